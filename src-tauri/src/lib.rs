//! The desktop app: the only code that knows of Tauri.
//!
//! It opens the window, answers the screen's commands and talks to the system. What an
//! aftercare plan is, what a sheet looks like and what a label says is decided in the
//! crates below it.

mod advisory;
mod backup;
#[cfg(test)]
mod bindings;
mod calendar;
mod client;
mod commands;
mod exchange;
mod failure;
mod find;
mod form;
mod guide;
mod history;
mod month;
mod note;
mod photo;
mod plan;
mod product;
mod protocol;
mod quote;
mod session;
mod settings;
mod sheet;
mod start;
mod stock;
mod system;
mod today;
mod typed;
mod vault;
mod view;
mod week;
mod wire;

use std::time::Duration;

use records::Options;
use system::{ending, folders, global_shortcut, network, sleep, window};
use tauri::{Builder, Manager, Runtime};
use tauri_plugin_window_state::StateFlags;
pub use vault::place::Place;
use vault::{SharedVault, VaultGuard};

/// How long a save may keep the key once the vault is to be locked. The app begins anew after
/// that.
const LOCK_PATIENCE: Duration = Duration::from_millis(30);

/// How long the vault may take to be closed in good order when the app ends. What is cut
/// short is set right by the next unlock.
const EXIT_PATIENCE: Duration = Duration::from_secs(3);

/// Adds what the screen talks to: its commands, and the vault in a place, which is made and
/// unlocked with these `options`.
///
/// Once the vault is to be locked, a save may keep its key for `patience`; the program begins
/// anew after that.
pub fn with_backend<R: Runtime>(
    builder: Builder<R>,
    place: Place,
    options: fn() -> Options,
    patience: Duration,
) -> Builder<R> {
    let guard = SharedVault::new(VaultGuard::new(place, options), patience);
    builder.invoke_handler(commands::handler()).manage(guard)
}

/// Opens the app and returns when its window has been closed.
///
/// # Errors
/// What the system says when it cannot start the app.
pub fn run() -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    memory::protect(&system::environment::settings())?;
    #[cfg(not(target_os = "linux"))]
    memory::protect(&[])?;
    window::must_have_display()?;
    let place = Place::of_this_computer()?;
    let app = with_backend(Builder::default(), place, Options::default, LOCK_PATIENCE)
        .plugin(tauri_plugin_single_instance::init(|app, arguments, _| {
            global_shortcut::second_start(app, &arguments);
        }))
        .plugin(network::guard())
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .setup(|app| {
            folders::clear_viewed_pages();
            folders::clear_samples();
            let guard = commands::guard_of(app.handle());
            sleep::watch(app.handle(), &guard);
            ending::watch(app.handle(), &guard);
            global_shortcut::prepare(app.handle());
            global_shortcut::listen(
                app.handle(),
                !guard.lock().place().lock_screen().inside_only,
            );
            window::open(app)?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let tauri::RunEvent::Exit = event {
            // Whoever still holds a key loses it with the process.
            let _ = app
                .state::<SharedVault>()
                .begin_locking()
                .finish(EXIT_PATIENCE);
            folders::clear_viewed_pages();
        }
    });
    Ok(())
}
