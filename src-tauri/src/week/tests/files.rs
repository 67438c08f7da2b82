//! Calendar files of other programs, and of this one.

use records::Item;
use studio::booking::BookingKind;
use studio::incoming::Ticked;
use vocabulary::Moment;

use super::super::calendar;
use super::super::wire::{CalendarChange, CalendarInRow, CalendarInView, WeekFileRequest};
use super::asked;
use crate::failure::Code;
use crate::vault::tests::{TempVault, code_of};

/// A calendar file of another program's.
fn ics(events: &[&str]) -> Vec<u8> {
    let event = |one: &&str| format!("BEGIN:VEVENT\n{one}\nEND:VEVENT\n").replace('\n', "\r\n");
    let events = events.iter().map(event).collect::<Vec<_>>().concat();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n").into_bytes()
}

/// A day that lies ahead of the real clock, which reading a file goes by.
fn ahead(temp: &mut TempVault, days: u64) -> Moment {
    let now = temp.vault().now().unwrap();
    Moment::first_of(now.days_later(days).date())
}

fn ticked(view: &CalendarInView) -> Vec<Ticked> {
    let tick = |row: &CalendarInRow| Ticked {
        place: row.place,
        client: row.chosen,
        name: row.name.clone(),
        kind: row.kind,
    };
    view.rows.iter().map(tick).collect()
}

fn take(temp: &mut TempVault, view: &CalendarInView) -> usize {
    let open = temp.vault();
    let now = open.now().unwrap();
    open.studio
        .take_calendar(&ticked(view), "UTC", now)
        .unwrap()
}

#[test]
fn a_calendar_is_taken_in_once_and_undone_at_once() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let day = ahead(&mut temp, 3).date().format("%Y%m%d").to_string();
    let event = |uid: &str, title: &str, hour: u32, more: &str| {
        format!(
            "UID:{uid}\nDTSTART:{day}T{hour:02}0000\nDTEND:{day}T{hour:02}3000\nSUMMARY:{title}{more}"
        )
    };
    let first = [
        event(
            "a",
            "Consultation Noor Haddad",
            10,
            "\nDESCRIPTION:Call 604 555 0199",
        ),
        event("b", "SMP Marcus Odell", 11, ""),
        event("c", "Consultation Noor Haddad", 12, ""),
    ];
    let first: Vec<&str> = first.iter().map(String::as_str).collect();
    let view = calendar::read_bytes(temp.vault(), &ics(&first)).unwrap();
    let seen: Vec<_> = view.rows.iter().map(|row| (row.kind, row.chosen)).collect();
    assert_eq!(
        seen,
        [
            (BookingKind::Consultation, None),
            (BookingKind::Session, Some(marcus)),
            (BookingKind::Consultation, None),
        ]
    );
    let before = temp.vault().studio.vault.count_clients().unwrap();
    assert_eq!(take(&mut temp, &view), 3);
    // The two with one new name are one new client's.
    let vault = &temp.vault().studio.vault;
    assert_eq!(vault.count_clients().unwrap(), before + 1);
    let noor = vault.clients(None, 9).unwrap().clients;
    let noor = noor
        .iter()
        .find(|one| one.record.name.contains("Noor"))
        .unwrap();
    let kept = vault.consultations(noor.id).unwrap();
    assert_eq!(kept.len(), 2);
    assert_eq!(noor.record.phone(), "604 555 0199");
    assert!(
        kept[0]
            .consultation
            .record
            .text
            .contains("Call 604 555 0199")
    );
    assert_eq!(vault.sessions(marcus).unwrap()[0].record.calendar_uid, "b");
    // The same file again has nothing to take in.
    let again = calendar::read_bytes(temp.vault(), &ics(&first)).unwrap();
    assert!(again.rows.is_empty(), "{:?}", again.rows);
    assert_eq!(again.remarks, ["3 visits are here already."]);
    // A later one moves one and cancels another.
    let later = [
        event(
            "a",
            "Consultation Noor Haddad",
            15,
            "\nDESCRIPTION:Call 604 555 0199",
        ),
        event("b", "SMP Marcus Odell", 11, "\nSTATUS:CANCELLED"),
    ];
    let later: Vec<&str> = later.iter().map(String::as_str).collect();
    let view = calendar::read_bytes(temp.vault(), &ics(&later)).unwrap();
    let changes: Vec<_> = view.rows.iter().map(|row| row.change).collect();
    assert_eq!(changes, [CalendarChange::Cancelled, CalendarChange::Moved]);
    take(&mut temp, &view);
    let vault = &temp.vault().studio.vault;
    assert_eq!(vault.consultations(noor.id).unwrap().len(), 2);
    assert!(vault.sessions(marcus).unwrap().is_empty());
    for left in [before + 1, before] {
        temp.vault().studio.undo().unwrap();
        let vault = &temp.vault().studio.vault;
        assert_eq!(vault.count_clients().unwrap(), left);
    }
    let vault = &temp.vault().studio.vault;
    assert!(vault.sessions(marcus).unwrap().is_empty());
}

#[test]
fn a_file_of_this_program_is_known_when_it_comes_back() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let begins = ahead(&mut temp, 3).to_string().replace("T00:00", "T10:00");
    let open = temp.vault();
    let now = open.now().unwrap();
    let input = asked(Some(marcus), BookingKind::Session, &begins, 120);
    let booked = open.studio.book(&input, "UTC", now).unwrap();
    let all = WeekFileRequest { first: None };
    let (_, discreet) = calendar::file(open, all).unwrap();
    assert!(discreet.contains("SUMMARY:Booked"));
    for secret in ["Marcus", "Session", "hairline", "604"] {
        assert!(!discreet.contains(secret), "{secret}");
    }
    let again = calendar::read_bytes(open, discreet.as_bytes()).unwrap();
    assert!(again.rows.is_empty(), "{:?}", again.rows);
    let uid = |file: &str| {
        file.lines()
            .find(|line| line.starts_with("UID:"))
            .unwrap()
            .to_owned()
    };
    open.studio.set_binned(booked.item, true).unwrap();
    let (_, later) = calendar::file(open, all).unwrap();
    assert_eq!(uid(&later), uid(&discreet));
    assert!(later.contains("STATUS:CANCELLED"));
}

#[test]
fn what_is_no_calendar_is_refused() {
    let mut temp = TempVault::open();
    let refused = calendar::read_bytes(temp.vault(), b"name,phone").unwrap_err();
    assert_eq!(refused.code, Code::CalendarUnknown);
    let open = temp.vault();
    let now = open.now().unwrap();
    let gone = open.studio.take_calendar(&[], "UTC", now).unwrap_err();
    assert_eq!(code_of(gone), Code::ImportGone);
}

/// An event on a day so many days ahead.
fn event(temp: &mut TempVault, uid: &str, title: &str, days: u64, hour: u32, more: &str) -> String {
    let day = ahead(temp, days).date().format("%Y%m%d").to_string();
    format!("UID:{uid}\nDTSTART:{day}T{hour:02}0000\nDURATION:PT30M\nSUMMARY:{title}{more}")
}

fn look(temp: &mut TempVault, events: &[String]) -> CalendarInView {
    let events: Vec<&str> = events.iter().map(String::as_str).collect();
    calendar::read_bytes(temp.vault(), &ics(&events)).unwrap()
}

#[test]
fn what_was_too_much_at_once_is_offered_after_the_rest_was_taken_in() {
    let mut temp = TempVault::open();
    let events: Vec<String> = (0..505)
        .map(|one| {
            let (days, hour) = (1 + one / 10, u32::try_from(one % 10).unwrap() + 8);
            event(
                &mut temp,
                &format!("u{one}"),
                "Consultation Noor",
                days,
                hour,
                "",
            )
        })
        .collect();
    let first = look(&mut temp, &events);
    assert_eq!(first.rows.len(), 500);
    assert_eq!(
        first.remarks,
        ["5 events were too many and are left out. Import these first, then the file again."]
    );
    take(&mut temp, &first);
    let rest = look(&mut temp, &events);
    assert_eq!(
        (rest.rows.len(), &rest.remarks[..]),
        (5, &["500 visits are here already.".to_owned()][..])
    );
}

#[test]
fn a_series_twice_a_day_changes_nothing_of_the_visit_that_was_taken_in() {
    let mut temp = TempVault::open();
    let twice = event(
        &mut temp,
        "s",
        "Marcus",
        3,
        10,
        "\nRRULE:FREQ=DAILY;COUNT=2;BYHOUR=10,15",
    );
    temp.add_client("Marcus Odell");
    let mut view = look(&mut temp, std::slice::from_ref(&twice));
    assert_eq!(view.rows.len(), 2);
    view.rows.truncate(1);
    take(&mut temp, &view);
    let again = look(&mut temp, &[twice]);
    let changes: Vec<_> = again.rows.iter().map(|row| row.change).collect();
    assert_eq!(changes, [CalendarChange::New]);
    assert_eq!(again.remarks, ["1 visit is here already."]);
}

#[test]
fn two_sessions_that_end_at_once_are_refused_before_anything_is_written() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let events = ["a", "b"].map(|uid| event(&mut temp, uid, "SMP Marcus Odell", 3, 10, ""));
    let view = look(&mut temp, &events);
    let chosen: Vec<_> = view.rows.iter().map(|row| (row.chosen, row.kind)).collect();
    assert_eq!(chosen, [(Some(marcus), BookingKind::Session); 2]);
    let open = temp.vault();
    let now = open.now().unwrap();
    let refused = open.studio.take_calendar(&ticked(&view), "UTC", now);
    assert_eq!(code_of(refused.unwrap_err()), Code::SessionTwice);
    assert!(open.studio.vault.sessions(marcus).unwrap().is_empty());
    // What was read is still there, to be taken in without one of them.
    let one = &ticked(&view)[..1];
    assert_eq!(open.studio.take_calendar(one, "UTC", now).unwrap(), 1);
}

#[test]
fn names_and_numbers_of_an_enemy_stay_within_what_a_client_can_have() {
    let mut temp = TempVault::open();
    let title = format!("{} 604{}5550199", "名".repeat(250), " ".repeat(300));
    let event = event(
        &mut temp,
        "a",
        &title,
        3,
        10,
        &format!("\nDESCRIPTION:604{}5550199", "-".repeat(300)),
    );
    let view = look(&mut temp, &[event]);
    assert_eq!(take(&mut temp, &view), 1);
    let client = temp
        .vault()
        .studio
        .vault
        .clients(None, 9)
        .unwrap()
        .clients
        .remove(0);
    assert!(client.record.name.starts_with("名名"));
    assert_eq!(client.record.phone(), "");
}

#[test]
fn a_visit_in_the_bin_is_offered_as_new_and_its_client_too() {
    let mut temp = TempVault::open();
    let event = event(&mut temp, "a", "Consultation Noor Haddad", 3, 10, "");
    let view = look(&mut temp, std::slice::from_ref(&event));
    take(&mut temp, &view);
    let client = temp
        .vault()
        .studio
        .vault
        .clients(None, 9)
        .unwrap()
        .clients
        .remove(0);
    temp.vault()
        .studio
        .set_binned(Item::Client(client.id), true)
        .unwrap();
    let again = look(&mut temp, &[event]);
    assert_eq!((again.rows.len(), again.rows[0].chosen), (1, None));
    assert!(again.rows[0].choices.is_empty());
}

#[test]
fn what_cannot_be_said_for_sure_is_remarked() {
    let mut temp = TempVault::open();
    let day = ahead(&mut temp, 3).date().format("%Y%m%d").to_string();
    let view = look(
        &mut temp,
        &[
            format!("UID:a\nDTSTART;TZID=Mars/Olympus:{day}T100000\nSUMMARY:A"),
            format!("UID:b\nDTSTART:{day}T100000\nDURATION:P2D\nSUMMARY:B"),
        ],
    );
    assert_eq!(
        view.remarks,
        [
            "1 event lasts all day or longer and is left out.",
            "1 event is in a time zone that is not known here. Check its time: it stands as if the \
             zone were yours.",
        ]
    );
}
