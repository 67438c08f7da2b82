//! After erasing, the text is in no decrypted page, free page or index: not in the vault,
//! not in its backups. And a planted marker is in no file on the disk as it stands.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;
#[path = "common/pages.rs"]
mod pages;

use std::fs;
use std::path::Path;

use chrono::TimeDelta;
use common::{
    PASSPHRASE, TempVault, add_full_client, client, full_client, note, passphrase, with_folder,
};
use pages::{files_with, journal_pages_with, pages_with};
use records::{Act, ChangeKind, ClientId, CopyOutcome, Settings, Stop, StoreError, Vault};

const MARKER: &str = "zqxjkvmarker";

fn key(temp: &TempVault) -> [u8; 32] {
    records::proof::key(&temp.dir(), &passphrase(PASSPHRASE)).unwrap()
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
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = plant(&mut vault);
    let (database, key) = (temp.file("vault.db"), key(&temp));
    // The search is able to find it: this test could fail.
    assert!(pages_with(&database, &key, MARKER) > 10);
    let journal = temp.file("vault.db-journal");
    assert!(journal_pages_with(&journal, &key, MARKER) > 0);
    let others = vault.count_clients().unwrap() - 1;

    let erasure = vault.erase_client(id).unwrap();
    assert_eq!(
        (
            erasure.records.sessions,
            erasure.records.notes,
            erasure.records.sheets
        ),
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
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = plant(&mut vault);
    vault.change(|batch| batch.bin(id)).unwrap();
    vault.erase_client(id).unwrap();
    assert!(vault.binned().unwrap().is_empty());
    assert_eq!(pages_with(&temp.file("vault.db"), &key(&temp), MARKER), 0);
    vault.verify().unwrap();
}

#[test]
fn what_the_bin_gave_up_after_its_days_is_gone_in_the_same_way() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = plant(&mut vault);
    vault.change(|batch| batch.bin(id)).unwrap();
    for _ in 0..31 {
        temp.clock.advance(TimeDelta::days(1));
        vault.record_access(Act::Print).unwrap();
    }
    assert!(vault.clear_bin().unwrap() > 0);
    assert_eq!(pages_with(&temp.file("vault.db"), &key(&temp), MARKER), 0);
    vault.verify().unwrap();
}

#[test]
fn backups_are_erased_from_too_and_those_out_of_reach_are_told_and_tried_again() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let backups = temp.home.path().join("backups");
    fs::create_dir(&backups).unwrap();
    let settings = Settings {
        backup_folder: Some(backups.clone()),
        ..Settings::default()
    };
    vault
        .change(|batch| batch.save_settings(&settings))
        .unwrap();
    vault.back_up(&Stop::NEVER).unwrap();
    let id = plant(&mut vault);
    temp.clock.advance(TimeDelta::days(1));
    let (second, _) = vault.back_up(&Stop::NEVER).unwrap();
    temp.clock.advance(TimeDelta::days(1));
    let (third, _) = vault.back_up(&Stop::NEVER).unwrap();
    let away = temp.home.path().join("away");
    fs::rename(third.path.join("vault.db"), &away).unwrap();
    fs::write(third.path.join("vault.db"), [7; 8192]).unwrap();

    // What a backup that was cut short has left, with the client in it.
    let mut cut_short = second.path.clone().into_os_string();
    cut_short.push(".0123456789abcdef0123456789abcdef.part");
    fs::create_dir(&cut_short).unwrap();
    let marker = Path::new(&cut_short).join("unfinished-scalp-aftercare-copy");
    fs::write(marker, "").unwrap();
    fs::copy(
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
    let key = key(&temp);
    assert_eq!(pages_with(&second.path.join("vault.db"), &key, MARKER), 0);
    records::backup::check(&second.path, &passphrase(PASSPHRASE)).unwrap();

    // The third comes back; the next backup sees to it.
    fs::rename(&away, third.path.join("vault.db")).unwrap();
    assert!(pages_with(&third.path.join("vault.db"), &key, MARKER) > 10);
    temp.clock.advance(TimeDelta::days(1));
    vault.back_up(&Stop::NEVER).unwrap();
    for backup in vault.backups().unwrap() {
        assert_eq!(pages_with(&backup.path.join("vault.db"), &key, MARKER), 0);
    }
}

#[test]
fn a_backup_that_a_crash_has_left_with_a_torn_first_page_is_erased_from_too() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    with_folder(&temp, &mut vault);
    let id = plant(&mut vault);
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    // The process is killed while it changes the backup, in the middle of a write.
    let in_backup = |name: &str| made.path.join(name);
    let aside = |name: &str| temp.home.path().join(name);
    let mut copy = Vault::unlock(&made.path, &passphrase(PASSPHRASE), temp.options()).unwrap();
    let _ = copy.change(|batch| {
        for number in 0..6000 {
            let text = format!("{number} {}", "long text ".repeat(300));
            batch.add_note(id, None, &note(&text))?;
        }
        for name in ["vault.db", "vault.db-journal"] {
            fs::copy(in_backup(name), aside(name)).unwrap();
        }
        batch.add_client(&client(""))
    });
    drop(copy);
    for name in ["vault.db", "vault.db-journal"] {
        fs::copy(aside(name), in_backup(name)).unwrap();
    }
    let mut torn = fs::read(in_backup("vault.db")).unwrap();
    torn[2048..4096].fill(0xa5);
    fs::write(in_backup("vault.db"), torn).unwrap();

    let erasure = vault.erase_client(id).unwrap();
    assert_eq!(erasure.copies, [(made.path.clone(), CopyOutcome::Erased)]);
    let copy = Vault::unlock(&made.path, &passphrase(PASSPHRASE), temp.options()).unwrap();
    assert!(copy.client(id).is_err());
    copy.verify().unwrap();
}

#[test]
fn the_statement_names_nobody() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
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
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let backups = temp.home.path().join("backups");
    fs::create_dir(&backups).unwrap();
    let id = plant(&mut vault);
    vault.back_up_to(&backups, &Stop::NEVER).unwrap();
    let nowhere: [std::path::PathBuf; 0] = [];
    assert_eq!(files_with(temp.home.path(), MARKER), nowhere, "while open");
    // In the middle of a change: the journal is there, and large enough to be written.
    let failed = vault.change(|batch| {
        for number in 0..3000 {
            batch.add_note(
                id,
                None,
                &note(&format!("{MARKER} {number} {}", "x ".repeat(900))),
            )?;
        }
        assert!(temp.file("vault.db-journal").exists());
        assert_eq!(files_with(temp.home.path(), MARKER), nowhere, "in a change");
        batch.add_client(&client(""))
    });
    failed.unwrap_err();
    vault.find_notes(MARKER, 50).unwrap();
    vault.find_clients(MARKER, 50).unwrap();
    drop(vault);
    assert_eq!(
        files_with(temp.home.path(), MARKER),
        nowhere,
        "after locking"
    );
}

/// Merges as the app does: all that belongs to the other goes over, and they go to the bin.
fn merge(vault: &mut Vault, keep: ClientId, other: ClientId) {
    vault
        .change(|batch| {
            batch.move_all(other, keep)?;
            batch.bin(other)?;
            batch.note_merger(other, keep)
        })
        .unwrap();
}

/// An older backup has it with the client who had it then, who stays.
#[test]
fn what_was_moved_to_a_client_is_erased_with_them_from_every_backup() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    with_folder(&temp, &mut vault);
    let stays = add_full_client(&mut vault, "stays");
    let note = vault
        .change(|batch| batch.add_note(stays, None, &note(MARKER)))
        .unwrap();
    let goes = add_full_client(&mut vault, "goes");
    let (before, _) = vault.back_up(&Stop::NEVER).unwrap();
    vault.change(|batch| batch.move_to(note, goes)).unwrap();
    vault.erase_client(goes).unwrap();
    let key = key(&temp);
    for database in [temp.file("vault.db"), before.path.join("vault.db")] {
        assert_eq!(
            pages_with(&database, &key, MARKER),
            0,
            "{}",
            database.display()
        );
        assert!(pages_with(&database, &key, "stays") > 0);
    }
    // The step that moved it cannot be taken back any more.
    let step = vault.last_step().unwrap().unwrap();
    assert!(
        step.changes
            .iter()
            .all(|(kind, _)| *kind != ChangeKind::Move)
    );
    vault.verify().unwrap();
}

#[test]
fn erasing_reaches_whoever_was_merged_into_the_client_and_every_backup() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    with_folder(&temp, &mut vault);
    let keep = add_full_client(&mut vault, "kept");
    let other = add_full_client(&mut vault, MARKER);
    let third = add_full_client(&mut vault, &format!("{MARKER}third"));
    let (before, _) = vault.back_up(&Stop::NEVER).unwrap();
    merge(&mut vault, other, third);
    merge(&mut vault, keep, other);
    temp.clock.advance(TimeDelta::days(1));
    let (after, _) = vault.back_up(&Stop::NEVER).unwrap();
    let erasure = vault.erase_client(keep).unwrap();
    assert_eq!(erasure.merged, 2);
    let key = key(&temp);
    for database in [
        temp.file("vault.db"),
        before.path.join("vault.db"),
        after.path.join("vault.db"),
    ] {
        for text in [MARKER, "kept"] {
            assert_eq!(
                pages_with(&database, &key, text),
                0,
                "{text} in {}",
                database.display()
            );
        }
    }
    assert!(vault.binned().unwrap().is_empty());
    vault.verify().unwrap();
}

#[test]
fn whoever_came_out_of_the_bin_after_a_merger_is_somebody_of_their_own_again() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let keep = add_full_client(&mut vault, "kept");
    let other = add_full_client(&mut vault, "other");
    merge(&mut vault, keep, other);
    vault.change(|batch| batch.unbin(other)).unwrap();
    assert_eq!(vault.erase_client(keep).unwrap().merged, 0);
    assert_eq!(vault.client(other).unwrap().record.name, "name other");
}

#[test]
fn what_the_bin_gave_up_goes_from_the_backups_with_the_next_one() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    with_folder(&temp, &mut vault);
    let id = plant(&mut vault);
    let (old, _) = vault.back_up(&Stop::NEVER).unwrap();
    assert!(pages_with(&old.path.join("vault.db"), &key(&temp), MARKER) > 0);
    vault.change(|batch| batch.bin(id)).unwrap();
    for _ in 0..31 {
        temp.clock.advance(TimeDelta::days(1));
        vault.record_access(Act::Print).unwrap();
    }
    assert!(vault.clear_bin().unwrap() > 0);
    let (new, _) = vault.back_up(&Stop::NEVER).unwrap();
    for backup in [&old, &new] {
        assert_eq!(
            pages_with(&backup.path.join("vault.db"), &key(&temp), MARKER),
            0
        );
    }
    records::backup::check(&old.path, &passphrase(PASSPHRASE)).unwrap();
}
