//! Detects whether files have changed since a step last ran, by their content.
//!
//! Times are of no use: a clone, a cache or a switch of branches gives old files new
//! times and new files old ones.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// Returns a hash of the names and contents of files and folders.
///
/// Folders named in `skip` are left out at any depth.
///
/// # Errors
/// Fails if a file cannot be read.
pub fn of(paths: &[PathBuf], skip: &[&str]) -> Result<String, Error> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        add(path, skip, &mut hasher).map_err(|source| Error::File {
            operation: "read",
            path: path.clone(),
            source,
        })?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn add(path: &Path, skip: &[&str], hasher: &mut DefaultHasher) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default();
    if skip.iter().any(|skipped| name == *skipped) {
        return Ok(());
    }
    name.hash(hasher);
    if path.is_dir() {
        let mut inside: Vec<PathBuf> = fs::read_dir(path)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<_>>()?;
        inside.sort();
        inside.len().hash(hasher);
        for path in inside {
            add(&path, skip, hasher)?;
        }
        return Ok(());
    }
    fs::read(path)?.hash(hasher);
    Ok(())
}

/// Returns true if the file `stamp` holds this fingerprint.
pub fn is_current(stamp: &Path, fingerprint: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|stored| stored == fingerprint)
}

/// Writes the fingerprint to the file `stamp`.
///
/// # Errors
/// Fails if the file cannot be written.
pub fn leave(stamp: &Path, fingerprint: &str) -> Result<(), Error> {
    let written = stamp
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(stamp, fingerprint));
    written.map_err(|source| Error::File {
        operation: "write",
        path: stamp.to_owned(),
        source,
    })
}

#[cfg(test)]
mod tests {
    use std::slice::from_ref;

    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = crate::workspace::target().join("xtask-test").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("made")).unwrap();
        fs::write(folder.join("a"), "one").unwrap();
        fs::write(folder.join("made/b"), "two").unwrap();
        folder
    }

    #[test]
    fn content_and_names_count_and_skipped_folders_do_not() {
        let folder = folder("fingerprint");
        let first = of(from_ref(&folder), &["made"]).unwrap();
        fs::write(folder.join("made/b"), "three").unwrap();
        assert_eq!(of(from_ref(&folder), &["made"]).unwrap(), first);
        assert_ne!(of(from_ref(&folder), &[]).unwrap(), first);
        fs::write(folder.join("a"), "other").unwrap();
        let second = of(from_ref(&folder), &["made"]).unwrap();
        assert_ne!(second, first);
        fs::rename(folder.join("a"), folder.join("c")).unwrap();
        assert_ne!(of(&[folder], &["made"]).unwrap(), second);
    }

    #[test]
    fn a_stamp_is_current_until_the_fingerprint_changes() {
        let stamp = folder("stamp").join("deep/stamp");
        assert!(!is_current(&stamp, "1"));
        leave(&stamp, "1").unwrap();
        assert!(is_current(&stamp, "1"));
        assert!(!is_current(&stamp, "2"));
    }
}
