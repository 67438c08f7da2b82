//! `cargo xtask test`: all checks, or one part of them.

use std::time::Instant;

use crate::error::Error;
use crate::{generate, lint, needs, run, setup, step, ui, workspace};

/// The part of the checks to run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    All,
    Lint,
    Ui,
    Rust,
    EndToEnd,
}

impl Part {
    fn parse(arguments: &[String]) -> Result<Self, Error> {
        let argument = match arguments {
            [] => return Ok(Self::All),
            [argument] => argument,
            [_, second, ..] => second,
        };
        match argument.as_str() {
            "lint" if arguments.len() == 1 => Ok(Self::Lint),
            "ui" if arguments.len() == 1 => Ok(Self::Ui),
            "rust" if arguments.len() == 1 => Ok(Self::Rust),
            "e2e" if arguments.len() == 1 => Ok(Self::EndToEnd),
            _ => Err(Error::UnknownArgument {
                command: "test",
                argument: argument.clone(),
            }),
        }
    }

    fn includes(self, part: Self) -> bool {
        self == Self::All || self == part
    }
}

/// Prepares the machine and runs the checks, stopping at the first that fails.
///
/// # Errors
/// Fails for an unknown part, or if a step fails.
pub fn test(arguments: &[String]) -> Result<(), Error> {
    let part = Part::parse(arguments)?;
    let start = Instant::now();
    setup::system(&[needs::BUILD, needs::TEST])?;
    ui::install()?;
    if part.includes(Part::Lint) {
        setup::rust_components()?;
        lint::check()?;
    }
    ui::build()?;
    if part.includes(Part::Ui) {
        // The screen is tested before the app's own backend.
        run::build()?;
        step::run("Test the UI", &mut ui::npm(&["test", "--silent"]))?;
    }
    if part == Part::All && workspace::in_ci() {
        generate::write()?;
        generate::is_committed()?;
    }
    match part {
        Part::All | Part::Rust => {
            run::build()?;
            step::run(
                "Test the Rust code and the app",
                &mut workspace::cargo(&["test", "--workspace"]),
            )?;
        }
        Part::EndToEnd => {
            run::build()?;
            step::run(
                "Test the app",
                &mut workspace::cargo(&[
                    "test",
                    "--workspace",
                    "--test",
                    "e2e",
                    "--test",
                    "network",
                ]),
            )?;
        }
        Part::Lint | Part::Ui => {}
    }
    eprintln!("All good, in {:.0} s.", start.elapsed().as_secs_f64());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Part, Error> {
        Part::parse(&words.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn one_part_or_all() {
        assert!(matches!(parse(&[]), Ok(Part::All)));
        assert!(matches!(parse(&["e2e"]), Ok(Part::EndToEnd)));
        assert!(parse(&["e2e", "ui"]).is_err_and(|error| error.to_string().contains("\"ui\"")));
        assert!(parse(&["everything"]).is_err());
    }
}
