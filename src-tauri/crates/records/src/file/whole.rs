//! Writes files outside of the vault whole or not at all: pages, exports, what the locked
//! screen shows.
//!
//! Two writers inside the crate are apart from it on purpose: [`replace`](super::disk::replace)
//! puts key files in place under a fixed name that the next call clears away after a crash,
//! and `last_seen` does not wait for the disk.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use super::busy;

/// Who may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Its owner alone, even if others could read the file that it replaces.
    Owner,
    /// Whoever could read the file that it replaces; for a new file, whoever the system
    /// lets by default.
    Anyone,
}

/// Writes a file, or replaces it. It is written beside its place and moved there when it is
/// complete, so half a file is never found, not even after a crash. A link stays one, and a
/// device or a pipe is written to.
///
/// # Errors
/// What the system says; the file that was there before is then untouched.
pub fn write_whole(path: &Path, contents: &[u8], readers: Readers) -> io::Result<()> {
    let (target, permissions) = match fs::metadata(path) {
        Ok(there) if !there.is_file() => {
            return File::options().write(true).open(path)?.write_all(contents);
        }
        Ok(there) => (fs::canonicalize(path)?, Some(there.permissions())),
        Err(_) => (path.to_owned(), None),
    };
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = beside(folder, readers)?;
    file.write_all(contents)?;
    if let Some(permissions) = permissions.filter(|_| readers == Readers::Anyone) {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    busy::persist(file, &target)
}

/// A new file, with its permissions where the system has such.
fn beside(folder: &Path, readers: Readers) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".aftercare-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The system's mask takes from what anyone may do.
        let mode = match readers {
            Readers::Owner => 0o600,
            Readers::Anyone => 0o666,
        };
        builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = readers;
    builder.tempfile_in(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sheet.pdf");
        write_whole(&path, b"first", Readers::Owner).unwrap();
        write_whole(&path, b"second, longer", Readers::Owner).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second, longer");
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "nothing else is left"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_one_and_what_it_leads_to_keeps_its_readers() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("sheet.pdf"), folder.path().join("link"));
        fs::write(&path, b"for everybody").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        write_whole(&link, b"new", Readers::Anyone).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o644
        );
    }

    #[cfg(unix)]
    #[test]
    fn what_is_written_is_its_owners_alone_whoever_could_read_the_file_before() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("export.json");
        fs::write(&path, b"for everybody").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).unwrap();
        write_whole(&path, b"{}", Readers::Owner).unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_folder_that_is_gone_is_an_error_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone").join("sheet.pdf");
        assert!(write_whole(&gone, b"x", Readers::Owner).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
