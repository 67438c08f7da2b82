//! What Windows and macOS do only for those who call them directly: they tell of sleep,
//! locks and another user, and print a PDF. Linux does the same over its message buses,
//! which need no code of this kind.
//!
//! This is the only crate with `unsafe` in it. It knows nothing of a vault.

#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "macos")]
pub use macos::{power::watch, print::print};
#[cfg(windows)]
pub use windows::{power::watch, print::print};
