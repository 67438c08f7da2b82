//! Where the app keeps what it must keep on disk.

use std::fs;
use std::io;
use std::path::PathBuf;

use directories::ProjectDirs;
use tempfile::TempDir;

/// The folder for pages that the system's viewer shows: the app's own cache folder, for
/// the owner alone. Made when it is not there.
///
/// # Errors
/// What the system says when it cannot be made.
pub fn viewed_pages() -> io::Result<PathBuf> {
    cache("viewed")
}

/// A new folder for a vault of sample clients, which goes when it is dropped.
///
/// # Errors
/// What the system says when it cannot be made.
pub fn samples() -> io::Result<TempDir> {
    tempfile::tempdir_in(cache("samples")?)
}

/// A folder of the app's own in its cache folder, for the owner alone.
fn cache(name: &str) -> io::Result<PathBuf> {
    let dirs = ProjectDirs::from("app", "", "scalp-aftercare")
        .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "no home folder"))?;
    let folder = dirs.cache_dir().join(name);
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&folder)?;
    Ok(folder)
}

/// Removes vaults of sample clients that a start which was cut short has left. There is
/// one app at a time, so none of them is in use.
pub fn clear_samples() {
    let Ok(folder) = cache("samples") else { return };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // Nothing of anybody's is in it; what stays is tried again at the next start.
        let _ = fs::remove_dir_all(entry.path());
    }
}

/// Removes every page that the viewer was shown. Done at each start, each lock and each
/// end, so that no client's page stays behind.
pub fn clear_viewed_pages() {
    let Ok(folder) = viewed_pages() else { return };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // A page still open in a viewer may be locked; the next start removes it.
        let _ = fs::remove_file(entry.path());
    }
}
