//! Making, unlocking and locking a vault; its keys, its files, and what must be refused.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use std::{fs, iter};

use common::{
    OTHER_PASSPHRASE, PASSPHRASE, TempVault, flip_bit, new_passphrase, passphrase, recovery,
};
use records::{Act, KeyError, KeyFile, OpenError, Stop, Vault};

#[test]
fn a_vault_opens_with_its_passphrase_and_with_its_recovery_key() {
    let temp = TempVault::new();
    let created = temp.create();
    let printed = created.recovery_key.to_text();
    created.vault.lock().unwrap();
    temp.unlock().unwrap().lock().unwrap();
    temp.unlock_with(&recovery(&printed))
        .unwrap()
        .lock()
        .unwrap();
    // As typed by hand: lower case, in groups, over two lines.
    let lower = printed.to_lowercase();
    let typed: Vec<_> = lower
        .as_bytes()
        .chunks(6)
        .map(|c| str::from_utf8(c).unwrap())
        .collect();
    let vault = temp.unlock_with(&recovery(&typed.join(" \n"))).unwrap();
    let acts: Vec<_> = vault
        .accesses(10)
        .unwrap()
        .iter()
        .map(|access| access.act)
        .collect();
    assert_eq!(acts, [Act::Recover, Act::Recover, Act::Unlock, Act::Create]);
}

#[test]
fn the_real_work_factor_is_written_and_the_vault_opens_with_it() {
    let temp = TempVault::new();
    let created = Vault::create(
        &temp.dir(),
        &new_passphrase(PASSPHRASE),
        records::Options::default(),
    )
    .unwrap();
    created.vault.lock().unwrap();
    let header = fs::read(temp.file("passphrase.age")).unwrap();
    let stanza = String::from_utf8_lossy(&header)
        .lines()
        .nth(1)
        .unwrap()
        .to_owned();
    assert!(
        stanza.starts_with("-> scrypt ") && stanza.ends_with(" 18"),
        "{stanza}"
    );
    temp.unlock().unwrap();
}

#[test]
fn a_wrong_passphrase_a_wrong_and_a_mistyped_recovery_key_are_told_apart() {
    let temp = TempVault::new();
    temp.create();
    let other = TempVault::new().create().recovery_key.to_text();
    let wrong = temp.unlock_with(&passphrase(OTHER_PASSPHRASE)).unwrap_err();
    assert!(
        matches!(wrong, OpenError::Key(KeyError::WrongPassphrase)),
        "{wrong:?}"
    );
    let wrong = temp.unlock_with(&recovery(&other)).unwrap_err();
    assert!(
        matches!(wrong, OpenError::Key(KeyError::WrongRecoveryKey)),
        "{wrong:?}"
    );
    let mistyped = other
        .replacen('Q', "P", 1)
        .replacen('Z', "X", 1)
        .replacen('7', "8", 1);
    let wrong = mistyped.parse::<records::RecoveryKey>().unwrap_err();
    assert!(matches!(wrong, KeyError::MistypedRecoveryKey), "{wrong:?}");
}

#[test]
fn failed_unlocks_are_in_the_record_after_the_next_good_one() {
    let temp = TempVault::new();
    temp.create();
    for _ in 0..3 {
        temp.clock.advance(chrono::TimeDelta::seconds(5));
        temp.unlock_with(&passphrase(OTHER_PASSPHRASE)).unwrap_err();
    }
    let vault = temp.unlock().unwrap();
    let accesses = vault.accesses(10).unwrap();
    let acts: Vec<_> = accesses.iter().map(|access| access.act).collect();
    assert_eq!(
        acts,
        [
            Act::Unlock,
            Act::FailedUnlock,
            Act::FailedUnlock,
            Act::FailedUnlock,
            Act::Create
        ]
    );
    assert!(accesses[1].at > accesses[3].at);
    assert!(!temp.file("failed-unlocks").exists());
}

#[test]
fn changing_the_passphrase_shuts_the_old_one_out_and_keeps_the_recovery_key() {
    let temp = TempVault::new();
    let mut created = temp.create();
    let refused = created
        .vault
        .change_passphrase(&passphrase("no"), &new_passphrase(OTHER_PASSPHRASE));
    assert!(matches!(
        refused.unwrap_err(),
        OpenError::Key(KeyError::WrongPassphrase)
    ));
    created
        .vault
        .change_passphrase(&passphrase(PASSPHRASE), &new_passphrase(OTHER_PASSPHRASE))
        .unwrap();
    created.vault.lock().unwrap();
    temp.unlock().unwrap_err();
    temp.unlock_with(&passphrase(OTHER_PASSPHRASE)).unwrap();
    temp.unlock_with(&recovery(&created.recovery_key.to_text()))
        .unwrap();
}

#[test]
fn a_lost_passphrase_is_replaced_with_the_recovery_key() {
    let temp = TempVault::new();
    let created = temp.create();
    created.vault.lock().unwrap();
    let key = recovery(&created.recovery_key.to_text());
    let mut vault = temp.unlock_with(&key).unwrap();
    vault
        .change_passphrase(&key, &new_passphrase(OTHER_PASSPHRASE))
        .unwrap();
    let new = new_passphrase(OTHER_PASSPHRASE);
    let renewed = vault.renew_keys(&key, Some(&new), &Stop::NEVER).unwrap();
    drop(vault);
    temp.unlock_with(&passphrase(OTHER_PASSPHRASE)).unwrap();
    temp.unlock_with(&recovery(&renewed.to_text())).unwrap();
    let old = temp.unlock_with(&key).unwrap_err();
    assert!(
        matches!(old, OpenError::Key(KeyError::WrongRecoveryKey)),
        "{old:?}"
    );
}

#[test]
fn a_second_opening_gets_a_clear_answer_and_the_first_goes_on() {
    let temp = TempVault::new();
    let mut first = temp.create().vault;
    assert!(matches!(temp.unlock().unwrap_err(), OpenError::InUse));
    first.record_access(Act::Print).unwrap();
    drop(first);
    temp.unlock().unwrap();
}

#[test]
fn making_one_where_something_lies_touches_nothing() {
    let temp = TempVault::new();
    drop(temp.create());
    let before = fs::read(temp.file("vault.db")).unwrap();
    let again = Vault::create(
        &temp.dir(),
        &new_passphrase(OTHER_PASSPHRASE),
        temp.options(),
    )
    .unwrap_err();
    assert!(matches!(again, OpenError::Occupied(_)), "{again:?}");
    assert_eq!(fs::read(temp.file("vault.db")).unwrap(), before);
    let file = temp.home.path().join("file");
    fs::write(&file, "mine").unwrap();
    let on_file = Vault::create(&file, &new_passphrase(PASSPHRASE), temp.options()).unwrap_err();
    assert!(matches!(on_file, OpenError::Occupied(_)), "{on_file:?}");
    assert_eq!(fs::read(&file).unwrap(), b"mine");
}

#[test]
fn an_empty_folder_and_the_rest_of_an_interrupted_making_are_no_obstacle() {
    let temp = TempVault::new();
    let rest = temp.file("vault.next");
    fs::create_dir_all(&rest).unwrap();
    fs::write(rest.join("vault.db"), "half").unwrap();
    fs::write(temp.file("lock"), "").unwrap();
    drop(temp.create());
    assert!(!rest.exists());
    temp.unlock().unwrap();
}

#[test]
fn opening_never_makes_a_vault() {
    let temp = TempVault::new();
    assert!(matches!(temp.unlock().unwrap_err(), OpenError::NoVault(_)));
    fs::create_dir(temp.dir()).unwrap();
    assert!(matches!(temp.unlock().unwrap_err(), OpenError::NoVault(_)));
    assert_eq!(fs::read_dir(temp.dir()).unwrap().count(), 0);
}

#[test]
fn an_empty_database_file_is_damage_and_not_a_new_vault() {
    let temp = TempVault::new();
    drop(temp.create());
    fs::write(temp.file("vault.db"), "").unwrap();
    assert!(matches!(temp.unlock().unwrap_err(), OpenError::Damaged));
    assert_eq!(fs::metadata(temp.file("vault.db")).unwrap().len(), 0);
}

#[test]
fn a_database_cut_anywhere_is_damage() {
    let (temp, whole) = iter::repeat_with(|| {
        let temp = TempVault::new();
        drop(temp.create());
        let whole = fs::read(temp.file("vault.db")).unwrap();
        (temp, whole)
    })
    // SQLite reads what is cut off as zeros, and unlocking writes the last page anew: a
    // single zero cut off is put back.
    .find(|(_, whole)| whole.last() != Some(&0))
    .unwrap();
    for length in [
        1,
        16,
        100,
        4095,
        4096,
        4097,
        8192,
        whole.len() / 2,
        whole.len() - 4096,
        whole.len() - 1,
    ] {
        fs::write(temp.file("vault.db"), &whole[..length]).unwrap();
        match temp.unlock() {
            Err(OpenError::Damaged) => {}
            Err(other) => panic!("cut to {length}: {other:?}"),
            Ok(vault) => assert!(vault.verify().is_err(), "cut to {length} passes for whole"),
        }
    }
}

#[test]
fn missing_and_altered_key_files_are_told_and_the_other_one_still_opens() {
    let temp = TempVault::new();
    let printed = temp.create().recovery_key.to_text();
    let file = temp.file("passphrase.age");
    let good = fs::read(&file).unwrap();

    fs::remove_file(&file).unwrap();
    let error = temp.unlock().unwrap_err();
    assert!(
        matches!(
            error,
            OpenError::Key(KeyError::Missing(KeyFile::Passphrase))
        ),
        "{error:?}"
    );
    temp.unlock_with(&recovery(&printed)).unwrap();

    for byte in 0..good.len() {
        fs::write(&file, &good).unwrap();
        flip_bit(&file, byte, 0);
        let error = temp.unlock().unwrap_err();
        let told = matches!(
            error,
            OpenError::Key(
                KeyError::Damaged(KeyFile::Passphrase)
                    | KeyError::WrongPassphrase
                    | KeyError::TooMuchWork { .. }
            )
        );
        assert!(told, "byte {byte}: {error:?}");
    }
    for length in 0..good.len() {
        fs::write(&file, &good[..length]).unwrap();
        temp.unlock().unwrap_err();
    }
}

#[test]
fn a_key_file_that_asks_for_too_much_work_is_refused_before_any_is_done() {
    let temp = TempVault::new();
    drop(temp.create());
    let good = fs::read(temp.file("passphrase.age")).unwrap();
    let end = good
        .iter()
        .enumerate()
        .filter(|(_, b)| **b == b'\n')
        .nth(1)
        .unwrap()
        .0;
    let mut altered = good[..end].to_vec();
    let space = altered.iter().rposition(|b| *b == b' ').unwrap();
    altered.truncate(space + 1);
    altered.extend_from_slice(b"30");
    altered.extend_from_slice(&good[end..]);
    fs::write(temp.file("passphrase.age"), altered).unwrap();
    let error = temp.unlock().unwrap_err();
    assert!(
        matches!(
            error,
            OpenError::Key(KeyError::TooMuchWork {
                required: 30,
                bound: 20,
                ..
            })
        ),
        "{error:?}"
    );
}

#[test]
fn key_files_of_another_vault_open_nothing() {
    let temp = TempVault::new();
    let other = TempVault::new();
    drop((temp.create(), other.create()));
    fs::copy(other.file("passphrase.age"), temp.file("passphrase.age")).unwrap();
    assert!(matches!(temp.unlock().unwrap_err(), OpenError::Damaged));
}

#[test]
fn a_write_ahead_log_beside_the_database_is_refused_and_left_alone() {
    let temp = TempVault::new();
    drop(temp.create());
    let before = fs::read(temp.file("vault.db")).unwrap();
    for name in ["vault.db-wal", "vault.db-shm"] {
        fs::write(temp.file(name), "anything").unwrap();
        let error = temp.unlock().unwrap_err();
        assert!(
            matches!(&error, OpenError::ForeignLog(path) if path.ends_with(name)),
            "{error:?}"
        );
        fs::remove_file(temp.file(name)).unwrap();
    }
    assert_eq!(fs::read(temp.file("vault.db")).unwrap(), before);
    drop(temp.unlock().unwrap());
    for name in ["vault.db-wal", "vault.db-shm", "vault.db-journal"] {
        assert!(!temp.file(name).exists(), "{name} was left");
    }
}

#[test]
fn a_newer_format_is_refused_and_the_file_is_untouched() {
    let temp = TempVault::new();
    let known = temp.create().vault.format();
    records::proof::set_pragma(&temp.dir(), &passphrase(PASSPHRASE), "user_version", 99).unwrap();
    let before = fs::read(temp.file("vault.db")).unwrap();
    let error = temp.unlock().unwrap_err();
    assert!(
        matches!(
            error,
            OpenError::Newer { found: 99, known: newest } if newest == known
        ),
        "{error:?}"
    );
    assert_eq!(fs::read(temp.file("vault.db")).unwrap(), before);
}

#[test]
fn another_applications_database_is_refused_and_untouched() {
    let temp = TempVault::new();
    drop(temp.create());
    records::proof::set_pragma(&temp.dir(), &passphrase(PASSPHRASE), "application_id", 7).unwrap();
    let before = fs::read(temp.file("vault.db")).unwrap();
    assert!(matches!(
        temp.unlock().unwrap_err(),
        OpenError::OtherApplication
    ));
    assert_eq!(fs::read(temp.file("vault.db")).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_in_place_of_a_file_is_refused() {
    let temp = TempVault::new();
    drop(temp.create());
    for name in [
        "vault.db",
        "passphrase.age",
        "recovery.age",
        "lock",
        "vault.db-journal",
        "failed-unlocks",
    ] {
        let (path, away) = (temp.file(name), temp.home.path().join("away"));
        let existed = fs::rename(&path, &away).is_ok();
        std::os::unix::fs::symlink(&away, &path).unwrap();
        let error = temp.unlock().unwrap_err();
        assert!(matches!(error, OpenError::NotAFile(_)), "{name}: {error:?}");
        fs::remove_file(&path).unwrap();
        if existed {
            fs::rename(&away, &path).unwrap();
        }
    }
    // The folder itself may be reached by a link: the artist put it there.
    let link = temp.home.path().join("link");
    std::os::unix::fs::symlink(temp.dir(), &link).unwrap();
    Vault::unlock(&link, &passphrase(PASSPHRASE), temp.options()).unwrap();
}

#[test]
fn the_database_runs_under_the_promised_settings() {
    let temp = TempVault::new();
    let vault = temp.create().vault;
    let format = vault.format().to_string();
    for (name, value) in [
        ("journal_mode", "delete"),
        ("synchronous", "3"),
        ("locking_mode", "exclusive"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("temp_store", "2"),
        ("page_size", "4096"),
        ("cipher_page_size", "4096"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("mmap_size", "0"),
        ("user_version", format.as_str()),
        ("application_id", "1397575798"),
    ] {
        assert_eq!(records::proof::pragma(&vault, name), value, "{name}");
    }
}

#[test]
fn no_debug_shows_a_key() {
    let temp = TempVault::new();
    let created = temp.create();
    let printed = created.recovery_key.to_text();
    let shown = format!(
        "{created:?} {:?} {:?}",
        passphrase(PASSPHRASE),
        recovery(&printed)
    );
    assert!(
        !shown.contains(PASSPHRASE) && !shown.contains(&printed[16..]),
        "{shown}"
    );
}
