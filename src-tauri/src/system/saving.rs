//! The system's save dialog.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::DialogExt;

use super::choosing::OnlyDialog;
use super::window;

/// The file that the artist chooses under a `title`, `name` with its ending proposed;
/// none when they close the dialog, or another one is open. Blocks: not for the main thread.
#[must_use]
pub fn ask(
    app: &AppHandle<impl Runtime>,
    title: &str,
    name: &str,
    kind: &str,
    ending: &str,
) -> Option<PathBuf> {
    let _only = OnlyDialog::begin()?;
    let mut dialog = app
        .dialog()
        .file()
        .set_title(title)
        .set_file_name(format!("{name}.{ending}"))
        .add_filter(kind, &[ending]);
    if let Some(window) = app.get_webview_window(window::MAIN) {
        dialog = dialog.set_parent(&window);
    }
    let path = dialog.blocking_save_file()?.into_path().ok()?;
    Some(if path.extension().is_some() {
        path
    } else {
        path.with_extension(ending)
    })
}

/// Writes a file whole or not at all: beside its place first, then moved there. It is its
/// owner's alone to read.
///
/// # Errors
/// What the system says; the file that was there before is then untouched.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sheet.pdf");
        write_whole(&path, b"first").unwrap();
        write_whole(&path, b"second, longer").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second, longer");
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "nothing else is left"
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
        write_whole(&path, b"{}").unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_folder_that_is_gone_is_an_error_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let gone = folder.path().join("gone").join("sheet.pdf");
        assert!(write_whole(&gone, b"x").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
