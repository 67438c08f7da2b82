//! Looking for the backups of a vault, without the vault: the folder may lie on a network
//! that does not answer.

use std::path::PathBuf;

use super::list::Listed;
use super::name::{self, Backup};
use crate::error::StoreError;
use crate::vault::Vault;

/// Where the backups of a vault are looked for, and which.
#[derive(Debug, Clone)]
pub struct BackupSearch {
    /// The folder that is set and confirmed.
    folder: Option<PathBuf>,
    identity: String,
    /// The backups that are listed for it under keys of before.
    former: Vec<Backup>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct BackupsFound {
    /// The finished backups of the vault, the latest first.
    pub backups: Vec<Backup>,
    /// Those of them that a key of before still opens: the passphrase or the recovery key
    /// of their day does. The latest first.
    pub under_former_keys: Vec<Backup>,
}

impl Vault {
    /// Says where to look for the backups of this vault: nowhere when no folder is set and
    /// confirmed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn backup_search(&self) -> Result<BackupSearch, StoreError> {
        let folder = self.backup_folder()?.filter(|folder| folder.is_confirmed);
        Ok(BackupSearch {
            identity: self.identity().to_owned(),
            former: self.listed_under_former_keys()?,
            folder: folder.map(|folder| folder.path),
        })
    }

    /// The backups that are listed under keys of before, wherever they are by now.
    pub(super) fn listed_under_former_keys(&self) -> Result<Vec<Backup>, StoreError> {
        let Some(folder) = self.backup_folder()?.filter(|folder| folder.is_confirmed) else {
            return Ok(Vec::new());
        };
        let now = self.key_number()?;
        let listed = self.listed_in(&folder.path)?.into_iter();
        Ok(listed
            .filter(|listed| listed.key_number < now)
            .map(|listed| Backup {
                at: listed.made,
                path: Listed::path(&listed),
            })
            .collect())
    }
}

impl BackupSearch {
    /// Looks. What cannot be reached is not found.
    #[must_use]
    pub fn run(self) -> BackupsFound {
        let Some(folder) = self.folder else {
            return BackupsFound::default();
        };
        let mut under_former_keys = self.former;
        under_former_keys.retain(|backup| backup.path.exists());
        BackupsFound {
            backups: name::list_of(&folder, &self.identity),
            under_former_keys,
        }
    }
}
