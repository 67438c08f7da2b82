//! `cargo xtask bench`: the figures, measured on the packaged build.

use crate::error::Error;
use crate::lint::takes_none;
use crate::{needs, setup, step, ui, workspace};

/// Builds the package and what it is measured against, and prints one table of figures
/// with their ratios.
///
/// # Errors
/// When a step fails.
pub fn bench(arguments: &[String]) -> Result<(), Error> {
    takes_none("bench", arguments)?;
    setup::system(&[needs::BUILD, needs::TEST])?;
    ui::install()?;
    // One selection for both builds, so that the dependencies are built once, with
    // the same features for the app and for the empty window.
    let selection = ["--workspace", "--examples"];
    let package = [&["build", "--bundles", "deb", "--"][..], &selection].concat();
    step::run("tauri build", &mut ui::program("tauri", &package))?;
    step::run(
        "Measure",
        &mut workspace::cargo(&["bench", "--workspace", "--bench", "figures"]),
    )
}
