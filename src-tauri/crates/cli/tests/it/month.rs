//! `aftercare vault month` and `aftercare vault lapsed`.

use std::fs;

use super::vault::{Desk, text};

const AT: &str = "2026-11-22T15:00";

#[test]
fn a_month_is_told_in_figures_as_a_table_and_on_paper() {
    let desk = Desk::new();
    desk.fill_with_samples(AT);
    let months = desk.vault("month", &["--at", AT, "--json"]).json();
    let months = months.as_array().unwrap();
    assert_eq!(
        (months.len(), &months[0]["month"]),
        (12, &"2026-10-01".into())
    );
    let sessions = months[0]["sessions"].as_u64().unwrap();
    assert!(sessions > 0);
    let csv = desk.vault("month", &["--at", AT]).answer();
    let second = csv.lines().nth(1).unwrap();
    assert!(
        second.starts_with(&format!("\"2026-10\",\"{sessions}\",")),
        "{csv}"
    );
    let pdf = desk.file("month.pdf");
    desk.vault(
        "month",
        &["--at", AT, "--month", "2026-11-05", "--out", text(&pdf)],
    )
    .answer();
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF"));
}

#[test]
fn who_has_not_come_for_long_is_listed() {
    let desk = Desk::new();
    desk.fill_with_samples(AT);
    let lines = |months: &str| {
        let csv = desk
            .vault("lapsed", &["--at", AT, "--months", months])
            .answer();
        csv.lines().count() - 1
    };
    assert!(lines("1") > lines("600"));
    assert_eq!(lines("600"), 0);
    desk.vault("lapsed", &["--months", "0"])
        .fails(2, "--months");
}
