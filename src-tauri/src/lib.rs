//! The desktop app: the only code that knows of Tauri.
//!
//! It opens the window, answers the screen's commands and talks to the system. What an
//! aftercare plan is, what a sheet looks like and what a label says is decided in the
//! crates below it.

#[cfg(test)]
mod bindings;
mod commands;
mod screen;
mod studio;
mod system;
mod wire;

use studio::place::Place;
use studio::{Door, SharedDoor};
use system::{ending, folders, network, sleep, summons, window};
use tauri::Manager;
use tauri_plugin_window_state::StateFlags;

/// Opens the app and returns when its window has been closed.
///
/// # Errors
/// What the system says when it cannot start the app.
pub fn run() -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    system::environment::complete();
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, _| {
            summons::second_start(app, &arguments);
        }))
        .plugin(network::guard())
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .invoke_handler(commands::handler())
        .setup(|app| {
            folders::clear_viewed_pages();
            folders::clear_samples();
            let door = SharedDoor::new(Door::new(
                Place::of_this_computer()?,
                records::Options::default,
            ));
            sleep::watch(app.handle(), &door);
            ending::watch(app.handle(), &door);
            summons::prepare(app.handle());
            summons::listen(app.handle(), !door.lock().place().lock_screen().inside_only);
            app.manage(door);
            window::open(app)?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let tauri::RunEvent::Exit = event {
            // The screen has saved what was typed. A backup that fails now is tried again
            // the next time; the safety card says when the last one was made.
            app.state::<SharedDoor>().lock().lock();
            folders::clear_viewed_pages();
        }
    });
    Ok(())
}
