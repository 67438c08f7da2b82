//! What is saved as it is typed: on the disk each time, and one version for each edit
//! session, however long the artist types.

use chrono::{DateTime, TimeDelta, Utc};
use records::{Client, ClientId, Item, Note, NoteId, SessionId, StoreError, StoredNote};
use serde::Deserialize;

use crate::{Error, Studio};

/// How long one edit session lasts: what is typed later is a version of its own.
const EDIT_SESSION: TimeDelta = TimeDelta::minutes(10);

/// What is being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Edited {
    /// A record.
    Record(Item),
    /// The draft of a protocol, by its id.
    Draft(String),
}

/// What is being typed, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditSession {
    edited: Edited,
    since: DateTime<Utc>,
}

/// A note as it is now. It is saved as the artist types, at most once a second.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SaveNote"))]
pub struct NoteInput {
    /// The note that is changed; none for a new one. The answer has the number to save it
    /// under from then on.
    pub id: Option<NoteId>,
    /// The client's number.
    pub client: ClientId,
    /// The session that a new note is on. It cannot be changed later.
    pub session: Option<SessionId>,
    /// The note. A blank new one is not kept; a kept one that is left blank goes to the bin.
    #[serde(flatten)]
    pub note: Note,
    /// Whether the artist has left the field: the next save begins a new version.
    pub done: bool,
}

impl Studio {
    /// Saves a note as it is typed; on the disk when this returns. A blank new note is
    /// not kept, and a kept one that is left blank goes to the bin.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn save_note(
        &mut self,
        request: &NoteInput,
        now: DateTime<Utc>,
    ) -> Result<Option<StoredNote>, Error> {
        let note = &request.note;
        let is_blank = note.text.trim().is_empty();
        let saved = match request.id {
            None if is_blank => return Ok(None),
            None => {
                let id = self
                    .vault
                    .change(|batch| batch.add_note(request.client, request.session, note))?;
                self.begin_edit(Edited::Record(id.into()), now);
                id
            }
            // While the text is being replaced it may be empty for a moment.
            Some(id) if is_blank && !request.done => return Ok(Some(self.vault.note(id)?)),
            Some(id) if is_blank => {
                self.edit = None;
                self.vault.change(|batch| batch.bin(id))?;
                return Ok(None);
            }
            Some(id) => {
                self.save_again(id, note, now)?;
                id
            }
        };
        if request.done {
            self.edit = None;
        }
        Ok(Some(self.vault.note(saved)?))
    }

    fn save_again(
        &mut self,
        id: NoteId,
        note: &Note,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        if self.edit_goes_on(&Edited::Record(id.into()), now) {
            return self.vault.amend(|batch| batch.save_note(id, note));
        }
        let before = self.vault.note(id)?.note.record;
        // Saving the same again is no version, so no edit session begins with it.
        if before != *note {
            self.vault.change(|batch| batch.save_note(id, note))?;
            self.begin_edit(Edited::Record(id.into()), now);
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
    ) -> Result<(), Error> {
        if self.edit_goes_on(&Edited::Record(id.into()), now) {
            self.vault.amend(|batch| batch.save_client(id, details))?;
        } else if self.vault.client(id)?.record != *details {
            self.vault.change(|batch| batch.save_client(id, details))?;
            self.begin_edit(Edited::Record(id.into()), now);
        }
        self.refresh(id)
    }

    /// Whether what is typed now belongs to the version that was saved last.
    pub(crate) fn edit_goes_on(&self, edited: &Edited, now: DateTime<Utc>) -> bool {
        self.edit.as_ref().is_some_and(|edit| {
            // A clock that was set back ends the edit session too.
            let age = now - edit.since;
            edit.edited == *edited && age >= TimeDelta::zero() && age < EDIT_SESSION
        })
    }

    /// Begins a version of what is typed.
    pub(crate) fn begin_edit(&mut self, edited: Edited, now: DateTime<Utc>) {
        self.edit = Some(EditSession { edited, since: now });
    }
}
