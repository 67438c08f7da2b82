//! Files as other programs write them, and as nobody should.

use chrono::{DateTime, Duration, Utc};
use proptest::prelude::*;
use vocabulary::Moment;

use crate::{Incoming, IncomingEvent, IncomingFault, MOST_BYTES, Visit, read, visit_uid, visits};

/// The clock on a wall in Vancouver, in winter and in summer time.
pub(super) fn wall(instant: DateTime<Utc>) -> Moment {
    let summer = "2026-11-01T09:00:00Z".parse::<DateTime<Utc>>().unwrap();
    let hours = if instant < summer { 7 } else { 8 };
    (instant.naive_utc() - Duration::hours(hours)).into()
}

pub(super) fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

pub(super) fn given(text: &str) -> Result<Incoming, IncomingFault> {
    read(
        text.as_bytes(),
        &wall,
        at("2026-11-22T00:00"),
        at("2027-11-22T00:00"),
    )
}

pub(super) fn events(inside: &str) -> Vec<IncomingEvent> {
    found(inside).events
}

pub(super) fn found(inside: &str) -> Incoming {
    given(&file(inside)).unwrap()
}

pub(super) fn file(inside: &str) -> String {
    let text = format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\n{inside}\nEND:VCALENDAR\n");
    text.replace('\n', "\r\n")
}

pub(super) fn event(inside: &str) -> String {
    format!("BEGIN:VEVENT\n{inside}\nEND:VEVENT")
}

#[test]
fn googles_events_are_in_utc_and_name_who_is_invited() {
    let found = events(&event(
        "DTSTART:20261124T180000Z\nDTEND:20261124T184500Z\nDTSTAMP:20261101T000000Z\n\
         UID:abc123@google.com\nSUMMARY:Consultation\\, Noor\nLOCATION:Studio\n\
         DESCRIPTION:Wants a soft hairline.\\nCall before: 604 555 0199\n\
         ATTENDEE;CN=Noor Haddad;PARTSTAT=ACCEPTED:mailto:noor@example.org\n\
         SEQUENCE:3\nSTATUS:CONFIRMED",
    ));
    let one = &found[0];
    assert_eq!(one.begins, at("2026-11-24T10:00"));
    assert_eq!(one.minutes, Some(45));
    assert_eq!(one.title, "Consultation, Noor");
    assert_eq!(one.uid, "abc123@google.com");
    for words in [
        "soft hairline.\nCall before: 604 555 0199",
        "Studio",
        "Noor Haddad, noor@example.org",
    ] {
        assert!(one.text.contains(words), "{words} in {}", one.text);
    }
    assert_eq!(one.people[0].email, "noor@example.org");
}

#[test]
fn apples_and_outlooks_zones_are_read() {
    let apple = "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\nEND:VTIMEZONE\n".to_owned()
        + &event("UID:a\nDTSTART;TZID=Europe/Berlin:20261124T190000\nDURATION:PT1H\nSUMMARY:A");
    assert_eq!(events(&apple)[0].begins, at("2026-11-24T10:00"));
    assert_eq!(events(&apple)[0].minutes, Some(60));
    let outlook = event(
        "UID:b\nDTSTART;TZID=Pacific Standard Time:20261124T100000\n\
         DTEND;TZID=Pacific Standard Time:20261124T110000\nSUMMARY:B",
    );
    assert_eq!(events(&outlook)[0].begins, at("2026-11-24T10:00"));
    // Without a zone it is on the wall already.
    let floating = event("UID:c\nDTSTART:20261124T100000\nSUMMARY:C");
    assert_eq!(events(&floating)[0].begins, at("2026-11-24T10:00"));
    assert_eq!(events(&floating)[0].minutes, None);
}

#[test]
fn repeated_events_are_given_one_by_one_as_they_were_changed() {
    let inside = event(
        "UID:w\nSEQUENCE:1\nDTSTART;TZID=America/Vancouver:20261102T100000\n\
         DTEND;TZID=America/Vancouver:20261102T110000\nRRULE:FREQ=WEEKLY;COUNT=7\n\
         EXDATE;TZID=America/Vancouver:20261130T100000\nSUMMARY:Weekly",
    ) + "\n"
        + &event(
            "UID:w\nSEQUENCE:4\nRECURRENCE-ID;TZID=America/Vancouver:20261207T100000\n\
             DTSTART;TZID=America/Vancouver:20261208T120000\n\
             DTEND;TZID=America/Vancouver:20261208T130000\nSUMMARY:Moved",
        );
    let found = events(&inside);
    let seen: Vec<_> = found
        .iter()
        .map(|one| (one.begins.to_string(), one.title.as_str()))
        .collect();
    assert_eq!(
        seen,
        [
            ("2026-11-23T10:00".to_owned(), "Weekly"),
            ("2026-12-08T12:00".to_owned(), "Moved"),
            ("2026-12-14T10:00".to_owned(), "Weekly"),
        ]
    );
    // The one that was moved is known by when it was to be.
    assert_eq!(found[1].uid, "w 20261207T180000Z");
    let uids: std::collections::BTreeSet<_> = found.iter().map(|one| &one.uid).collect();
    assert_eq!(uids.len(), 3);
}

#[test]
fn two_series_at_the_same_time_keep_apart() {
    let series = |uid: &str, moved: &str| {
        event(&format!(
            "UID:{uid}\nDTSTART:20261123T100000\nRRULE:FREQ=DAILY;COUNT=2\nSUMMARY:{uid}"
        )) + "\n"
            + &event(&format!(
                "UID:{uid}\nRECURRENCE-ID:20261124T100000\nDTSTART:{moved}\nSUMMARY:{uid}"
            ))
    };
    let found = events(&(series("a", "20261125T110000") + "\n" + &series("b", "20261126T120000")));
    let of = |uid: &str| {
        let own = found.iter().filter(|one| one.title == uid);
        own.map(|one| one.begins.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(of("a"), ["2026-11-23T10:00", "2026-11-25T11:00"]);
    assert_eq!(of("b"), ["2026-11-23T10:00", "2026-11-26T12:00"]);
}

#[test]
fn what_is_left_out_is_counted() {
    let inside = [
        event("UID:a\nDTSTART;VALUE=DATE:20261124\nSUMMARY:Holiday"),
        event("UID:b\nSUMMARY:Without a time"),
        event("UID:c\nDTSTART:20261124T100000\nRRULE:FREQ=MINUTELY\nSUMMARY:Often"),
        event("UID:d\nDTSTART:20261110T100000\nSUMMARY:Over"),
        event("UID:e\nDTSTART:20261124T100000\nSTATUS:CANCELLED\nSUMMARY:Gone"),
    ]
    .join("\n");
    let found = found(&inside);
    assert_eq!((found.all_day, found.unread), (1, 2));
    assert_eq!(found.events.len(), 1);
    assert!(found.events[0].is_cancelled);
}

#[test]
fn events_without_an_identity_keep_the_one_that_their_words_give() {
    let one = event("DTSTART:20261124T100000\nSUMMARY:A");
    let again = events(&one)[0].uid.clone();
    assert_eq!(events(&one)[0].uid, again);
    assert_ne!(
        events(&event("DTSTART:20261124T100000\nSUMMARY:B"))[0].uid,
        again
    );
    let long = "x".repeat(5000);
    let found = events(&event(&format!("UID:{long}\nDTSTART:20261124T100000")));
    assert!(found[0].uid.len() < 100);
}

#[test]
fn what_is_no_calendar_or_too_large_is_refused() {
    for other in [
        "",
        "name,phone\nA,B\n",
        "BEGIN:VCARD\nFN:A\nEND:VCARD\n",
        "\u{0}\u{1}",
    ] {
        assert_eq!(given(other), Err(IncomingFault::NotACalendar), "{other:?}");
    }
    let large = " ".repeat(MOST_BYTES + 1);
    assert_eq!(given(&large), Err(IncomingFault::TooLarge));
    // Latin 1 is read letter by letter.
    let latin = file(&event("UID:a\nDTSTART:20261124T100000\nSUMMARY:Zo~"));
    let latin: Vec<u8> = latin
        .bytes()
        .map(|one| if one == b'~' { 0xeb } else { one })
        .collect();
    let found = read(
        &latin,
        &wall,
        at("2026-11-22T00:00"),
        at("2027-01-01T00:00"),
    );
    assert_eq!(found.unwrap().events[0].title, "Zoë");
}

#[test]
fn many_events_and_rules_without_end_are_bounded() {
    let many: Vec<String> = (0..3000)
        .map(|one| event(&format!("UID:{one}\nDTSTART:20261124T100000\nSUMMARY:A")))
        .collect();
    let many = found(&many.join("\n"));
    assert_eq!((many.events.len(), many.too_many), (3000, 0));
    // No such day ever comes.
    let never = found(&event(
        "UID:a\nDTSTART:20261101T100000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:A",
    ));
    assert!(never.events.len() <= 1);
    let deep = "BEGIN:VEVENT\n".repeat(20_000);
    let _ = given(&file(&deep));
}

#[test]
fn what_is_written_is_read_back_as_it_was() {
    let visit = Visit {
        uid: visit_uid("0123"),
        begins: at("2026-11-24T10:00"),
        ends: Some(at("2026-11-24T13:00")),
        title: "Session 2: Noor, “الخوارزمي”; a\\b".into(),
        text: "604 555 0199".into(),
        is_cancelled: false,
    };
    let cancelled = Visit {
        uid: visit_uid("4567"),
        is_cancelled: true,
        ends: None,
        ..visit.clone()
    };
    let written = "2026-11-22T23:00:00Z".parse().unwrap();
    let file = visits(&[visit.clone(), cancelled], written);
    assert!(file.lines().all(|line| line.len() <= 75));
    let found = given(&file).unwrap().events;
    assert_eq!(found.len(), 2);
    let one = found.iter().find(|one| one.uid == visit.uid).unwrap();
    assert_eq!((one.begins, one.minutes), (visit.begins, Some(180)));
    assert_eq!((&one.title, &one.text), (&visit.title, &visit.text));
    assert!(found.iter().any(|one| one.is_cancelled));
    // A parser that knows nothing of this one.
    let other: icalendar::Calendar = file.parse().unwrap();
    assert_eq!(other.events().count(), 2);
}

proptest! {
    #[test]
    fn no_file_stops_the_reader(
        lines in prop::collection::vec(
            prop_oneof![
                Just("BEGIN:VCALENDAR".to_owned()),
                Just("BEGIN:VEVENT".to_owned()),
                Just("END:VEVENT".to_owned()),
                Just("END:VCALENDAR".to_owned()),
                Just("DTSTART:20261124T100000".to_owned()),
                Just("RRULE:FREQ=WEEKLY;BYDAY=MO,-1FR;INTERVAL=0".to_owned()),
                Just("RECURRENCE-ID:20261124T100000".to_owned()),
                Just("UID:a".to_owned()),
                Just("DURATION:-P9999999999D".to_owned()),
                Just("DTEND:99999999T999999Z".to_owned()),
                "[A-Z;:=\"\\\\ 0-9]{0,30}",
            ],
            0..40,
        )
    ) {
        if let Ok(found) = given(&lines.join("\r\n")) {
            for one in found.events {
                prop_assert!(one.begins >= at("2026-11-22T00:00"));
                prop_assert!(one.begins < at("2027-11-22T00:00"));
            }
        }
    }
}
