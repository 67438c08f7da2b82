//! `cargo xtask fmt` and `cargo xtask lint`.

use crate::error::Error;
use crate::{needs, setup, step, ui, workspace};

/// Formats the Rust code, and the UI where its packages bring a formatter.
///
/// # Errors
/// When a formatter fails.
pub fn fmt(arguments: &[String]) -> Result<(), Error> {
    takes_none("fmt", arguments)?;
    setup::rust_components()?;
    step::run(
        "Format the Rust code",
        &mut workspace::cargo(&["fmt", "--all"]),
    )?;
    ui::install()?;
    if ui::has_script("format")? {
        step::run(
            "Format the UI",
            &mut ui::npm(&["run", "--silent", "format"]),
        )?;
    }
    Ok(())
}

/// Checks formatting, clippy and the UI's types.
///
/// # Errors
/// When a check fails.
pub fn lint(arguments: &[String]) -> Result<(), Error> {
    takes_none("lint", arguments)?;
    setup::system(&[needs::BUILD])?;
    setup::rust_components()?;
    ui::install()?;
    check()
}

/// The checks alone, on a prepared machine.
///
/// # Errors
/// When a check fails.
pub fn check() -> Result<(), Error> {
    step::run(
        "Check the formatting",
        &mut workspace::cargo(&["fmt", "--all", "--check"]),
    )?;
    if ui::has_script("lint")? {
        step::run("Lint the UI", &mut ui::npm(&["run", "--silent", "lint"]))?;
    }
    step::run(
        "Check the UI's types",
        &mut ui::npm(&["run", "--silent", "check"]),
    )?;
    // The app embeds the built UI, so clippy needs it to be there.
    ui::build()?;
    step::run(
        "Clippy",
        &mut workspace::cargo(&[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "--deny",
            "warnings",
        ]),
    )
}

/// Refuses arguments that a command does not take.
///
/// # Errors
/// When there is one.
pub fn takes_none(command: &'static str, arguments: &[String]) -> Result<(), Error> {
    match arguments.first() {
        None => Ok(()),
        Some(argument) => Err(Error::UnknownArgument {
            command,
            argument: argument.clone(),
        }),
    }
}
