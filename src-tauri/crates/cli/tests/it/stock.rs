//! `aftercare vault recall` and `aftercare vault inspection`.

use std::fs;

use super::vault::{Desk, text};

const AT: &str = "2026-11-22T15:00";

#[test]
fn a_recall_tells_whom_to_call_and_why_it_is_not_sure() {
    let desk = Desk::new();
    desk.fill_with_samples(AT);
    let notice = desk.file("notice.txt");
    fs::write(&notice, "Recall of SAMPLE-PIGMENT, lot L2411 only.").unwrap();
    let asked = ["--at", AT, "--brand", "sample-pigment", "--lot", "L2411"];
    let told = desk
        .vault(
            "recall",
            &[&asked[..], &["--notice", text(&notice)]].concat(),
        )
        .answer();
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(
        lines[0],
        "Pigment: Sample pigment. Lots of yours in the notice: L2411"
    );
    assert!(
        lines[1].ends_with("clients were treated with it."),
        "{told}"
    );
    assert!(
        told.contains("client 1: Marcus Odell, 604 555 0100\n  Session 2, "),
        "{told}"
    );
    let sure = desk
        .vault("recall", &[&asked[..], &["--json"]].concat())
        .json();
    let more = desk
        .vault(
            "recall",
            &[&asked[..], &["--json", "--other-lots"]].concat(),
        )
        .json();
    let (sure, more) = (sure.as_array().unwrap(), more.as_array().unwrap());
    assert!(sure.len() < more.len() && sure.iter().all(|one| one["sure"] == true));
    assert!(more.iter().any(|one| one["sure"] == false));

    let list = desk.file("list.pdf");
    desk.vault("recall", &[&asked[..], &["--out", text(&list)]].concat())
        .answer();
    assert!(fs::read(&list).unwrap().starts_with(b"%PDF"));
}

#[test]
fn a_recall_says_what_it_was_not_told_and_what_it_did_not_read() {
    let desk = Desk::new();
    desk.fill_with_samples(AT);
    desk.vault("recall", &["--used-from", "2026-01-01", "--json"])
        .fails(2, "a recall needs --brand");
    let long = desk.file("long.txt");
    fs::write(&long, "Sample pigment. ".repeat(100_000)).unwrap();
    let told = desk
        .vault("recall", &["--at", AT, "--notice", text(&long)])
        .answer();
    assert!(told.ends_with("Only its beginning was read.\n"), "{told}");
}

#[test]
fn an_inspection_is_csv_or_a_pdf_and_names_nobody_where_that_is_asked() {
    let desk = Desk::new();
    desk.fill_with_samples(AT);
    let days = ["--at", AT, "--from", "2025-01-01", "--until", "2026-11-22"];
    let named = desk.vault("inspection", &days).answer();
    assert!(
        named.contains("Marcus Odell") && named.contains("lot L2411"),
        "{named}"
    );
    let hidden = desk
        .vault("inspection", &[&days[..], &["--hide-names"]].concat())
        .answer();
    assert_eq!(hidden.lines().count(), named.lines().count());
    assert!(
        !hidden.contains("Marcus") && hidden.contains("Client 1, session 2"),
        "{hidden}"
    );
    let turned = ["--from", "2026-11-22", "--until", "2025-01-01"];
    desk.vault("inspection", &turned)
        .fails(2, "--until is before --from");
    let page = desk.file("sessions.PDF");
    desk.vault("inspection", &[&days[..], &["--out", text(&page)]].concat())
        .answer();
    assert!(fs::read(&page).unwrap().starts_with(b"%PDF"));
}
