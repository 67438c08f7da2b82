//! Making, unlocking and locking a vault, and the keys to it.

use std::cell::RefCell;
use std::fmt;
use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::access::{self, Act};
use crate::backup::IDENTITY;
use crate::clock::{Clock, SystemClock};
use crate::copy::{self, copy_checked};
use crate::error::{DiskError, DiskTask, KeyError, OpenError, StoreError};
use crate::folder::{
    FolderLock, Layout, make_private_dir, read_small, replace, sync_dir, sync_parent, write_new,
};
use crate::keys::{self, Credential, DataKey, RecoveryKey};
use crate::passphrase::NewPassphrase;
use crate::search::{Lexicon, Roll};
use crate::stop::Stop;
use crate::store::{Checked, Findings};
use crate::{backup, journal, migrate, store, uid};

/// More than any key file has.
const MOST_KEY_FILE_BYTES: u64 = 16 * 1024;

/// How a vault is opened.
pub struct Options {
    clock: Box<dyn Clock>,
    work_factor: u8,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            clock: Box::new(SystemClock),
            work_factor: keys::WORK_FACTOR,
        }
    }
}

impl Options {
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The same, with the time from `clock`.
    #[must_use]
    pub fn with_clock(self, clock: impl Clock + 'static) -> Self {
        Self {
            clock: Box::new(clock),
            ..self
        }
    }
}

#[cfg(feature = "proof")]
impl Options {
    /// Options under which new passphrase files cost next to nothing to guess: for
    /// tests that make thousands of vaults.
    #[must_use]
    pub fn with_cheap_keys(self) -> Self {
        Self {
            work_factor: 4,
            ..self
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("work_factor", &self.work_factor)
            .finish_non_exhaustive()
    }
}

/// An unlocked vault. It keeps other processes out until it is dropped or locked.
pub struct Vault {
    db: Connection,
    key: DataKey,
    layout: Layout,
    options: Options,
    /// What clients are found by, once it was read.
    roll: Option<Roll>,
    /// The words of the notes, once they were read.
    lexicon: RefCell<Option<Lexicon>>,
    // Last, so that the lock goes after the connection.
    _lock: FolderLock,
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
    /// Makes a vault in `dir`, which must be empty or not there. The folder gets its
    /// name when everything in it is on the disk: a crash leaves no half a vault.
    ///
    /// # Errors
    /// [`OpenError::Occupied`] when something lies there; [`OpenError::Disk`] and
    /// [`OpenError::Key`] when the system refuses.
    pub fn create(
        dir: &Path,
        passphrase: &NewPassphrase,
        options: Options,
    ) -> Result<Created, OpenError> {
        if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) || dir.is_file() {
            return Err(OpenError::Occupied(dir.to_owned()));
        }
        if let Some(parent) = dir.parent() {
            fs::create_dir_all(parent).map_err(DiskError::at(DiskTask::Make, parent))?;
        }
        let key = DataKey::make()?;
        let recovery_key = RecoveryKey::make();
        let part = Layout::new(copy::part_of(dir));
        copy::clear(part.dir())?;
        make_private_dir(part.dir())?;
        let mut db = store::make(&part.database(), &key)?;
        migrate::run(&mut db, 0)?;
        db.execute(
            "INSERT INTO mark (name, value) VALUES (?1, ?2)",
            (IDENTITY, uid::make()?),
        )
        .map_err(StoreError::from)?;
        access::record(&db, options.clock.now(), Act::Create)?;
        db.close().map_err(|(_, error)| StoreError::from(error))?;
        let wrapped = keys::wrap_for_passphrase(&key, &passphrase.0, options.work_factor)?;
        write_new(&part.passphrase(), &wrapped)?;
        write_new(
            &part.recovery(),
            &keys::wrap_for_recovery(&key, &recovery_key)?,
        )?;
        sync_dir(part.dir())?;
        if dir.exists() {
            // Empty, as seen above; if not any more, this fails and nothing is lost.
            fs::remove_dir(dir).map_err(|_| OpenError::Occupied(dir.to_owned()))?;
        }
        fs::rename(part.dir(), dir).map_err(DiskError::at(DiskTask::Rename, dir))?;
        sync_parent(dir)?;
        let layout = Layout::new(dir).resolved()?;
        let lock = layout.take_lock()?;
        let db = store::open(&layout.database(), &key)?;
        let vault = Self {
            db,
            key,
            layout,
            options,
            roll: None,
            lexicon: RefCell::default(),
            _lock: lock,
        };
        Ok(Created {
            vault,
            recovery_key,
        })
    }

    /// Unlocks the vault in `dir`. With the passphrase this takes most of a second, on
    /// purpose. An older format is brought up to date, after a checked safety copy.
    ///
    /// # Errors
    /// [`OpenError`]; nothing in the vault was changed then, but that a failed attempt is
    /// remembered.
    pub fn unlock(
        dir: &Path,
        credential: &Credential,
        options: Options,
    ) -> Result<Self, OpenError> {
        backup::finish_restore(dir)?;
        let layout = Layout::new(dir).resolved()?;
        layout.check_files()?;
        let lock = layout.take_lock()?;
        let key = load_key(&layout, credential).inspect_err(|_| {
            access::remember_failed_unlock(&layout, options.clock.now());
        })?;
        journal::check(&layout, &key)?;
        let mut db = store::open(&layout.database(), &key)?;
        let found = store::check_identity(&db)?;
        if found < migrate::newest() {
            make_safety_copy(&db, &key, &layout, found)?;
            migrate::run(&mut db, found)?;
        }
        let act = match credential {
            Credential::Passphrase(_) => Act::Unlock,
            Credential::Recovery(_) => Act::Recover,
        };
        let recorded = access::record_unlock(&mut db, &layout, options.clock.now(), act);
        let mut vault = Self {
            db,
            key,
            layout,
            options,
            roll: None,
            lexicon: RefCell::default(),
            _lock: lock,
        };
        match recorded.and_then(|()| vault.clear_bin()) {
            // With a full disk the artist must still be able to read, and to make room.
            Ok(_) | Err(StoreError::Full) => Ok(vault),
            Err(error) => Err(error.into()),
        }
    }

    /// Sets a new passphrase. Only one small file is written; a crash leaves the old
    /// passphrase or the new one. Backups made before keep the old one.
    ///
    /// # Errors
    /// [`KeyError`] when `current` does not open the vault, or the file cannot be written.
    pub fn change_passphrase(
        &mut self,
        current: &Credential,
        new: &NewPassphrase,
    ) -> Result<(), OpenError> {
        self.confirm(current)?;
        let wrapped = keys::wrap_for_passphrase(&self.key, &new.0, self.options.work_factor)?;
        // Never exchange a key file for one that was not seen to work.
        let again = Credential::Passphrase(new.0.clone()).unwrap_key(&wrapped)?;
        if again.bytes() != self.key.bytes() {
            return Err(KeyError::Damaged(crate::KeyFile::Passphrase).into());
        }
        replace(&self.layout.passphrase(), &wrapped).map_err(KeyError::from)?;
        self.record_access(Act::ChangePassphrase)?;
        Ok(())
    }

    /// Makes a new recovery key, to print. The one before opens only older backups.
    ///
    /// # Errors
    /// [`KeyError`] when `current` does not open the vault, or the file cannot be written.
    pub fn renew_recovery_key(&mut self, current: &Credential) -> Result<RecoveryKey, OpenError> {
        let recovery_key = RecoveryKey::make();
        self.set_recovery_key(current, &recovery_key)?;
        Ok(recovery_key)
    }

    pub(crate) fn set_recovery_key(
        &mut self,
        current: &Credential,
        recovery_key: &RecoveryKey,
    ) -> Result<(), OpenError> {
        self.confirm(current)?;
        let wrapped = keys::wrap_for_recovery(&self.key, recovery_key)?;
        // As with the passphrase.
        if recovery_key.unwrap_key(&wrapped)?.bytes() != self.key.bytes() {
            return Err(KeyError::Damaged(crate::KeyFile::Recovery).into());
        }
        replace(&self.layout.recovery(), &wrapped).map_err(KeyError::from)?;
        self.record_access(Act::RenewRecoveryKey)?;
        Ok(())
    }

    /// Shuts the vault and drops the key. It waits for no disk.
    ///
    /// # Errors
    /// When the database cannot be closed in good order; the next unlock sets it right.
    pub fn lock(self) -> Result<(), StoreError> {
        // Closing would sync the journal once more. Every save was on the disk before it
        // was acknowledged, and none goes on now: there is nothing to wait for, and a disk
        // that does not answer would keep the key in memory.
        let _ = self.db.execute_batch("PRAGMA synchronous = OFF");
        self.db.close().map_err(|(_, error)| error.into())
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

    /// A vault over a database that is not encrypted, to measure what encryption costs.
    #[cfg(feature = "proof")]
    pub(crate) fn over_plain(dir: &Path) -> Result<Self, OpenError> {
        let layout = Layout::new(dir).resolved()?;
        let lock = layout.take_lock()?;
        Ok(Self {
            db: store::open_plain(&layout.database())?,
            key: DataKey::make()?,
            layout,
            options: Options::default(),
            roll: None,
            lexicon: RefCell::default(),
            _lock: lock,
        })
    }

    pub(crate) fn db(&self) -> &Connection {
        &self.db
    }

    pub(crate) fn key(&self) -> &DataKey {
        &self.key
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.options.clock.now()
    }

    /// Reads and authenticates every page, and checks every table, index and link.
    ///
    /// # Errors
    /// [`Findings`], when anything is wrong.
    pub fn verify(&self) -> Result<Checked, Findings> {
        store::check(&self.db)
    }

    /// As [`verify`](Self::verify), but can be stopped on the way; then nothing was found
    /// out.
    ///
    /// # Errors
    /// [`StoreError::Stopped`].
    pub fn verify_or_stop(&mut self, stop: &Stop) -> Result<Result<Checked, Findings>, StoreError> {
        stop.watch(&mut self.db)?;
        let found = store::check(&self.db);
        Stop::unwatch(&mut self.db)?;
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

    /// Starts a transaction that has the right to write from its first moment.
    pub(crate) fn begin(&mut self) -> Result<Transaction<'_>, StoreError> {
        Ok(self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    /// Checks that whoever asks holds a key to this vault: it may lie open on a desk.
    fn confirm(&self, current: &Credential) -> Result<(), KeyError> {
        let key = load_key(&self.layout, current)?;
        if key.bytes() == self.key.bytes() {
            Ok(())
        } else {
            Err(KeyError::Damaged(current.file()))
        }
    }
}

pub(crate) fn load_key(layout: &Layout, credential: &Credential) -> Result<DataKey, KeyError> {
    let path = layout.key_file(credential.file());
    let wrapped =
        read_small(&path, MOST_KEY_FILE_BYTES)?.ok_or(KeyError::Missing(credential.file()))?;
    credential.unwrap_key(&wrapped)
}

fn make_safety_copy(
    db: &Connection,
    key: &DataKey,
    layout: &Layout,
    found: u32,
) -> Result<(), OpenError> {
    let folder = layout.before_migrations();
    let to = folder.join(format!("format-{found}"));
    let copy = || {
        if !folder.exists() {
            make_private_dir(&folder)?;
        }
        // A copy of an earlier try that was cut short: the vault may have changed since.
        copy::clear(&to)?;
        copy_checked(db, key, layout, &to, &Stop::NEVER)
    };
    copy()
        .map(drop)
        .map_err(|error| OpenError::SafetyCopy(Box::new(error)))
}
