//! Calendar files, read by two parsers that know nothing of the library that writes them.

mod events;
mod hostile;
mod identity;
mod incoming;
mod letter;
mod read;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use protocol::{Choices, DEFAULT_PROTOCOL, Oils, Plan, Protocol, Sessions, shipped_protocol};
use strings::Language;
use vocabulary::Moment;

use self::read::File;
use crate::{Calendar, OtherProtocol, Titles, calendar};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2027, 12, 31).unwrap();

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn standard() -> &'static Protocol {
    shipped_protocol(DEFAULT_PROTOCOL).unwrap()
}

fn plan(protocol: &Protocol, ended: &[&str]) -> Plan {
    let ended = ended.iter().map(|ended| moment(ended)).collect();
    let sessions = Sessions::new(ended, TODAY).unwrap();
    Plan::derive(protocol, &sessions, &Choices::default()).unwrap()
}

fn asked() -> Calendar {
    Calendar {
        client: "0f3a".to_owned(),
        language: Language::English,
        titles: Titles::Discreet,
        oils: Oils::default(),
        check_in_days: vec![4, 10],
        next_visit: None,
        studio: "Advanced Scalp".to_owned(),
        phone: Some("604 555 0142".to_owned()),
        earlier: BTreeSet::new(),
        written: "2026-11-19T20:15:30Z".parse().unwrap(),
    }
}

/// The file after a session on Thursday 19 November.
fn written(asked: &Calendar) -> File {
    let plan = plan(standard(), &["2026-11-19T16:00"]);
    File::read(&calendar(asked, &plan, standard()).unwrap())
}

#[test]
fn a_plan_of_another_protocol_is_refused() {
    let plan = plan(standard(), &["2026-11-19T16:00"]);
    let other = shipped_protocol("rob-james-full").unwrap();
    assert_eq!(calendar(&asked(), &plan, other), Err(OtherProtocol));
}
