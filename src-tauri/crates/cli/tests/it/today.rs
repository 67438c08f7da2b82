//! `aftercare vault today`.

use super::vault::Desk;

#[test]
fn today_lists_who_needs_the_artist_and_why() {
    let desk = Desk::new();
    let nobody = desk.vault("today", &["--at", "2026-11-22T12:00"]);
    assert_eq!(nobody.answer(), "Nobody needs anything today.\n");

    desk.fill_with_samples("2026-11-22T12:00");
    let told = desk.vault("today", &["--at", "2026-11-22T12:00"]).answer();
    let lines: Vec<&str> = told.lines().collect();
    // Who comes today stands first.
    assert!(lines[0].contains("Session 1 today, "), "{told}");
    assert!(
        told.contains("Priya Raman. Session 1, day 4. Check-in due (day 4)"),
        "{told}"
    );
    let json = desk.vault("today", &["--at", "2026-11-22T12:00", "--json"]);
    let json = json.json();
    assert_eq!(json.as_array().unwrap().len(), lines.len());
    assert!(
        json[0]["need"]
            .as_str()
            .unwrap()
            .starts_with("Session 1 today")
    );

    // A week later others do.
    let later = desk.vault("today", &["--at", "2026-11-29T15:00"]).answer();
    assert_ne!(later, told);
}
