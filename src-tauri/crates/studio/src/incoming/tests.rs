//! Whose an event is, told by what stands in it.

use calendar::{IncomingEvent, IncomingPerson};

use super::whose::{name_in, phone_in};
use super::{KindWords, kind_of, with_words};
use crate::booking::BookingKind;

fn event(title: &str, text: &str) -> IncomingEvent {
    IncomingEvent {
        uid: "a".into(),
        begins: "2026-11-24T10:00".parse().unwrap(),
        minutes: Some(45),
        title: title.into(),
        text: text.into(),
        people: Vec::new(),
        is_cancelled: false,
    }
}

#[test]
fn a_telephone_number_is_found_as_it_is_written() {
    for (text, number) in [
        ("Call 604 555 0199 before", Some("604 555 0199")),
        ("+1 (604) 555-0199", Some("+1 (604) 555-0199")),
        ("Tel. 030/1234567.", Some("030/1234567")),
        ("Room 12, at 10:00", None),
        ("12345678901234567890123", None),
        ("", None),
    ] {
        assert_eq!(phone_in(&event("", text)).as_deref(), number, "{text}");
    }
}

#[test]
fn a_new_name_is_that_of_who_is_invited_and_else_the_title() {
    assert_eq!(name_in(&event("Noor Haddad", "")), "Noor Haddad");
    let mut invited = event("Consultation", "");
    invited.people = vec![
        IncomingPerson {
            name: "studio@example.org".into(),
            email: "studio@example.org".into(),
        },
        IncomingPerson {
            name: "Noor Haddad".into(),
            email: "noor@example.org".into(),
        },
    ];
    assert_eq!(name_in(&invited), "Noor Haddad");
}

#[test]
fn the_words_of_a_title_say_what_it_is() {
    let words = KindWords {
        consultation: "consult, beratung",
        session: "session, smp",
    };
    for (title, had_session, kind) in [
        ("Consultation Noor", true, BookingKind::Consultation),
        ("BERATUNG Noor", false, BookingKind::Consultation),
        ("SMP Noor", false, BookingKind::Session),
        ("Noor", true, BookingKind::Session),
        ("Noor", false, BookingKind::Consultation),
        ("Preconsult", false, BookingKind::Consultation),
    ] {
        assert_eq!(kind_of(title, &words, had_session), kind, "{title}");
    }
}

#[test]
fn words_are_added_once() {
    assert_eq!(with_words("A", "B"), "A\nB");
    assert_eq!(with_words("A\nB", "B"), "A\nB");
    assert_eq!(with_words("", "B"), "B");
    assert_eq!(with_words("A", ""), "A");
}
