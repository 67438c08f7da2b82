//! The files of photos: how one is sealed, opened, checked and carried to a backup.
//!
//! Each is an ordinary `age` file of its own: its payload is age's STREAM, ChaCha20-Poly1305 in
//! parts of 64 KiB with a mark on the last, so that a file that was cut, altered or put together
//! of two is refused. It is age and not a database's pages because the vault's keys are in that
//! format already, the crate is there, and the stock tool opens a photo with nothing but its key.
//!
//! Each file has a key of its own, an age identity, which stands in the photo's row and nowhere
//! else. So a file put in another's place opens with no row's key; a row that is erased leaves
//! a file that nobody can read; and new keys of the vault leave the files as they are. The
//! recipient stands in no file, so that one tells nothing by itself.
//!
//! A file never changes once it is written. A backup has it already, or copies it. Its row also
//! has the digest of the file as it lies on the disk: whoever has that can check a copy without
//! any key.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use age::secrecy::ExposeSecret;
use age::x25519;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::busy;
use super::copy::{copy_file, digest_of_file};
use super::disk::{make_private_dir, remove_if_there, sync_dir, write_new};
use super::layout::Layout;
use super::tally::has_table;
use crate::error::{BackupError, DiskError, DiskTask, StoreError};
use crate::stop::Stop;
use crate::uid;

/// The most bytes of a photo: what a camera of 50 megapixels writes.
pub const MOST_PHOTO_BYTES: usize = 48 * 1024 * 1024;
/// What age adds to a file of that size, and more.
const MOST_SEALED_BYTES: u64 = MOST_PHOTO_BYTES as u64 + 1024 * 1024;
/// What the name of a file ends with while it is copied.
const PART: &str = ".part";

/// A photo's file as a backup has to know it: without its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PhotoFile {
    /// Its name in the folder of photos: random, and nothing else.
    pub(crate) name: String,
    /// Its bytes as it lies on the disk.
    pub(crate) length: u64,
    /// Their SHA-256.
    pub(crate) sealed: [u8; 32],
}

/// A photo's file with all that its row says of it.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedPhoto {
    pub(crate) file: PhotoFile,
    /// The age identity that opens it.
    pub(crate) key: Zeroizing<String>,
    /// The bytes in it.
    pub(crate) size: u64,
    /// Their SHA-256.
    pub(crate) digest: [u8; 32],
}

impl std::fmt::Debug for SealedPhoto {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SealedPhoto").finish_non_exhaustive()
    }
}

/// Why a photo cannot be shown. Everything else of the vault can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhotoFault {
    /// Its file is not there.
    #[error("the photo's file is missing")]
    Missing,
    /// Its file is not the one that was written.
    #[error("the photo's file is altered")]
    Altered,
    /// The disk does not let it be read.
    #[error("the photo's file cannot be read")]
    Unreadable,
}

/// The folder with the photos of a vault. It can be read and written without the vault: what a
/// file is good for stands in the vault alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoFolder(PathBuf);

impl PhotoFolder {
    /// That of a vault, or of a backup that was laid out as one.
    pub(crate) fn of(layout: &Layout) -> Self {
        Self(layout.dir().join("photos"))
    }

    /// That of all backups of a vault in a folder, whose names begin with `beginning`: one
    /// folder for all, so that a backup copies only what none before it had, on disks too that
    /// know no links.
    pub(crate) fn of_backups(folder: &Path, beginning: &str) -> Self {
        Self(folder.join(format!("{beginning}photos")))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Makes the folder if it is not there.
    pub(crate) fn make(&self) -> Result<(), DiskError> {
        match fs::symlink_metadata(&self.0) {
            Ok(found) if found.is_dir() => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                make_private_dir(&self.0)?;
                super::disk::sync_parent(&self.0)
            }
            Ok(_) => Err(DiskError::at(DiskTask::Make, &self.0)(
                io::ErrorKind::NotADirectory.into(),
            )),
            Err(error) => Err(DiskError::at(DiskTask::Make, &self.0)(error)),
        }
    }

    /// Encrypts a photo into a new file, under a new key, and waits until it is on the disk.
    /// When this fails, nothing of it is left.
    pub(crate) fn seal(&self, name: &str, photo: &[u8]) -> Result<SealedPhoto, StoreError> {
        let key = x25519::Identity::generate();
        let file = age::encrypt(&key.to_public(), photo).map_err(|_| StoreError::Engine(0))?;
        let sealed = SealedPhoto {
            file: PhotoFile {
                name: name.to_owned(),
                length: file.len() as u64,
                sealed: Sha256::digest(&file).into(),
            },
            key: Zeroizing::new(key.to_string().expose_secret().to_owned()),
            size: photo.len() as u64,
            digest: Sha256::digest(photo).into(),
        };
        let path = self.file(name);
        let write = || {
            self.make()?;
            write_new(&path, &file)?;
            sync_dir(&self.0)
        };
        write().map_err(|error| {
            let _ = remove_if_there(&path);
            store_error(&error.source)
        })?;
        Ok(sealed)
    }

    /// Decrypts a photo, in memory alone.
    ///
    /// # Errors
    /// [`PhotoFault`].
    pub fn open(&self, sealed: &SealedPhoto) -> Result<Zeroizing<Vec<u8>>, PhotoFault> {
        let path = self.file(&sealed.file.name);
        let found = fs::symlink_metadata(&path).map_err(|error| fault(&error))?;
        // A pipe would wait for ever.
        if !found.is_file() || found.len() != sealed.file.length {
            return Err(PhotoFault::Altered);
        }
        let mut bytes = Vec::new();
        File::open(path)
            .and_then(|file| file.take(MOST_SEALED_BYTES).read_to_end(&mut bytes))
            .map_err(|error| fault(&error))?;
        let key: x25519::Identity = sealed.key.parse().map_err(|_| PhotoFault::Altered)?;
        let opened = Zeroizing::new(age::decrypt(&key, &bytes).map_err(|_| PhotoFault::Altered)?);
        let digest: [u8; 32] = Sha256::digest(opened.as_slice()).into();
        if digest != sealed.digest {
            return Err(PhotoFault::Altered);
        }
        Ok(opened)
    }

    /// Reads a file to its end and compares it with what its row says.
    pub(crate) fn check(&self, file: &PhotoFile, stop: &Stop) -> Result<bool, StoreError> {
        if !self.has(file) {
            return Ok(false);
        }
        match digest_of_file(&self.file(&file.name), stop) {
            Ok(digest) => Ok(digest == file.sealed),
            Err(BackupError::Disk(_)) => Ok(false),
            Err(_) => Err(StoreError::Stopped),
        }
    }

    /// Whether a file of this name and length is there. It was read when it was copied.
    pub(crate) fn has(&self, file: &PhotoFile) -> bool {
        fs::symlink_metadata(self.file(&file.name))
            .is_ok_and(|found| found.is_file() && found.len() == file.length)
    }

    /// Copies a file here from the first of some folders that has it as it was written. Returns
    /// whether one had it.
    pub(crate) fn bring(
        &self,
        from: &[Self],
        file: &PhotoFile,
        stop: &Stop,
    ) -> Result<bool, BackupError> {
        let part = self.file(&format!("{}{PART}", file.name));
        for folder in from.iter().filter(|folder| folder.has(file)) {
            remove_if_there(&part)?;
            let copied = copy_file(&folder.file(&file.name), &part, stop);
            // What was written is read back, as with the rest of a backup.
            let is_whole = match copied {
                Ok(digest) => digest == file.sealed && digest_of_file(&part, stop)? == digest,
                // A file that its disk cannot read is one that is not there.
                Err(BackupError::Disk(error)) if error.task == DiskTask::Read => false,
                Err(error) => {
                    let _ = remove_if_there(&part);
                    return Err(error);
                }
            };
            if is_whole {
                let to = self.file(&file.name);
                busy::rename(&part, &to).map_err(DiskError::at(DiskTask::Rename, &to))?;
                return Ok(true);
            }
            remove_if_there(&part)?;
        }
        Ok(false)
    }

    /// Copies here what is not here yet, or is here and altered: the files of which `reads` is true
    /// are read to their end, of the others only the length is looked at. Returns how many could be
    /// had nowhere.
    pub(crate) fn bring_all(
        &self,
        from: &[Self],
        files: &[PhotoFile],
        reads: impl Fn(&PhotoFile) -> bool,
        stop: &Stop,
    ) -> Result<u64, BackupError> {
        if files.is_empty() {
            return Ok(0);
        }
        self.make()?;
        let mut bad = 0;
        for file in files {
            stop.check()?;
            let is_here = if reads(file) {
                self.check(file, stop)?
            } else {
                self.has(file)
            };
            if !is_here && !self.bring(from, file, stop)? {
                bad += 1;
            }
        }
        sync_dir(&self.0)?;
        Ok(bad)
    }

    /// Moves the files of another folder on the same disk here.
    pub(crate) fn take_all(&self, other: &Self) -> Result<(), DiskError> {
        let entries: Vec<_> = fs::read_dir(&other.0)
            .into_iter()
            .flatten()
            .flatten()
            .collect();
        if entries.is_empty() {
            return Ok(());
        }
        self.make()?;
        for entry in entries {
            let to = self.0.join(entry.file_name());
            busy::rename(&entry.path(), &to).map_err(DiskError::at(DiskTask::Rename, &to))?;
        }
        sync_dir(&self.0)
    }

    /// Counts the files that are missing or altered in all of some folders.
    pub(crate) fn count_bad(
        folders: &[Self],
        files: &[PhotoFile],
        stop: &Stop,
    ) -> Result<u64, StoreError> {
        let mut bad = 0;
        for file in files {
            stop.check()?;
            let mut is_good = false;
            for folder in folders {
                is_good = is_good || folder.check(file, stop)?;
            }
            bad += u64::from(!is_good);
        }
        Ok(bad)
    }

    /// Removes every file that is a photo's by its name, and not among those that are wanted.
    pub(crate) fn keep_only(&self, wanted: &HashSet<String>) {
        for entry in fs::read_dir(&self.0).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_ours = uid::is_one(name.strip_suffix(PART).unwrap_or(&name));
            if is_ours && !wanted.contains(&name) {
                // What cannot be removed now is removed the next time.
                let _ = remove_if_there(&entry.path());
            }
        }
        let _ = sync_dir(&self.0);
    }
}

/// The files that the rows of a database name; none in a format from before photos.
pub(crate) fn files_of(connection: &Connection) -> Result<Vec<PhotoFile>, StoreError> {
    if !has_table(connection, "photo")? {
        return Ok(Vec::new());
    }
    let mut statement =
        connection.prepare("SELECT file, length, sealed FROM photo ORDER BY file")?;
    let mut rows = statement.query([])?;
    let mut files = Vec::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        // It becomes part of a path.
        if !uid::is_one(&name) {
            return Err(StoreError::Damaged);
        }
        files.push(PhotoFile {
            name,
            length: row.get(1)?,
            sealed: row.get(2)?,
        });
    }
    Ok(files)
}

fn fault(error: &io::Error) -> PhotoFault {
    match error.kind() {
        io::ErrorKind::NotFound => PhotoFault::Missing,
        _ => PhotoFault::Unreadable,
    }
}

/// Why a picture's file cannot be written.
pub(crate) fn store_error(error: &io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        io::ErrorKind::NotFound => StoreError::Gone,
        _ => StoreError::Disk(error.raw_os_error().unwrap_or_default()),
    }
}
