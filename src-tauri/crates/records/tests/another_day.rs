//! What was put back from an earlier day is as authentic as what is there today. It is
//! noticed all the same: within the file by the sum over its rows, and as a whole by what
//! this computer saw last.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use std::fs;
use std::path::PathBuf;

use chrono::TimeDelta;
use common::{PASSPHRASE, TempVault, add_full_client, client, note, passphrase};
use records::{Notice, OpenError, Options, Stop, Vault, backup};

const PAGE: usize = 4096;

fn options(temp: &TempVault) -> Options {
    temp.options().with_last_seen(seen(temp))
}

fn seen(temp: &TempVault) -> PathBuf {
    temp.home.path().join("state").join("last-seen.json")
}

fn unlock(temp: &TempVault) -> Vault {
    Vault::unlock(&temp.dir(), &passphrase(PASSPHRASE), options(temp)).unwrap()
}

/// The vault of yesterday and of today: today has two notes more.
fn two_days(temp: &TempVault) -> (Vec<u8>, Vec<u8>) {
    let mut vault = temp.create().vault;
    let id = add_full_client(&mut vault, "a");
    for number in 0..40 {
        let text = format!("note {number} {}", "with words ".repeat(60));
        vault
            .change(|batch| batch.add_note(id, None, &note(&text)))
            .unwrap();
    }
    vault.lock().unwrap();
    let yesterday = fs::read(temp.file("vault.db")).unwrap();
    let mut vault = temp.unlock().unwrap();
    for text in ["redness spreads", "sent to a doctor"] {
        vault
            .change(|batch| batch.add_note(id, None, &note(text)))
            .unwrap();
    }
    vault.lock().unwrap();
    (yesterday, fs::read(temp.file("vault.db")).unwrap())
}

#[test]
fn any_page_of_yesterday_put_into_todays_file_is_found() {
    let temp = TempVault::new();
    let (yesterday, today) = two_days(&temp);
    let same = |page: usize| {
        let at = page * PAGE..(page + 1) * PAGE;
        yesterday.get(at.clone()) == today.get(at)
    };
    let changed: Vec<usize> = (0..yesterday.len() / PAGE)
        .filter(|page| !same(*page))
        .collect();
    assert!(changed.len() > 6, "{changed:?}");
    // Each alone, and all but one: that one may be the one with the sum in it.
    let mut choices: Vec<Vec<usize>> = changed.iter().map(|page| vec![*page]).collect();
    for left_out in &changed {
        choices.push(
            changed
                .iter()
                .copied()
                .filter(|page| page != left_out)
                .collect(),
        );
    }
    let vault = unlock(&temp);
    let expected = notes_of(&vault);
    assert_eq!(expected.len(), 44);
    vault.lock().unwrap();
    let seen_today = fs::read(seen(&temp)).unwrap();
    let mut missed = 0;
    for pages in choices {
        let mut mixed = today.clone();
        for page in &pages {
            mixed[page * PAGE..(page + 1) * PAGE]
                .copy_from_slice(&yesterday[page * PAGE..(page + 1) * PAGE]);
        }
        fs::write(temp.file("vault.db"), mixed).unwrap();
        let opened = Vault::unlock(&temp.dir(), &passphrase(PASSPHRASE), options(&temp));
        let Ok(vault) = opened else { continue };
        // The first page holds nothing of anybody's: with that one alone, nothing is missing.
        let is_missing = notes_of(&vault) != expected;
        missed += usize::from(is_missing);
        let is_told = vault.verify().is_err() || !vault.notices().is_empty();
        assert!(
            is_told || !is_missing,
            "pages {pages:?} of yesterday pass for today's"
        );
        drop(vault);
        fs::write(seen(&temp), &seen_today).unwrap();
    }
    // Notes do vanish from such a file: this test could fail.
    assert!(missed > 0);
}

/// The texts of all notes that can be read.
fn notes_of(vault: &Vault) -> Vec<String> {
    let clients = vault.clients(None, 10).map(|page| page.clients);
    let notes = clients
        .into_iter()
        .flatten()
        .flat_map(|client| vault.notes(client.id).unwrap_or_default());
    notes.map(|note| note.note.record.text).collect()
}

#[test]
fn rows_that_vanish_with_their_page_are_told_as_put_back_and_no_backup_counts() {
    let temp = TempVault::new();
    drop(temp.create());
    let key = passphrase(PASSPHRASE);
    // What a page of before the last note looks like: sound in itself.
    let mut vault = temp.unlock().unwrap();
    let id = vault
        .change(|batch| batch.add_client(&client("Anna")))
        .unwrap();
    vault
        .change(|batch| batch.add_note(id, None, &note("hello")))
        .unwrap();
    drop(vault);
    records::proof::run_foreign_sql(
        &temp.dir(),
        &key,
        "DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)",
    )
    .unwrap();
    let mut vault = temp.unlock().unwrap();
    let found = vault.verify().unwrap_err();
    assert_eq!((found.put_back, found.pages, found.structure), (1, 0, 0));
    let folder = temp.home.path().join("backups");
    fs::create_dir(&folder).unwrap();
    vault.back_up_to(&folder, &Stop::NEVER).unwrap_err();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn an_older_copy_put_in_its_place_is_told_until_the_artist_goes_on_with_it() {
    let temp = TempVault::new();
    let mut vault = Vault::create(
        &temp.dir(),
        &common::new_passphrase(PASSPHRASE),
        options(&temp),
    )
    .unwrap()
    .vault;
    vault
        .change(|batch| batch.add_client(&client("Old")))
        .unwrap();
    vault.lock().unwrap();
    let old = fs::read(temp.file("vault.db")).unwrap();
    temp.clock.advance(TimeDelta::days(1));
    let mut vault = unlock(&temp);
    assert_eq!(vault.notices(), []);
    vault
        .change(|batch| batch.add_client(&client("New")))
        .unwrap();
    vault.lock().unwrap();
    let seen_at = "2026-11-20T16:00:00Z".parse().unwrap();

    fs::write(temp.file("vault.db"), old).unwrap();
    temp.clock.advance(TimeDelta::days(1));
    for _ in 0..2 {
        let vault = unlock(&temp);
        assert_eq!(vault.notices(), [Notice::Older { seen: seen_at }]);
        vault.lock().unwrap();
    }
    let mut vault = unlock(&temp);
    vault.accept_older();
    assert_eq!(vault.notices(), []);
    vault.lock().unwrap();
    assert_eq!(unlock(&temp).notices(), []);
}

#[test]
fn what_this_computer_saw_names_nobody() {
    let temp = TempVault::new();
    let mut vault = Vault::create(
        &temp.dir(),
        &common::new_passphrase(PASSPHRASE),
        options(&temp),
    )
    .unwrap()
    .vault;
    let id = add_full_client(&mut vault, "zqxjkvmarker");
    vault.erase_client(id).unwrap();
    vault.lock().unwrap();
    let text = fs::read_to_string(seen(&temp)).unwrap();
    assert!(
        text.contains("digest") && !text.contains("zqxjkv"),
        "{text}"
    );
    // What cannot be read stops nobody.
    fs::write(seen(&temp), "{\"").unwrap();
    assert_eq!(unlock(&temp).notices(), []);
}

/// A journal as a crash leaves it in a large save, and the database of that moment.
fn crash(temp: &TempVault) -> (Vec<u8>, Vec<u8>) {
    let mut vault = temp.unlock().unwrap();
    let mut left = None;
    let _ = vault.change(|batch| {
        let id = batch.add_client(&client("never saved"))?;
        for number in 0..6000 {
            let text = format!("{number} {}", "long text ".repeat(300));
            batch.add_note(id, None, &note(&text))?;
        }
        left = Some((
            fs::read(temp.file("vault.db")).unwrap(),
            fs::read(temp.file("vault.db-journal")).unwrap(),
        ));
        batch.add_client(&client(""))
    });
    left.unwrap()
}

#[test]
fn a_crash_in_a_save_is_set_right_and_the_save_had_not_begun() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    vault.lock().unwrap();
    let (database, journal) = crash(&temp);
    fs::write(temp.file("vault.db"), &database).unwrap();
    fs::write(temp.file("vault.db-journal"), &journal).unwrap();
    let vault = temp.unlock().unwrap();
    assert_eq!(vault.count_clients().unwrap(), 1);
    vault.verify().unwrap();
    drop(vault);
    assert!(!temp.file("vault.next").exists());
}

#[test]
fn a_planted_journal_is_refused_and_changes_nothing() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    let folder = temp.home.path().join("backups");
    fs::create_dir(&folder).unwrap();
    let (made, _) = vault.back_up_to(&folder, &Stop::NEVER).unwrap();
    vault.lock().unwrap();
    let good = fs::read(temp.file("vault.db")).unwrap();
    let pages = u32::try_from(good.len() / PAGE).unwrap();
    // One authentic page, and a size of before that cuts the file to it, or makes it grow.
    for before in [1, 2, pages - 1, pages + 1, u32::MAX] {
        let mut journal = vec![0; 512];
        journal[..8].copy_from_slice(&[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
        for (at, number) in [(8, 1), (12, 0), (16, before), (20, 512), (24, 4096)] {
            journal[at..at + 4].copy_from_slice(&u32::to_be_bytes(number));
        }
        let page = &good[..PAGE];
        let mut checksum = 0_u32;
        let mut at = PAGE - 200;
        while at > 0 {
            checksum = checksum.wrapping_add(u32::from(page[at]));
            at = at.saturating_sub(200);
        }
        journal.extend(1_u32.to_be_bytes());
        journal.extend(page);
        journal.extend(checksum.to_be_bytes());

        fs::write(temp.file("vault.db-journal"), &journal).unwrap();
        let refused = temp.unlock().unwrap_err();
        assert!(
            matches!(refused, OpenError::ForeignLog(_)),
            "{before}: {refused:?}"
        );
        assert_eq!(fs::read(temp.file("vault.db")).unwrap(), good, "{before}");
        assert_eq!(fs::read(temp.file("vault.db-journal")).unwrap(), journal);

        let database = made.path.join("vault.db");
        let backed_up = fs::read(&database).unwrap();
        fs::write(made.path.join("vault.db-journal"), &journal).unwrap();
        let key = passphrase(PASSPHRASE);
        backup::drill(&made.path, &key, &temp.dir(), &Stop::NEVER).unwrap_err();
        backup::check(&made.path, &key).unwrap_err();
        assert_eq!(fs::read(&database).unwrap(), backed_up, "{before}");
        assert_eq!(
            fs::read(made.path.join("vault.db-journal")).unwrap(),
            journal
        );
        fs::remove_file(made.path.join("vault.db-journal")).unwrap();
    }
    fs::remove_file(temp.file("vault.db-journal")).unwrap();
    temp.unlock().unwrap().verify().unwrap();
}

#[test]
fn a_journal_of_yesterdays_crash_is_not_played_into_todays_file() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    vault.lock().unwrap();
    let (_, journal) = crash(&temp);
    let mut vault = temp.unlock().unwrap();
    add_full_client(&mut vault, "b");
    vault.lock().unwrap();
    let today = fs::read(temp.file("vault.db")).unwrap();
    fs::write(temp.file("vault.db-journal"), &journal).unwrap();
    match temp.unlock() {
        Err(OpenError::ForeignLog(_)) => {
            assert_eq!(fs::read(temp.file("vault.db")).unwrap(), today);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_check_and_a_drill_write_nothing_to_what_they_look_at() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    let folder = temp.home.path().join("backups");
    fs::create_dir(&folder).unwrap();
    let (made, _) = vault.back_up_to(&folder, &Stop::NEVER).unwrap();
    vault.lock().unwrap();
    // A backup that was left in the middle of an erasure.
    let (database, journal) = crash(&temp);
    fs::write(made.path.join("vault.db"), &database).unwrap();
    fs::write(made.path.join("vault.db-journal"), &journal).unwrap();
    let key = passphrase(PASSPHRASE);
    let checked = backup::check(&made.path, &key).unwrap();
    assert_eq!(checked.records.clients, 1);
    backup::drill(&made.path, &key, &temp.dir(), &Stop::NEVER).unwrap();
    assert_eq!(backup::list(&folder).len(), 1);
    assert_eq!(fs::read(made.path.join("vault.db")).unwrap(), database);
    assert_eq!(
        fs::read(made.path.join("vault.db-journal")).unwrap(),
        journal
    );
    assert_eq!(fs::read_dir(&made.path).unwrap().count(), 4);
    let restored = backup::restore(&made.path, &key, &temp.dir(), temp.options());
    assert_eq!(restored.unwrap().0.count_clients().unwrap(), 1);
    assert_eq!(fs::read(made.path.join("vault.db")).unwrap(), database);
}
