//! The real world: the clock, folders, windows, dialogs, printers.

pub mod choosing;
pub mod clock;
pub mod ending;
#[cfg(target_os = "linux")]
pub mod environment;
pub mod events;
pub mod file_names;
pub mod folders;
pub mod global_shortcut;
pub mod language;
pub mod locking;
pub mod network;
pub mod printing;
pub mod progress;
pub mod reach;
pub mod saving;
pub mod sleep;
pub mod viewer;
pub mod window;
