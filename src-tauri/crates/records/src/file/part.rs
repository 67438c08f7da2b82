//! Folders that are being written: under a name that nobody else chose, with a file in
//! them that says whose they are. Only such folders are ever removed with all that is in
//! them.

use std::collections::HashSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::{fs, io};

use super::busy;
use super::disk::{make_private_dir, remove_if_there, sync_parent, write_new};
use super::layout::Layout;
use crate::error::{BackupError, DiskError, DiskTask};
use crate::uid;

/// The file that says that a folder is an unfinished one of this app's.
const MARKER: &str = "unfinished-scalp-aftercare-copy";
/// What every such folder's name ends with.
const ENDING: &str = ".part";

/// The names of the folders that this process is writing. They are no leftovers.
static BEING_WRITTEN: LazyLock<Mutex<HashSet<OsString>>> = LazyLock::new(Mutex::default);

/// A folder that is being written. Dropping it removes it, unless it was finished.
#[derive(Debug)]
pub(crate) struct Part {
    layout: Layout,
    is_finished: bool,
}

impl Part {
    /// Makes an empty one in `folder`, under a name that begins with `name`.
    pub(crate) fn begin(folder: &Path, name: &str) -> Result<Self, BackupError> {
        let path = folder.join(format!("{name}.{}{ENDING}", uid::make()?));
        note(&path, HashSet::insert);
        let part = Self {
            layout: Layout::new(path),
            is_finished: false,
        };
        make_private_dir(part.layout.dir())?;
        write_new(&part.layout.dir().join(MARKER), &[])?;
        Ok(part)
    }

    /// Where it is written.
    pub(crate) fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Gives it its name, under which nothing may lie.
    pub(crate) fn finish(mut self, to: &Path) -> Result<(), DiskError> {
        busy::rename(self.layout.dir(), to).map_err(DiskError::at(DiskTask::Rename, to))?;
        self.is_finished = true;
        sync_parent(to)?;
        // Under a name that is no part's it says nothing any more.
        let _ = remove_if_there(&to.join(MARKER));
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        note(self.layout.dir(), |names, name| names.remove(&name));
        if !self.is_finished {
            // What cannot be removed now is removed with the next backup.
            let _ = clear(self.layout.dir());
        }
    }
}

fn note<T>(path: &Path, change: impl FnOnce(&mut HashSet<OsString>, OsString) -> T) -> T {
    let mut names = BEING_WRITTEN.lock().unwrap_or_else(PoisonError::into_inner);
    change(&mut names, path.file_name().unwrap_or_default().to_owned())
}

/// Makes a finished folder of this app's one that is to be removed: it is none any more
/// from the first moment. Returns where it is now.
pub(crate) fn unmake(path: &Path) -> Result<PathBuf, BackupError> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}{ENDING}", uid::make()?));
    let part = PathBuf::from(name);
    // First, so that a crash leaves nothing that looks like somebody else's. Under the
    // finished name the marker says nothing.
    match write_new(&path.join(MARKER), &[]) {
        // Of an earlier try.
        Err(error) if error.source.kind() == io::ErrorKind::AlreadyExists => {}
        outcome => outcome?,
    }
    busy::rename(path, &part).map_err(DiskError::at(DiskTask::Rename, &part))?;
    Ok(part)
}

/// The unfinished folders in `folder` whose names begin with `name`, but for those that
/// this process is writing.
pub(crate) fn left_in(folder: &Path, name: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| is_name_of(&entry.file_name().to_string_lossy(), name))
        .map(|entry| entry.path())
        .filter(|path| {
            (is_ours(path) || is_empty(path)) && !note(path, |names, name| names.contains(&name))
        })
        .collect()
}

/// Removes an unfinished folder with all that is in it. Refuses any other.
pub(crate) fn clear(path: &Path) -> Result<(), DiskError> {
    if !is_ours(path) {
        // Before its marker was written there is nothing in it; what has something in it
        // and no marker is somebody else's.
        return match fs::remove_dir(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(DiskError::at(DiskTask::Remove, path)(error))
            }
            _ => Ok(()),
        };
    }
    // The marker last: without it the rest would be somebody else's after a crash.
    empty(path)
        .and_then(|()| busy::remove_dir_all(path))
        .map_err(DiskError::at(DiskTask::Remove, path))
}

/// Removes everything in an unfinished folder but its marker.
fn empty(path: &Path) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_name() == MARKER {
            continue;
        }
        if entry.file_type()?.is_dir() {
            busy::remove_dir_all(&entry.path())?;
        } else {
            busy::remove_file(&entry.path())?;
        }
    }
    Ok(())
}

/// Whether nothing is in a folder, not even a marker: a crash came before the marker was
/// written, or after it was removed.
fn is_empty(path: &Path) -> bool {
    let is_folder = fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
    is_folder && fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none())
}

fn is_name_of(file_name: &str, name: &str) -> bool {
    file_name
        .strip_prefix(name)
        .and_then(|rest| rest.strip_suffix(ENDING))
        .and_then(|rest| rest.rsplit_once('.'))
        .is_some_and(|(_, random)| uid::is_one(random))
}

/// Whether a folder is an unfinished one of this app's.
pub(crate) fn is_ours(path: &Path) -> bool {
    let is_folder = fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
    is_folder && fs::symlink_metadata(path.join(MARKER)).is_ok_and(|found| found.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_being_written_is_no_leftover_of_somebody_else() {
        let folder = tempfile::tempdir().unwrap();
        let part = Part::begin(folder.path(), "snapshot").unwrap();
        assert_eq!(left_in(folder.path(), "snapshot"), [] as [PathBuf; 0]);
        let left = part.layout().dir().to_owned();
        let elsewhere = folder.path().join("elsewhere");
        part.finish(&elsewhere).unwrap();
        // A process that was killed on the way has left it.
        fs::rename(&elsewhere, &left).unwrap();
        write_new(&left.join(MARKER), &[]).unwrap();
        assert_eq!(
            left_in(folder.path(), "snapshot"),
            std::slice::from_ref(&left)
        );
        // Killed while it was removed: the marker is gone, and with it the last file.
        fs::remove_file(left.join(MARKER)).unwrap();
        assert_eq!(
            left_in(folder.path(), "snapshot"),
            std::slice::from_ref(&left)
        );
        // What lies in such a folder without a marker is somebody else's.
        fs::write(left.join("notes"), "mine").unwrap();
        assert_eq!(left_in(folder.path(), "snapshot"), [] as [PathBuf; 0]);
        assert!(clear(&left).is_err() && left.join("notes").is_file());
    }
}
