//! Locking a vault: the key goes first, whatever the disk does.

use super::Vault;
use super::seen::keep_seen;
use crate::error::StoreError;

impl Vault {
    /// Shuts the vault and drops the key.
    ///
    /// # Errors
    /// When the database cannot be closed in good order; the next unlock sets it right.
    pub fn lock(self) -> Result<(), StoreError> {
        let seen = self.to_be_seen();
        let Self {
            db,
            key,
            options,
            identity,
            ..
        } = self;
        let closed = db.close();
        drop(key);
        // A disk that hangs here does not hold the key any more.
        if let Some((state, at)) = seen {
            keep_seen(&options, &identity, |seen| seen.take(state, at));
        }
        closed
    }
}
