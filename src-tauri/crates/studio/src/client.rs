//! Clients, one at a time: found by name, added.

use chrono::NaiveDate;
use records::{Client, ClientId};

use crate::client_list::{ClientFilter, ClientSort};
use crate::{Error, Studio};

/// The most of one name that are told of: it is a hint, not a list.
const MOST_NAMESAKES: usize = 3;

/// How many of the clients that fit are ranked; those beyond it are not looked at.
const MOST_RANKED: usize = 200;

impl Studio {
    /// Brings the list of clients up to date for one of them.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn refresh(&mut self, id: ClientId) -> Result<(), Error> {
        self.clients.refresh(&self.vault, &mut self.protocols, id)
    }

    /// Reads what is left to read of the list of clients.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn complete_client_list(&mut self) -> Result<(), Error> {
        self.clients.complete(&self.vault, &mut self.protocols)
    }

    /// The first clients by name, up to `count`, with no more read than that takes.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn first_clients(&mut self, count: usize) -> Result<Vec<ClientId>, Error> {
        while self.clients.known() < count
            && !self.clients.read_part(&self.vault, &mut self.protocols)?
        {}
        Ok(self.clients.first(count))
    }

    /// Who has this name already, whatever the case and the marks on its letters.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn namesakes(&mut self, name: &str) -> Result<Vec<ClientId>, Error> {
        let key = records::sort_key(name);
        let found = self.vault.find_clients(name, MOST_NAMESAKES)?;
        Ok(found
            .iter()
            .filter(|found| records::sort_key(&found.client.record.name) == key)
            .map(|found| found.client.id)
            .collect())
    }

    /// Returns up to `most` clients that fit what was typed: the best fit first; among
    /// equal fits those who are healing, then those whose next session is due, then those
    /// with the latest session. `today` is the studio's date.
    ///
    /// Right after unlocking, the list of clients may not be read whole. Whoever is not in it
    /// yet comes last among their equals.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn find_clients(
        &mut self,
        typed: &str,
        most: usize,
        today: NaiveDate,
    ) -> Result<Vec<ClientId>, Error> {
        let mut found = self.vault.match_clients(typed, MOST_RANKED.max(most))?;
        let settings = self.settings()?;
        found.sort_by_cached_key(|&(id, fit)| (fit, self.clients.rank(id, today, &settings)));
        Ok(found.into_iter().take(most).map(|(id, _)| id).collect())
    }

    /// Returns up to `most` of those who are healing, the latest session first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn healing_clients(
        &mut self,
        most: usize,
        today: NaiveDate,
    ) -> Result<Vec<ClientId>, Error> {
        self.complete_client_list()?;
        let only = ClientFilter {
            healing: true,
            ..ClientFilter::default()
        };
        let healing = self.clients.list(ClientSort::Healing, &only, today);
        Ok(healing.iter().take(most).copied().collect())
    }

    /// Adds a client.
    ///
    /// # Errors
    /// When the name is empty or the client cannot be saved.
    pub fn add_client(&mut self, client: &Client) -> Result<ClientId, Error> {
        let id = self.vault.change(|batch| batch.add_client(client))?;
        self.refresh(id)?;
        Ok(id)
    }
}
