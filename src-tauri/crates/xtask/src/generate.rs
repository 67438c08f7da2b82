//! `cargo xtask gen`: rewrites the files that are made from code or from the
//! catalogue, and are committed.

use std::process::Command;

use crate::error::Error;
use crate::lint::takes_none;
use crate::{needs, setup, step, ui, workspace};

/// The tests that compare a generated file with what the code makes, and rewrite it
/// when `UPDATE` is set. Names are matched in the whole workspace.
const TESTS: &[&str] = &["bindings_are_current", "schema_is_current"];

/// The files and folders that generation may write.
const GENERATED: &[&str] = &["ui/src/lib/ipc", "ui/src/lib/strings", "assets/protocols"];

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
    let mut from_rust = workspace::cargo(&["test", "--quiet", "--workspace", "--lib", "--"]);
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

/// Fails when generation changed a committed file, or made one that is not committed.
///
/// # Errors
/// When there is a difference.
pub fn is_committed() -> Result<(), Error> {
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command
            .args(arguments)
            .arg("--")
            .args(GENERATED)
            .current_dir(workspace::root());
        command
    };
    step::run(
        "Compare generated files",
        &mut git(&["--no-pager", "diff", "--exit-code"]),
    )
    .map_err(|_| Error::StaleGeneratedFiles)?;
    let untracked = step::answer(&mut git(&["ls-files", "--others", "--exclude-standard"]));
    match untracked.as_deref() {
        Some("") => Ok(()),
        Some(files) => {
            eprintln!("Not committed:\n{files}");
            Err(Error::StaleGeneratedFiles)
        }
        None => Err(Error::StaleGeneratedFiles),
    }
}
