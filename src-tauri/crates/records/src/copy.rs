//! A checked copy of a vault's folder: what backups, restores and the safety copy before
//! a change of format are made of.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::error::{BackupError, DiskError, DiskTask, KeyFile, StoreError};
use crate::folder::{Layout, make_private_dir, read_small, sync_dir, sync_parent, write_new};
use crate::journal;
use crate::keys::DataKey;
use crate::stop::Stop;
use crate::store::{self, Checked};

/// Pages copied in one go.
const PAGES_A_STEP: i32 = 1024;
/// More than any key file has.
const MOST_KEY_FILE_BYTES: u64 = 16 * 1024;

/// Copies the vault behind `from` to the new folder `to`, which gets its name only when
/// every page of the copy was read back and found good. Leaves nothing when it fails or
/// is stopped.
pub(crate) fn copy_checked(
    from: &Connection,
    key: &DataKey,
    layout: &Layout,
    to: &Path,
    stop: &Stop,
) -> Result<Checked, BackupError> {
    let part = Layout::new(part_of(to));
    clear(part.dir())?;
    let copied = copy_to_part(from, key, layout, &part, stop).and_then(|checked| {
        fs::rename(part.dir(), to).map_err(DiskError::at(DiskTask::Rename, to))?;
        Ok(checked)
    });
    if copied.is_err() {
        // What cannot be removed now is removed with the next backup.
        let _ = clear(part.dir());
    }
    let checked = copied?;
    sync_parent(to)?;
    Ok(checked)
}

fn copy_to_part(
    from: &Connection,
    key: &DataKey,
    layout: &Layout,
    part: &Layout,
    stop: &Stop,
) -> Result<Checked, BackupError> {
    make_private_dir(part.dir())?;
    copy_database(from, key, part, stop)?;
    for file in [KeyFile::Passphrase, KeyFile::Recovery] {
        // A vault whose recovery file was lost is still worth a backup.
        if let Some(wrapped) = read_small(&layout.key_file(file), MOST_KEY_FILE_BYTES)? {
            write_new(&part.key_file(file), &wrapped)?;
        }
    }
    let checked = check_copy(part, key, stop)?;
    sync_dir(part.dir())?;
    stop.check()?;
    Ok(checked)
}

/// Opens a copy anew and reads every page of it.
pub(crate) fn check_copy(
    copy: &Layout,
    key: &DataKey,
    stop: &Stop,
) -> Result<Checked, BackupError> {
    journal::check(copy, key)?;
    let mut connection = store::open_to_read(&copy.database(), key)?;
    stop.watch(&mut connection)?;
    let found = store::check(&connection);
    // What was broken off has found nothing out.
    stop.check()?;
    found.map_err(BackupError::Damaged)
}

fn copy_database(
    from: &Connection,
    key: &DataKey,
    part: &Layout,
    stop: &Stop,
) -> Result<(), BackupError> {
    let mut to = store::make(&part.database(), key).map_err(BackupError::Copy)?;
    {
        let backup = Backup::new(from, &mut to).map_err(StoreError::from)?;
        while backup.step(PAGES_A_STEP).map_err(StoreError::from)? != StepResult::Done {
            stop.check()?;
        }
    }
    to.close().map_err(|(_, error)| StoreError::from(error))?;
    Ok(())
}

/// The name that a folder has until it is finished. Nothing under it ever counts.
pub(crate) fn part_of(path: &Path) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

/// Removes what an interrupted copy left.
pub(crate) fn clear(part: &Path) -> Result<(), DiskError> {
    match fs::symlink_metadata(part) {
        Ok(found) if found.is_dir() => {
            fs::remove_dir_all(part).map_err(DiskError::at(DiskTask::Remove, part))
        }
        Ok(_) => fs::remove_file(part).map_err(DiskError::at(DiskTask::Remove, part)),
        Err(_) => Ok(()),
    }
}
