//! A note on a client or on a session: the type, and reading and writing notes. Searching
//! them is in `search/notes.rs`.

use chrono::NaiveDate;
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;

use crate::batch::{Batch, ChangeKind};
use crate::bounds;
use crate::clock::to_millis;
use crate::error::StoreError;
use crate::ids::{ClientId, NoteId, SessionId};
use crate::record::{Stored, columns, from_body, stored, to_body};
use crate::vault::Vault;
use crate::{index, uid};

/// A note in plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// What kind of note it is.
    #[serde(default)]
    pub kind: NoteKind,
    /// The day that it is about.
    pub date: NaiveDate,
    /// Whether it stands above the others.
    #[serde(default)]
    pub pinned: bool,
    /// The text; it must hold something.
    pub text: String,
}

impl Note {
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        bounds::TEXT.filled(&self.text)
    }
}

vocabulary! {
    /// A kind of note.
    #[derive(Default)]
    NoteKind {
        /// An ordinary note.
        #[default]
        Note = "note",
        /// A telephone call.
        Call = "call",
        /// A reaction of the skin.
        Reaction = "reaction",
        /// The client did what the sheet says not to, such as getting wet on day 2.
        Slip = "slip",
    }
}

/// A note with its client and session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredNote {
    /// The note.
    pub note: Stored<NoteId, Note>,
    /// Its client.
    pub client: ClientId,
    /// The session that it is on; none for a note on the client.
    pub session: Option<SessionId>,
}

impl Vault {
    /// Returns a note that is not in the bin.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn note(&self, id: NoteId) -> Result<StoredNote, StoreError> {
        self.one(
            &format!("SELECT {}, note.client, note.session
             FROM note JOIN client ON client.id = note.client
             LEFT JOIN session ON session.id = note.session
             WHERE note.id = ?1 AND note.binned IS NULL AND client.binned IS NULL AND session.binned IS NULL", columns("note")),
            [id],
            stored_note,
        )
    }

    /// Returns a client's notes, those on sessions too: pinned ones first, then by date,
    /// the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn notes(&self, client: ClientId) -> Result<Vec<StoredNote>, StoreError> {
        self.many(
            &format!(
                "SELECT {}, note.client, note.session
             FROM note LEFT JOIN session ON session.id = note.session
             WHERE note.client = ?1 AND note.binned IS NULL AND session.binned IS NULL
             ORDER BY note.pinned DESC, note.date DESC, note.id DESC",
                columns("note")
            ),
            [client],
            stored_note,
        )
    }
}

fn stored_note(row: &Row<'_>) -> Result<StoredNote, StoreError> {
    Ok(StoredNote {
        note: stored(row)?,
        client: row.get(4)?,
        session: row.get(5)?,
    })
}

impl Batch<'_> {
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
        self.must_not_be_binned(client.into())?;
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

    /// Saves contents that may be over a bound, because they were kept before it came.
    pub(crate) fn put_note(&mut self, id: NoteId, note: &Note) -> Result<(), StoreError> {
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

    pub(crate) fn index_note(&mut self, id: NoteId, text: &str) -> Result<(), StoreError> {
        let new = index::notes::put(&self.tx, id, text)?;
        self.new_words.extend(new);
        Ok(())
    }

    pub(crate) fn unindex_note(&mut self, id: NoteId) -> Result<(), StoreError> {
        index::notes::remove(&self.tx, id)
    }
}
