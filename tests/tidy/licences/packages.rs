//! The packages that ship, and the licence files in them.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use serde_json::Value;

use crate::crates;
use crate::tree;

/// Packages that ship although only a build script depends on them: the vault's C
/// sources.
const BUILT_IN: &[&str] = &["sqlcipher-src"];

/// How the names of licence files and notices begin.
const STARTS: &[&str] = &[
    "license",
    "licence",
    "copying",
    "copyright",
    "unlicense",
    "notice",
];

/// A package that ships.
pub struct Package {
    pub name: String,
    pub version: String,
    /// The SPDX expression that the package states.
    pub licence: String,
    /// The authors that the package states.
    pub authors: String,
    /// Its licence files and notices.
    pub files: Vec<LicenceFile>,
}

/// A file that a package asks, or offers, to be passed on.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub struct LicenceFile {
    /// The name of the file, in lower case.
    pub name: String,
    pub text: String,
}

impl LicenceFile {
    /// Returns true for a NOTICE file, which the Apache licence asks to be passed on.
    pub fn is_notice(&self) -> bool {
        self.name.starts_with("notice")
    }
}

impl fmt::Display for Package {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.version)
    }
}

/// Returns all packages that the app, the command line and the UI are built from.
pub fn shipped() -> Vec<Package> {
    let mut packages = from_rust();
    packages.extend(in_the_screen());
    packages
}

fn from_rust() -> Vec<Package> {
    let names: BTreeSet<(String, String)> = crates::shipped();
    crates::METADATA
        .packages
        .iter()
        .filter(|package| {
            let name = package.name.to_string();
            BUILT_IN.contains(&name.as_str())
                || names.contains(&(name, package.version.to_string()))
        })
        .map(|package| Package {
            name: package.name.to_string(),
            version: package.version.to_string(),
            licence: package.license.clone().unwrap_or_default(),
            authors: package.authors.join(", "),
            files: files(
                package
                    .manifest_path
                    .parent()
                    .expect("a folder")
                    .as_std_path(),
            ),
        })
        .collect()
}

/// Returns the packages that the build of the UI lists.
fn in_the_screen() -> Vec<Package> {
    let text = tree::read("ui/dist/licences.json");
    let list: Vec<Value> = serde_json::from_str(&text).expect("what Vite writes");
    let word = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    list.iter()
        .map(|entry| Package {
            name: word(entry, "name"),
            version: word(entry, "version"),
            licence: word(entry, "identifier"),
            authors: format!("the authors of {}", word(entry, "name")),
            files: vec![LicenceFile {
                name: "license".to_owned(),
                text: word(entry, "text"),
            }],
        })
        .collect()
}

/// Returns the licence files of a package: those at its top, and those beside C sources
/// of another project that it contains.
fn files(folder: &Path) -> Vec<LicenceFile> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a package's folder") {
        let path = entry.expect("a package's file").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        if path.is_dir() && (name == "licenses" || BUILT_IN.iter().any(|c| c.starts_with(&name))) {
            found.extend(files(&path));
        } else if path.is_file() && STARTS.iter().any(|start| name.starts_with(start)) {
            let text = std::fs::read_to_string(&path);
            found.extend(text.map(|text| LicenceFile { name, text }));
        }
    }
    found.sort();
    found
}
