//! After erasing, the text is in no decrypted page, free page or index: not in the vault,
//! not in its backups. And a planted marker is in no file on the disk as it stands.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;
#[path = "common/pages.rs"]
mod pages;

use std::path::Path;

use chrono::TimeDelta;
use common::{PASSPHRASE, Place, add_full_client, client, full_client, note, passphrase};
use pages::{files_with, journal_pages_with, pages_with};
use records::model::Settings;
use records::{Act, ClientId, CopyOutcome, Stop, StoreError, Vault};

const MARKER: &str = "zqxjkvmarker";

fn key(place: &Place) -> [u8; 32] {
    records::proof::key(&place.dir(), &passphrase(PASSPHRASE)).unwrap()
}

/// A vault with others in it, and one client with the marker in every field, note,
/// earlier version, and in the bin.
fn plant(vault: &mut Vault) -> ClientId {
    for number in 0..20 {
        add_full_client(vault, &format!("other{number}"));
    }
    let id = add_full_client(vault, MARKER);
    for number in 0..30 {
        let text = format!(
            "{MARKER} again {number} {}",
            "and more ".repeat(number * 20)
        );
        vault
            .change(|batch| batch.add_note(id, None, &note(&text)))
            .unwrap();
    }
    let notes = vault.notes(id).unwrap();
    for kept in &notes[..5] {
        vault
            .change(|batch| batch.save_note(kept.note.id, &note(&format!("edited {MARKER}"))))
            .unwrap();
    }
    vault.change(|batch| batch.bin(notes[6].note.id)).unwrap();
    vault
        .change(|batch| batch.save_client(id, &full_client(&format!("{MARKER}2"))))
        .unwrap();
    vault.keep_unfinished(&format!("about {MARKER}")).unwrap();
    for number in 20..30 {
        add_full_client(vault, &format!("other{number}"));
    }
    id
}

#[test]
fn nothing_of_an_erased_client_is_left_in_any_page() {
    let place = Place::new();
    let mut vault = place.create().vault;
    let id = plant(&mut vault);
    let (database, key) = (place.file("vault.db"), key(&place));
    // The search is able to find it: this test could fail.
    assert!(pages_with(&database, &key, MARKER) > 10);
    let journal = place.file("vault.db-journal");
    assert!(journal_pages_with(&journal, &key, MARKER) > 0);
    let others = vault.count_clients().unwrap() - 1;

    let erasure = vault.erase_client(id).unwrap();
    assert_eq!(
        (erasure.sessions, erasure.notes, erasure.sheets),
        (1, 32, 1)
    );
    assert!(erasure.history > 40);
    assert_eq!(pages_with(&database, &key, MARKER), 0);
    assert_eq!(
        pages_with(&database, &key, &MARKER[3..]),
        0,
        "a part in a search index"
    );
    assert_eq!(journal_pages_with(&journal, &key, MARKER), 0);
    assert_eq!(vault.count_clients().unwrap(), others);
    assert!(vault.find_clients(MARKER, 10).unwrap().is_empty());
    assert!(vault.find_notes(MARKER, 10).unwrap().is_empty());
    assert_eq!(vault.find_notes("other7", 10).unwrap().len(), 2);
    vault.verify().unwrap();
    assert_eq!(vault.erase_client(id).unwrap_err(), StoreError::NotFound);
    vault.lock().unwrap();
    assert_eq!(pages_with(&database, &key, MARKER), 0);
}

#[test]
fn a_binned_client_can_be_erased_at_once() {
    let place = Place::new();
    let mut vault = place.create().vault;
    let id = plant(&mut vault);
    vault.change(|batch| batch.bin(id)).unwrap();
    vault.erase_client(id).unwrap();
    assert!(vault.binned().unwrap().is_empty());
    assert_eq!(pages_with(&place.file("vault.db"), &key(&place), MARKER), 0);
    vault.verify().unwrap();
}

#[test]
fn what_the_bin_gave_up_after_its_days_is_gone_in_the_same_way() {
    let place = Place::new();
    let mut vault = place.create().vault;
    let id = plant(&mut vault);
    vault.change(|batch| batch.bin(id)).unwrap();
    for _ in 0..31 {
        place.clock.advance(TimeDelta::days(1));
        vault.record_access(Act::Print).unwrap();
    }
    assert!(vault.clear_bin().unwrap() > 0);
    assert_eq!(pages_with(&place.file("vault.db"), &key(&place), MARKER), 0);
    vault.verify().unwrap();
}

#[test]
fn backups_are_erased_from_too_and_those_out_of_reach_are_told_and_tried_again() {
    let place = Place::new();
    let mut vault = place.create().vault;
    let backups = place.home.path().join("backups");
    std::fs::create_dir(&backups).unwrap();
    let settings = Settings {
        backup_folder: Some(backups.clone()),
        ..Settings::default()
    };
    vault
        .change(|batch| batch.save_settings(&settings))
        .unwrap();
    vault.back_up(&Stop::NEVER).unwrap();
    let id = plant(&mut vault);
    place.clock.advance(TimeDelta::days(1));
    let (second, _) = vault.back_up(&Stop::NEVER).unwrap();
    place.clock.advance(TimeDelta::days(1));
    let (third, _) = vault.back_up(&Stop::NEVER).unwrap();
    let away = place.home.path().join("away");
    std::fs::rename(third.path.join("vault.db"), &away).unwrap();
    std::fs::write(third.path.join("vault.db"), [7; 8192]).unwrap();

    // What a backup that was cut short has left, with the client in it.
    let mut cut_short = second.path.clone().into_os_string();
    cut_short.push(".part");
    std::fs::create_dir(&cut_short).unwrap();
    std::fs::copy(
        second.path.join("vault.db"),
        Path::new(&cut_short).join("vault.db"),
    )
    .unwrap();

    let erasure = vault.erase_client(id).unwrap();
    assert!(!Path::new(&cut_short).exists());
    let outcomes: Vec<_> = erasure.copies.iter().map(|(_, outcome)| *outcome).collect();
    assert_eq!(
        outcomes,
        [
            CopyOutcome::Erased,
            CopyOutcome::NotReached,
            CopyOutcome::Erased,
            CopyOutcome::NotThere
        ]
    );
    let key = key(&place);
    assert_eq!(pages_with(&second.path.join("vault.db"), &key, MARKER), 0);
    records::backup::check(&second.path, &passphrase(PASSPHRASE)).unwrap();

    // The third comes back; the next backup sees to it.
    std::fs::rename(&away, third.path.join("vault.db")).unwrap();
    assert!(pages_with(&third.path.join("vault.db"), &key, MARKER) > 10);
    place.clock.advance(TimeDelta::days(1));
    vault.back_up(&Stop::NEVER).unwrap();
    for backup in vault.backups().unwrap() {
        assert_eq!(pages_with(&backup.path.join("vault.db"), &key, MARKER), 0);
    }
}

#[test]
fn the_statement_names_nobody() {
    let place = Place::new();
    let mut vault = place.create().vault;
    let id = plant(&mut vault);
    let statement = serde_json::to_string(&vault.erase_client(id).unwrap()).unwrap();
    assert!(!statement.contains(MARKER), "{statement}");
    assert!(
        statement.contains("\"exports\"") && statement.contains("2026-11-19T16:00:00Z"),
        "{statement}"
    );
}

#[test]
fn a_marker_in_every_field_is_in_no_file_as_it_stands() {
    let place = Place::new();
    let mut vault = place.create().vault;
    let backups = place.home.path().join("backups");
    std::fs::create_dir(&backups).unwrap();
    let id = plant(&mut vault);
    vault.back_up_to(&backups, &Stop::NEVER).unwrap();
    let nowhere: [std::path::PathBuf; 0] = [];
    assert_eq!(files_with(place.home.path(), MARKER), nowhere, "while open");
    // In the middle of a change: the journal is there, and large enough to be written.
    let failed = vault.change(|batch| {
        for number in 0..3000 {
            batch.add_note(
                id,
                None,
                &note(&format!("{MARKER} {number} {}", "x ".repeat(900))),
            )?;
        }
        assert!(place.file("vault.db-journal").exists());
        assert_eq!(
            files_with(place.home.path(), MARKER),
            nowhere,
            "in a change"
        );
        batch.add_client(&client(""))
    });
    failed.unwrap_err();
    vault.find_notes(MARKER, 50).unwrap();
    vault.find_clients(MARKER, 50).unwrap();
    drop(vault);
    assert_eq!(
        files_with(place.home.path(), MARKER),
        nowhere,
        "after locking"
    );
}
