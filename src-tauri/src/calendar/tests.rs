//! Calendar files for a client, and without one.

use super::commands::File;
use super::wire::CalendarRequest;
use crate::failure::Code;
use crate::plan::wire::PlanRequest;
use crate::sheet::wire::{ClientSheetRequest, SheetRequest};
use crate::vault::tests::TempVault;

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
    assert!(file.is_of_client);
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
    assert!(!one.is_of_client && !one.text.contains("Marcus"));
    let both = of_nobody(&["2026-11-05T16:00", "2026-11-19T16:00"]);
    let both = File::of(&mut temp.guard, both).unwrap();
    assert_eq!(values(&one.text, "UID"), values(&both.text, "UID"));
    let other = File::of(&mut temp.guard, of_nobody(&["2026-11-06T16:00"])).unwrap();
    assert_ne!(values(&one.text, "UID"), values(&other.text, "UID"));
    let unreadable = File::of(&mut temp.guard, of_nobody(&["yesterday"])).unwrap_err();
    assert_eq!(unreadable.code, Code::SessionUnreadable);
}
