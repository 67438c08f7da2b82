//! The one window, and the page in it.

use std::thread;
use std::time::Duration;

use tauri::webview::{Color, PageLoadEvent, PageLoadPayload};
use tauri::{App, AppHandle, Manager, Runtime, WebviewWindow, WebviewWindowBuilder};

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
        replace_lost_page(&builder.build()?)?;
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

/// Ends the page's process and begins another: whatever the page held in memory is gone
/// with it. Where the process cannot be ended, the page is only loaded anew. Until the next
/// one is there, the window shows the `ground`, if it is known.
pub fn begin_page_anew(app: &AppHandle<impl Runtime>, ground: Option<[u8; 3]>) {
    let Some(window) = app.get_webview_window(MAIN) else {
        return;
    };
    if let Some([red, green, blue]) = ground {
        // Without it the window is white for a moment.
        let _ = window.set_background_color(Some(Color(red, green, blue, u8::MAX)));
    }
    // A window that is just being closed takes its page with it.
    #[cfg(target_os = "linux")]
    let _ = window.with_webview(|page| linux::end(&page.inner()));
    #[cfg(not(target_os = "linux"))]
    let _ = window.reload();
}

/// Loads the page anew when its process has ended, or has been ended.
fn replace_lost_page(window: &WebviewWindow) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    window.with_webview(|page| linux::replace_lost(&page.inner()))?;
    #[cfg(not(target_os = "linux"))]
    let _ = window;
    Ok(())
}

/// Has the window fill the screen, or stand as before. A wish to the window manager: one that is
/// not granted is no error.
pub fn fill_screen(app: &AppHandle<impl Runtime>, fills: bool) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.set_fullscreen(fills);
    }
}

/// Brings the window to the front: what a second start of the app does.
pub fn bring_to_front(app: &AppHandle<impl Runtime>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each is a wish to the window manager; one that is not granted is no error.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::cell::Cell;
    use std::time::{Duration, Instant};

    use webkit2gtk::{WebProcessTerminationReason, WebView, WebViewExt};

    /// A page that falls over again so soon would do so for ever.
    const SOON: Duration = Duration::from_secs(5);

    pub fn end(page: &WebView) {
        // Who drives the window from outside loses it with the process.
        if !page.is_controlled_by_automation() {
            page.terminate_web_process();
        }
    }

    pub fn replace_lost(page: &WebView) {
        let fell = Cell::new(None::<Instant>);
        page.connect_web_process_terminated(move |page, reason| {
            let was_ended = reason == WebProcessTerminationReason::TerminatedByApi;
            if was_ended || fell.get().is_none_or(|before| before.elapsed() > SOON) {
                page.reload();
            }
            if !was_ended {
                fell.set(Some(Instant::now()));
            }
        });
    }
}
