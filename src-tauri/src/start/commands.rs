//! What the screen asks before anything else.

use tauri::{AppHandle, Manager, Runtime};

use super::view::start_view;
use super::wire::StartView;
use crate::commands::with_guard;
use crate::failure::{Code, Failure};
use crate::system::{global_shortcut, language, window};

/// What the screen needs to begin.
#[tauri::command]
pub async fn start(app: AppHandle<impl Runtime>, _request: ()) -> Result<StartView, Failure> {
    let can_find_from_anywhere = global_shortcut::can_listen(&app);
    with_guard(&app, move |guard| {
        let appearance = guard.place().lock_screen().appearance;
        Ok(start_view(
            language::words(),
            appearance,
            can_find_from_anywhere,
        ))
    })
    .await
}

/// Shows the window, once there is something to see in it.
#[tauri::command]
pub async fn ready(app: AppHandle<impl Runtime>, _request: ()) -> Result<(), Failure> {
    let window = app
        .get_webview_window(window::MAIN)
        .ok_or(Failure::new(Code::Internal))?;
    // A page that begins anew must not fetch a window that has been put away.
    if window.is_visible().unwrap_or(false) {
        return Ok(());
    }
    window
        .show()
        .and_then(|()| window.set_focus())
        .map_err(|_| Failure::new(Code::Internal))
}
