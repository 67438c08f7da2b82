//! What is being typed and is no record yet: kept so that neither a lock nor a crash loses
//! it. It has no history and no undo, and goes with the next client who is erased or leaves
//! the bin, for it may be about her.

use crate::batch::Batch;
use crate::error::StoreError;
use crate::vault::Vault;

/// The mark that holds it.
const UNFINISHED: &str = "unfinished";

impl Vault {
    /// Returns what was kept last, empty when nothing was.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn unfinished(&self) -> Result<String, StoreError> {
        Ok(self.mark(UNFINISHED)?.unwrap_or_default())
    }

    /// Keeps it in the place of what was kept before.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn keep_unfinished(&mut self, text: &str) -> Result<(), StoreError> {
        self.change(|batch| batch.put_mark(UNFINISHED, text))
    }
}

impl Batch<'_> {
    /// Forgets it.
    pub(crate) fn forget_unfinished(&mut self) -> Result<(), StoreError> {
        self.put_mark(UNFINISHED, "")
    }
}
