//! The dates of the default protocol's verdicts, to the minute.

use super::{moment, opened, plan, told};
use crate::Activity::{self, HarshProducts, MedicatedShampoo, Moisturizer, NaturalCleanser};
use crate::Activity::{ScalpMedicine, Shampoo, Water};
use crate::Verdict::{Ask, Fine, NotYet, WarmWaterOnly};
use crate::{Choices, Further, Plan, Verdict};

const SESSION: &[&str] = &["2026-11-19T16:00"];

fn windows(plan: &Plan, activity: Activity, expected: &[(Verdict, &str)]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|&(v, from)| (v, from.to_owned()))
        .collect();
    assert_eq!(told(plan, activity), expected, "{activity:?}");
}

fn verdict(plan: &Plan, activity: Activity, at: &str) -> Option<Verdict> {
    let now = plan.at(moment(at));
    now.rules
        .iter()
        .find(|run| run.activity == activity)
        .map(|run| run.verdict)
}

#[test]
fn of_one_session() {
    let plan = plan(SESSION, &Choices::default());
    windows(
        &plan,
        Water,
        &[
            (NotYet, "2026-11-19T16:00"),
            (WarmWaterOnly, "2026-11-22T16:00"),
            (Fine, "2026-11-29T16:00"),
        ],
    );
    windows(
        &plan,
        Shampoo,
        &[
            (NotYet, "2026-11-19T16:00"),
            (Ask, "2026-11-27T16:00"),
            (Fine, "2026-11-29T16:00"),
        ],
    );
    windows(
        &plan,
        Moisturizer,
        &[(NotYet, "2026-11-19T16:00"), (Fine, "2026-11-22T16:00")],
    );
    windows(&plan, HarshProducts, &[(NotYet, "2026-11-19T16:00")]);
    windows(&plan, NaturalCleanser, &[]);
    let spoken: Vec<_> = plan.lanes.iter().map(|lane| lane.activity).collect();
    assert_eq!(
        spoken,
        [
            Water,
            Shampoo,
            Moisturizer,
            HarshProducts,
            MedicatedShampoo,
            ScalpMedicine
        ],
        "nothing is invented"
    );
    assert!(
        plan.lanes
            .iter()
            .all(|lane| lane.runs.last().unwrap().until.is_none())
    );
}

#[test]
fn of_an_opened_branch() {
    let plan = plan(SESSION, &opened("natural-cleanser", 1));
    windows(
        &plan,
        NaturalCleanser,
        &[(NotYet, "2026-11-19T16:00"), (Fine, "2026-11-23T16:00")],
    );
}

#[test]
fn change_at_the_minute() {
    let plan = plan(SESSION, &opened("natural-cleanser", 1));
    let before_and_after = [
        (
            Water,
            "2026-11-22T15:59",
            NotYet,
            "2026-11-22T16:00",
            WarmWaterOnly,
        ),
        (
            Water,
            "2026-11-29T15:59",
            WarmWaterOnly,
            "2026-11-29T16:00",
            Fine,
        ),
        (Shampoo, "2026-11-27T15:59", NotYet, "2026-11-27T16:00", Ask),
        (Shampoo, "2026-11-29T15:59", Ask, "2026-11-29T16:00", Fine),
        (
            Moisturizer,
            "2026-11-22T15:59",
            NotYet,
            "2026-11-22T16:00",
            Fine,
        ),
        (
            NaturalCleanser,
            "2026-11-23T15:59",
            NotYet,
            "2026-11-23T16:00",
            Fine,
        ),
    ];
    for (activity, before, then, after, now) in before_and_after {
        assert_eq!(
            verdict(&plan, activity, before),
            Some(then),
            "{activity:?} {before}"
        );
        assert_eq!(
            verdict(&plan, activity, after),
            Some(now),
            "{activity:?} {after}"
        );
    }
}

#[test]
fn begin_with_the_session() {
    let plan = plan(SESSION, &Choices::default());
    assert_eq!(verdict(&plan, Water, "2026-11-19T15:59"), None);
    assert_eq!(verdict(&plan, Water, "2026-11-19T16:00"), Some(NotYet));
    let harsh = |at| verdict(&plan, HarshProducts, at);
    assert_eq!(harsh("2026-12-19T15:59"), Some(NotYet));
    assert_eq!(harsh("2026-12-19T16:00"), None, "healed");
}

#[test]
fn of_a_second_session_begin_again() {
    // The second session is on day 7 of the first, while water is still warm only.
    let plan = plan(
        &["2026-11-19T16:00", "2026-11-26T14:30"],
        &Choices::default(),
    );
    windows(
        &plan,
        Water,
        &[
            (NotYet, "2026-11-19T16:00"),
            (WarmWaterOnly, "2026-11-22T16:00"),
            (NotYet, "2026-11-26T14:30"),
            (WarmWaterOnly, "2026-11-29T14:30"),
            (Fine, "2026-12-06T14:30"),
        ],
    );
    // The first session's `ask` on day 8 never shows: the second's `not_yet` is stricter.
    windows(
        &plan,
        Shampoo,
        &[
            (NotYet, "2026-11-19T16:00"),
            (Ask, "2026-12-04T14:30"),
            (Fine, "2026-12-06T14:30"),
        ],
    );
    assert_eq!(plan.lane(Shampoo).unwrap().runs[0].session, 1);
    assert_eq!(plan.lane(Shampoo).unwrap().runs[1].session, 2);
    assert_eq!(plan.lane(Water).unwrap().runs[2].session, 2);
}

#[test]
fn of_a_branch_hold_from_its_session_on() {
    let sessions = ["2026-11-19T16:00", "2026-12-03T16:00", "2026-12-17T16:00"];
    let from = |session| {
        told(
            &plan(&sessions, &opened("natural-cleanser", session)),
            NaturalCleanser,
        )
    };
    let cycle = [
        (NotYet, "2026-11-19T16:00".to_owned()),
        (Fine, "2026-11-23T16:00".to_owned()),
        (NotYet, "2026-12-03T16:00".to_owned()),
        (Fine, "2026-12-07T16:00".to_owned()),
        (NotYet, "2026-12-17T16:00".to_owned()),
        (Fine, "2026-12-21T16:00".to_owned()),
    ];
    assert_eq!(from(1), cycle);
    assert_eq!(from(2), cycle[2..]);
    assert_eq!(from(3), cycle[4..]);
}

#[test]
fn of_the_final_session_wait_for_it() {
    let median = crate::shipped_protocol("published-median").unwrap();
    let sessions = super::sessions(&["2026-11-19T16:00", "2026-12-19T10:00"]);
    let plan = Plan::derive(median, &sessions, &Choices::default()).unwrap();
    // 28 days after the first session is 17 December, before the second session.
    windows(
        &plan,
        Activity::Sun,
        &[(NotYet, "2026-11-19T16:00"), (Fine, "2027-01-16T10:00")],
    );
    windows(
        &plan,
        Activity::Swimming,
        &[(NotYet, "2026-11-19T16:00"), (Fine, "2027-01-05T10:00")],
    );
    windows(
        &plan,
        Activity::HeavySweat,
        &[
            (NotYet, "2026-11-19T16:00"),
            (Fine, "2026-11-26T16:00"),
            (NotYet, "2026-12-19T10:00"),
            (Fine, "2026-12-26T10:00"),
        ],
    );
}

#[test]
fn of_the_final_session_have_no_dates_while_another_is_booked() {
    let median = crate::shipped_protocol("published-median").unwrap();
    let sessions = super::sessions(SESSION);
    let told_of = |further, activity| {
        let choices = Choices {
            further,
            ..Choices::default()
        };
        let plan = Plan::derive(median, &sessions, &choices).unwrap();
        let runs = &plan.lane(activity).unwrap().runs;
        (
            runs.iter().any(|run| plan.is_if_last(run)),
            told(&plan, activity),
        )
    };
    let sun = [(NotYet, "2026-11-19T16:00"), (Fine, "2026-12-17T16:00")];
    let sun = sun.map(|(verdict, from)| (verdict, from.to_owned()));
    for (further, if_last, runs) in [
        (Further::Unknown, true, &sun[..]),
        (Further::None, false, &sun[..]),
        (Further::Booked, false, &sun[..1]),
    ] {
        assert_eq!(told_of(further, Activity::Sun), (if_last, runs.to_vec()));
        let each = told_of(further, Activity::HeavySweat);
        assert_eq!(each, told_of(Further::Unknown, Activity::HeavySweat));
    }
}

#[test]
fn of_phases_follow_the_strictest_session() {
    let plan = plan(
        &["2026-11-19T16:00", "2026-11-28T12:00"],
        &Choices::default(),
    );
    let phases: Vec<_> = plan
        .phases
        .iter()
        .map(|phase| (phase.id.as_str(), phase.from.to_string()))
        .collect();
    let expected = [
        ("keep-dry", "2026-11-19T16:00"),
        ("warm-water", "2026-11-22T16:00"),
        ("ease-back", "2026-11-27T16:00"),
        ("keep-dry", "2026-11-28T12:00"),
        ("warm-water", "2026-12-01T12:00"),
        ("ease-back", "2026-12-06T12:00"),
        ("gentle-shampoo", "2026-12-08T12:00"),
    ]
    .map(|(id, from)| (id, from.to_owned()));
    assert_eq!(phases, expected);
    assert_eq!(plan.phases.last().unwrap().until, None);
}

#[test]
fn move_with_no_clock_change() {
    // Around the nights on which Vancouver or London change their clocks, leap days and
    // the end of a year.
    for (ended, rinse) in [
        ("2026-03-07T16:00", "2026-03-10T16:00"),
        ("2026-03-27T16:00", "2026-03-30T16:00"),
        ("2026-10-30T16:00", "2026-11-02T16:00"),
        ("2024-02-27T23:59", "2024-03-01T23:59"),
        ("2025-02-27T00:00", "2025-03-02T00:00"),
        ("2026-12-30T09:15", "2027-01-02T09:15"),
    ] {
        let plan = plan(&[ended], &Choices::default());
        assert_eq!(told(&plan, Water)[1], (WarmWaterOnly, rinse.to_owned()));
    }
}
