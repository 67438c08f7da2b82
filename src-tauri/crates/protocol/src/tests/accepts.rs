//! The check of a protocol accepts exactly what a plan can be made of: on every day one verdict on
//! each activity, and from day to day a looser one.

use proptest::prelude::*;

use super::oracle::protocols;
use crate::{Bound, Day, DayRange, Protocol, Verdict};

/// What is done to a protocol that can be used.
#[derive(Debug, Clone, Copy)]
enum Mistake {
    From(i64),
    Until(i64),
    Endless,
    Says(Verdict),
    Gone,
}

fn mistakes() -> impl Strategy<Value = Mistake> {
    prop_oneof![
        (-4..5_i64).prop_map(Mistake::From),
        (-4..5_i64).prop_map(Mistake::Until),
        Just(Mistake::Endless),
        prop::sample::select(Verdict::ALL).prop_map(Mistake::Says),
        Just(Mistake::Gone),
    ]
}

fn later(bound: Bound, days: i64) -> Bound {
    let day = |day: Day| Day::try_from((i64::from(day.days()) + days).max(0)).unwrap();
    match bound {
        Bound::Day(one) => Bound::Day(day(one)),
        Bound::Range(range) => {
            Bound::Range(DayRange::try_from([day(range.first()), day(range.last())]).unwrap())
        }
    }
}

fn make(mistake: Mistake, protocol: &mut Protocol, place: usize) {
    let place = place % protocol.rules.len();
    let rule = &mut protocol.rules[place];
    match mistake {
        Mistake::From(days) => rule.from = later(rule.from, days),
        Mistake::Until(days) => rule.until = rule.until.map(|until| later(until, days)),
        Mistake::Endless => rule.until = None,
        Mistake::Says(verdict) => rule.verdict = verdict,
        Mistake::Gone => drop(protocol.rules.remove(place)),
    }
    for rule in &mut protocol.rules {
        if !rule.from.is_range() {
            rule.ask = None;
        }
    }
}

/// Whether each activity has one verdict on every day, and a looser one after each change.
fn is_plain(protocol: &Protocol) -> bool {
    protocol.day_lanes().iter().all(|lane| {
        let runs = &lane.runs;
        let is_joined = runs
            .windows(2)
            .all(|pair| pair[0].until == Some(pair[1].from) && pair[0].verdict > pair[1].verdict);
        let has_days = |run: &crate::DayRun<'_>| run.until.is_none_or(|until| run.from < until);
        runs[0].from == Day::ZERO
            && is_joined
            && runs.iter().all(has_days)
            && runs.last().is_some_and(|run| run.until.is_none())
    })
}

proptest! {
    #[test]
    fn what_can_be_planned_is_accepted_and_nothing_else(
        protocol in protocols(), place in 0..20_usize, done in mistakes(),
    ) {
        let mut protocol = protocol;
        make(done, &mut protocol, place);
        prop_assume!(!protocol.rules.is_empty());
        let faults = protocol.faults();
        prop_assert_eq!(faults.is_empty(), is_plain(&protocol), "{:?}", faults);
    }
}
