//! The developer's commands, called as `cargo xtask <command>`.
//!
//! The crate prepares a machine, builds, tests and packages by calling the tools for
//! it. It has no dependencies, so that it compiles within seconds on a machine that has
//! only Rust and a linker. It knows nothing of the product's code.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line talks on its standard streams"
)]

mod bench;
mod cross;
mod deny;
mod dev;
mod error;
mod fingerprint;
mod generate;
mod lint;
mod needs;
mod package;
mod prove;
mod run;
mod setup;
mod step;
mod test;
mod ui;
mod workspace;

use std::process::ExitCode;

use error::Error;

/// A command: its line in the list that `cargo xtask` prints, and the function it
/// calls.
struct Task {
    name: &'static str,
    summary: &'static str,
    call: fn(&[String]) -> Result<(), Error>,
}

const TASKS: &[Task] = &[
    Task {
        name: "run",
        summary: "install what is missing, build the app and open it (arguments after -- go to the app)",
        call: run::run,
    },
    Task {
        name: "test",
        summary: "install what is missing and run every check, or one part: lint, ui, rust, e2e",
        call: test::test,
    },
    Task {
        name: "dev",
        summary: "open the app with the UI reloading as you edit it",
        call: dev::dev,
    },
    Task {
        name: "fmt",
        summary: "format the Rust code and the UI",
        call: lint::fmt,
    },
    Task {
        name: "lint",
        summary: "check formatting, clippy and the UI's types",
        call: lint::lint,
    },
    Task {
        name: "gen",
        summary: "rewrite the files that are generated from Rust types and from the catalogue",
        call: generate::generate,
    },
    Task {
        name: "bench",
        summary: "measure plan, sheet, start, memory, size and the vault, or the vault alone: vault",
        call: bench::bench,
    },
    Task {
        name: "prove",
        summary: "crash, tear, fail and kill the vault at every point: faults, flips, kills, or all (hours)",
        call: prove::prove,
    },
    Task {
        name: "deny",
        summary: "check dependencies: known faults, licences, sources, duplicates (needs cargo-deny)",
        call: deny::deny,
    },
    Task {
        name: "cross",
        summary: "check for Windows and macOS on Linux, and run the command line under Wine, or one: windows, macos, wine",
        call: cross::cross,
    },
    Task {
        name: "package",
        summary: "build the installers for this system",
        call: package::package,
    },
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(name) = arguments.next() else {
        print!("{}", usage());
        return ExitCode::SUCCESS;
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print!("{}", usage());
        return ExitCode::SUCCESS;
    }
    let rest: Vec<String> = arguments.collect();
    let result = TASKS.iter().find(|task| task.name == name).map_or_else(
        || Err(Error::UnknownCommand { name: name.clone() }),
        |task| (task.call)(&rest),
    );
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error}");
            if error.is_usage() {
                eprint!("\n{}", usage());
            }
            error.exit_code()
        }
    }
}

/// Returns the list of commands.
fn usage() -> String {
    TASKS
        .iter()
        .map(|task| format!("  {:<9}{}\n", task.name, task.summary))
        .fold(
            "Usage: cargo xtask <command>\n\n".to_owned(),
            |text, line| text + &line,
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usage_names_every_command_once() {
        let text = usage();
        for task in TASKS {
            let line = format!("\n  {:<9}", task.name);
            assert_eq!(text.matches(&line).count(), 1, "{}", task.name);
        }
    }
}
