//! Saving a note: for good, or while it is still being typed.

use super::{Batch, from_body, to_body};
use crate::clock::to_millis;
use crate::error::StoreError;
use crate::ids::NoteId;
use crate::model::Note;

impl Batch<'_> {
    /// Saves a note's new contents as part of the step that saved it last: neither a
    /// version in its history nor a step of undo of its own. Undoing that step takes this
    /// back too. For a text that is saved at every pause in typing.
    ///
    /// # Errors
    /// As [`add_note`](Self::add_note).
    pub fn amend_note(&mut self, id: NoteId, note: &Note) -> Result<(), StoreError> {
        self.replace_note(id, note).map(drop)
    }

    /// Writes a note's new contents. Returns those before; none when they are the same.
    pub(super) fn replace_note(
        &mut self,
        id: NoteId,
        note: &Note,
    ) -> Result<Option<String>, StoreError> {
        note.check()?;
        let body = to_body(note, "note")?;
        let Some(before) = self.replaced(id.into(), &body)? else {
            return Ok(None);
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
        Ok(Some(before))
    }
}
