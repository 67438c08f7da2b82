//! The unlocked vault behind the screen: who unlocks it, what is dropped when it is locked,
//! its keys and backups.
//!
//! What an artist does with it is in the crate `studio`. Nothing here knows of Tauri or of a
//! window.

pub mod backup;
pub mod clock;
pub mod concern;
pub mod door;
pub mod given;
pub mod keys;
pub mod page_settings;
pub mod place;
pub mod refusals;
pub mod shared;
#[cfg(test)]
pub(crate) mod tests;
pub mod writing;

pub use door::{Door, Open};
pub use shared::SharedDoor;
