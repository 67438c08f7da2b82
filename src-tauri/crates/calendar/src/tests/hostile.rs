//! Files that somebody wrote to do harm, or whose program was careless.

use super::incoming::{at, event, events, file, found, given, wall};
use crate::read;

#[test]
fn of_two_events_of_one_identity_the_newest_counts_wherever_it_stands() {
    let old = event("UID:a\nSEQUENCE:1\nDTSTART:20261124T100000\nSUMMARY:Old");
    let new = event("UID:a\nSEQUENCE:2\nDTSTART:20261126T120000\nSUMMARY:New");
    for inside in [format!("{old}\n{new}"), format!("{new}\n{old}")] {
        let found = events(&inside);
        let seen: Vec<_> = found.iter().map(|one| one.title.as_str()).collect();
        assert_eq!(seen, ["New"]);
    }
    // Without a number: what was changed last, and in the end what stands last.
    let changed = |uid: &str, day: u8, title: &str| {
        event(&format!(
            "UID:{uid}\nDTSTAMP:202611{day:02}T000000Z\nDTSTART:20261124T100000\nSUMMARY:{title}"
        ))
    };
    let found = events(&[changed("b", 9, "New"), changed("b", 8, "Old")].join("\n"));
    assert_eq!((found.len(), found[0].title.as_str()), (1, "New"));
    let found = events(&[changed("c", 9, "First"), changed("c", 9, "Last")].join("\n"));
    assert_eq!((found.len(), found[0].title.as_str()), (1, "Last"));
    // The newest may lie outside of what is looked at.
    let gone = event("UID:a\nSEQUENCE:3\nDTSTART:20311124T100000\nSUMMARY:Gone");
    assert!(events(&[new, gone].join("\n")).is_empty());
    // Two calendars in one file.
    let two = file(&event("UID:a\nDTSTART:20261124T100000\nSUMMARY:Old"))
        + &file(&event(
            "UID:a\nSEQUENCE:1\nDTSTART:20261125T100000\nSUMMARY:New",
        ));
    let found = given(&two).unwrap().events;
    assert_eq!((found.len(), found[0].title.as_str()), (1, "New"));
}

#[test]
fn an_identity_with_spaces_is_nobody_elses() {
    let found = events(
        &[
            event("UID:visit 1\nDTSTART:20261124T100000\nSUMMARY:A"),
            event("UID:visit 2\nDTSTART:20261124T120000\nSUMMARY:B"),
        ]
        .join("\n"),
    );
    assert_ne!(found[0].uid, found[1].uid);
    // A space stands before the time of a repeated event alone.
    assert!(found.iter().all(|one| !one.uid.contains(' ')));
}

#[test]
fn a_line_that_is_broken_within_a_letter_is_joined() {
    let whole = file(&event("UID:a\nDTSTART:20261124T100000\nSUMMARY:محمد Zoë"));
    let broken = |ending: &[u8]| {
        let mut bytes = Vec::new();
        for byte in whole.bytes() {
            // Before the second byte of each letter.
            if byte & 0b1100_0000 == 0b1000_0000 {
                bytes.extend_from_slice(ending);
            }
            bytes.push(byte);
        }
        let found = read(
            &bytes,
            &wall,
            at("2026-11-22T00:00"),
            at("2027-11-22T00:00"),
        );
        found.unwrap().events.remove(0).title
    };
    for ending in ["\r\n ", "\n ", "\r\n\t"] {
        assert_eq!(broken(ending.as_bytes()), "محمد Zoë");
    }
    // No line ends as it should.
    let bare = whole.replace("\r\n", "\n");
    assert_eq!(given(&bare).unwrap().events[0].title, "محمد Zoë");
}

#[test]
fn long_words_are_cut_and_no_words_are_lost() {
    let long = "名".repeat(5000);
    let found = events(&event(&format!(
        "UID:a\nDTSTART:20261124T100000\nSUMMARY:{long}\nDESCRIPTION:{long}\n\
         ATTENDEE;CN=\"{long}\":mailto:{long}@example.org"
    )));
    let one = &found[0];
    for (text, most) in [
        (&one.title, 400),
        (&one.text, 10_000),
        (&one.people[0].name, 400),
        (&one.people[0].email, 400),
    ] {
        assert!(text.len() <= most && text.ends_with('…'), "{}", text.len());
    }
    let title = "Consultation ".repeat(40);
    let found = events(&event(&format!(
        "UID:a\nDTSTART:20261124T100000\nSUMMARY:{title}\nDESCRIPTION:More"
    )));
    assert!(found[0].title.ends_with('…'));
    assert_eq!(found[0].text, format!("{}\nMore", title.trim()));
}

#[test]
fn a_title_or_a_name_is_one_line_and_turns_no_letters_around() {
    let found = events(&event(
        "UID:a\nDTSTART:20261124T100000\nSUMMARY:Noor\\n\\nHaddad\u{202e}\u{2066}\n\
         ATTENDEE;CN=\"Noor\tHaddad\u{202e}\":MailTo:noor@example.org",
    ));
    let one = &found[0];
    assert_eq!((one.title.as_str(), one.people.len()), ("Noor Haddad", 1));
    assert_eq!(one.people[0].name, "Noor Haddad");
    assert_eq!(one.people[0].email, "noor@example.org");
}

#[test]
fn what_lasts_a_day_or_longer_is_no_visit() {
    for ends in [
        "DTEND:20261125T100000",
        "DURATION:P3D",
        "DURATION:P999999999W",
        "DTEND:99991231T235959",
    ] {
        let found = found(&event(&format!("UID:a\nDTSTART:20261124T100000\n{ends}")));
        assert_eq!((found.events.len(), found.all_day), (0, 1), "{ends}");
    }
    let longest = events(&event(
        "UID:a\nDTSTART:20261124T100000\nDTEND:20261125T095900",
    ));
    assert_eq!(longest[0].minutes, Some(24 * 60 - 1));
    // An end before the beginning is none.
    let turned = events(&event(
        "UID:a\nDTSTART:20261124T100000\nDTEND:20261124T090000",
    ));
    assert_eq!(turned[0].minutes, None);
}

#[test]
fn a_visit_over_the_night_in_which_clocks_change_is_as_long_as_on_the_wall() {
    let text = file(&event(
        "UID:a\nDTSTART;TZID=America/Vancouver:20261031T230000\n\
         DTEND;TZID=America/Vancouver:20261101T040000",
    ));
    let found = read(
        text.as_bytes(),
        &wall,
        at("2026-10-30T00:00"),
        at("2026-11-22T00:00"),
    );
    let found = found.unwrap().events;
    assert_eq!(found[0].begins, at("2026-10-31T23:00"));
    assert_eq!(found[0].minutes, Some(5 * 60));
}

#[test]
fn a_time_in_a_zone_that_nobody_knows_is_told() {
    let unknown = "UID:a\nDTSTART;TZID=Customized Time Zone:20261124T100000";
    let found = found(&[event(unknown), event("UID:b\nDTSTART:20261124T100000")].join("\n"));
    assert_eq!((found.events.len(), found.unknown_zone), (2, 1));
    assert_eq!(found.events[0].begins, at("2026-11-24T10:00"));
}

#[test]
fn a_file_may_say_of_all_its_events_that_they_are_cancelled() {
    let found = events(&("METHOD:CANCEL\n".to_owned() + &event("UID:a\nDTSTART:20261124T100000")));
    assert!(found[0].is_cancelled);
    let asked = events(&("METHOD:REQUEST\n".to_owned() + &event("UID:a\nDTSTART:20261124T100000")));
    assert!(!asked[0].is_cancelled);
}

#[test]
fn a_long_text_that_repeats_daily_is_no_flood() {
    let inside: Vec<String> = (0..20)
        .map(|one| {
            let long = "x".repeat(150_000);
            event(&format!(
                "UID:{one}\nDTSTART:20261122T100000\nRRULE:FREQ=DAILY\nSUMMARY:{long}\nDESCRIPTION:{long}"
            ))
        })
        .collect();
    let found = found(&inside.join("\n"));
    assert_eq!(
        (found.events.len(), found.too_many),
        (5_000, 20 * 365 - 5_000)
    );
    let bytes: usize = found
        .events
        .iter()
        .map(|one| one.title.len() + one.text.len())
        .sum();
    assert!(bytes <= 5_000 * 10_400);
}

#[test]
fn a_series_without_an_end_is_read_to_the_end_of_the_stretch_and_not_said_to_be_left_out() {
    for (rule, count) in [
        ("FREQ=DAILY", 365),
        ("FREQ=WEEKLY", 53),
        ("FREQ=MONTHLY", 12),
    ] {
        for zone in ["", ";TZID=America/Vancouver", ";TZID=Asia/Tokyo"] {
            let start = format!("DTSTART{zone}:20261122T190000");
            let found = found(&event(&format!("UID:a\n{start}\nRRULE:{rule}")));
            assert_eq!(
                (found.events.len(), found.unread),
                (count, 0),
                "{rule} {zone}"
            );
        }
    }
    // What begins after the stretch, and what ended before it, is neither in it nor unread.
    for other in [
        "DTSTART:20310101T100000\nRRULE:FREQ=DAILY",
        "DTSTART:20200101T100000\nRRULE:FREQ=DAILY;UNTIL=20200201T000000",
        "DTSTART:20200101T100000\nRRULE:FREQ=DAILY;COUNT=5",
    ] {
        let found = found(&event(&format!("UID:a\n{other}")));
        assert_eq!((found.events.len(), found.unread), (0, 0), "{other}");
    }
    let long_ago = found(&event("UID:a\nDTSTART:19000101T100000\nRRULE:FREQ=DAILY"));
    assert_eq!((long_ago.events.len(), long_ago.unread), (0, 1));
}
