//! The backups as the vault lists them, and those of a vault that lie in a folder.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::params;

use super::name::{self, Backup, file_name};
use crate::batch::Batch;
use crate::clock::{from_millis, to_millis};
use crate::error::StoreError;
use crate::file::{Layout, journal};
use crate::keys::DataKey;
use crate::vault::Vault;

/// A backup as the vault lists it.
#[derive(Debug, Clone)]
pub(super) struct Listed {
    folder: PathBuf,
    pub(super) name: String,
    pub(super) made: DateTime<Utc>,
    pub(super) key_number: i64,
}

impl Listed {
    pub(super) fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// Whether what lies under its name is a backup of this vault: encrypted with one of
    /// the vault's keys.
    pub(super) fn is_ours(&self, keys: &[DataKey]) -> bool {
        let layout = Layout::new(self.path());
        keys.iter()
            .any(|key| journal::is_database_ours(&layout, key))
    }
}

impl Vault {
    /// Returns the finished backups of this vault in the folder that is set, the latest
    /// first; none when no folder is set, confirmed or reachable.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        Ok(self.backup_search()?.run().backups)
    }

    /// Returns the finished backups of this vault in `folder`, the latest first.
    #[must_use]
    pub fn backups_in(&self, folder: &Path) -> Vec<Backup> {
        name::list_of(folder, self.identity())
    }

    /// The backups that are listed for a folder, the latest first.
    pub(super) fn listed_in(&self, folder: &Path) -> Result<Vec<Listed>, StoreError> {
        self.many(
            "SELECT name, made, key FROM backup WHERE folder = ?1 ORDER BY seq DESC",
            [bytes_of(folder)],
            |row| {
                Ok(Listed {
                    folder: folder.to_owned(),
                    name: row.get(0)?,
                    made: from_millis(row.get(1)?),
                    key_number: row.get(2)?,
                })
            },
        )
    }
}

impl Batch<'_> {
    /// Lists a backup that was just made, the number of its key with it.
    pub(super) fn list_backup(&mut self, backup: &Backup, key: i64) -> Result<(), StoreError> {
        let folder = backup.path.parent().unwrap_or(Path::new(""));
        self.tx
            .prepare_cached(
                "INSERT INTO backup (folder, name, made, key) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (folder, name) DO UPDATE SET made = excluded.made, key = excluded.key",
            )?
            .execute(params![
                bytes_of(folder),
                file_name(&backup.path),
                to_millis(backup.at),
                key
            ])?;
        Ok(())
    }

    /// Lists backups that were found, the earliest first, before all that are listed.
    pub(super) fn list_found(&mut self, found: &[(Backup, i64)]) -> Result<(), StoreError> {
        let first: i64 =
            self.tx
                .query_row("SELECT coalesce(min(seq), 1) FROM backup", [], |row| {
                    row.get(0)
                })?;
        for ((backup, key), before) in found.iter().rev().zip(1..) {
            let folder = backup.path.parent().unwrap_or(Path::new(""));
            self.tx
                .prepare_cached(
                    "INSERT OR IGNORE INTO backup (seq, folder, name, made, key)
                     VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute(params![
                    first - before,
                    bytes_of(folder),
                    file_name(&backup.path),
                    to_millis(backup.at),
                    key
                ])?;
        }
        Ok(())
    }
}

/// A path as it is kept: it need not be UTF-8.
pub(super) fn bytes_of(path: &Path) -> Vec<u8> {
    OsString::from(path).into_encoded_bytes()
}
