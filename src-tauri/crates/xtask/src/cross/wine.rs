//! The command line for Windows under Wine: its main paths, and the same bytes as here.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Compiler, folder, make, write};
use crate::error::Error;
use crate::{run, step, workspace};

const PASSPHRASE: &[u8] = b"lantern gravel teapot mosaic\n";

/// Wine before 9 has no `bcryptprimitives.dll`, from which Rust takes its random numbers.
/// This one has its one function, over an older one of the same kind.
const RANDOM: &str = "\
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length) {
    return SystemFunction036(buffer, (ULONG)length);
}
";

/// What is made without a vault: the same bytes on every system.
const PAGES: [&str; 3] = [
    "plan --session 2026-11-19T16:00 --at 2026-11-22T15:00 --json",
    "sheet --session 2026-11-19T16:00 --at 2026-11-22T15:00 --name Marcus --format pdf --out -",
    "calendar --session 2026-11-19T16:00 --at 2026-11-22T15:00 --out -",
];

/// The main paths of a vault, in order. What each prints has these words in it.
const VAULT: [(&str, &str); 8] = [
    ("vault create vault --studio Northside", "AGE-SECRET-KEY-1"),
    ("vault add-client vault Marcus", "Marcus"),
    ("vault search vault marc", "Marcus"),
    ("vault verify vault", "1 client"),
    ("vault backup vault --to backups", "1 client"),
    ("vault restore vault BACKUP --drill", "1 client"),
    ("vault restore vault BACKUP", "vault"),
    ("vault export vault", "\"Marcus\""),
];

/// Returns the program that runs those of Windows, if there is one.
pub fn program() -> Option<PathBuf> {
    ["wine64", "wine"].into_iter().find_map(step::find_program)
}

/// Builds the command line for Windows and for this system, and compares what they do.
///
/// # Errors
/// Fails if a step fails or the outcomes differ.
pub fn run(compiler: &Compiler) -> Result<(), Error> {
    step::run(
        "Build the command line for Windows",
        &mut compiler.cargo("build", &["cli"])?,
    )?;
    run::build()?;
    let desk = Desk::clear(&folder().join(compiler.target).join("debug"))?;
    eprintln!("== Run it under Wine");
    for page in PAGES {
        if desk.under_wine(page)? != desk.here(page)? {
            return Err(differs(page));
        }
    }
    for (line, words) in VAULT {
        says(line, &desk.under_wine(line)?, words)?;
    }
    // What Windows has written opens here.
    let line = "vault search vault marc";
    says(line, &desk.here(line)?, "Marcus")
}

/// A folder to work in, and the programs.
struct Desk {
    folder: PathBuf,
    windows: PathBuf,
}

impl Desk {
    /// Makes an empty one for the program in a folder.
    fn clear(programs: &Path) -> Result<Self, Error> {
        let source = programs.join("random.c");
        write(&source, RANDOM)?;
        let mut random = Command::new("x86_64-w64-mingw32-gcc");
        random
            .args(["-shared", "-o"])
            .arg(programs.join("bcryptprimitives.dll"))
            .arg(source)
            .arg("-ladvapi32");
        step::run("Build random numbers for Wine", &mut random)?;
        let folder = folder().join("desk");
        // What an earlier run has left; the folder need not be there.
        let _ = fs::remove_dir_all(&folder);
        make(&folder)?;
        Ok(Self {
            folder,
            windows: programs.join("aftercare.exe"),
        })
    }

    fn under_wine(&self, line: &str) -> Result<Vec<u8>, Error> {
        let mut wine = Command::new(program().unwrap_or_default());
        wine.arg(&self.windows)
            .env("WINEPREFIX", folder().join("wine"))
            .env("WINEDLLOVERRIDES", "bcryptprimitives=n;mscoree,mshtml=")
            .env("WINEDEBUG", "-all");
        self.run(wine, line)
    }

    fn here(&self, line: &str) -> Result<Vec<u8>, Error> {
        let mut command = Command::new(workspace::target().join("debug/aftercare"));
        command.env("XDG_STATE_HOME", self.folder.join("state"));
        self.run(command, line)
    }

    /// What a program prints. It is told the passphrase, and runs in the folder.
    fn run(&self, mut program: Command, line: &str) -> Result<Vec<u8>, Error> {
        let backup = fs::read_dir(self.folder.join("backups"))
            .into_iter()
            .flatten()
            .flatten()
            .find_map(|entry| entry.file_name().into_string().ok())
            .map_or_else(String::new, |name| format!("backups/{name}"));
        program
            .args(line.split(' ').map(|word| match word {
                "BACKUP" => &backup,
                other => other,
            }))
            .current_dir(&self.folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let not_started = |source| Error::NotStarted {
            program: line.to_owned(),
            source,
        };
        let mut child = program.spawn().map_err(not_started)?;
        if let Some(mut input) = child.stdin.take() {
            // Whoever needs no passphrase does not read it.
            let _ = input.write_all(PASSPHRASE);
        }
        let output = child.wait_with_output().map_err(not_started)?;
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(Error::Failed {
                step: line.to_owned(),
                status: output.status,
            })
        }
    }
}

/// How Windows marks a path that is written out in full, which nobody should see.
const VERBATIM: &str = r"\\?\";

/// Checks that what was printed has these words in it, and paths as people write them.
fn says(line: &str, printed: &[u8], words: &str) -> Result<(), Error> {
    let printed = String::from_utf8_lossy(printed);
    if !printed.contains(words) || printed.contains(VERBATIM) {
        return Err(differs(line));
    }
    eprintln!("   {line}");
    Ok(())
}

fn differs(line: &str) -> Error {
    Error::Differs {
        line: line.to_owned(),
    }
}
