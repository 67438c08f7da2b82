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
mod guide;
mod history;
mod note;
mod plan;
mod product;
mod session;
mod settings;
mod sheet;
mod start;
mod system;
mod today;
mod vault;
mod view;
mod wire;

use std::time::Duration;

use records::Options;
use system::{ending, folders, global_shortcut, network, sleep, window};
use tauri::{Builder, Manager, Runtime};
use tauri_plugin_window_state::StateFlags;
pub use vault::place::Place;
use vault::{SharedVault, VaultGuard};

/// How long the vault may take to be closed in good order when the app ends. What is cut
/// short is set right by the next unlock.
const PATIENCE: Duration = Duration::from_secs(3);

/// Adds what the screen talks to: its commands, and the vault in a place, which is made and
/// unlocked with these `options`.
pub fn with_backend<R: Runtime>(
    builder: Builder<R>,
    place: Place,
    options: fn() -> Options,
) -> Builder<R> {
    let guard = SharedVault::new(VaultGuard::new(place, options));
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
    let place = Place::of_this_computer()?;
    let app = with_backend(Builder::default(), place, Options::default)
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
            let _ = app.state::<SharedVault>().begin_locking().finish(PATIENCE);
            folders::clear_viewed_pages();
        }
    });
    Ok(())
}
