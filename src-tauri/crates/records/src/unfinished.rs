//! The text that is being typed and is no record yet, saved so that neither a lock nor a crash
//! loses it. It has no history and no undo. It is deleted with the next client who is removed
//! for good, because it may be about them.

use crate::batch::Batch;
use crate::error::StoreError;
use crate::vault::Vault;

/// The mark that holds the text.
const UNFINISHED: &str = "unfinished";

impl Vault {
    /// Returns the text that was saved last; empty when there is none.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unfinished(&self) -> Result<String, StoreError> {
        Ok(self.mark(UNFINISHED)?.unwrap_or_default())
    }

    /// Saves a text in the place of the one before.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn keep_unfinished(&mut self, text: &str) -> Result<(), StoreError> {
        self.change(|batch| batch.put_mark(UNFINISHED, text))
    }
}

impl Batch<'_> {
    /// Deletes it.
    pub(crate) fn forget_unfinished(&mut self) -> Result<(), StoreError> {
        self.put_mark(UNFINISHED, "")
    }
}
