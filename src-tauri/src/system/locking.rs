//! Locking at once: everything long is told to stop, the page goes, and then the key.

use tauri::{AppHandle, Runtime};

use super::{folders, window};
use crate::vault::SharedVault;
use crate::vault::shared::LockOutcome;

/// Ends the page and drops the key with all that was read, whatever the disk does. The
/// next page shows the `ground` until it is there, if that is known.
///
/// A save that the disk does not finish keeps its key as long as it lasts, and nothing can
/// end it but the end of the process: the app begins anew then. That save was never
/// acknowledged, and the next unlock takes back what there is of it.
pub fn lock_at_once(app: &AppHandle<impl Runtime>, guard: &SharedVault, ground: Option<[u8; 3]>) {
    let filled_screen = guard.is_client_mode();
    let locking = guard.begin_locking();
    window::begin_page_anew(app, ground);
    if locking.finish(guard.patience()) == LockOutcome::Stuck {
        begin_anew(app);
    }
    if filled_screen {
        window::fill_screen(app, false);
    }
    // A page that the system's viewer was shown may be a client's.
    folders::clear_viewed_pages();
}

#[cfg(target_os = "linux")]
fn begin_anew(_app: &AppHandle<impl Runtime>) {
    // It comes back only where the program is not there any more. Without a window is
    // better than with a key that the artist thinks is gone.
    let _ = memory::begin_anew();
    std::process::abort();
}

#[cfg(not(target_os = "linux"))]
fn begin_anew(app: &AppHandle<impl Runtime>) {
    app.restart();
}
