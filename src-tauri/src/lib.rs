//! The desktop app: the only code that knows of Tauri.
//!
//! It opens the window, answers the screen's commands and talks to the system. What an
//! aftercare plan is, what a sheet looks like and what a label says is decided in the
//! crates below it.

#[cfg(test)]
mod bindings;
mod commands;
mod screen;
mod system;
mod wire;

use system::{folders, network, window};
use tauri_plugin_window_state::StateFlags;

/// Opens the app and returns when its window has been closed.
///
/// # Errors
/// What the system says when it cannot start the app.
pub fn run() -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            window::bring_to_front(app);
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
            window::open(app)?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|_, event| {
        if let tauri::RunEvent::Exit = event {
            folders::clear_viewed_pages();
        }
    });
    Ok(())
}
