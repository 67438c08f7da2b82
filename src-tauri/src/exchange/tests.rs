//! Clients from files: what exports of this app hold here, lists of other programs in `lists`.

mod lists;

use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine};
use records::exchange::ExportedProtocol;
use records::{ProtocolVersion, Session, Settings, Stop};
use strings::{Language, Words};
use studio::Studio;
use studio::import::ImportFile;
use studio::plan::version_of;

use super::view;
use super::wire::ImportView;
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

/// A file that was chosen, as it is looked at.
fn looked_at(temp: &mut TempVault, path: &Path) -> ImportView {
    let read = temp.vault().studio.read_import(chosen(path), &Stop::NEVER);
    view::import(Words::of(Language::default()), read.unwrap())
}

/// Takes in what was looked at last, and says how many came.
fn take_in(temp: &mut TempVault, turned: &[u32]) -> Result<usize, studio::Error> {
    let taken = temp
        .vault()
        .studio
        .take_in(turned, today(), &Stop::NEVER)?
        .clients;
    Ok(taken.len())
}

fn names(temp: &mut TempVault) -> Vec<String> {
    let page = temp.vault().studio.vault.clients(None, 50).unwrap();
    page.clients
        .into_iter()
        .map(|client| client.record.name)
        .collect()
}

#[test]
fn an_export_goes_into_another_vault_and_passes_over_who_is_there() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    temp.add_session(tom, 1, "2026-11-20T16:00");
    let export = temp.vault().studio.vault.export_all(&Stop::NEVER).unwrap();
    let text = serde_json::to_string(&export).unwrap();
    let path = file(&temp, "export.json", &text);
    let again = looked_at(&mut temp, &path);
    assert_eq!((again.total, again.rows[0].taken), (1, false));
    assert_eq!(take_in(&mut temp, &[0]).unwrap(), 0, "they are here");
    let mut other = TempVault::open();
    looked_at(&mut other, &path);
    assert_eq!(take_in(&mut other, &[]).unwrap(), 1);
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
                booked: false,
                calendar_uid: String::new(),
                artist: String::new(),
                protocol: name_of_default(),
                branches: Vec::new(),
                decided: Vec::new(),
                started: None,
                skin: String::new(),
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

/// An export whose logo somebody has written is no way around what a chosen file goes through.
#[test]
fn a_logo_of_an_export_is_told_and_made_anew_or_refused() {
    let mut temp = TempVault::open();
    let mut export = temp.vault().studio.vault.export_all(&Stop::NEVER).unwrap();
    let svg = |more: &str| {
        let text = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/>{more}</svg>"#
        );
        format!("data:image/svg+xml;base64,{}", BASE64_STANDARD.encode(text))
    };
    for bad in [
        svg("<image href=\"file:///etc/passwd\"/>"),
        "data:text/html,<script>alert(1)</script>".to_owned(),
        "https://example.com/logo.svg".to_owned(),
    ] {
        export.logo = bad;
        let refused = studio::import::compare(&temp.vault().studio.vault, export.clone());
        assert_eq!(code_of(refused.unwrap_err()), Code::ImportLogo);
    }
    let active = svg("<script>alert(1)</script>");
    export.logo.clone_from(&active);
    let open = temp.vault();
    let incoming = studio::import::compare(&open.studio.vault, export.clone()).unwrap();
    let told = studio::in_words::import::changes(Words::of(Language::default()), &incoming);
    assert_eq!(
        told,
        ["The studio’s logo is added. It stands on every sheet."]
    );
    let vault = &mut open.studio.vault;
    vault
        .change(|batch| batch.import(&incoming, |_| true, &Stop::NEVER))
        .unwrap();
    let kept = vault.logo().unwrap();
    assert_ne!(kept, active);
    let kept = BASE64_STANDARD
        .decode(kept.split_once(',').unwrap().1)
        .unwrap();
    assert!(!String::from_utf8(kept).unwrap().contains("script"));
    // The studio's own stays.
    let again = studio::import::compare(vault, export).unwrap();
    assert!(!again.takes_logo());
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
