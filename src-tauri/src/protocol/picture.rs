//! The timeline of a protocol: that of one session, with the numbers of the days in place of dates;
//! and the bars of a draft.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use protocol::{Activity, Choices, Clock, Plan, Protocol, Sessions};
use strings::{Vocabulary, Words};
use studio::protocol::draft::{DraftForm, DraftRule};
use vocabulary::Moment;

use super::wire::{DraftBar, DraftLane};
use crate::plan::timeline;
use crate::plan::wire::{Extent, TimelineView};
use crate::view::PlanContext;

/// The midnight from which the days are counted. No other date comes of it.
pub const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap();

/// The timeline of a protocol by the day, its branches among it.
#[must_use]
pub fn timeline(words: &Words, protocol: &Protocol) -> TimelineView {
    let ended = Moment::first_of(FIRST);
    let branches = protocol.branches.iter();
    let choices = Choices {
        opened: branches.map(|one| (one.id.clone(), 1)).collect(),
        ..Choices::default()
    };
    let sessions = Sessions::new(vec![ended], FIRST);
    let plan = sessions
        .ok()
        .and_then(|sessions| Plan::derive(protocol, &sessions, &choices).ok());
    let Some(plan) = plan else {
        return TimelineView::default();
    };
    let scene = PlanContext {
        plan: &plan,
        protocol,
        words,
        now: ended,
        noted: &[],
    };
    let mut view = timeline::timeline(&scene);
    let numbers: Vec<i64> = view
        .days
        .iter()
        .map(|head| {
            head.date
                .parse()
                .map_or(0, |date: NaiveDate| (date - FIRST).num_days())
        })
        .collect();
    by_day(words, protocol, &mut view, &numbers);
    view
}

/// Puts numbers of days in the place of dates. Every bar begins and ends with a day.
fn by_day(words: &Words, protocol: &Protocol, view: &mut TimelineView, numbers: &[i64]) {
    let number = |position: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place among the shown days, which are never negative"
        )]
        let place = position.max(0.0) as usize;
        let after = numbers.last().map_or(0, |last| last + 1);
        numbers.get(place).copied().unwrap_or(after)
    };
    let relabel = |extent: &mut Extent| {
        extent.from_label = words.protocol_day(number(extent.from));
        if extent.until_label.is_some() {
            extent.until_label = Some(words.protocol_day(number(extent.until)));
        }
    };
    heads(words, view, numbers);
    view.phases
        .iter_mut()
        .for_each(|phase| relabel(&mut phase.extent));
    let clocks: BTreeMap<Activity, Clock> = protocol
        .day_lanes()
        .iter()
        .map(|lane| (lane.activity, lane.clock))
        .collect();
    for lane in &mut view.lanes {
        let clock = match clocks.get(&lane.activity) {
            Some(Clock::FinalSession) => words.protocol_clock_final(),
            _ => words.protocol_clock_each(),
        };
        for run in &mut lane.runs {
            relabel(&mut run.extent);
            run.rule.clone_from(&clock);
        }
    }
    usual(words, protocol, view);
}

/// Puts the numbers over the days, and nothing of today.
fn heads(words: &Words, view: &mut TimelineView, numbers: &[i64]) {
    view.now = None;
    view.sessions.clear();
    for (head, number) in view.days.iter_mut().zip(numbers) {
        head.weekday.clear();
        head.day = number.to_string();
        head.month = None;
        head.label = words.protocol_day_head(*number);
        head.today = false;
    }
}

/// Says on which days the signs are usual.
fn usual(words: &Words, protocol: &Protocol, view: &mut TimelineView) {
    for row in &mut view.usual {
        let usual = protocol.usual.iter().find(|usual| usual.sign == row.sign);
        let Some(usual) = usual else { continue };
        let from = words.protocol_day(usual.onset.first().days());
        let label = match usual.fade {
            Some(fade) => words.usual_dates(from, words.protocol_day(fade.last().days())),
            None => words.usual_dates_open(from),
        };
        row.bars
            .iter_mut()
            .for_each(|bar| bar.label.clone_from(&label));
    }
}

/// Where the rules of a draft lie, as far as their days can be read.
#[must_use]
pub fn lanes(words: &Words, form: &DraftForm) -> Vec<DraftLane> {
    let lane = |&activity: &Activity| {
        let rules = form.rules.iter().enumerate();
        let bars: Vec<DraftBar> = rules
            .filter(|(_, rule)| rule.activity == activity)
            .filter_map(|(place, rule)| bar(words, form, place, rule))
            .collect();
        (!bars.is_empty()).then(|| DraftLane {
            activity,
            label: words.word(Vocabulary::Activity, activity.id()),
            bars,
        })
    };
    Activity::ALL.iter().filter_map(lane).collect()
}

fn bar(words: &Words, form: &DraftForm, place: usize, rule: &DraftRule) -> Option<DraftBar> {
    let from = rule.first_day()?;
    let until = rule.last_day();
    let may_end = form.end_days(place)?;
    let word = words.word(Vocabulary::Verdict, rule.verdict.id());
    let days = match until {
        Some(until) => words.protocol_days_from_until(from, until),
        None => words.protocol_days_from(from),
    };
    Some(DraftBar {
        rule: place,
        verdict: rule.verdict,
        label: words.protocol_run(days, word.clone()),
        word,
        ask_from: rule.ask_from(),
        from,
        until,
        first_end: may_end.first,
        last_end: may_end.last,
    })
}
