//! Makes the typed messages from the catalogue, for Rust and for the screen.
//!
//! English decides which messages there are and which variables each takes. Another
//! language may leave messages out; it may not have others, nor other variables. It may
//! have the words of protocols beside them, which English has in the protocols.

#![expect(clippy::print_stdout, reason = "cargo is told so what to watch")]

mod catalogue;
mod rust;
mod typescript;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use catalogue::Catalogue;

/// The language that decides what the messages are, and that all others fall back to.
const FIRST: &str = "en";

/// The files whose messages the screen words itself; `ui/src/lib/strings/index.ts` loads
/// the same.
const ON_SCREEN: &[&str] = &[
    "calendar", "care", "clients", "errors", "forms", "guide", "month", "photos", "product",
    "protocol", "quotes", "shell", "stock", "trade", "ui", "week",
];

/// The files whose messages a client reads. Another language has all of them.
const FOR_CLIENTS: &[&str] = &[
    "calendar", "code", "dates", "form", "guide", "product", "quote", "recall", "sheet", "trade",
];

/// The words of protocols in a language's folder: a map from the English ones.
const PROTOCOLS: &str = "protocols.json";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../assets/strings");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build");
    let first = Catalogue::read(&folder.join(FIRST))?;
    let mut languages = Vec::new();
    for language in sorted(&folder)? {
        Catalogue::read(&language)?.must_fit(&first)?;
        languages.push((name(&language), language));
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("messages.rs"), rust::source(&first, &languages)?)?;
    fs::write(out.join("messages.ts"), typescript::source(&first))?;
    Ok(())
}

/// Returns what lies in a folder, in the order of the names.
fn sorted(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    paths.sort();
    Ok(paths)
}

/// Returns the files of a folder that hold messages, in the order of their names.
fn message_files(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut files = sorted(folder)?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
    Ok(files)
}

/// Returns the name of a file or folder, without its ending.
fn name(path: &Path) -> String {
    path.file_stem()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
