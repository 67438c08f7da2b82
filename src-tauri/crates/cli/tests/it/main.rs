//! The real `aftercare`, as a script calls it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop on what it does not expect"
)]

mod calendar;
mod check;
mod exchange;
mod healing;
#[cfg(target_os = "linux")]
mod memory;
mod month;
mod plan;
mod protocols;
mod quote;
mod sheet;
mod stock;
mod today;
mod usage;
mod vault;
mod week;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// What a run of `aftercare` came to.
struct Ran {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Ran {
    fn new(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it was not killed"),
            stdout: String::from_utf8(output.stdout).expect("UTF-8 on stdout"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8 on stderr"),
        }
    }

    /// The answer of a run that went well.
    fn answer(self) -> String {
        assert_eq!(
            (self.code, self.stderr.as_str()),
            (0, ""),
            "{}",
            self.stdout
        );
        self.stdout
    }

    fn json(self) -> Value {
        serde_json::from_str(&self.answer()).expect("JSON on stdout")
    }

    /// One plain sentence on stderr and this exit code.
    fn fails(self, code: i32, sentence: &str) {
        assert_eq!(self.code, code, "{}", self.stderr);
        assert!(self.stderr.contains(sentence), "{}", self.stderr);
        assert!(self.stderr.starts_with("aftercare: "), "{}", self.stderr);
        assert_eq!(
            self.stderr.matches('\n').count(),
            1,
            "one line: {}",
            self.stderr
        );
    }
}

fn aftercare(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aftercare"));
    command.args(arguments).stdin(Stdio::null());
    // What this computer saw last is kept beside the vault of each test.
    if let ["vault", _, dir, ..] = arguments
        && let Some(home) = Path::new(dir).parent()
    {
        command.env("XDG_STATE_HOME", home.join("state"));
    }
    command
}

fn run(arguments: &[&str]) -> Ran {
    Ran::new(aftercare(arguments).output().unwrap())
}

/// Runs with this on stdin.
fn fed(arguments: &[&str], stdin: &[u8]) -> Ran {
    let mut child = aftercare(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    match child.stdin.take().unwrap().write_all(stdin) {
        // A run that is refused at once reads nothing.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {}
        outcome => outcome.unwrap(),
    }
    Ran::new(child.wait_with_output().unwrap())
}

/// A file of the repository.
fn in_repository(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../..")
        .join(path)
}

fn json_file(path: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(in_repository(path)).unwrap()).unwrap()
}
