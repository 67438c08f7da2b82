//! A protocol's rules by the day, before any session: what a table of the protocol shows, and
//! what two protocols are compared by.

use crate::stretch::stretches;
use crate::{Activity, Clock, Day, Protocol, Rule, Verdict};

/// What a protocol says of one activity, from day 0 on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayLane<'p> {
    /// The activity.
    pub activity: Activity,
    /// The id of the branch whose rules these are; `None` for the protocol's own.
    pub branch: Option<&'p str>,
    /// From which sessions the days are counted.
    pub clock: Clock,
    /// The verdicts, in the order of the days. Never empty.
    pub runs: Vec<DayRun<'p>>,
}

/// A verdict with its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayRun<'p> {
    /// The verdict.
    pub verdict: Verdict,
    /// The first day.
    pub from: Day,
    /// The day on which it ends; `None` if it never does.
    pub until: Option<Day>,
    /// What the client reads, a wording id.
    pub wording: &'p str,
    /// The id of the source.
    pub source: &'p str,
}

impl DayLane<'_> {
    /// Returns the first day on which the verdict is no stricter than `verdict`; `None` if there
    /// is none.
    #[must_use]
    pub fn first_day(&self, verdict: Verdict) -> Option<Day> {
        let run = self.runs.iter().find(|run| run.verdict <= verdict)?;
        Some(run.from)
    }

    /// Returns true if `other` has the same verdicts on the same days, by the same clock.
    #[must_use]
    pub fn has_days_of(&self, other: &DayLane<'_>) -> bool {
        let days = |lane: &DayLane<'_>| -> Vec<_> {
            let runs = lane.runs.iter();
            runs.map(|run| (run.verdict, run.from, run.until)).collect()
        };
        self.clock == other.clock && days(self) == days(other)
    }
}

impl Protocol {
    /// Returns what the protocol and its branches say of each activity, in the order of
    /// [`Activity::ALL`]. A range is a run of `ask`.
    #[must_use]
    pub fn day_lanes(&self) -> Vec<DayLane<'_>> {
        let own = std::iter::once((None, self.rules.as_slice()));
        let branches = self.branches.iter();
        let branches = branches.map(|one| (Some(one.id.as_str()), one.rules.as_slice()));
        let lists: Vec<(Option<&str>, &[Rule])> = own.chain(branches).collect();
        let of_activity = |&activity: &Activity| {
            let lists = lists.iter();
            lists
                .filter_map(move |&(branch, rules)| lane(branch, rules, activity))
                .collect::<Vec<_>>()
        };
        Activity::ALL.iter().flat_map(of_activity).collect()
    }
}

fn lane<'p>(branch: Option<&'p str>, rules: &'p [Rule], activity: Activity) -> Option<DayLane<'p>> {
    let stretches = stretches(rules, activity);
    let clock = stretches.first()?.clock;
    let runs = stretches.iter().map(|one| DayRun {
        verdict: one.verdict,
        from: one.from,
        until: one.until,
        wording: one.wording,
        source: one.source,
    });
    Some(DayLane {
        activity,
        branch,
        clock,
        runs: runs.collect(),
    })
}
