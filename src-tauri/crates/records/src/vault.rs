//! An unlocked vault: its open database, its key, and what every operation needs of it. How
//! it is unlocked, and what is done with it, is not known here.

mod lock;
mod seen;

use std::fmt;
#[cfg(feature = "proof")]
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Params, Row};
use tempfile::TempDir;

#[cfg(feature = "proof")]
use crate::error::OpenError;
use crate::error::StoreError;
use crate::file::{Database, FolderLock, Layout, ReadOnlyReason, migrate};
use crate::index::Index;
use crate::keys::DataKey;
use crate::notice::Notice;
use crate::options::Options;

/// The mark with the vault's identity.
pub(crate) const IDENTITY: &str = "identity";

/// An unlocked vault. It keeps other processes out until it is dropped or locked.
pub struct Vault {
    pub(crate) db: Database,
    pub(crate) key: DataKey,
    layout: Layout,
    pub(crate) options: Options,
    identity: String,
    notices: Vec<Notice>,
    read_only: Option<ReadOnlyReason>,
    pub(crate) index: Index,
    /// The copy that is read in place of a database that cannot be set right.
    _aside: Option<TempDir>,
    // Last, so that the lock goes after the connection.
    _lock: Option<FolderLock>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault")
            .field("dir", &self.layout.dir())
            .finish_non_exhaustive()
    }
}

/// The files of a vault once they are open.
pub(crate) struct Opened {
    pub(crate) db: Database,
    pub(crate) key: DataKey,
    pub(crate) read_only: Option<ReadOnlyReason>,
    /// The copy that is read in place of a database that cannot be set right.
    pub(crate) aside: Option<TempDir>,
    pub(crate) lock: Option<FolderLock>,
    pub(crate) notices: Vec<Notice>,
}

impl Vault {
    /// The vault over files that are open.
    pub(crate) fn of(layout: Layout, opened: Opened, options: Options) -> Result<Self, StoreError> {
        let identity: String = opened.db.connection().query_row(
            "SELECT value FROM mark WHERE name = ?1",
            [IDENTITY],
            |row| row.get(0),
        )?;
        Ok(Self {
            db: opened.db,
            key: opened.key,
            layout,
            options,
            identity,
            notices: opened.notices,
            read_only: opened.read_only,
            index: Index::default(),
            _aside: opened.aside,
            _lock: opened.lock,
        })
    }

    /// Returns where the vault's files are.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Returns the number of the vault's format, from 1. It is the newest: unlocking brings a
    /// vault there.
    #[must_use]
    pub fn format(&self) -> u32 {
        migrate::newest()
    }

    /// Returns why the vault can only be read; none when it can be written to.
    #[must_use]
    pub fn read_only(&self) -> Option<ReadOnlyReason> {
        self.read_only
    }

    pub(crate) fn set_read_only(&mut self, why: Option<ReadOnlyReason>) {
        self.read_only = why;
    }

    /// Returns what the artist has to be told about this vault.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    pub(crate) fn notices_mut(&mut self) -> &mut Vec<Notice> {
        &mut self.notices
    }

    /// Checks that the open database is still the file at the vault's path. Every save does
    /// this by itself.
    ///
    /// # Errors
    /// [`StoreError::Gone`] when there is no file, [`StoreError::Replaced`] when it is another.
    pub fn check_place(&self) -> Result<(), StoreError> {
        self.db.check_place()
    }

    /// 32 hexadecimal digits, which no other vault has; backups have those of their vault.
    pub(crate) fn identity(&self) -> &str {
        &self.identity
    }

    /// A vault over a database that is not encrypted, to measure what encryption costs.
    #[cfg(feature = "proof")]
    pub(crate) fn over_plain(dir: &Path) -> Result<Self, OpenError> {
        let layout = Layout::locate(dir)?;
        let lock = layout.take_lock()?;
        Ok(Self {
            db: Database::open_plain(&layout.database())?,
            key: DataKey::make()?,
            layout,
            options: Options::default(),
            identity: crate::uid::make()?,
            notices: Vec::new(),
            read_only: None,
            index: Index::default(),
            _aside: None,
            _lock: Some(lock),
        })
    }

    pub(crate) fn db(&self) -> &Connection {
        self.db.connection()
    }

    pub(crate) fn key(&self) -> &DataKey {
        &self.key
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.options.now()
    }

    /// Reads the one row of a query.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub(crate) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.db()
            .prepare_cached(sql)?
            .query_row(params, |row| Ok(read(row)))?
    }

    /// Reads the one row of a query, or none.
    pub(crate) fn one_if_any<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        self.db()
            .prepare_cached(sql)?
            .query_row(params, |row| Ok(read(row)))
            .optional()?
            .transpose()
    }

    /// Reads all rows of a query.
    pub(crate) fn many<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.db().prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut values = Vec::new();
        while let Some(row) = rows.next()? {
            values.push(read(row)?);
        }
        Ok(values)
    }
}
