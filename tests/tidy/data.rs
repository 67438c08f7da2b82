//! The shipped data: every statement has a source that is listed, and every file
//! matches its schema.

use std::collections::BTreeSet;

use serde_json::Value;

use super::tree::{files_under, read};

/// What published guides say: no protocol, but what protocols are held against.
const PUBLISHED: &str = "assets/protocols/published.json";

fn shipped(folder: &str) -> Vec<(String, Value)> {
    let files: Vec<_> = files_under(folder, &[".json"])
        .into_iter()
        .filter(|file| !file.ends_with(".schema.json") && !file.ends_with(PUBLISHED))
        .map(|file| {
            let value = serde_json::from_str(&read(&file))
                .unwrap_or_else(|error| panic!("{file}: {error}"));
            (file, value)
        })
        .collect();
    assert!(!files.is_empty(), "nothing in {folder}");
    files
}

/// The lists of a protocol in which every entry is a statement about aftercare.
const STATEMENTS: &[&str] = &[
    "advice",
    "branches",
    "notes",
    "phases",
    "rules",
    "usual",
    "warning_signs",
];

#[test]
fn every_statement_of_a_protocol_has_its_source() {
    for (file, protocol) in shipped("assets/protocols/") {
        let sources: BTreeSet<&str> = keys(&protocol["sources"]);
        let mut used = BTreeSet::new();
        let mut statements = 0;
        for list in STATEMENTS {
            let entries = protocol[list].as_array().map_or(&[][..], Vec::as_slice);
            for entry in entries.iter().flat_map(with_rules) {
                let source = entry["source"]
                    .as_str()
                    .unwrap_or_else(|| panic!("{file}: no source in {entry}"));
                assert!(sources.contains(source), "{file}: no such source: {source}");
                used.insert(source);
                statements += 1;
            }
        }
        assert!(statements > 10, "{file} says hardly anything");
        println!("{file}: {statements} statements from {used:?}");
    }
}

#[test]
fn what_published_guides_say_names_where_it_was_read() {
    let table: Value = serde_json::from_str(&read(PUBLISHED)).unwrap();
    assert!(
        table["source"]
            .as_str()
            .is_some_and(|text| !text.is_empty())
    );
    let places = table["places"].as_array().unwrap();
    assert!(places.len() > 10 && places.iter().all(Value::is_string));
    for rule in table["rules"].as_array().unwrap() {
        assert!(
            rule["guides"].as_u64().is_some_and(|guides| guides > 1),
            "{rule}"
        );
    }
}

/// Returns an entry, and for a branch also the rules in it.
fn with_rules(entry: &Value) -> Vec<&Value> {
    let rules = entry["rules"].as_array().into_iter().flatten();
    std::iter::once(entry).chain(rules).collect()
}

fn keys(object: &Value) -> BTreeSet<&str> {
    object
        .as_object()
        .map(|map| map.keys().map(String::as_str).collect())
        .unwrap_or_default()
}

#[test]
fn every_source_says_who_and_where() {
    for (file, protocol) in shipped("assets/protocols/") {
        for (id, source) in protocol["sources"].as_object().expect("sources by id") {
            for field in ["title", "author", "place"] {
                let text = source[field].as_str().unwrap_or_default();
                assert!(
                    !text.trim().is_empty(),
                    "{file}: source {id} has no {field}"
                );
            }
        }
    }
}

#[test]
fn protocols_have_the_form_of_their_schema() {
    let schema: Value =
        serde_json::from_str(&read("assets/protocols/protocol.schema.json")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for (file, mut protocol) in shipped("assets/protocols/") {
        let faults: Vec<String> = validator
            .iter_errors(&protocol)
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{file}: {faults:#?}");
        protocol["an_unknown_field"] = Value::Null;
        assert!(
            !validator.is_valid(&protocol),
            "the schema lets anything pass"
        );
    }
}

#[test]
fn every_ingredient_has_its_source() {
    let files = shipped("assets/ingredients/");
    let cited: BTreeSet<String> = files
        .iter()
        .filter_map(|(_, list)| list["sources"].as_array())
        .flatten()
        .map(|source| {
            let cite = source["cite"].as_str().unwrap_or_default();
            assert!(
                !cite.trim().is_empty(),
                "a source without its title: {source}"
            );
            source["id"]
                .as_str()
                .expect("the id of a source")
                .to_owned()
        })
        .collect();
    let mut used = BTreeSet::new();
    for (file, list) in &files {
        for entry in list["names"].as_array().into_iter().flatten() {
            // The entry's own source, or else that of its file.
            let source = entry["source"].as_str().or(list["source"].as_str());
            let source = source.unwrap_or_else(|| panic!("{file}: no source for {entry}"));
            assert!(cited.contains(source), "{file}: no such source: {source}");
            used.insert(source.to_owned());
        }
    }
    assert!(used.len() >= 5, "{used:?}");
}
