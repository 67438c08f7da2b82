//! Random protocols and sessions, and an oracle for the verdicts of a plan.
//!
//! The oracle looks at one moment at a time, in minutes since each session, and shares
//! no code with the merging of spans.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use vocabulary::{Moment, ScalpType};

use super::{default_protocol, minutes_later};
use crate::{
    Activity, Bound, Branch, Choices, Clock, Day, DayRange, Phase, Protocol, Rule, Verdict,
};

pub(super) const BRANCH: &str = "extra";
/// The activity that only the branch has rules for.
pub(super) const OF_BRANCH: Activity = Activity::NaturalCleanser;

const MINUTES_OF_DAY: i64 = 24 * 60;

/// Returns the verdict on an activity at a moment; `None` before its rules begin.
pub(super) fn said(
    protocol: &Protocol,
    choices: &Choices,
    ended: &[Moment],
    activity: Activity,
    moment: Moment,
) -> Option<Verdict> {
    let (rules, first) = match choices.opened.get(BRANCH) {
        Some(&session) if activity == OF_BRANCH => (&protocol.branches[0].rules, session),
        _ => (&protocol.rules, 1),
    };
    let rules: Vec<&Rule> = rules
        .iter()
        .filter(|rule| rule.activity == activity)
        .collect();
    ended[first - 1..]
        .iter()
        .filter(|&&session| session <= moment)
        .filter_map(|&session| said_after(&rules, session, *ended.last().unwrap(), moment))
        .max()
}

fn said_after(rules: &[&Rule], session: Moment, last: Moment, moment: Moment) -> Option<Verdict> {
    let start = match rules.first()?.clock {
        Clock::EachSession => session,
        Clock::FinalSession => last,
    };
    let [now, start] = [moment, start].map(NaiveDateTime::from);
    let minutes = (now - start).num_minutes().max(0);
    let begun = |day: Day| i64::from(day.days()) * MINUTES_OF_DAY <= minutes;
    let sure = rules
        .iter()
        .filter(|rule| begun(rule.from.usual()))
        .find(|rule| !rule.until.is_some_and(|until| begun(until.earliest())));
    Some(sure.map_or(Verdict::Ask, |rule| rule.verdict))
}

fn day(days: i64) -> Day {
    Day::try_from(days).unwrap()
}

/// Generates rules for one activity, each looser than the one before, with or without a
/// range before `fine`.
fn rules_of(activity: Activity) -> impl Strategy<Value = Vec<Rule>> {
    let strictest_first = vec![
        Verdict::NotYet,
        Verdict::WarmWaterOnly,
        Verdict::Ask,
        Verdict::Fine,
    ];
    (
        subsequence(strictest_first, 1..=4),
        prop::collection::vec(1..12_i64, 3),
        0..4_i64,
        select(vec![Clock::EachSession, Clock::FinalSession]),
    )
        .prop_map(move |(verdicts, lengths, width, clock)| {
            let mut from = Bound::Day(Day::ZERO);
            let mut rules: Vec<Rule> = Vec::new();
            for (i, verdict) in verdicts.into_iter().enumerate() {
                let before = rules.last_mut();
                let ranged = width > 0
                    && verdict == Verdict::Fine
                    && before
                        .as_ref()
                        .is_some_and(|rule| rule.verdict > Verdict::Ask);
                if let Some(before) = before {
                    let first = i64::from(from.usual().days()) + lengths[i - 1];
                    let [first, last] = [day(first), day(first + width)];
                    from = if ranged {
                        Bound::Range(DayRange::try_from([first, last]).unwrap())
                    } else {
                        Bound::Day(first)
                    };
                    before.until = Some(from);
                }
                rules.push(Rule {
                    activity,
                    verdict,
                    from,
                    until: None,
                    clock,
                    wording: format!("{}-{}", activity.id(), verdict.id()),
                    ask: ranged.then(|| format!("{}-ask", activity.id())),
                    source: "james-flaking".to_owned(),
                });
            }
            rules
        })
}

fn phases() -> impl Strategy<Value = Vec<Phase>> {
    prop::collection::vec(1..8_i64, 0..4).prop_map(|lengths| {
        let mut from = 0;
        let mut phases: Vec<Phase> = Vec::new();
        for (i, length) in lengths.iter().chain([&0]).enumerate() {
            let until = (i < lengths.len()).then(|| day(from + length));
            phases.push(Phase {
                id: format!("phase-{i}"),
                title: "title".to_owned(),
                from: day(from),
                until,
                holds: Vec::new(),
                source: "james-flaking".to_owned(),
            });
            from += length;
        }
        phases
    })
}

/// Generates valid protocols with one to four activities and a branch.
pub(super) fn protocols() -> impl Strategy<Value = Protocol> {
    let others: Vec<Activity> = Activity::ALL
        .iter()
        .copied()
        .filter(|&activity| activity != OF_BRANCH && !activity.is_medicine())
        .collect();
    let rules = subsequence(others, 1..5)
        .prop_flat_map(|some| some.into_iter().map(rules_of).collect::<Vec<_>>())
        .prop_map(|rules| rules.concat());
    (rules, rules_of(OF_BRANCH), phases()).prop_map(|(rules, of_branch, phases)| {
        let mut protocol = default_protocol().clone();
        for activity in Activity::ALL {
            for verdict in Verdict::ALL {
                let wording = format!("{}-{}", activity.id(), verdict.id());
                let text = BTreeMap::from([("en".to_owned(), wording.clone())]);
                protocol.wordings.insert(wording, text);
            }
        }
        protocol.rules = rules;
        protocol.phases = phases;
        protocol.branches = vec![Branch {
            id: BRANCH.to_owned(),
            title: "title".to_owned(),
            wording: "title".to_owned(),
            scalp_types: vec![ScalpType::Dry],
            rules: of_branch,
            source: "james-flaking".to_owned(),
        }];
        assert_eq!(protocol.faults(), [], "the generator makes valid protocols");
        protocol
    })
}

/// Generates dates from 1990 on, half of them shortly before a leap day, a change of
/// the clocks or the end of a year.
fn dates() -> impl Strategy<Value = NaiveDate> {
    let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let turns = vec![
        date(1999, 12, 28),
        date(2000, 2, 26),
        date(2024, 2, 24),
        date(2026, 3, 5),
        date(2026, 3, 26),
        date(2026, 10, 22),
        date(2026, 10, 29),
        date(2026, 12, 28),
    ];
    let anywhere = (0..13_000_u64).prop_map(move |days| date(1990, 1, 1) + Days::new(days));
    prop_oneof![select(turns), anywhere]
}

/// Generates one to `most` different moments within seven weeks, in no order.
pub(super) fn moments(most: usize) -> impl Strategy<Value = Vec<Moment>> {
    let minutes = prop::collection::hash_set(0..49 * MINUTES_OF_DAY, 1..=most);
    (dates(), minutes).prop_map(|(date, minutes)| {
        let start = Moment::first_of(date);
        minutes
            .into_iter()
            .map(|minutes| minutes_later(start, minutes))
            .collect()
    })
}
