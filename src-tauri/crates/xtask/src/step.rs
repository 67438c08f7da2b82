//! Runs a program as a named step, and prints what it does and how long it took.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::error::Error;

/// Runs a command with its output on the terminal.
///
/// # Errors
/// Fails if the program cannot be started, or ends with a failure.
pub fn run(step: &str, command: &mut Command) -> Result<(), Error> {
    eprintln!("== {step}");
    let start = Instant::now();
    let status = command
        .status()
        .map_err(|source| not_started(command, source))?;
    if !status.success() {
        return Err(Error::Failed {
            step: step.to_owned(),
            status,
        });
    }
    eprintln!("   {step}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Returns what a command prints on standard output, trimmed, or `None` if it cannot be
/// started or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Returns the path of a program on the search path, or `None` if it is not there.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
        .find(|candidate| candidate.is_file())
}

/// Returns the error for a command that could not be started.
pub fn not_started(command: &Command, source: std::io::Error) -> Error {
    Error::NotStarted {
        program: command.get_program().to_string_lossy().into_owned(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = run("Try", &mut Command::new("no-such-program-anywhere")).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("no-such-program-anywhere could not be started")
        );
    }

    #[test]
    fn a_failing_program_stops_the_step() {
        let mut command = crate::workspace::cargo(&["no-such-subcommand"]);
        command.stderr(Stdio::null());
        let error = run("Try", &mut command).unwrap_err();
        assert!(error.to_string().starts_with("Stopped at: Try"));
    }
}
