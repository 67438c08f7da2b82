//! Making, unlocking and locking a vault.

use std::cell::RefCell;
use std::fmt;
use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::access::{self, Act};
use crate::check::{self, Checked, Pages};
use crate::error::{Findings, OpenError, StoreError};
use crate::file::last_seen::Seen;
use crate::file::tally::State;
use crate::file::{Change, Database, FolderLock, Layout, ReadOnly, migrate};
use crate::keys::{Credential, DataKey, RecoveryKey};
use crate::notices::{self, Notice};
use crate::opening::{Opened, create_in, open_folder, open_to_read, prepare_dir};
use crate::options::Options;
use crate::passphrase::NewPassphrase;
use crate::search::{Lexicon, Roll};
use crate::stop::Stop;

/// The mark that tells this vault from every other.
pub(crate) const IDENTITY: &str = "identity";

/// An unlocked vault. It keeps other processes out until it is dropped or locked.
pub struct Vault {
    pub(crate) db: Database,
    pub(crate) key: DataKey,
    layout: Layout,
    pub(crate) options: Options,
    identity: String,
    notices: Vec<Notice>,
    read_only: Option<ReadOnly>,
    /// What clients are found by, once it was read.
    roll: Option<Roll>,
    /// The words of the notes, once they were read.
    lexicon: RefCell<Option<Lexicon>>,
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

/// A vault just made, with the recovery key to show once.
#[derive(Debug)]
pub struct Created {
    /// The vault, unlocked.
    pub vault: Vault,
    /// The recovery key: to be printed, and kept nowhere by the app.
    pub recovery_key: RecoveryKey,
}

impl Vault {
    /// Makes a vault in `dir`, which must be empty or not there. Its files take their
    /// places when all of them are on the disk: a crash leaves no half a vault, and a
    /// failure leaves nothing.
    ///
    /// # Errors
    /// [`OpenError::Occupied`] when something lies there; [`OpenError::Disk`] and
    /// [`OpenError::Key`] when the system refuses.
    pub fn create(
        dir: &Path,
        passphrase: &NewPassphrase,
        options: Options,
    ) -> Result<Created, OpenError> {
        let layout = Layout::locate(dir)?;
        let is_new = prepare_dir(&layout)?;
        let made = create_in(&layout, passphrase, &options);
        if made.is_err() {
            // Only what is ours, and the folder when it was not there before.
            let _ = fs::remove_file(layout.lock());
            if is_new {
                let _ = fs::remove_dir(layout.dir());
            }
        }
        let (opened, recovery_key) = made?;
        let vault = Self::of(layout, opened, options)?;
        vault.see();
        Ok(Created {
            vault,
            recovery_key,
        })
    }

    /// Unlocks the vault in `dir`. With the passphrase this takes most of a second, on
    /// purpose. An older format is brought up to date, after a checked safety copy. A
    /// vault that cannot be written to is opened for reading, see
    /// [`read_only`](Self::read_only).
    ///
    /// # Errors
    /// [`OpenError`]; nothing in the vault was changed then, but that a failed attempt is
    /// remembered.
    pub fn unlock(
        dir: &Path,
        credential: &Credential,
        options: Options,
    ) -> Result<Self, OpenError> {
        let layout = Layout::locate(dir)?;
        layout.must_have_vault()?;
        let opened = match layout.why_folder_is_read_only() {
            Some(why) => open_to_read(&layout, why, layout.take_lock_to_read()?, credential)?,
            None => open_folder(&layout, credential, &options)?,
        };
        let act = match credential {
            Credential::Passphrase(_) => Act::Unlock,
            Credential::Recovery(_) => Act::Recover,
        };
        Self::begin(layout, opened, options, act)
    }

    /// Goes on with files that are open: looks at what there is to be told, and records
    /// the access.
    fn begin(
        layout: Layout,
        opened: Opened,
        options: Options,
        act: Act,
    ) -> Result<Self, OpenError> {
        let mut vault = Self::of(layout, opened, options)?;
        notices::look(&mut vault)?;
        if vault.read_only.is_some() {
            return Ok(vault);
        }
        let now = vault.now();
        let recorded = access::record_unlock(&mut vault.db, &vault.layout, now, act);
        match recorded.and_then(|()| vault.clear_bin()) {
            Ok(_) => {}
            // With a full disk the artist must still be able to read, and to make room.
            Err(StoreError::Full) => vault.read_only = Some(ReadOnly::Full),
            Err(error) => return Err(error.into()),
        }
        vault.see();
        Ok(vault)
    }

    fn of(layout: Layout, opened: Opened, options: Options) -> Result<Self, OpenError> {
        let identity: String = opened
            .db
            .connection()
            .query_row(
                "SELECT value FROM mark WHERE name = ?1",
                [IDENTITY],
                |row| row.get(0),
            )
            .map_err(StoreError::from)?;
        Ok(Self {
            db: opened.db,
            key: opened.key,
            layout,
            options,
            identity,
            notices: opened.mended,
            read_only: opened.read_only,
            roll: None,
            lexicon: RefCell::default(),
            _aside: opened.aside,
            _lock: opened.lock,
        })
    }

    /// Shuts the vault and drops the key.
    ///
    /// # Errors
    /// When the database cannot be closed in good order; the next unlock sets it right.
    pub fn lock(self) -> Result<(), StoreError> {
        let seen = self.to_be_seen();
        let Self {
            db,
            key,
            options,
            identity,
            ..
        } = self;
        let closed = db.close();
        drop(key);
        // A disk that hangs here does not hold the key any more.
        if let Some((state, at)) = seen {
            keep_seen(&options, &identity, |seen| seen.take(state, at));
        }
        closed
    }

    /// Where the vault lies.
    #[must_use]
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// The format that the vault is in, which is the newest: unlocking brings it there.
    #[must_use]
    pub fn format(&self) -> u32 {
        migrate::newest()
    }

    /// Why the vault can only be read; none when it can be written to.
    #[must_use]
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// Whether the clock lies before the last use: nothing that goes by dates can be
    /// trusted then.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_clock_behind(&self) -> Result<bool, StoreError> {
        let last = self.last_use_before_unlock()?;
        Ok(last.is_some_and(|last| last > self.now()))
    }

    /// Tries whether a vault that was on a full disk can be written to again.
    ///
    /// # Errors
    /// When it cannot, or for another reason than before.
    pub fn try_writing(&mut self) -> Result<(), StoreError> {
        if self.read_only == Some(ReadOnly::Full) && !self.db.is_read_only() {
            self.change(|batch| batch.put_mark("written", &batch.at.to_rfc3339()))?;
        }
        match self.read_only {
            None => Ok(()),
            Some(ReadOnly::Full) => Err(StoreError::Full),
            Some(_) => Err(StoreError::ReadOnly),
        }
    }

    pub(crate) fn set_read_only(&mut self, why: Option<ReadOnly>) {
        self.read_only = why;
    }

    /// What the artist should be told about this vault, since it was unlocked.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    pub(crate) fn notices_mut(&mut self) -> &mut Vec<Notice> {
        &mut self.notices
    }

    /// Whether the database still is what the vault's path leads to. Every save asks this
    /// by itself.
    ///
    /// # Errors
    /// [`StoreError::Gone`], [`StoreError::Replaced`].
    pub fn check_place(&self) -> Result<(), StoreError> {
        self.db.check_place()
    }

    /// What this computer saw last of this vault; none when it never saw it, or keeps no
    /// such file.
    pub(crate) fn last_seen(&self) -> Option<Seen> {
        self.options.last_seen.as_ref()?.of(&self.identity)
    }

    /// Whether this computer keeps what it saw last.
    pub(crate) fn keeps_seen(&self) -> bool {
        self.options.last_seen.is_some()
    }

    pub(crate) fn change_seen(&self, change: impl FnOnce(&mut Seen)) {
        keep_seen(&self.options, &self.identity, change);
    }

    /// Keeps the present state as the one that was seen last, unless the artist has yet to
    /// decide about an older one.
    pub(crate) fn see(&self) {
        if let Some((state, at)) = self.to_be_seen() {
            self.change_seen(|seen| seen.take(state, at));
        }
    }

    fn to_be_seen(&self) -> Option<(State, DateTime<Utc>)> {
        let is_older = |notice: &Notice| matches!(notice, Notice::Older { .. });
        if self.notices.iter().any(is_older) {
            return None;
        }
        let state = State::read(self.db()).ok().flatten()?;
        Some((state, self.now()))
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
            roll: None,
            lexicon: RefCell::default(),
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

    /// Reads and authenticates every page, and checks every table, index, link, record and
    /// key file, and that all of it is of one day.
    ///
    /// # Errors
    /// [`Findings`], when anything is wrong.
    pub fn verify(&self) -> Result<Checked, Findings> {
        check::check(self.db(), &self.layout, Pages::ToCheck)
    }

    /// As [`verify`](Self::verify), but can be stopped on the way; then nothing was found
    /// out.
    ///
    /// # Errors
    /// [`StoreError::Stopped`].
    pub fn verify_or_stop(&mut self, stop: &Stop) -> Result<Result<Checked, Findings>, StoreError> {
        stop.watch(self.db.connection_mut())?;
        let found = self.verify();
        Stop::unwatch(self.db.connection_mut())?;
        // What was broken off has found nothing out.
        stop.check()?;
        Ok(found)
    }

    pub(crate) fn roll(&self) -> Option<&Roll> {
        self.roll.as_ref()
    }

    pub(crate) fn lexicon(&self) -> &RefCell<Option<Lexicon>> {
        &self.lexicon
    }

    pub(crate) fn set_roll(&mut self, roll: Roll) {
        self.roll = Some(roll);
    }

    pub(crate) fn take_roll(&mut self) -> Option<Roll> {
        self.roll.take()
    }

    /// Starts a change that has the right to write from its first moment.
    pub(crate) fn begin_change(&mut self) -> Result<Change<'_>, StoreError> {
        self.db.begin()
    }
}

fn keep_seen(options: &Options, identity: &str, change: impl FnOnce(&mut Seen)) {
    if let Some(last_seen) = &options.last_seen {
        // Where it cannot be kept, an older copy of the vault is not told; nothing else
        // hangs on it.
        let _ = last_seen.change(identity, change);
    }
}
