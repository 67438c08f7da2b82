//! Reading a backup, trying it out, and putting it in a vault's place.

use std::path::{Path, PathBuf};

use super::name::{self, file_name, moment_text};
use super::upkeep;
use crate::access::Act;
use crate::check::{Checked, check_copy};
use crate::crash;
use crate::error::{BackupError, DiskError, DiskTask, OpenError, StoreError};
use crate::file::disk::{make_private_dir, sync_dir, write_new};
use crate::file::key_files::{self, load_key};
use crate::file::next::{self, Next};
use crate::file::part::Part;
use crate::file::photos::{self, PhotoFile, PhotoFolder};
use crate::file::tally::has_table;
use crate::file::{Database, Layout, journal};
use crate::keys::{Credential, DataKey};
use crate::options::Options;
use crate::stop::Stop;
use crate::vault::{IDENTITY, Vault};

/// Opens a backup and reads everything in it. Nothing is written to it.
///
/// # Errors
/// [`BackupError`], with what is wrong with it.
pub fn check(backup: &Path, credential: &Credential) -> Result<Checked, BackupError> {
    let from = Layout::locate(backup)?;
    let key = open(&from, credential)?;
    if !journal::is_hot(&from)? {
        let mut checked = check_copy(&from, &key, &Stop::NEVER)?;
        let photos = Photos::of(&from, &from, &key)?;
        checked.bad_photos = photos.count_bad(&Stop::NEVER)?;
        return Ok(checked);
    }
    // It was left in the middle of an erasure: what it was before is checked on a copy.
    let folder =
        tempfile::tempdir().map_err(DiskError::at(DiskTask::Make, &std::env::temp_dir()))?;
    copy_out(
        &from,
        &Layout::new(folder.path()),
        &key,
        credential,
        &Stop::NEVER,
    )
}

/// A copy of a backup, beside the vault that it may become: unlocked with the key that was
/// given, and all of it read.
#[derive(Debug)]
pub struct FetchedBackup {
    part: Part,
    dir: Layout,
    checked: Checked,
    photos: Photos,
}

/// The photos of a backup, and where their files may be.
#[derive(Debug)]
struct Photos {
    files: Vec<PhotoFile>,
    folders: Vec<PhotoFolder>,
}

impl Photos {
    /// Those that `copy` names, a copy of the backup `from`, or itself. Their files lie beside the
    /// backup, in the folder of all of this vault; or in it, where it is a vault itself.
    fn of(copy: &Layout, from: &Layout, key: &DataKey) -> Result<Self, BackupError> {
        let db = Database::open_to_read(&copy.database(), key)?;
        let files = photos::files_of(db.connection())?;
        let mut folders = vec![PhotoFolder::of(from)];
        if !files.is_empty() {
            let identity: String = db
                .connection()
                .query_row(
                    "SELECT value FROM mark WHERE name = ?1",
                    [IDENTITY],
                    |row| row.get(0),
                )
                .map_err(StoreError::from)?;
            let beside = from.dir().parent().unwrap_or(from.dir());
            folders.push(PhotoFolder::of_backups(beside, &name::beginning(&identity)));
            // One that was set aside within a vault's folder.
            folders.push(PhotoFolder::of(&Layout::new(beside)));
        }
        Ok(Self { files, folders })
    }

    fn count_bad(&self, stop: &Stop) -> Result<u64, StoreError> {
        PhotoFolder::count_bad(&self.folders, &self.files, stop)
    }
}

/// Tries a restore out, to the end: fetches a backup and removes the copy. Changes nothing.
///
/// # Errors
/// [`BackupError`]: what would have failed.
pub fn drill(
    backup: &Path,
    credential: &Credential,
    dir: &Path,
    stop: &Stop,
) -> Result<Checked, BackupError> {
    Ok(fetch(backup, credential, dir, stop)?.checked)
}

/// Copies a backup into the folder of the vault `dir`, or beside it where there is no such
/// folder, unlocks the copy with the key that was given, and reads everything in it. The
/// backup is not needed any more after that. The copy goes when it is dropped.
///
/// # Errors
/// [`BackupError`], with what is wrong with the backup or its disk.
pub fn fetch(
    backup: &Path,
    credential: &Credential,
    dir: &Path,
    stop: &Stop,
) -> Result<FetchedBackup, BackupError> {
    let from = Layout::locate(backup)?;
    let key = open(&from, credential)?;
    let dir = Layout::locate(dir)?;
    let part = if dir.dir().is_dir() {
        // Where nothing can be written, there is room elsewhere.
        match dir.why_folder_is_read_only() {
            None => Part::begin(dir.dir(), "drill")?,
            Some(_) => Part::begin(&std::env::temp_dir(), "drill")?,
        }
    } else {
        let parent = dir.dir().parent().unwrap_or(dir.dir());
        std::fs::create_dir_all(parent).map_err(DiskError::at(DiskTask::Make, parent))?;
        Part::begin(parent, &file_name(dir.dir()))?
    };
    let mut checked = copy_out(&from, part.layout(), &key, credential, stop)?;
    forget_begun_photos(part.layout(), &key)?;
    let photos = Photos::of(part.layout(), &from, &key)?;
    checked.bad_photos = photos.count_bad(stop)?;
    Ok(FetchedBackup {
        part,
        dir,
        checked,
        photos,
    })
}

/// Restores a vault from a backup to `dir`, and unlocks it. What lies in `dir` is not
/// overwritten: the backup is copied beside it and checked first, and then the files that
/// were there are set aside in the folder that is returned.
///
/// # Errors
/// [`BackupError`]; what lies in `dir` is untouched then.
pub fn restore(
    backup: &Path,
    credential: &Credential,
    dir: &Path,
    options: Options,
) -> Result<(Vault, Option<PathBuf>), BackupError> {
    let mut fetched = fetch(backup, credential, dir, &Stop::NEVER)?;
    fetched.fetch_photos(&Stop::NEVER)?;
    fetched.restore(credential, options)
}

impl FetchedBackup {
    /// What was read in it.
    #[must_use]
    pub fn checked(&self) -> Checked {
        self.checked
    }

    /// Copies the photos that the vault's folder does not have as they were written, beside the
    /// rest of the copy. A photo that the backup has lost keeps the rest from nothing.
    ///
    /// # Errors
    /// [`BackupError`] when there is no room, or it is stopped.
    pub fn fetch_photos(&mut self, stop: &Stop) -> Result<(), BackupError> {
        let there = PhotoFolder::of(&self.dir);
        let mut needed = Vec::new();
        for file in std::mem::take(&mut self.photos.files) {
            if !there.check(&file, stop)? {
                needed.push(file);
            }
        }
        let bring = PhotoFolder::of(self.part.layout());
        bring.bring_all(&self.photos.folders, &needed, |_| false, stop)?;
        Ok(())
    }

    /// Makes it the vault, and unlocks it. The files that were there are set aside in the
    /// folder that is returned.
    ///
    /// # Errors
    /// [`BackupError`]; the vault that was there is untouched then.
    pub fn restore(
        self,
        credential: &Credential,
        options: Options,
    ) -> Result<(Vault, Option<PathBuf>), BackupError> {
        let layout = self.dir;
        if !layout.dir().is_dir() {
            make_private_dir(layout.dir())?;
        }
        let lock = layout.take_lock()?;
        // What was complete before is what there is to be set aside.
        next::finish(&layout)?;
        // They hurt nobody where they go, whatever becomes of the rest.
        PhotoFolder::of(&layout).take_all(&PhotoFolder::of(self.part.layout()))?;
        let next = Next::begin(&layout)?;
        next.take_from(self.part.layout())?;
        let aside = free_aside(&layout, &moment_text(options.now()));
        let is_anything_there = layout.database().exists() || layout.passphrase().exists();
        next.put_in_place(Some(&aside))?;
        drop(lock);
        let mut vault = Vault::unlock(layout.dir(), credential, options)?;
        vault.finish_restoring()?;
        let folder = layout.dir().join(aside);
        if !is_anything_there {
            // Nothing was set aside, and an empty folder says nothing.
            let _ = std::fs::remove_dir(&folder);
            return Ok((vault, None));
        }
        Ok((vault, Some(folder)))
    }
}

impl Vault {
    /// After a restore: this is the state that the artist wants.
    fn finish_restoring(&mut self) -> Result<(), BackupError> {
        self.accept_older();
        self.change(|batch| {
            // Those that were made after this one are looked for with the next backup.
            batch
                .tx
                .execute("DELETE FROM mark WHERE name = ?1", [upkeep::ADOPTED])?;
            batch.record_access(Act::Restore)
        })?;
        self.see();
        Ok(())
    }
}

/// The key of a backup, from one of its key files. Nothing is written to it.
fn open(from: &Layout, credential: &Credential) -> Result<DataKey, BackupError> {
    from.check_dir()?;
    from.check_files()?;
    Ok(load_key(from, credential).map_err(OpenError::from)?)
}

/// Copies a backup to an empty folder, as it is or was before a change that was cut short,
/// unlocks the copy, and reads everything in it.
fn copy_out(
    from: &Layout,
    to: &Layout,
    key: &DataKey,
    credential: &Credential,
    stop: &Stop,
) -> Result<Checked, BackupError> {
    crash::copy_rolled_back(from, to, key, stop)?;
    for file in key_files::BOTH {
        if let Some(contents) = key_files::read(from, file)? {
            write_new(&to.key_file(file), &contents)?;
        }
    }
    sync_dir(to.dir())?;
    // With the key as it was copied, not as it was read before.
    let key = load_key(to, credential).map_err(OpenError::from)?;
    check_copy(to, &key, stop)
}

/// A name for the files that are set aside that nothing in the folder has yet.
fn free_aside(layout: &Layout, moment: &str) -> String {
    let name = format!("replaced-{moment}");
    let others = (2_u32..).map(|again| format!("{name}-{again}"));
    std::iter::once(name.clone())
        .chain(others)
        .find(|name| !layout.dir().join(name).exists())
        .unwrap_or(name)
}

/// Takes the photos that were being added when a backup was made off the list of unwanted files:
/// the vault whose place the copy takes may have kept them.
fn forget_begun_photos(copy: &Layout, key: &DataKey) -> Result<(), BackupError> {
    let mut db = Database::open(&copy.database(), key)?;
    if has_table(db.connection(), "unwanted_file")? {
        let found = db.check_identity()?;
        db.bring_up_to_date(found)?;
        let change = db.begin()?;
        change
            .execute("DELETE FROM unwanted_file WHERE NOT gone", [])
            .map_err(StoreError::from)?;
        change.commit_leaving_no_journal()?;
    }
    Ok(db.close()?)
}
