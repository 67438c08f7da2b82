//! The one window, and the page in it.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use tauri::utils::config::WindowConfig;
use tauri::webview::{Color, PageLoadEvent, PageLoadPayload};
use tauri::{
    App, AppHandle, LogicalSize, Manager, PhysicalSize, Runtime, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};

use super::{language, network};

/// The window's label in `tauri.conf.json`.
pub const MAIN: &str = "main";

/// How long a loaded page may take to paint before the window is shown all the same.
const PATIENCE: Duration = Duration::from_secs(3);

/// Checks that there is a display for the window.
///
/// # Errors
/// When there is none, in words for a terminal.
#[cfg(target_os = "linux")]
pub fn must_have_display() -> io::Result<()> {
    // Asked for later, without one, it is a panic.
    gtk::init().map_err(|_| io::Error::other(language::words().cli_no_display()))
}

/// Windows and macOS always have one.
///
/// # Errors
/// Never.
#[cfg(not(target_os = "linux"))]
pub fn must_have_display() -> io::Result<()> {
    Ok(())
}

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
        let window = builder.build()?;
        fit(&window, config)?;
        fit_once_shown(&window, config);
        replace_lost_page(&window)?;
    }
    Ok(())
}

/// Makes the window no larger than the screen has room for, and lets it be as small: the size
/// that it comes back with may be from a larger screen.
fn fit(window: &WebviewWindow, config: &WindowConfig) -> tauri::Result<()> {
    let Some(monitor) = window.current_monitor()?.or(window.primary_monitor()?) else {
        return Ok(());
    };
    let (inner, outer) = (window.inner_size()?, window.outer_size()?);
    let area = monitor.work_area();
    let frame = PhysicalSize::new(
        outer.width.saturating_sub(inner.width),
        outer.height.saturating_sub(inner.height),
    );
    let room = PhysicalSize::new(
        area.size.width.saturating_sub(frame.width),
        area.size.height.saturating_sub(frame.height),
    );
    let roomy = room.to_logical::<f64>(monitor.scale_factor());
    if let (Some(width), Some(height)) = (config.min_width, config.min_height)
        && (width > roomy.width || height > roomy.height)
    {
        let least = LogicalSize::new(width.min(roomy.width), height.min(roomy.height));
        window.set_min_size(Some(least))?;
    }
    if inner.width > room.width || inner.height > room.height {
        window.set_size(PhysicalSize::new(
            inner.width.min(room.width),
            inner.height.min(room.height),
        ))?;
        window.set_position(area.position)?;
    }
    Ok(())
}

/// Does the same when the window first has a size: on Linux a hidden one has none yet.
fn fit_once_shown(window: &WebviewWindow, config: &WindowConfig) {
    let (shown, config) = (window.clone(), config.clone());
    let was_fit = AtomicBool::new(false);
    window.on_window_event(move |event| {
        if let WindowEvent::Resized(_) = event
            && !was_fit.swap(true, Ordering::SeqCst)
        {
            // What does not fit can still be moved by hand.
            let _ = fit(&shown, &config);
        }
    });
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
