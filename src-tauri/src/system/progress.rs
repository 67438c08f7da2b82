//! Tells the screen how far a long copy has come, by how much of it lies on the disk.

use std::fs;
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Emitter};

use super::{events, language};
use crate::wire::care::Progress;

/// How often the screen is told.
const EVERY: Duration = Duration::from_millis(200);

/// Watches a copy until it is dropped.
pub struct Watch {
    // Dropping it ends the thread.
    _end: Sender<()>,
}

impl Watch {
    /// Watches the unfinished copy in `folder`, of `whole` bytes when it is done. `id`
    /// is the message that says what goes on.
    #[must_use]
    pub fn begin(app: &AppHandle, id: &'static str, folder: &Path, whole: u64) -> Self {
        let (end, ended) = mpsc::channel();
        let (app, folder) = (app.clone(), folder.to_owned());
        thread::spawn(move || {
            while ended.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                let progress = Progress {
                    words: language::words().say(id),
                    done: share(&folder, whole),
                };
                // A window that is gone needs no telling.
                let _ = app.emit(events::PROGRESS, progress);
            }
        });
        Self { _end: end }
    }
}

/// How much of `whole` the unfinished copy in `folder` has; none when there is no such
/// copy yet.
fn share(folder: &Path, whole: u64) -> Option<f64> {
    let parts = fs::read_dir(folder).ok()?.flatten();
    let part = parts
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "part"))?;
    let written = fs::metadata(records::Layout::new(part).database())
        .ok()?
        .len();
    #[expect(clippy::cast_precision_loss, reason = "a bar some hundred pixels long")]
    let share = written as f64 / whole.max(1) as f64;
    Some(share.min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_is_of_the_unfinished_copy() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(share(folder.path(), 100), None);
        let part = folder.path().join("vault-0123abcd-2026-11-22T160005Z.part");
        fs::create_dir(&part).unwrap();
        fs::write(part.join("vault.db"), [0; 25]).unwrap();
        assert_eq!(share(folder.path(), 100), Some(0.25));
        assert_eq!(share(folder.path(), 0), Some(1.0));
    }
}
