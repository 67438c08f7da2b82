//! Hears that the computer goes to sleep, that its screen is locked, or that another user
//! takes over, on Windows and macOS. Linux tells it on its message buses instead, which
//! need no code of this kind.
//!
//! This is the only crate with `unsafe` in it. It knows nothing of a vault.

#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "macos")]
pub use macos::watch;
#[cfg(windows)]
pub use windows::watch;
