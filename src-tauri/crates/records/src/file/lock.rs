//! The lock that keeps a second process out of a vault's folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use super::disk::private;
use super::layout::Layout;
use crate::error::{DiskError, DiskTask, OpenError};

/// Keeps other processes out of a vault's folder.
#[derive(Debug)]
pub(crate) struct FolderLock(File);

impl FolderLock {
    fn take(file: File, path: &Path) -> Result<Self, OpenError> {
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(OpenError::InUse),
            Err(TryLockError::Error(error)) => {
                Err(DiskError::at(DiskTask::Lock, path)(error).into())
            }
        }
    }
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // Closing is not enough while a program is being started: until it runs, it holds
        // all that is open here.
        let _ = self.0.unlock();
    }
}

impl Layout {
    /// Keeps other processes out for as long as what is returned lives.
    pub(crate) fn take_lock(&self) -> Result<FolderLock, OpenError> {
        let path = self.lock();
        let file = private(
            OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false),
        )
        .open(&path)
        .map_err(DiskError::at(DiskTask::Lock, &path))?;
        FolderLock::take(file, &path)
    }

    /// Keeps other processes out of a folder that cannot be written to, as far as there is
    /// a file to be locked. Elsewhere there is nothing that they could change.
    pub(crate) fn take_lock_to_read(&self) -> Result<Option<FolderLock>, OpenError> {
        let path = self.lock();
        match File::open(&path) {
            Ok(file) => FolderLock::take(file, &path).map(Some),
            Err(_) => Ok(None),
        }
    }
}
