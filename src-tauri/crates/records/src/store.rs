//! The encrypted database: how it is opened, and how it is checked.

use std::fs::OpenOptions;
use std::path::Path;

use rusqlite::{Connection, OpenFlags, Transaction};
use zeroize::Zeroizing;

use crate::error::{DiskError, DiskTask, OpenError, StoreError};
use crate::folder::private;
use crate::keys::DataKey;
use crate::migrate;

/// "SMPv" in ASCII: what `PRAGMA application_id` says of our databases.
pub(crate) const APPLICATION_ID: u32 = 0x534d_5076;

/// Up to a mebibyte the journal keeps its length from one save to the next.
const JOURNAL_KEPT: &str = "PRAGMA journal_size_limit = 1048576";
const JOURNAL_EMPTIED: &str = "PRAGMA journal_size_limit = 0";

/// Commits in such a way that no page from before stays in the journal.
pub(crate) fn commit_leaving_no_journal(transaction: Transaction<'_>) -> rusqlite::Result<()> {
    transaction.execute_batch(JOURNAL_EMPTIED)?;
    transaction.commit()
}

/// After [`commit_leaving_no_journal`], whether it succeeded or not.
pub(crate) fn keep_journal(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(JOURNAL_KEPT)
}

/// Opens the database of a vault. Never makes one: a missing file is an error, and an
/// empty file is kept away by [`Layout::check_files`](crate::Layout).
pub(crate) fn open(path: &Path, key: &DataKey) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
    connect(
        path,
        Some(key),
        flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW,
    )
}

/// Opens a database that is not encrypted, to measure what encryption costs.
#[cfg(feature = "proof")]
pub(crate) fn open_plain(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    connect(path, None, flags)
}

/// Opens a database to look at it. When a crash had left a journal, as in the middle of
/// erasing from a backup, that is played back first: only then are the pages right. The
/// caller has checked whose journal it is.
pub(crate) fn open_to_read(path: &Path, key: &DataKey) -> Result<Connection, StoreError> {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    if Path::new(&journal).exists() {
        open(path, key)?.close().map_err(|(_, error)| error)?;
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    connect(
        path,
        Some(key),
        flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW,
    )
}

/// Makes an empty encrypted database in a file that must not be there yet.
pub(crate) fn make(path: &Path, key: &DataKey) -> Result<Connection, OpenError> {
    // Made here, empty and private, because SQLite would give it the usual permissions.
    private(OpenOptions::new().write(true).create_new(true))
        .open(path)
        .map_err(DiskError::at(DiskTask::Make, path))?;
    let connection = open(path, key)?;
    connection
        .pragma_update(None, "application_id", APPLICATION_ID)
        .map_err(StoreError::from)?;
    Ok(connection)
}

fn connect(path: &Path, key: Option<&DataKey>, flags: OpenFlags) -> Result<Connection, StoreError> {
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
    // Under exclusive locking the journal's file stays until the vault is locked. A commit
    // wipes its head and leaves the rest to be written over: emptying it each time cost as
    // much again as the save. What erases has it emptied, see `commit_leaving_no_journal`.
    connection.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;
         PRAGMA cache_size = -16384;
         PRAGMA synchronous = EXTRA;
         PRAGMA fullfsync = ON;",
    )?;
    connection.execute_batch(JOURNAL_KEPT)?;
    connection.busy_timeout(std::time::Duration::ZERO)?;
    connection.set_prepared_statement_cache_capacity(64);
    // The first read: a wrong key or a damaged first page shows here and not before.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    Ok(connection)
}

/// Checks whose database it is and of which format, before anything is written to it.
/// Returns the format.
pub(crate) fn check_identity(connection: &Connection) -> Result<u32, OpenError> {
    let number = |name| {
        connection
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
    Ok(found)
}

/// A database that was read page by page and found whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    /// Pages read and authenticated.
    pub pages: u64,
    /// Clients found, those in the bin included.
    pub clients: u64,
    /// Sessions found, those in the bin included.
    pub sessions: u64,
    /// Notes found, those in the bin included.
    pub notes: u64,
    /// Sheets found, those in the bin included.
    pub sheets: u64,
}

/// What a check found wrong, as counts: the words of the database's own findings may
/// hold table names only, but nothing is gained by showing them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, thiserror::Error)]
#[error("{pages} pages, {structure} structures, {links} links damaged")]
pub struct Findings {
    /// Pages that fail their authentication.
    pub pages: u64,
    /// Faults in tables and indexes.
    pub structure: u64,
    /// Records that point to one that is not there.
    pub links: u64,
}

impl Findings {
    fn is_none(self) -> bool {
        self == Self::default()
    }
}

/// Reads and authenticates every page, then checks every table, index and link.
pub(crate) fn check(connection: &Connection) -> Result<Checked, Findings> {
    let mut findings = Findings {
        pages: rows(connection, "PRAGMA cipher_integrity_check", |_| true),
        ..Findings::default()
    };
    if findings.pages == 0 {
        findings.structure = rows(connection, "PRAGMA integrity_check", |text| text != "ok");
        findings.links = rows(connection, "PRAGMA foreign_key_check", |_| true);
    }
    if !findings.is_none() {
        return Err(findings);
    }
    let count = |sql: &str| {
        connection
            .query_row(sql, [], |row| row.get::<_, u64>(0))
            .map_err(|_| Findings {
                structure: 1,
                ..Findings::default()
            })
    };
    // A format from before a table has none of its records.
    let records = |table: &str| {
        let exists = format!("SELECT count(*) FROM sqlite_schema WHERE name = '{table}'");
        if count(&exists)? == 0 {
            Ok(0)
        } else {
            count(&format!("SELECT count(*) FROM {table}"))
        }
    };
    Ok(Checked {
        pages: count("PRAGMA page_count")?,
        clients: records("client")?,
        sessions: records("session")?,
        notes: records("note")?,
        sheets: records("sheet")?,
    })
}

/// Counts the rows of a checking pragma that are faults; failing to run is one.
fn rows(connection: &Connection, sql: &str, is_fault: impl Fn(&str) -> bool) -> u64 {
    let count = || -> rusqlite::Result<u64> {
        let mut statement = connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut faults = 0;
        while let Some(row) = rows.next()? {
            let text = row.get_ref(0)?.as_str().unwrap_or_default();
            faults += u64::from(is_fault(text));
        }
        Ok(faults)
    };
    count().unwrap_or(1)
}
