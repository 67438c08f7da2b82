//! `cargo xtask cross`: checks on Linux what is compiled for Windows and macOS alone, and
//! runs the command line for Windows under Wine.
//!
//! It installs nothing. A part that lacks something is not run and says what it lacks; the
//! others are, and the command fails at the end.

mod wine;
mod zig;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::Error;
use crate::{needs, setup, step, ui, workspace};

const WINDOWS: &str = "x86_64-pc-windows-gnu";
const MACOS: &str = "aarch64-apple-darwin";

/// What a person has to install.
type Lack = (&'static str, &'static str);

const RUST: Lack = (
    "a Rust compiler that has the target's standard library, or its sources",
    "`rustup target add`, or on Debian `apt-get install rustc-web rust-web-src`.",
);
const MINGW: Lack = (
    "a C compiler for Windows",
    "`apt-get install gcc-mingw-w64-x86-64`.",
);
const ZIG: Lack = ("zig", "`pip install ziglang`.");
const WINE: Lack = ("wine", "`apt-get install wine64`.");

/// The part to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Windows,
    MacOs,
    Wine,
}

impl Part {
    const ALL: [Self; 3] = [Self::Windows, Self::MacOs, Self::Wine];

    fn name(self) -> &'static str {
        match self {
            Self::Windows => "windows",
            Self::MacOs => "macos",
            Self::Wine => "wine",
        }
    }

    fn parse(arguments: &[String]) -> Result<Vec<Self>, Error> {
        let parts: Vec<_> = match arguments {
            [] => Self::ALL.to_vec(),
            [name] => Self::ALL
                .into_iter()
                .filter(|part| part.name() == name)
                .collect(),
            _ => Vec::new(),
        };
        match arguments.last() {
            Some(argument) if parts.is_empty() => Err(Error::UnknownArgument {
                command: "cross",
                argument: argument.clone(),
            }),
            _ => Ok(parts),
        }
    }

    /// Runs the part, or returns what it lacks.
    fn run(self) -> Result<Vec<Lack>, Error> {
        let target = if self == Self::MacOs { MACOS } else { WINDOWS };
        let compiler = Compiler::find(target);
        let zig = zig::find();
        let mut lacks: Vec<Lack> = Vec::new();
        let mut require = |is_here: bool, lack| {
            if !is_here {
                lacks.push(lack);
            }
        };
        require(compiler.is_some(), RUST);
        require(self != Self::MacOs || zig.is_some(), ZIG);
        require(
            self == Self::MacOs || step::find_program("x86_64-w64-mingw32-gcc").is_some(),
            MINGW,
        );
        require(self != Self::Wine || wine::program().is_some(), WINE);
        let Some(compiler) = compiler.filter(|_| lacks.is_empty()) else {
            return Ok(lacks);
        };
        match (self, zig) {
            (Self::Wine, _) => wine::run(&compiler)?,
            (Self::MacOs, Some(zig)) => {
                let mut check = compiler.cargo("check", &["scalp-aftercare", "cli"])?;
                zig::compiles_c(&zig, &folder().join("zig"), &mut check)?;
                step::run("Check for macOS", &mut check)?;
            }
            _ => step::run(
                "Check for Windows",
                &mut compiler.cargo("check", &["scalp-aftercare", "cli"])?,
            )?,
        }
        Ok(lacks)
    }
}

/// Checks for Windows and macOS with warnings as errors, and runs the command line under
/// Wine; or one of the three.
///
/// # Errors
/// Fails if a step fails, and at the end if a part was not run.
pub fn cross(arguments: &[String]) -> Result<(), Error> {
    let parts = Part::parse(arguments)?;
    setup::system(&[needs::BUILD])?;
    ui::install()?;
    ui::build()?;
    let mut missing: Vec<Lack> = Vec::new();
    for part in parts {
        let lacks = part.run()?;
        if !lacks.is_empty() {
            eprintln!("{}: not run: needs {}.", part.name(), in_words(&lacks));
        }
        missing.extend(lacks);
    }
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() {
        return Ok(());
    }
    let (what, remedies): (Vec<_>, Vec<_>) = missing.into_iter().unzip();
    Err(Error::Missing {
        what,
        remedy: remedies.join(" "),
    })
}

fn in_words(lacks: &[Lack]) -> String {
    lacks
        .iter()
        .map(|(what, _)| *what)
        .collect::<Vec<_>>()
        .join("; ")
}

/// What these builds are written to: beside those for this system, which they would crowd out.
fn folder() -> PathBuf {
    workspace::target().join("cross")
}

/// A Rust compiler for another system.
struct Compiler {
    target: &'static str,
    rustc: PathBuf,
    /// Whether the standard library has to be built, because only its sources are here.
    builds_std: bool,
}

impl Compiler {
    /// The compiler of this toolchain, or else the distribution's.
    fn find(target: &'static str) -> Option<Self> {
        let compilers = ["rustc", "/usr/bin/rustc"].map(PathBuf::from);
        compilers.into_iter().find_map(|rustc| {
            let print = |what| {
                let arguments = ["--print", what, "--target", target];
                let mut command = Command::new(&rustc);
                step::answer(command.args(arguments).current_dir(workspace::root()))
            };
            let library = PathBuf::from(print("target-libdir")?);
            let sources = Path::new(&print("sysroot")?).join("lib/rustlib/src/rust/library/std");
            let builds_std = !library.is_dir();
            (!builds_std || sources.is_dir()).then_some(Self {
                target,
                rustc,
                builds_std,
            })
        })
    }

    /// A call of cargo for these packages.
    ///
    /// # Errors
    /// Fails if the folder for what it builds cannot be made.
    fn cargo(&self, verb: &str, packages: &[&str]) -> Result<Command, Error> {
        make(&folder())?;
        let mut command = workspace::cargo(&[verb, "--target", self.target]);
        for package in packages {
            command.args(["--package", package]);
        }
        command
            .arg("--target-dir")
            .arg(folder())
            .env("RUSTC", &self.rustc)
            .env("RUSTFLAGS", "-D warnings")
            .env("CARGO_INCREMENTAL", "0");
        if self.builds_std {
            // Building it is unstable, and only a compiler that is told to takes part.
            command
                .arg("-Zbuild-std=std,panic_abort,panic_unwind")
                .env("RUSTC_BOOTSTRAP", "1");
        }
        Ok(command)
    }
}

/// Makes a folder with all above it.
fn make(path: &Path) -> Result<(), Error> {
    std::fs::create_dir_all(path).map_err(|source| Error::File {
        operation: "make",
        path: path.to_owned(),
        source,
    })
}

/// Writes a file of a step's own.
fn write(path: &Path, text: &str) -> Result<(), Error> {
    std::fs::write(path, text).map_err(|source| Error::File {
        operation: "write",
        path: path.to_owned(),
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Vec<Part>, Error> {
        Part::parse(&words.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn one_part_or_all() {
        assert_eq!(parse(&[]).unwrap(), Part::ALL);
        assert_eq!(parse(&["macos"]).unwrap(), [Part::MacOs]);
        for words in [&["amiga"][..], &["windows", "macos"]] {
            assert!(
                parse(words).is_err_and(|error| error.is_usage()),
                "{words:?}"
            );
        }
    }

    #[test]
    fn what_is_lacking_is_named_with_what_brings_it() {
        assert_eq!(in_words(&[MINGW, ZIG]), "a C compiler for Windows; zig");
        assert!(Compiler::find("no-such-target").is_none());
    }
}
