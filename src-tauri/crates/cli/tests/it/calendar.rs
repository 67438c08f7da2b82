//! `aftercare calendar` and `aftercare vault calendar`.

use std::fs;

use super::run;
use super::vault::{Desk, text};

const SESSION: &[&str] = &[
    "calendar",
    "--session",
    "2026-11-19T16:00",
    "--at",
    "2026-11-19T17:00",
];

/// What the lines of a name say.
fn values(text: &str, name: &str) -> Vec<String> {
    let lines = text.lines().filter_map(|line| line.split_once(':'));
    lines
        .filter(|(found, _)| *found == name)
        .map(|(_, value)| value.to_owned())
        .collect()
}

fn told(more: &[&str]) -> String {
    run(&[SESSION, &["--out", "-"], more].concat()).answer()
}

#[test]
fn the_plan_is_a_file_of_events() {
    let plain = told(&[]);
    assert!(plain.starts_with("BEGIN:VCALENDAR\r\n") && plain.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(
        values(&plain, "DTSTART"),
        ["20261122T160000", "20261127T160000", "20261129T160000"]
    );
    assert_eq!(values(&plain, "SUMMARY")[0], "Aftercare: step 2");
    assert_eq!(
        values(&told(&["--plain-titles"]), "SUMMARY")[0],
        "Warm water only"
    );
    let booked = told(&["--session", "2026-12-03T16:00"]);
    assert!(booked.contains("DTSTART;VALUE=DATE:20261203\r\n"));
}

#[test]
fn the_key_makes_a_later_file_the_same_clients() {
    let of = |more: &[&str]| values(&told(more), "UID");
    assert_eq!(of(&[]), of(&[]));
    assert_eq!(of(&["--key", "17"]), of(&["--key", "17"]));
    assert_ne!(of(&["--key", "17"]), of(&[]));
    assert!(!told(&["--key", "seventeen"]).contains("seventeen"));
    let called = [
        "calendar",
        "--session",
        "2026-11-20",
        "--at",
        "2026-11-21",
        "--key",
        "17",
        "--out",
        "-",
    ];
    let moved = run(&called).answer();
    assert_eq!(values(&moved, "UID"), of(&["--key", "17"]));
}

#[test]
fn called_wrongly_is_2() {
    run(SESSION).fails(2, "not provided: --out <FILE>");
    run(&["calendar", "--out", "-"]).fails(2, "not provided: --session <TIME>");
}

#[test]
fn a_clients_file_is_kept_with_what_they_were_given_and_names_nobody() {
    let desk = Desk::new();
    desk.fill_with_samples("2026-11-22T12:00");
    let out = desk.file("priya.ics");
    let priya = ["--client", "Priya", "--at", "2026-11-22T12:00"];
    let to = [&priya[..], &["--out", text(&out)]].concat();
    let given = || desk.vault("info", &["--json"]).json()["sheets"].as_u64();
    let before = given().unwrap();
    assert_eq!(desk.vault("calendar", &to).answer(), "");
    assert_eq!(given(), Some(before + 1));
    let file = fs::read_to_string(&out).unwrap();
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && !file.contains("Priya"));
    assert_eq!(desk.vault("calendar", &to).answer(), "");
    let again = fs::read_to_string(&out).unwrap();
    assert_eq!(values(&file, "UID"), values(&again, "UID"));

    assert_eq!(desk.vault("add-client", &["Zoe New"]).code, 0);
    let none = desk.vault("calendar", &["--client", "Zoe New", "--out", "-"]);
    none.fails(1, "The client has no session yet");
}
