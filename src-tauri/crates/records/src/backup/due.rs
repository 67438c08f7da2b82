//! Whether a backup is to be made now.

use chrono::{DateTime, TimeDelta, Utc};

use crate::clock::from_millis;
use crate::error::StoreError;
use crate::file::key_files;
use crate::vault::Vault;

/// The mark with the number of the last change that is in a backup.
pub(super) const BACKED_UP: &str = "backed_up";

impl Vault {
    /// Returns when the last backup was made and found good: the last in the order that
    /// they were made in, whatever the clock showed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_backup(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.one_if_any(
            "SELECT at FROM access WHERE act = 'backup' ORDER BY seq DESC LIMIT 1",
            [],
            |row| Ok(from_millis(row.get(0)?)),
        )
    }

    /// Returns whether a backup is to be made now: a folder is set and confirmed, and
    /// there is none yet, or something changed since the last one and an hour has passed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_backup_due(&self) -> Result<bool, StoreError> {
        if self.read_only().is_some() || !self.backup_folder()?.is_some_and(|f| f.is_confirmed) {
            return Ok(false);
        }
        let Some(last) = self.last_backup()? else {
            return Ok(true);
        };
        if !self.is_changed_since_backup()? {
            return Ok(false);
        }
        // A clock set back makes the last one lie ahead: better one too many than none.
        let since = self.now() - last;
        Ok(since >= TimeDelta::hours(1) || since < TimeDelta::zero())
    }

    /// Returns whether something changed since the last backup.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_changed_since_backup(&self) -> Result<bool, StoreError> {
        let marked = self.mark(BACKED_UP)?;
        Ok(marked != Some(self.last_change()?.to_string()))
    }

    /// Whether the key files in the vault's folder are the vault's own.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn has_its_key_files(&self) -> Result<bool, StoreError> {
        Ok(key_files::count_mismatched(self.db(), self.layout())? == 0)
    }

    /// The number of the last change; 0 in a new vault.
    pub(super) fn last_change(&self) -> Result<i64, StoreError> {
        self.one(
            "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'change'",
            [],
            |row| Ok(row.get(0)?),
        )
    }
}
