//! Locks the vault when the system sleeps or locks its screen, where the system says so.

#[cfg(target_os = "linux")]
mod desktop;

use std::thread;
use std::time::{Duration, Instant};

use tauri::{AppHandle, Emitter};

use super::{events, locking};
use crate::vault::SharedVault;

/// How long the screen may take to save what is being typed before the vault is locked
/// all the same.
const PATIENCE: Duration = Duration::from_millis(60);
/// How often it is looked whether the screen has locked.
const EVERY: Duration = Duration::from_millis(2);

/// Listens to the system for as long as the app runs. Where it says nothing, the lock
/// after idle minutes has to do.
#[cfg(target_os = "linux")]
pub fn watch(app: &AppHandle, guard: &SharedVault) {
    desktop::watch(app, guard);
}

/// Listens to the system for as long as the app runs. Where it says nothing, the lock
/// after idle minutes has to do.
#[cfg(any(windows, target_os = "macos"))]
pub fn watch(app: &AppHandle, guard: &SharedVault) {
    let (app, guard) = (app.clone(), guard.clone());
    native::watch(move || lock(&app, &guard));
}

/// Tells the screen, and locks at latest when its time is over.
pub(super) fn lock(app: &AppHandle, guard: &SharedVault) {
    // What the system says twice finds a page that may be typed in already.
    if !guard.may_be_open() {
        return;
    }
    // A window that is gone has nothing to save.
    let _ = app.emit(events::SYSTEM_LOCKS, ());
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        if !guard.may_be_open() {
            return;
        }
        thread::sleep(EVERY);
    }
    locking::lock_at_once(app, guard, None);
}
