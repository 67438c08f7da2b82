//! Figures that are measured within one process: plans.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate};
use protocol::{Choices, DEFAULT_PROTOCOL, Plan, Sessions, shipped_protocol};

use crate::table::{Table, median, percentile};

/// Returns sessions two weeks apart, the first on 19 November 2026 at 16:00.
pub fn sessions(count: u64) -> Sessions {
    let first = NaiveDate::from_ymd_opt(2026, 11, 19).expect("a date");
    let ended = (0..count)
        .map(|number| {
            (first + Days::new(14 * number))
                .and_hms_opt(16, 0, 0)
                .expect("a time")
        })
        .collect();
    Sessions::new(ended, first).expect("sessions")
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
