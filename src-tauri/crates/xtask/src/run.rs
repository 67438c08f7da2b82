//! `cargo xtask run`: builds the app and opens it.

use std::process::Command;

use crate::error::Error;
use crate::{needs, setup, step, ui, workspace};

/// Prepares the machine, builds the UI and the app, and opens the app. Arguments
/// after `--` go to the app.
///
/// # Errors
/// When a step fails, or the app ends with a failure.
pub fn run(arguments: &[String]) -> Result<(), Error> {
    let for_app = match arguments {
        [] => &[],
        [first, rest @ ..] if first == "--" => rest,
        [first, ..] => {
            return Err(Error::UnknownArgument {
                command: "run",
                argument: first.clone(),
            });
        }
    };
    setup::system(&[needs::BUILD])?;
    ui::install()?;
    ui::build()?;
    build()?;
    eprintln!("== Open the app");
    let mut app = Command::new(workspace::app());
    app.args(for_app);
    let status = app
        .status()
        .map_err(|source| step::not_started(&app, source))?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::AppEnded { status })
    }
}

/// Builds every program of the workspace.
///
/// The whole workspace, although only the app is wanted, and the examples, although
/// nobody asked: cargo turns on the features that all selected packages and targets
/// ask for together, so that another selection would build the dependencies a second
/// time for `test`.
///
/// # Errors
/// When the build fails.
pub fn build() -> Result<(), Error> {
    step::run(
        "Build the programs",
        &mut workspace::cargo(&["build", "--workspace", "--bins", "--examples"]),
    )
}
