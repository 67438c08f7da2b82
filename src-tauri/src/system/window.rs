//! The one window.

use std::thread;
use std::time::Duration;

use tauri::webview::{PageLoadEvent, PageLoadPayload};
use tauri::{App, AppHandle, Manager, WebviewWindow, WebviewWindowBuilder};

use super::network;

/// The window's label in `tauri.conf.json`.
pub const MAIN: &str = "main";

/// How long a loaded page may take to paint before the window is shown all the same.
const PATIENCE: Duration = Duration::from_secs(3);

/// Opens the window as `tauri.conf.json` describes it. It stays hidden until the page
/// has been painted, so that nothing flashes.
///
/// # Errors
/// What the system says when it cannot make a window.
pub fn open(app: &App) -> tauri::Result<()> {
    for config in &app.config().app.windows {
        let mut builder = WebviewWindowBuilder::from_config(app, config)?.on_page_load(show_late);
        if let Some(nowhere) = network::dead_proxy() {
            builder = builder.proxy_url(nowhere);
        }
        builder.build()?;
    }
    Ok(())
}

/// Shows the window of a page that never says that it has been painted: a broken page
/// is better seen than hidden.
#[expect(clippy::needless_pass_by_value, reason = "the form that Tauri calls")]
fn show_late(window: WebviewWindow, load: PageLoadPayload<'_>) {
    if load.event() == PageLoadEvent::Finished {
        thread::spawn(move || {
            thread::sleep(PATIENCE);
            if !window.is_visible().unwrap_or(true) {
                let _ = window.show();
            }
        });
    }
}

/// Brings the window to the front: what a second start of the app does.
pub fn bring_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each is a wish to the window manager; one that is not granted is no error.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
