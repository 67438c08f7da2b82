//! Figures that are measured within one process: plans.

use std::hint::black_box;
use std::time::{Duration, Instant};

use protocol::{Choices, DEFAULT_PROTOCOL, Plan, Sessions, shipped_protocol};
use vocabulary::Moment;

use crate::table::{Table, median, percentile};

/// Returns sessions two weeks apart, the first on 19 November 2026 at 16:00.
pub fn sessions(count: u64) -> Sessions {
    let first: Moment = "2026-11-19T16:00".parse().expect("a moment");
    let ended = (0..count)
        .map(|number| first.days_later(14 * number))
        .collect();
    Sessions::new(ended, first.date()).expect("sessions")
}

/// Returns the durations of `count` calls, after a tenth as many to warm up.
pub fn samples<T>(count: usize, mut call: impl FnMut() -> T) -> Vec<Duration> {
    for _ in 0..count / 10 {
        black_box(call());
    }
    (0..count)
        .map(|_| {
            let start = Instant::now();
            black_box(call());
            start.elapsed()
        })
        .collect()
}

/// Measures the plan of ten sessions, compared with that of one.
pub fn plan(table: &mut Table) {
    let protocol = shipped_protocol(DEFAULT_PROTOCOL).expect("the default protocol");
    let choices = Choices::default();
    let times = |count: u64| {
        let sessions = sessions(count);
        samples(10_000, || {
            Plan::derive(protocol, black_box(&sessions), &choices).expect("a plan")
        })
    };
    let (ten, one) = (times(10), times(1));
    table.compare(
        "plan of 10 sessions, beside 1, median",
        median(&ten),
        median(&one),
        "under 100 µs",
    );
    table.compare(
        "plan of 10 sessions, beside 1, p99",
        percentile(&ten, 99),
        percentile(&one, 99),
        "",
    );
}
