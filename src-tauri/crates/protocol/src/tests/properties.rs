//! Properties that every plan has.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use vocabulary::Moment;

use super::oracle::{BRANCH, OF_BRANCH, moments, protocols, said};
use super::{minutes_later, opened};
use crate::{Activity, Choices, Lane, Plan, Protocol, Sessions};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 12, 31).unwrap();

fn derive(protocol: &Protocol, ended: &[Moment], choices: &Choices) -> Plan {
    let sessions = Sessions::new(ended.to_vec(), TODAY).unwrap();
    Plan::derive(protocol, &sessions, choices).unwrap()
}

/// Returns every moment at which anything begins or ends, and the minute on either
/// side.
fn edges(plan: &Plan) -> Vec<Moment> {
    let runs = plan.lanes.iter().flat_map(|lane| &lane.runs);
    runs.flat_map(|run| [Some(run.from), run.until])
        .flatten()
        .chain(plan.sessions.ended().iter().copied())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .flat_map(|edge| [-1, 0, 1].map(|minutes| minutes_later(edge, minutes)))
        .collect()
}

fn verdict_at(plan: &Plan, activity: Activity, moment: Moment) -> Option<crate::Verdict> {
    let mut runs = plan.lane(activity)?.runs.iter();
    runs.find(|run| run.from <= moment && run.until.is_none_or(|until| moment < until))
        .map(|run| run.verdict)
}

/// Returns the plan with all its moments moved by `days`.
fn shifted(plan: &Plan, days: u64) -> Plan {
    let mut plan = plan.clone();
    let ended = plan
        .sessions
        .ended()
        .iter()
        .map(|ended| ended.days_later(days))
        .collect();
    plan.sessions = Sessions::new(ended, TODAY).unwrap();
    let shift = |moment: &mut Moment| *moment = moment.days_later(days);
    for run in plan.lanes.iter_mut().flat_map(|lane| &mut lane.runs) {
        shift(&mut run.from);
        run.until.iter_mut().for_each(shift);
    }
    for phase in &mut plan.phases {
        shift(&mut phase.from);
        phase.until.iter_mut().for_each(shift);
    }
    for usual in &mut plan.usual {
        usual
            .onset
            .iter_mut()
            .chain(usual.fade.iter_mut().flatten())
            .for_each(shift);
    }
    plan.changes
        .iter_mut()
        .for_each(|change| shift(&mut change.at));
    plan.healed.iter_mut().for_each(shift);
    plan
}

fn unnumbered(lane: &Lane) -> Lane {
    let mut lane = lane.clone();
    lane.runs.iter_mut().for_each(|run| run.session = 0);
    lane
}

proptest! {
    #[test]
    fn no_gap_and_no_overlap(protocol in protocols(), ended in moments(5), nth in 0..5_usize) {
        let session = nth % ended.len() + 1;
        let plan = derive(&protocol, &ended, &opened(BRANCH, session));
        for lane in &plan.lanes {
            let first = if lane.activity == OF_BRANCH { session } else { 1 };
            prop_assert_eq!(lane.runs[0].from, plan.sessions.ended()[first - 1]);
            prop_assert_eq!(lane.runs.last().unwrap().until, None);
            prop_assert!(lane.runs.iter().all(|run| run.until.is_none_or(|until| run.from < until)));
            for pair in lane.runs.windows(2) {
                prop_assert_eq!(pair[0].until, Some(pair[1].from));
                prop_assert_ne!(pair[0].verdict, pair[1].verdict);
            }
        }
        prop_assert_eq!(plan.phases[0].from, plan.sessions.first());
        prop_assert_eq!(plan.phases.last().unwrap().until, None);
        for pair in plan.phases.windows(2) {
            prop_assert_eq!(pair[0].until, Some(pair[1].from));
            prop_assert_ne!(&pair[0].id, &pair[1].id);
        }
    }

    #[test]
    fn the_strictest_wins(protocol in protocols(), ended in moments(5), nth in 0..5_usize) {
        let choices = opened(BRANCH, nth % ended.len() + 1);
        let plan = derive(&protocol, &ended, &choices);
        let ended = plan.sessions.ended();
        for moment in edges(&plan) {
            for &activity in Activity::ALL {
                let expected = said(&protocol, &choices, ended, activity, moment);
                prop_assert_eq!(verdict_at(&plan, activity, moment), expected, "{:?} {}", activity, moment);
            }
        }
        for run in plan.lanes.iter().flat_map(|lane| &lane.runs) {
            prop_assert_eq!(&run.wording, &format!("{}-{}", run.activity.id(), run.verdict.id()));
        }
    }

    #[test]
    fn the_session_that_is_named_decides(protocol in protocols(), ended in moments(5)) {
        let plan = derive(&protocol, &ended, &opened(BRANCH, 1));
        let sessions = plan.sessions.ended();
        for run in plan.lanes.iter().flat_map(|lane| &lane.runs) {
            let alone = derive(&protocol, &sessions[run.session - 1..run.session], &opened(BRANCH, 1));
            let counts_from_it = verdict_at(&alone, run.activity, run.from) == Some(run.verdict);
            let waits_for_it = run.session == sessions.len() && run.from < sessions[run.session - 1];
            prop_assert!(counts_from_it || waits_for_it);
        }
    }

    #[test]
    fn a_shut_branch_says_nothing(protocol in protocols(), ended in moments(3)) {
        let plan = derive(&protocol, &ended, &Choices::default());
        prop_assert!(plan.lane(OF_BRANCH).is_none());
    }

    #[test]
    fn a_branch_counts_from_the_session_at_which_it_is_opened(
        protocol in protocols(), ended in moments(5), nth in 0..5_usize,
    ) {
        let session = nth % ended.len() + 1;
        let plan = derive(&protocol, &ended, &opened(BRANCH, session));
        let later = derive(&protocol, &plan.sessions.ended()[session - 1..], &opened(BRANCH, 1));
        let [this, that] = [&plan, &later].map(|plan| unnumbered(plan.lane(OF_BRANCH).unwrap()));
        prop_assert_eq!(this, that);
    }

    #[test]
    fn one_more_session_never_loosens(protocol in protocols(), ended in moments(5)) {
        prop_assume!(ended.len() > 1);
        let choices = opened(BRANCH, 1);
        let fewer = derive(&protocol, &ended[1..], &choices);
        let more = derive(&protocol, &ended, &choices);
        for moment in edges(&fewer).into_iter().chain(edges(&more)) {
            for &activity in Activity::ALL {
                let [before, after] = [&fewer, &more].map(|plan| verdict_at(plan, activity, moment));
                // `None` sorts below every verdict, so a verdict that is new counts as stricter.
                prop_assert!(after >= before, "{:?} {}: {:?}, {:?}", activity, moment, before, after);
            }
        }
    }

    #[test]
    fn one_session_never_tightens(protocol in protocols(), ended in moments(1)) {
        let plan = derive(&protocol, &ended, &opened(BRANCH, 1));
        for lane in &plan.lanes {
            prop_assert!(lane.runs.windows(2).all(|pair| pair[0].verdict > pair[1].verdict));
        }
    }

    #[test]
    fn the_order_of_sessions_does_not_matter(protocol in protocols(), ended in moments(5)) {
        let mut sorted = ended.clone();
        sorted.sort_unstable();
        let choices = opened(BRANCH, 1);
        let plan = derive(&protocol, &ended, &choices);
        prop_assert_eq!(&plan, &derive(&protocol, &sorted, &choices));
        sorted.reverse();
        prop_assert_eq!(&plan, &derive(&protocol, &sorted, &choices));
    }

    #[test]
    fn later_sessions_move_the_whole_plan(protocol in protocols(), ended in moments(4), days in 1..800_u64) {
        let choices = opened(BRANCH, 1);
        let plan = derive(&protocol, &ended, &choices);
        for days in [1, days] {
            let later: Vec<_> = ended.iter().map(|ended| ended.days_later(days)).collect();
            prop_assert_eq!(derive(&protocol, &later, &choices), shifted(&plan, days));
        }
    }

    #[test]
    fn every_change_is_told_once_and_in_order(protocol in protocols(), ended in moments(5)) {
        let plan = derive(&protocol, &ended, &opened(BRANCH, 1));
        prop_assert!(plan.changes.is_sorted_by_key(|change| (change.at, change.activity)));
        let after_first: usize = plan.lanes.iter().map(|lane| lane.runs.len() - 1).sum();
        prop_assert_eq!(plan.changes.len(), after_first);
        for change in &plan.changes {
            let before = verdict_at(&plan, change.activity, minutes_later(change.at, -1));
            prop_assert_eq!(verdict_at(&plan, change.activity, change.at), Some(change.verdict));
            prop_assert!(before.is_some() && before != Some(change.verdict));
        }
        for moment in edges(&plan) {
            let first = plan.changes.iter().find(|change| change.at > moment).map(|change| change.at);
            let together: Vec<_> =
                plan.changes.iter().copied().filter(|change| Some(change.at) == first).collect();
            prop_assert_eq!(plan.next_changes(moment), together);
        }
        prop_assert!(plan.changes.iter().all(|change| change.at <= plan.settled()));
    }

    #[test]
    fn a_scalp_has_healed_when_its_rules_have_come_to_rest(
        protocol in protocols(), ended in moments(5), nth in 0..5_usize,
    ) {
        let plan = derive(&protocol, &ended, &opened(BRANCH, nth % ended.len() + 1));
        let month = u64::from(protocol.healed.days());
        for moment in edges(&plan).into_iter().chain(plan.healed.iter().flat_map(|&at| [minutes_later(at, -1), at])) {
            let now = plan.at(moment);
            let Some(number) = now.session else { continue };
            if !plan.is_healed(moment) {
                prop_assert_eq!(now.rules.len(), plan.lanes.iter().filter(|lane| lane.runs[0].from <= moment).count());
                continue;
            }
            prop_assert!(now.rules.is_empty() && now.usual.is_empty() && now.phase.is_none());
            prop_assert!(plan.sessions.ended()[number - 1].days_later(month) <= moment);
            // Until the next session nothing changes any more.
            let next = now.next.first().map(|change| change.at);
            prop_assert!(next.is_none_or(|at| plan.sessions.ended().get(number).is_some_and(|&ended| ended <= at)));
        }
    }

    #[test]
    fn a_day_shows_what_holds_in_it(protocol in protocols(), ended in moments(4)) {
        let plan = derive(&protocol, &ended, &opened(BRANCH, 1));
        let moments = edges(&plan).into_iter().chain(plan.healed.iter().copied());
        let dates: BTreeSet<NaiveDate> = moments.map(Moment::date).collect();
        for date in dates {
            let midnight = Moment::first_of(date);
            let at_midnight = plan.at(midnight).rules;
            let expected: Vec<_> = plan
                .lanes
                .iter()
                .flat_map(|lane| &lane.runs)
                .filter(|run| {
                    let begins = run.from.date() == date && !plan.is_healed(run.from);
                    begins || at_midnight.contains(run)
                })
                .collect();
            let day = plan.on(date);
            prop_assert_eq!(day.rules, expected);
            prop_assert_eq!(day.day, plan.day_number(minutes_later(midnight, 1439)));
            prop_assert!(day.changes.iter().all(|change| change.at.date() == date));
        }
    }

    #[test]
    fn protocols_come_through_json_unchanged(protocol in protocols()) {
        let json = serde_json::to_string(&protocol).unwrap();
        prop_assert_eq!(Protocol::from_json(&json).unwrap(), protocol);
    }
}
