//! Two protocols on one timeline.

use chrono::NaiveDate;
use protocol::{Activity, Day, DayLane, DayRun, Protocol};
use strings::{Vocabulary, Words};
use vocabulary::Moment;

use super::picture::FIRST;
use super::view::{branch_of, remarks, run_line, said};
use super::wire::{CompareBar, CompareDay, CompareRow, CompareTrack, CompareView};
use crate::plan::shown_days::ShownDays;

/// Two protocols over the same days.
#[must_use]
pub fn compare(words: &Words, both: [&Protocol; 2]) -> CompareView {
    let lanes = both.map(Protocol::day_lanes);
    let shown = shown_days(&lanes);
    let row = |&activity: &Activity| {
        let ours = lanes.each_ref().map(|lanes| of_activity(lanes, activity));
        if ours.iter().all(Vec::is_empty) {
            return None;
        }
        let tracks = |which: usize| {
            let lanes = ours[which].iter();
            lanes
                .map(|lane| CompareTrack {
                    remarks: remarks(words, both[which], lane),
                    bars: lane
                        .runs
                        .iter()
                        .map(|run| bar(words, &shown, run))
                        .collect(),
                })
                .collect()
        };
        Some(CompareRow {
            label: words.word(Vocabulary::Activity, activity.id()),
            tracks: [tracks(0), tracks(1)],
            differs: !is_same(both, &ours),
        })
    };
    CompareView {
        titles: both.map(|one| said(words, one, &one.title).to_owned()),
        days: days(&shown),
        rows: Activity::ALL.iter().filter_map(row).collect(),
    }
}

/// The days on which one of them changes, and those around.
fn shown_days(lanes: &[Vec<DayLane<'_>>; 2]) -> ShownDays {
    let runs = lanes.iter().flatten().flat_map(|lane| &lane.runs);
    let changes = runs.flat_map(|run| std::iter::once(run.from).chain(run.until));
    let changes: Vec<NaiveDate> = changes.map(|day| begin(day).date()).collect();
    let settled = changes.iter().max().copied().unwrap_or(FIRST);
    ShownDays::new(FIRST, settled, changes.into_iter(), std::iter::empty())
}

/// When a day begins, counted from [`FIRST`].
fn begin(day: Day) -> Moment {
    day.after(Moment::first_of(FIRST))
}

fn days(shown: &ShownDays) -> Vec<CompareDay> {
    let day = |date: &NaiveDate| CompareDay {
        number: (*date - FIRST).num_days(),
        after_gap: shown.follows_gap(*date),
    };
    shown.iter().map(day).collect()
}

fn bar(words: &Words, shown: &ShownDays, run: &DayRun<'_>) -> CompareBar {
    CompareBar {
        verdict: run.verdict,
        word: words.word(Vocabulary::Verdict, run.verdict.id()),
        label: run_line(words, run),
        from: shown.position(begin(run.from)),
        until: run
            .until
            .map_or(shown.end(), |until| shown.position(begin(until))),
    }
}

fn of_activity<'l, 'p>(lanes: &'l [DayLane<'p>], activity: Activity) -> Vec<&'l DayLane<'p>> {
    lanes
        .iter()
        .filter(|lane| lane.activity == activity)
        .collect()
}

/// Whether both say the same of an activity, on the same days and for the same scalps.
fn is_same(both: [&Protocol; 2], ours: &[Vec<&DayLane<'_>>; 2]) -> bool {
    let scalps =
        |which: usize, lane| branch_of(both[which], lane).map(|branch| &branch.scalp_types);
    let [first, second] = ours;
    first.len() == second.len()
        && first
            .iter()
            .zip(second)
            .all(|(one, other)| one.has_days_of(other) && scalps(0, one) == scalps(1, other))
}
