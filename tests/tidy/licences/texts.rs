//! Splits licence texts into copyright lines and wording, so that each wording is
//! printed once for all packages that share it.

use std::collections::BTreeMap;
use std::fmt::Write;

use spdx::LicenseId;
use spdx::detection::scan::Scanner;
use spdx::detection::{Store, TextData};

use super::packages::Package;

/// Printed in place of the copyright lines for a package's NOTICE file.
const OWN_NOTICE: &str = "its own notice";

/// A text that one package asks to be passed on.
pub struct Notice {
    package: String,
    /// The copyright lines, joined. Empty if the licence needs none.
    holders: String,
    /// The wording below them, unchanged.
    body: String,
}

/// The licences that texts are compared with.
pub struct Texts(Store);

impl Texts {
    /// Returns the texts of these licences from the SPDX list.
    pub fn new(names: &[&str]) -> Self {
        let mut store = Store::new();
        for name in names {
            let licence = spdx::license_id(name).expect("a licence of the SPDX list");
            store.add_license((*name).to_owned(), TextData::new(licence.text()));
        }
        Self(store)
    }

    /// Returns what a package asks to be passed on under one of its licences.
    ///
    /// If the package has no text of its own, this is the licence's text with the package's
    /// authors.
    pub fn notices(&self, package: &Package, licence: LicenseId) -> Vec<Notice> {
        let notice = |(holders, body)| Notice {
            package: package.to_string(),
            holders,
            body,
        };
        // One text serves all packages; additions of a package are in its NOTICE file.
        if matches!(licence.name, "Apache-2.0" | "MPL-2.0") {
            let own = package.files.iter().filter(|file| file.is_notice());
            return std::iter::once((String::new(), licence.text().to_owned()))
                .chain(own.map(|file| (OWN_NOTICE.to_owned(), file.text.clone())))
                .map(notice)
                .collect();
        }
        let read: Vec<(Vec<String>, &str)> = package
            .files
            .iter()
            .map(|file| (self.licences_of(&file.text), file.text.as_str()))
            .collect();
        let with = |is_wanted: &dyn Fn(&[String]) -> bool| -> Vec<&str> {
            let wanted = read.iter().filter(|(licences, _)| is_wanted(licences));
            wanted.map(|(_, text)| *text).collect()
        };
        let mut texts = with(&|licences| licences.iter().any(|name| name == licence.name));
        if texts.is_empty() {
            // The wording is not a known one, or the file has several. It is passed on whole,
            // unless it may belong to another licence that the package offers.
            let is_only = package.licence == licence.name;
            texts = with(&|licences| is_only || licences.is_empty());
        }
        let own = licence
            .text()
            .replace("<year> <copyright holders>", &package.authors)
            .replace("<year> <owner>", &package.authors)
            .replace("YEAR by AUTHOR EMAIL", &package.authors);
        if texts.is_empty() {
            texts.push(&own);
        }
        texts.into_iter().map(split).map(notice).collect()
    }

    /// Returns the name of the licence that a text is, or of those that it contains.
    fn licences_of(&self, text: &str) -> Vec<String> {
        let text = TextData::new(text);
        let quick = Scanner::new(&self.0);
        if let Some(whole) = quick.scan(&text).license {
            return vec![whole.name.to_owned()];
        }
        let thorough = Scanner::new(&self.0).optimize(true);
        let parts = thorough.scan(&text).containing;
        parts
            .iter()
            .map(|part| part.license.name.to_owned())
            .collect()
    }
}

/// Splits a text into its copyright lines and the wording below.
///
/// The title is dropped, because the section's heading names the licence.
fn split(text: &str) -> (String, String) {
    let mut holders = Vec::new();
    let mut body = Vec::new();
    for line in text.lines().map(str::trim_end) {
        let words = line.trim_matches(|sign: char| sign.is_whitespace() || "#=*-".contains(sign));
        let folded = words.to_lowercase();
        if is_holder(&folded) {
            holders.push(words);
        } else if !(body.is_empty() && (words.is_empty() || is_title(&folded))) {
            body.push(line);
        }
    }
    (holders.join("; "), body.join("\n").trim_end().to_owned())
}

fn is_holder(line: &str) -> bool {
    let rest = line.strip_prefix("copyright").unwrap_or(line);
    let sign = rest.trim_start_matches([' ', ':']);
    let named = sign.trim_start_matches("(c)").trim_start_matches('©');
    let is_year = named
        .trim_start()
        .starts_with(|first: char| first.is_ascii_digit());
    // "(c)" alone may be the number of a clause.
    let is_marked = named.len() < sign.len();
    let is_named = rest.len() < line.len();
    line == "all rights reserved." || (is_named && (is_marked || is_year)) || (is_marked && is_year)
}

fn is_title(line: &str) -> bool {
    line.len() < 40 && (line.contains("license") || line.contains("licence"))
}

/// Returns the notices as Markdown: the copyright lines, then the wording they share.
pub fn render(notices: &[Notice]) -> String {
    // Grouped by words alone, because packages break lines differently. NOTICE files come
    // last.
    let mut by_words: BTreeMap<(bool, String), Vec<&Notice>> = BTreeMap::new();
    for notice in notices {
        let words: Vec<&str> = notice.body.split_whitespace().collect();
        let folded = words
            .join(" ")
            .to_lowercase()
            .replace(['“', '”', '\''], "\"");
        let is_own = notice.holders == OWN_NOTICE;
        by_words.entry((is_own, folded)).or_default().push(notice);
    }
    let mut text = String::new();
    for shared in by_words.values() {
        let mut by_holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for notice in shared {
            let packages = by_holders.entry(&notice.holders).or_default();
            packages.push(&notice.package);
        }
        by_holders.remove("");
        let lines: Vec<String> = by_holders
            .iter()
            .map(|(holders, packages)| format!("- {}: {holders}\n", packages.join(", ")))
            .collect();
        if !lines.is_empty() {
            let _ = write!(text, "\n{}", lines.concat());
        }
        let _ = write!(
            text,
            "\n```text\n{}\n```\n",
            shared[0].body.trim_matches('\n')
        );
    }
    text
}
