//! Reading what is kept.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Params, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::batch::from_body;
use crate::clock::from_millis;
use crate::error::StoreError;
use crate::ids::{ClientId, NoteId, SessionId, SheetId};
use crate::model::{Client, Note, ProtocolVersion, Session, Sheet};
use crate::vault::Vault;

/// A record as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept<I, T> {
    /// Its number.
    pub id: I,
    /// Its contents.
    pub record: T,
    /// When it was first saved.
    pub created: DateTime<Utc>,
    /// When it was last saved.
    pub changed: DateTime<Utc>,
}

/// A session, with whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSession {
    /// The session.
    pub session: Kept<SessionId, Session>,
    /// Whose it is.
    pub client: ClientId,
}

/// A note, with what it is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptNote {
    /// The note.
    pub note: Kept<NoteId, Note>,
    /// Whose it is.
    pub client: ClientId,
    /// The session that it is on; none for a note on the client.
    pub session: Option<SessionId>,
}

/// A sheet that was given, without its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptSheet {
    /// The sheet; [`Vault::sheet`] reads its page too.
    pub sheet: Kept<SheetId, Sheet>,
    /// Whose it is.
    pub client: ClientId,
    /// The session that it was given after.
    pub session: Option<SessionId>,
}

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
    pub clients: Vec<Kept<ClientId, Client>>,
    /// Where the next page begins; none after the last.
    pub next: Option<ClientMark>,
}

/// How much a vault holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Clients that are not in the bin.
    pub clients: u64,
    /// Sessions that are not in the bin.
    pub sessions: u64,
    /// Notes that are not in the bin.
    pub notes: u64,
    /// Sheets that are not in the bin.
    pub sheets: u64,
    /// What lies in the bin; what belongs to a binned record is not counted apart.
    pub in_bin: u64,
}

impl Vault {
    /// Returns how much there is. A record of a client in the bin counts as there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn counts(&self) -> Result<Counts, StoreError> {
        let count = |table: &str| -> Result<(u64, u64), StoreError> {
            let number = |sql: &str| self.one(sql, [], |row| Ok(row.get::<_, u64>(0)?));
            let all = number(&format!("SELECT count(*) FROM {table}"))?;
            let binned = number(&format!(
                "SELECT count(*) FROM {table} WHERE binned IS NOT NULL"
            ))?;
            Ok((all - binned, binned))
        };
        let (clients, sessions) = (count("client")?, count("session")?);
        let (notes, sheets) = (count("note")?, count("sheet")?);
        Ok(Counts {
            clients: clients.0,
            sessions: sessions.0,
            notes: notes.0,
            sheets: sheets.0,
            in_bin: clients.1 + sessions.1 + notes.1 + sheets.1,
        })
    }

    /// Returns a client that is not in the bin.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn client(&self, id: ClientId) -> Result<Kept<ClientId, Client>, StoreError> {
        self.one(
            "SELECT id, body, created, changed FROM client WHERE id = ?1 AND binned IS NULL",
            [id],
            kept,
        )
    }

    /// Returns up to `most` clients by name, from `after` on.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn clients(&self, after: Option<&ClientMark>, most: u32) -> Result<ClientPage, StoreError> {
        let (sort, id) = after.map_or((String::new(), 0), |mark| (mark.sort.clone(), mark.id.0));
        let mut found = self.many(
            "SELECT id, body, created, changed, sort FROM client
             WHERE binned IS NULL AND (sort, id) > (?1, ?2) ORDER BY sort, id LIMIT ?3",
            (sort, id, i64::from(most) + 1),
            |row| Ok((kept(row)?, row.get::<_, String>(4)?)),
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

    /// Returns a session that is not in the bin, and whose it is.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn session(&self, id: SessionId) -> Result<KeptSession, StoreError> {
        self.one(
            "SELECT session.id, session.body, session.created, session.changed, client
             FROM session JOIN client ON client.id = client
             WHERE session.id = ?1 AND session.binned IS NULL AND client.binned IS NULL",
            [id],
            |row| {
                Ok(KeptSession {
                    session: kept(row)?,
                    client: row.get(4)?,
                })
            },
        )
    }

    /// Returns a client's sessions, the earliest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sessions(&self, client: ClientId) -> Result<Vec<Kept<SessionId, Session>>, StoreError> {
        self.many(
            "SELECT id, body, created, changed FROM session
             WHERE client = ?1 AND binned IS NULL ORDER BY ended, id",
            [client],
            kept,
        )
    }

    /// Returns the sessions that ended within `from..until`, wall clock, latest first,
    /// with whose they are: what the day's screen asks for.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sessions_between(
        &self,
        from: chrono::NaiveDateTime,
        until: chrono::NaiveDateTime,
    ) -> Result<Vec<KeptSession>, StoreError> {
        let text = |moment: chrono::NaiveDateTime| moment.format("%Y-%m-%dT%H:%M:%S").to_string();
        self.many(
            "SELECT session.id, session.body, session.created, session.changed, client
             FROM session JOIN client ON client.id = client
             WHERE ended >= ?1 AND ended < ?2 AND session.binned IS NULL AND client.binned IS NULL
             ORDER BY ended DESC, session.id DESC",
            (text(from), text(until)),
            |row| {
                Ok(KeptSession {
                    session: kept(row)?,
                    client: row.get(4)?,
                })
            },
        )
    }

    /// Returns the kept text of a protocol version.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is not kept.
    pub fn protocol(&self, version: &ProtocolVersion) -> Result<String, StoreError> {
        self.one(
            "SELECT document FROM protocol WHERE id = ?1 AND version = ?2",
            (&version.id, &version.version),
            |row| Ok(row.get(0)?),
        )
    }

    /// Returns the names of all protocol versions that are kept, in the order that they
    /// were first kept in.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn protocols(&self) -> Result<Vec<ProtocolVersion>, StoreError> {
        self.many(
            "SELECT id, version FROM protocol ORDER BY added, id, version",
            [],
            |row| {
                Ok(ProtocolVersion {
                    id: row.get(0)?,
                    version: row.get(1)?,
                })
            },
        )
    }

    /// Returns a note that is not in the bin.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn note(&self, id: NoteId) -> Result<KeptNote, StoreError> {
        self.one(
            "SELECT note.id, note.body, note.created, note.changed, note.client, note.session
             FROM note JOIN client ON client.id = note.client
             LEFT JOIN session ON session.id = note.session
             WHERE note.id = ?1 AND note.binned IS NULL AND client.binned IS NULL AND session.binned IS NULL",
            [id],
            kept_note,
        )
    }

    /// Returns a client's notes, those on sessions too: pinned ones first, then by date,
    /// the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn notes(&self, client: ClientId) -> Result<Vec<KeptNote>, StoreError> {
        self.many(
            "SELECT note.id, note.body, note.created, note.changed, note.client, note.session
             FROM note LEFT JOIN session ON session.id = note.session
             WHERE note.client = ?1 AND note.binned IS NULL AND session.binned IS NULL
             ORDER BY note.pinned DESC, note.date DESC, note.id DESC",
            [client],
            kept_note,
        )
    }

    /// Returns the sheets that a client was given, the latest first, without their pages.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn sheets(&self, client: ClientId) -> Result<Vec<KeptSheet>, StoreError> {
        self.many(
            "SELECT sheet.id, sheet.body, sheet.created, sheet.changed, sheet.client, sheet.session
             FROM sheet LEFT JOIN session ON session.id = sheet.session
             WHERE sheet.client = ?1 AND sheet.binned IS NULL AND session.binned IS NULL
             ORDER BY sheet.id DESC",
            [client],
            |row| {
                Ok(KeptSheet {
                    sheet: kept(row)?,
                    client: row.get(4)?,
                    session: row.get(5)?,
                })
            },
        )
    }

    /// Returns a sheet with its page, byte for byte as it was given.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none, or it is in the bin.
    pub fn sheet(&self, id: SheetId) -> Result<KeptSheet, StoreError> {
        self.one(
            "SELECT sheet.id, sheet.body, sheet.created, sheet.changed, sheet.client, sheet.session, page
             FROM sheet JOIN client ON client.id = sheet.client
             LEFT JOIN session ON session.id = sheet.session
             WHERE sheet.id = ?1 AND sheet.binned IS NULL AND client.binned IS NULL AND session.binned IS NULL",
            [id],
            |row| {
                let mut sheet: Kept<SheetId, Sheet> = kept(row)?;
                sheet.record.page = row.get(6)?;
                Ok(KeptSheet { sheet, client: row.get(4)?, session: row.get(5)? })
            },
        )
    }

    pub(crate) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.db()
            .prepare_cached(sql)?
            .query_row(params, |row| Ok(read(row)))?
    }

    pub(crate) fn one_if_any<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        self.db()
            .prepare_cached(sql)?
            .query_row(params, |row| Ok(read(row)))
            .optional()?
            .transpose()
    }

    pub(crate) fn many<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.db().prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut values = Vec::new();
        while let Some(row) = rows.next()? {
            values.push(read(row)?);
        }
        Ok(values)
    }
}

/// Reads a row that begins with id, body, created, changed.
pub(crate) fn kept<I: rusqlite::types::FromSql, T: DeserializeOwned>(
    row: &Row<'_>,
) -> Result<Kept<I, T>, StoreError> {
    let body = row.get_ref(1)?.as_str().map_err(|_| StoreError::Damaged)?;
    Ok(Kept {
        id: row.get(0)?,
        record: from_body(body)?,
        created: from_millis(row.get(2)?),
        changed: from_millis(row.get(3)?),
    })
}

fn kept_note(row: &Row<'_>) -> Result<KeptNote, StoreError> {
    Ok(KeptNote {
        note: kept(row)?,
        client: row.get(4)?,
        session: row.get(5)?,
    })
}
