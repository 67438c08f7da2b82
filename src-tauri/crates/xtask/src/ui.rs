//! The UI's own steps: Node, npm packages, and the build that the app embeds.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::error::Error;
use crate::{fingerprint, step, workspace};

/// The oldest Node.js that Vite runs on.
pub const NODE_MINIMUM: Version = Version {
    major: 20,
    minor: 19,
};

/// The first two numbers of a Node.js version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u32,
    minor: u32,
}

impl Version {
    /// Reads what `node --version` prints, such as `v20.19.1`.
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

/// A call of npm in the UI's folder.
pub fn npm(arguments: &[&str]) -> Command {
    // On Windows npm is a script, which needs its extension to be found.
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(folder());
    command
}

/// A call of a program that an npm package brought, from the workspace's root.
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

/// Whether the UI's `package.json` has a script of this name.
///
/// # Errors
/// When it cannot be read.
pub fn has_script(name: &str) -> Result<bool, Error> {
    let path = folder().join("package.json");
    let text = fs::read_to_string(&path).map_err(|source| Error::File {
        operation: "read",
        path,
        source,
    })?;
    Ok(text.contains(&format!("\"{name}\":")))
}

/// Checks Node, and installs the npm packages when the lock file changed since they
/// were last installed.
///
/// # Errors
/// When Node is missing or too old, or npm fails.
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

/// Builds the UI into `ui/dist`, unless nothing that goes into it changed.
///
/// This always comes before cargo, which embeds what it finds there.
///
/// # Errors
/// When the build fails.
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
