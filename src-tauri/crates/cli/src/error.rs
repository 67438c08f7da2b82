//! What can go wrong, a line each, and the exit code that goes with it.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{fmt, io};

use protocol::{Refused, SessionFault, UnknownChoice};
use sheets::SheetFault;

use crate::vault::VaultError;
use crate::words::{moment, said, words};

/// Why a command did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("{}", one_line(.0))]
    Usage(clap::Error),

    #[error("{}", sessions(*.0))]
    Sessions(#[from] SessionFault),
    #[error(transparent)]
    Choice(#[from] UnknownChoice),
    #[error(
        "there is neither a protocol nor a file called `{0}`; `aftercare protocols` lists the protocols"
    )]
    NoProtocol(String),
    #[error("{} cannot be used: {}", .file.display(), faults(.refused))]
    Refused { file: PathBuf, refused: Refused },
    #[error("{} cannot be read: {}", .file.display(), plain(.source))]
    Read { file: PathBuf, source: io::Error },
    #[error("{} cannot be written: {}", .file.display(), plain(.source))]
    Write { file: PathBuf, source: io::Error },
    #[error(transparent)]
    Sheet(#[from] SheetFault),
    #[error(
        "the sheet takes {0} pages, and stdout holds one in this format; name a file, or use pdf"
    )]
    PagesOnStdout(usize),
    #[error("the label cannot be read: {}", plain(.0))]
    Label(io::Error),
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error("its memory cannot be kept from other programs: {}", plain(.0))]
    Memory(io::Error),
    #[error("the answer cannot be written: {}", plain(.0))]
    Output(io::Error),
    #[error("the answer cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl Error {
    /// A usage error that shows only when the command runs.
    pub(crate) fn usage(kind: clap::error::ErrorKind, told: impl fmt::Display) -> Self {
        Self::Usage(clap::Error::raw(kind, told))
    }

    /// 2 for a usage error, 1 for anything else.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}

/// What is wrong with the command line, without the usage that clap adds below it.
fn one_line(error: &clap::Error) -> String {
    let told = error.to_string();
    let what = told.split("\n\n").next().unwrap_or_default();
    let what = what.strip_prefix("error: ").unwrap_or(what);
    let lines: Vec<&str> = what.lines().map(str::trim).collect();
    lines.join(" ") + "; see --help"
}

fn sessions(fault: SessionFault) -> String {
    let on = |date| [("date", words().full_day(date).into())];
    match fault {
        SessionFault::None => said("session-none", &[]),
        SessionFault::SameTime(at) => said("session-twice", &[("moment", moment(at).into())]),
        SessionFault::TooEarly(date) => said("session-too-early", &on(date)),
        SessionFault::TooLate(date) => said("session-too-late", &on(date)),
    }
}

/// The first fault, and how many more there are.
fn faults(refused: &Refused) -> String {
    match refused.faults.as_slice() {
        [] => String::new(),
        [only] => only.to_string(),
        [first, rest @ ..] => format!("{first} (and {} more)", rest.len()),
    }
}

/// What the system says, without its number.
pub(crate) fn plain(error: &io::Error) -> String {
    let told = error.to_string();
    match told.split_once(" (os error") {
        Some((words, _)) => words.to_owned(),
        None => told,
    }
}
