//! New files for a vault, put in the place of the old ones all together or not at all.
//!
//! They are written into a folder of their own within the vault's, `vault.next`. When all
//! of them are on the disk, a file `complete` beside them says so. From then on they are
//! the vault's: whoever opens it first moves them to their places, however often that is
//! cut short. Without that file they are nothing, and are cleared away.
//!
//! This is how a vault is made, restored, encrypted with a new key, and set right after a
//! crash. No folder is renamed, so it works for a vault in the root of a stick too.

use std::fs;
use std::path::Path;

use super::busy;
use super::disk::{make_private_dir, read_small, remove_if_there, sync_dir, write_new};
use super::layout::Layout;
use crate::error::{DiskError, DiskTask};

/// What may be among the new files.
const FILES: [&str; 3] = ["vault.db", "passphrase.age", "recovery.age"];
/// What may lie beside them while they are being written.
const BESIDE: [&str; 1] = ["vault.db-journal"];
/// What is set aside with the old files: they are no use without the database.
const SET_ASIDE: [&str; 5] = [
    "vault.db",
    "passphrase.age",
    "recovery.age",
    "vault.db-journal",
    "failed-unlocks",
];
/// Longer than any name of a folder for old files.
const MOST_NAME_BYTES: u64 = 200;

/// New files that are being written. Dropping it clears them away.
#[derive(Debug)]
pub(crate) struct Next {
    vault: Layout,
    layout: Layout,
    is_complete: bool,
}

impl Next {
    /// Begins with an empty folder. The caller keeps other processes out of the vault.
    pub(crate) fn begin(vault: &Layout) -> Result<Self, DiskError> {
        clear(vault)?;
        let layout = vault.next();
        make_private_dir(layout.dir())?;
        Ok(Self {
            vault: vault.clone(),
            layout,
            is_complete: false,
        })
    }

    /// Where the new files are written.
    pub(crate) fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Moves a whole set of files here from another folder on the same disk.
    pub(crate) fn take_from(&self, other: &Layout) -> Result<(), DiskError> {
        for name in FILES {
            let (from, to) = (other.dir().join(name), self.layout.dir().join(name));
            move_if_there(&from, &to)?;
        }
        Ok(())
    }

    /// Puts the new files in the place of the old ones. With `aside`, the old ones are
    /// moved to a folder of that name within the vault's; otherwise they are replaced.
    ///
    /// # Errors
    /// When it fails before the files are complete, the old ones stay. After that the next
    /// opening finishes it.
    pub(crate) fn put_in_place(mut self, aside: Option<&str>) -> Result<(), DiskError> {
        for name in BESIDE {
            remove_if_there(&self.layout.dir().join(name))?;
        }
        sync_dir(self.layout.dir())?;
        // Written whole under another name first: an empty one would say the wrong thing.
        let (path, part) = (self.layout.complete(), self.layout.dir().join("part"));
        write_new(&part, aside.unwrap_or_default().as_bytes())?;
        busy::rename(&part, &path).map_err(DiskError::at(DiskTask::Rename, &path))?;
        self.is_complete = true;
        sync_dir(self.layout.dir())?;
        sync_dir(self.vault.dir())?;
        finish(&self.vault)
    }
}

impl Drop for Next {
    fn drop(&mut self) {
        if !self.is_complete {
            // What cannot be removed now is removed the next time.
            let _ = clear(&self.vault);
        }
    }
}

/// Moves complete new files to their places, and clears away incomplete ones. To be
/// called before anything else is read from a vault.
pub(crate) fn finish(vault: &Layout) -> Result<(), DiskError> {
    let next = vault.next();
    let Some(aside) = read_small(&next.complete(), MOST_NAME_BYTES)? else {
        return clear(vault);
    };
    let aside = String::from_utf8_lossy(&aside).into_owned();
    if is_name_for_aside(&aside) {
        let folder = vault.dir().join(&aside);
        if !folder.exists() {
            make_private_dir(&folder)?;
        }
        for name in SET_ASIDE {
            let (from, to) = (vault.dir().join(name), folder.join(name));
            // A new one that stands there already is not set aside.
            let is_new = FILES.contains(&name) && !next.dir().join(name).exists();
            if !to.exists() && !is_new {
                move_if_there(&from, &to)?;
            }
        }
        sync_dir(&folder)?;
    } else {
        // It belongs to the database that goes.
        remove_if_there(&vault.journal())?;
    }
    for name in FILES {
        move_if_there(&next.dir().join(name), &vault.dir().join(name))?;
    }
    sync_dir(vault.dir())?;
    remove_if_there(&next.complete())?;
    clear(vault)
}

fn move_if_there(from: &Path, to: &Path) -> Result<(), DiskError> {
    match busy::rename(from, to) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(DiskError::at(DiskTask::Rename, to)(error))
        }
        _ => Ok(()),
    }
}

/// What set-aside files lie under: a plain name of ours, for it is read from a file.
fn is_name_for_aside(name: &str) -> bool {
    name.strip_prefix("replaced-").is_some_and(|moment| {
        !moment.is_empty()
            && moment
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    })
}

/// Removes incomplete new files: those that this module writes, by name, and the folder
/// when nothing else is in it.
fn clear(vault: &Layout) -> Result<(), DiskError> {
    let next = vault.next();
    match fs::symlink_metadata(next.dir()) {
        Ok(found) if found.is_dir() => {}
        _ => return Ok(()),
    }
    for name in FILES.into_iter().chain(BESIDE).chain(["part"]) {
        remove_if_there(&next.dir().join(name))?;
    }
    match fs::remove_dir(next.dir()) {
        // Something of somebody else's is in it, and stays.
        Err(error)
            if !matches!(
                error.kind(),
                std::io::ErrorKind::NotFound | std::io::ErrorKind::DirectoryNotEmpty
            ) =>
        {
            Err(DiskError::at(DiskTask::Remove, next.dir())(error))
        }
        _ => Ok(()),
    }
}
