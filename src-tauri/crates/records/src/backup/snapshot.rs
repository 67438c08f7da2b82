//! The steps of a backup: a copy of the vault, its check, the way to the backup folder, and the
//! entry in the vault's list. Only the first and the last need the vault.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, Utc};

use super::due::BACKED_UP;
use super::name::{self, Backup, free_name};
use super::upkeep::Upkeep;
use crate::access::{self, Act};
use crate::check::{Checked, check_copy};
use crate::error::{BackupError, StoreError};
use crate::file::part::Part;
use crate::file::photos::{self, PhotoFile, PhotoFolder};
use crate::file::{Database, copy};
use crate::keys::DataKey;
use crate::stop::Stop;
use crate::vault::Vault;

/// Within how many days daily backups read all photos that are in their folder.
const DAYS: i32 = 16;

/// A copy of the vault as it is, which was not checked yet.
#[derive(Debug)]
pub struct Snapshot {
    part: Part,
    key: DataKey,
    identity: String,
    at: DateTime<Utc>,
    key_number: i64,
    /// The number of the last change in it.
    change: i64,
    /// The photos' files, which no copy of the database has.
    photos: PhotoFolder,
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
    photos: PhotoFolder,
    /// The files that its photos need.
    files: Vec<PhotoFile>,
}

/// A backup that is in its folder, and not yet listed in the vault.
#[derive(Debug)]
pub struct WrittenBackup {
    backup: Backup,
    folder: PathBuf,
    key_number: i64,
    change: i64,
    checked: Checked,
}

impl Snapshot {
    /// Opens the copy to read it.
    pub(crate) fn open(&self) -> Result<Database, StoreError> {
        Database::open_to_read(&self.part.layout().database(), &self.key)
    }

    pub(crate) fn key(&self) -> &DataKey {
        &self.key
    }

    pub(crate) fn key_number(&self) -> i64 {
        self.key_number
    }

    pub(crate) fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// Reads every page and record of the copy. The key is dropped then.
    ///
    /// # Errors
    /// [`BackupError::Damaged`], with what is wrong with it and so with the vault;
    /// [`StoreError::Stopped`].
    pub fn check(self, stop: &Stop) -> Result<CheckedSnapshot, BackupError> {
        let checked = check_copy(self.part.layout(), &self.key, stop)?;
        let files = photos::files_of(self.open()?.connection())?;
        Ok(CheckedSnapshot {
            files,
            photos: self.photos,
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

    /// Reads every photo's file in the vault as well, and counts those that are missing or
    /// altered. It needs no key.
    ///
    /// # Errors
    /// [`StoreError::Stopped`].
    pub fn check_photos(&mut self, stop: &Stop) -> Result<Checked, StoreError> {
        let folders = [self.photos.clone()];
        self.checked.bad_photos = PhotoFolder::count_bad(&folders, &self.files, stop)?;
        Ok(self.checked)
    }

    /// Copies the photos that no backup in the folder has yet, and reads some of those that are there,
    /// others each day: what a disk has let rot is copied anew before it is needed.
    /// One that is missing or altered in the vault keeps the rest from nothing: it is counted.
    fn carry_photos(&mut self, folder: &Path, stop: &Stop) -> Result<(), BackupError> {
        let store = PhotoFolder::of_backups(folder, &name::beginning(&self.identity));
        let from = [self.photos.clone()];
        let today = self.at.num_days_from_ce().rem_euclid(DAYS);
        let is_due = |file: &PhotoFile| i32::from(file.sealed[0]) % DAYS == today;
        self.checked.bad_photos = store.bring_all(&from, &self.files, is_due, stop)?;
        Ok(())
    }

    /// Copies it to `folder`, reads it back byte by byte, and gives it its name.
    ///
    /// # Errors
    /// [`BackupError`]; nothing is left in the folder then.
    pub fn carry(mut self, folder: &Path, stop: &Stop) -> Result<WrittenBackup, BackupError> {
        // First: a backup that is there has all that it names.
        self.carry_photos(folder, stop)?;
        let name = free_name(folder, &self.identity, self.at);
        let target = Part::begin(folder, &name)?;
        copy::carry(self.part.layout(), target.layout(), stop)?;
        let path = folder.join(name);
        target.finish(&path)?;
        Ok(WrittenBackup {
            backup: Backup { at: self.at, path },
            folder: folder.to_owned(),
            key_number: self.key_number,
            change: self.change,
            checked: self.checked,
        })
    }
}

impl WrittenBackup {
    /// The backup's folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.backup.path
    }

    /// What was read in it.
    #[must_use]
    pub fn checked(&self) -> Checked {
        self.checked
    }
}

impl Vault {
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
        self.snapshot_in(part)
    }

    /// Copies the open vault to the temporary folder. It works though the vault's own
    /// folder has gone or another database stands in its place.
    ///
    /// # Errors
    /// As [`snapshot`](Self::snapshot).
    pub fn snapshot_elsewhere(&self, stop: &Stop) -> Result<Snapshot, BackupError> {
        let part = Part::begin(&std::env::temp_dir(), "snapshot")?;
        let layout = part.layout();
        copy::encrypt_anew(&self.db, &layout.database(), self.key(), stop)?;
        // Nothing in the vault's folder is to be trusted: those that the database knows.
        copy::write_key_files(&self.db, layout, layout)?;
        self.snapshot_in(part)
    }

    fn snapshot_in(&self, part: Part) -> Result<Snapshot, BackupError> {
        Ok(Snapshot {
            key: self.key().clone(),
            identity: self.identity().to_owned(),
            at: self.now(),
            key_number: self.key_number()?,
            change: self.last_change()?,
            photos: self.photo_folder(),
            part,
        })
    }

    /// Lists a backup that is in its folder. Returns it, what was read in it, and what is to
    /// be done about the older ones.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn register_backup(
        &mut self,
        carried: WrittenBackup,
    ) -> Result<(Backup, Checked, Upkeep), StoreError> {
        let WrittenBackup {
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
}
