//! Changing what is kept: one transaction, one step of undo, however many records.

mod besides;
mod bin;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::clock::to_millis;
use crate::error::{Fault, StoreError};
use crate::file::{Change, ReadOnly};
use crate::fold::{digits, fold};
use crate::ids::{ClientId, Item, NoteId, SessionId, SheetId};
use crate::model::{Client, Note, ProtocolVersion, Session, Sheet};
use crate::uid;
use crate::vault::Vault;

/// The most bytes that a record may take as JSON: a control character of a note takes six.
const MOST_BODY_BYTES: usize = 6 * crate::model::MOST_NOTE_BYTES + 64 * 1024;

/// What a change did to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// It was added.
    Add,
    /// It was saved with other contents.
    Edit,
    /// It went to the bin.
    Bin,
    /// It came back from the bin.
    Unbin,
}

impl ChangeKind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Edit => "edit",
            Self::Bin => "bin",
            Self::Unbin => "unbin",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::Add, Self::Edit, Self::Bin, Self::Unbin]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// Changes that are saved together or not at all, and undone together.
pub struct Batch<'v> {
    pub(crate) tx: Change<'v>,
    pub(crate) at: DateTime<Utc>,
    step: i64,
    /// Set while a text is still being typed: an edit is then part of the step before.
    amends: bool,
    /// Set while undoing: such changes are no steps to undo themselves.
    pub(crate) undoing: bool,
    /// Clients whose words to be found by have changed.
    pub(crate) touched: Vec<ClientId>,
    /// Words that no note had before.
    pub(crate) new_words: Vec<Zeroizing<String>>,
    /// Set when something is removed for good: nothing of it may stay anywhere.
    pub(crate) purges: bool,
}

impl Vault {
    /// Makes all changes of `change` in one transaction. When it returns, they are on
    /// the disk; when it fails, none of them is.
    ///
    /// # Errors
    /// What `change` fails with, or why the changes could not be saved.
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        change: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.commit(false, change)
    }

    /// As [`change`](Self::change), but what is saved is part of the step that saved it
    /// last: neither a version in its history nor a step of undo of its own. Undoing that
    /// step takes this back too. For a record that is saved at every pause in typing.
    ///
    /// # Errors
    /// As [`change`](Self::change).
    pub fn amend<T, E: From<StoreError>>(
        &mut self,
        change: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.commit(true, change)
    }

    fn commit<T, E: From<StoreError>>(
        &mut self,
        amends: bool,
        change: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let at = self.now();
        let (committed, touched, new_words, purges) = {
            let mut batch = Batch::new(self.begin_change()?, at)?;
            batch.amends = amends;
            let value = change(&mut batch)?;
            let committed = if batch.purges {
                batch.tx.commit_leaving_no_journal()
            } else {
                batch.tx.commit()
            };
            let committed = committed.map(|()| value);
            (committed, batch.touched, batch.new_words, batch.purges)
        };
        if purges {
            self.db.keep_journal()?;
        }
        match &committed {
            Err(StoreError::Full) => self.set_read_only(Some(ReadOnly::Full)),
            Ok(_) => self.set_read_only(None),
            Err(_) => {}
        }
        let value = committed?;
        self.refresh_roll(&touched);
        self.refresh_lexicon(&new_words, purges);
        Ok(value)
    }
}

fn next_step(tx: &Connection) -> Result<i64, StoreError> {
    // From the counter, which never goes back, and not from the rows: erasing takes some.
    let last: Option<i64> = tx
        .prepare_cached("SELECT seq FROM sqlite_sequence WHERE name = 'change'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(last.unwrap_or(0) + 1)
}

pub(crate) fn to_body(record: &impl Serialize, field: &'static str) -> Result<String, StoreError> {
    let body = serde_json::to_string(record).map_err(|_| StoreError::Field {
        field,
        fault: Fault::Malformed,
    })?;
    if body.len() > MOST_BODY_BYTES {
        return Err(StoreError::Field {
            field,
            fault: Fault::TooLong {
                most: MOST_BODY_BYTES,
            },
        });
    }
    Ok(body)
}

pub(crate) fn from_body<T: DeserializeOwned>(body: &str) -> Result<T, StoreError> {
    // The error may quote a client's words; that it cannot be read says enough.
    serde_json::from_str(body).map_err(|_| StoreError::Damaged)
}

impl<'v> Batch<'v> {
    /// Begins a step in a transaction of the caller's.
    pub(crate) fn new(tx: Change<'v>, at: DateTime<Utc>) -> Result<Self, StoreError> {
        let step = next_step(&tx)?;
        Ok(Self {
            tx,
            at,
            step,
            amends: false,
            undoing: false,
            touched: Vec::new(),
            new_words: Vec::new(),
            purges: false,
        })
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
        self.write_found(id, client)?;
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

    fn put_client(&mut self, id: ClientId, client: &Client) -> Result<(), StoreError> {
        let body = to_body(client, "client")?;
        let Some(before) = self.replaced(id.into(), &body)? else {
            return Ok(());
        };
        self.tx
            .prepare_cached("UPDATE client SET sort = ?2, body = ?3, changed = ?4 WHERE id = ?1")?
            .execute((id, fold(&client.name), body, to_millis(self.at)))?;
        self.write_found(id, client)?;
        self.log(id.into(), ChangeKind::Edit, Some(&before))
    }

    /// Keeps the text of a protocol version, for the sessions that use it. Keeping the
    /// same text again changes nothing.
    ///
    /// # Errors
    /// [`StoreError::ProtocolDiffers`] when the version is kept with other contents.
    pub fn keep_protocol(
        &mut self,
        version: &ProtocolVersion,
        document: &str,
    ) -> Result<(), StoreError> {
        version.check()?;
        crate::model::check_document(document)?;
        let malformed = StoreError::Field {
            field: "document",
            fault: Fault::Malformed,
        };
        let document: serde_json::Value = serde_json::from_str(document).map_err(|_| malformed)?;
        let document = document.to_string();
        let kept: Option<String> = self
            .tx
            .prepare_cached("SELECT document FROM protocol WHERE id = ?1 AND version = ?2")?
            .query_row((&version.id, &version.version), |row| row.get(0))
            .optional()?;
        match kept {
            Some(kept) if kept == document => Ok(()),
            Some(_) => Err(StoreError::ProtocolDiffers),
            None => {
                self.tx
                    .prepare_cached(
                        "INSERT INTO protocol (id, version, document, added, uid) VALUES (?1, ?2, ?3, ?4, ?5)",
                    )?
                    .execute((
                        &version.id,
                        &version.version,
                        document,
                        to_millis(self.at),
                        uid::make()?,
                    ))?;
                Ok(())
            }
        }
    }

    /// Adds a session to a client. Its protocol version must be kept already.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an unknown client; [`StoreError::Field`] for a bad
    /// field or a protocol version that is not kept.
    pub fn add_session(
        &mut self,
        client: ClientId,
        session: &Session,
    ) -> Result<SessionId, StoreError> {
        self.add_session_as(&uid::make()?, client, session)
    }

    /// Adds a session that had its identity before, in an export.
    pub(crate) fn add_session_as(
        &mut self,
        uid: &str,
        client: ClientId,
        session: &Session,
    ) -> Result<SessionId, StoreError> {
        session.check()?;
        self.must_live(client.into())?;
        self.must_be_kept(&session.protocol)?;
        self.tx
            .prepare_cached(
                "INSERT INTO session (client, protocol, protocol_version, ended, body, created, changed, uid)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7)",
            )?
            .execute((
                client,
                &session.protocol.id,
                &session.protocol.version,
                ended_text(session),
                to_body(session, "session")?,
                to_millis(self.at),
                uid,
            ))?;
        let id = SessionId(self.tx.last_insert_rowid());
        self.log(id.into(), ChangeKind::Add, None)?;
        Ok(id)
    }

    /// Saves a session's new contents.
    ///
    /// # Errors
    /// As [`add_session`](Self::add_session).
    pub fn save_session(&mut self, id: SessionId, session: &Session) -> Result<(), StoreError> {
        session.check()?;
        self.put_session(id, session)
    }

    fn put_session(&mut self, id: SessionId, session: &Session) -> Result<(), StoreError> {
        self.must_be_kept(&session.protocol)?;
        let body = to_body(session, "session")?;
        let Some(before) = self.replaced(id.into(), &body)? else {
            return Ok(());
        };
        self.tx
            .prepare_cached(
                "UPDATE session SET protocol = ?2, protocol_version = ?3, ended = ?4, body = ?5, changed = ?6
                 WHERE id = ?1",
            )?
            .execute((
                id,
                &session.protocol.id,
                &session.protocol.version,
                ended_text(session),
                body,
                to_millis(self.at),
            ))?;
        self.log(id.into(), ChangeKind::Edit, Some(&before))
    }

    /// Adds a note to a client, or to one of the client's sessions.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an unknown client or session; [`StoreError::Field`]
    /// for a text that is blank or too long.
    pub fn add_note(
        &mut self,
        client: ClientId,
        session: Option<SessionId>,
        note: &Note,
    ) -> Result<NoteId, StoreError> {
        self.add_note_as(&uid::make()?, client, session, note)
    }

    /// Adds a note that had its identity before, in an export.
    pub(crate) fn add_note_as(
        &mut self,
        uid: &str,
        client: ClientId,
        session: Option<SessionId>,
        note: &Note,
    ) -> Result<NoteId, StoreError> {
        note.check()?;
        self.must_live(client.into())?;
        self.must_be_of(session, client)?;
        self.tx
            .prepare_cached(
                "INSERT INTO note (client, session, date, pinned, body, created, changed, uid)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7)",
            )?
            .execute((
                client,
                session,
                note.date.to_string(),
                note.pinned,
                to_body(note, "note")?,
                to_millis(self.at),
                uid,
            ))?;
        let id = NoteId(self.tx.last_insert_rowid());
        self.index_note(id, &note.text)?;
        self.log(id.into(), ChangeKind::Add, None)?;
        Ok(id)
    }

    /// Saves a note's new contents. The earlier text stays in its history.
    ///
    /// # Errors
    /// As [`add_note`](Self::add_note).
    pub fn save_note(&mut self, id: NoteId, note: &Note) -> Result<(), StoreError> {
        note.check()?;
        self.put_note(id, note)
    }

    fn put_note(&mut self, id: NoteId, note: &Note) -> Result<(), StoreError> {
        let body = to_body(note, "note")?;
        let Some(before) = self.replaced(id.into(), &body)? else {
            return Ok(());
        };
        let earlier: Note = from_body(&before)?;
        self.tx
            .prepare_cached(
                "UPDATE note SET date = ?2, pinned = ?3, body = ?4, changed = ?5 WHERE id = ?1",
            )?
            .execute((
                id,
                note.date.to_string(),
                note.pinned,
                body,
                to_millis(self.at),
            ))?;
        if earlier.text != note.text {
            self.unindex_note(id)?;
            self.index_note(id, &note.text)?;
        }
        self.log(id.into(), ChangeKind::Edit, Some(&before))
    }

    /// Keeps a sheet as it was given.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an unknown client or session; [`StoreError::Field`]
    /// for an empty page or one of more than 16 MiB.
    pub fn add_sheet(
        &mut self,
        client: ClientId,
        session: Option<SessionId>,
        sheet: &Sheet,
    ) -> Result<SheetId, StoreError> {
        self.add_sheet_as(&uid::make()?, client, session, sheet)
    }

    /// Keeps a sheet that had its identity before, in an export.
    pub(crate) fn add_sheet_as(
        &mut self,
        uid: &str,
        client: ClientId,
        session: Option<SessionId>,
        sheet: &Sheet,
    ) -> Result<SheetId, StoreError> {
        sheet.check()?;
        self.must_live(client.into())?;
        self.must_be_of(session, client)?;
        self.tx
            .prepare_cached(
                "INSERT INTO sheet (client, session, body, page, created, changed, uid)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)",
            )?
            .execute((
                client,
                session,
                to_body(sheet, "sheet")?,
                &sheet.page,
                to_millis(self.at),
                uid,
            ))?;
        let id = SheetId(self.tx.last_insert_rowid());
        self.log(id.into(), ChangeKind::Add, None)?;
        Ok(id)
    }

    /// Saves the contents that a record had before, as they are in the record of changes.
    /// They were kept once, so no bound that came later keeps them out.
    pub(crate) fn save_body(&mut self, item: Item, body: &str) -> Result<(), StoreError> {
        match item {
            Item::Client(id) => self.put_client(id, &from_body(body)?),
            Item::Session(id) => self.put_session(id, &from_body(body)?),
            Item::Note(id) => self.put_note(id, &from_body(body)?),
            Item::Sheet(_) => Err(StoreError::NotFound), // Sheets are never edited.
        }
    }
}

/// The moment as SQL sorts it.
fn ended_text(session: &Session) -> String {
    session.ended.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// What a client is found by, a line each: name, code, e-mail address, telephone number.
pub(crate) fn found_by(client: &Client) -> String {
    [
        fold(&client.name),
        fold(&client.code),
        fold(&client.email),
        digits(&client.phone),
    ]
    .join("\n")
}
