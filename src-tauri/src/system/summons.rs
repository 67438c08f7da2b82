//! Being asked for a client while another program is in front.

use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_global_shortcut::{Builder, GlobalShortcut, GlobalShortcutExt, ShortcutState};

use super::{events, window};

/// The keys for it, whichever program is in front: what finds a client inside, with Alt.
const KEYS: &str = "CmdOrCtrl+Alt+K";

/// What a second start says to ask for the same. On a desktop that lets no program hear
/// keys meant for others, the artist can have its own settings start that.
const ARGUMENT: &str = "--find";

/// Listens for the keys. Where another program has them, it keeps them, and where the
/// desktop gives them to nobody they mean nothing.
pub fn listen(app: &AppHandle) {
    let is_deaf = cfg!(target_os = "linux") && std::env::var_os("WAYLAND_DISPLAY").is_some();
    if is_deaf || app.plugin(Builder::new().build()).is_err() {
        return;
    }
    let _ = app.global_shortcut().on_shortcut(KEYS, |app, _, event| {
        if event.state == ShortcutState::Pressed {
            answer(app);
        }
    });
}

/// Whether the keys are heard.
pub fn is_listening(app: &AppHandle) -> bool {
    app.try_state::<GlobalShortcut<tauri::Wry>>()
        .is_some_and(|keys| keys.is_registered(KEYS))
}

/// Does what a second start asks for with these arguments.
pub fn second_start(app: &AppHandle, arguments: &[String]) {
    if arguments.iter().any(|argument| argument == ARGUMENT) {
        answer(app);
    } else {
        window::bring_to_front(app);
    }
}

fn answer(app: &AppHandle) {
    window::bring_to_front(app);
    // A page that cannot hear it is one that is just being loaded.
    let _ = app.emit(events::FIND, ());
}
