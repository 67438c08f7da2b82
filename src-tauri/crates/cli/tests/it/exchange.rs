//! What comes into a vault from outside, and what goes out of it.

use std::fs;

use serde_json::{Value, json};

use super::in_repository;
use super::vault::{Desk, text};

/// An export of an empty vault with this protocol in it.
fn export_with(desk: &Desk, protocol: &Value) -> std::path::PathBuf {
    let mut export = desk.vault("export", &[]).json();
    let (id, version) = (&protocol["id"], protocol["version"].to_string());
    export["protocols"] = json!([{
        "name": { "id": id, "version": version },
        "document": protocol,
    }]);
    let file = desk.file("protocol.json");
    fs::write(&file, export.to_string()).unwrap();
    file
}

fn shipped() -> Value {
    let path = in_repository("assets/protocols/rob-james-flaking.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn an_import_cannot_replace_what_ships() {
    let desk = Desk::new();
    let mut water_from_day_0 = shipped();
    water_from_day_0["author"] = "Somebody else".into();
    let file = export_with(&desk, &water_from_day_0);
    for dry_run in [&[][..], &["--dry-run"]] {
        desk.vault("import", &[&[text(&file)], dry_run].concat())
            .fails(
                1,
                "The file contains different rules under the name of a protocol that comes with this app: “rob-james-flaking”, version 3.",
            );
    }
    let kept = desk.vault("export", &[]).json();
    assert_eq!(kept["protocols"], json!([]));

    let file = export_with(&desk, &shipped());
    desk.vault("import", &[text(&file)]).answer();
    let kept = desk.vault("export", &[]).json();
    assert_eq!(kept["protocols"][0]["name"]["id"], "rob-james-flaking");
}

#[test]
fn what_is_no_protocol_is_refused_by_name() {
    let desk = Desk::new();
    let file = export_with(&desk, &json!({ "id": "own", "version": 3 }));
    desk.vault("import", &[text(&file)]).fails(
        1,
        "The protocol “own”, version 3, in the file cannot be used. Nothing was imported.",
    );
}

#[test]
fn a_preview_tells_everything_that_an_import_changes() {
    let (desk, other) = (Desk::new(), Desk::new());
    other.vault("add-client", &["Anna"]).answer();
    other.vault("add-note", &["dry"]).answer();
    let mut own = shipped();
    own["id"] = "own".into();
    own["version"] = 1.into();
    let mut export = other.vault("export", &[]).json();
    export["protocols"] = json!([{ "name": { "id": "own", "version": "1" }, "document": own }]);
    export["settings"]["lock_after_minutes"] = Value::Null;
    export["settings"]["app"] = json!({
        "paper": "letter",
        "prices": [
            { "item": "norwood_4", "minor_units": 280_000, "currency": "CAD" },
            { "item": null, "label": "Friends", "minor_units": -5_000, "currency": "CAD" },
        ],
    });
    let file = desk.file("all.json");
    fs::write(&file, export.to_string()).unwrap();
    let seen = desk.vault("import", &[text(&file), "--dry-run"]).answer();
    for line in [
        "line 1: Anna\n",
        "The new clients come with no sessions, one note, no sheets, no signed forms, no photos, no consultations and no quotes.\n",
        "The protocol “Rob James” (own), version 1, is added. It does not come with this app.\n",
        "Lock when idle for: “Never”\n",
        "The price table becomes one with 2 prices.\n",
        "Paper: “US Letter”\n",
    ] {
        assert!(seen.contains(line), "{line} in {seen}");
    }
    // The studio was named when the vault was made: that name stays, so it is not told.
    assert!(!seen.contains("Northside"), "{seen}");
    let taken = desk.vault("import", &[text(&file), "--json"]).json();
    assert_eq!(taken["taken"], 1);
    let again = desk
        .vault("import", &[text(&file), "--dry-run", "--json"])
        .json();
    assert_eq!(
        again["changes"],
        json!([]),
        "there is nothing left to change"
    );
}

#[test]
fn a_column_is_named_in_the_letters_that_the_file_is_said_to_be_in() {
    let desk = Desk::new();
    let list = desk.file("old.csv");
    fs::write(&list, b"N\x8ahm;Tel\nAnna;604 555 0100\n").unwrap();
    let options = ["--letters", "macintosh", "--map", "Nähm=name", "--json"];
    let taken = desk.vault("import", &[&[text(&list)], &options[..]].concat());
    assert_eq!(taken.json()["taken"], 1);
}

#[test]
fn a_list_is_mapped_and_says_what_does_not_fit() {
    let desk = Desk::new();
    desk.vault("add-client", &["Anna", "--phone", "604 555 0100"])
        .answer();
    let list = desk.file("list.csv");
    let lines =
        "Wer;Tel=1;Geb\nAnna;604 555 0100;\nBen;604 555 0101;03/04/1985\n;605;\nCem;;soon\n";
    fs::write(&list, lines).unwrap();
    let import = |more: &[&str]| desk.vault("import", &[&[text(&list)], more].concat());
    import(&[]).fails(
        1,
        "No column contains the names. Nothing was imported. Say with --map which one does: --map \"Wer=name\".",
    );
    import(&["--map", "Who=name"]).fails(
        1,
        "No column has the heading “Who”. Nothing was imported. The file has: Wer, Tel=1, Geb",
    );
    let map = [
        "--map",
        "Wer=name",
        "--map",
        "Tel=1=mobile",
        "--map",
        "Geb=birth",
    ];
    import(&map).fails(1, "Say with --dates dmy or --dates mdy");
    let options = [&map[..], &["--dates", "dmy"]].concat();
    let seen = import(&[&options[..], &["--dry-run"]].concat()).answer();
    assert_eq!(
        seen,
        "line 2: Anna (Already in the vault: same name, and another detail matches)\n  604 555 0100 (mobile)\n\
         line 3: Ben\n  604 555 0101 (mobile) · Wed 3 Apr 1985\nline 5: Cem\n  Geb: soon\n\
         One client comes with a note.\nOne entry is not imported. The list below says why.\n\
         Line 4 has no name. Not imported: “605”\n\
         Line 5, Geb: “soon” cannot be read as a date. It is in the note.\n\
         3 clients in the file, 1 already in the vault. Nothing was written.\n"
    );
    let taken = import(&[&options[..], &["--json"]].concat()).json();
    assert_eq!(
        (&taken["taken"], &taken["duplicates"]),
        (&2.into(), &1.into())
    );
    assert_eq!(taken["remarks"].as_array().unwrap().len(), 2);
    let again = import(&[&options[..], &["--duplicates", "--json"]].concat()).json();
    assert_eq!(again["taken"], 3);
}

#[test]
fn old_letters_are_guessed_or_said() {
    let desk = Desk::new();
    let list = desk.file("list.csv");
    fs::write(&list, b"Name\nHo\xf0a\n").unwrap();
    let seen = desk.vault(
        "import",
        &[text(&list), "--letters", "windows-1254", "--dry-run"],
    );
    let seen = seen.answer();
    assert!(seen.starts_with("line 2: Hoğa\n"), "{seen}");
    assert!(seen.contains("how its letters are encoded"), "{seen}");
}

#[test]
fn names_that_would_steer_a_terminal_are_shown() {
    let desk = Desk::new();
    let name = "Anna\u{1b}[2J\u{9b}1m\u{202e}ab\nc";
    desk.vault("add-client", &[name]).answer();
    desk.vault("add-note", &["dry\u{1b}[2J"]).answer();
    let shown = "Anna\\u{1b}[2J\\u{9b}1m\\u{202e}ab\\nc";
    let found = desk.vault("search", &["anna"]).answer();
    assert_eq!(found, format!("client 1: {shown}\n"));
    let found = desk.vault("search", &["dry"]).answer();
    assert!(found.ends_with(": dry\\u{1b}[2J\n"), "{found}");
    // JSON stays JSON, and says the same.
    for (command, more) in [("search", &["anna", "--json"][..]), ("export", &[])] {
        let answer = desk.vault(command, more).answer();
        assert!(
            !answer.contains(['\u{1b}', '\u{9b}', '\u{202e}']),
            "{answer}"
        );
        let json: Value = serde_json::from_str(&answer).unwrap();
        let one = &json["clients"][0];
        assert!(one["name"] == name || one["client"]["record"]["name"] == name);
    }
    let cards = desk.file("cards.vcf");
    fs::write(&cards, "BEGIN:VCARD\nFN:Bo\u{1b}[2J\\nX\nEND:VCARD\n").unwrap();
    let seen = desk.vault("import", &[text(&cards), "--dry-run"]).answer();
    assert!(seen.starts_with("line 1: Bo[2J\\nX\n"), "{seen}");
    assert!(seen.contains("One hidden character was removed"), "{seen}");
    desk.vault("add-note", &["x", "--client", "No\u{1b}[2J\nbody"])
        .fails(1, "no client fits `No\\u{1b}[2J\\nbody`");
    desk.vault("import", &["/gone\u{1b}[2J.vcf"])
        .fails(1, "/gone\\u{1b}[2J.vcf cannot be read");
}

#[cfg(unix)]
#[test]
fn an_export_in_place_of_another_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    for (name, more) in [("all.json", &[][..]), ("list.csv", &["--csv"])] {
        let file = desk.file(name);
        fs::write(&file, "for everybody").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o664)).unwrap();
        desk.vault("export", &[&["--out", text(&file)], more].concat())
            .answer();
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
        assert_ne!(fs::read(&file).unwrap(), b"for everybody");
    }
}
