//! Where things lie in a vault's folder, and which folder a path means. It looks at what is
//! there and writes nothing.

use std::fs::{self, File};
use std::io;
use std::path::{Component, Path, PathBuf};

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

    /// Whether a complete set of new files waits to be put in place.
    pub(crate) fn has_new_files(&self) -> bool {
        self.next().complete().is_file()
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
            match dunce::canonicalize(&dir) {
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
        self.database().exists() || self.has_new_files()
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
}
