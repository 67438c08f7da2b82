//! Writes files whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use crate::error::Error;

/// Writes a file, or replaces it. It is written beside its place and moved there when it is
/// complete, so half a file is never found, not even after a crash.
pub(crate) fn save(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    save_as(path, bytes, ANYONE)
}

/// The same for a file that only its owner may read, even if others could read the old one.
pub(crate) fn save_private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    save_as(path, bytes, OWNER)
}

/// The permissions that any new file has, less what the system's mask takes away.
const ANYONE: u32 = 0o666;
const OWNER: u32 = 0o600;

fn save_as(path: &Path, bytes: &[u8], mode: u32) -> Result<(), Error> {
    try_save(path, bytes, mode).map_err(|source| Error::Write {
        file: path.to_owned(),
        source,
    })
}

fn try_save(path: &Path, bytes: &[u8], mode: u32) -> io::Result<()> {
    let (target, permissions) = match fs::metadata(path) {
        // A device or a pipe is written to, never replaced.
        Ok(there) if !there.is_file() => {
            return File::options().write(true).open(path)?.write_all(bytes);
        }
        // Through a link, so that the link stays one.
        Ok(there) => (fs::canonicalize(path)?, Some(there.permissions())),
        Err(_) => (path.to_owned(), None),
    };
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = beside(folder, mode)?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions.filter(|_| mode == ANYONE) {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    file.persist(&target)?;
    Ok(())
}

/// A new file with these permissions, where the system has such.
fn beside(folder: &Path, mode: u32) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".aftercare-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = mode;
    builder.tempfile_in(folder)
}
