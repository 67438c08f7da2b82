//! What is not a protocol at all: truncated files, unknown fields and values, invalid
//! days.

use serde_json::json;

use super::{refuses, refuses_only, sound, with, without};
use crate::Protocol;

#[test]
fn invalid_json() {
    let reason = |json: &str| Protocol::from_json(json).unwrap_err().to_string();
    assert!(reason("").starts_with(".: EOF"), "{}", reason(""));
    assert!(reason("[]").contains("invalid"), "{}", reason("[]"));
    assert!(reason("{\"id\": }").starts_with("id: expected value at line 1 column 8"));
    assert!(
        reason("{\"id\": \"mine\",").starts_with(".: EOF"),
        "{}",
        reason("{\"id\": \"mine\",")
    );
    assert!(
        reason("{\"sources\": {").starts_with("sources: EOF"),
        "{}",
        reason("{\"sources\": {")
    );
    let twice = format!("{}{{}}", sound());
    assert!(reason(&twice).contains("trailing characters"));
}

#[test]
fn a_byte_order_mark_is_ignored() {
    assert!(Protocol::from_json(&format!("\u{feff}{}", sound())).is_ok());
}

#[test]
fn a_scalp_type_that_no_aftercare_depends_on() {
    let reason = "no aftercare depends on `scarred`";
    let json = with("/advice/0", "scalp_type", json!("scarred"));
    refuses_only(&json, "advice[0].scalp_type", reason);
    let json = with("/branches/0", "scalp_types", json!(["dry", "scarred"]));
    refuses_only(&json, "branches[0].scalp_types", reason);
}

#[test]
fn unknown_fields() {
    refuses_only(
        &with("", "colour", json!(1)),
        "colour",
        "unknown field `colour`",
    );
    for list in [
        "rules",
        "phases",
        "usual",
        "warning_signs",
        "branches",
        "advice",
        "notes",
    ] {
        let json = with(&format!("/{list}/0"), "colour", json!(1));
        refuses_only(
            &json,
            &format!("{list}[0].colour"),
            "unknown field `colour`",
        );
    }
    let json = with("/branches/0/rules/1", "colour", json!(1));
    refuses_only(
        &json,
        "branches[0].rules[1].colour",
        "unknown field `colour`",
    );
    let json = with("/phases/0/holds/0", "colour", json!(1));
    refuses_only(&json, "phases[0].holds[0].colour", "unknown field `colour`");
    let json = with("/sources/aad", "colour", json!(1));
    refuses_only(&json, "sources.aad.colour", "unknown field `colour`");
}

#[test]
fn missing_fields() {
    refuses_only(
        &without("/rules/2", "source"),
        "rules[2]",
        "missing field `source`",
    );
    refuses_only(&without("", "id"), ".", "missing field `id`");
}

#[test]
fn duplicate_keys() {
    let spoilt = |from: &str, to: &str| {
        let json = sound().to_string();
        assert_eq!(json.matches(from).count(), 1, "{from}");
        Protocol::from_json(&json.replace(from, to))
            .unwrap_err()
            .to_string()
    };
    let told = spoilt(
        r#""title":{"en":"Rob James"}"#,
        r#""title":{"en":"Rob James"},"title":{"en":"R"}"#,
    );
    assert!(told.starts_with("wordings: `title` stands twice"), "{told}");
    let told = spoilt(r#"{"en":"Rob James"}"#, r#"{"en":"Rob James","en":"R"}"#);
    assert!(
        told.starts_with("wordings.title: `en` stands twice"),
        "{told}"
    );
    let told = spoilt(
        r#""sources":{"#,
        r#""sources":{"aad":{"title":"T","author":"A","place":"P"},"#,
    );
    assert!(told.starts_with("sources: `aad` stands twice"), "{told}");
    let told = spoilt(r#""version":3"#, r#""version":3,"version":4"#);
    assert!(told.contains("duplicate field `version`"), "{told}");
}

#[test]
fn unknown_values() {
    refuses(
        &[("/rules/0/activity", json!("yoga"))],
        "rules[0].activity",
        "unknown variant `yoga`",
    );
    refuses(
        &[("/rules/0/verdict", json!("maybe"))],
        "rules[0].verdict",
        "unknown variant `maybe`",
    );
    refuses(
        &[("/rules/0/clock", json!("mine"))],
        "rules[0].clock",
        "unknown variant `mine`",
    );
    refuses(
        &[("/usual/0/sign", json!("joy"))],
        "usual[0].sign",
        "unknown variant `joy`",
    );
}

#[test]
fn invalid_days() {
    let before = "day -1 is before the session; days count from 0";
    refuses(&[("/rules/2/from", json!(-1))], "rules[2].from", before);
    refuses(&[("/rules/0/until", json!(-1))], "rules[0].until", before);
    refuses(
        &[("/rules/4/from", json!([-1, 10]))],
        "rules[4].from[0]",
        before,
    );
    refuses(&[("/phases/0/until", json!(-1))], "phases[0].until", before);
    refuses(
        &[("/usual/0/onset", json!([-1, 0]))],
        "usual[0].onset[0]",
        before,
    );
    refuses(
        &[("/rules/4/from", json!([10, 8]))],
        "rules[4].from",
        "from day 10 back to day 8",
    );
    refuses(
        &[("/rules/4/from", json!(9999))],
        "rules[4].from",
        "more than ten years",
    );
    refuses(
        &[("/rules/4/from", json!("8"))],
        "rules[4].from",
        "expected a day such as 3",
    );
}
