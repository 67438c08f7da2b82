//! Into the bin and out of it.

use super::{Batch, ChangeKind, from_body};
use crate::clock::to_millis;
use crate::error::StoreError;
use crate::ids::Item;
use crate::model::Note;

impl Batch<'_> {
    /// Puts a record into the bin, with all that belongs to it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none, or it is in the bin already.
    pub fn bin(&mut self, item: impl Into<Item>) -> Result<(), StoreError> {
        let item = item.into();
        self.must_live(item)?;
        self.set_binned(item, Some(to_millis(self.at)))?;
        if let Item::Note(id) = item {
            self.unindex_note(id)?;
        }
        self.log(item, ChangeKind::Bin, None)
    }

    /// Takes a record out of the bin.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is not in the bin.
    pub fn unbin(&mut self, item: impl Into<Item>) -> Result<(), StoreError> {
        let item = item.into();
        if self.binned(item)?.is_none() {
            return Err(StoreError::NotFound);
        }
        self.set_binned(item, None)?;
        if let Item::Client(id) = item {
            // Out of the bin they are somebody of their own again.
            self.tx
                .prepare_cached("UPDATE client SET merged_into = NULL WHERE id = ?1")?
                .execute([id])?;
        }
        if let Item::Note(id) = item {
            let note: Note = from_body(&self.body(item)?)?;
            self.index_note(id, &note.text)?;
        }
        self.log(item, ChangeKind::Unbin, None)
    }
}
