//! The system's dialogs for choosing what is there.

use std::path::PathBuf;

use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

use super::window;

/// The folder that the artist chooses; none when she closes the dialog.
pub async fn folder(app: &AppHandle) -> Option<PathBuf> {
    let dialog = dialog(app);
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_folder());
    chosen.await.ok()??.into_path().ok()
}

/// The file that the artist chooses, among those that end so; none when she closes the
/// dialog.
pub async fn file(app: &AppHandle, kind: &str, endings: &[&str]) -> Option<PathBuf> {
    let dialog = dialog(app).add_filter(kind, endings);
    let chosen = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_file());
    chosen.await.ok()??.into_path().ok()
}

fn dialog(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file();
    match app.get_webview_window(window::MAIN) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}
