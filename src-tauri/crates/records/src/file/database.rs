//! The encrypted database: how it is opened, and how it is changed.

use std::fs::OpenOptions;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::time::Duration;

use file_id::FileId;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use zeroize::Zeroizing;

use super::disk::private;
use super::migrate;
use super::tally::{State, Tally};
use crate::error::{DiskError, DiskTask, OpenError, StoreError};
use crate::keys::DataKey;

/// "SMPv" in ASCII: what `PRAGMA application_id` says of our databases.
pub(crate) const APPLICATION_ID: u32 = 0x534d_5076;

/// Up to a mebibyte the journal keeps its length from one save to the next.
const JOURNAL_KEPT: &str = "PRAGMA journal_size_limit = 1048576";
const JOURNAL_EMPTIED: &str = "PRAGMA journal_size_limit = 0";

/// An open database. What is changed in it goes through [`begin`](Self::begin).
pub(crate) struct Database {
    connection: Connection,
    path: PathBuf,
    /// Which file was opened: another one may stand at its path later.
    file: FileId,
    tally: Tally,
}

impl Database {
    /// Opens the database of a vault. Never makes one: a missing file is an error, and an
    /// empty file is refused by [`Layout::check_files`](crate::Layout). The caller has dealt
    /// with a journal beside it.
    pub(crate) fn open(path: &Path, key: &DataKey) -> Result<Self, StoreError> {
        Self::connect(path, Some(key), OpenFlags::SQLITE_OPEN_READ_WRITE)
    }

    /// Opens a database to look at it. There must be no journal beside it that would have
    /// to be played back: then it is neither written to nor right.
    pub(crate) fn open_to_read(path: &Path, key: &DataKey) -> Result<Self, StoreError> {
        Self::connect(path, Some(key), OpenFlags::SQLITE_OPEN_READ_ONLY)
    }

    /// Opens a database that is not encrypted, to measure what encryption costs.
    #[cfg(feature = "proof")]
    pub(crate) fn open_plain(path: &Path) -> Result<Self, StoreError> {
        let mut plain = Self::connect(path, None, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        plain.keep_tally()?;
        Ok(plain)
    }

    /// Makes an empty encrypted database in a file that must not be there yet.
    pub(crate) fn make(path: &Path, key: &DataKey) -> Result<Self, OpenError> {
        // Made here, empty and private, because SQLite would give it the usual permissions.
        private(OpenOptions::new().write(true).create_new(true))
            .open(path)
            .map_err(DiskError::at(DiskTask::Make, path))?;
        let made = Self::open(path, key)?;
        made.connection
            .pragma_update(None, "application_id", APPLICATION_ID)
            .map_err(StoreError::from)?;
        Ok(made)
    }

    fn connect(path: &Path, key: Option<&DataKey>, flags: OpenFlags) -> Result<Self, StoreError> {
        let file = file_at(path)?;
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        let connection = Connection::open_with_flags(path, flags)?;
        // SQLCipher would write page numbers and reasons to standard error.
        connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
        // The page size stays at SQLCipher's 4096: with any other, `VACUUM INTO` writes copies
        // that nothing opens.
        // The key is always 64 digits here, see `DataKey::from_hex`: a malformed one would
        // silently be taken as a passphrase.
        if let Some(key) = key {
            let hex = key.to_hex();
            let statement = Zeroizing::new(format!("PRAGMA key = \"x'{}'\";", hex.as_str()));
            connection.execute_batch(&statement)?;
        }
        configure(&connection)?;
        // The first read: a wrong key or a damaged first page shows here and not before.
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        if !connection.is_readonly("main")? {
            connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        }
        Ok(Self {
            connection,
            path: path.to_owned(),
            file,
            tally: Tally::default(),
        })
    }

    /// Checks whose database it is and of which format, before anything else is read from
    /// it. Returns the format.
    pub(crate) fn check_identity(&self) -> Result<u32, OpenError> {
        let number = |name| {
            self.connection
                .pragma_query_value(None, name, |row| row.get::<_, u32>(0))
                .map_err(StoreError::from)
        };
        if number("application_id")? != APPLICATION_ID {
            return Err(OpenError::OtherApplication);
        }
        let found = number("user_version")?;
        let known = migrate::newest();
        if found > known {
            return Err(OpenError::Newer { found, known });
        }
        migrate::check_schema(&self.connection, found)?;
        Ok(found)
    }

    /// Brings it from `found` to the newest format, and keeps the sum of its rows from
    /// here on. Every database that is to be changed goes through this first.
    pub(crate) fn bring_up_to_date(&mut self, found: u32) -> Result<(), StoreError> {
        migrate::run(&mut self.connection, found)?;
        self.keep_tally()
    }

    fn keep_tally(&mut self) -> Result<(), StoreError> {
        let state = State::read(&self.connection)?.ok_or(StoreError::Damaged)?;
        self.tally = Tally::attach(&self.connection, state.sum)?;
        Ok(())
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn connection_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Whether it was opened to be read alone, or could not be opened otherwise.
    pub(crate) fn is_read_only(&self) -> bool {
        self.connection.is_readonly("main").unwrap_or(true)
    }

    /// Starts a change that has the right to write from its first moment.
    ///
    /// # Errors
    /// [`StoreError::Gone`] and [`StoreError::Replaced`] when the file is not at its place
    /// any more: what would be saved then would be found by nobody.
    pub(crate) fn begin(&mut self) -> Result<Change<'_>, StoreError> {
        self.check_place()?;
        let Self {
            connection,
            path,
            file,
            tally,
        } = self;
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let state = State::read(&tx)?.ok_or(StoreError::Damaged)?;
        // A change before that was broken off may have left its rows in it.
        tally.set(state.sum);
        let changes_before = tx.total_changes();
        Ok(Change {
            tx,
            place: (path, *file),
            tally,
            state,
            changes_before,
        })
    }

    /// Whether the open file still is what its path leads to.
    pub(crate) fn check_place(&self) -> Result<(), StoreError> {
        check_place(&self.path, self.file)
    }

    /// After [`Change::commit_leaving_no_journal`], whether it succeeded or not.
    pub(crate) fn keep_journal(&self) -> Result<(), StoreError> {
        Ok(self.connection.execute_batch(JOURNAL_KEPT)?)
    }

    /// A database without a file, to stand in a closed one's place.
    pub(crate) fn nowhere() -> Result<Self, StoreError> {
        Ok(Self {
            connection: Connection::open_in_memory()?,
            path: PathBuf::new(),
            file: FileId::new_inode(0, 0),
            tally: Tally::default(),
        })
    }

    /// Closes it. Nothing is pending between changes, so there is nothing to wait for: a
    /// disk that hangs must not keep the key, which goes with the connection.
    pub(crate) fn close(self) -> Result<(), StoreError> {
        self.connection.execute_batch("PRAGMA synchronous = OFF")?;
        self.connection.close().map_err(|(_, error)| error.into())
    }
}

/// Settings that every connection runs under, set before anything is read.
fn configure(connection: &Connection) -> Result<(), StoreError> {
    // A schema that somebody has tampered with must not run: no trigger and no view of
    // the file's own does, and nothing can be written to the schema itself.
    for (setting, value) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    ] {
        connection.set_db_config(setting, value)?;
    }
    // Under exclusive locking the journal's file stays until the vault is locked. A commit
    // wipes its head and leaves the rest to be written over: emptying it each time cost as
    // much again as the save. What erases has it emptied, see `commit_leaving_no_journal`.
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;
         PRAGMA cache_size = -16384;
         PRAGMA synchronous = EXTRA;
         PRAGMA fullfsync = ON;",
    )?;
    connection.execute_batch(JOURNAL_KEPT)?;
    connection.busy_timeout(Duration::ZERO)?;
    // Statements of the triggers that keep the sum come on top of our own.
    connection.set_prepared_statement_cache_capacity(96);
    Ok(())
}

/// Which file stands at a path. It is looked up and not opened: closing a file again
/// would let go of the locks that SQLite holds on it.
fn file_at(path: &Path) -> Result<FileId, StoreError> {
    file_id::get_file_id(path).map_err(|_| StoreError::Gone)
}

fn check_place(path: &Path, opened: FileId) -> Result<(), StoreError> {
    if file_at(path)? == opened {
        Ok(())
    } else {
        Err(StoreError::Replaced)
    }
}

/// A change of the database, which takes nothing effect unless it is committed.
pub(crate) struct Change<'d> {
    tx: Transaction<'d>,
    place: (&'d Path, FileId),
    tally: &'d Tally,
    state: State,
    changes_before: u64,
}

impl Deref for Change<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.tx
    }
}

impl Change<'_> {
    /// Commits. When this returns, the change is on the disk, at the vault's path.
    ///
    /// # Errors
    /// Why it is not on the disk; and [`StoreError::Gone`] or [`StoreError::Replaced`] when
    /// it is on the disk, in a file that is not at its place any more.
    pub(crate) fn commit(self) -> Result<(), StoreError> {
        if self.tx.total_changes() != self.changes_before {
            let state = State {
                changes: self.state.changes + 1,
                sum: self.tally.sum(),
            };
            state.write(&self.tx)?;
        }
        self.tx.commit()?;
        check_place(self.place.0, self.place.1)
    }

    /// Commits in such a way that no page from before stays in the journal.
    ///
    /// # Errors
    /// As [`commit`](Self::commit).
    pub(crate) fn commit_leaving_no_journal(self) -> Result<(), StoreError> {
        self.tx.execute_batch(JOURNAL_EMPTIED)?;
        self.commit()
    }
}
