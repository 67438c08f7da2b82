//! The folder that backups go to: which one the vault names, and whether it may be used. What
//! lies in it is not known here.

use std::path::PathBuf;

use crate::error::{BackupError, StoreError};
use crate::notice::Notice;
use crate::vault::Vault;

/// The folder that a vault names for its backups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFolder {
    /// Where it is.
    pub path: PathBuf,
    /// Whether the artist has chosen or confirmed it on this computer. A vault from
    /// elsewhere may name any path, and asking a path of the network for its contents can
    /// hand out the user's credentials: nothing is looked for in it before.
    pub is_confirmed: bool,
}

impl Vault {
    /// The folder that backups go to now.
    ///
    /// # Errors
    /// [`BackupError::NoFolder`], [`BackupError::Unconfirmed`].
    pub fn folder_for_backups(&self) -> Result<PathBuf, BackupError> {
        let folder = self.backup_folder()?.ok_or(BackupError::NoFolder)?;
        if !folder.is_confirmed {
            return Err(BackupError::Unconfirmed(folder.path));
        }
        Ok(folder.path)
    }

    /// The folder that the vault names for its backups; none when none is set.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn backup_folder(&self) -> Result<Option<BackupFolder>, StoreError> {
        let Some(path) = self.settings()?.backup_folder else {
            return Ok(None);
        };
        let seen = self.last_seen();
        let is_confirmed = !self.keeps_seen()
            || seen.is_some_and(|seen| seen.backup_folder.as_ref() == Some(&path));
        Ok(Some(BackupFolder { path, is_confirmed }))
    }

    /// Confirms that backups go to the folder that the vault names, on this computer.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn confirm_backup_folder(&mut self) -> Result<(), StoreError> {
        let folder = self.settings()?.backup_folder;
        self.change_seen(|seen| seen.backup_folder = folder);
        self.notices_mut()
            .retain(|notice| *notice != Notice::BackupFolderUnconfirmed);
        Ok(())
    }
}
