//! Files that are there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use crate::error::Error;

/// Writes a file, in place of the one that may be there. It is written beside its place
/// and moved there, so that no reader and no failure ever meets half of it.
pub(crate) fn save(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    try_save(path, bytes).map_err(|source| Error::Write {
        file: path.to_owned(),
        source,
    })
}

fn try_save(path: &Path, bytes: &[u8]) -> io::Result<()> {
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
    let mut file = beside(folder)?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    file.persist(&target)?;
    Ok(())
}

/// A new file with the permissions that any new file would have.
fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".aftercare-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}
