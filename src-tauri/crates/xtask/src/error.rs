//! The errors that stop a command, worded for the person at the terminal.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::{ExitCode, ExitStatus};

/// Why a command stopped.
#[derive(Debug)]
pub enum Error {
    /// There is no command with this name.
    UnknownCommand {
        /// The name that was given.
        name: String,
    },
    /// The command does not take this argument.
    UnknownArgument {
        /// The name of the command.
        command: &'static str,
        /// The argument that was given.
        argument: String,
    },
    /// A program could not be started.
    NotStarted {
        /// The name of the program.
        program: String,
        /// Why, as the operating system reports it.
        source: io::Error,
    },
    /// A program ran and failed.
    Failed {
        /// The step that the program was run for.
        step: String,
        /// The exit status of the program.
        status: ExitStatus,
    },
    /// The app that `run` opened ended with a failure.
    AppEnded {
        /// The exit status of the app.
        status: ExitStatus,
    },
    /// The machine lacks something that a person must install.
    Missing {
        /// The missing things, in words.
        what: Vec<&'static str>,
        /// What to do about it, a sentence.
        remedy: String,
    },
    /// Node.js is installed but too old.
    OldNode {
        /// The output of `node --version`.
        found: String,
    },
    /// A file could not be read or written.
    File {
        /// The verb for what was tried, such as "read".
        operation: &'static str,
        /// The path of the file.
        path: PathBuf,
        /// Why, as the operating system reports it.
        source: io::Error,
    },
    /// The command line does something else on Windows.
    Differs {
        /// What it was called with.
        line: String,
    },
    /// The generated files differ from the committed ones.
    StaleGeneratedFiles,
}

impl Error {
    /// Returns true if the command line itself was wrong.
    pub fn is_usage(&self) -> bool {
        matches!(
            self,
            Self::UnknownCommand { .. } | Self::UnknownArgument { .. }
        )
    }

    /// Returns the exit code: 2 for a wrong command line, the app's own code if it has one,
    /// else 1.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::UnknownCommand { .. } | Self::UnknownArgument { .. } => ExitCode::from(2),
            Self::AppEnded { status } => status
                .code()
                .and_then(|code| u8::try_from(code).ok())
                .map_or(ExitCode::FAILURE, ExitCode::from),
            _ => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownCommand { name } => write!(f, "There is no command \"{name}\"."),
            Self::UnknownArgument { command, argument } => {
                write!(f, "`cargo xtask {command}` does not take \"{argument}\".")
            }
            Self::NotStarted { program, source } => {
                write!(f, "{program} could not be started: {source}.")
            }
            Self::Failed { step, status } => write!(f, "Stopped at: {step} ({status})."),
            Self::AppEnded { status } => write!(f, "The app ended with {status}."),
            Self::Missing { what, remedy } => {
                write!(f, "This machine lacks {}. {remedy}", what.join(", "))
            }
            Self::OldNode { found } => write!(
                f,
                "Node.js {found} is too old: version {} or later is needed, with npm. \
                 It can be had from nodejs.org or a version manager such as fnm.",
                crate::ui::NODE_MINIMUM
            ),
            Self::File {
                operation,
                path,
                source,
            } => write!(f, "Could not {operation} {}: {source}.", path.display()),
            Self::Differs { line } => write!(
                f,
                "Under Wine `aftercare {line}` does not print what it should."
            ),
            Self::StaleGeneratedFiles => write!(
                f,
                "Generated files are not current (the difference is above). \
                 Run `cargo xtask gen` and commit what it changes."
            ),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotStarted { source, .. } | Self::File { source, .. } => Some(source),
            _ => None,
        }
    }
}
