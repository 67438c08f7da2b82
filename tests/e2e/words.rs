//! What the tests expect to read, made without the product's own code.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use chrono::NaiveDateTime;
use serde_json::Value;

/// A moment of the plan's JSON, `2026-11-22T16:00`, as the app writes it.
pub fn moment(text: &str) -> String {
    let moment = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").expect("a moment");
    moment.format("%a %-d %b, %-I:%M %P").to_string()
}

/// The words of the English catalogue for activities and verdicts, by the id that the
/// plan's JSON has for them.
pub fn trade(kind: &str) -> BTreeMap<String, String> {
    let file = tests::root().join("assets/strings/en/trade.ftl");
    fs::read_to_string(file)
        .expect("the catalogue")
        .lines()
        .filter_map(|line| {
            line.strip_prefix(kind)?
                .strip_prefix('-')?
                .split_once(" = ")
        })
        .map(|(id, words)| (id.replace('-', "_"), words.to_owned()))
        .collect()
}

/// What `aftercare plan --json` says.
pub fn plan(arguments: &[&str]) -> Value {
    let output = Command::new(tests::built("aftercare"))
        .arg("plan")
        .args(arguments)
        .arg("--json")
        .output()
        .expect("the command line runs");
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// Words with one space between them, whatever lay there.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
