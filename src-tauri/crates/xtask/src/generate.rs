//! `cargo xtask gen`: rewrites the files that are made from code, from the catalogue or
//! from the dependencies, and are committed.

use std::process::Command;

use crate::error::Error;
use crate::lint::takes_none;
use crate::{needs, setup, step, ui, workspace};

/// The tests that compare a generated file with what the code makes, and rewrite it
/// when `UPDATE` is set. Names are matched in the whole workspace.
const TESTS: &[&str] = &[
    "bindings_are_current",
    "schema_is_current",
    "third_party_is_current",
];

/// Rewrites every generated file.
///
/// # Errors
/// When a generator fails.
pub fn generate(arguments: &[String]) -> Result<(), Error> {
    takes_none("gen", arguments)?;
    setup::system(&[needs::BUILD])?;
    ui::install()?;
    ui::build()?;
    write()
}

/// The generation alone, on a prepared machine.
///
/// # Errors
/// When a generator fails.
pub fn write() -> Result<(), Error> {
    // The whole workspace, so that cargo builds nothing that `test` does not use.
    let targets = ["--workspace", "--lib", "--test", "tidy"];
    let mut from_rust = workspace::cargo(&[&["test", "--quiet"], &targets[..], &["--"]].concat());
    from_rust.args(TESTS).env("UPDATE", "1");
    step::run("Generate from Rust", &mut from_rust)?;
    if ui::has_script("gen")? {
        step::run(
            "Generate for the UI",
            &mut ui::npm(&["run", "--silent", "gen"]),
        )?;
    }
    Ok(())
}

/// Fails when the work tree differs from the last commit: after generation in a clean
/// clone, that is a generated file that was not committed.
///
/// # Errors
/// When there is a difference.
pub fn is_committed() -> Result<(), Error> {
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(arguments).current_dir(workspace::root());
        command
    };
    let changed = step::answer(&mut git(&["status", "--porcelain"]));
    if changed.as_deref() == Some("") {
        return Ok(());
    }
    eprintln!("{}", changed.unwrap_or_default());
    // Only shown to whoever reads on; the list above is the finding.
    let _ = step::run("git diff", &mut git(&["--no-pager", "diff"]));
    Err(Error::StaleGeneratedFiles)
}
