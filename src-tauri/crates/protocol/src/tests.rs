//! Tests of the whole crate.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop on what it does not expect"
)]

mod accepts;
mod days;
mod golden;
mod oracle;
mod outside;
mod properties;
mod questions;
mod refusals;
mod schema;
mod sessions;
mod shipped;
mod windows;

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use vocabulary::Moment;

use crate::{Activity, Choices, Plan, Protocol, Sessions, Verdict};

/// A date for which every session in these tests is accepted.
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// Returns the moment so many minutes later; earlier where there are fewer than none.
fn minutes_later(moment: Moment, minutes: i64) -> Moment {
    Moment::from(NaiveDateTime::from(moment) + TimeDelta::minutes(minutes))
}

fn sessions(ended: &[&str]) -> Sessions {
    Sessions::new(ended.iter().map(|text| moment(text)).collect(), TODAY).unwrap()
}

fn default_protocol() -> &'static Protocol {
    crate::shipped_protocol(crate::DEFAULT_PROTOCOL).unwrap()
}

fn opened(branch: &str, session: usize) -> Choices {
    let mut choices = Choices::default();
    choices.open(branch, session);
    choices
}

/// Returns the plan of the default protocol.
fn plan(ended: &[&str], choices: &Choices) -> Plan {
    Plan::derive(default_protocol(), &sessions(ended), choices).unwrap()
}

/// Returns the verdicts on an activity, each with the moment from which it applies.
fn told(plan: &Plan, activity: Activity) -> Vec<(Verdict, String)> {
    plan.lane(activity)
        .map(|lane| {
            lane.runs
                .iter()
                .map(|run| (run.verdict, run.from.to_string()))
                .collect()
        })
        .unwrap_or_default()
}

/// Returns the path of a file in the repository.
fn in_repository(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../..")
        .join(path)
}

/// Compares `made` with the committed file. With `UPDATE` set, writes the file first.
fn is_as_committed(path: &str, made: &str) {
    let file = in_repository(path);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, made).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(
        made, committed,
        "{path} differs; run again with UPDATE=1 and read the diff"
    );
}
