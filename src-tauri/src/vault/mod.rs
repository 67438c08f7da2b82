//! The unlocked vault behind the screen: who unlocks it, what is dropped when it is locked,
//! and its keys.
//!
//! What an artist does with it is in the crate `studio`. But for the commands, nothing here
//! knows of Tauri or of a window.

pub mod clock;
pub mod commands;
pub mod guard;
pub mod keys;
pub mod place;
pub mod refusals;
pub mod shared;
#[cfg(test)]
pub(crate) mod tests;
pub mod view;
pub mod wire;
pub mod writing;

pub use guard::{UnlockedVault, VaultGuard, credential};
pub use shared::SharedVault;
