//! `cargo xtask run`: builds the app and opens it.

use std::process::Command;

use crate::error::Error;
use crate::{needs, setup, step, ui, workspace};

/// Prepares the machine, builds the UI and the app, and opens the app.
///
/// Arguments after `--` are passed to the app.
///
/// # Errors
/// Fails if a step fails, or if the app ends with a failure.
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
/// All packages and the examples are selected, although only the app is needed. Cargo
/// unifies features over what is selected, so a smaller selection would make `test`
/// build the dependencies a second time.
///
/// # Errors
/// Fails if the build fails.
pub fn build() -> Result<(), Error> {
    step::run(
        "Build the programs",
        &mut workspace::cargo(&["build", "--workspace", "--bins", "--examples"]),
    )
}
