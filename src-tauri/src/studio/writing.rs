//! Whether the open vault can be written to, and what is left undone where it cannot.

use records::{Act, ReadOnly, Vault};

use super::Open;
use crate::wire::failure::Failure;
use crate::wire::vault::ReadOnlyReason;

/// Why the vault can only be read; none where it can be written to.
#[must_use]
pub fn read_only(vault: &Vault) -> Option<ReadOnlyReason> {
    vault.read_only().map(|why| match why {
        ReadOnly::Medium => ReadOnlyReason::Medium,
        ReadOnly::Folder => ReadOnlyReason::Folder,
        ReadOnly::File => ReadOnlyReason::File,
        ReadOnly::Full => ReadOnlyReason::Full,
    })
}

impl Open {
    /// Tries whether the vault can be written to by now. Returns why it cannot; none
    /// where it can.
    #[must_use]
    pub fn try_writing(&mut self) -> Option<ReadOnlyReason> {
        // What it says is what is left.
        let _ = self.vault.try_writing();
        read_only(&self.vault)
    }

    /// Refuses what would change a vault that can only be read.
    ///
    /// # Errors
    /// [`Code::ReadOnly`](crate::wire::failure::Code::ReadOnly), with the reason.
    pub fn must_be_writable(&self) -> Result<(), Failure> {
        read_only(&self.vault).map_or(Ok(()), |reason| Err(reason.into()))
    }

    /// Notes in the vault's record of access what was done with it. A vault that can only
    /// be read takes no such note, and what was done holds all the same.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn note_access(&mut self, act: Act) -> Result<(), Failure> {
        if read_only(&self.vault).is_some() {
            return Ok(());
        }
        Ok(self.vault.record_access(act)?)
    }
}
