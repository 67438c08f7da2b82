//! `cargo xtask package`: the installers for this system.

use crate::error::Error;
use crate::lint::takes_none;
use crate::{needs, setup, step, ui, workspace};

/// Builds the installers: deb and rpm on Linux, elsewhere what Tauri makes by default.
///
/// # Errors
/// When a step fails.
pub fn package(arguments: &[String]) -> Result<(), Error> {
    takes_none("package", arguments)?;
    setup::system(&[needs::BUILD])?;
    ui::install()?;
    // An AppImage is left out on purpose: its tools are downloaded while it is made.
    let bundles: &[&str] = if cfg!(target_os = "linux") {
        &["build", "--bundles", "deb,rpm"]
    } else {
        &["build"]
    };
    step::run("tauri build", &mut ui::program("tauri", bundles))?;
    eprintln!(
        "The packages lie in {}.",
        workspace::target().join("release/bundle").display()
    );
    Ok(())
}
