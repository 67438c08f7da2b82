//! Moves and removes files that another program looks at for a moment. Windows refuses that
//! while a virus scanner or a search index has one open; other systems do it.

use std::io;
use std::path::Path;
use std::time::Duration;
use std::{fs, thread};

use tempfile::NamedTempFile;

/// How long is waited before each further try, in milliseconds: two thirds of a second in
/// all. Whoever holds a file for longer means to.
const WAITS: [u64; 6] = [10, 20, 40, 80, 160, 320];

/// Moves a file or a folder. A file that is there is replaced.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    patiently(|| fs::rename(from, to))
}

/// Removes a file.
pub(crate) fn remove_file(path: &Path) -> io::Result<()> {
    patiently(|| fs::remove_file(path))
}

/// Removes a folder with all that is in it.
pub(crate) fn remove_dir_all(path: &Path) -> io::Result<()> {
    patiently(|| fs::remove_dir_all(path))
}

/// Gives a temporary file its name. A file that is there is replaced.
pub(crate) fn persist(file: NamedTempFile, to: &Path) -> io::Result<()> {
    let mut left = Some(file);
    patiently(|| {
        let Some(file) = left.take() else {
            return Ok(());
        };
        file.persist(to).map(drop).map_err(|refused| {
            left = Some(refused.file);
            refused.error
        })
    })
}

fn patiently(attempt: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    retried(attempt, is_held, thread::sleep)
}

/// Tries again for as long as the file is held, and at most as often as there are waits.
fn retried(
    mut attempt: impl FnMut() -> io::Result<()>,
    is_held: impl Fn(&io::Error) -> bool,
    mut wait: impl FnMut(Duration),
) -> io::Result<()> {
    for pause in WAITS {
        match attempt() {
            Err(error) if is_held(&error) => wait(Duration::from_millis(pause)),
            outcome => return outcome,
        }
    }
    attempt()
}

/// Whether Windows may mean that another program has the file: it denies access, tells of a
/// violation of sharing or of a lock, or says that a part of it is in memory. A right that
/// somebody lacks for good looks like the first.
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33 | 1224))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tries on a file that is held for the first so many times: how often it was tried, and
    /// for how long it was waited.
    fn tried(held: usize) -> (io::Result<()>, usize, u128) {
        let (mut tries, mut waited) = (0, Duration::ZERO);
        let outcome = retried(
            || {
                tries += 1;
                if tries > held {
                    Ok(())
                } else {
                    Err(io::ErrorKind::ResourceBusy.into())
                }
            },
            |error| error.kind() == io::ErrorKind::ResourceBusy,
            |pause| waited += pause,
        );
        (outcome, tries, waited.as_millis())
    }

    #[test]
    fn what_is_held_for_a_moment_is_tried_again() {
        assert!(matches!(tried(0), (Ok(()), 1, 0)));
        assert!(matches!(tried(2), (Ok(()), 3, 30)));
        assert!(matches!(tried(6), (Ok(()), 7, 630)));
    }

    #[test]
    fn what_stays_held_is_an_error_in_the_end() {
        assert!(matches!(tried(99), (Err(_), 7, 630)));
    }

    #[test]
    fn any_other_error_counts_at_once() {
        let mut tries = 0;
        let refused = || {
            tries += 1;
            Err(io::ErrorKind::NotFound.into())
        };
        let wait = |_| panic!("nothing to wait for");
        let held = |error: &io::Error| error.kind() == io::ErrorKind::ResourceBusy;
        assert!(retried(refused, held, wait).is_err());
        assert_eq!(tries, 1);
    }

    #[test]
    fn a_temporary_file_takes_the_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("settings");
        fs::write(&to, "old").unwrap();
        let file = NamedTempFile::new_in(folder.path()).unwrap();
        fs::write(file.path(), "new").unwrap();
        persist(file, &to).unwrap();
        assert_eq!(fs::read(&to).unwrap(), b"new");
        let file = NamedTempFile::new_in(folder.path()).unwrap();
        assert!(persist(file, &folder.path().join("gone/settings")).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
