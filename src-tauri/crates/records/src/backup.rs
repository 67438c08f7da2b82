//! Backups: made in steps of which only the first and the last need the vault, checked
//! before they count, thinned by age, restored without overwriting anything.
//!
//! 1. [`Vault::snapshot`] copies the encrypted file to a folder beside it.
//! 2. [`Snapshot::check`] reads every page and record of that copy, with the key.
//! 3. [`CheckedSnapshot::carry`] takes the copy to the backup folder, without the key:
//!    a disk or a network that hangs holds nothing up.
//! 4. [`Vault::register_backup`] lists it in the vault.
//! 5. [`Upkeep::run`] thins older ones and erases from them what was erased since.

mod held;
mod name;
mod renew;
mod restore;
mod thin;
mod upkeep;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::params;

pub use self::held::BackupsHeld;
pub use self::name::{Backup, list};
pub use self::renew::{Renewal, Renewed};
pub use self::restore::{check, drill, restore};
pub use self::upkeep::{CopyOutcome, Upkeep, UpkeepDone};
use crate::access::{self, Act};
pub use crate::backup_folder::BackupFolder;
use crate::check::{Checked, check_copy};
use crate::clock::{from_millis, to_millis};
use crate::error::{BackupError, StoreError};
use crate::file::part::{self, Part};
use crate::file::{Layout, copy, key_files, pages};
use crate::keys::DataKey;
use crate::stop::Stop;
use crate::vault::Vault;

/// The mark that says up to which change the last backup goes.
const BACKED_UP: &str = "backed_up";

/// A copy of the vault as it is, which was not checked yet.
#[derive(Debug)]
pub struct Snapshot {
    part: Part,
    key: DataKey,
    identity: String,
    at: DateTime<Utc>,
    key_number: i64,
    /// Up to which change it goes.
    change: i64,
}

/// A copy of the vault in which everything was read and found good.
#[derive(Debug)]
pub struct CheckedSnapshot {
    part: Part,
    identity: String,
    at: DateTime<Utc>,
    key_number: i64,
    change: i64,
    checked: Checked,
}

/// A backup that is in its folder, and not yet listed in the vault.
#[derive(Debug)]
pub struct Carried {
    backup: Backup,
    folder: PathBuf,
    key_number: i64,
    change: i64,
    checked: Checked,
}

impl Snapshot {
    /// Reads every page and record of the copy. The key is dropped then.
    ///
    /// # Errors
    /// [`BackupError::Damaged`], with what is wrong with it and so with the vault;
    /// [`StoreError::Stopped`].
    pub fn check(self, stop: &Stop) -> Result<CheckedSnapshot, BackupError> {
        let checked = check_copy(self.part.layout(), &self.key, stop)?;
        Ok(CheckedSnapshot {
            part: self.part,
            identity: self.identity,
            at: self.at,
            key_number: self.key_number,
            change: self.change,
            checked,
        })
    }
}

impl CheckedSnapshot {
    /// What was read.
    #[must_use]
    pub fn checked(&self) -> Checked {
        self.checked
    }

    /// Copies it to `folder`, reads it back byte by byte, and gives it its name.
    ///
    /// # Errors
    /// [`BackupError`]; nothing is left in the folder then.
    pub fn carry(self, folder: &Path, stop: &Stop) -> Result<Carried, BackupError> {
        let name = name::free_name(folder, &self.identity, self.at);
        let target = Part::begin(folder, &name)?;
        copy::carry(self.part.layout(), target.layout(), stop)?;
        let path = folder.join(name);
        target.finish(&path)?;
        Ok(Carried {
            backup: Backup { at: self.at, path },
            folder: folder.to_owned(),
            key_number: self.key_number,
            change: self.change,
            checked: self.checked,
        })
    }
}

impl Vault {
    /// Makes a backup in the folder that is set, lists it, thins the older ones, and
    /// erases from them what was erased since.
    ///
    /// # Errors
    /// [`BackupError`]; the backups made before are untouched then.
    pub fn back_up(&mut self, stop: &Stop) -> Result<(Backup, Checked), BackupError> {
        let folder = self.folder_for_backups()?;
        self.back_up_to(&folder, stop)
    }

    /// The same in another folder, which must be there.
    ///
    /// # Errors
    /// As [`back_up`](Self::back_up).
    pub fn back_up_to(
        &mut self,
        folder: &Path,
        stop: &Stop,
    ) -> Result<(Backup, Checked), BackupError> {
        self.backups_held(folder)?.must_be_there()?;
        let carried = self.snapshot(stop)?.check(stop)?.carry(folder, stop)?;
        let (made, checked, upkeep) = self.register_backup(carried)?;
        let done = upkeep.run(stop);
        self.finish_upkeep(done)?;
        Ok((made, checked))
    }

    /// Copies the vault as it is now to a folder beside it, for a backup or a check. The
    /// copy is as encrypted as the vault. It takes as long as copying the file.
    ///
    /// # Errors
    /// When it cannot be copied; [`StoreError::Stopped`].
    pub fn snapshot(&self, stop: &Stop) -> Result<Snapshot, BackupError> {
        self.check_place()?;
        let part = Part::begin(self.layout().dir(), "snapshot")?;
        let layout = part.layout();
        // No change is going on, so the file is whole. Closing it lets go of the locks
        // that SQLite holds on it; the vault's own lock still keeps our processes out.
        copy::copy_file(&self.layout().database(), &layout.database(), stop)?;
        copy::write_key_files(&self.db, self.layout(), layout)?;
        Ok(Snapshot {
            key: self.key().clone(),
            identity: self.identity().to_owned(),
            at: self.now(),
            key_number: self.key_number()?,
            change: self.last_change()?,
            part,
        })
    }

    /// Writes a whole, checked copy of the open vault into a folder, under the name of a
    /// backup. It works though the vault's own folder has gone or another database stands
    /// in its place.
    ///
    /// # Errors
    /// [`BackupError`]; nothing is left in the folder then.
    pub fn save_copy(&self, folder: &Path, stop: &Stop) -> Result<(PathBuf, Checked), BackupError> {
        let name = name::free_name(folder, self.identity(), self.now());
        let part = Part::begin(folder, &name)?;
        copy::encrypt_anew(&self.db, &part.layout().database(), self.key(), stop)?;
        // Nothing in the folder is to be trusted then: those that the database knows.
        copy::write_key_files(&self.db, &Layout::new(part.layout().dir()), part.layout())?;
        let checked = check_copy(part.layout(), self.key(), stop)?;
        let path = folder.join(name);
        part.finish(&path)?;
        Ok((path, checked))
    }

    /// Lists a backup that lies in its folder. What is returned sees to the older ones.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn register_backup(
        &mut self,
        carried: Carried,
    ) -> Result<(Backup, Checked, Upkeep), StoreError> {
        let Carried {
            backup,
            folder,
            key_number,
            change,
            checked,
        } = carried;
        self.change(|batch| {
            batch.list_backup(&backup, key_number)?;
            access::record(&batch.tx, batch.at, Act::Backup)?;
            batch.put_mark(BACKED_UP, &change.to_string())
        })?;
        self.see();
        let mut upkeep = self.upkeep(Some(&folder))?;
        if !self.is_clock_behind()? {
            upkeep = upkeep.and_thin();
        }
        Ok((backup, checked, upkeep))
    }

    /// Whether the key files in the vault's folder are the vault's own.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn has_its_key_files(&self) -> Result<bool, StoreError> {
        Ok(key_files::count_strange(self.db(), self.layout())? == 0)
    }

    /// Returns the finished backups of this vault in the folder that is set, the latest
    /// first; none when no folder is set, confirmed or reachable.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        match self.backup_folder()? {
            Some(folder) if folder.is_confirmed => Ok(self.backups_in(&folder.path)),
            _ => Ok(Vec::new()),
        }
    }

    /// Returns the finished backups of this vault in `folder`, the latest first.
    #[must_use]
    pub fn backups_in(&self, folder: &Path) -> Vec<Backup> {
        let name = name::beginning(self.identity());
        list(folder)
            .into_iter()
            .filter(|backup| name::file_name(&backup.path).starts_with(&name))
            .collect()
    }

    /// Returns when the last backup was made and found good: the last in the order that
    /// they were made in, whatever the clock showed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_backup(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.one_if_any(
            "SELECT at FROM access WHERE act = 'backup' ORDER BY seq DESC LIMIT 1",
            [],
            |row| Ok(from_millis(row.get(0)?)),
        )
    }

    /// Returns whether a backup is to be made now: a folder is set and confirmed, and
    /// there is none yet, or something changed since the last one and an hour has passed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_backup_due(&self) -> Result<bool, StoreError> {
        if self.read_only().is_some() || !self.backup_folder()?.is_some_and(|f| f.is_confirmed) {
            return Ok(false);
        }
        let Some(last) = self.last_backup()? else {
            return Ok(true);
        };
        if !self.is_changed_since_backup()? {
            return Ok(false);
        }
        // A clock set back makes the last one lie ahead: better one too many than none.
        let since = self.now() - last;
        Ok(since >= TimeDelta::hours(1) || since < TimeDelta::zero())
    }

    /// Returns whether something changed since the last backup.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_changed_since_backup(&self) -> Result<bool, StoreError> {
        let marked = self.mark(BACKED_UP)?;
        Ok(marked != Some(self.last_change()?.to_string()))
    }

    /// The backups that are listed for a folder, the latest first.
    fn listed_in(&self, folder: &Path) -> Result<Vec<Listed>, StoreError> {
        self.many(
            "SELECT name, made, key FROM backup WHERE folder = ?1 ORDER BY seq DESC",
            [bytes_of(folder)],
            |row| {
                Ok(Listed {
                    folder: folder.to_owned(),
                    name: row.get(0)?,
                    made: from_millis(row.get(1)?),
                    key_number: row.get(2)?,
                })
            },
        )
    }

    fn last_change(&self) -> Result<i64, StoreError> {
        self.one(
            "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'change'",
            [],
            |row| Ok(row.get(0)?),
        )
    }
}

/// A backup as the vault lists it.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    folder: PathBuf,
    name: String,
    made: DateTime<Utc>,
    key_number: i64,
}

impl Listed {
    fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// Whether what lies under its name is a backup of this vault: its first page is
    /// authentic under one of the vault's keys.
    fn is_ours(&self, keys: &[DataKey]) -> bool {
        let database = Layout::new(self.path()).database();
        keys.iter()
            .any(|key| pages::first_page_is_ours(&database, key))
    }
}

impl crate::Batch<'_> {
    pub(crate) fn list_backup(&mut self, backup: &Backup, key: i64) -> Result<(), StoreError> {
        let folder = backup.path.parent().unwrap_or(Path::new(""));
        self.tx
            .prepare_cached(
                "INSERT INTO backup (folder, name, made, key) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (folder, name) DO UPDATE SET made = excluded.made, key = excluded.key",
            )?
            .execute(params![
                bytes_of(folder),
                name::file_name(&backup.path),
                to_millis(backup.at),
                key
            ])?;
        Ok(())
    }
}

impl crate::Batch<'_> {
    /// Lists backups that were found, the earliest first, before all that are listed.
    fn list_found(&mut self, found: &[(Backup, i64)]) -> Result<(), StoreError> {
        let first: i64 =
            self.tx
                .query_row("SELECT coalesce(min(seq), 1) FROM backup", [], |row| {
                    row.get(0)
                })?;
        for ((backup, key), before) in found.iter().rev().zip(1..) {
            let folder = backup.path.parent().unwrap_or(Path::new(""));
            self.tx
                .prepare_cached(
                    "INSERT OR IGNORE INTO backup (seq, folder, name, made, key)
                     VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute(params![
                    first - before,
                    bytes_of(folder),
                    name::file_name(&backup.path),
                    to_millis(backup.at),
                    key
                ])?;
        }
        Ok(())
    }
}

/// A path as it is kept: it need not be UTF-8.
fn bytes_of(path: &Path) -> Vec<u8> {
    OsString::from(path).into_encoded_bytes()
}

/// What copies that were cut short have left, in the backup folder and within the vault's.
/// Each may hold everything, and none is a backup.
fn unfinished(vault: &Layout, identity: &str, folder: Option<&Path>) -> Vec<PathBuf> {
    let dir = vault.dir();
    let in_folder = folder
        .into_iter()
        .flat_map(|folder| part::left_in(folder, &name::beginning(identity)));
    let beside = dir
        .parent()
        .into_iter()
        .flat_map(|parent| part::left_in(parent, &name::file_name(dir)));
    part::left_in(dir, "")
        .into_iter()
        .chain(beside)
        .chain(in_folder)
        .collect()
}

/// Every finished copy of a vault that the app itself has made beside it: before its
/// format changed, and when a backup was restored in its place.
fn copies_beside(vault: &Layout) -> Vec<PathBuf> {
    let dir = vault.dir();
    let aside = format!("{}.replaced-", name::file_name(dir));
    let folders = [
        (vault.before_migrations(), "format-".to_owned()),
        (dir.to_owned(), "replaced-".to_owned()),
        (dir.parent().unwrap_or(dir).to_owned(), aside),
    ];
    let mut copies = Vec::new();
    for (folder, beginning) in folders {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let is_named = entry.file_name().to_string_lossy().starts_with(&beginning);
            if is_named && Layout::new(entry.path()).database().is_file() {
                copies.push(entry.path());
            }
        }
    }
    copies
}
