//! A later file in place of an earlier one.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use protocol::{Activity, Choices, Day, Decision, Plan, Protocol, Sessions, Source, shipped};

use vocabulary::Moment;

use super::read::{File, Read, Start};
use super::{TODAY, asked, moment, plan, standard, written};
use crate::{Calendar, calendar};

fn identities(file: &File) -> Vec<&str> {
    let all = file.events.iter().chain(&file.cancelled);
    all.map(|event| event.uid.as_str()).collect()
}

fn after(sessions: &[&str], asked: &Calendar) -> File {
    let plan = plan(standard(), sessions);
    File::read(&calendar(asked, &plan, standard()).unwrap())
}

#[test]
fn a_session_that_moves_takes_its_events_along() {
    let before = after(&["2026-11-19T16:00"], &asked());
    let moved = after(&["2026-11-21T10:30"], &asked());
    assert_eq!(identities(&before), identities(&moved));
    for (before, moved) in before.events.iter().zip(&moved.events) {
        assert_ne!(before.start, moved.start);
    }
}

/// Shampoo was allowed on the 29th. The next session forbids it again, and its file moves
/// the event instead of leaving it where it was.
#[test]
fn the_next_session_moves_what_is_still_to_come() {
    let first = after(&["2026-11-19T16:00"], &asked());
    let second = after(&["2026-11-19T16:00", "2026-11-28T16:00"], &asked());
    assert_eq!(identities(&first), identities(&second));
    let shampoo = |file: &File| file.events[2].start;
    assert_eq!(shampoo(&first), Start::At(moment("2026-11-29T16:00")));
    assert_eq!(shampoo(&second), Start::At(moment("2026-12-08T16:00")));
}

fn with_branch() -> File {
    let mut choices = Choices::default();
    choices.open("natural-cleanser".to_owned(), 1);
    let ended = vec![moment("2026-11-19T16:00")];
    let sessions = Sessions::new(ended, TODAY).unwrap();
    let plan = Plan::derive(standard(), &sessions, &choices).unwrap();
    File::read(&calendar(&asked(), &plan, standard()).unwrap())
}

/// What a phone has that opened these files one after the other: the title and the start of every
/// event that takes place.
fn on_phone(files: &[&File]) -> Vec<(String, Start)> {
    let mut phone: BTreeMap<String, Read> = BTreeMap::new();
    for file in files {
        for event in file.events.iter().chain(&file.cancelled) {
            phone.insert(event.uid.clone(), event.clone());
        }
    }
    let events = phone.into_values().filter(|event| !event.is_cancelled);
    let mut events: Vec<_> = events.map(|event| (event.title, event.start)).collect();
    events.sort_by(|one, other| format!("{one:?}").cmp(&format!("{other:?}")));
    events
}

#[test]
fn a_branch_that_is_shut_again_leaves_nothing_on_the_phone() {
    let (shut, opened) = (written(&asked()), with_branch());
    assert_eq!(opened.events.len(), shut.events.len() + 1);
    assert_eq!(on_phone(&[&shut, &opened]), on_phone(&[&opened]));
    assert_eq!(on_phone(&[&opened, &shut]), on_phone(&[&shut]));
}

#[test]
fn a_booking_that_is_cancelled_leaves_nothing_on_the_phone() {
    let mut booked = asked();
    booked.next_visit = Some(moment("2026-11-28T17:30"));
    let (booked, free) = (written(&booked), written(&asked()));
    assert!(free.cancelled.len() < booked.cancelled.len());
    assert_eq!(on_phone(&[&booked, &free]), on_phone(&[&free]));
    assert_eq!(on_phone(&[&free, &booked]), on_phone(&[&booked]));
    // Newer than what it cancels, and without an alarm.
    let mut later = asked();
    later.written += TimeDelta::minutes(1);
    for event in written(&later).cancelled {
        assert!(event.sequence > booked.events[0].sequence);
        assert_eq!(
            (event.title.as_str(), event.alarm),
            ("Aftercare: cancelled", None)
        );
    }
}

/// A protocol with the days from which an artist allows a client what it is silent on.
fn with_days(protocol: &Protocol, days: &[(Activity, i64)]) -> Protocol {
    let source = Source {
        title: "Decided for this client".to_owned(),
        author: "Ada Brandt".to_owned(),
        place: "Crown & Co".to_owned(),
    };
    let from = |day| Decision::From(Day::try_from(day).unwrap());
    let decisions = days.iter().map(|&(what, day)| (what, from(day)));
    protocol.with_decisions(&decisions.collect(), &source, |_, _| BTreeMap::new())
}

/// What a studio gives a client at a time: a protocol, sessions and what the file is asked for.
fn given() -> impl Strategy<Value = (Protocol, Vec<u64>, Calendar)> {
    let decision = (prop::sample::select(Activity::ALL), 1..40_i64);
    (
        0..shipped().len(),
        prop::collection::vec(decision, 0..8),
        prop::collection::btree_set(0..60_u64, 1..4),
        prop::collection::btree_set(1..90_u16, 0..6),
        prop::option::of(1..60_u64),
    )
        .prop_map(|(place, decided, sessions, check_ins, visit)| {
            let sessions: Vec<u64> = sessions.into_iter().collect();
            let asked = Calendar {
                check_in_days: check_ins.into_iter().collect(),
                next_visit: visit.map(|days| on(sessions.last().unwrap() + days)),
                ..asked()
            };
            (with_days(&shipped()[place], &decided), sessions, asked)
        })
}

fn on(day: u64) -> Moment {
    let first = moment("2026-11-19T16:00");
    Moment::from(NaiveDateTime::from(first) + Days::new(day))
}

proptest! {
    /// Whatever changes between one file and the next (sessions, decisions, the protocol, a
    /// booking, the days for check-ins), the phone has what the last file says and nothing else.
    #[test]
    fn a_phone_has_what_the_last_file_says(steps in prop::collection::vec(given(), 1..6)) {
        let mut files: Vec<String> = Vec::new();
        for (place, (protocol, sessions, mut asked)) in (0..).zip(steps) {
            let sessions = Sessions::new(sessions.into_iter().map(on).collect(), TODAY).unwrap();
            let plan = Plan::derive(&protocol, &sessions, &Choices::default()).unwrap();
            asked.earlier = crate::identities(files.iter().map(String::as_str));
            asked.written += TimeDelta::minutes(place);
            files.push(calendar(&asked, &plan, &protocol).unwrap());
        }
        let read: Vec<File> = files.iter().map(|file| File::read(file)).collect();
        let last = read.last().unwrap();
        // Every file was opened, or only the first and the last.
        let every: Vec<&File> = read.iter().collect();
        prop_assert_eq!(on_phone(&every), on_phone(&[last]));
        prop_assert_eq!(on_phone(&[&read[0], last]), on_phone(&[last]));
    }
}

/// An import by an enemy may bring a "calendar file" of any size with anything in it.
#[test]
fn nothing_of_a_strangers_file_goes_on_to_a_phone() {
    let event = |uid: &str| format!("BEGIN:VEVENT\r\nUID:{uid}\r\nEND:VEVENT\r\n");
    let file = |events: String| format!("BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n");
    let of = |text: &str| crate::identities([text]);
    assert!(of("").is_empty() && of("\0\u{feff}BEGIN:").is_empty());
    assert!(of(&file(event("call 604 555 0142"))).is_empty());
    // A UUID as other programs make them is none of ours.
    assert!(of(&file(event("9f1c4e0a-7c61-4b0e-9f64-0d3a6f5f2b11"))).is_empty());
    let ours = "2b645515-0e0a-84b0-8f33-e442495c87fe";
    assert_eq!(
        of(&file(event(&ours.to_uppercase()))),
        BTreeSet::from([ours.to_owned()])
    );
    let many = (0..2_000).map(|place| event(&format!("{place:08}-0e0a-84b0-8f33-e442495c87fe")));
    assert_eq!(of(&file(many.collect())).len(), 500);
}

#[test]
fn a_later_file_is_the_newer_one_within_what_the_rfc_allows() {
    let at = |moment: &str| {
        let mut asked = asked();
        asked.written = moment.parse().unwrap();
        let event = written(&asked).events.remove(0);
        (event.sequence, event.stamp)
    };
    assert_eq!(
        at("2026-11-19T20:15:30Z"),
        (217_282_530, "20261119T201530Z".to_owned())
    );
    assert!(at("2026-11-19T20:15:31Z") > at("2026-11-19T20:15:30Z"));
    assert!(at("2030-01-01T00:00:00Z") > at("2026-11-19T20:15:31Z"));
    // Neither below zero nor more than the RFC allows.
    assert_eq!(at("1999-01-01T00:00:00Z").0, 0);
    assert_eq!(at("2110-01-01T00:00:00Z").0, 2_147_483_647);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let plan = plan(standard(), &["2026-11-19T16:00"]);
    let again = || calendar(&asked(), &plan, standard()).unwrap();
    assert_eq!(again(), again());
}

#[test]
fn clients_have_nothing_in_common_and_their_key_is_not_in_the_file() {
    let plan = plan(standard(), &["2026-11-19T16:00"]);
    let of = |client: &str| {
        let mut asked = asked();
        client.clone_into(&mut asked.client);
        calendar(&asked, &plan, standard()).unwrap()
    };
    let (one, other) = (of("Marcus Odell"), of("Marcus Odell 2"));
    assert!(!one.contains("Marcus"), "{one}");
    let (one, other) = (File::read(&one), File::read(&other));
    let shared = identities(&one);
    assert!(
        identities(&other)
            .iter()
            .all(|identity| !shared.contains(identity))
    );
}

#[test]
fn an_identity_is_a_uuid_and_stays_what_it_is() {
    // Whoever changes it leaves the events of every file before in the calendars.
    assert_eq!(
        identities(&written(&asked())),
        [
            "2b645515-0e0a-84b0-8f33-e442495c87fe",
            "2e829f4d-6ca3-8336-a84f-1edc286901f5",
            "bd0911f0-d929-815f-8c1d-e436dd94bf1b",
            "84f4fb11-179f-85e2-ae1b-5f76ceff2382",
            "29e3a721-922f-8129-ae81-c9a6e524b35b",
            "643e5289-2dee-8929-a3e8-f9585b16b23f",
            // Cancelled: the change of a branch, and the next visit.
            "8d9060e1-41f8-86c4-be01-e1a346ae4491",
            "03f8c46e-9c58-8c18-b181-0cd06d7fd217",
        ]
    );
    let minute = TimeDelta::minutes(1);
    let mut later = asked();
    later.written += minute;
    assert_eq!(identities(&written(&later)), identities(&written(&asked())));
}
