//! No network, ever.
//!
//! The content security policy stops what a page loads; it does not stop a page from
//! being led elsewhere, nor a hint to connect. These two do.

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Runtime, Url};

/// A proxy that nobody answers: whatever still asks for a connection is refused on this
/// computer. Port 9 is `discard`.
const NOWHERE: &str = "http://127.0.0.1:9";

/// The address of [`NOWHERE`]; none while developing, when the page comes from the
/// development server.
#[must_use]
pub fn dead_proxy() -> Option<Url> {
    if tauri::is_dev() {
        None
    } else {
        NOWHERE.parse().ok()
    }
}

/// Keeps every window on the app's own pages.
#[must_use]
pub fn guard<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("navigation-guard")
        .on_navigation(|_, url| is_own(url))
        .build()
}

fn is_own(url: &Url) -> bool {
    let on_windows = cfg!(windows) && url.host_str() == Some("tauri.localhost");
    let in_development = tauri::is_dev() && url.host_str() == Some("localhost");
    url.scheme() == "tauri" || on_windows || in_development
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_stays_on_the_apps_own_pages() {
        let own = |url: &str| is_own(&url.parse().unwrap());
        assert!(own("tauri://localhost/index.html"));
        assert!(!own("https://example.org/"));
        assert!(!own("file:///etc/passwd"));
        assert!(!own("data:text/html,x"));
    }
}
