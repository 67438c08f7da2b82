//! `aftercare vault plan` and `aftercare vault sheet`.

use std::fs;

use super::vault::{Desk, text};

const NOON: [&str; 4] = ["--client", "Priya", "--at", "2026-11-22T12:00"];

#[test]
fn the_plan_of_a_client_is_told_for_the_day() {
    let desk = Desk::new();
    desk.fill_with_samples("2026-11-22T12:00");
    let told = desk.vault("plan", &NOON).answer();
    assert!(told.contains("Session 1"), "{told}");
    let json = desk
        .vault("plan", &[&NOON[..], &["--json"]].concat())
        .json();
    assert_eq!(json["now"]["day"], 4);
    assert_eq!(json["sessions"][0]["number"], 1);

    let nobody = desk.vault("plan", &["--client", "Nobody"]);
    nobody.fails(1, "no client fits `Nobody`");
    assert_eq!(desk.vault("add-client", &["Zoe New"]).code, 0);
    let none = desk.vault("plan", &["--client", "Zoe New"]);
    none.fails(1, "The client has no session yet");
}

#[test]
fn the_sheet_of_a_client_is_printed_and_counts_as_given() {
    let desk = Desk::new();
    desk.fill_with_samples("2026-11-22T12:00");
    let sheets = || desk.vault("info", &["--json"]).json()["sheets"].as_u64();
    let before = sheets().unwrap();
    let out = desk.file("sheet.pdf");
    let to = [&NOON[..], &["--out", text(&out)]].concat();
    assert_eq!(desk.vault("sheet", &to).answer(), "");
    assert!(fs::read(&out).unwrap().starts_with(b"%PDF"));
    assert_eq!(sheets(), Some(before + 1));

    let svg = desk.file("sheet.svg");
    let to = [&NOON[..], &["--out", text(&svg), "--paper", "letter"]].concat();
    assert_eq!(desk.vault("sheet", &to).answer(), "");
    assert!(fs::read_to_string(&svg).unwrap().contains("<svg"));
    desk.vault("sheet", &NOON).fails(2, "--out");
}

#[test]
fn the_card_alone_is_no_sheet_that_was_given() {
    let desk = Desk::new();
    desk.fill_with_samples("2026-11-22T12:00");
    let sheets = || desk.vault("info", &["--json"]).json()["sheets"].as_u64();
    let before = sheets();
    let out = desk.file("pages.pdf");
    let print = |more: &[&str]| {
        let arguments = [&NOON[..], more, &["--out", text(&out)]].concat();
        desk.vault("sheet", &arguments).answer()
    };
    print(&["--no-sheet", "--card"]);
    assert_eq!(sheets(), before);
    print(&["--card", "--handout", "doctor"]);
    assert_eq!(sheets(), before.map(|count| count + 1));
}

#[test]
fn the_sheets_of_all_who_heal_are_one_file() {
    let desk = Desk::new();
    desk.fill_with_samples("2026-11-22T12:00");
    let out = desk.file("sheets.pdf");
    let at = ["--at", "2026-11-22T12:00", "--out", text(&out)];
    let told = desk.vault("sheets", &at).answer();
    assert!(
        told.contains("sheets.pdf: ") && told.contains(" sheets"),
        "{told}"
    );
    assert!(fs::read(&out).unwrap().starts_with(b"%PDF-1.7"));
    let seen = [&at[..], &["--seen-today"]].concat();
    desk.vault("sheets", &seen)
        .fails(1, "nobody was seen that day");
    let late = ["--at", "2029-11-22T12:00", "--out", text(&out)];
    desk.vault("sheets", &late).fails(1, "nobody is healing");
}
