//! Small files and folders on the disk: private to their owner, and written so that a crash
//! leaves the old contents or the new ones. It knows nothing of vaults.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::busy;
use crate::error::{DiskError, DiskTask};

/// Makes a folder that its owner alone may enter. Its parent must be there.
pub(crate) fn make_private_dir(path: &Path) -> Result<(), DiskError> {
    #[cfg(unix)]
    let made = {
        use std::os::unix::fs::DirBuilderExt;
        fs::DirBuilder::new().mode(0o700).create(path)
    };
    #[cfg(not(unix))]
    let made = fs::create_dir(path);
    made.map_err(DiskError::at(DiskTask::Make, path))
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
    busy::rename(&part, path).map_err(DiskError::at(DiskTask::Rename, path))?;
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
    match busy::remove_file(path) {
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
