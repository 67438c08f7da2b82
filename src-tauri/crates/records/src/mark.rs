//! The vault's own marks: small values by name that are no settings of the artist's.

use rusqlite::{Connection, OptionalExtension};

use crate::batch::Batch;
use crate::error::StoreError;
use crate::vault::Vault;

/// Returns a mark; none when it was never set.
pub(crate) fn mark(db: &Connection, name: &str) -> Result<Option<String>, StoreError> {
    Ok(db
        .prepare_cached("SELECT value FROM mark WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

impl Vault {
    /// Returns a mark; none when it was never set.
    pub(crate) fn mark(&self, name: &str) -> Result<Option<String>, StoreError> {
        mark(self.db(), name)
    }
}

impl Batch<'_> {
    /// Sets a mark. It is no change of the artist's: no undo.
    pub(crate) fn put_mark(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(
                "INSERT INTO mark (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute((name, value))?;
        Ok(())
    }
}
