//! Paths in the work tree, and cargo commands.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Returns the folder of the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // Cargo sets the variable for what it runs. The value built in is for a binary that is
    // started by hand.
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package
        .ancestors()
        .nth(3)
        .map_or_else(|| package.clone(), Path::to_path_buf)
}

/// Returns the folder that cargo builds into.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Returns the path of the app as `run` and `test` build it.
pub fn app() -> PathBuf {
    target()
        .join("debug")
        .join(format!("scalp-aftercare{}", env::consts::EXE_SUFFIX))
}

/// Returns a command for the cargo that started this program, run from the workspace's
/// root.
pub fn cargo(arguments: &[&str]) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    if in_ci() {
        // CI builds once, and incremental compilation only speeds up later builds.
        command.env("CARGO_INCREMENTAL", "0");
    }
    command
}

/// Returns true in continuous integration: `CI` is set to something other than `false`.
pub fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}
