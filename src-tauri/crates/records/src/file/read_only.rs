//! Whether a vault's folder and its database can be written to, and if not, why.

use std::fs::OpenOptions;
use std::io;

use serde::Serialize;

use super::layout::Layout;

/// Why a vault can be read and not written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadOnly {
    /// The disk or stick cannot be written to at all.
    Medium,
    /// The folder cannot be written to by this user.
    Folder,
    /// The database cannot be written to by this user.
    File,
    /// The disk is full.
    Full,
}

impl ReadOnly {
    fn of(error: &io::Error, otherwise: Self) -> Self {
        match error.kind() {
            io::ErrorKind::ReadOnlyFilesystem => Self::Medium,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => otherwise,
        }
    }
}

impl Layout {
    /// Why nothing can be written in the folder; none when it can.
    pub(crate) fn why_folder_is_read_only(&self) -> Option<ReadOnly> {
        let probe = tempfile::Builder::new()
            .prefix("write-probe-")
            .tempfile_in(self.dir());
        Some(ReadOnly::of(&probe.err()?, ReadOnly::Folder))
    }

    /// Why nothing can be written to the database; none when it can. Not to be asked while
    /// it is open: closing a file lets go of the locks that SQLite holds on it.
    pub(crate) fn why_database_is_read_only(&self) -> Option<ReadOnly> {
        let database = OpenOptions::new().append(true).open(self.database());
        let error = database.err()?;
        (error.kind() != io::ErrorKind::NotFound).then(|| ReadOnly::of(&error, ReadOnly::File))
    }
}
