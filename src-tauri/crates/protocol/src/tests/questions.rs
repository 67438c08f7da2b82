//! Questions to a plan.

use super::{default_protocol, moment, opened, plan, sessions};
use crate::{Activity, Change, Choices, Plan, PlanReport, Protocol, Sign, Stage, Verdict};

const TWO: &[&str] = &["2026-11-19T16:00", "2026-12-17T10:30"];

#[test]
fn days_are_counted_by_the_date() {
    let plan = plan(TWO, &Choices::default());
    for (at, day, session) in [
        ("2026-11-19T15:59", None, None),
        ("2026-11-19T16:00", Some(0), Some(1)),
        ("2026-11-19T23:59", Some(0), Some(1)),
        ("2026-11-20T00:00", Some(1), Some(1)),
        ("2026-11-22T15:00", Some(3), Some(1)),
        ("2026-12-17T10:29", Some(28), Some(1)),
        ("2026-12-17T10:30", Some(0), Some(2)),
        ("2027-01-16T00:00", Some(30), Some(2)),
    ] {
        assert_eq!(plan.day_number(moment(at)), day, "{at}");
        assert_eq!(plan.session_at(moment(at)), session, "{at}");
        assert_eq!(plan.at(moment(at)).day, day, "{at}");
    }
}

#[test]
fn the_next_changes_come_together() {
    let plan = plan(&["2026-11-19T16:00"], &Choices::default());
    let change = |at, activity, verdict| Change {
        at: moment(at),
        activity,
        verdict,
    };
    let first = [
        change("2026-11-22T16:00", Activity::Water, Verdict::WarmWaterOnly),
        change("2026-11-22T16:00", Activity::Moisturizer, Verdict::Fine),
    ];
    assert_eq!(plan.next_changes(moment("2000-01-01T00:00")), first);
    assert_eq!(plan.next_changes(moment("2026-11-22T15:59")), first);
    let second = [change("2026-11-27T16:00", Activity::Shampoo, Verdict::Ask)];
    assert_eq!(plan.next_changes(moment("2026-11-22T16:00")), second);
    assert_eq!(plan.at(moment("2026-11-22T16:00")).next, second);
    assert!(plan.next_changes(moment("2026-11-29T16:00")).is_empty());
    assert_eq!(plan.next_changes(moment("2026-11-29T15:59")).len(), 2);
}

#[test]
fn before_the_first_session_its_own_rules_come_next() {
    let plan = plan(TWO, &Choices::default());
    let next = plan.at(moment("2026-11-19T15:59")).next;
    assert!(next.iter().all(|change| change.at == moment(TWO[0])));
    assert_eq!(
        (next[0].activity, next[0].verdict),
        (Activity::Water, Verdict::NotYet)
    );
    let begun = plan.at(moment(TWO[0])).rules;
    assert_eq!(next.len(), begun.len());
}

#[test]
fn the_report_names_the_first_of_the_next_changes() {
    let plan = plan(&["2026-11-19T16:00"], &Choices::default());
    let next = |at| {
        let report = PlanReport::new(&plan, default_protocol(), Some(moment(at)));
        report
            .now
            .unwrap()
            .next_change
            .map(|change| (change.at, change.activity))
    };
    let first = Some((moment("2026-11-22T16:00"), Activity::Moisturizer));
    assert_eq!(next("2026-11-22T15:59"), first);
    assert_eq!(
        next("2026-11-22T16:00"),
        Some((moment("2026-11-27T16:00"), Activity::Shampoo))
    );
    assert_eq!(next("2026-11-29T16:00"), None);
}

#[test]
fn a_moment_has_its_phase() {
    let plan = plan(&["2026-11-19T16:00"], &Choices::default());
    let phase = |at| plan.at(moment(at)).phase.map(|phase| phase.id.as_str());
    assert_eq!(phase("2026-11-19T15:59"), None);
    assert_eq!(phase("2026-11-22T15:59"), Some("keep-dry"));
    assert_eq!(phase("2026-11-22T16:00"), Some("warm-water"));
    assert_eq!(phase("2026-11-29T16:00"), Some("gentle-shampoo"));
    assert_eq!(phase("2026-12-19T15:59"), Some("gentle-shampoo"));
    assert_eq!(phase("2026-12-19T16:00"), None, "healed");
}

#[test]
fn usual_signs_begin_stay_and_fade() {
    let plan = plan(&["2026-11-19T16:00"], &Choices::default());
    let stage = |sign, at| {
        let now = plan.at(moment(at));
        now.usual
            .iter()
            .find(|(usual, _)| usual.sign == sign)
            .map(|&(_, stage)| stage)
    };
    // Itch begins between day 1 and day 3, and fades between day 4 and day 7.
    assert_eq!(stage(Sign::Itch, "2026-11-20T15:59"), None);
    assert_eq!(
        stage(Sign::Itch, "2026-11-20T16:00"),
        Some(Stage::Beginning)
    );
    assert_eq!(
        stage(Sign::Itch, "2026-11-22T15:59"),
        Some(Stage::Beginning)
    );
    assert_eq!(stage(Sign::Itch, "2026-11-22T16:00"), Some(Stage::Usual));
    assert_eq!(stage(Sign::Itch, "2026-11-23T15:59"), Some(Stage::Usual));
    assert_eq!(stage(Sign::Itch, "2026-11-23T16:00"), Some(Stage::Fading));
    assert_eq!(stage(Sign::Itch, "2026-11-26T15:59"), Some(Stage::Fading));
    assert_eq!(stage(Sign::Itch, "2026-11-26T16:00"), None);
    assert_eq!(stage(Sign::Redness, "2026-11-19T16:00"), Some(Stage::Usual));
}

#[test]
fn a_sign_of_several_sessions_is_usual_once_as_the_latest_brings_it() {
    let plan = plan(
        &["2026-11-19T16:00", "2026-11-25T16:00"],
        &Choices::default(),
    );
    let itch = |at| {
        let now = plan.at(moment(at));
        let all = now
            .usual
            .iter()
            .filter(|(usual, _)| usual.sign == Sign::Itch);
        all.map(|&(usual, stage)| (usual.session, stage))
            .collect::<Vec<_>>()
    };
    // Itch begins between day 1 and day 3, and fades between day 4 and day 7.
    assert_eq!(itch("2026-11-26T15:00"), [(1, Stage::Fading)]);
    assert_eq!(itch("2026-11-26T15:59"), [(1, Stage::Fading)]);
    assert_eq!(itch("2026-11-26T16:00"), [(2, Stage::Beginning)]);
    for day in 19..=30 {
        let at = format!("2026-11-{day}T18:00");
        let now = plan.at(moment(&at));
        let mut signs: Vec<Sign> = now.usual.iter().map(|(usual, _)| usual.sign).collect();
        let shown = signs.len();
        signs.dedup();
        signs.sort_by_key(|sign| sign.id());
        signs.dedup();
        assert_eq!(signs.len(), shown, "{at}");
    }
}

#[test]
fn a_day_shows_both_sides_of_a_change() {
    let plan = plan(&["2026-11-19T16:00"], &Choices::default());
    let on = |date: &str| plan.on(date.parse().unwrap());
    let water = |date: &str| {
        let day = on(date);
        let runs = day
            .rules
            .iter()
            .filter(|run| run.activity == Activity::Water);
        runs.map(|run| run.verdict).collect::<Vec<_>>()
    };
    assert_eq!(water("2026-11-18"), []);
    assert_eq!(water("2026-11-19"), [Verdict::NotYet]);
    assert_eq!(
        water("2026-11-22"),
        [Verdict::NotYet, Verdict::WarmWaterOnly]
    );
    assert_eq!(water("2026-11-23"), [Verdict::WarmWaterOnly]);
    assert_eq!(on("2026-11-22").changes.len(), 2);
    assert_eq!(on("2026-11-23").changes, []);
    assert_eq!(on("2026-11-18").day, None);
    assert_eq!(on("2026-11-19").day, Some(0));
    assert_eq!(on("2026-11-22").day, Some(3));
}

#[test]
fn a_change_at_midnight_belongs_to_the_day_that_begins() {
    let plan = plan(&["2026-11-19T00:00"], &Choices::default());
    let on = |date: &str| plan.on(date.parse().unwrap());
    let water = |date: &str| {
        let day = on(date);
        day.rules
            .iter()
            .filter(|run| run.activity == Activity::Water)
            .count()
    };
    assert_eq!(
        (water("2026-11-21"), on("2026-11-21").changes.len()),
        (1, 0)
    );
    assert_eq!(
        (water("2026-11-22"), on("2026-11-22").changes.len()),
        (1, 2)
    );
}

#[test]
fn a_plan_is_settled_when_nothing_is_to_come() {
    let settled = |ended: &[&str]| plan(ended, &opened("natural-cleanser", 1)).settled();
    // Flaking and scabs fade until day 14, after the last change of a verdict.
    assert_eq!(settled(&["2026-11-19T16:00"]), moment("2026-12-03T16:00"));
    assert_eq!(settled(TWO), moment("2026-12-31T10:30"));
}

#[test]
fn a_day_is_coloured_by_the_stricter_of_water_and_shampoo() {
    // Shampoo is fine from day 7 on, and water is warm only until day 9.
    let median = include_str!("../../../../../assets/protocols/published-median.json");
    let mut json: serde_json::Value = serde_json::from_str(median).unwrap();
    for rule in json["rules"].as_array_mut().unwrap() {
        match (rule["activity"].as_str(), rule["verdict"].as_str()) {
            (Some("water"), Some("warm_water_only")) => rule["until"] = 9.into(),
            (Some("water"), Some("fine")) => rule["from"] = 9.into(),
            _ => {}
        }
    }
    let protocol = Protocol::from_json(&json.to_string()).unwrap();
    let plan = Plan::derive(
        &protocol,
        &sessions(&["2026-11-19T16:00"]),
        &Choices::default(),
    )
    .unwrap();
    let on = |date: &str| plan.washing(moment(&format!("{date}T17:00")));
    assert_eq!(on("2026-11-27"), Verdict::WarmWaterOnly);
    assert_eq!(on("2026-11-28"), Verdict::Fine);
}
