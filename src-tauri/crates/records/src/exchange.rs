//! Taking records out of a vault and into one: all of it as JSON, clients as CSV, clients
//! from JSON, CSV and vCard.
//!
//! Whatever comes in is first read into [`Draft`]s, which are looked at and compared with
//! who is there already. Nothing is written until those that were chosen are taken in.

mod birth;
mod csv;
mod duplicates;
mod encoding;
mod export;
mod fit;
mod import;
mod incoming;
mod json;
mod outgoing;
mod vcard;

use chrono::NaiveDate;

pub use self::csv::{CsvError, clients_to_csv, columns_of, read_csv};
pub use self::duplicates::{Duplicate, Namesake, Namesakes};
pub use self::export::{
    Export, Exported, ExportedClient, ExportedProtocol, ExportedSession, ExportedSheet,
    ExportedVersion,
};
pub use self::incoming::{ImportError, Incoming};
pub use self::json::{JsonError, read_json};
pub use self::vcard::{VcardError, read_vcards};
use crate::batch::Batch;
use crate::client::Client;
pub use crate::client::Column;
use crate::error::StoreError;
use crate::ids::ClientId;
use crate::note::{Note, NoteKind};
use crate::stop::Stop;

/// A client that was read and not yet taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The line of the file that it begins on, from 1.
    pub line: usize,
    /// What was read.
    pub client: Client,
    /// What was noted about the client; empty for nothing.
    pub note: String,
}

/// What was read from a file, and what of it was not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The clients.
    pub drafts: Vec<Draft>,
    /// The lines of entries that have no name and are passed over, from 1.
    pub nameless: Vec<usize>,
    /// Whether the file did not say how its letters are written, and they were guessed.
    pub is_guessed: bool,
}

impl Batch<'_> {
    /// Takes in the drafts that were chosen, as one step: it is undone at once. What was
    /// noted about a client becomes a note of `today`.
    ///
    /// # Errors
    /// [`StoreError::Field`] for a draft that cannot be kept; then none is.
    pub fn take_in<'d>(
        &mut self,
        drafts: impl IntoIterator<Item = &'d Draft>,
        today: NaiveDate,
        stop: &Stop,
    ) -> Result<Vec<ClientId>, StoreError> {
        let ids = drafts
            .into_iter()
            .map(|draft| {
                stop.check()?;
                let id = self.add_client(&draft.client)?;
                if !draft.note.trim().is_empty() {
                    let note = Note {
                        kind: NoteKind::Note,
                        date: today,
                        pinned: false,
                        text: draft.note.clone(),
                    };
                    self.add_note(id, None, &note)?;
                }
                Ok(id)
            })
            .collect::<Result<_, StoreError>>()?;
        self.record_access(crate::Act::Import)?;
        Ok(ids)
    }
}
