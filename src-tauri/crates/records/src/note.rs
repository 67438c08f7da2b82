//! A note on a client or on a session: the type, and reading and writing notes. Searching
//! them is in `search/notes.rs`.

use chrono::NaiveDate;
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use vocabulary::{Slip, vocabulary};

use crate::batch::Batch;
use crate::bounds;
use crate::error::StoreError;
use crate::exchange::Exported;
use crate::ids::{ClientId, NoteId, SessionId};
use crate::index::notes::Entry;
use crate::kind::{Belonging, Column, Kind, Record};
use crate::record::{Stored, columns, from_body, stored};
use crate::uid;
use crate::vault::Vault;

/// A note in plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
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
    /// What happened, where the note is about a slip that a protocol knows.
    #[serde(default)]
    pub slip: Option<Slip>,
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

impl Record for Note {
    const KIND: Kind = Kind::Note;
    type Id = NoteId;

    const DAY: &'static str = "date";

    fn check(&self) -> Result<(), StoreError> {
        bounds::TEXT.filled(&self.text)
    }

    fn columns(&self) -> Vec<Column<'_>> {
        vec![
            ("date", self.date.to_string().into()),
            ("pinned", self.pinned.into()),
        ]
    }

    fn index(
        &self,
        batch: &mut Batch<'_>,
        id: NoteId,
        before: Option<&str>,
    ) -> Result<(), StoreError> {
        if let Some(before) = before {
            let before: Self = from_body(before)?;
            if before.text == self.text {
                return Ok(());
            }
            batch.unindex(Entry::Note(id))?;
        }
        batch.index_text(Entry::Note(id), &self.text)
    }
}

impl Belonging for Note {
    type Exported = Exported<Self>;
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
        self.add_to(client, session, note, &uid::make()?)
    }

    /// Saves a note's new contents. The earlier text stays in its history.
    ///
    /// # Errors
    /// As [`add_note`](Self::add_note).
    pub fn save_note(&mut self, id: NoteId, note: &Note) -> Result<(), StoreError> {
        self.save(id, note)
    }
}
