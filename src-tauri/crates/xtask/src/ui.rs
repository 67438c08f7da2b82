//! The steps of the UI: Node, npm packages, and the build that the app embeds.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::error::Error;
use crate::{fingerprint, step, workspace};

/// The oldest Node.js that Vite supports.
pub const NODE_MINIMUM: Version = Version {
    major: 20,
    minor: 19,
};

/// The major and minor version of Node.js.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u32,
    minor: u32,
}

impl Version {
    /// Parses the output of `node --version`, such as `v20.19.1`.
    fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.strip_prefix('v')?.split('.');
        Some(Self {
            major: numbers.next()?.parse().ok()?,
            minor: numbers.next()?.parse().ok()?,
        })
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

fn folder() -> PathBuf {
    workspace::root().join("ui")
}

/// Returns an npm command that runs in the UI's folder.
pub fn npm(arguments: &[&str]) -> Command {
    // On Windows npm is a script, and is found only with its extension.
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(folder());
    command
}

/// Returns a command for a program from `node_modules`, run from the workspace's root.
pub fn program(name: &str, arguments: &[&str]) -> Command {
    let file = if cfg!(windows) {
        format!("{name}.cmd")
    } else {
        name.to_owned()
    };
    let mut command = Command::new(folder().join("node_modules/.bin").join(file));
    command.args(arguments).current_dir(workspace::root());
    command
}

/// Returns true if the UI's `package.json` has a script with this name.
///
/// # Errors
/// Fails if the file cannot be read.
pub fn has_script(name: &str) -> Result<bool, Error> {
    let path = folder().join("package.json");
    let text = fs::read_to_string(&path).map_err(|source| Error::File {
        operation: "read",
        path,
        source,
    })?;
    Ok(text.contains(&format!("\"{name}\":")))
}

/// Checks Node, and installs the npm packages if the lock file has changed since the
/// last time.
///
/// # Errors
/// Fails if Node is missing or too old, or if npm fails.
pub fn install() -> Result<(), Error> {
    let found = step::answer(Command::new("node").arg("--version"));
    let npm_is_there = step::answer(npm(&["--version"]).current_dir(workspace::root())).is_some();
    let (Some(found), true) = (found, npm_is_there) else {
        return Err(Error::Missing {
            what: vec!["Node.js with npm"],
            remedy: format!(
                "Version {NODE_MINIMUM} or later is needed. \
                 It can be had from nodejs.org or a version manager such as fnm."
            ),
        });
    };
    if Version::parse(&found).is_none_or(|version| version < NODE_MINIMUM) {
        return Err(Error::OldNode { found });
    }
    let lock = fingerprint::of(&[folder().join("package-lock.json")], &[])?;
    let stamp = folder().join("node_modules/.installed");
    if fingerprint::is_current(&stamp, &lock) {
        return Ok(());
    }
    step::run(
        "npm ci",
        &mut npm(&["ci", "--no-audit", "--no-fund", "--loglevel=error"]),
    )?;
    fingerprint::leave(&stamp, &lock)
}

/// Builds the UI into `ui/dist`, unless its inputs are unchanged.
///
/// This must come before cargo, which embeds what is in that folder.
///
/// # Errors
/// Fails if the build fails.
pub fn build() -> Result<(), Error> {
    let root = workspace::root();
    let inputs = fingerprint::of(
        &[root.join("ui"), root.join("assets")],
        &["node_modules", "dist"],
    )?;
    let stamp = workspace::target().join("xtask/ui-build");
    if fingerprint::is_current(&stamp, &inputs) && folder().join("dist/index.html").is_file() {
        return Ok(());
    }
    step::run("Build the UI", &mut npm(&["run", "--silent", "build"]))?;
    fingerprint::leave(&stamp, &inputs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        let version = |text| Version::parse(text).unwrap();
        assert!(version("v20.9.0") < NODE_MINIMUM);
        assert!(version("v20.19.0") >= NODE_MINIMUM);
        assert!(version("v22.1.0") >= NODE_MINIMUM);
        assert_eq!(Version::parse("20.19.0"), None);
        assert_eq!(Version::parse("v20"), None);
    }
}
