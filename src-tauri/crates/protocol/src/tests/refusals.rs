//! Every way in which a protocol is refused.
//!
//! Each test makes one thing wrong in a valid protocol, and checks the place and the
//! reason that are reported.

mod form;
mod rules;
mod statements;

use serde_json::{Value, json};

use super::{default_protocol, in_repository};
use crate::{Fault, Protocol};

/// Returns the JSON of the default protocol, which is valid.
fn sound() -> Value {
    serde_json::to_value(default_protocol()).unwrap()
}

fn faults(json: &Value) -> Vec<Fault> {
    match Protocol::from_json(&json.to_string()) {
        Ok(_) => Vec::new(),
        Err(refused) => refused.faults,
    }
}

/// Checks that these changes to a valid protocol cause exactly one fault.
fn refuses(changes: &[(&str, Value)], place: &str, reason: &str) {
    let mut json = sound();
    for (pointer, value) in changes {
        *json
            .pointer_mut(pointer)
            .unwrap_or_else(|| panic!("no {pointer}")) = value.clone();
    }
    refuses_only(&json, place, reason);
}

fn refuses_only(json: &Value, place: &str, reason: &str) {
    let found = faults(json);
    let told: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 1, "{told:#?}");
    assert_eq!(found[0].place, place, "{told:?}");
    assert!(found[0].reason.to_string().contains(reason), "{told:?}");
}

/// Returns a valid protocol with one field added or replaced.
fn with(pointer: &str, field: &str, value: Value) -> Value {
    let mut json = sound();
    json.pointer_mut(pointer).unwrap()[field] = value;
    json
}

fn without(pointer: &str, field: &str) -> Value {
    let mut json = sound();
    json.pointer_mut(pointer)
        .unwrap()
        .as_object_mut()
        .unwrap()
        .remove(field)
        .unwrap();
    json
}

fn rule(activity: &str, verdict: &str, from: impl Into<Value>, until: impl Into<Value>) -> Value {
    json!({
        "activity": activity, "verdict": verdict, "from": from.into(), "until": until.into(),
        "clock": "each_session", "wording": "title", "source": "james-flaking",
    })
}

/// Returns the default protocol with these rules, and one phase that holds nothing.
fn ruled(rules: &[Value]) -> Value {
    let mut json = sound();
    json["rules"] = rules.into();
    json["phases"] =
        json!([{ "id": "all", "title": "title", "from": 0, "source": "james-flaking" }]);
    json
}

#[test]
fn a_valid_protocol_is_accepted() {
    assert_eq!(faults(&sound()), []);
    assert_eq!(
        faults(&ruled(&[rule("hat", "fine", json!(0), Value::Null)])),
        []
    );
}

#[test]
fn all_faults_are_reported() {
    let mut json = sound();
    json["version"] = json!(0);
    json["rules"][1]["from"] = json!(4);
    json["usual"][0]["source"] = json!("hearsay");
    let refused = Protocol::from_json(&json.to_string()).unwrap_err();
    let places: Vec<_> = refused
        .faults
        .iter()
        .map(|fault| fault.place.as_str())
        .collect();
    assert_eq!(places, ["version", "rules[1].from", "usual[0].source"]);
    assert_eq!(refused.to_string().matches("; ").count(), 2);
}

#[test]
fn the_shipped_files_are_read_as_they_lie_there() {
    for protocol in crate::shipped() {
        let file = in_repository(&format!("assets/protocols/{}.json", protocol.id));
        let json = std::fs::read_to_string(file).unwrap();
        assert_eq!(&Protocol::from_json(&json).unwrap(), protocol);
    }
}
