//! Whether the unlocked vault can be written to.

use records::Vault;

use super::Open;
use super::wire::ReadOnlyReason;

/// Says why the vault can only be read; none where it can be written to.
#[must_use]
pub fn read_only(vault: &Vault) -> Option<ReadOnlyReason> {
    vault.read_only().map(ReadOnlyReason::from)
}

impl Open {
    /// Tries whether the vault can be written to by now. Returns why it cannot; none
    /// where it can.
    #[must_use]
    pub fn try_writing(&mut self) -> Option<ReadOnlyReason> {
        // What it says is what is left.
        let _ = self.studio.vault.try_writing();
        read_only(&self.studio.vault)
    }
}
