//! Every message of the catalogue is used. That every message which the code uses is in the
//! catalogue, the compilers see to.

use std::collections::BTreeSet;

use strings::Vocabulary;

use super::tree::{files_under, read};

/// The ids in the English files.
fn catalogue() -> Vec<String> {
    files_under("assets/strings/en/", &[".ftl"])
        .iter()
        .flat_map(|file| {
            let text = read(file);
            let ids = text.lines().filter_map(|line| line.split_once(" ="));
            let ids: Vec<String> = ids
                .map(|(id, _)| id.to_owned())
                .filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()))
                .collect();
            ids
        })
        .collect()
}

#[test]
fn every_message_is_used() {
    let mut used = BTreeSet::new();
    for file in files_under("src-tauri/", &[".rs"]) {
        if !file.starts_with("src-tauri/crates/strings/src/tests") {
            let text = read(&file);
            let called = text
                .split('.')
                .filter_map(|rest| Some(rest.split_once('(')?.0));
            used.extend(called.map(|name| name.replace('_', "-")));
        }
    }
    // The screen makes some ids from parts: `act-${act}`.
    let mut beginnings: BTreeSet<String> = Vocabulary::ALL
        .iter()
        .map(|vocabulary| format!("{}-", vocabulary.prefix()))
        .collect();
    for file in files_under("ui/src/", &[".ts", ".svelte"]) {
        let text = read(&file);
        if file.ends_with("lib/strings/messages.ts") {
            continue;
        }
        let ids = text.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-'));
        used.extend(ids.map(str::to_owned));
        let made = text.split("${").filter_map(|before| {
            let start = before.rfind(|sign: char| !(sign.is_ascii_lowercase() || sign == '-'))?;
            let beginning = &before[start + 1..];
            beginning.ends_with('-').then(|| beginning.to_owned())
        });
        beginnings.extend(made);
    }
    for file in files_under("assets/strings/en/", &[".ftl"]) {
        let text = read(&file);
        let inside = text.split("{ ").skip(1);
        used.extend(inside.filter_map(|rest| Some(rest.split_once(" }")?.0.to_owned())));
    }
    let unused: Vec<String> = catalogue()
        .into_iter()
        .filter(|id| !used.contains(id))
        .filter(|id| !beginnings.iter().any(|beginning| id.starts_with(beginning)))
        .collect();
    assert!(unused.is_empty(), "nobody uses {unused:?}");
}
