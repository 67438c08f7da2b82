//! Taking records out of a vault and into one: all of it as JSON, clients as CSV, clients
//! from JSON, CSV and vCard.
//!
//! Whatever comes in is first read into [`Draft`]s, which are looked at and compared with
//! who is there already. Nothing is written until those that were chosen are taken in.

mod birth;
mod choice;
mod csv;
mod duplicates;
mod encoding;
mod export;
mod fit;
mod import;
mod incoming;
mod json;
mod outgoing;
mod pictures;
mod reading;
mod vcard;

use chrono::NaiveDate;

pub use self::birth::{DateOrder, TwoDays};
pub use self::csv::{CsvError, clients_to_csv, read_csv, table_to_csv};
pub use self::duplicates::{Duplicate, Namesake, Namesakes};
pub use self::encoding::Letters;
pub use self::export::{
    Export, Exported, ExportedClient, ExportedPhoto, ExportedProtocol, ExportedSession,
    ExportedSheet, ExportedSignedForm, ExportedVersion,
};
pub use self::incoming::{ImportError, Incoming};
pub use self::json::{JsonError, MOST_BYTES as MOST_EXPORT_BYTES, read_json};
pub use self::pictures::{KeptPicture, PicturesOut, pictures_folder};
pub use self::reading::{
    ColumnRead, Draft, MOST_LIST_BYTES, Missing, ReadAs, Reading, Remark, TwoWays, Why,
};
pub use self::vcard::{VcardError, read_vcards};
use crate::batch::Batch;
pub use crate::client::Column;
use crate::error::StoreError;
use crate::ids::ClientId;
use crate::note::{Note, NoteKind};
use crate::stop::Stop;

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
                        slip: None,
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
