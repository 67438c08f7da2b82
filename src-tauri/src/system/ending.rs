//! Ends the app in order when the system asks its process to end: at the end of a
//! desktop's session, or when it was started in a terminal and is interrupted there.

use tauri::AppHandle;

use crate::vault::SharedVault;

/// Listens to the system for as long as the app runs.
#[cfg(unix)]
pub fn watch(app: &AppHandle, guard: &SharedVault) {
    use tokio::signal::unix::SignalKind;

    for signal in [SignalKind::terminate(), SignalKind::interrupt()] {
        tauri::async_runtime::spawn(unix::end_at(signal, app.clone(), guard.clone()));
    }
}

/// Windows ends an app by closing its window.
#[cfg(not(unix))]
pub fn watch(_app: &AppHandle, _guard: &SharedVault) {}

#[cfg(unix)]
mod unix {
    use tauri::AppHandle;
    use tauri::async_runtime::spawn_blocking;
    use tokio::signal::unix::{SignalKind, signal};

    use crate::system::folders;
    use crate::system::sleep;
    use crate::vault::SharedVault;

    /// Where the system tells of no signal, it ends the process itself, as it does with
    /// every other.
    pub async fn end_at(kind: SignalKind, app: AppHandle, guard: SharedVault) {
        let Ok(mut signals) = signal(kind) else {
            return;
        };
        if signals.recv().await.is_none() {
            return;
        }
        folders::clear_viewed_pages();
        let ends = app.clone();
        // It waits for the screen to save what is being typed.
        let _ = spawn_blocking(move || sleep::lock(&app, &guard)).await;
        ends.exit(0);
    }
}
