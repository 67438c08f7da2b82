//! What is saved as it is typed: on the disk each time, and one version for each sitting,
//! however long the artist types.

use chrono::{DateTime, TimeDelta, Utc};
use records::model::{Client, Note};
use records::{ClientId, Item, KeptNote, NoteId, StoreError};

use super::Open;
use crate::wire::client::SaveNote;
use crate::wire::failure::Failure;

/// How long one sitting lasts: what is typed later is a version of its own.
const SITTING: TimeDelta = TimeDelta::minutes(10);

/// The record that is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitting {
    item: Item,
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
                self.begin_sitting(id.into(), now);
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
        if self.sitting_goes_on(id.into(), now) {
            return self.vault.amend(|batch| batch.save_note(id, note));
        }
        let before = self.vault.note(id)?.note.record;
        // Saving the same again is no version, so no sitting begins with it.
        if before != *note {
            self.vault.change(|batch| batch.save_note(id, note))?;
            self.begin_sitting(id.into(), now);
        }
        Ok(())
    }

    /// Saves what is kept about a client as it is typed; on the disk when this returns.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn save_client(
        &mut self,
        id: ClientId,
        details: &Client,
        now: DateTime<Utc>,
    ) -> Result<(), Failure> {
        if self.sitting_goes_on(id.into(), now) {
            self.vault.amend(|batch| batch.save_client(id, details))?;
        } else if self.vault.client(id)?.record != *details {
            self.vault.change(|batch| batch.save_client(id, details))?;
            self.begin_sitting(id.into(), now);
        }
        self.refresh(id)
    }

    /// Whether what is typed now belongs to the version that was saved last.
    pub(super) fn sitting_goes_on(&self, item: Item, now: DateTime<Utc>) -> bool {
        self.sitting.is_some_and(|sitting| {
            // A clock that was set back ends the sitting too.
            let age = now - sitting.since;
            sitting.item == item && age >= TimeDelta::zero() && age < SITTING
        })
    }

    /// Begins a version of this record.
    pub(super) fn begin_sitting(&mut self, item: Item, now: DateTime<Utc>) {
        self.sitting = Some(Sitting { item, since: now });
    }
}
