//! `cargo xtask gen`: rewrites the generated files, which are committed.

use std::process::Command;

use crate::error::Error;
use crate::lint::takes_none;
use crate::{needs, setup, step, ui, workspace};

/// The tests that compare a generated file with what the code generates, and rewrite it
/// if `UPDATE` is set. The names are matched in the whole workspace.
const TESTS: &[&str] = &[
    "bindings_are_current",
    "schema_is_current",
    "third_party_is_current",
    "the_types_of_the_screen_are_current",
];

/// Rewrites every generated file.
///
/// # Errors
/// Fails if a generator fails.
pub fn generate(arguments: &[String]) -> Result<(), Error> {
    takes_none("gen", arguments)?;
    setup::system(&[needs::BUILD])?;
    ui::install()?;
    ui::build()?;
    write()
}

/// Rewrites every generated file, on a machine that is already prepared.
///
/// # Errors
/// Fails if a generator fails.
pub fn write() -> Result<(), Error> {
    // The whole workspace is selected so that cargo builds only what `test` uses too.
    let targets = ["--workspace", "--lib", "--test", "tidy"];
    let mut from_rust = workspace::cargo(&[&["test", "--quiet"], &targets[..], &["--"]].concat());
    from_rust.args(TESTS).env("UPDATE", "1");
    step::run("Generate", &mut from_rust)
}

/// Checks that the work tree does not differ from the last commit.
///
/// In a clean clone, after [`write()`], a difference is a generated file that was not
/// committed.
///
/// # Errors
/// Fails if there is a difference.
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
    // The diff is only an aid to the reader, so its failure does not matter.
    let _ = step::run("git diff", &mut git(&["--no-pager", "diff"]));
    Err(Error::StaleGeneratedFiles)
}
