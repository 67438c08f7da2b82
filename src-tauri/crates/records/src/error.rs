//! What can go wrong, one enum per family of operations.
//!
//! No variant holds a secret or a client's words: the database's own messages are
//! reduced to their number before they get here.

mod disk;
mod key;
mod store;

use std::io;
use std::path::PathBuf;

pub use self::disk::{DiskError, DiskTask};
pub use self::key::{KeyError, KeyFile};
pub(crate) use self::store::Stopped;
pub use self::store::{Fault, StoreError};

/// A vault could not be made or opened. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no vault in the folder.
    #[error("no vault in {}", .0.display())]
    NoVault(PathBuf),
    /// A vault cannot be made where something already lies.
    #[error("{} is not empty", .0.display())]
    Occupied(PathBuf),
    /// Another process has the vault open.
    #[error("the vault is open in another process")]
    InUse,
    /// A symbolic link, a folder or a device lies where a file of the vault should.
    #[error("{} is not a plain file", .0.display())]
    NotAFile(PathBuf),
    /// A write-ahead log lies beside the database, which this app never makes, or a
    /// journal of another vault. Letting SQLite use it would bring in foreign pages.
    #[error("{} does not belong to the vault", .0.display())]
    ForeignLog(PathBuf),
    /// The database is of another application.
    #[error("the database belongs to another application")]
    OtherApplication,
    /// The database has tables, triggers or views that no version of this app makes:
    /// somebody has tampered with it.
    #[error("the database is not laid out as this app does it")]
    SchemaDiffers,
    /// Changes that were cut short have to be finished first, and the vault cannot be
    /// written to.
    #[error("the vault has to be written to before it can be read")]
    NeedsWriting,
    /// The vault was written by a newer version of the app.
    #[error("the vault has format {found}, this app knows {known}")]
    Newer {
        /// The vault's format.
        found: u32,
        /// The newest that this app knows.
        known: u32,
    },
    /// The database is empty, cut short or altered; a backup can be restored.
    #[error("the database is damaged")]
    Damaged,
    /// The key could not be had.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The system refused a file operation.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The safety copy before a change of format could not be made, so the format was
    /// not changed.
    #[error("cannot make the safety copy: {0}")]
    SafetyCopy(Box<BackupError>),
    /// The database could not be used for another reason.
    #[error(transparent)]
    Store(StoreError),
}

impl OpenError {
    /// Whether it is a full disk that refused.
    pub(crate) fn is_full(&self) -> bool {
        match self {
            Self::Store(StoreError::Full) => true,
            Self::Disk(error) | Self::Key(KeyError::Disk(error)) => matches!(
                error.source.kind(),
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
            ),
            Self::SafetyCopy(error) => match &**error {
                BackupError::Copy(error) => error.is_full(),
                BackupError::Store(error) => *error == StoreError::Full,
                BackupError::Disk(error) => matches!(
                    error.source.kind(),
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
                ),
                _ => false,
            },
            _ => false,
        }
    }
}

impl From<StoreError> for OpenError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Damaged => Self::Damaged,
            StoreError::Busy => Self::InUse,
            other => Self::Store(other),
        }
    }
}

/// A backup could not be made, checked or restored. The vault itself is untouched.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// No backup folder is set.
    #[error("no backup folder is set")]
    NoFolder,
    /// The vault names a folder that nobody has confirmed on this computer.
    #[error("nobody has confirmed on this computer that backups go to {}", .0.display())]
    Unconfirmed(PathBuf),
    /// The folder held backups of this vault and holds none of them now.
    #[error("{} held backups of this vault and holds none now", .0.display())]
    Emptied(PathBuf),
    /// Something was saved after the copy was made that was to take the vault's place.
    #[error("the vault was changed meanwhile; nothing was exchanged")]
    Changed,
    /// There is no such backup.
    #[error("there is no backup {0}")]
    NoBackup(String),
    /// The copy was read back and is not whole. It does not count as a backup.
    #[error("the copy is damaged: {0}")]
    Damaged(Findings),
    /// The copy's database could not be made or opened.
    #[error(transparent)]
    Copy(#[from] OpenError),
    /// The vault could not be read, or its settings not saved.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system refused a file operation.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

impl From<Stopped> for BackupError {
    fn from(stopped: Stopped) -> Self {
        Self::Store(stopped.into())
    }
}

/// What a check found wrong, as counts: the words of the database's own findings may
/// hold table names only, but nothing is gained by showing them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, thiserror::Error)]
#[error(
    "{pages} pages, {structure} structures, {links} links, {records} records, {key_files} key files damaged; \
     {put_back} tables hold rows of another day"
)]
pub struct Findings {
    /// Pages that fail their authentication.
    pub pages: u64,
    /// Faults in tables and indexes.
    pub structure: u64,
    /// Records that point to one that is not there.
    pub links: u64,
    /// Records that cannot be read as what they are.
    pub records: u64,
    /// Key files that are not the ones that belong to the vault.
    pub key_files: u64,
    /// 1 when the rows are not those that were saved last: a part of the file was put
    /// back from an earlier day.
    pub put_back: u64,
}

impl Findings {
    pub(crate) fn is_none(self) -> bool {
        self == Self::default()
    }
}
