//! An isolated desktop to test the real app on: its own display, message bus and home
//! folder, and the means to work the app there.
//!
//! Everything waits for conditions, never for time, and ends what it started even if a
//! test fails. It is for Linux, where the app's window can be driven.

#![cfg(target_os = "linux")]
#![allow(
    clippy::missing_panics_doc,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test stops where it does not find what it expects, and says so"
)]

pub mod axe;
pub mod desk;
pub mod dialog;
pub mod memory;
pub mod page;
pub mod pdf;
pub mod process;
pub mod screen;
pub mod session;
pub mod viewer;
pub mod window;

use std::path::PathBuf;

/// Returns the path of a program of the workspace, from the folder the running test was
/// built into: `target/debug` for tests, `target/release` for the figures.
#[must_use]
pub fn built(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    let folder = test
        .parent()
        .and_then(std::path::Path::parent)
        .expect("tests lie in target/<profile>/deps");
    let program = folder.join(name);
    assert!(
        program.is_file(),
        "{} is not built: `cargo xtask test e2e` builds it first",
        program.display()
    );
    program
}

/// Returns the folder of the workspace's `Cargo.toml`.
#[must_use]
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
