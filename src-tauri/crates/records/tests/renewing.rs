//! New keys: what opened the vault before opens only what was copied before. And the two
//! key files, held against what the vault knows of them.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use std::fs;
use std::path::PathBuf;

use common::{
    OTHER_PASSPHRASE, PASSPHRASE, TempVault, add_full_client, client, flip_bit, new_passphrase,
    passphrase, recovery, stop_after, with_folder,
};
use records::{
    BackupError, Credential, KeyError, KeyFile, Notice, OpenError, Stop, StoreError, backup,
};

#[test]
fn renewed_keys_shut_out_all_that_opened_the_vault_before() {
    let temp = TempVault::new();
    let created = temp.create();
    let printed = created.recovery_key.to_text();
    let mut vault = created.vault;
    add_full_client(&mut vault, "a");
    let old_files = ["passphrase.age", "recovery.age"].map(|name| {
        let contents = fs::read(temp.file(name)).unwrap();
        (name, contents)
    });
    let old_key = records::proof::key(&temp.dir(), &passphrase(PASSPHRASE)).unwrap();
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
        temp.unlock_with(&key).unwrap_err();
    }
    for key in [passphrase(OTHER_PASSPHRASE), recovery(&renewed.to_text())] {
        let vault = temp.unlock_with(&key).unwrap();
        assert_eq!(vault.count_clients().unwrap(), 2);
    }
    let new_key = records::proof::key(&temp.dir(), &passphrase(OTHER_PASSPHRASE)).unwrap();
    assert_ne!(old_key, new_key);
    // Whoever kept the old files has the old key, which fits nothing any more.
    for (name, contents) in old_files {
        fs::write(temp.file(name), contents).unwrap();
    }
    for key in [passphrase(PASSPHRASE), recovery(&printed)] {
        let refused = temp.unlock_with(&key).unwrap_err();
        assert!(matches!(refused, OpenError::Damaged), "{refused:?}");
    }
}

#[test]
fn a_wrong_key_a_missing_passphrase_and_a_stop_change_nothing() {
    let temp = TempVault::new();
    let created = temp.create();
    let printed = created.recovery_key.to_text();
    let mut vault = created.vault;
    add_full_client(&mut vault, "a");
    let before = fs::read(temp.file("passphrase.age")).unwrap();
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
        assert_eq!(fs::read(temp.file("passphrase.age")).unwrap(), before);
        assert!(!temp.file("vault.next").exists());
        assert_eq!(vault.count_clients().unwrap(), 1);
        points += 1;
    }
    assert!(points > 0);
    vault.lock().unwrap();
    temp.unlock().unwrap().verify().unwrap();
}

#[test]
fn what_is_saved_while_the_keys_are_renewed_is_not_lost() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let renewal = vault.begin_renewing_keys(&Stop::NEVER).unwrap();
    vault
        .change(|batch| batch.add_client(&client("meanwhile")))
        .unwrap();
    let renewed = renewal
        .run(&passphrase(PASSPHRASE), None, &Stop::NEVER)
        .unwrap();
    let refused = vault.finish_renewing_keys(renewed).unwrap_err();
    assert!(matches!(refused, BackupError::Changed), "{refused:?}");
    assert!(!temp.file("vault.next").exists());
    assert_eq!(vault.count_clients().unwrap(), 1);
    vault.lock().unwrap();
    let mut vault = temp.unlock().unwrap();
    vault
        .renew_keys(&passphrase(PASSPHRASE), None, &Stop::NEVER)
        .unwrap();
    assert_eq!(vault.count_clients().unwrap(), 1);
}

#[test]
fn backups_of_before_are_named_and_are_erased_from_all_the_same() {
    let temp = TempVault::new();
    let created = temp.create();
    let mut vault = created.vault;
    with_folder(&temp, &mut vault);
    let id = add_full_client(&mut vault, "a");
    let (old, _) = vault.back_up(&Stop::NEVER).unwrap();
    assert_eq!(vault.backup_search().unwrap().run().under_former_keys, []);
    vault
        .renew_keys(&passphrase(PASSPHRASE), None, &Stop::NEVER)
        .unwrap();
    temp.clock.advance(chrono::TimeDelta::days(1));
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
    assert_eq!(
        backup::check(&old.path, &former).unwrap().records.clients,
        0
    );
}

#[test]
fn a_key_file_of_before_opens_nothing_and_the_other_way_in_puts_it_right() {
    let temp = TempVault::new();
    let created = temp.create();
    let printed = created.recovery_key.to_text();
    let mut vault = created.vault;
    let file = temp.file("passphrase.age");
    let old = fs::read(&file).unwrap();
    vault
        .change_passphrase(&passphrase(PASSPHRASE), &new_passphrase(OTHER_PASSPHRASE))
        .unwrap();
    vault.lock().unwrap();
    let right = fs::read(&file).unwrap();
    fs::write(&file, &old).unwrap();
    let refused = temp.unlock().unwrap_err();
    assert!(
        matches!(
            refused,
            OpenError::Key(KeyError::PutBack(KeyFile::Passphrase))
        ),
        "{refused:?}"
    );
    let vault = temp.unlock_with(&recovery(&printed)).unwrap();
    let told = [Notice::KeyFileMended(KeyFile::Passphrase)];
    assert_eq!(vault.notices(), told);
    drop(vault);
    assert_eq!(fs::read(&file).unwrap(), right);
    let vault = temp.unlock_with(&passphrase(OTHER_PASSPHRASE)).unwrap();
    assert_eq!(vault.notices(), []);
}

/// What can become of a key file.
fn spoiled(temp: &TempVault) -> Vec<(KeyFile, Vec<u8>)> {
    let other = TempVault::new();
    drop(other.create());
    let mut ways = Vec::new();
    for (file, name) in [
        (KeyFile::Passphrase, "passphrase.age"),
        (KeyFile::Recovery, "recovery.age"),
    ] {
        ways.push((file, b"garbage".to_vec()));
        ways.push((file, Vec::new()));
        ways.push((file, fs::read(other.file(name)).unwrap()));
        let mut flipped = fs::read(temp.file(name)).unwrap();
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
    let temp = TempVault::new();
    let created = temp.create();
    let printed = created.recovery_key.to_text();
    let mut vault = created.vault;
    with_folder(&temp, &mut vault);
    add_full_client(&mut vault, "a");
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    // The key that still opens what the other file is spoiled of.
    let other_key = |file| -> Credential {
        match file {
            KeyFile::Passphrase => recovery(&printed),
            KeyFile::Recovery => passphrase(PASSPHRASE),
        }
    };
    for (file, contents) in spoiled(&temp) {
        let (in_vault, in_backup) = (path_of(&temp.dir(), file), path_of(&made.path, file));
        let good = fs::read(&in_vault).unwrap();
        fs::write(&in_vault, &contents).unwrap();
        assert_eq!(vault.verify().unwrap_err().key_files, 1, "{file}");
        // A backup has the right one all the same.
        let snapshot = vault.snapshot_elsewhere(&Stop::NEVER).unwrap();
        let checked = snapshot.check(&Stop::NEVER).unwrap();
        let copy = checked.carry(temp.home.path(), &Stop::NEVER).unwrap();
        assert_eq!(fs::read(path_of(copy.path(), file)).unwrap(), good);
        fs::write(&in_vault, &good).unwrap();

        fs::write(&in_backup, &contents).unwrap();
        let key = other_key(file);
        for error in [
            backup::check(&made.path, &key).unwrap_err(),
            backup::drill(&made.path, &key, &temp.dir(), &Stop::NEVER).unwrap_err(),
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
    let temp = TempVault::new();
    let printed = temp.create().recovery_key.to_text();
    let file = temp.file("recovery.age");
    flip_bit(&file, 100, 3);
    let vault = temp.unlock().unwrap();
    assert_eq!(vault.notices(), [Notice::KeyFileMended(KeyFile::Recovery)]);
    drop(vault);
    fs::remove_file(&file).unwrap();
    drop(temp.unlock().unwrap());
    temp.unlock_with(&recovery(&printed)).unwrap();
}
