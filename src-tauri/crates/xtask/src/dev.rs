//! `cargo xtask dev`: the app with a UI that reloads on every edit.

use crate::error::Error;
use crate::lint::takes_none;
use crate::{needs, setup, step, ui};

/// Opens the app on Vite's development server. Rust changes restart the app.
///
/// # Errors
/// Fails if a step fails.
pub fn dev(arguments: &[String]) -> Result<(), Error> {
    takes_none("dev", arguments)?;
    setup::system(&[needs::BUILD])?;
    ui::install()?;
    step::run("tauri dev", &mut ui::program("tauri", &["dev"]))
}
