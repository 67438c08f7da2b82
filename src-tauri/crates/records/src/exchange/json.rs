//! All that a vault keeps, as JSON, and back.

use std::collections::HashSet;
use std::io::Read;

use base64::prelude::{BASE64_STANDARD, Engine};
use rusqlite::{OptionalExtension, Row};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::Incoming;
use super::export::{
    EXPORT_FORMAT, Export, Exported, ExportedClient, ExportedNote, ExportedProtocol,
    ExportedSession, ExportedSheet, ExportedVersion, READ_FORMATS,
};
use crate::access::Act;
use crate::batch::{Batch, from_body, to_body};
use crate::clock::{from_millis, to_millis};
use crate::error::StoreError;
use crate::ids::{ClientId, Item, NoteId, SessionId, SheetId};
use crate::protocol::ProtocolVersion;
use crate::settings::Settings;
use crate::sheet::Sheet;
use crate::stop::Stop;
use crate::uid;
use crate::vault::Vault;

/// The most bytes that are read from a file.
const MOST_BYTES: u64 = 4 * 1024 * 1024 * 1024;

/// An export could not be read. Nothing was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// It is of another format, or of a newer version of this one.
    #[error("it is no export of this format")]
    OtherFormat,
    /// It is not as the schema says.
    #[error("it is malformed in line {line}, column {column}")]
    Malformed {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A client's identity is malformed, or there twice.
    #[error("client {place} of the list has a bad identity")]
    BadIdentity {
        /// The client's place in the list, from 1.
        place: usize,
    },
    /// A page is not in Base64.
    #[error("client {place} of the list has a bad page")]
    BadPage {
        /// The client's place in the list, from 1.
        place: usize,
    },
    /// It is larger than any vault.
    #[error("it is too large")]
    TooLarge,
    /// It could not be read.
    #[error("it cannot be read")]
    Unreadable,
}

/// Whether a record that is added keeps the identity that it had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Identity {
    /// It is the same record, in another vault.
    Kept,
    /// It is a copy.
    New,
}

/// What every format of ours begins with.
#[derive(Deserialize)]
struct Head {
    format: String,
}

/// Reads an export, and checks all of it that can be checked without a vault.
///
/// # Errors
/// [`JsonError`]; it never quotes the file.
pub fn read_json(file: impl Read) -> Result<Export, JsonError> {
    let mut contents = Vec::new();
    file.take(MOST_BYTES + 1)
        .read_to_end(&mut contents)
        .map_err(|_| JsonError::Unreadable)?;
    if contents.len() as u64 > MOST_BYTES {
        return Err(JsonError::TooLarge);
    }
    // The format first: a newer one may hold anything.
    if serde_json::from_slice::<Head>(&contents)
        .is_ok_and(|head| !READ_FORMATS.contains(&head.format.as_str()))
    {
        return Err(JsonError::OtherFormat);
    }
    let export: Export =
        serde_json::from_slice(&contents).map_err(|error| JsonError::Malformed {
            line: error.line(),
            column: error.column(),
        })?;
    let mut seen = HashSet::new();
    for (place, client) in (1..).zip(&export.clients) {
        if !uid::is_one(&client.uid) || !seen.insert(&client.uid) {
            return Err(JsonError::BadIdentity { place });
        }
        let in_sessions = client.sessions.iter().flat_map(|session| &session.sheets);
        for sheet in client.sheets.iter().chain(in_sessions) {
            BASE64_STANDARD
                .decode(&sheet.page)
                .map_err(|_| JsonError::BadPage { place })?;
        }
    }
    Ok(export)
}

impl Vault {
    /// Returns everything that is kept, the bin and the history with it.
    ///
    /// # Errors
    /// When the database cannot be read, or the access not recorded.
    pub fn export_all(&mut self, stop: &Stop) -> Result<Export, StoreError> {
        let ids = self.many("SELECT id FROM client ORDER BY id", [], |row| {
            Ok(row.get(0)?)
        })?;
        let settings = self.settings()?;
        self.export(&ids, Some(settings), stop)
    }

    /// Returns everything that is kept about one client: what the client has a right to see.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn export_client(&mut self, id: ClientId) -> Result<Export, StoreError> {
        self.export(&[id], None, &Stop::NEVER)
    }

    /// With the settings, it is all of the vault.
    fn export(
        &mut self,
        ids: &[ClientId],
        settings: Option<Settings>,
        stop: &Stop,
    ) -> Result<Export, StoreError> {
        let clients: Vec<_> = ids
            .iter()
            .map(|id| {
                stop.check()?;
                self.whole_client(*id)
            })
            .collect::<Result<_, StoreError>>()?;
        let named: HashSet<&ProtocolVersion> = clients
            .iter()
            .flat_map(|client| &client.sessions)
            .flat_map(|session| {
                let earlier = session
                    .session
                    .earlier
                    .iter()
                    .map(|version| &version.record.protocol);
                std::iter::once(&session.session.record.protocol).chain(earlier)
            })
            .collect();
        let mut protocols = Vec::new();
        for name in self
            .protocols()?
            .into_iter()
            .filter(|name| settings.is_some() || named.contains(name))
        {
            protocols.push(ExportedProtocol {
                document: from_body(&self.protocol(&name)?)?,
                name,
            });
        }
        let accesses = match settings {
            Some(_) => self.accesses(u32::MAX)?,
            None => Vec::new(),
        };
        let export = Export {
            format: EXPORT_FORMAT.to_owned(),
            exported: self.now(),
            studio: self.studio()?,
            settings,
            protocols,
            clients,
            accesses,
        };
        self.record_access(Act::Export)?;
        Ok(export)
    }

    /// Returns everything that is kept about one client, the bin and the history with it,
    /// for another client of this vault; what leaves the vault is an [`Export`].
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn whole_client(&self, id: ClientId) -> Result<ExportedClient, StoreError> {
        const WHERE_CLIENT: &str = "client = ?1 AND session IS NULL";
        let (uid, client) = self.one(
            "SELECT id, body, created, changed, binned, '', uid FROM client WHERE id = ?1",
            [id],
            |row| Ok((row.get(6)?, self.exported(row, Item::Client(id))?)),
        )?;
        let sessions = self.many(
            "SELECT id, body, created, changed, binned, uid FROM session WHERE client = ?1 ORDER BY id",
            [id],
            |row| {
                let id = SessionId(row.get(0)?);
                Ok(ExportedSession {
                    session: self.exported(row, id.into())?,
                    notes: self.exported_notes("session = ?1", id.0)?,
                    sheets: self.exported_sheets("session = ?1", id.0)?,
                })
            },
        )?;
        Ok(ExportedClient {
            uid,
            client,
            sessions,
            notes: self.exported_notes(WHERE_CLIENT, id.0)?,
            sheets: self.exported_sheets(WHERE_CLIENT, id.0)?,
        })
    }

    fn exported_notes(&self, whose: &str, id: i64) -> Result<Vec<ExportedNote>, StoreError> {
        let sql = format!(
            "SELECT id, body, created, changed, binned, uid FROM note WHERE {whose} ORDER BY id"
        );
        self.many(&sql, [id], |row| {
            self.exported(row, NoteId(row.get(0)?).into())
        })
    }

    fn exported_sheets(&self, whose: &str, id: i64) -> Result<Vec<ExportedSheet>, StoreError> {
        let sql = format!(
            "SELECT id, body, created, changed, binned, uid, page FROM sheet WHERE {whose} ORDER BY id"
        );
        self.many(&sql, [id], |row| {
            let page = row.get_ref(6)?.as_blob().map_err(|_| StoreError::Damaged)?;
            Ok(ExportedSheet {
                sheet: self.exported(row, SheetId(row.get(0)?).into())?,
                page: BASE64_STANDARD.encode(page),
            })
        })
    }

    /// Reads a row that begins with id, body, created, changed, binned, uid.
    fn exported<T: DeserializeOwned>(
        &self,
        row: &Row<'_>,
        item: Item,
    ) -> Result<Exported<T>, StoreError> {
        let earlier = self.many(
            "SELECT at, before FROM change WHERE kind = ?1 AND record = ?2 AND before IS NOT NULL ORDER BY seq",
            (item.table(), item.number().to_string()),
            |row| {
                let body = row.get_ref(1)?.as_str().map_err(|_| StoreError::Damaged)?;
                Ok(ExportedVersion { replaced: from_millis(row.get(0)?), record: from_body(body)? })
            },
        )?;
        Ok(Exported {
            uid: row.get(5)?,
            record: from_body(row.get_ref(1)?.as_str().map_err(|_| StoreError::Damaged)?)?,
            created: from_millis(row.get(2)?),
            changed: from_millis(row.get(3)?),
            binned: row.get::<_, Option<i64>>(4)?.map(from_millis),
            earlier,
        })
    }

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
        if incoming.takes_studio && !self.has_studio()? {
            self.save_studio(&export.studio)?;
        }
        if let Some(settings) = &incoming.settings
            && !self.has_settings()?
        {
            self.save_settings(settings)?;
        }
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

    fn import_client(&mut self, from: &ExportedClient) -> Result<ClientId, StoreError> {
        let id = self.add_client_as(&from.uid, &from.client.record)?;
        self.add_all(id, from, Identity::Kept)?;
        self.import_past(id.into(), &from.client)?;
        Ok(id)
    }

    /// Adds to a client copies of another's sessions, notes and sheets, each with its
    /// history and its dates, and with an identity of its own.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such client; [`StoreError::Field`] for a
    /// record that cannot be kept.
    pub fn add_records_of(
        &mut self,
        id: ClientId,
        from: &ExportedClient,
    ) -> Result<(), StoreError> {
        self.add_all(id, from, Identity::New)
    }

    fn add_all(
        &mut self,
        id: ClientId,
        from: &ExportedClient,
        identity: Identity,
    ) -> Result<(), StoreError> {
        for session in &from.sessions {
            let uid = self.uid_for("session", &session.session.uid, identity)?;
            let session_id = self.add_session_as(&uid, id, &session.session.record)?;
            for note in &session.notes {
                self.import_note(id, Some(session_id), note, identity)?;
            }
            for sheet in &session.sheets {
                self.import_sheet(id, Some(session_id), sheet, identity)?;
            }
            self.import_past(session_id.into(), &session.session)?;
        }
        for note in &from.notes {
            self.import_note(id, None, note, identity)?;
        }
        for sheet in &from.sheets {
            self.import_sheet(id, None, sheet, identity)?;
        }
        Ok(())
    }

    /// The identity that a record gets: the one it had, unless it had none, is a copy, or
    /// another record has it.
    fn uid_for(&self, table: &str, had: &str, identity: Identity) -> Result<String, StoreError> {
        if identity == Identity::Kept && uid::is_one(had) {
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

    fn import_note(
        &mut self,
        of: ClientId,
        session: Option<SessionId>,
        note: &ExportedNote,
        identity: Identity,
    ) -> Result<(), StoreError> {
        let uid = self.uid_for("note", &note.uid, identity)?;
        let id = self.add_note_as(&uid, of, session, &note.record)?;
        self.import_past(id.into(), note)?;
        if note.binned.is_some() {
            self.unindex_note(id)?;
        }
        Ok(())
    }

    fn import_sheet(
        &mut self,
        of: ClientId,
        session: Option<SessionId>,
        from: &ExportedSheet,
        identity: Identity,
    ) -> Result<(), StoreError> {
        let malformed = StoreError::Field {
            field: "page",
            fault: crate::Fault::Malformed,
        };
        let page = BASE64_STANDARD.decode(&from.page).map_err(|_| malformed)?;
        let sheet = Sheet {
            page,
            ..from.sheet.record.clone()
        };
        let uid = self.uid_for("sheet", &from.sheet.uid, identity)?;
        let id = self.add_sheet_as(&uid, of, session, &sheet)?;
        self.import_past(id.into(), &from.sheet)
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
        for version in &from.earlier {
            let body = to_body(&version.record, "earlier")?;
            self.log_past(item, to_millis(version.replaced), &body)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)] // A failed unwrap is a failed test.

    use super::*;

    /// `UPDATE=1` writes it anew.
    #[test]
    fn the_export_schema_is_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/export.schema.json");
        let schema = serde_json::to_string_pretty(&schemars::schema_for!(Export)).unwrap() + "\n";
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, &schema).unwrap();
        }
        let is_current = std::fs::read_to_string(path).unwrap() == schema;
        assert!(is_current, "`cargo xtask gen` writes it anew");
    }
}
