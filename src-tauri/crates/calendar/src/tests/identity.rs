//! A later file in place of an earlier one.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use protocol::{Choices, Plan, Sessions};

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
