//! Backups where something is not as it should be: names that others chose, a clock that was
//! wrong, a folder whose disk is not there or that a foreign vault names.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use std::fs;

use chrono::TimeDelta;
use common::{PASSPHRASE, TempVault, add_full_client, new_passphrase, passphrase, with_folder};
use records::{BackupError, Settings, Stop, Vault, backup};

#[test]
fn folders_with_the_right_names_and_dates_ahead_take_no_backups_place() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    let mut real = Vec::new();
    for _ in 0..4 {
        temp.clock.advance(TimeDelta::days(1));
        real.push(vault.back_up(&Stop::NEVER).unwrap().0);
    }
    let beginning = &real[0].path.file_name().unwrap().to_str().unwrap()[..15];
    let planted: Vec<_> = (0..24)
        .map(|hour| folder.join(format!("{beginning}2099-01-01T{hour:02}0000Z")))
        .collect();
    for path in &planted {
        fs::create_dir(path).unwrap();
        fs::write(path.join("vault.db"), [7; 8192]).unwrap();
    }
    for _ in 0..3 {
        temp.clock.advance(TimeDelta::days(1));
        real.push(vault.back_up(&Stop::NEVER).unwrap().0);
    }
    for backup in &real {
        backup::check(&backup.path, &passphrase(PASSPHRASE)).unwrap();
    }
    assert!(
        planted.iter().all(|path| path.is_dir()),
        "they are not ours"
    );
}

#[test]
fn what_was_put_under_a_listed_name_is_not_removed() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    let (first, _) = vault.back_up(&Stop::NEVER).unwrap();
    fs::rename(&first.path, folder.join("kept apart")).unwrap();
    fs::create_dir(&first.path).unwrap();
    fs::write(first.path.join("diary.txt"), "mine").unwrap();
    for _ in 0..40 {
        temp.clock.advance(TimeDelta::days(1));
        vault.back_up(&Stop::NEVER).unwrap();
    }
    assert_eq!(fs::read(first.path.join("diary.txt")).unwrap(), b"mine");
}

#[test]
fn backups_made_while_the_clock_was_wrong_take_no_others_place() {
    for wrong in [TimeDelta::days(9 * 365), -TimeDelta::days(9 * 365)] {
        let temp = TempVault::new();
        let mut vault = temp.create().vault;
        with_folder(&temp, &mut vault);
        let mut good = Vec::new();
        for _ in 0..5 {
            temp.clock.advance(TimeDelta::days(1));
            good.push(vault.back_up(&Stop::NEVER).unwrap().0);
        }
        drop(vault);
        temp.clock.advance(wrong);
        let mut vault = temp.unlock().unwrap();
        for _ in 0..10 {
            temp.clock.advance(TimeDelta::hours(1));
            let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
            assert!(made.path.exists(), "the one just made stays");
        }
        drop(vault);
        temp.clock.advance(-wrong + TimeDelta::days(1));
        let mut vault = temp.unlock().unwrap();
        let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
        assert_eq!(vault.last_backup().unwrap(), Some(made.at));
        assert!(made.path.exists());
        // The day of the last good one may be stood for by one that was made after it.
        for backup in &good[..4] {
            assert!(backup.path.exists(), "{wrong}: {}", backup.path.display());
        }
    }
}

#[test]
fn the_last_backup_is_the_last_that_was_made() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    with_folder(&temp, &mut vault);
    temp.clock.advance(TimeDelta::days(26_000));
    vault.back_up(&Stop::NEVER).unwrap();
    temp.clock.advance(-TimeDelta::days(26_000));
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    assert_eq!(vault.last_backup().unwrap(), Some(made.at));
}

#[test]
fn a_folder_that_held_backups_and_holds_none_asks_before_it_is_used() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    vault.back_up(&Stop::NEVER).unwrap();
    // The disk that was mounted there is not plugged in: only the place for it is left.
    let disk = temp.home.path().join("disk");
    fs::rename(&folder, &disk).unwrap();
    fs::create_dir(&folder).unwrap();
    let refused = vault.back_up(&Stop::NEVER).unwrap_err();
    assert!(
        matches!(&refused, BackupError::Emptied(path) if *path == folder),
        "{refused:?}"
    );
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    // Plugged in again it goes on; or the artist says that it begins anew.
    fs::remove_dir(&folder).unwrap();
    fs::rename(&disk, &folder).unwrap();
    vault.back_up(&Stop::NEVER).unwrap();
    fs::rename(&folder, &disk).unwrap();
    fs::create_dir(&folder).unwrap();
    vault.begin_folder_anew(&folder).unwrap();
    vault.back_up(&Stop::NEVER).unwrap();
}

#[test]
fn a_folder_that_a_foreign_vault_names_is_not_looked_into_before_it_is_confirmed() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    vault.back_up(&Stop::NEVER).unwrap();
    drop(vault);
    let here = || {
        let seen = temp.home.path().join("last-seen.json");
        let options = temp.options().with_last_seen(seen);
        Vault::unlock(&temp.dir(), &passphrase(PASSPHRASE), options).unwrap()
    };
    let mut vault = here();
    assert_eq!(vault.notices(), [records::Notice::BackupFolderUnconfirmed]);
    let refused = vault.back_up(&Stop::NEVER).unwrap_err();
    assert!(matches!(&refused, BackupError::Unconfirmed(path) if *path == folder));
    assert_eq!(vault.backups().unwrap(), []);
    assert!(!vault.is_backup_due().unwrap());
    vault.confirm_backup_folder().unwrap();
    assert_eq!(vault.notices(), []);
    vault.back_up(&Stop::NEVER).unwrap();
    drop(vault);
    let mut vault = here();
    assert_eq!(vault.notices(), []);
    // Another folder that the vault names is another question.
    let settings = Settings {
        backup_folder: Some("//attacker/share".into()),
        ..Settings::default()
    };
    vault
        .change(|batch| batch.save_settings(&settings))
        .unwrap();
    assert!(!vault.backup_folder().unwrap().unwrap().is_confirmed);
}

#[test]
fn restoring_an_old_backup_says_who_had_been_erased_since() {
    let temp = TempVault::new();
    let seen = temp.home.path().join("last-seen.json");
    let options = || temp.options().with_last_seen(seen.clone());
    let new = new_passphrase(PASSPHRASE);
    let mut vault = Vault::create(&temp.dir(), &new, options()).unwrap().vault;
    let id = add_full_client(&mut vault, "a");
    add_full_client(&mut vault, "b");
    let away = temp.home.path().join("away");
    fs::create_dir(&away).unwrap();
    let (made, _) = vault.back_up_to(&away, &Stop::NEVER).unwrap();
    vault.erase_client(id).unwrap();
    vault.lock().unwrap();
    let key = passphrase(PASSPHRASE);
    let (mut vault, _) = backup::restore(&made.path, &key, &temp.dir(), options()).unwrap();
    assert_eq!(vault.notices(), [records::Notice::ErasedSince(vec![id])]);
    vault.erase_client(id).unwrap();
    vault.lock().unwrap();
    let vault = Vault::unlock(&temp.dir(), &key, options()).unwrap();
    assert_eq!(vault.notices(), []);
    assert_eq!(vault.count_clients().unwrap(), 1);
}

#[test]
fn after_a_restore_the_backups_that_were_made_after_it_are_the_vaults_again() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    let (first, _) = vault.back_up(&Stop::NEVER).unwrap();
    for _ in 0..4 {
        temp.clock.advance(TimeDelta::days(1));
        vault.back_up(&Stop::NEVER).unwrap();
    }
    drop(vault);
    let key = passphrase(PASSPHRASE);
    let (mut vault, _) = backup::restore(&first.path, &key, &temp.dir(), temp.options()).unwrap();
    // One of them copied under another date is one all the same.
    let newest = vault.backups().unwrap()[0].path.clone();
    let beginning = &first.path.file_name().unwrap().to_str().unwrap()[..15];
    let copied = folder.join(format!("{beginning}2026-11-01T000000Z"));
    fs::create_dir(&copied).unwrap();
    for entry in fs::read_dir(&newest).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), copied.join(entry.file_name())).unwrap();
    }
    for _ in 0..40 {
        temp.clock.advance(TimeDelta::days(1));
        vault.back_up(&Stop::NEVER).unwrap();
    }
    let kept = vault.backups().unwrap();
    assert!(kept.len() < 15, "they are thinned: {kept:?}");
    assert!(
        newest.exists() != copied.exists(),
        "one of the two was listed"
    );
}
