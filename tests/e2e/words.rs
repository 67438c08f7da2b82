//! The texts that the tests expect, made without the product's own formatting.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use chrono::NaiveDateTime;
use serde_json::Value;

/// Converts a moment of the plan's JSON, such as `2026-11-22T16:00`, to the app's
/// words.
pub fn moment(text: &str) -> String {
    let moment = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").expect("a moment");
    moment.format("%a %-d %b, %-I:%M %P").to_string()
}

/// Returns the words of the English catalogue for activities or verdicts, by the id
/// used in the plan's JSON.
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

/// Returns the output of `aftercare plan --json`.
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

/// Returns the text with each run of white space replaced by one space.
pub fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
