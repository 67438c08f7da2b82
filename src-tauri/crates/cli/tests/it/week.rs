//! `aftercare vault week`.

use std::fs;
use std::path::Path;

use super::vault::{Desk, text};

const AT: &str = "2026-11-22T15:00";

/// A calendar with a booking of the app's own, as an export would bring it.
fn booked(desk: &Desk) {
    desk.fill_with_samples(AT);
    desk.book("Zoë \u{202e}Łaszcz", "604 555 0177", "2026-11-24T10:00");
}

#[test]
fn a_week_is_told_line_by_line_and_in_json() {
    let desk = Desk::new();
    let none = desk.vault("week", &["--at", AT]).answer();
    assert_eq!(none, "Nothing is booked.\n");
    booked(&desk);
    let told = desk.vault("week", &["--at", AT]).answer();
    // What would turn the line around is shown.
    let own = "Tue 24 Nov, 10:00 am to 10:45 am. Consultation, client ";
    let line = told.lines().find(|line| line.starts_with(own)).unwrap();
    assert!(
        line.ends_with(": Zoë \\u{202e}Łaszcz, 604 555 0177"),
        "{told}"
    );
    // Nobody has said that it took place.
    let later = desk
        .vault(
            "week",
            &[
                "--from",
                "2026-11-24",
                "--days",
                "1",
                "--at",
                "2026-11-25T09:00",
            ],
        )
        .answer();
    let asks = |line: &str| line.ends_with("604 555 0177. Did it take place?");
    assert!(later.lines().any(asks), "{later}");
    let json = desk.vault("week", &["--at", AT, "--json"]).json();
    let all = json.as_array().unwrap();
    assert_eq!(all.len(), told.lines().count());
    let own = all
        .iter()
        .find(|one| one["kind"] == "consultation")
        .unwrap();
    assert_eq!(own["begins"], "2026-11-24T10:00");
    assert_eq!(own["ends"], "2026-11-24T10:45");
    assert_eq!(
        (&own["number"], &own["over"], &own["booked"]),
        (&().into(), &false.into(), &true.into())
    );
    let before = desk.vault("week", &["--at", "2026-11-25T00:00"]).answer();
    assert!(!before.contains("Łaszcz"), "{before}");
}

#[test]
fn a_week_is_a_calendar_file_that_names_nobody() {
    let desk = Desk::new();
    booked(&desk);
    let file = desk.file("week.ics");
    let out = ["--at", AT, "--out", text(&file)];
    assert_eq!(desk.vault("week", &out).answer(), "");
    let events = read(&file);
    assert!(events.contains("DTSTART:20261124T100000\r\n"), "{events}");
    assert!(events.contains("SUMMARY:Booked\r\n") && !events.contains("aszcz"));
    let piped = desk.vault("week", &["--at", AT, "--out", "-"]).answer();
    let count = |text: &str| text.matches("BEGIN:VEVENT").count();
    assert_eq!(count(&piped), count(&events));
    desk.vault("week", &["--json", "--out", "-"])
        .fails(2, "--out");
    desk.vault("week", &["--days", "0"]).fails(2, "--days");
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap()
}

#[test]
fn what_is_noted_of_a_consultation_is_found() {
    let desk = Desk::new();
    booked(&desk);
    let told = desk.vault("search", &["hairline"]).answer();
    assert!(
        told.contains("Tue 24 Nov 2026, 10:00 am: Wants a soft hairline."),
        "{told}"
    );
    let json = desk.vault("search", &["soft hairli", "--json"]).json();
    assert_eq!(json["consultations"][0]["begins"], "2026-11-24T10:00");
    assert_eq!(
        json["consultations"][0]["hits"][1],
        serde_json::json!([13, 21])
    );
}
