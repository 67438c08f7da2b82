//! Taking an export into a vault.

use rusqlite::OptionalExtension;
use serde::Serialize;

use super::Incoming;
use super::export::{Export, Exported, ExportedClient};
use crate::access::Act;
use crate::batch::{Batch, to_body};
use crate::clock::to_millis;
use crate::error::{Fault, StoreError};
use crate::ids::{ClientId, Item, SessionId};
use crate::index::notes::Entry;
use crate::kind::{Belonging, Kind};
use crate::stock::Stock;
use crate::stop::Stop;
use crate::uid;
use crate::vault::Vault;

/// A record as it was before it was exported.
pub(super) fn imported<T: Belonging>(from: &T::Exported) -> Result<Exported<T>, StoreError> {
    from.clone().try_into().map_err(|_| StoreError::Field {
        field: T::KIND.id(),
        fault: Fault::Malformed,
    })
}

impl Vault {
    /// Returns which clients of an export are in this vault already, by identity, the
    /// bin included: importing passes over them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn known_in(&self, export: &Export) -> Result<Vec<bool>, StoreError> {
        export
            .clients
            .iter()
            .map(|client| {
                self.one(
                    "SELECT EXISTS (SELECT 1 FROM client WHERE uid = ?1)",
                    [&client.uid],
                    |row| Ok(row.get(0)?),
                )
            })
            .collect()
    }

    /// Returns the bottles and boxes of an export that are not in this vault, by identity, the
    /// bin included.
    pub(super) fn unknown_stock(
        &self,
        export: &Export,
    ) -> Result<Vec<Exported<Stock>>, StoreError> {
        let mut unknown = Vec::new();
        for one in &export.stock {
            let is_known: bool = self.one(
                "SELECT EXISTS (SELECT 1 FROM stock WHERE uid = ?1)",
                [&one.uid],
                |row| Ok(row.get(0)?),
            )?;
            if !is_known {
                unknown.push(one.clone());
            }
        }
        Ok(unknown)
    }
}

impl Batch<'_> {
    /// Takes in the clients of an export that are not there yet and that `is_chosen` wants,
    /// by their place in the file from 0, with all that belongs to them, as one step; and
    /// besides what [`Incoming`] says, where it is still missing here. Returns the numbers
    /// of the clients who were taken in.
    ///
    /// # Errors
    /// [`StoreError::Field`] for a record that cannot be kept; [`StoreError::Stopped`].
    /// Then nothing is.
    pub fn import(
        &mut self,
        incoming: &Incoming,
        is_chosen: impl Fn(usize) -> bool,
        stop: &Stop,
    ) -> Result<Vec<ClientId>, StoreError> {
        let export = &incoming.export;
        for protocol in &export.protocols {
            self.keep_protocol(&protocol.name, &protocol.document.to_string())?;
        }
        self.import_studio(incoming)?;
        let mut ids = Vec::new();
        let chosen = export.clients.iter().enumerate();
        for (_, client) in chosen.filter(|(place, _)| is_chosen(*place)) {
            stop.check()?;
            let known: Option<i64> = self
                .tx
                .prepare_cached("SELECT id FROM client WHERE uid = ?1")?
                .query_row([&client.uid], |row| row.get(0))
                .optional()?;
            if known.is_none() {
                ids.push(self.import_client(client)?);
            }
        }
        self.record_access(Act::Import)?;
        Ok(ids)
    }

    /// Takes in what is the studio's own and still missing here.
    fn import_studio(&mut self, incoming: &Incoming) -> Result<(), StoreError> {
        for draft in incoming.drafts() {
            // One may have been begun since the file was looked at.
            if !self.has_protocol_draft(&draft.id)? {
                self.save_protocol_draft(draft)?;
            }
        }
        for text in &incoming.form_texts {
            if !self.has_form_text(&text.id)? {
                self.save_form_text(text)?;
            }
        }
        if incoming.takes_studio && !self.has_studio()? {
            self.save_studio(&incoming.export.studio)?;
        }
        if incoming.takes_logo && !self.has_logo()? {
            self.save_logo(&incoming.export.logo)?;
        }
        if let Some(settings) = &incoming.settings
            && !self.has_settings()?
        {
            self.save_settings(settings)?;
        }
        for one in &incoming.stock {
            let uid = self.uid_for(Kind::Stock, &one.uid)?;
            let id = self.add(&one.record, &uid, &[])?;
            self.import_past(id.into(), one)?;
        }
        Ok(())
    }

    fn import_client(&mut self, from: &ExportedClient) -> Result<ClientId, StoreError> {
        let id = self.add(&from.client.record, &from.uid, &[])?;
        self.add_all(id, from)?;
        self.import_past(id.into(), &from.client)?;
        Ok(id)
    }

    fn add_all(&mut self, id: ClientId, from: &ExportedClient) -> Result<(), StoreError> {
        for session in &from.sessions {
            let uid = self.uid_for(Kind::Session, &session.session.uid)?;
            let session_id = self.add_session_as(&uid, id, &session.session.record)?;
            session.add_records_of(self, id, Some(session_id))?;
            self.import_past(session_id.into(), &session.session)?;
        }
        from.add_records_of(self, id, None)
    }

    /// Adds a record to a client, or to one of their sessions.
    pub(super) fn import_belonging<T: Belonging>(
        &mut self,
        client: ClientId,
        session: Option<SessionId>,
        from: &Exported<T>,
    ) -> Result<(), StoreError> {
        if !from.record.is_whole() {
            return Ok(());
        }
        let uid = self.uid_for(T::KIND, &from.uid)?;
        let id = self.add_to(client, session, &from.record, &uid)?;
        self.import_past(id.into(), from)
    }

    /// The identity that a record gets: the one it had, unless it had none, or another record
    /// has it.
    fn uid_for(&self, kind: Kind, had: &str) -> Result<String, StoreError> {
        if uid::is_one(had) {
            let table = kind.id();
            let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE uid = ?1)");
            let is_taken: bool = self
                .tx
                .prepare_cached(&sql)?
                .query_row([had], |row| row.get(0))?;
            if !is_taken {
                return Ok(had.to_owned());
            }
        }
        uid::make()
    }

    /// Gives a record that was just added the dates and the history that it had.
    fn import_past<T: Serialize>(
        &mut self,
        item: Item,
        from: &Exported<T>,
    ) -> Result<(), StoreError> {
        let sql = format!(
            "UPDATE {} SET created = ?2, changed = ?3, binned = ?4 WHERE id = ?1",
            item.table()
        );
        self.tx.prepare_cached(&sql)?.execute((
            item.number(),
            to_millis(from.created),
            to_millis(from.changed),
            from.binned.map(to_millis),
        ))?;
        if let (Some(entry), Some(_)) = (Entry::of(item), from.binned) {
            self.unindex(entry)?;
        }
        for version in &from.earlier {
            let body = to_body(&version.record, "earlier")?;
            self.log_past(item, to_millis(version.replaced), &body)?;
        }
        Ok(())
    }
}
