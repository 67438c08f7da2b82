//! `aftercare vault quote`.

use std::fs;

use serde_json::json;

use super::vault::{Desk, text};

#[test]
fn the_latest_quote_of_a_client_becomes_a_page() {
    let (desk, other) = (Desk::new(), Desk::new());
    other.vault("add-client", &["Anna"]).answer();
    let mut export = other.vault("export", &[]).json();
    let quote = |date: &str, label: &str| {
        json!({
            "record": {
                "date": date,
                "currency": "KWD",
                "lines": [{ "item": null, "label": label, "count": 2, "minor_units": 1_234 }],
                "sessions": null,
                "valid_until": null,
                "text": "",
            },
            "created": "2026-11-22T10:00:00Z",
            "changed": "2026-11-22T10:00:00Z",
            "binned": null,
            "earlier": [],
        })
    };
    export["clients"][0]["quotes"] = json!([
        quote("2026-11-20", "the later one"),
        quote("2026-11-02", "the earlier one"),
    ]);
    let file = desk.file("all.json");
    fs::write(&file, export.to_string()).unwrap();
    desk.vault("import", &[text(&file)]).answer();
    let pdf = desk.file("quote.pdf");
    desk.vault("quote", &["--client", "Anna", "--out", text(&pdf)])
        .answer();
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF"));

    let none = other.file("quote.pdf");
    other
        .vault("quote", &["--client", "Anna", "--out", text(&none)])
        .fails(1, "The client has no quote. Make one in the app first.");
    assert!(!none.exists());
}
