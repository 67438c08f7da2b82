//! The folder that backups go to: whether it may be used, and whether it is the one that
//! was used before.

use std::path::{Path, PathBuf};

use super::{Listed, bytes_of};
use crate::error::{BackupError, StoreError};
use crate::notices::Notice;
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

/// The backups that a folder should hold.
#[derive(Debug)]
pub struct BackupsHeld {
    folder: PathBuf,
    paths: Vec<PathBuf>,
}

impl BackupsHeld {
    /// Looks whether one of them is there.
    ///
    /// # Errors
    /// [`BackupError::Emptied`] when there were some and none is there any more: a disk is
    /// not plugged in, and the folder is only the place where it would be.
    pub fn must_be_there(&self) -> Result<(), BackupError> {
        if !self.paths.is_empty() && !self.paths.iter().any(|path| path.exists()) {
            return Err(BackupError::Emptied(self.folder.clone()));
        }
        Ok(())
    }
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

    /// The backups that are listed for a folder.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn backups_held(&self, folder: &Path) -> Result<BackupsHeld, StoreError> {
        Ok(BackupsHeld {
            folder: folder.to_owned(),
            paths: self.listed_in(folder)?.iter().map(Listed::path).collect(),
        })
    }

    /// Goes on with a folder that held backups and holds none any more: the artist knows
    /// why.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn begin_folder_anew(&mut self, folder: &Path) -> Result<(), StoreError> {
        self.change(|batch| {
            batch
                .tx
                .execute("DELETE FROM backup WHERE folder = ?1", [bytes_of(folder)])?;
            Ok(())
        })
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
