//! Notes, saved as they are typed: on the disk each time, and one version for each
//! sitting, however long the artist types.

use chrono::{DateTime, TimeDelta, Utc};
use records::model::Note;
use records::{KeptNote, NoteId, StoreError};

use super::Open;
use crate::wire::client::SaveNote;
use crate::wire::failure::Failure;

/// How long one sitting lasts: what is typed later is a version of its own.
const SITTING: TimeDelta = TimeDelta::minutes(10);

/// The note that is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitting {
    note: NoteId,
    since: DateTime<Utc>,
}

impl Open {
    /// Saves a note as it is typed; on the disk when this returns. A blank new note is
    /// not kept, and a kept one that is left blank goes to the bin.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn save_note(
        &mut self,
        request: &SaveNote,
        now: DateTime<Utc>,
    ) -> Result<Option<KeptNote>, Failure> {
        let note = Note {
            kind: request.kind,
            date: request.date,
            pinned: request.pinned,
            text: request.text.clone(),
        };
        let is_blank = note.text.trim().is_empty();
        let saved = match request.id {
            None if is_blank => return Ok(None),
            None => {
                let id = self
                    .vault
                    .change(|batch| batch.add_note(request.client, request.session, &note))?;
                self.sitting = Some(Sitting {
                    note: id,
                    since: now,
                });
                id
            }
            // While the text is being replaced it may be empty for a moment.
            Some(id) if is_blank && !request.done => return Ok(Some(self.vault.note(id)?)),
            Some(id) if is_blank => {
                self.sitting = None;
                self.vault.change(|batch| batch.bin(id))?;
                return Ok(None);
            }
            Some(id) => {
                self.save_again(id, &note, now)?;
                id
            }
        };
        if request.done {
            self.sitting = None;
        }
        Ok(Some(self.vault.note(saved)?))
    }

    fn save_again(
        &mut self,
        id: NoteId,
        note: &Note,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let goes_on = self.sitting.is_some_and(|sitting| {
            // A clock that was set back ends the sitting too.
            let age = now - sitting.since;
            sitting.note == id && age >= TimeDelta::zero() && age < SITTING
        });
        if goes_on {
            return self.vault.change(|batch| batch.amend_note(id, note));
        }
        let before = self.vault.note(id)?.note.record;
        self.vault.change(|batch| batch.save_note(id, note))?;
        // Saving the same again is no version, so no sitting begins with it.
        self.sitting = (before != *note).then_some(Sitting {
            note: id,
            since: now,
        });
        Ok(())
    }
}
