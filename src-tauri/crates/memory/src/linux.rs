//! Memory protection on Linux with glibc.

use std::os::unix::process::CommandExt;
use std::process::Command;
use std::{env, io};

use rustix::process::{DumpableBehavior, set_dumpable_behavior};

use crate::Setting;

/// Settings for glibc's allocator, which the vault's database and the app's window use.
///
/// Freed memory is overwritten, whatever its size, so that names and notes do not stay
/// behind. There is one arena and no cache per thread: otherwise each thread would keep
/// freed blocks of its own, and with them copies of the list of clients.
const C_LIBRARY: [Setting; 3] = [
    ("MALLOC_PERTURB_", "255"),
    ("GLIBC_TUNABLES", "glibc.malloc.tcache_count=0"),
    ("MALLOC_ARENA_MAX", "1"),
];

/// Executes the program again if a setting is missing from its environment.
pub fn complete_environment(settings: &[Setting]) {
    let missing = missing(settings, |name| env::var_os(name).is_some());
    if !missing.is_empty() {
        // `exec` returns only if it fails. The program works without the settings too.
        let _ = exec_with(&missing);
    }
}

fn missing(settings: &[Setting], is_set: impl Fn(&str) -> bool) -> Vec<Setting> {
    let wanted = C_LIBRARY.iter().chain(settings);
    wanted.filter(|(name, _)| !is_set(name)).copied().collect()
}

/// Executes the program again in the same process, with the same arguments.
///
/// All its memory is dropped, and every file that it opened is closed. Returns only if
/// that fails, with the reason.
#[must_use]
pub fn begin_anew() -> io::Error {
    exec_with(&[])
}

fn exec_with(settings: &[Setting]) -> io::Error {
    let program = match env::current_exe() {
        Ok(program) => program,
        Err(error) => return error,
    };
    Command::new(program)
        .args(env::args_os().skip(1))
        .envs(settings.iter().copied())
        .exec()
}

/// Makes the process's memory unreadable for all other processes but an
/// administrator's.
pub fn keep_others_out() -> io::Result<()> {
    Ok(set_dumpable_behavior(DumpableBehavior::NotDumpable)?)
}

/// While this value lives, other processes of the same user can inspect this process.
///
/// The desktop portal reads `/proc` to find out which application sent a request, and
/// refuses one from a process that it cannot inspect.
#[derive(Debug)]
pub struct InspectionGuard(());

impl InspectionGuard {
    /// Lets other processes inspect this one until the value is dropped.
    ///
    /// # Errors
    /// Fails if the system refuses.
    pub fn begin() -> io::Result<Self> {
        set_dumpable_behavior(DumpableBehavior::Dumpable)?;
        Ok(Self(()))
    }
}

impl Drop for InspectionGuard {
    fn drop(&mut self) {
        // The same call succeeded when the program started, so it is not expected to fail.
        let _ = keep_others_out();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn others_can_inspect_it_only_while_it_is_readable() {
        let looks = || rustix::process::dumpable_behavior().unwrap();
        keep_others_out().unwrap();
        assert_eq!(looks(), DumpableBehavior::NotDumpable);
        let readable = InspectionGuard::begin().unwrap();
        assert_eq!(looks(), DumpableBehavior::Dumpable);
        drop(readable);
        assert_eq!(looks(), DumpableBehavior::NotDumpable);
    }

    const OTHER: Setting = ("OTHER_LIBRARY", "1");

    #[test]
    fn variables_that_are_set_are_left_alone() {
        assert_eq!(missing(&[], |_| false), C_LIBRARY);
        assert!(missing(&[OTHER], |_| false).contains(&OTHER));
        let others = missing(&[OTHER], |name| name == "GLIBC_TUNABLES" || name == OTHER.0);
        assert_eq!(others, [C_LIBRARY[0], C_LIBRARY[2]]);
        assert!(missing(&[OTHER], |_| true).is_empty());
    }
}
