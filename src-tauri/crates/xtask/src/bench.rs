//! `cargo xtask bench`: the figures, measured on the packaged build.

use crate::error::Error;
use crate::lint::takes_none;
use crate::{needs, package, setup, step, workspace};

/// Builds the package, and prints one table of figures with their ratios.
///
/// # Errors
/// When a step fails.
pub fn bench(arguments: &[String]) -> Result<(), Error> {
    takes_none("bench", arguments)?;
    setup::system(&[needs::BUILD, needs::TEST])?;
    package::package(&[])?;
    step::run(
        "Build the empty window",
        &mut workspace::cargo(&[
            "build",
            "--release",
            "--package",
            "scalp-aftercare",
            "--example",
            "empty_window",
        ]),
    )?;
    step::run(
        "Measure",
        &mut workspace::cargo(&["bench", "--package", "tests", "--bench", "figures"]),
    )
}
