//! The system refused a file operation.

use std::path::{Path, PathBuf};
use std::{fmt, io};

/// What was being done to a file when the system said no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiskTask {
    /// Making a file or folder.
    Make,
    /// Opening or reading.
    Read,
    /// Writing.
    Write,
    /// Waiting until the bytes are on the disk.
    Sync,
    /// Giving a finished file its name.
    Rename,
    /// Removing.
    Remove,
    /// Taking the lock that keeps a second process out.
    Lock,
}

impl fmt::Display for DiskTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Make => "make",
            Self::Read => "read",
            Self::Write => "write",
            Self::Sync => "sync",
            Self::Rename => "rename",
            Self::Remove => "remove",
            Self::Lock => "lock",
        })
    }
}

/// The system refused a file operation.
#[derive(Debug, thiserror::Error)]
#[error("cannot {task} {}: {source}", path.display())]
pub struct DiskError {
    /// What was being done.
    pub task: DiskTask,
    /// To which file or folder.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

impl DiskError {
    pub(crate) fn at(task: DiskTask, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self { task, path, source }
    }
}
