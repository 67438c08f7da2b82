//! What another program can learn of the keys and the records while `aftercare` has them
//! in its memory.

use std::fs;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};

use super::vault::Desk;

/// A command that may look at its equals and at nobody else, as any program of a user may:
/// an administrator's programs may look at everything.
fn as_a_user(program: &str) -> Command {
    if !rustix::process::geteuid().is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--bounding-set=-sys_ptrace", "--inh-caps=-sys_ptrace"]);
    command.arg(program);
    command
}

/// A running program, until this is dropped.
struct Running(Child);

impl Running {
    /// Whether another program of the same user can look at it.
    fn can_be_looked_at(&self) -> bool {
        // Who may not follow this link may not read the memory either.
        let status = as_a_user("readlink")
            .arg(format!("/proc/{}/exe", self.0.id()))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        status.unwrap().success()
    }

    /// What the system lists of a limit.
    fn limit(&self, name: &str) -> Vec<String> {
        let limits = fs::read_to_string(format!("/proc/{}/limits", self.0.id())).unwrap();
        let line = limits.lines().find_map(|line| line.strip_prefix(name));
        let words = line.unwrap().split_whitespace();
        words.map(str::to_owned).collect()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn no_core_file_is_written_and_no_other_program_reads_its_memory() {
    let mut cat = as_a_user("cat");
    cat.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut another = Running(cat.spawn().unwrap());
    // Until it answers, it may still be what starts it, which has more rights.
    let (stdin, stdout) = (another.0.stdin.as_mut(), another.0.stdout.as_mut());
    stdin.unwrap().write_all(b"!").unwrap();
    stdout.unwrap().read_exact(&mut [0]).unwrap();
    assert!(another.can_be_looked_at(), "nothing can be seen from here");

    let desk = Desk::new();
    desk.vault("add-client", &["Anna"]).answer();
    let (child, mut lines) = desk.add_notes_with(as_a_user(env!("CARGO_BIN_EXE_aftercare")));
    let unlocked = Running(child);
    lines.next().unwrap().unwrap();
    assert!(!unlocked.can_be_looked_at());
    assert_eq!(unlocked.limit("Max core file size"), ["0", "0", "bytes"]);
}
