//! Clients by name, code, e-mail address or telephone number.

use crate::client::Client;
use crate::error::StoreError;
use crate::ids::ClientId;
use crate::index::Match;
use crate::record::Stored;
use crate::vault::Vault;

/// A client that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundClient {
    /// The client.
    pub client: Stored<ClientId, Client>,
    /// How well it fits.
    pub fit: Match,
}

impl Vault {
    /// Reads what clients are found by and the words of the notes into memory, so that
    /// the first letter typed is as quick as the others. Searching does it when it was
    /// not done.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn warm_search(&mut self) -> Result<(), StoreError> {
        self.index.clients(self.db.connection())?;
        self.index.words(self.db.connection())?;
        Ok(())
    }

    /// Returns the numbers of up to `most` clients that fit what was typed and how well they
    /// fit, the best fit first, then by name. Nothing typed finds nobody.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn match_clients(
        &mut self,
        typed: &str,
        most: usize,
    ) -> Result<Vec<(ClientId, Match)>, StoreError> {
        self.warm_search()?;
        let clients = self.index.clients(self.db.connection())?;
        Ok(clients.find(typed, most))
    }

    /// Returns the clients of [`match_clients`](Self::match_clients) with all that is kept.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_clients(
        &mut self,
        typed: &str,
        most: usize,
    ) -> Result<Vec<FoundClient>, StoreError> {
        self.match_clients(typed, most)?
            .into_iter()
            .map(|(id, fit)| {
                Ok(FoundClient {
                    client: self.client(id)?,
                    fit,
                })
            })
            .collect()
    }
}
