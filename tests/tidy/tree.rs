//! The files of the repository, and rules about all of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Returns the folder of the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in a folder of the repository")
        .to_owned()
}

/// Returns all files that are committed or would be with the next commit, sorted.
///
/// Paths are relative to the root, with forward slashes.
pub fn files() -> Vec<String> {
    let output = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git lists the files");
    assert!(output.status.success(), "git ls-files failed");
    let mut files: Vec<String> = String::from_utf8(output.stdout)
        .expect("file names are UTF-8")
        .lines()
        .filter(|file| root().join(file).is_file())
        .map(str::to_owned)
        .collect();
    files.sort();
    files.dedup();
    files
}

/// Returns the files under a folder whose names have one of these endings.
pub fn files_under(folder: &str, endings: &[&str]) -> Vec<String> {
    files()
        .into_iter()
        .filter(|file| file.starts_with(folder))
        .filter(|file| endings.iter().any(|ending| file.ends_with(ending)))
        .collect()
}

/// Returns the text of a file, by its path from the root.
pub fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What may be at the top level: the folders and files of the design, what a tool
/// demands there, and what a reader looks for there.
const TOP: &[&str] = &[
    ".cargo",
    ".ci",
    ".gitattributes",
    ".gitignore",
    ".taurignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "SECURITY.md",
    "THIRD-PARTY.md",
    "assets",
    "clippy.toml",
    "deny.toml",
    "rustfmt.toml",
    "src-tauri",
    "tauri.conf.json",
    "tests",
    "ui",
];

#[test]
fn top_level_holds_only_what_belongs_there() {
    let files = files();
    let strange: Vec<&str> = files
        .iter()
        .filter_map(|file| file.split('/').next())
        .filter(|name| !TOP.contains(name))
        .collect();
    assert!(strange.is_empty(), "at the top level: {strange:?}");
}

/// Returns true if the first line says that a program generated the file.
fn is_generated(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first.contains("Generated from") || first.contains("Made from")
}

#[test]
fn a_file_of_code_holds_one_concept() {
    let long: Vec<String> = files_under("", &[".rs", ".ts", ".svelte", ".typ", ".css"])
        .into_iter()
        .filter(|file| {
            let text = read(file);
            text.lines().count() > 500 && !is_generated(&text)
        })
        .collect();
    assert!(long.is_empty(), "files over 500 lines: {long:?}");
}

/// Any other clock gives the computer's time, but what counts is the studio's.
#[test]
fn the_app_reads_no_clock_but_the_vaults() {
    let clock = "src-tauri/src/system/clock.rs";
    let studio = "src-tauri/src/vault/clock.rs";
    let marks = ["Local::", "Utc::now", "SystemTime::now"];
    assert!(read(clock).contains("Laptop(Local)") && read(studio).contains("COMPUTER"));
    for file in files_under("src-tauri/src/", &[".rs"]) {
        let text = read(&file);
        let found = marks.iter().find(|mark| text.contains(**mark));
        assert!(found.is_none(), "{file} asks {found:?}");
        let is_told = [clock, studio].contains(&file.as_str()) || file.contains("/tests/");
        assert!(
            is_told || !text.contains("COMPUTER"),
            "{file} takes this computer's clock for the studio's"
        );
    }
}

#[test]
fn comments_speak_of_the_product_alone() {
    for file in files_under("", &[".rs", ".ts", ".svelte", ".typ", ".css", ".md"]) {
        let text = read(&file);
        for mark in [
            concat!("TO", "DO"),
            concat!("FIX", "ME"),
            concat!("XX", "X"),
        ] {
            let found = text
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|word| word == mark);
            assert!(!found, "{file} holds {mark}: do it, or open an issue");
        }
    }
}
