//! The vault's folder: names, permissions, the lock that keeps a second process out, and
//! writing small files so that a crash leaves the old one or the new one.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};

use serde::Serialize;

use crate::error::{DiskError, DiskTask, KeyFile, OpenError};

/// Where things lie in a vault's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    dir: PathBuf,
}

impl Layout {
    /// The layout of the vault in `dir`, whether there is one or not.
    #[must_use]
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        Self { dir: dir.into() }
    }

    /// The folder itself.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The encrypted database.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.dir.join("vault.db")
    }

    /// The key wrapped by the passphrase.
    #[must_use]
    pub fn passphrase(&self) -> PathBuf {
        self.dir.join("passphrase.age")
    }

    /// The key wrapped by the recovery key.
    #[must_use]
    pub fn recovery(&self) -> PathBuf {
        self.dir.join("recovery.age")
    }

    /// The file that is locked while the vault is open. It stays empty.
    #[must_use]
    pub fn lock(&self) -> PathBuf {
        self.dir.join("lock")
    }

    /// The moments of failed unlocks, until the next good one takes them into the
    /// record of access. Moments and nothing else.
    #[must_use]
    pub fn failed_unlocks(&self) -> PathBuf {
        self.dir.join("failed-unlocks")
    }

    /// The backups that are made before the format changes.
    #[must_use]
    pub fn before_migrations(&self) -> PathBuf {
        self.dir.join("before-migrations")
    }

    /// SQLite's rollback journal: without a head but during a save, or after a crash in
    /// one, and gone when the vault is locked.
    #[must_use]
    pub fn journal(&self) -> PathBuf {
        self.dir.join("vault.db-journal")
    }

    /// Where the new files of a vault are written before they take the old ones' places.
    pub(crate) fn next(&self) -> Self {
        Self {
            dir: self.dir.join("vault.next"),
        }
    }

    /// The file that says that the new files are all there.
    pub(crate) fn complete(&self) -> PathBuf {
        self.dir.join("complete")
    }

    pub(crate) fn key_file(&self, file: KeyFile) -> PathBuf {
        match file {
            KeyFile::Passphrase => self.passphrase(),
            KeyFile::Recovery => self.recovery(),
        }
    }

    /// The vault that is meant by `given`: an absolute path without a trailing slash, `.`
    /// or `..`, whose links are followed as far as it exists. Whatever a path is given to,
    /// it goes through here, so that all agree about which folder it means.
    ///
    /// # Errors
    /// When the current folder is gone, or a part of the path cannot be entered.
    pub fn locate(given: &Path) -> Result<Self, DiskError> {
        let failed = |error| DiskError::at(DiskTask::Read, given)(error);
        // A path that begins with `file:` is a name like any other from here on.
        let absolute = std::path::absolute(given).map_err(failed)?;
        let mut dir = PathBuf::new();
        for component in absolute.components() {
            match component {
                Component::ParentDir => {
                    dir.pop();
                }
                Component::CurDir => {}
                other => dir.push(other),
            }
            match fs::canonicalize(&dir) {
                Ok(real) => dir = real,
                // What is not there yet cannot be a link; a link to what is not there is
                // kept as it is, and leads to nothing.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                // A file on the way: whoever opens what lies behind it says so.
                Err(error) if error.kind() == io::ErrorKind::NotADirectory => {}
                Err(error) => return Err(failed(error)),
            }
        }
        Ok(Self { dir })
    }

    /// Whether a vault lies here, or one whose files only have to be put in place.
    #[must_use]
    pub fn has_vault(&self) -> bool {
        self.database().exists() || crate::next::is_waiting(self)
    }

    /// Checks that a vault lies here, before anybody is asked for what opens it.
    ///
    /// # Errors
    /// [`OpenError::NoVault`]; what the system says when it does not let anybody look.
    pub fn must_have_vault(&self) -> Result<(), OpenError> {
        self.check_dir()?;
        if self.has_vault() {
            Ok(())
        } else {
            self.check_files()
        }
    }

    /// Checks that the folder is there and is one.
    pub(crate) fn check_dir(&self) -> Result<(), OpenError> {
        match fs::metadata(&self.dir) {
            Ok(found) if found.is_dir() => Ok(()),
            Ok(_) => Err(OpenError::NoVault(self.dir.clone())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(OpenError::NoVault(self.dir.clone()))
            }
            Err(error) => Err(DiskError::at(DiskTask::Read, &self.dir)(error).into()),
        }
    }

    /// Checks that what must be a plain file is one, and that nothing lies beside the
    /// database that SQLite would take for part of it.
    pub(crate) fn check_files(&self) -> Result<(), OpenError> {
        let database = self.database();
        if !Self::is_plain_file(&database)? {
            return Err(OpenError::NoVault(self.dir.clone()));
        }
        for path in [
            self.passphrase(),
            self.recovery(),
            self.journal(),
            self.lock(),
            self.failed_unlocks(),
        ] {
            Self::is_plain_file(&path)?;
        }
        for name in ["vault.db-wal", "vault.db-shm"] {
            let path = self.dir.join(name);
            if fs::symlink_metadata(&path).is_ok() {
                return Err(OpenError::ForeignLog(path));
            }
        }
        // Opened and not only looked at: somebody else's says no here, and says so.
        let length = File::open(&database)
            .and_then(|file| file.metadata())
            .map_err(DiskError::at(DiskTask::Read, &database))?
            .len();
        if length < 4096 {
            // Less than a page: SQLite would open it as a new, empty vault.
            return Err(OpenError::Damaged);
        }
        Ok(())
    }

    /// Whether there is a plain file at `path`.
    fn is_plain_file(path: &Path) -> Result<bool, OpenError> {
        match fs::symlink_metadata(path) {
            Ok(found) if found.is_file() => Ok(true),
            Ok(_) => Err(OpenError::NotAFile(path.to_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(DiskError::at(DiskTask::Read, path)(error).into()),
        }
    }

    /// Keeps other processes out for as long as what is returned lives.
    pub(crate) fn take_lock(&self) -> Result<FolderLock, OpenError> {
        let path = self.lock();
        let file = private(
            OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false),
        )
        .open(&path)
        .map_err(DiskError::at(DiskTask::Lock, &path))?;
        FolderLock::take(file, &path)
    }

    /// Keeps other processes out of a folder that cannot be written to, as far as there is
    /// a file to be locked. Elsewhere there is nothing that they could change.
    pub(crate) fn take_lock_to_read(&self) -> Result<Option<FolderLock>, OpenError> {
        let path = self.lock();
        match File::open(&path) {
            Ok(file) => FolderLock::take(file, &path).map(Some),
            Err(_) => Ok(None),
        }
    }

    /// Why nothing can be written in the folder; none when it can.
    pub(crate) fn why_folder_is_read_only(&self) -> Option<ReadOnly> {
        let probe = tempfile::Builder::new()
            .prefix("write-probe-")
            .tempfile_in(&self.dir);
        Some(ReadOnly::of(&probe.err()?, ReadOnly::Folder))
    }

    /// Why nothing can be written to the database; none when it can. Not to be asked while
    /// it is open: closing a file lets go of the locks that SQLite holds on it.
    pub(crate) fn why_database_is_read_only(&self) -> Option<ReadOnly> {
        let database = OpenOptions::new().append(true).open(self.database());
        let error = database.err()?;
        (error.kind() != io::ErrorKind::NotFound).then(|| ReadOnly::of(&error, ReadOnly::File))
    }
}

/// Why a vault can be read and not written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadOnly {
    /// The disk or stick cannot be written to at all.
    Medium,
    /// The folder cannot be written to by this user.
    Folder,
    /// The database cannot be written to by this user.
    File,
    /// The disk is full.
    Full,
}

impl ReadOnly {
    fn of(error: &io::Error, otherwise: Self) -> Self {
        match error.kind() {
            io::ErrorKind::ReadOnlyFilesystem => Self::Medium,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => otherwise,
        }
    }
}

/// Keeps other processes out of a vault's folder.
#[derive(Debug)]
pub(crate) struct FolderLock(File);

impl FolderLock {
    fn take(file: File, path: &Path) -> Result<Self, OpenError> {
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(OpenError::InUse),
            Err(TryLockError::Error(error)) => {
                Err(DiskError::at(DiskTask::Lock, path)(error).into())
            }
        }
    }
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // Closing is not enough while a program is being started: until it runs, it holds
        // all that is open here.
        let _ = self.0.unlock();
    }
}

/// Makes a folder that its owner alone may enter. Its parent must be there.
pub(crate) fn make_private_dir(path: &Path) -> Result<(), DiskError> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder
        .create(path)
        .map_err(DiskError::at(DiskTask::Make, path))
}

/// Adds to the options that a file made with them is its owner's alone. On Windows the
/// user's folders are private by themselves.
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Writes a file that must not be there yet, and waits until its bytes are on the disk.
/// The caller syncs the folder.
pub(crate) fn write_new(path: &Path, contents: &[u8]) -> Result<(), DiskError> {
    let mut file = private(OpenOptions::new().write(true).create_new(true))
        .open(path)
        .map_err(DiskError::at(DiskTask::Make, path))?;
    file.write_all(contents)
        .map_err(DiskError::at(DiskTask::Write, path))?;
    file.sync_all().map_err(DiskError::at(DiskTask::Sync, path))
}

/// Puts new contents in place of a file. After a crash the file is the old one or the
/// new one, whole; a part file may be left over, which the next call clears away.
pub(crate) fn replace(path: &Path, contents: &[u8]) -> Result<(), DiskError> {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    remove_if_there(&part)?;
    write_new(&part, contents)?;
    fs::rename(&part, path).map_err(DiskError::at(DiskTask::Rename, path))?;
    sync_parent(path)
}

/// Reads a small file; `None` when it is not there. More than `most` bytes are cut to
/// `most + 1`, so that the caller sees that there are too many.
pub(crate) fn read_small(path: &Path, most: u64) -> Result<Option<Vec<u8>>, DiskError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(DiskError::at(DiskTask::Read, path)(error)),
    };
    let mut contents = Vec::new();
    file.take(most + 1)
        .read_to_end(&mut contents)
        .map_err(DiskError::at(DiskTask::Read, path))?;
    Ok(Some(contents))
}

/// Removes a file, and is content when there is none.
pub(crate) fn remove_if_there(path: &Path) -> Result<(), DiskError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(DiskError::at(DiskTask::Remove, path)(error))
        }
        _ => Ok(()),
    }
}

/// Waits until the names in the folder that holds `path` are on the disk.
pub(crate) fn sync_parent(path: &Path) -> Result<(), DiskError> {
    path.parent().map_or(Ok(()), sync_dir)
}

/// Waits until the names in a folder are on the disk. Windows has no such call: there
/// the names are journalled with the files.
pub(crate) fn sync_dir(dir: &Path) -> Result<(), DiskError> {
    if cfg!(unix) {
        let dir_or_here = if dir.as_os_str().is_empty() {
            Path::new(".")
        } else {
            dir
        };
        File::open(dir_or_here)
            .and_then(|folder| folder.sync_all())
            .map_err(DiskError::at(DiskTask::Sync, dir))?;
    }
    Ok(())
}
