//! Something failed in an open vault.

use std::fmt;

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

/// Somebody has stopped the task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stopped;
