//! Whether a folder can be reached, for those who must not wait: a network's folder whose
//! server has gone does not even say that it is not there.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How long a folder that is there may take to say so.
const PATIENCE: Duration = Duration::from_millis(500);

/// How many may wait for folders at once. They wait for ever when a server is gone.
const MOST: usize = 8;

static WAITING: AtomicUsize = AtomicUsize::new(0);

/// Whether a folder is there and says so soon.
#[must_use]
pub fn is_there(folder: &Path) -> bool {
    if WAITING.fetch_add(1, Ordering::SeqCst) >= MOST {
        WAITING.fetch_sub(1, Ordering::SeqCst);
        return false;
    }
    let (tell, told) = mpsc::channel();
    let folder = folder.to_owned();
    thread::spawn(move || {
        let is_there = folder.is_dir();
        WAITING.fetch_sub(1, Ordering::SeqCst);
        // Whoever asked may have given up.
        let _ = tell.send(is_there);
    });
    told.recv_timeout(PATIENCE).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_there_or_not() {
        let home = tempfile::tempdir().unwrap();
        assert!(is_there(home.path()));
        assert!(!is_there(&home.path().join("gone")));
    }
}
