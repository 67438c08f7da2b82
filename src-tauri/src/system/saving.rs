//! The system's save dialog.

use std::path::PathBuf;

use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::DialogExt;

use super::choosing::OnlyDialog;
use super::{file_names, window};

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
        .set_file_name(format!("{}.{ending}", file_names::for_every_system(name)))
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
