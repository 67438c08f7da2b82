//! What can go wrong, a line each, and the exit code that goes with it.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{fmt, io};

use protocol::{Refused, SessionFault, UnknownChoice};
use sheets::{LogoFault, MOST_TAGLINE, SheetFault};

use crate::vault::VaultError;
use crate::words::{moment, words};

/// Why a command did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("{}", one_line(.0))]
    Usage(clap::Error),

    #[error("{}", sessions(*.0))]
    Sessions(#[from] SessionFault),
    #[error("{}", choice(.0))]
    Choice(#[from] UnknownChoice),
    #[error("{}", words().cli_no_protocol(.0))]
    NoProtocol(String),
    #[error("{}", words().cli_protocol_refused(faults(.refused), .file.to_string_lossy()))]
    Refused { file: PathBuf, refused: Refused },
    #[error("{}", words().cli_unreadable(.file.to_string_lossy(), plain(.source)))]
    Read { file: PathBuf, source: io::Error },
    #[error("{}", words().cli_studio_refused(.fault.to_string(), .file.to_string_lossy()))]
    Studio {
        file: PathBuf,
        fault: serde_json::Error,
    },
    #[error("{}", words().cli_studio_no_object(.0.to_string_lossy()))]
    StudioNoObject(PathBuf),
    #[error("{}", words().cli_tagline_too_long(.0.to_string_lossy(), MOST_TAGLINE))]
    Tagline(PathBuf),
    #[error("{}", words().cli_logo_refused(.file.to_string_lossy(), words().failure_logo_refused(.fault.id())))]
    Logo { file: PathBuf, fault: LogoFault },
    #[error("{}", words().cli_unwritable(.file.to_string_lossy(), plain(.source)))]
    Write { file: PathBuf, source: io::Error },
    #[error("{}", sheet(.0))]
    Sheet(#[from] SheetFault),
    #[error("{}", words().cli_pages_on_stdout(*.0))]
    PagesOnStdout(usize),
    #[error("{}", words().cli_label_unreadable(plain(.0)))]
    Label(io::Error),
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error("{}", words().cli_memory_unprotected(plain(.0)))]
    Memory(io::Error),
    #[error("{}", words().cli_answer_unwritable(plain(.0)))]
    Output(io::Error),
    #[error("{}", words().cli_answer_no_json(.0.to_string()))]
    Json(#[from] serde_json::Error),
}

impl Error {
    /// A usage error that shows only when the command runs.
    pub(crate) fn usage(kind: clap::error::ErrorKind, text: impl fmt::Display) -> Self {
        Self::Usage(clap::Error::raw(kind, text))
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
    let text = error.to_string();
    let what = text.split("\n\n").next().unwrap_or_default();
    let what = what.strip_prefix("error: ").unwrap_or(what);
    let lines: Vec<&str> = what.lines().map(str::trim).collect();
    lines.join(" ") + "; see --help"
}

/// Why the sessions are refused.
pub(crate) fn sessions(fault: SessionFault) -> String {
    let words = words();
    match fault {
        SessionFault::None => words.failure_session_none(),
        SessionFault::SameTime(at) => words.failure_session_twice(moment(at)),
        SessionFault::TooEarly(date) => words.failure_session_too_early(words.full_day(date)),
        SessionFault::TooLate(date) => words.failure_session_too_late(words.full_day(date)),
    }
}

fn choice(unknown: &UnknownChoice) -> String {
    match unknown {
        UnknownChoice::Branch(branch) => words().cli_no_branch(branch),
        UnknownChoice::Session { branch, session } => words().cli_no_session(branch, *session),
    }
}

fn sheet(fault: &SheetFault) -> String {
    match fault {
        // Defects of the program.
        SheetFault::OtherProtocol | SheetFault::Typeset { .. } => words().failure_page_failed(),
    }
}

/// The first fault, and how many more there are.
pub(crate) fn faults(refused: &Refused) -> String {
    match refused.faults.as_slice() {
        [] => String::new(),
        [only] => only.to_string(),
        [first, rest @ ..] => words().cli_more_faults(first.to_string(), rest.len()),
    }
}

/// What the system says, without its number.
pub(crate) fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    match text.split_once(" (os error") {
        Some((words, _)) => words.to_owned(),
        None => text,
    }
}
