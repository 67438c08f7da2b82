//! New keys: what opened the vault before opens only what was copied before. And the two
//! key files, held against what the vault knows of them.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use std::fs;
use std::path::PathBuf;

use common::{
    OTHER_PASSPHRASE, PASSPHRASE, Place, add_full_client, client, flip_bit, new_passphrase,
    passphrase, recovery, stop_after, with_folder,
};
use records::{
    BackupError, Credential, KeyError, KeyFile, Notice, OpenError, Stop, StoreError, backup,
};

#[test]
fn renewed_keys_shut_out_all_that_opened_the_vault_before() {
    let place = Place::new();
    let created = place.create();
    let printed = created.recovery_key.to_text();
    let mut vault = created.vault;
    add_full_client(&mut vault, "a");
    let old_files = ["passphrase.age", "recovery.age"].map(|name| {
        let contents = fs::read(place.file(name)).unwrap();
        (name, contents)
    });
    let old_key = records::proof::key(&place.dir(), &passphrase(PASSPHRASE)).unwrap();
    let new = new_passphrase(OTHER_PASSPHRASE);
    let renewed = vault
        .renew_keys(&passphrase(PASSPHRASE), Some(&new), &Stop::NEVER)
        .unwrap();
    // The vault goes on as it was.
    vault
        .change(|batch| batch.add_client(&client("after")))
        .unwrap();
    assert_eq!(vault.find_notes("first", 5).unwrap().len(), 1);
    vault.verify().unwrap();
    vault.lock().unwrap();
    for key in [passphrase(PASSPHRASE), recovery(&printed)] {
        place.unlock_with(&key).unwrap_err();
    }
    for key in [passphrase(OTHER_PASSPHRASE), recovery(&renewed.to_text())] {
        let vault = place.unlock_with(&key).unwrap();
        assert_eq!(vault.count_clients().unwrap(), 2);
    }
    let new_key = records::proof::key(&place.dir(), &passphrase(OTHER_PASSPHRASE)).unwrap();
    assert_ne!(old_key, new_key);
    // Whoever kept the old files has the old key, which fits nothing any more.
    for (name, contents) in old_files {
        fs::write(place.file(name), contents).unwrap();
    }
    for key in [passphrase(PASSPHRASE), recovery(&printed)] {
        let refused = place.unlock_with(&key).unwrap_err();
        assert!(matches!(refused, OpenError::Damaged), "{refused:?}");
    }
}

#[test]
fn a_wrong_key_a_missing_passphrase_and_a_stop_change_nothing() {
    let place = Place::new();
    let created = place.create();
    let printed = created.recovery_key.to_text();
    let mut vault = created.vault;
    add_full_client(&mut vault, "a");
    let before = fs::read(place.file("passphrase.age")).unwrap();
    let wrong = vault
        .renew_keys(&passphrase("no"), None, &Stop::NEVER)
        .unwrap_err();
    assert!(
        matches!(
            wrong,
            BackupError::Copy(OpenError::Key(KeyError::WrongPassphrase))
        ),
        "{wrong:?}"
    );
    let alone = vault
        .renew_keys(&recovery(&printed), None, &Stop::NEVER)
        .unwrap_err();
    assert!(
        matches!(
            alone,
            BackupError::Copy(OpenError::Key(KeyError::PassphraseNeeded))
        ),
        "{alone:?}"
    );
    let mut points = 0;
    while let Err(error) = vault.renew_keys(&passphrase(PASSPHRASE), None, &stop_after(points)) {
        assert!(
            matches!(error, BackupError::Store(StoreError::Stopped)),
            "{error:?}"
        );
        assert_eq!(fs::read(place.file("passphrase.age")).unwrap(), before);
        assert!(!place.file("vault.next").exists());
        assert_eq!(vault.count_clients().unwrap(), 1);
        points += 1;
    }
    assert!(points > 0);
    vault.lock().unwrap();
    place.unlock().unwrap().verify().unwrap();
}

#[test]
fn what_is_saved_while_the_keys_are_renewed_is_not_lost() {
    let place = Place::new();
    let mut vault = place.create().vault;
    let renewal = vault.begin_renewing_keys(&Stop::NEVER).unwrap();
    vault
        .change(|batch| batch.add_client(&client("meanwhile")))
        .unwrap();
    let renewed = renewal
        .run(&passphrase(PASSPHRASE), None, &Stop::NEVER)
        .unwrap();
    let refused = vault.finish_renewing_keys(renewed).unwrap_err();
    assert!(matches!(refused, BackupError::Changed), "{refused:?}");
    assert!(!place.file("vault.next").exists());
    assert_eq!(vault.count_clients().unwrap(), 1);
    vault.lock().unwrap();
    let mut vault = place.unlock().unwrap();
    vault
        .renew_keys(&passphrase(PASSPHRASE), None, &Stop::NEVER)
        .unwrap();
    assert_eq!(vault.count_clients().unwrap(), 1);
}

#[test]
fn backups_of_before_are_named_and_are_erased_from_all_the_same() {
    let place = Place::new();
    let created = place.create();
    let mut vault = created.vault;
    with_folder(&place, &mut vault);
    let id = add_full_client(&mut vault, "a");
    let (old, _) = vault.back_up(&Stop::NEVER).unwrap();
    assert_eq!(vault.backup_search().unwrap().run().under_former_keys, []);
    vault
        .renew_keys(&passphrase(PASSPHRASE), None, &Stop::NEVER)
        .unwrap();
    place.clock.advance(chrono::TimeDelta::days(1));
    let (new, _) = vault.back_up(&Stop::NEVER).unwrap();
    let named = vault.backup_search().unwrap().run().under_former_keys;
    assert_eq!(named.len(), 1);
    assert_eq!(named[0].path, old.path);
    // The recovery key of its day opens the old one, and not the new one.
    let former = recovery(&created.recovery_key.to_text());
    backup::check(&old.path, &former).unwrap();
    backup::check(&new.path, &former).unwrap_err();
    let erasure = vault.erase_client(id).unwrap();
    let outcomes: Vec<_> = erasure.copies.iter().map(|(_, outcome)| *outcome).collect();
    assert_eq!(outcomes, [records::CopyOutcome::Erased; 2]);
    assert_eq!(backup::check(&old.path, &former).unwrap().clients, 0);
}

#[test]
fn a_key_file_of_before_opens_nothing_and_the_other_way_in_puts_it_right() {
    let place = Place::new();
    let created = place.create();
    let printed = created.recovery_key.to_text();
    let mut vault = created.vault;
    let file = place.file("passphrase.age");
    let old = fs::read(&file).unwrap();
    vault
        .change_passphrase(&passphrase(PASSPHRASE), &new_passphrase(OTHER_PASSPHRASE))
        .unwrap();
    vault.lock().unwrap();
    let right = fs::read(&file).unwrap();
    fs::write(&file, &old).unwrap();
    let refused = place.unlock().unwrap_err();
    assert!(
        matches!(
            refused,
            OpenError::Key(KeyError::PutBack(KeyFile::Passphrase))
        ),
        "{refused:?}"
    );
    let vault = place.unlock_with(&recovery(&printed)).unwrap();
    let told = [Notice::KeyFileMended(KeyFile::Passphrase)];
    assert_eq!(vault.notices(), told);
    drop(vault);
    assert_eq!(fs::read(&file).unwrap(), right);
    let vault = place.unlock_with(&passphrase(OTHER_PASSPHRASE)).unwrap();
    assert_eq!(vault.notices(), []);
}

/// What can become of a key file.
fn spoiled(place: &Place) -> Vec<(KeyFile, Vec<u8>)> {
    let other = Place::new();
    drop(other.create());
    let mut ways = Vec::new();
    for (file, name) in [
        (KeyFile::Passphrase, "passphrase.age"),
        (KeyFile::Recovery, "recovery.age"),
    ] {
        ways.push((file, b"garbage".to_vec()));
        ways.push((file, Vec::new()));
        ways.push((file, fs::read(other.file(name)).unwrap()));
        let mut flipped = fs::read(place.file(name)).unwrap();
        let last = flipped.len() - 1;
        flipped[last] ^= 1;
        ways.push((file, flipped));
    }
    ways
}

fn path_of(dir: &std::path::Path, file: KeyFile) -> PathBuf {
    dir.join(match file {
        KeyFile::Passphrase => "passphrase.age",
        KeyFile::Recovery => "recovery.age",
    })
}

#[test]
fn a_check_means_the_key_files_too() {
    let place = Place::new();
    let created = place.create();
    let printed = created.recovery_key.to_text();
    let mut vault = created.vault;
    with_folder(&place, &mut vault);
    add_full_client(&mut vault, "a");
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    // The key that still opens what the other file is spoiled of.
    let other_key = |file| -> Credential {
        match file {
            KeyFile::Passphrase => recovery(&printed),
            KeyFile::Recovery => passphrase(PASSPHRASE),
        }
    };
    for (file, contents) in spoiled(&place) {
        let (in_vault, in_backup) = (path_of(&place.dir(), file), path_of(&made.path, file));
        let good = fs::read(&in_vault).unwrap();
        fs::write(&in_vault, &contents).unwrap();
        assert_eq!(vault.verify().unwrap_err().key_files, 1, "{file}");
        // A backup has the right one all the same.
        let snapshot = vault.snapshot_elsewhere(&Stop::NEVER).unwrap();
        let checked = snapshot.check(&Stop::NEVER).unwrap();
        let copy = checked.carry(place.home.path(), &Stop::NEVER).unwrap();
        assert_eq!(fs::read(path_of(copy.path(), file)).unwrap(), good);
        fs::write(&in_vault, &good).unwrap();

        fs::write(&in_backup, &contents).unwrap();
        let key = other_key(file);
        for error in [
            backup::check(&made.path, &key).unwrap_err(),
            backup::drill(&made.path, &key, &place.dir(), &Stop::NEVER).unwrap_err(),
        ] {
            let told = matches!(error, BackupError::Damaged(found) if found.key_files == 1);
            assert!(told, "{file}: {error:?}");
        }
        fs::write(&in_backup, &good).unwrap();
    }
    fs::remove_file(path_of(&made.path, KeyFile::Recovery)).unwrap();
    backup::check(&made.path, &passphrase(PASSPHRASE)).unwrap_err();
    vault.verify().unwrap();
}

#[test]
fn a_recovery_file_that_was_spoiled_is_written_again_at_the_next_unlock() {
    let place = Place::new();
    let printed = place.create().recovery_key.to_text();
    let file = place.file("recovery.age");
    flip_bit(&file, 100, 3);
    let vault = place.unlock().unwrap();
    assert_eq!(vault.notices(), [Notice::KeyFileMended(KeyFile::Recovery)]);
    drop(vault);
    fs::remove_file(&file).unwrap();
    drop(place.unlock().unwrap());
    place.unlock_with(&recovery(&printed)).unwrap();
}
