//! THIRD-PARTY.md: the packages that ship, their licences, and the texts that must be
//! passed on.
//!
//! The document describes the Linux build and is checked on Linux only, because other
//! systems download other packages.

mod packages;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use spdx::{Expression, LicenseId, Licensee, ParseMode};

use packages::Package;
use texts::{Notice, Texts};

/// The accepted licences. Where a package offers a choice, the first of these is taken.
///
/// Apache-2.0 comes first because its text is needed only once for all packages.
const ACCEPTED: &[&str] = &[
    "Apache-2.0",
    "0BSD",
    "MIT",
    "BSD-3-Clause",
    "BSD-2-Clause",
    "Zlib",
    "Unicode-3.0",
    "MPL-2.0",
    "blessing",
    "WTFPL",
];

const HEAD: &str = "\
# Third-party software

Generated from what each package says of itself, by `cargo xtask gen`.

This is what Scalp Aftercare for Linux is built from and ships, with the licence that each
package is used under. Where a package offers several, this is the one that was chosen. The
source of each is in the public registry of Rust's packages, or of npm's, under its name and
version. The fonts are listed in [assets/fonts](assets/fonts/README.txt). OpenSSL is the
system's own.
";

/// The packages under one licence, and their notices.
#[derive(Default)]
struct Section {
    packages: BTreeSet<String>,
    notices: Vec<Notice>,
}

#[test]
fn third_party_is_current() {
    let path = super::tree::root().join("THIRD-PARTY.md");
    let made = document(&packages::shipped());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, made).expect("THIRD-PARTY.md can be written");
        return;
    }
    // Git may have changed the line endings.
    let kept = super::tree::read("THIRD-PARTY.md").replace("\r\n", "\n");
    assert!(
        kept == made,
        "THIRD-PARTY.md is not current: run `cargo xtask gen`. First difference: {:?}",
        kept.lines()
            .zip(made.lines())
            .find(|(kept, made)| kept != made)
    );
}

/// Returns the contents of THIRD-PARTY.md for these packages.
fn document(packages: &[Package]) -> String {
    let texts = Texts::new(ACCEPTED);
    let mut sections: BTreeMap<&str, Section> = BTreeMap::new();
    for package in packages {
        for licence in chosen(package) {
            let section = sections.entry(licence.name).or_default();
            section.packages.insert(package.to_string());
            section.notices.extend(texts.notices(package, licence));
        }
    }
    let mut document = HEAD.to_owned();
    for (licence, section) in sections {
        let names: Vec<String> = section.packages.into_iter().collect();
        let _ = write!(document, "\n## {licence}\n\n{}.\n", names.join(", "));
        document += &texts::render(&section.notices);
    }
    document
}

/// Returns the licences that a package is used under: one for each choice it offers.
fn chosen(package: &Package) -> Vec<LicenseId> {
    let accepted: Vec<Licensee> = ACCEPTED
        .iter()
        .map(|name| Licensee::parse(name).expect("a licence of the SPDX list"))
        .collect();
    Expression::parse_mode(&package.licence, ParseMode::LAX)
        .unwrap_or_else(|error| panic!("{package}: {error}"))
        .minimized_requirements(&accepted)
        .unwrap_or_else(|_| panic!("{package} is under {}", package.licence))
        .into_iter()
        .filter_map(|requirement| requirement.license.id())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::packages::LicenceFile;
    use super::*;

    fn package(name: &str, licence: &str, files: &[&str]) -> Package {
        Package {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.to_owned(),
            authors: "Someone".to_owned(),
            files: files
                .iter()
                .map(|text| LicenceFile {
                    name: "license".to_owned(),
                    text: (*text).to_owned(),
                })
                .collect(),
        }
    }

    fn mit(holder: &str) -> String {
        let text = spdx::license_id("MIT").expect("MIT").text();
        text.replace("<year> <copyright holders>", holder)
    }

    #[test]
    fn the_same_text_is_printed_once_with_all_its_holders() {
        let made = document(&[
            package("one", "MIT", &[&mit("2019 Ada")]),
            package("two", "MIT", &[&mit("2020 Bob").replace('\n', "\r\n")]),
            package("three", "MIT", &[&mit("2019 Ada")]),
        ]);
        assert_eq!(made.matches("Permission is hereby granted").count(), 1);
        assert!(
            made.contains("\n- one 1.0.0, three 1.0.0: Copyright (c) 2019 Ada\n"),
            "{made}"
        );
        assert!(
            made.contains("\n- two 1.0.0: Copyright (c) 2020 Bob\n"),
            "{made}"
        );
    }

    #[test]
    fn one_licence_of_each_choice_is_taken_and_all_others_are_kept() {
        let names = |licence| -> Vec<&str> {
            let chosen = chosen(&package("one", licence, &[]));
            chosen.into_iter().map(|licence| licence.name).collect()
        };
        assert_eq!(names("MIT/Apache-2.0"), ["Apache-2.0"]);
        assert_eq!(names("MIT OR Zlib"), ["MIT"]);
        assert_eq!(names("(MIT OR Apache-2.0) AND Unicode-3.0").len(), 2);
    }

    #[test]
    #[should_panic(expected = "one 1.0.0 is under GPL-3.0-only")]
    fn a_licence_that_is_not_accepted_is_refused() {
        chosen(&package("one", "GPL-3.0-only", &[]));
    }

    #[test]
    fn a_package_without_a_text_gets_the_licences_own_with_its_authors() {
        let made = document(&[package("one", "MIT", &[])]);
        assert!(
            made.contains("- one 1.0.0: Copyright (c) Someone\n"),
            "{made}"
        );
        assert!(made.contains("Permission is hereby granted"));
    }

    #[test]
    fn an_unknown_text_is_passed_on_whole_and_that_of_another_licence_is_not() {
        let own = "Do as you like with it.\nSay who made it: Cora.";
        let made = document(&[package("one", "MIT", &[own])]);
        assert!(
            made.contains(own) && !made.contains("Permission is hereby"),
            "{made}"
        );
        let zlib = spdx::license_id("Zlib").expect("Zlib").text();
        let made = document(&[package("one", "MIT OR Zlib", &[zlib, &mit("2019 Ada")])]);
        assert!(
            made.contains("2019 Ada") && !made.contains("as-is"),
            "{made}"
        );
    }
}
