//! Clients from files.

use std::path::{Path, PathBuf};

use records::exchange::{Column, ExportedProtocol};
use records::{ProtocolVersion, Session, Settings, Stop};
use strings::{Language, Words};
use studio::Studio;
use studio::import::ImportFile;
use studio::plan::version_of;

use super::view;
use super::wire::ImportKind;
use crate::client::file::ClientFile;
use crate::client::view::client_view;
use crate::failure::{Code, Failure};
use crate::vault::tests::{PASSPHRASE, TempVault, at, code_of, in_utc, new_session, save_session};

fn file(temp: &TempVault, name: &str, text: &str) -> PathBuf {
    let path = temp.home.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn chosen(path: &Path) -> ImportFile {
    ImportFile::new(path, std::fs::read(path).unwrap())
}

fn today() -> chrono::NaiveDate {
    at("2026-11-22T12:00").date()
}

fn names(temp: &mut TempVault) -> Vec<String> {
    let page = temp.vault().studio.vault.clients(None, 50).unwrap();
    page.clients
        .into_iter()
        .map(|client| client.record.name)
        .collect()
}

#[test]
fn a_spreadsheet_is_looked_at_first_and_taken_in_as_one_step() {
    let mut temp = TempVault::open();
    temp.add_client("Tom Okafor");
    let csv = "name,phone\nTom Okafor,604 555 0101\nLi Wei,604 555 0102\nLi Wei,604 555 0102\n";
    let path = file(&temp, "list.CSV", csv);
    let words = Words::of(Language::default());
    let view = view::import(
        words,
        temp.vault()
            .studio
            .read_import(chosen(&path), &Stop::NEVER)
            .unwrap(),
    );
    assert_eq!(view.kind, ImportKind::Csv);
    let taken: Vec<bool> = view.rows.iter().map(|row| row.taken).collect();
    assert_eq!(
        taken,
        [true, true, false],
        "a namesake may be somebody else"
    );
    assert!(
        view.rows[2]
            .duplicate
            .as_deref()
            .unwrap()
            .contains("line 3")
    );
    assert_eq!(names(&mut temp), ["Tom Okafor"], "nothing is taken in yet");
    assert_eq!(
        temp.vault()
            .studio
            .take_in(&[0], today(), &Stop::NEVER)
            .unwrap(),
        1
    );
    assert_eq!(names(&mut temp), ["Li Wei", "Tom Okafor"]);
    let gone = temp
        .vault()
        .studio
        .take_in(&[], today(), &Stop::NEVER)
        .unwrap_err();
    assert_eq!(code_of(gone), Code::ImportGone);
    temp.vault().studio.undo().unwrap();
    assert_eq!(names(&mut temp), ["Tom Okafor"]);
}

#[test]
fn columns_can_be_taken_otherwise() {
    let mut temp = TempVault::open();
    let path = file(&temp, "list.csv", "Kunde,Ort\nLi Wei,Bonn\n");
    temp.vault()
        .studio
        .read_import(chosen(&path), &Stop::NEVER)
        .unwrap();
    let nameless = [Column::Ignored, Column::Ignored];
    let none = temp
        .vault()
        .studio
        .reread_import(&nameless, &Stop::NEVER)
        .unwrap();
    assert_eq!(view::import(Words::of(Language::default()), none).total, 0);
    temp.vault()
        .studio
        .reread_import(&[Column::Name, Column::Ignored], &Stop::NEVER)
        .unwrap();
    assert_eq!(
        temp.vault()
            .studio
            .take_in(&[], today(), &Stop::NEVER)
            .unwrap(),
        1
    );
    assert_eq!(names(&mut temp), ["Li Wei"]);
}

#[test]
fn what_is_noted_or_not_taken_in_is_said_before() {
    let mut temp = TempVault::open();
    let csv = "name,phone,notes\nLi Wei,,allergic to latex\n,604,\nAda\n";
    let path = file(&temp, "list.csv", csv);
    let view = temp
        .vault()
        .studio
        .read_import(chosen(&path), &Stop::NEVER)
        .unwrap();
    let view = view::import(Words::of(Language::default()), view);
    assert_eq!(view.total, 2);
    let [notes, nameless]: [String; 2] = view.changes.try_into().unwrap();
    assert!(notes.contains("One client comes with a note"), "{notes}");
    assert!(nameless.contains("line 3."), "{nameless}");
    temp.vault()
        .studio
        .take_in(&[], today(), &Stop::NEVER)
        .unwrap();
    let found = temp.vault().studio.vault.find_notes("latex", 5).unwrap();
    assert_eq!(found[0].date, today());
    // What Windows-1252 has for a letter may be another one elsewhere.
    let path = temp.home.path().join("old.csv");
    std::fs::write(&path, b"name\nJ\xfcrgen\n").unwrap();
    let view = temp
        .vault()
        .studio
        .read_import(chosen(&path), &Stop::NEVER)
        .unwrap();
    let view = view::import(Words::of(Language::default()), view);
    assert_eq!(view.rows[0].name, "Jürgen");
    assert!(view.changes[0].contains("accents"), "{:?}", view.changes);
}

#[test]
fn a_file_that_was_stopped_can_be_read_again() {
    let mut temp = TempVault::open();
    let path = file(&temp, "list.csv", "Kunde,Ort\nLi Wei,Bonn\n");
    let stopped = temp
        .vault()
        .studio
        .read_import(chosen(&path), &Stop::when(|| true))
        .map(drop)
        .unwrap_err();
    assert_eq!(code_of(stopped), Code::Stopped);
    temp.vault()
        .studio
        .read_import(chosen(&path), &Stop::NEVER)
        .unwrap();
    let columns = [Column::Name, Column::Ignored];
    let stopped = temp
        .vault()
        .studio
        .reread_import(&columns, &Stop::when(|| true))
        .map(drop)
        .unwrap_err();
    assert_eq!(code_of(stopped), Code::Stopped);
    let again = temp
        .vault()
        .studio
        .reread_import(&columns, &Stop::NEVER)
        .unwrap();
    assert_eq!(again.count(), 1);
}

#[test]
fn an_export_goes_into_another_vault_and_passes_over_who_is_there() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    temp.add_session(tom, 1, "2026-11-20T16:00");
    let export = temp.vault().studio.vault.export_all(&Stop::NEVER).unwrap();
    let text = serde_json::to_string(&export).unwrap();
    let path = file(&temp, "export.json", &text);
    let again = temp
        .vault()
        .studio
        .read_import(chosen(&path), &Stop::NEVER)
        .unwrap();
    let view = view::import(Words::of(Language::default()), again);
    assert_eq!((view.total, view.rows[0].taken), (1, false));
    assert_eq!(
        temp.vault()
            .studio
            .take_in(&[0], today(), &Stop::NEVER)
            .unwrap(),
        0,
        "she is here"
    );
    let mut other = TempVault::open();
    other
        .vault()
        .studio
        .read_import(chosen(&path), &Stop::NEVER)
        .unwrap();
    assert_eq!(
        other
            .vault()
            .studio
            .take_in(&[], today(), &Stop::NEVER)
            .unwrap(),
        1
    );
    assert_eq!(names(&mut other), ["Tom Okafor"]);
}

/// The default protocol with other rules under its name.
fn altered() -> serde_json::Value {
    let mut document = serde_json::to_value(&protocol::shipped()[0]).unwrap();
    document["author"] = "Somebody else".into();
    document
}

fn name_of_default() -> ProtocolVersion {
    version_of(&protocol::shipped()[0])
}

#[test]
fn an_export_cannot_replace_what_ships() {
    let mut temp = TempVault::open();
    let mut export = temp.vault().studio.vault.export_all(&Stop::NEVER).unwrap();
    let mut read = |document: serde_json::Value, name: ProtocolVersion| {
        export.protocols = vec![ExportedProtocol { name, document }];
        let path = file(
            &temp,
            "export.json",
            &serde_json::to_string(&export).unwrap(),
        );
        let vault = temp.guard.unlocked().unwrap();
        let view = vault.studio.read_import(chosen(&path), &Stop::NEVER)?;
        Ok(view::import(Words::of(Language::default()), view).changes)
    };
    let refused: Failure = read(altered(), name_of_default()).unwrap_err();
    assert_eq!(refused.code, Code::ProtocolNotShipped);
    assert_eq!(refused.params["protocol"], protocol::DEFAULT_PROTOCOL);
    let other = ProtocolVersion {
        id: "own".into(),
        ..name_of_default()
    };
    let refused = read(altered(), other.clone()).unwrap_err();
    assert_eq!(code_of(refused), Code::ProtocolInvalid);
    // One of the studio's own is shown, and that it does not come with the app.
    let mut own = altered();
    own["id"] = "own".into();
    let [line]: [String; 1] = read(own, other).unwrap().try_into().unwrap();
    assert!(
        line.contains("own") && line.contains("does not come with this app"),
        "{line}"
    );
    let ships = serde_json::to_value(&protocol::shipped()[0]).unwrap();
    let [line]: [String; 1] = read(ships, name_of_default()).unwrap().try_into().unwrap();
    assert!(line.contains("It comes with this app"), "{line}");
}

#[test]
fn what_a_vault_keeps_under_a_shipped_name_is_not_used_when_it_is_another() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    // As a program before this one would have kept it.
    let open = temp.vault();
    open.studio
        .vault
        .change(|batch| {
            batch.keep_protocol(&name_of_default(), &altered().to_string())?;
            let session = Session {
                ended: at("2026-11-20T16:00"),
                zone: "America/Vancouver".into(),
                number: 1,
                is_final: false,
                artist: String::new(),
                protocol: name_of_default(),
                branches: Vec::new(),
                treatment: Vec::new(),
                price: None,
                text: String::new(),
            };
            batch.add_session(tom, &session)
        })
        .unwrap();
    let now = at("2026-11-22T12:00");
    let file = ClientFile::of(open, tom).unwrap();
    let view = client_view(Words::of(Language::default()), &file, now);
    assert!(view.plan.is_none());
    let said = view.plan_note.unwrap();
    assert!(said.contains(protocol::DEFAULT_PROTOCOL), "{said}");
    let session = new_session(tom, 2, "2026-11-21T16:00");
    let refused = save_session(&mut open.studio, session, now, in_utc(now));
    let refused = Failure::from(refused.unwrap_err());
    assert_eq!(refused.code, Code::ProtocolAltered);
    assert_eq!(refused.params["protocol"], protocol::DEFAULT_PROTOCOL);
    assert_eq!(open.studio.vault.sessions(tom).unwrap().len(), 1);
}

#[test]
fn the_settings_of_an_export_are_told_before_they_are_taken() {
    let mut temp = TempVault::open();
    let mut export = temp.vault().studio.vault.export_all(&Stop::NEVER).unwrap();
    export.settings = Some(Settings {
        lock_after_minutes: None,
        retention_years: Some(7),
        hide_names: true,
        app: serde_json::from_str(
            r#"{"paper": "letter", "check_in_days": [], "recovery_printed": true}"#,
        )
        .unwrap(),
        ..Settings::default()
    });
    // A vault that the app made has settings and a studio; one of the command line's not.
    let bare = tempfile::tempdir().unwrap();
    let passphrase = records::judge(PASSPHRASE, &[]).unwrap();
    let options = records::Options::default().with_cheap_keys();
    let made = records::Vault::create(&bare.path().join("vault"), &passphrase, options).unwrap();
    let mut studio = Studio::new(made.vault);
    let incoming = studio::import::compare(&studio.vault, export).unwrap();
    let told = studio::in_words::import::changes(Words::of(Language::default()), &incoming);
    let expected = [
        "Studio name: “Northside”",
        "Artist: “Robin”",
        "Time zone: “America/Vancouver”",
        "Lock when idle for: “Never”",
        "How long to keep records: “7 years”",
        "Start with names hidden: “on”",
        "Paper: “US Letter”",
        "Days after a session: “none”",
    ];
    let told: Vec<String> = told
        .into_iter()
        .map(|line| line.replace(['\u{2068}', '\u{2069}'], ""))
        .collect();
    assert_eq!(told, expected);

    studio
        .vault
        .change(|batch| batch.import(&incoming, |_| true, &Stop::NEVER))
        .unwrap();
    let taken = studio.settings().unwrap();
    assert!(taken.hide_names);
    assert!(!taken.recovery_printed, "it was another vault's key");
}

#[test]
fn what_is_no_list_of_clients_is_refused() {
    let mut temp = TempVault::open();
    for (name, text, code) in [
        ("picture.png", "x", Code::ImportUnknown),
        ("other.json", r#"{"format": "other"}"#, Code::ImportUnknown),
        ("broken.json", "{", Code::ImportLine),
        ("broken.csv", "name,phone\nLi Wei,,x\n", Code::ImportLine),
        ("nobody.csv", "name,phone\n,604\n", Code::ImportNameless),
        ("born.csv", "name,birth\nLi Wei,soon\n", Code::ImportDate),
        ("cards.vcf", "nothing", Code::ImportUnknown),
    ] {
        let path = file(&temp, name, text);
        let refused = temp
            .vault()
            .studio
            .read_import(chosen(&path), &Stop::NEVER)
            .map(drop)
            .unwrap_err();
        assert_eq!(code_of(refused), code, "{name}");
    }
}
