//! What can stop a command, worded for the person at the terminal.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::{ExitCode, ExitStatus};

/// Why a command stopped.
#[derive(Debug)]
pub enum Error {
    /// There is no command of this name.
    UnknownCommand {
        /// What was asked for.
        name: String,
    },
    /// A command does not take this argument.
    UnknownArgument {
        /// The command.
        command: &'static str,
        /// The argument.
        argument: String,
    },
    /// A program could not be started at all.
    NotStarted {
        /// The program.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ran and failed.
    Failed {
        /// What was being done.
        step: String,
        /// How the program ended.
        status: ExitStatus,
    },
    /// The app that `run` opened ended with a failure.
    AppEnded {
        /// How it ended.
        status: ExitStatus,
    },
    /// Things that this machine lacks and that a person must install.
    Missing {
        /// The things, in words.
        what: Vec<&'static str>,
        /// What to do.
        remedy: String,
    },
    /// Node.js is there, and too old.
    OldNode {
        /// What `node --version` said.
        found: String,
    },
    /// A file could not be read or written.
    File {
        /// What was tried: "read", "write".
        operation: &'static str,
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Generated files differ from the committed ones.
    StaleGeneratedFiles,
}

impl Error {
    /// Whether the command line itself was wrong.
    pub fn is_usage(&self) -> bool {
        matches!(
            self,
            Self::UnknownCommand { .. } | Self::UnknownArgument { .. }
        )
    }

    /// 2 for a wrong command line, the app's own code where it has one, else 1.
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
