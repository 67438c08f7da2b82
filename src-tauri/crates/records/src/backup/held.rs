//! The backups that a folder should hold, and whether it still does.

use std::path::{Path, PathBuf};

use super::list::{Listed, bytes_of};
use crate::error::{BackupError, StoreError};
use crate::vault::Vault;

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
}
