//! The system's dialogs for choosing what is there. One is open at a time: who presses a
//! button twice is not asked twice.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

use super::window;

static IS_OPEN: AtomicBool = AtomicBool::new(false);

/// The right to open a dialog, for as long as it lives.
pub(super) struct OnlyDialog(());

impl OnlyDialog {
    /// Returns none while another dialog is open.
    pub(super) fn begin() -> Option<Self> {
        let was_open = IS_OPEN.swap(true, Ordering::SeqCst);
        (!was_open).then(|| Self(()))
    }
}

impl Drop for OnlyDialog {
    fn drop(&mut self) {
        IS_OPEN.store(false, Ordering::SeqCst);
    }
}

/// Asks for a folder. Returns none when the artist closes the dialog, or another one is
/// open.
pub async fn folder(app: &AppHandle<impl Runtime>) -> Option<PathBuf> {
    let _only = OnlyDialog::begin()?;
    let dialog = dialog(app);
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_folder());
    chosen.await.ok()??.into_path().ok()
}

/// Asks for a file with one of these `endings`, such as `csv`, which are together called
/// `kind`. Returns none when the artist closes the dialog, or another one is open.
pub async fn file(app: &AppHandle<impl Runtime>, kind: &str, endings: &[&str]) -> Option<PathBuf> {
    let _only = OnlyDialog::begin()?;
    let dialog = dialog(app).add_filter(kind, endings);
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_file());
    chosen.await.ok()??.into_path().ok()
}

/// Reads a file that was chosen, no more than so many bytes of it.
///
/// # Errors
/// What the system says.
pub fn read_up_to(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn dialog<R: Runtime>(app: &AppHandle<R>) -> FileDialogBuilder<R> {
    let dialog = app.dialog().file();
    match app.get_webview_window(window::MAIN) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_dialog_opens_after_the_first_one_is_closed() {
        let first = OnlyDialog::begin().unwrap();
        assert!(OnlyDialog::begin().is_none());
        assert!(OnlyDialog::begin().is_none(), "trying does not close it");
        drop(first);
        assert!(OnlyDialog::begin().is_some());
    }
}
