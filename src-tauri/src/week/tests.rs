//! What is booked, seen by whoever looks at the week.

mod files;

use records::{ClientId, Item};
use strings::{Language, Words};
use studio::booking::{BookingInput, BookingKind};
use studio::settings::{FirstWeekday, Settings};
use vocabulary::Moment;

use super::wire::{WeekRequest, WeekView};
use super::{commands, view};
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

#[test]
fn a_date_that_is_years_away_is_refused_as_mistyped() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    for begins in [
        "0001-01-01T10:00",
        "1989-12-31T10:00",
        "2029-11-24T10:00",
        "9999-12-31T23:59",
    ] {
        for kind in [BookingKind::Consultation, BookingKind::Session] {
            for client in [Some(marcus), None] {
                let input = asked(client, kind, begins, 45);
                let refused = temp
                    .vault()
                    .studio
                    .book(&input, "UTC", at(NOW))
                    .unwrap_err();
                let code = code_of(refused);
                assert!(
                    matches!(code, Code::SessionTooEarly | Code::SessionTooLate),
                    "{begins}: {code:?}"
                );
            }
        }
    }
    let (item, _) = book(
        &mut temp,
        &asked(None, BookingKind::Consultation, "2026-11-24T10:00", 45),
    );
    let moved = BookingInput {
        item: Some(item),
        ..asked(None, BookingKind::Consultation, "9999-12-31T23:59", 45)
    };
    assert!(temp.vault().studio.book(&moved, "UTC", at(NOW)).is_err());
    assert_eq!(week(&mut temp, "2026-11-23", NOW).count, 1);
}

#[test]
fn a_visit_over_midnight_and_one_in_the_night_of_the_clocks_stand_on_their_day() {
    let mut temp = TempVault::open();
    for (begins, minutes) in [("2026-11-28T23:59", 2), ("2027-03-14T02:30", 60)] {
        book(
            &mut temp,
            &asked(None, BookingKind::Consultation, begins, minutes),
        );
    }
    let view = week(&mut temp, "2026-11-23", NOW);
    let booking = &view.days[5].bookings[0].booking;
    assert_eq!(booking.time, "11:59\u{a0}pm to 12:01\u{a0}am");
    assert!(view.days[6].bookings.is_empty());
    let view = week(&mut temp, "2027-03-08", NOW);
    assert_eq!(view.days[6].bookings[0].booking.minutes, 60);
}
