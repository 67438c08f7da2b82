//! Starts programs that cannot outlive their test.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process_group};

/// The longest time that a program may run, in seconds.
///
/// It is longer than any test takes on a slow machine. It matters only if the test
/// itself is killed and cannot clean up.
const LIMIT: &str = "1200";

/// A running program and all its children, as one process group.
///
/// Dropping it kills the group.
#[derive(Debug)]
pub struct Group {
    child: Child,
}

impl Group {
    /// Starts a command. Its output goes to the test's own; it has no input.
    #[must_use]
    pub fn start(command: &Command) -> Self {
        Self {
            child: watched(command)
                .spawn()
                .unwrap_or_else(|error| panic!("{command:?}: {error}")),
        }
    }

    /// Starts a command and waits for the first line it prints, which is returned without
    /// its line end.
    #[must_use]
    pub fn start_and_read_line(command: &Command) -> (Self, String) {
        let mut child = watched(command)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let output = child.stdout.take().expect("a piped output");
        let group = Self { child };
        (group, first_line(output, command))
    }

    /// Returns the id of the group, which is also that of its first process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Returns true while the first process runs.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let id = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        if let Some(id) = id {
            // An error means that the group has ended already.
            let _ = kill_process_group(id, Signal::KILL);
        }
        let _ = self.child.wait();
    }
}

/// Returns the command under `timeout`, in a process group of its own.
fn watched(command: &Command) -> Command {
    let mut watched = Command::new("timeout");
    watched
        .args(["--kill-after=1", LIMIT])
        .arg(command.get_program())
        .args(command.get_args())
        .env_clear()
        .envs(
            command
                .get_envs()
                .filter_map(|(name, value)| Some((name, value?))),
        )
        .stdin(Stdio::null())
        .process_group(0);
    if let Some(folder) = command.get_current_dir() {
        watched.current_dir(folder);
    }
    watched
}

fn first_line(output: ChildStdout, command: &Command) -> String {
    let mut line = String::new();
    let read = BufReader::new(output).read_line(&mut line);
    assert!(
        matches!(read, Ok(count) if count > 0),
        "{command:?} ended without a word"
    );
    line.trim_end().to_owned()
}

/// Returns the processes of a group, each with its name, which Linux cuts off after
/// fifteen bytes.
///
/// # Panics
/// If `/proc` cannot be read.
#[must_use]
pub fn of_group(group: u32) -> Vec<(u32, String)> {
    fs::read_dir("/proc")
        .expect("a list of processes")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(|process| {
            // The name is in brackets and may itself contain any character.
            let status = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
            let (name, fields) = status.split_once('(')?.1.rsplit_once(')')?;
            let its_group: u32 = fields.split_whitespace().nth(2)?.parse().ok()?;
            (its_group == group).then(|| (process, name.to_owned()))
        })
        .collect()
}

/// Returns true if a process has ended, even if its parent has not waited for it yet.
#[must_use]
pub fn has_ended(process: u32) -> bool {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The state follows the name, which may contain any character.
    status
        .rsplit_once(") ")
        .is_none_or(|(_, rest)| rest.starts_with(['Z', 'X']))
}
