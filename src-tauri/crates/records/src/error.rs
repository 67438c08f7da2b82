//! What can go wrong, one enum per family of operations.
//!
//! No variant holds a secret or a client's words: the database's own messages are
//! reduced to their number before they get here.

use std::path::{Path, PathBuf};
use std::{fmt, io};

use crate::check::Findings;
use crate::stop::Stopped;

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

/// One of the two files that hold the wrapped key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFile {
    /// `passphrase.age`
    Passphrase,
    /// `recovery.age`
    Recovery,
}

impl fmt::Display for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Passphrase => "passphrase.age",
            Self::Recovery => "recovery.age",
        })
    }
}

/// The vault's key could not be wrapped or unwrapped.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The passphrase does not fit. A damaged header of the key file looks the same and
    /// cannot be told apart; the recovery key then still opens the vault.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// The recovery key is another vault's, or an older one of this vault.
    #[error("the recovery key is not this vault's")]
    WrongRecoveryKey,
    /// What was typed is no recovery key: a character is wrong or missing.
    #[error("the recovery key is mistyped")]
    MistypedRecoveryKey,
    /// The key file is cut short, altered, or no key file at all.
    #[error("{0} is damaged")]
    Damaged(KeyFile),
    /// The key file opens the vault and is not the one that belongs to it: somebody has
    /// put back one of an earlier day, with the passphrase or recovery key of that day.
    #[error("{0} is not the one that belongs to the vault now")]
    PutBack(KeyFile),
    /// New keys were asked for with the recovery key: a new passphrase has to be chosen,
    /// for the one that is set cannot be had from it.
    #[error("new keys need a new passphrase too")]
    PassphraseNeeded,
    /// The key file asks for more work than any vault of ours does; it was tampered with.
    #[error("{file} asks for work factor {required}, over the bound of {bound}")]
    TooMuchWork {
        /// Which file.
        file: KeyFile,
        /// What it asks for, as a power of two.
        required: u8,
        /// The most that is done, as a power of two.
        bound: u8,
    },
    /// The key file is not there.
    #[error("{0} is missing")]
    Missing(KeyFile),
    /// The system has no randomness to give.
    #[error("the system gives no random numbers")]
    NoRandomness,
    /// The key file could not be read or written.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

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

/// Something failed in an open vault. What was to be saved is not saved; what was
/// there before still is.
#[derive(Debug, thiserror::Error, Clone, Copy, PartialEq, Eq)]
pub enum StoreError {
    /// There is no such record, or it is in the bin.
    #[error("there is no such record")]
    NotFound,
    /// A field was left empty that must not be, or is too long, or is out of bounds.
    #[error("the field {field} is {fault}")]
    Field {
        /// The field's name in this crate.
        field: &'static str,
        /// What is wrong with it.
        fault: Fault,
    },
    /// A protocol version was to be kept that is already kept with other contents.
    #[error("this protocol version is kept with other contents")]
    ProtocolDiffers,
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The folder or the disk cannot be written to.
    #[error("the vault cannot be written to")]
    ReadOnly,
    /// The vault's folder has gone: unplugged, moved or deleted.
    #[error("the vault's folder has gone")]
    Gone,
    /// Another database stands in the place of the one that is open: a program that
    /// synchronises folders, or a restore by hand, has put it there.
    #[error("another database stands in the vault's place")]
    Replaced,
    /// The disk failed to read or write.
    #[error("the disk failed (SQLite code {0})")]
    Disk(i32),
    /// A page failed its check, or a record cannot be read.
    #[error("the database is damaged")]
    Damaged,
    /// Another process holds the database.
    #[error("the database is held by another process")]
    Busy,
    /// The database refused for a reason that no case above covers.
    #[error("the database refused (SQLite code {0})")]
    Engine(i32),
    /// Somebody has stopped it.
    #[error("it was stopped")]
    Stopped,
}

impl From<Stopped> for StoreError {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It must hold something.
    Empty,
    /// It holds more than it may, in bytes.
    TooLong {
        /// The most bytes that it may hold.
        most: usize,
    },
    /// It has more entries than it may.
    TooMany {
        /// The most entries that it may have.
        most: usize,
    },
    /// It is not in the form that it must have.
    Malformed,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("empty"),
            Self::TooLong { most } => write!(f, "longer than {most} bytes"),
            Self::TooMany { most } => write!(f, "of more than {most} entries"),
            Self::Malformed => f.write_str("malformed"),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error {
            rusqlite::Error::QueryReturnedNoRows => Self::NotFound,
            rusqlite::Error::SqliteFailure(cause, _) => match cause.code {
                Code::DiskFull => Self::Full,
                // The file was moved or deleted while open: a save would go nowhere.
                _ if cause.extended_code == rusqlite::ffi::SQLITE_READONLY_DBMOVED => Self::Gone,
                Code::ReadOnly | Code::PermissionDenied => Self::ReadOnly,
                Code::CannotOpen => Self::Gone,
                Code::SystemIoFailure => Self::Disk(cause.extended_code),
                Code::DatabaseCorrupt | Code::NotADatabase => Self::Damaged,
                Code::DatabaseBusy | Code::DatabaseLocked => Self::Busy,
                _ => Self::Engine(cause.extended_code),
            },
            // A value of another type than this app writes: the row was tampered with
            // or damaged. The text of the error may quote it, so it goes no further.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..) => Self::Damaged,
            _ => Self::Engine(0),
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
