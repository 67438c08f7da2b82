//! What is booked, seen by whoever looks at the week.

use records::{ClientId, Item};
use strings::{Language, Words};
use studio::booking::{BookingInput, BookingKind};
use studio::incoming::Ticked;
use studio::settings::{FirstWeekday, Settings};
use vocabulary::Moment;

use super::wire::{
    CalendarChange, CalendarInRow, CalendarInView, WeekFileRequest, WeekRequest, WeekView,
};
use super::{calendar, commands, view};
use crate::failure::Code;
use crate::vault::tests::{TempVault, UTC, at, code_of};

const NOW: &str = "2026-11-22T15:00";

fn asked(client: Option<ClientId>, kind: BookingKind, begins: &str, minutes: u16) -> BookingInput {
    BookingInput {
        item: None,
        kind,
        client,
        name: "Noor Haddad".into(),
        phone: "+1 604 555 0199".into(),
        begins: begins.into(),
        minutes,
        text: "Wants a soft hairline.".into(),
    }
}

fn book(temp: &mut TempVault, asked: &BookingInput) -> (Item, ClientId) {
    let booked = temp
        .vault()
        .studio
        .book(asked, "America/Vancouver", at(NOW))
        .unwrap();
    (booked.item, booked.client)
}

fn week(temp: &mut TempVault, first: &str, now: &str) -> WeekView {
    let now: Moment = at(now);
    let studio = &temp.vault().studio;
    let week = studio.week(first.parse().unwrap()).unwrap();
    let asks = studio.unconfirmed(now).unwrap();
    view::week(
        Words::of(Language::default()),
        &week,
        &asks,
        false,
        UTC,
        now,
    )
}

#[test]
fn somebody_becomes_a_client_with_their_consultation_in_one_step() {
    let mut temp = TempVault::open();
    let (item, client) = book(
        &mut temp,
        &asked(None, BookingKind::Consultation, "2026-11-24T10:00", 45),
    );
    assert!(matches!(item, Item::Consultation(_)));
    let kept = temp.vault().studio.vault.client(client).unwrap().record;
    assert_eq!(
        (kept.name.as_str(), kept.phone()),
        ("Noor Haddad", "+1 604 555 0199")
    );
    let view = week(&mut temp, "2026-11-23", NOW);
    assert_eq!(view.title, "Mon 23 Nov to Sun 29 Nov 2026");
    assert_eq!(view.counted, "1 visit");
    assert!(!view.current, "it begins tomorrow");
    let booking = &view.days[1].bookings[0].booking;
    assert_eq!(booking.what, "Consultation");
    assert_eq!(booking.time, "10:00\u{a0}am to 10:45\u{a0}am");
    assert_eq!(booking.length.as_deref(), Some("45 min"));
    assert_eq!(booking.phone, "+1 604 555 0199");
    assert!(!booking.over && !booking.ask);
    // One undo takes back both.
    temp.vault().studio.undo().unwrap();
    assert_eq!(temp.vault().studio.vault.count_clients().unwrap(), 0);
    assert_eq!(week(&mut temp, "2026-11-23", NOW).count, 0);
}

#[test]
fn a_week_begins_on_the_day_that_is_set() {
    let mut temp = TempVault::open();
    for (set, first) in [
        (FirstWeekday::Monday, "2026-11-16"),
        (FirstWeekday::Sunday, "2026-11-22"),
        (FirstWeekday::Saturday, "2026-11-21"),
    ] {
        let settings = Settings {
            first_weekday: Some(set),
            ..Settings::default()
        };
        temp.vault().studio.save_settings(&settings).unwrap();
        let request = WeekRequest {
            day: Some("2026-11-22".parse().unwrap()),
            weeks: 0,
            locale: "en-CA".into(),
        };
        let view = commands::week_of(temp.vault(), request).unwrap();
        assert_eq!(view.days[0].date.to_string(), first);
        assert_eq!(view.days.len(), 7);
    }
}

#[test]
fn nobody_is_booked_without_a_name() {
    let mut temp = TempVault::open();
    let mut input = asked(None, BookingKind::Consultation, "2026-11-24T10:00", 45);
    input.name = " ".into();
    let refused = temp.vault().studio.book(&input, "UTC", at(NOW));
    assert_eq!(code_of(refused.unwrap_err()), Code::FieldEmpty);
    assert_eq!(week(&mut temp, "2026-11-23", NOW).count, 0);
}

#[test]
fn a_session_is_booked_as_the_clients_next() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    temp.add_session(marcus, 1, "2026-10-19T16:00");
    let (item, _) = book(
        &mut temp,
        &asked(Some(marcus), BookingKind::Session, "2026-11-25T13:00", 180),
    );
    let view = week(&mut temp, "2026-11-23", NOW);
    let booking = &view.days[2].bookings[0].booking;
    assert_eq!(booking.item, item);
    assert_eq!(booking.what, "Session 2");
    assert_eq!(booking.time, "1:00\u{a0}pm to 4:00\u{a0}pm");
    let sessions = temp.vault().studio.vault.sessions(marcus).unwrap();
    assert_eq!(sessions[1].record.ended, at("2026-11-25T16:00"));
    assert!(sessions[1].record.booked && !sessions[0].record.booked);
}

#[test]
fn what_lies_at_the_same_time_is_said_and_not_refused() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    book(
        &mut temp,
        &asked(Some(marcus), BookingKind::Session, "2026-11-25T13:00", 180),
    );
    book(
        &mut temp,
        &asked(None, BookingKind::Consultation, "2026-11-25T15:30", 30),
    );
    let view = week(&mut temp, "2026-11-23", NOW);
    let day = &view.days[2].bookings;
    assert_eq!(day[0].at_once[0].name, "Noor Haddad");
    assert_eq!(day[1].at_once[0].name, "Marcus Odell");
    // What is over is not said to clash any more.
    let later = week(&mut temp, "2026-11-23", "2026-11-26T09:00");
    assert!(
        later.days[2]
            .bookings
            .iter()
            .all(|one| one.at_once.is_empty())
    );
}

#[test]
fn what_nobody_has_said_took_place_is_asked_about_until_it_is_said() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let (session, _) = book(
        &mut temp,
        &asked(Some(marcus), BookingKind::Session, "2026-11-23T13:00", 60),
    );
    let (consultation, _) = book(
        &mut temp,
        &asked(None, BookingKind::Consultation, "2026-11-24T10:00", 45),
    );
    // Entered after it was over: it took place.
    book(
        &mut temp,
        &asked(
            Some(marcus),
            BookingKind::Consultation,
            "2026-11-20T10:00",
            45,
        ),
    );
    let asks = |temp: &mut TempVault, now: &str| -> Vec<Item> {
        let view = week(temp, "2026-11-30", now);
        view.unconfirmed.iter().map(|one| one.item).collect()
    };
    assert!(asks(&mut temp, "2026-11-24T10:44").iter().eq(&[session]));
    let after = "2026-11-24T10:45";
    assert_eq!(asks(&mut temp, after), [consultation, session]);
    temp.vault().studio.took_place(consultation).unwrap();
    assert_eq!(asks(&mut temp, after), [session]);
    temp.vault().studio.took_place(session).unwrap();
    assert!(asks(&mut temp, after).is_empty());
    temp.vault().studio.undo().unwrap();
    assert_eq!(asks(&mut temp, after), [session]);
    assert!(asks(&mut temp, "2027-03-01T10:00").is_empty(), "long ago");
}

#[test]
fn a_visit_is_moved_and_keeps_what_else_is_known_of_it() {
    let mut temp = TempVault::open();
    let (item, client) = book(
        &mut temp,
        &asked(None, BookingKind::Consultation, "2026-11-24T10:00", 45),
    );
    let moved = BookingInput {
        item: Some(item),
        // Whatever the form says: it stays whose it was, and what it was.
        client: None,
        kind: BookingKind::Session,
        ..asked(None, BookingKind::Session, "2026-11-29T09:00", 30)
    };
    assert_eq!(book(&mut temp, &moved), (item, client));
    let view = week(&mut temp, "2026-11-23", NOW);
    assert_eq!(view.count, 1);
    assert_eq!(view.days[6].bookings[0].booking.minutes, 30);
    assert_eq!(temp.vault().studio.vault.count_clients().unwrap(), 1);
}

#[test]
fn a_consultation_goes_with_its_client() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let (item, noor) = book(
        &mut temp,
        &asked(None, BookingKind::Consultation, "2026-11-24T10:00", 45),
    );
    let vault = &mut temp.vault().studio.vault;
    vault.change(|batch| batch.move_to(item, marcus)).unwrap();
    assert_eq!(vault.consultations(marcus).unwrap().len(), 1);
    assert!(vault.consultations(noor).unwrap().is_empty());
    temp.vault()
        .studio
        .set_binned(Item::Client(marcus), true)
        .unwrap();
    assert_eq!(week(&mut temp, "2026-11-23", NOW).count, 0);
}

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
