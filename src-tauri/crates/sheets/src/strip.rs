//! The strip on the sheet: two weeks from the last session on, as a row of days.

use chrono::{Days, NaiveDate, NaiveDateTime};
use protocol::{PhaseRun, Plan, Protocol};
use serde::Serialize;
use strings::{Vocabulary, Words};

use crate::page::wording;

/// The length of the strip, in days.
const DAYS: u16 = 14;

#[derive(Serialize)]
pub struct Strip {
    days: Vec<StripDay>,
    /// The phases on the strip, in order of time.
    runs: Vec<StripRun>,
    /// The moments of change, in days since the strip's first midnight.
    changes: Vec<f64>,
    /// What the markers of the changes mean.
    legend: String,
}

#[derive(Serialize)]
struct StripDay {
    weekday: String,
    number: String,
}

/// A phase on the strip. Its ends are in days since the strip's first midnight.
#[derive(Serialize)]
struct StripRun {
    from: f64,
    until: f64,
    mark: &'static str,
    alt: String,
    text: String,
}

impl Strip {
    /// Returns the strip of `plan`, beginning on the date of its last session.
    pub fn of(plan: &Plan, protocol: &Protocol, words: &Words) -> Self {
        let start = plan.sessions.last();
        let first = start.date();
        let dates = first.iter_days().take(DAYS.into());
        let days = dates.map(|date| day(date, words)).collect();
        let runs = plan
            .phases
            .iter()
            .filter_map(|phase| {
                let from = place(phase.from.max(start), first);
                let until = phase
                    .until
                    .map_or(f64::from(DAYS), |until| place(until, first));
                (from < until).then_some((phase, from, until))
            })
            .map(|(phase, from, until)| run(phase, [from, until], plan, protocol, words))
            .collect();
        let end = first
            .checked_add_days(Days::new(DAYS.into()))
            .unwrap_or(NaiveDate::MAX);
        let mut moments: Vec<NaiveDateTime> = plan
            .changes
            .iter()
            .map(|change| change.at)
            .filter(|at| *at > start && at.date() < end)
            .collect();
        moments.dedup();
        let changes = moments.into_iter().map(|at| place(at, first)).collect();
        Self {
            days,
            runs,
            changes,
            legend: words.sheet_strip(),
        }
    }
}

fn day(date: NaiveDate, words: &Words) -> StripDay {
    StripDay {
        weekday: words.weekday_short(date),
        number: words.day_of_month(date),
    }
}

/// Returns where a moment lies on the strip, in days since its first midnight.
///
/// Moments outside the strip are moved to its nearest end.
fn place(moment: NaiveDateTime, first: NaiveDate) -> f64 {
    let minutes = moment
        .signed_duration_since(first.and_time(chrono::NaiveTime::MIN))
        .num_minutes();
    let on_strip = minutes.clamp(0, i64::from(DAYS) * 24 * 60);
    i32::try_from(on_strip).map_or(0.0, |minutes| f64::from(minutes) / (24.0 * 60.0))
}

fn run(
    phase: &PhaseRun,
    [from, until]: [f64; 2],
    plan: &Plan,
    protocol: &Protocol,
    words: &Words,
) -> StripRun {
    let verdict = plan.washing(phase.from.max(plan.sessions.last()));
    StripRun {
        from,
        until,
        mark: verdict.id(),
        alt: words.word(Vocabulary::Verdict, verdict.id()),
        text: wording(words, protocol, &phase.title),
    }
}
