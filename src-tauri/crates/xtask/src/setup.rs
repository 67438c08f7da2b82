//! Prepares the machine for a command: system packages and Rust components.
//!
//! Nothing is asked or installed if everything is there.

use std::process::Command;

use crate::error::Error;
use crate::needs::Need;
use crate::{step, workspace};

/// A package manager that can be called here.
enum Manager {
    Debian,
    Ubuntu,
    Dnf,
    Pacman,
}

impl Manager {
    fn find() -> Option<Self> {
        let has = |program| step::find_program(program).is_some();
        if has("apt-get") {
            let system = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
            let is_ubuntu = system
                .lines()
                .filter(|line| line.starts_with("ID=") || line.starts_with("ID_LIKE="))
                .any(|line| line.contains("ubuntu"));
            Some(if is_ubuntu {
                Self::Ubuntu
            } else {
                Self::Debian
            })
        } else if has("dnf") {
            Some(Self::Dnf)
        } else if has("pacman") {
            Some(Self::Pacman)
        } else {
            None
        }
    }

    fn package(&self, need: &Need) -> &'static str {
        match self {
            Self::Debian => need.debian,
            Self::Ubuntu => need.ubuntu,
            Self::Dnf => need.dnf,
            Self::Pacman => need.pacman,
        }
    }

    /// Returns the commands that install the packages, in order.
    ///
    /// Recommended packages are left out: the app brings its own fonts and needs nothing
    /// else of them.
    fn install(&self, packages: &[&'static str]) -> Vec<Vec<&'static str>> {
        let call = |start: &[&'static str]| [start, packages].concat();
        match self {
            Self::Debian | Self::Ubuntu => vec![
                vec!["apt-get", "update"],
                call(&[
                    "env",
                    "DEBIAN_FRONTEND=noninteractive",
                    "apt-get",
                    "install",
                    "--yes",
                    "--no-install-recommends",
                ]),
            ],
            Self::Dnf => vec![call(&[
                "dnf",
                "install",
                "--assumeyes",
                "--setopt=install_weak_deps=False",
            ])],
            // Arch does not support partial upgrades, so everything is upgraded.
            Self::Pacman => vec![call(&["pacman", "-Syu", "--needed", "--noconfirm"])],
        }
    }
}

/// Makes sure that the machine meets these needs.
///
/// On Linux, missing packages are installed, with sudo unless the user is root. Other
/// systems have needs of their own, see [`other_systems`].
///
/// # Errors
/// Fails if something is missing and cannot be installed from here.
pub fn system(lists: &[&'static [Need]]) -> Result<(), Error> {
    if !cfg!(target_os = "linux") {
        return other_systems();
    }
    let missing = unmet(lists);
    if missing.is_empty() {
        return Ok(());
    }
    let what: Vec<_> = missing.iter().map(|need| need.what).collect();
    let Some(manager) = Manager::find() else {
        return Err(Error::Missing {
            what,
            remedy: "Neither apt-get, dnf nor pacman is here to install that: \
                     please install it by hand."
                .to_owned(),
        });
    };
    let packages: Vec<_> = missing.iter().map(|need| manager.package(need)).collect();
    let calls = manager.install(&packages);
    let prefix = privilege().ok_or_else(|| Error::Missing {
        what: what.clone(),
        remedy: format!("Please run this as root: {}", as_typed(&calls)),
    })?;
    eprintln!("This machine lacks {}.", what.join(", "));
    for call in &calls {
        let words = [prefix, call].concat();
        step::run(&words.join(" "), Command::new(words[0]).args(&words[1..]))?;
    }
    let still: Vec<_> = unmet(lists).iter().map(|need| need.what).collect();
    if still.is_empty() {
        return Ok(());
    }
    Err(Error::Missing {
        what: still,
        remedy: "The packages that should hold that are installed; please look why \
                 it is not found."
            .to_owned(),
    })
}

fn unmet(lists: &[&'static [Need]]) -> Vec<&'static Need> {
    lists
        .iter()
        .copied()
        .flatten()
        .filter(|need| !need.is_met())
        .collect()
}

/// Returns the words to put before a command so that it runs as root, or `None` if it
/// cannot.
fn privilege() -> Option<&'static [&'static str]> {
    let is_root = step::answer(Command::new("id").arg("-u")).as_deref() == Some("0");
    if is_root {
        Some(&[])
    } else if step::find_program("sudo").is_some() {
        Some(&["sudo"])
    } else {
        None
    }
}

fn as_typed(calls: &[Vec<&'static str>]) -> String {
    calls
        .iter()
        .map(|call| call.join(" "))
        .collect::<Vec<_>>()
        .join(" && ")
}

/// Checks the needs of macOS and Windows, where a person must install what is missing.
fn other_systems() -> Result<(), Error> {
    if cfg!(target_os = "macos") && step::answer(Command::new("xcode-select").arg("-p")).is_none() {
        return Err(Error::Missing {
            what: vec!["the Xcode command line tools"],
            remedy: "Please run `xcode-select --install`.".to_owned(),
        });
    }
    if !cfg!(windows) {
        return Ok(());
    }
    let lacks = [
        (
            has_webview2(),
            "the WebView2 runtime",
            "`winget install Microsoft.EdgeWebView2Runtime`",
        ),
        (
            step::find_program("perl").is_some(),
            "Perl, with which OpenSSL is built",
            "`winget install StrawberryPerl.StrawberryPerl`",
        ),
    ];
    let lacks: Vec<_> = lacks.into_iter().filter(|(is_here, ..)| !is_here).collect();
    if !lacks.is_empty() {
        let commands: Vec<_> = lacks.iter().map(|(.., command)| *command).collect();
        return Err(Error::Missing {
            what: lacks.iter().map(|(_, what, _)| *what).collect(),
            remedy: format!(
                "Please run {}. Rust itself needs the C++ build tools: \
                 `winget install Microsoft.VisualStudio.2022.BuildTools`, \
                 with the workload \"Desktop development with C++\".",
                commands.join(" and "),
            ),
        });
    }
    Ok(())
}

/// Returns true if the `WebView2` runtime is found. Windows 11 has it; on Windows 10 it
/// may be in either of two folders.
fn has_webview2() -> bool {
    ["ProgramFiles(x86)", "LOCALAPPDATA"]
        .iter()
        .filter_map(std::env::var_os)
        .any(|base| {
            std::path::Path::new(&base)
                .join("Microsoft/EdgeWebView/Application")
                .is_dir()
        })
}

/// Makes sure that the toolchain has rustfmt and clippy.
///
/// # Errors
/// Fails if a component is missing and there is no rustup to add it.
pub fn rust_components() -> Result<(), Error> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if step::answer(&mut workspace::cargo(&[subcommand, "--version"])).is_some() {
            continue;
        }
        if step::find_program("rustup").is_none() {
            return Err(Error::Missing {
                what: vec![component],
                remedy: "Please install it the way that Rust was installed.".to_owned(),
            });
        }
        let mut add = Command::new("rustup");
        add.args(["component", "add", component])
            .current_dir(workspace::root());
        step::run(&format!("rustup component add {component}"), &mut add)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_manager_is_called_with_all_packages() {
        for manager in [Manager::Debian, Manager::Dnf, Manager::Pacman] {
            let calls = manager.install(&["one", "two"]);
            let last = calls.last().unwrap().join(" ");
            assert!(last.ends_with(" one two"), "{last}");
        }
    }

    #[test]
    fn what_root_should_type_is_one_line() {
        assert_eq!(
            as_typed(&Manager::Debian.install(&["xvfb"])),
            "apt-get update && env DEBIAN_FRONTEND=noninteractive apt-get install --yes \
             --no-install-recommends xvfb"
        );
    }

    #[test]
    fn a_program_that_no_machine_has_is_unmet() {
        const LIST: &[Need] = &[Need {
            what: "nothing",
            sign: crate::needs::Sign::Program(&["no-such-program-anywhere"]),
            debian: "",
            ubuntu: "",
            dnf: "",
            pacman: "",
        }];
        assert_eq!(unmet(&[LIST]).len(), 1);
    }
}
