//! `cargo xtask fmt` and `cargo xtask lint`: formatting, lints and types.

use crate::error::Error;
use crate::{needs, setup, step, ui, workspace};

/// Formats the Rust code, and the UI if it has a formatter.
///
/// # Errors
/// Fails if a formatter fails.
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

/// Prepares the machine, and checks formatting, clippy and the UI's types.
///
/// # Errors
/// Fails if a check fails.
pub fn lint(arguments: &[String]) -> Result<(), Error> {
    takes_none("lint", arguments)?;
    setup::system(&[needs::BUILD])?;
    setup::rust_components()?;
    ui::install()?;
    check()
}

/// Checks formatting, clippy and the UI's types, on a machine that is already prepared.
///
/// # Errors
/// Fails if a check fails.
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
    // The app embeds the built UI, so it does not compile without it.
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

/// Checks that a command was given no arguments.
///
/// # Errors
/// Fails if there is one.
pub fn takes_none(command: &'static str, arguments: &[String]) -> Result<(), Error> {
    match arguments.first() {
        None => Ok(()),
        Some(argument) => Err(Error::UnknownArgument {
            command,
            argument: argument.clone(),
        }),
    }
}
