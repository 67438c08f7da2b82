//! Rules and phases with gaps or overlaps between them, or that contradict each other.

use serde_json::{Value, json};

use super::{faults, refuses, refuses_only, rule, ruled, sound, with, without};

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
    // The earliest day of the range fits the rule before it, but the usual day does not.
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
fn misplaced_ranges() {
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
    // The `ask` between the ends of the range would be looser than the rule after it.
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
fn medicines_that_are_not_asked_about() {
    for medicine in ["medicated_shampoo", "scalp_medicine"] {
        let of = |verdict| ruled(&[rule(medicine, verdict, json!(0), Value::Null)]);
        for verdict in ["fine", "warm_water_only", "not_yet"] {
            let reason = format!("`{medicine}` is a medicine: all that may be said of it is `ask`");
            refuses_only(&of(verdict), "rules[0].verdict", &reason);
        }
        assert_eq!(faults(&of("ask")), []);
    }
}

#[test]
fn rules_looser_than_their_phase() {
    let looser = [("/rules/0/until", json!(2)), ("/rules/1/from", json!(2))];
    let reason =
        "`water` is `warm_water_only` there, but the phase `keep-dry` holds it at `not_yet`";
    refuses(&looser, "rules[1]", reason);
    // The `ask` of a range is reported at the rule that begins with the range.
    let early = [
        ("/rules/3/until", json!([7, 10])),
        ("/rules/4/from", json!([7, 10])),
    ];
    let reason = "`shampoo` is `ask` there, but the phase `warm-water` holds it at `not_yet`";
    refuses(&early, "rules[4]", reason);
    // The rules of a branch may not be looser than a phase either.
    let cleanser = json!({ "activity": "natural_cleanser", "verdict": "not_yet" });
    refuses(
        &[("/phases/1/holds/1", cleanser.clone())],
        "branches[0].rules[1]",
        "`natural_cleanser` is `fine` there",
    );
    // Only the rule that applies during the phase is reported, not the ones that end
    // before.
    let late = json!([{ "activity": "shampoo", "verdict": "not_yet" }]);
    refuses(
        &[("/phases/3/holds", late)],
        "rules[4]",
        "`shampoo` is `fine` there, but the phase `gentle-shampoo` holds it at `not_yet`",
    );
    // A looser rule may begin where the phase ends.
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
