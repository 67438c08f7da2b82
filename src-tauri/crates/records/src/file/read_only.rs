//! Whether a vault's folder and its database can be written to, and if not, why.

use std::fs::OpenOptions;
use std::io;

use vocabulary::vocabulary;

use super::layout::Layout;

vocabulary! {
    /// Why a vault can be read and not written to.
    ReadOnlyReason {
        /// The disk or stick cannot be written to at all.
        Medium = "medium",
        /// The folder cannot be written to by this user.
        Folder = "folder",
        /// The database cannot be written to by this user.
        File = "file",
        /// The disk is full.
        Full = "full",
    }
}

impl ReadOnlyReason {
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
    pub(crate) fn why_folder_is_read_only(&self) -> Option<ReadOnlyReason> {
        let probe = tempfile::Builder::new()
            .prefix("write-probe-")
            .tempfile_in(self.dir());
        Some(ReadOnlyReason::of(&probe.err()?, ReadOnlyReason::Folder))
    }

    /// Why nothing can be written to the database; none when it can. Not to be asked while
    /// it is open: closing a file lets go of the locks that SQLite holds on it.
    pub(crate) fn why_database_is_read_only(&self) -> Option<ReadOnlyReason> {
        let database = OpenOptions::new().append(true).open(self.database());
        let error = database.err()?;
        (error.kind() != io::ErrorKind::NotFound)
            .then(|| ReadOnlyReason::of(&error, ReadOnlyReason::File))
    }
}
