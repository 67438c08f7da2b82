//! Statements without a source, missing wordings, and ids that occur twice.

use serde_json::json;
use vocabulary::Slip;

use super::{faults, refuses, refuses_only, ruled, sound};
use crate::tests::default_protocol;
use crate::{Fault, Protocol, Reason};

#[test]
fn no_source() {
    refuses(
        &[("/rules/0/source", json!(""))],
        "rules[0].source",
        "no source is named",
    );
    for place in [
        "rules[0]",
        "notes[0]",
        "phases[1]",
        "usual[2]",
        "warning_signs[3]",
        "slips[0]",
        "branches[0]",
        "branches[0].rules[1]",
        "advice[0]",
    ] {
        let pointer = format!(
            "/{}/source",
            place.replace(['[', '.'], "/").replace(']', "")
        );
        let reason = "the source `hearsay` is not in `sources`";
        refuses(
            &[(&pointer, json!("hearsay"))],
            &format!("{place}.source"),
            reason,
        );
    }
    let mut json = sound();
    json["sources"] = json!({});
    let found = faults(&json);
    assert_eq!(
        found[0],
        Fault {
            place: "sources".to_owned(),
            reason: Reason::NoSource
        }
    );
    refuses(
        &[("/sources/aad/place", json!(" "))],
        "sources.aad.place",
        "must not be empty",
    );
    refuses(
        &[("/sources/aad/title", json!(""))],
        "sources.aad.title",
        "must not be empty",
    );
    refuses(
        &[("/sources/aad/author", json!(""))],
        "sources.aad.author",
        "must not be empty",
    );
}

#[test]
fn missing_wordings() {
    let reason = "the wording `silence` is not in `wordings`";
    for place in [
        "title",
        "notes[0].wording",
        "rules[0].wording",
        "rules[4].ask",
        "phases[0].title",
        "usual[0].wording",
        "warning_signs[0].wording",
        "branches[0].title",
        "branches[0].wording",
        "branches[0].rules[0].wording",
        "advice[0].wording",
    ] {
        let pointer = format!("/{}", place.replace(['[', '.'], "/").replace(']', ""));
        refuses(&[(&pointer, json!("silence"))], place, reason);
    }
    refuses(&[("/title", json!(""))], "title", "must not be empty");
    refuses(&[("/author", json!("  "))], "author", "must not be empty");
    refuses(
        &[("/wordings/title", json!({}))],
        "wordings.title",
        "the text is missing in `en`",
    );
    refuses(
        &[("/wordings/title", json!({"en": " "}))],
        "wordings.title.en",
        "must not be empty",
    );
}

#[test]
fn missing_languages() {
    let mut json = sound();
    json["languages"] = json!(["en", "fi"]);
    let found = faults(&json);
    assert_eq!(found.len(), default_protocol().wordings.len());
    let missing = Reason::MissingLanguage("fi".to_owned());
    assert!(found.iter().all(|fault| fault.reason == missing));
    assert!(
        found
            .iter()
            .any(|fault| fault.place == "wordings.water-warm")
    );
    refuses(
        &[("/languages", json!(["en", "en"]))],
        "languages[1]",
        "`en` stands twice",
    );
    refuses(
        &[("/languages", json!([]))],
        "languages",
        "must not be empty",
    );
}

#[test]
fn empty_lists() {
    refuses_only(&ruled(&[]), "rules", "at least one rule");
    refuses(
        &[("/branches/0/rules", json!([]))],
        "branches[0].rules",
        "at least one rule",
    );
    refuses(&[("/phases", json!([]))], "phases", "must not be empty");
}

#[test]
fn ids_and_versions() {
    refuses(
        &[("/version", json!(0))],
        "version",
        "the version counts from 1",
    );
    refuses(&[("/id", json!(""))], "id", "must not be empty");
    refuses(
        &[("/id", json!("My protocol"))],
        "id",
        "small letters, digits and hyphens",
    );
    refuses(
        &[("/id", json!("../secret"))],
        "id",
        "small letters, digits and hyphens",
    );
    refuses(
        &[("/phases/1/id", json!("keep-dry"))],
        "phases[1].id",
        "`keep-dry` stands twice",
    );
    refuses(
        &[("/warning_signs/1/id", json!("pus"))],
        "warning_signs[4].id",
        "`pus` stands twice",
    );
    refuses(
        &[("/usual/1/sign", json!("redness"))],
        "usual[1].sign",
        "`redness` stands twice",
    );
}

#[test]
fn signs_that_fade_before_they_begin() {
    for (onset, fade) in [([0, 0], [0, 0]), ([3, 5], [2, 7]), ([3, 5], [3, 4])] {
        let changes = [
            ("/usual/0/onset", json!(onset)),
            ("/usual/0/fade", json!(fade)),
        ];
        refuses(&changes, "usual[0].fade", "it fades before it begins");
    }
    let soonest = [
        ("/usual/0/onset", json!([0, 1])),
        ("/usual/0/fade", json!([0, 1])),
    ];
    let mut json = sound();
    for (pointer, value) in soonest {
        *json.pointer_mut(pointer).unwrap() = value;
    }
    assert_eq!(faults(&json), []);
}

#[test]
fn slips() {
    refuses(
        &[("/slips/1/slip", json!("got_wet"))],
        "slips[1].slip",
        "`got_wet` stands twice",
    );
    refuses(
        &[("/slips/1/wording", json!("nothing"))],
        "slips[1].wording",
        "the wording `nothing` is not in `wordings`",
    );
}

/// Documents of before have no list of slips, and get none.
#[test]
fn a_protocol_without_slips_stays_as_it_is() {
    let mut json = sound();
    json.as_object_mut().unwrap().remove("slips");
    let protocol = Protocol::from_json(&json.to_string()).unwrap();
    assert_eq!(protocol.after_slip(Slip::GotWet), None);
    assert_eq!(serde_json::to_value(&protocol).unwrap(), json);
}

#[test]
fn numbers_of_sessions() {
    for (pointer, value, place, reason) in [
        ("usual", json!(0), "sessions.usual", "counts from 1"),
        (
            "days_between",
            json!(0),
            "sessions.days_between",
            "counts from 1",
        ),
        (
            "check_in_days",
            json!([4, 4]),
            "sessions.check_in_days",
            "must go up",
        ),
        (
            "check_in_days",
            json!([10, 4]),
            "sessions.check_in_days",
            "must go up",
        ),
    ] {
        let mut json = sound();
        json["sessions"] = json!({ pointer: value });
        let found = faults(&json);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].place, place);
        assert!(found[0].reason.to_string().contains(reason));
    }
    let mut json = sound();
    json["sessions"] = json!({ "usual": 2, "days_between": 21, "check_in_days": [2, 8] });
    assert_eq!(faults(&json), []);
}

#[test]
fn characters_that_nobody_sees() {
    for (sign, number) in [('\u{202e}', 0x202e), ('\u{7}', 7), ('\u{200b}', 0x200b)] {
        let mut json = sound();
        json["wordings"]["title"]["en"] = json!(format!("Mild{sign} care"));
        let protocol = Protocol::from_json(&json.to_string()).unwrap();
        let found = protocol.hidden_characters();
        assert_eq!(
            found,
            [Fault {
                place: "wordings.title.en".to_owned(),
                reason: Reason::Hidden(number)
            }]
        );
    }
    for protocol in crate::shipped() {
        assert_eq!(protocol.hidden_characters(), []);
    }
}
