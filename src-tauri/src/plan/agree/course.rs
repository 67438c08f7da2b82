//! Clients of any kind: their sessions, and what their artist decided.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveTime};
use proptest::prelude::*;
use protocol::{
    Activity, Choices, Day, Decision, Further, Oils, Protocol, Sessions, Source, shipped,
};
use studio::plan::decided;
use vocabulary::{Moment, ScalpType};

/// A client's sessions and the artist's decisions, when they are looked at, and the oils they can have.
#[derive(Debug)]
pub struct Course {
    /// With what was decided where it says nothing.
    pub protocol: Protocol,
    pub sessions: Sessions,
    pub choices: Choices,
    pub oils: Oils,
    pub now: Moment,
}

const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2025, 10, 1).unwrap();
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 12, 31).unwrap();

fn moments(days: u64) -> impl Strategy<Value = Moment> {
    // Sessions on one day, and in a week, are as likely as some that are weeks apart.
    (0..days, 0..1440_u32).prop_map(|(days, minute)| {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
        Moment::from(FIRST.and_time(time) + Days::new(days))
    })
}

/// Decisions about any activity; those that a protocol speaks of stay as it says.
fn decisions() -> impl Strategy<Value = BTreeMap<Activity, Decision>> {
    let day = (0..40_i64).prop_map(|day| Decision::From(Day::try_from(day).unwrap()));
    let decision = prop_oneof![Just(Decision::Ask), Just(Decision::From(Day::ZERO)), day];
    prop::collection::btree_map(prop::sample::select(Activity::ALL), decision, 0..8)
}

pub fn courses() -> impl Strategy<Value = Course> {
    let sessions = prop_oneof![
        prop::collection::btree_set(moments(400), 1..5),
        prop::collection::btree_set(moments(20), 1..5),
    ];
    (
        0..shipped().len(),
        sessions,
        prop::option::of(0..4_usize),
        prop::option::of(0..ScalpType::ALL.len()),
        prop::sample::select(Further::ALL),
        (any::<bool>(), any::<bool>()),
        moments(460),
        decisions(),
    )
        .prop_map(
            |(place, ended, opened, scalp, further, oils, now, decisions)| {
                let source = Source {
                    title: "Decided for this client".to_owned(),
                    author: "Ada Brandt".to_owned(),
                    place: "Crown & Co".to_owned(),
                };
                let protocol = decided(&shipped()[place], &decisions, &source);
                let mut choices = Choices {
                    scalp_type: scalp.map(|scalp| ScalpType::ALL[scalp]),
                    further,
                    ..Choices::default()
                };
                for branch in &protocol.branches {
                    if let Some(nth) = opened {
                        choices.open(branch.id.clone(), nth % ended.len() + 1);
                    }
                }
                let (coconut, olive) = oils;
                Course {
                    protocol,
                    sessions: Sessions::new(ended.into_iter().collect(), TODAY).unwrap(),
                    choices,
                    oils: Oils { coconut, olive },
                    now,
                }
            },
        )
}
