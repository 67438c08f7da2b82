//! Copies of a vault's files: checked with the key where the vault lies, and then carried
//! to where they go without it.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use sha2::{Digest, Sha256};

use super::database::Database;
use super::disk::{private, read_small, sync_dir, write_new};
use super::key_files::{self, BOTH, MOST_BYTES};
use super::layout::Layout;
use super::tally;
use crate::error::{BackupError, DiskError, DiskTask, Findings, StoreError};
use crate::keys::DataKey;
use crate::stop::Stop;

/// Pages copied in one go.
const PAGES_A_STEP: i32 = 1024;
/// Bytes copied in one go.
const BYTES_A_STEP: usize = 1024 * 1024;
/// What a copy consists of.
const FILES: [&str; 3] = ["vault.db", "passphrase.age", "recovery.age"];

/// Copies what `from` holds to a new database, under a key of its own.
pub(crate) fn encrypt_anew(
    from: &Database,
    to: &Path,
    key: &DataKey,
    stop: &Stop,
) -> Result<(), BackupError> {
    let mut made = Database::make(to, key).map_err(BackupError::Copy)?;
    {
        let backup =
            Backup::new(from.connection(), made.connection_mut()).map_err(StoreError::from)?;
        while backup.step(PAGES_A_STEP).map_err(StoreError::from)? != StepResult::Done {
            stop.check()?;
        }
    }
    Ok(made.close()?)
}

/// Writes the key files that a database knows beside a copy of it. Where it knows none,
/// those of the folder it was copied from are taken.
pub(crate) fn write_key_files(
    from: &Database,
    origin: &Layout,
    to: &Layout,
) -> Result<(), BackupError> {
    let has_list = tally::has_table(from.connection(), "key_file")?;
    for file in BOTH {
        let known = if has_list {
            key_files::known(from.connection(), file)?
        } else {
            Vec::new()
        };
        let there = read_small(&origin.key_file(file), MOST_BYTES)?;
        // While one is being replaced, the one that stands in the folder is the one.
        let contents = match there {
            Some(there) if known.is_empty() || known.contains(&there) => Some(there),
            _ => known.into_iter().next(),
        };
        // A vault that never had one is still worth a copy.
        if let Some(contents) = contents {
            write_new(&to.key_file(file), &contents)?;
        }
    }
    Ok(())
}

/// Copies a file in parts, so that it can be stopped, and waits until it is on the disk.
/// Returns the digest of what was read.
pub(crate) fn copy_file(from: &Path, to: &Path, stop: &Stop) -> Result<[u8; 32], BackupError> {
    let mut target = private(fs::OpenOptions::new().write(true).create_new(true))
        .open(to)
        .map_err(DiskError::at(DiskTask::Make, to))?;
    let digest = for_each_part(from, stop, |part| {
        target
            .write_all(part)
            .map_err(|error| DiskError::at(DiskTask::Write, to)(error).into())
    })?;
    target
        .sync_all()
        .map_err(DiskError::at(DiskTask::Sync, to))?;
    Ok(digest)
}

/// Copies a checked copy to another folder, file by file, and reads each back.
pub(crate) fn carry(from: &Layout, to: &Layout, stop: &Stop) -> Result<(), BackupError> {
    for name in FILES {
        let (source, target) = (from.dir().join(name), to.dir().join(name));
        if !source.exists() {
            continue;
        }
        let written = copy_file(&source, &target, stop)?;
        let read = digest_of_file(&target, stop)?;
        if read != written {
            return Err(BackupError::Damaged(Findings {
                pages: 1,
                ..Findings::default()
            }));
        }
    }
    sync_dir(to.dir())?;
    Ok(stop.check()?)
}

/// The digest of a file that is read to its end.
pub(crate) fn digest_of_file(path: &Path, stop: &Stop) -> Result<[u8; 32], BackupError> {
    for_each_part(path, stop, |_| Ok(()))
}

fn for_each_part(
    path: &Path,
    stop: &Stop,
    mut take: impl FnMut(&[u8]) -> Result<(), BackupError>,
) -> Result<[u8; 32], BackupError> {
    let mut file = File::open(path).map_err(DiskError::at(DiskTask::Read, path))?;
    let mut hash = Sha256::new();
    let mut part = vec![0; BYTES_A_STEP];
    loop {
        stop.check()?;
        let count = file
            .read(&mut part)
            .map_err(DiskError::at(DiskTask::Read, path))?;
        if count == 0 {
            return Ok(hash.finalize().into());
        }
        hash.update(&part[..count]);
        take(&part[..count])?;
    }
}
