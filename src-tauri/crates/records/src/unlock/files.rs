//! The files of a vault: making them, and opening them to write or to read.

use std::fs;

use tempfile::TempDir;

use crate::access::{self, Act};
use crate::check::check_copy;
use crate::error::{BackupError, DiskError, DiskTask, KeyError, OpenError, StoreError};
use crate::file::disk::{make_private_dir, sync_parent, write_new};
use crate::file::key_files::{self, BOTH};
use crate::file::next::{self, Next};
use crate::file::part::{self, Part};
use crate::file::{Database, FolderLock, Layout, ReadOnlyReason, copy, journal, migrate};
use crate::keys::{self, Credential, DataKey, RecoveryKey};
use crate::notice::Notice;
use crate::options::Options;
use crate::passphrase::NewPassphrase;
use crate::stop::Stop;
use crate::vault::{IDENTITY, Opened};
use crate::{crash, uid};

/// Makes the folder of a new vault, if it is not there. Returns whether it was not.
pub(crate) fn prepare_dir(layout: &Layout) -> Result<bool, OpenError> {
    let dir = layout.dir();
    let occupied = || OpenError::Occupied(dir.to_owned());
    if fs::symlink_metadata(dir).is_err() {
        if let Some(parent) = dir.parent() {
            fs::create_dir_all(parent).map_err(DiskError::at(DiskTask::Make, parent))?;
        }
        make_private_dir(dir)?;
        return Ok(true);
    }
    let entries = fs::read_dir(dir).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotADirectory | std::io::ErrorKind::NotFound => occupied(),
        _ => DiskError::at(DiskTask::Read, dir)(error).into(),
    })?;
    // What a making that was cut short has left is no obstacle.
    let left = [layout.lock(), layout.next().dir().to_owned()];
    if layout.has_new_files() || entries.flatten().any(|entry| !left.contains(&entry.path())) {
        return Err(occupied());
    }
    Ok(false)
}

/// Makes the files of a new vault in its folder, and opens them.
pub(crate) fn create_in(
    layout: &Layout,
    passphrase: &NewPassphrase,
    options: &Options,
) -> Result<(Opened, RecoveryKey), OpenError> {
    let lock = layout.take_lock()?;
    let new = Next::begin(layout)?;
    let key = DataKey::make()?;
    let recovery_key = RecoveryKey::make();
    let wrapped = [
        keys::wrap_for_passphrase(&key, &passphrase.0, options.work_factor)?,
        keys::wrap_for_recovery(&key, &recovery_key)?,
    ];
    let mut db = Database::make(&new.layout().database(), &key)?;
    db.bring_up_to_date(0)?;
    write_first_rows(&mut db, &wrapped, options)?;
    db.close()?;
    for (file, contents) in BOTH.into_iter().zip(&wrapped) {
        write_new(&new.layout().key_file(file), contents)?;
    }
    new.put_in_place(None)?;
    sync_parent(layout.dir())?;
    let mut db = Database::open(&layout.database(), &key)?;
    db.bring_up_to_date(migrate::newest())?;
    let opened = Opened {
        db,
        key,
        read_only: None,
        aside: None,
        lock: Some(lock),
        notices: Vec::new(),
    };
    Ok((opened, recovery_key))
}

/// Writes what a new vault begins with: its identity, its key files and a line in the record
/// of access.
fn write_first_rows(
    db: &mut Database,
    wrapped: &[Vec<u8>; 2],
    options: &Options,
) -> Result<(), StoreError> {
    let change = db.begin()?;
    change.execute(
        "INSERT INTO mark (name, value) VALUES (?1, ?2)",
        (IDENTITY, uid::make()?),
    )?;
    for (file, contents) in BOTH.into_iter().zip(wrapped) {
        key_files::add(&change, file, contents)?;
    }
    access::record(&change, options.now(), Act::Create)?;
    change.commit()
}

/// Opens a vault whose folder can be written to; the database may still be one that
/// cannot, and the disk may be full.
pub(crate) fn open_folder(
    layout: &Layout,
    credential: &Credential,
    options: &Options,
) -> Result<Opened, OpenError> {
    let lock = layout.take_lock()?;
    if let Some(why) = layout.why_database_is_read_only() {
        return open_to_read(layout, why, Some(lock), credential);
    }
    match open_to_write(layout, credential, options) {
        Ok(mut opened) => {
            opened.lock = Some(lock);
            Ok(opened)
        }
        Err(error) if error.is_full() => {
            open_to_read(layout, ReadOnlyReason::Full, Some(lock), credential)
        }
        Err(error) => Err(error),
    }
}

fn open_to_write(
    layout: &Layout,
    credential: &Credential,
    options: &Options,
) -> Result<Opened, OpenError> {
    next::finish(layout)?;
    layout.check_files()?;
    let key = key_files::load_key(layout, credential).inspect_err(|_| {
        access::remember_failed_unlock(layout, options.now());
    })?;
    crash::roll_back(layout, &key)?;
    let mut db = Database::open(&layout.database(), &key)?;
    let found = db.check_identity()?;
    if found < migrate::newest() {
        make_safety_copy(&db, &key, layout, found)?;
    }
    db.bring_up_to_date(found)?;
    let notices = reconcile_key_files(&mut db, layout, credential)?;
    Ok(Opened {
        db,
        key,
        read_only: None,
        aside: None,
        lock: None,
        notices,
    })
}

/// Opens a vault without writing to its folder. Where something has to be repaired first, that
/// is done on a copy.
pub(crate) fn open_to_read(
    layout: &Layout,
    why: ReadOnlyReason,
    lock: Option<FolderLock>,
    credential: &Credential,
) -> Result<Opened, OpenError> {
    if layout.has_new_files() {
        return Err(OpenError::NeedsWriting);
    }
    layout.check_files()?;
    let key = key_files::load_key(layout, credential)?;
    let mut db = None;
    if !journal::is_hot(layout)? {
        let opened = Database::open_to_read(&layout.database(), &key)?;
        if opened.check_identity()? == migrate::newest() {
            db = Some(opened);
        }
    }
    let (db, aside) = match db {
        Some(db) => (db, None),
        None => set_right_on_a_copy(layout, &key)?,
    };
    check_used_key_file(&db, layout, credential)?;
    Ok(Opened {
        db,
        key,
        read_only: Some(why),
        aside,
        lock,
        notices: Vec::new(),
    })
}

/// Copies a vault that cannot be read as it is to a folder that vanishes, and sets the copy
/// right: a save that was cut short, an older format.
fn set_right_on_a_copy(
    layout: &Layout,
    key: &DataKey,
) -> Result<(Database, Option<TempDir>), OpenError> {
    let folder =
        tempfile::tempdir().map_err(DiskError::at(DiskTask::Make, &std::env::temp_dir()))?;
    let copy = Layout::new(folder.path());
    crash::copy_rolled_back(layout, &copy, key, &Stop::NEVER).map_err(|error| match error {
        BackupError::Copy(error) => error,
        BackupError::Disk(error) => error.into(),
        BackupError::Store(error) => error.into(),
        _ => OpenError::Damaged,
    })?;
    let mut old = Database::open(&copy.database(), key)?;
    let found = old.check_identity()?;
    old.bring_up_to_date(found)?;
    let change = old.begin()?;
    key_files::adopt(&change, layout)?;
    change.commit()?;
    old.close()?;
    let db = Database::open_to_read(&copy.database(), key)?;
    Ok((db, Some(folder)))
}

/// Refuses a key file that is not the vault's own though it opens it.
fn check_used_key_file(
    db: &Database,
    layout: &Layout,
    credential: &Credential,
) -> Result<(), OpenError> {
    let file = credential.file();
    let known = key_files::known(db.connection(), file)?;
    let used = key_files::read(layout, file)?;
    if known.is_empty() || used.is_some_and(|used| known.contains(&used)) {
        Ok(())
    } else {
        Err(KeyError::PutBack(file).into())
    }
}

/// Compares the key files with those that the database knows. Refuses one that was used and
/// is unknown, writes the other again if it is, and forgets the former version of one that
/// was being replaced.
fn reconcile_key_files(
    db: &mut Database,
    layout: &Layout,
    credential: &Credential,
) -> Result<Vec<Notice>, OpenError> {
    let change = db.begin()?;
    key_files::adopt(&change, layout)?;
    change.commit()?;
    check_used_key_file(db, layout, credential)?;
    let mut notices = Vec::new();
    for file in BOTH {
        if key_files::repair(db.connection(), layout, file)? {
            notices.push(Notice::KeyFileMended(file));
        }
        if key_files::known(db.connection(), file)?.len() > 1
            && let Some(there) = key_files::read(layout, file)?
        {
            let change = db.begin()?;
            key_files::keep_only(&change, file, &there)?;
            change.commit()?;
        }
    }
    Ok(notices)
}

fn make_safety_copy(
    db: &Database,
    key: &DataKey,
    layout: &Layout,
    found: u32,
) -> Result<(), OpenError> {
    let folder = layout.before_migrations();
    let copy = || {
        if !folder.exists() {
            make_private_dir(&folder)?;
        }
        let name = format!("format-{found}");
        for left in part::left_in(&folder, &name) {
            part::clear(&left)?;
        }
        let to = folder.join(&name);
        if to.exists() {
            // Of an earlier try that was cut short: the vault may have changed since.
            part::clear(&part::unmake(&to)?)?;
        }
        let part = Part::begin(&folder, &name)?;
        copy::encrypt_anew(db, &part.layout().database(), key, &Stop::NEVER)?;
        copy::write_key_files(db, layout, part.layout())?;
        check_copy(part.layout(), key, &Stop::NEVER)?;
        Ok(part.finish(&to)?)
    };
    copy().map_err(|error| OpenError::SafetyCopy(Box::new(error)))
}
