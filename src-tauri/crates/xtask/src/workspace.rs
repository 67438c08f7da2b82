//! Where things lie in the work tree, and how to call cargo there.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // Cargo sets the variable for what it runs; the built-in value serves a binary
    // that is started by hand.
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package
        .ancestors()
        .nth(3)
        .map_or_else(|| package.clone(), Path::to_path_buf)
}

/// The folder that cargo builds into.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// The app as `run` and `test` build it.
pub fn app() -> PathBuf {
    target()
        .join("debug")
        .join(format!("scalp-aftercare{}", env::consts::EXE_SUFFIX))
}

/// A call of the cargo that started this program, from the workspace's root.
pub fn cargo(arguments: &[&str]) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    if in_ci() {
        // It builds once: what would make the next build quicker costs time for nothing.
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

/// Whether this run is an automatic check, where nobody looks on.
pub fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}
