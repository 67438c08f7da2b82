//! Being asked for a client while another program is in front.

use tauri::{AppHandle, Emitter, Manager, Runtime, State};
use tauri_plugin_global_shortcut::{Builder, GlobalShortcut, ShortcutState};

use super::{events, window};

/// The keys for it, whichever program is in front: what finds a client inside, with Alt.
const KEYS: &str = "CmdOrCtrl+Alt+K";

/// What a second start says to ask for the same. On a desktop that lets no program hear
/// keys meant for others, the artist can have its own settings start that.
const ARGUMENT: &str = "--find";

/// Prepares for the keys, where the desktop passes on any. Does not listen yet.
pub fn prepare(app: &AppHandle<impl Runtime>) {
    let is_deaf = cfg!(target_os = "linux") && std::env::var_os("WAYLAND_DISPLAY").is_some();
    if !is_deaf {
        // Without it the app is only found by its own means.
        let _ = app.plugin(Builder::new().build());
    }
}

/// Listens for the keys, or leaves them to others. Where another program has them, it
/// keeps them.
pub fn listen(app: &AppHandle<impl Runtime>, wanted: bool) {
    let Some(keys) = keys(app) else { return };
    if wanted && !keys.is_registered(KEYS) {
        let _ = keys.on_shortcut(KEYS, |app, _, event| {
            if event.state == ShortcutState::Pressed {
                answer(app);
            }
        });
    } else if !wanted && keys.is_registered(KEYS) {
        let _ = keys.unregister(KEYS);
    }
}

/// Whether the keys can be heard at all on this desktop.
pub fn can_listen(app: &AppHandle<impl Runtime>) -> bool {
    keys(app).is_some()
}

fn keys<R: Runtime>(app: &AppHandle<R>) -> Option<State<'_, GlobalShortcut<R>>> {
    app.try_state()
}

/// Does what a second start asks for with these arguments.
pub fn second_start(app: &AppHandle<impl Runtime>, arguments: &[String]) {
    if arguments.iter().any(|argument| argument == ARGUMENT) {
        answer(app);
    } else {
        window::bring_to_front(app);
    }
}

fn answer(app: &AppHandle<impl Runtime>) {
    window::bring_to_front(app);
    // A page that cannot hear it is one that is just being loaded.
    let _ = app.emit(events::FIND, ());
}
