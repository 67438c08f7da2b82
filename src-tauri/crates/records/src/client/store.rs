//! Reading clients from a vault, and adding and saving them.

use super::Client;
use crate::batch::{Batch, ChangeKind};
use crate::clock::to_millis;
use crate::error::StoreError;
use crate::fold::fold;
use crate::ids::ClientId;
use crate::record::{Stored, columns, stored, to_body};
use crate::vault::Vault;
use crate::{index, uid};

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
        self.add_client_as(&uid::make()?, client)
    }

    /// Adds a client that had its identity before, in an export.
    pub(crate) fn add_client_as(
        &mut self,
        uid: &str,
        client: &Client,
    ) -> Result<ClientId, StoreError> {
        client.check()?;
        let body = to_body(client, "client")?;
        self.tx
            .prepare_cached(
                "INSERT INTO client (uid, sort, body, created, changed) VALUES (?1, ?2, ?3, ?4, ?4)",
            )?
            .execute((uid, fold(&client.name), body, to_millis(self.at)))?;
        let id = ClientId(self.tx.last_insert_rowid());
        self.index_client(id, client)?;
        self.log(id.into(), ChangeKind::Add, None)?;
        Ok(id)
    }

    /// Saves a client's new contents. Saving what is there already changes nothing.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none, or it is in the bin.
    pub fn save_client(&mut self, id: ClientId, client: &Client) -> Result<(), StoreError> {
        client.check()?;
        self.put_client(id, client)
    }

    /// Saves contents that may be over a bound, because they were kept before it came.
    pub(crate) fn put_client(&mut self, id: ClientId, client: &Client) -> Result<(), StoreError> {
        let body = to_body(client, "client")?;
        let Some(before) = self.replaced(id.into(), &body)? else {
            return Ok(());
        };
        self.tx
            .prepare_cached("UPDATE client SET sort = ?2, body = ?3, changed = ?4 WHERE id = ?1")?
            .execute((id, fold(&client.name), body, to_millis(self.at)))?;
        self.index_client(id, client)?;
        self.log(id.into(), ChangeKind::Edit, Some(&before))
    }

    fn index_client(&mut self, id: ClientId, client: &Client) -> Result<(), StoreError> {
        index::clients::put(&self.tx, id, &client.search_text())
    }
}
