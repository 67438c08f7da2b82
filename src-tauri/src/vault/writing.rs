//! Whether the unlocked vault can be written to.

use records::ReadOnlyReason;

use super::UnlockedVault;

impl UnlockedVault {
    /// Tries whether the vault can be written to by now. Returns why it cannot; none
    /// where it can.
    #[must_use]
    pub fn try_writing(&mut self) -> Option<ReadOnlyReason> {
        // What it says is what is left.
        let _ = self.studio.vault.try_writing();
        self.studio.vault.read_only()
    }
}
