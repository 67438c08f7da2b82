//! Reading clients from a vault, and adding and saving them.

use super::Client;
use crate::batch::Batch;
use crate::error::StoreError;
use crate::ids::ClientId;
use crate::record::{Stored, columns, stored};
use crate::uid;
use crate::vault::Vault;

/// Where a page of the list of clients begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientMark {
    sort: String,
    id: ClientId,
}

/// A page of the list of clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientPage {
    /// The clients, by name.
    pub clients: Vec<Stored<ClientId, Client>>,
    /// Where the next page begins; none after the last.
    pub next: Option<ClientMark>,
}

impl Vault {
    /// Returns a client that is not in the bin.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn client(&self, id: ClientId) -> Result<Stored<ClientId, Client>, StoreError> {
        self.one(
            &format!(
                "SELECT {} FROM client WHERE id = ?1 AND binned IS NULL",
                columns("client")
            ),
            [id],
            stored,
        )
    }

    /// Returns a client's identity: 32 hexadecimal digits drawn at random, which the client
    /// keeps in every copy of the vault and in an export.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such client.
    pub fn client_identity(&self, id: ClientId) -> Result<String, StoreError> {
        self.uid_of(id.into())
    }

    /// Returns up to `most` clients by name, from `after` on.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn clients(&self, after: Option<&ClientMark>, most: u32) -> Result<ClientPage, StoreError> {
        let (sort, id) = after.map_or((String::new(), 0), |mark| (mark.sort.clone(), mark.id.0));
        let mut found = self.many(
            &format!(
                "SELECT {}, sort FROM client
             WHERE binned IS NULL AND (sort, id) > (?1, ?2) ORDER BY sort, id LIMIT ?3",
                columns("client")
            ),
            (sort, id, i64::from(most) + 1),
            |row| Ok((stored(row)?, row.get::<_, String>(4)?)),
        )?;
        let is_last = found.len() <= most as usize;
        found.truncate(most as usize);
        let next = found
            .last()
            .filter(|_| !is_last)
            .map(|(client, sort)| ClientMark {
                sort: sort.clone(),
                id: client.id,
            });
        Ok(ClientPage {
            clients: found.into_iter().map(|(client, _)| client).collect(),
            next,
        })
    }

    /// Returns how many clients there are, those in the bin not counted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn count_clients(&self) -> Result<u64, StoreError> {
        self.one(
            "SELECT count(*) FROM client WHERE binned IS NULL",
            [],
            |row| Ok(row.get(0)?),
        )
    }

    /// Returns a client, in the bin or not: what the list of the bin shows.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn client_or_binned(&self, id: ClientId) -> Result<Stored<ClientId, Client>, StoreError> {
        self.one(
            &format!("SELECT {} FROM client WHERE id = ?1", columns("client")),
            [id],
            stored,
        )
    }
}

impl Batch<'_> {
    /// Adds a client.
    ///
    /// # Errors
    /// [`StoreError::Field`] for a bad field; else why it could not be saved.
    pub fn add_client(&mut self, client: &Client) -> Result<ClientId, StoreError> {
        self.add(client, &uid::make()?, &[])
    }

    /// Saves a client's new contents. Saving what is there already changes nothing.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none, or it is in the bin.
    pub fn save_client(&mut self, id: ClientId, client: &Client) -> Result<(), StoreError> {
        self.save(id, client)
    }
}
