//! Calendar files for a client, and without one.

use std::collections::BTreeSet;

use protocol::Activity;
use records::Item;
use studio::session::{ActivityInput, DecisionInput};

use super::commands::File;
use super::wire::CalendarRequest;
use crate::client::file::ClientFile;
use crate::client::view::client_view;
use crate::failure::Code;
use crate::plan::wire::PlanRequest;
use crate::sheet::wire::{ClientSheetRequest, SheetRequest};
use crate::system::language;
use crate::vault::UnlockedVault;
use crate::vault::tests::{TempVault, at};

fn of_client(client: records::ClientId) -> CalendarRequest {
    CalendarRequest::Client(ClientSheetRequest {
        client,
        paper: None,
        large_print: None,
        product: None,
    })
}

fn of_nobody(sessions: &[&str]) -> CalendarRequest {
    CalendarRequest::Sheet(SheetRequest {
        plan: PlanRequest {
            protocol: protocol::DEFAULT_PROTOCOL.into(),
            sessions: sessions.iter().map(|&ended| ended.into()).collect(),
            opened: Vec::new(),
            scalp_type: None,
        },
        client_name: "Marcus Odell".into(),
        paper: sheets::Paper::A4,
        large_print: false,
        product: None,
    })
}

/// What the lines of a name say.
fn values<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    let lines = text.lines().filter_map(|line| line.split_once(':'));
    lines
        .filter(|(found, _)| *found == name)
        .map(|(_, value)| value)
        .collect()
}

#[test]
fn a_clients_file_has_the_dates_of_their_sheet_and_not_their_name() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let none = File::of(&mut temp.guard, of_client(marcus)).unwrap_err();
    assert_eq!(none.code, Code::SheetNoSession);
    temp.add_session(marcus, 1, "2026-11-19T16:00");
    temp.add_session(marcus, 2, "2026-12-10T20:30");
    let file = File::of(&mut temp.guard, of_client(marcus)).unwrap();
    assert!(file.of_client.is_some());
    assert_eq!(file.name, "Aftercare 2026-11-19");
    assert!(!file.text.contains("Marcus") && !file.text.contains("Odell"));
    assert_eq!(
        values(&file.text, "DTSTART"),
        ["20261122T160000", "20261127T160000", "20261129T160000"]
    );
    // Two check-ins and the booked session, with which the dates start again. What an earlier file
    // may have had and this one has not is cancelled: the end of healing and a branch's change.
    assert_eq!(
        values(&file.text, "DTSTART;VALUE=DATE"),
        ["20261123", "20261129", "20261210", "20261119", "20261119"]
    );
    assert_eq!(
        values(&file.text, "STATUS")[5..],
        ["CONFIRMED", "CANCELLED", "CANCELLED"]
    );
}

#[test]
fn a_later_file_for_a_client_replaces_the_earlier_one() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let priya = temp.add_client("Priya Raman");
    temp.add_session(marcus, 1, "2026-11-05T16:00");
    temp.add_session(priya, 1, "2026-11-05T16:00");
    let first = File::of(&mut temp.guard, of_client(marcus)).unwrap().text;
    let other = File::of(&mut temp.guard, of_client(priya)).unwrap().text;
    temp.add_session(marcus, 2, "2026-11-19T16:00");
    let second = File::of(&mut temp.guard, of_client(marcus)).unwrap().text;
    assert_eq!(values(&first, "UID"), values(&second, "UID"));
    assert_ne!(values(&first, "DTSTART"), values(&second, "DTSTART"));
    assert_ne!(values(&first, "UID"), values(&other, "UID"));
}

/// Returns the identities of a file's events that take place, or of those that do not.
fn identities(text: &str, status: &str) -> BTreeSet<String> {
    let all = values(text, "UID").into_iter().zip(values(text, "STATUS"));
    all.filter(|(_, found)| *found == status)
        .map(|(uid, _)| uid.to_owned())
        .collect()
}

#[test]
fn what_was_given_and_holds_no_more_is_cancelled_on_the_phone() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let session = temp.add_session(marcus, 1, "2026-11-19T16:00");
    let now = at("2026-11-22T15:00");
    let mut settings = temp.vault().studio.settings().unwrap();
    settings.check_in_days = vec![4, 10, 20, 30];
    temp.vault().studio.save_settings(&settings).unwrap();
    // Days of their own for four things of which the protocol says nothing.
    let decide = |temp: &mut TempVault, activity, day: Option<i64>| {
        let input = ActivityInput {
            client: marcus,
            session,
            activity,
            decision: day.map(|day| DecisionInput::From {
                day: day.try_into().unwrap(),
            }),
        };
        temp.vault().studio.decide_activity(&input, now).unwrap();
    };
    let silent = [
        (Activity::HeavySweat, 12),
        (Activity::Sauna, 15),
        (Activity::HairDye, 17),
        (Activity::FakeTan, 19),
    ];
    for (activity, day) in silent {
        decide(&mut temp, activity, Some(day));
    }
    let give = |temp: &mut TempVault| {
        let file = File::of(&mut temp.guard, of_client(marcus)).unwrap();
        let text = file.text.clone();
        file.keep(&mut temp.guard).unwrap();
        text
    };
    let first = give(&mut temp);
    for (activity, _) in silent {
        decide(&mut temp, activity, None);
    }
    settings.check_in_days = vec![4];
    temp.vault().studio.save_settings(&settings).unwrap();
    // Even where the artist has put the first one into the bin, and a file came between.
    let given = temp.vault().studio.vault.sheets(marcus).unwrap();
    let bin = Item::Sheet(given[0].sheet.id);
    temp.vault()
        .studio
        .vault
        .change(|batch| batch.bin(bin))
        .unwrap();
    for _ in 0..2 {
        let later = give(&mut temp);
        let on_phone = &identities(&first, "CONFIRMED") - &identities(&later, "CANCELLED");
        let missed = &on_phone - &identities(&later, "CONFIRMED");
        assert_eq!(missed, BTreeSet::new());
        assert!(on_phone.len() + 7 <= identities(&first, "CONFIRMED").len());
    }
}

#[test]
fn a_file_that_was_given_is_listed_until_its_dates_change() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    let session = temp.add_session(marcus, 1, "2026-11-19T16:00");
    let file = File::of(&mut temp.guard, of_client(marcus)).unwrap();
    file.keep(&mut temp.guard).unwrap();
    let open = temp.vault();
    let listed = |open: &mut UnlockedVault| {
        let file = ClientFile::of(open, marcus).unwrap();
        client_view(language::words(), &file, at("2026-11-22T15:00"))
            .sheets
            .remove(0)
    };
    let row = listed(open);
    assert!(row.is_calendar && row.outdated.is_none());
    assert!(
        row.line.starts_with("Calendar file. After session"),
        "{}",
        row.line
    );
    // It is no page.
    let page = open.studio.given_page(row.id);
    assert!(matches!(page, Err(studio::Error::SheetUnreadable)));
    let studio = &mut temp.vault().studio;
    let mut moved = studio.vault.session(session).unwrap().session.record;
    moved.ended = at("2026-11-20T16:00");
    let saved = studio
        .vault
        .change(|batch| batch.save_session(session, &moved));
    saved.unwrap();
    assert!(listed(temp.vault()).outdated.is_some());
}

#[test]
fn titles_follow_the_setting() {
    let mut temp = TempVault::open();
    let marcus = temp.add_client("Marcus Odell");
    temp.add_session(marcus, 1, "2026-11-19T16:00");
    let title = |temp: &mut TempVault| {
        let text = File::of(&mut temp.guard, of_client(marcus)).unwrap().text;
        values(&text, "SUMMARY")[0].to_owned()
    };
    assert_eq!(title(&mut temp), "Aftercare: step 2");
    let studio = &mut temp.vault().studio;
    let mut settings = studio.settings().unwrap();
    settings.plain_calendar_titles = true;
    studio.save_settings(&settings).unwrap();
    assert_eq!(title(&mut temp), "Warm water only");
}

#[test]
fn a_sheet_without_a_client_has_a_file_too() {
    let mut temp = TempVault::open();
    let one = File::of(&mut temp.guard, of_nobody(&["2026-11-05T16:00"])).unwrap();
    assert!(one.of_client.is_none() && !one.text.contains("Marcus"));
    let both = of_nobody(&["2026-11-05T16:00", "2026-11-19T16:00"]);
    let both = File::of(&mut temp.guard, both).unwrap();
    assert_eq!(values(&one.text, "UID"), values(&both.text, "UID"));
    let other = File::of(&mut temp.guard, of_nobody(&["2026-11-06T16:00"])).unwrap();
    assert_ne!(values(&one.text, "UID"), values(&other.text, "UID"));
    let unreadable = File::of(&mut temp.guard, of_nobody(&["yesterday"])).unwrap_err();
    assert_eq!(unreadable.code, Code::SessionUnreadable);
}
