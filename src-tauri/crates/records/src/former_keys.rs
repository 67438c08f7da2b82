//! The keys that the database was encrypted with before: backups of their time still open
//! with them.

use crate::error::StoreError;
use crate::keys::DataKey;
use crate::vault::Vault;

impl Vault {
    /// The number of the key that the database is encrypted with, the first being 1.
    pub(crate) fn key_number(&self) -> Result<i64, StoreError> {
        self.one("SELECT count(*) + 1 FROM former_key", [], |row| {
            Ok(row.get(0)?)
        })
    }

    /// The keys that the database was encrypted with before, the first one first.
    pub(crate) fn former_keys(&self) -> Result<Vec<DataKey>, StoreError> {
        self.many("SELECT key FROM former_key ORDER BY number", [], |row| {
            Ok(DataKey::from_bytes(row.get(0)?))
        })
    }
}
