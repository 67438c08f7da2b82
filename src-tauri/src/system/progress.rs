//! Tells the screen how far a long task has come: a copy, by how much of it lies on the
//! disk; anything else, by how much was counted.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Emitter};

use super::events;
use crate::wire::Progress;

/// How often the screen is told.
const EVERY: Duration = Duration::from_millis(200);

/// Watches a task until it is dropped.
pub struct Watch {
    // Dropping it ends the thread.
    _end: Sender<()>,
}

impl Watch {
    /// Watches the unfinished copy in `folder`, of `whole` bytes when it is done. `words`
    /// say what goes on.
    #[must_use]
    pub fn begin(app: &AppHandle, words: String, folder: &Path, whole: u64) -> Self {
        let folder = folder.to_owned();
        Self::tell(app, words, move || share(&folder, whole))
    }

    /// Watches a task that counts in `done` how much of `whole` it has done.
    #[must_use]
    pub fn count(app: &AppHandle, words: String, done: Arc<AtomicUsize>, whole: usize) -> Self {
        Self::tell(app, words, move || {
            Some(ratio(done.load(Ordering::Relaxed) as u64, whole as u64))
        })
    }

    fn tell(
        app: &AppHandle,
        words: String,
        share: impl Fn() -> Option<f64> + Send + 'static,
    ) -> Self {
        let (end, ended) = mpsc::channel();
        let app = app.clone();
        thread::spawn(move || {
            while ended.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                let progress = Progress {
                    words: words.clone(),
                    done: share(),
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
    Some(ratio(written, whole))
}

/// How much of `whole` is `done`, from 0 to 1.
fn ratio(done: u64, whole: u64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a bar some hundred pixels long")]
    let ratio = done as f64 / whole.max(1) as f64;
    ratio.min(1.0)
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
