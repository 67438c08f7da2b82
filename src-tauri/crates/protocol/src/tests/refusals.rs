//! Every way in which a protocol is refused: a sound one with one thing made wrong, the
//! place that is named, and the reason in words.

use serde_json::{Value, json};

use super::{default_protocol, in_repository};
use crate::{Fault, Protocol, Reason};

/// The default protocol's JSON, to be spoilt.
fn sound() -> Value {
    serde_json::to_value(default_protocol()).unwrap()
}

fn faults(json: &Value) -> Vec<Fault> {
    match Protocol::from_json(&json.to_string()) {
        Ok(_) => Vec::new(),
        Err(refused) => refused.faults,
    }
}

/// What is set where, and the one fault that comes of it.
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

/// Sets a field that need not be there.
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

/// The default protocol with these rules and no phases that could object.
fn ruled(rules: &[Value]) -> Value {
    let mut json = sound();
    json["rules"] = rules.into();
    json["phases"] =
        json!([{ "id": "all", "title": "title", "from": 0, "source": "james-flaking" }]);
    json
}

#[test]
fn the_sound_one_is_taken() {
    assert_eq!(faults(&sound()), []);
    assert_eq!(
        faults(&ruled(&[rule("hat", "fine", json!(0), Value::Null)])),
        []
    );
}

#[test]
fn what_is_no_json() {
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
fn a_mark_before_the_text_is_nothing() {
    assert!(Protocol::from_json(&format!("\u{feff}{}", sound())).is_ok());
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
fn names_that_stand_twice() {
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
    let told = spoilt(r#""version":1"#, r#""version":1,"version":2"#);
    assert!(told.contains("duplicate field `version`"), "{told}");
}

#[test]
fn unknown_words() {
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
fn days_that_are_none() {
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
fn no_words() {
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
fn a_missing_language() {
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
fn gaps() {
    let gap = "a gap: the one before ends at day 3, this one begins at day 4";
    refuses(&[("/rules/1/from", json!(4))], "rules[1].from", gap);
    refuses(
        &[("/phases/0/until", json!(2))],
        "phases[1].from",
        "a gap: the one before ends at day 2",
    );
    refuses(
        &[("/branches/0/rules/1/from", json!(5))],
        "branches[0].rules[1].from",
        "a gap",
    );
    refuses(
        &[("/rules/0/from", json!(1))],
        "rules[0].from",
        "a gap: it begins at day 1",
    );
    refuses(
        &[("/phases/0/from", json!(1))],
        "phases[0].from",
        "a gap: it begins at day 1",
    );
    refuses_only(
        &with("/rules/7", "until", json!(30)),
        "rules[7].until",
        "a gap: nothing is said after day 30",
    );
    refuses_only(
        &with("/phases/3", "until", json!(30)),
        "phases[3].until",
        "a gap: nothing is said after day 30",
    );
    // Its earliest day fits, its usual one does not.
    let late = [rule("hat", "not_yet", json!(0), json!(8)), {
        let mut fine = rule("hat", "fine", json!([8, 10]), Value::Null);
        fine["ask"] = json!("title");
        fine
    }];
    refuses_only(
        &ruled(&late),
        "rules[1].from",
        "a gap: the one before ends at day 8, this one begins at days 8 to 10",
    );
}

#[test]
fn overlaps() {
    let overlap = "an overlap: the one before ends at day 4, this one begins at day 3";
    refuses(
        &[("/branches/0/rules/1/from", json!(3))],
        "branches[0].rules[1].from",
        overlap,
    );
    refuses(
        &[
            ("/phases/1/until", json!(9)),
            ("/phases/1/holds", json!([])),
        ],
        "phases[2].from",
        "an overlap: the one before ends at day 9",
    );
    let endless = [
        rule("hat", "not_yet", json!(0), Value::Null),
        rule("hat", "fine", json!(4), Value::Null),
    ];
    refuses_only(
        &ruled(&endless),
        "rules[1].from",
        "an overlap: the one before has no end",
    );
    let twice = [
        rule("hat", "not_yet", json!(0), json!([8, 10])),
        rule("hat", "fine", json!(8), Value::Null),
    ];
    refuses_only(
        &ruled(&twice),
        "rules[1].from",
        "an overlap: the one before ends at days 8 to 10",
    );
}

#[test]
fn from_after_until() {
    for until in [json!(3), json!(2)] {
        let backwards = [
            rule("hat", "not_yet", json!(0), json!(3)),
            rule("hat", "ask", json!(3), until.clone()),
            rule("hat", "fine", until.clone(), Value::Null),
        ];
        let reason = format!("it begins at day 3 and ends at day {until}");
        refuses_only(&ruled(&backwards), "rules[1].until", &reason);
    }
    let mut json = sound();
    json["phases"][0]["until"] = json!(0);
    json["phases"][1]["from"] = json!(0);
    json["phases"][1]["holds"] = json!([]);
    refuses_only(
        &json,
        "phases[0].until",
        "it begins at day 0 and ends at day 0",
    );
}

#[test]
fn rules_that_tighten() {
    let tighter = [
        rule("hat", "ask", json!(0), json!(3)),
        rule("hat", "not_yet", json!(3), json!(5)),
        rule("hat", "fine", json!(5), Value::Null),
    ];
    let reason = "`not_yet` does not follow `ask`: from day to day rules only loosen";
    refuses_only(&ruled(&tighter), "rules[1].verdict", reason);
    let same = [
        rule("hat", "ask", json!(0), json!(3)),
        rule("hat", "ask", json!(3), Value::Null),
    ];
    refuses_only(
        &ruled(&same),
        "rules[1].verdict",
        "`ask` does not follow `ask`",
    );
}

#[test]
fn ranges_that_lead_nowhere() {
    let ranged = |before: &str, after: &str| {
        let mut second = rule("hat", after, json!([3, 5]), Value::Null);
        second["ask"] = json!("title");
        ruled(&[rule("hat", before, json!(0), json!([3, 5])), second])
    };
    let reason = "it must lead from a stricter verdict to `fine`";
    assert_eq!(faults(&ranged("not_yet", "fine")), []);
    assert_eq!(faults(&ranged("warm_water_only", "fine")), []);
    refuses_only(&ranged("ask", "fine"), "rules[1].from", reason);
    refuses_only(&ranged("not_yet", "ask"), "rules[1].from", reason);
    // Between the ends it would be looser than after them.
    refuses_only(
        &ranged("not_yet", "warm_water_only"),
        "rules[1].from",
        reason,
    );
    refuses_only(
        &ruled(&[rule("hat", "fine", json!([0, 2]), Value::Null)]),
        "rules[0].from",
        reason,
    );
    refuses_only(
        &without("/rules/4", "ask"),
        "rules[4].from",
        "a range needs `ask`",
    );
    refuses_only(
        &with("/rules/0", "ask", json!("title")),
        "rules[0].ask",
        "begins with a range",
    );
}

#[test]
fn rules_looser_than_their_phase() {
    let looser = [("/rules/0/until", json!(2)), ("/rules/1/from", json!(2))];
    let reason =
        "`water` is `warm_water_only` there, but the phase `keep-dry` holds it at `not_yet`";
    refuses(&looser, "rules[1]", reason);
    // The days between the ends of a range belong to the rule that begins with it.
    let early = [
        ("/rules/3/until", json!([7, 10])),
        ("/rules/4/from", json!([7, 10])),
    ];
    let reason = "`shampoo` is `ask` there, but the phase `warm-water` holds it at `not_yet`";
    refuses(&early, "rules[4]", reason);
    // A branch keeps to the phases too.
    let cleanser = json!({ "activity": "natural_cleanser", "verdict": "not_yet" });
    refuses(
        &[("/phases/1/holds/1", cleanser.clone())],
        "branches[0].rules[1]",
        "`natural_cleanser` is `fine` there",
    );
    // What ended where the phase begins is not looser than it, only what goes on.
    let late = json!([{ "activity": "shampoo", "verdict": "not_yet" }]);
    refuses(
        &[("/phases/3/holds", late)],
        "rules[4]",
        "`shampoo` is `fine` there, but the phase `gentle-shampoo` holds it at `not_yet`",
    );
    // A phase that ends where the looser rule begins has no quarrel with it.
    let mut json = sound();
    json["phases"][0]["holds"]
        .as_array_mut()
        .unwrap()
        .push(cleanser);
    assert_eq!(faults(&json), []);
    let hat = json!({ "activity": "hat", "verdict": "not_yet" });
    refuses(
        &[("/phases/0/holds/0", hat)],
        "phases[0].holds[0]",
        "the phase holds `hat`, but no rule speaks of it",
    );
}

#[test]
fn rules_in_two_places_or_by_two_clocks() {
    let mut json = sound();
    let own: Vec<Value> = json["branches"][0]["rules"].as_array().unwrap().clone();
    json["rules"].as_array_mut().unwrap().extend(own);
    refuses_only(
        &json,
        "branches[0].rules",
        "`natural_cleanser` already has rules elsewhere",
    );
    refuses(
        &[
            ("/rules/1/clock", json!("final_session")),
            ("/rules/2/clock", json!("final_session")),
        ],
        "rules[1].clock",
        "all rules for `water` count from one clock",
    );
}

#[test]
fn nothing_to_say() {
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
        "warning_signs[3].id",
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
fn all_faults_are_told() {
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
