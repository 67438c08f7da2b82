//! What Linux and its C library offer.

use std::os::unix::process::CommandExt;
use std::process::Command;
use std::{env, io};

use rustix::process::{DumpableBehavior, set_dumpable_behavior};

use crate::Setting;

/// The C library's memory, which the vault's database is made in, and the app's window.
/// All that is given back is written over, however small it is: names and notes do not
/// stay behind. And it comes from one place: each thread would keep what it was given
/// otherwise, the whole list of clients many times over.
const C_LIBRARY: [Setting; 3] = [
    ("MALLOC_PERTURB_", "255"),
    ("GLIBC_TUNABLES", "glibc.malloc.tcache_count=0"),
    ("MALLOC_ARENA_MAX", "1"),
];

/// Begins the program anew where a setting is missing.
pub fn complete_environment(settings: &[Setting]) {
    let missing = missing(settings, |name| env::var_os(name).is_some());
    if !missing.is_empty() {
        // It only comes back where that fails. The program does its work all the same then.
        let _ = begin_with(&missing);
    }
}

fn missing(settings: &[Setting], is_set: impl Fn(&str) -> bool) -> Vec<Setting> {
    let wanted = C_LIBRARY.iter().chain(settings);
    wanted.filter(|(name, _)| !is_set(name)).copied().collect()
}

/// Begins the program anew in the same process, with the same arguments. Its memory goes
/// with all that was in it, and every file that it has open is closed.
///
/// Comes back only where that fails, with the reason.
#[must_use]
pub fn begin_anew() -> io::Error {
    begin_with(&[])
}

fn begin_with(settings: &[Setting]) -> io::Error {
    let program = match env::current_exe() {
        Ok(program) => program,
        Err(error) => return error,
    };
    Command::new(program)
        .args(env::args_os().skip(1))
        .envs(settings.iter().copied())
        .exec()
}

/// Lets no process read this one's memory, but those of an administrator.
pub fn keep_others_out() -> io::Result<()> {
    Ok(set_dumpable_behavior(DumpableBehavior::NotDumpable)?)
}

/// While it lives, other processes of the same user can look at this one.
///
/// The desktop's portal wants to know whose request it answers, and looks for that in the
/// folder that the system keeps for the process; it turns away whoever it cannot look at.
#[derive(Debug)]
pub struct Readable(());

impl Readable {
    /// Lets them look.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn begin() -> io::Result<Self> {
        set_dumpable_behavior(DumpableBehavior::Dumpable)?;
        Ok(Self(()))
    }
}

impl Drop for Readable {
    fn drop(&mut self) {
        // What was granted once when the program began is not refused later.
        let _ = keep_others_out();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn others_look_only_while_they_may() {
        let looks = || rustix::process::dumpable_behavior().unwrap();
        keep_others_out().unwrap();
        assert_eq!(looks(), DumpableBehavior::NotDumpable);
        let readable = Readable::begin().unwrap();
        assert_eq!(looks(), DumpableBehavior::Dumpable);
        drop(readable);
        assert_eq!(looks(), DumpableBehavior::NotDumpable);
    }

    const OTHER: Setting = ("OTHER_LIBRARY", "1");

    #[test]
    fn what_somebody_has_set_stays() {
        assert_eq!(missing(&[], |_| false), C_LIBRARY);
        assert!(missing(&[OTHER], |_| false).contains(&OTHER));
        let others = missing(&[OTHER], |name| name == "GLIBC_TUNABLES" || name == OTHER.0);
        assert_eq!(others, [C_LIBRARY[0], C_LIBRARY[2]]);
        assert!(missing(&[OTHER], |_| true).is_empty());
    }
}
