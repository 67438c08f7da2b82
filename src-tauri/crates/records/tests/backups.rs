//! Backups count only when they were read back; restoring overwrites nothing; a drill
//! changes nothing.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use common::{
    OTHER_PASSPHRASE, PASSPHRASE, TempVault, add_full_client, client, flip_bit, new_passphrase,
    note, passphrase, recovery, stop_after, with_folder,
};
use records::{Act, BackupError, KeyError, OpenError, Stop, StoreError, Vault, backup};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_listed_checked_and_remembered() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    assert!(matches!(
        vault.back_up(&Stop::NEVER).unwrap_err(),
        BackupError::NoFolder
    ));
    with_folder(&temp, &mut vault);
    add_full_client(&mut vault, "a");
    assert_eq!(vault.last_backup().unwrap(), None);
    let (made, checked) = vault.back_up(&Stop::NEVER).unwrap();
    assert_eq!(
        (
            checked.records.clients,
            checked.records.sessions,
            checked.records.notes,
            checked.records.sheets
        ),
        (1, 1, 2, 1)
    );
    assert_eq!(vault.backups().unwrap(), std::slice::from_ref(&made));
    assert_eq!(vault.last_backup().unwrap(), Some(made.at));
    assert_eq!(
        backup::check(&made.path, &passphrase(PASSPHRASE)).unwrap(),
        checked
    );
    assert_eq!(vault.accesses(1).unwrap()[0].act, Act::Backup);
    // A second one within the same second is another one.
    vault.back_up(&Stop::NEVER).unwrap();
    assert_eq!(vault.backups().unwrap().len(), 2);
}

#[test]
fn a_backup_is_due_when_something_changed_and_an_hour_has_passed() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    assert!(!vault.is_backup_due().unwrap(), "no folder is set");
    with_folder(&temp, &mut vault);
    assert!(vault.is_backup_due().unwrap(), "there is none yet");
    vault.back_up(&Stop::NEVER).unwrap();
    temp.clock.advance(TimeDelta::hours(1));
    assert!(!vault.is_backup_due().unwrap(), "nothing changed");
    add_full_client(&mut vault, "a");
    assert!(vault.is_backup_due().unwrap());
    vault.back_up(&Stop::NEVER).unwrap();
    add_full_client(&mut vault, "b");
    assert!(
        !vault.is_backup_due().unwrap(),
        "the last one is not an hour old"
    );
    assert!(vault.is_changed_since_backup().unwrap());
    // A clock that was ahead when the last one was made holds nothing up.
    temp.clock.advance(-TimeDelta::days(400));
    assert!(vault.is_backup_due().unwrap());
}

#[test]
fn a_backup_that_cannot_be_made_leaves_the_vault_and_the_older_ones() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    vault.back_up(&Stop::NEVER).unwrap();
    let before = names(&folder);
    let gone = temp.home.path().join("unplugged");
    assert!(matches!(
        vault.back_up_to(&gone, &Stop::NEVER).unwrap_err(),
        BackupError::Disk(_)
    ));
    add_full_client(&mut vault, "a");
    assert_eq!(names(&folder), before);
}

#[test]
fn a_backup_that_is_stopped_at_any_point_leaves_nothing_but_the_older_ones() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    vault.back_up(&Stop::NEVER).unwrap();
    let before = names(&folder);
    // Enough pages to be copied in parts, and enough records to be checked for a while.
    vault
        .change(|batch| {
            let id = batch.add_client(&client("Anna"))?;
            for _ in 0..3000 {
                batch.add_note(id, None, &note(&"warm water only ".repeat(100)))?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let mut points = 0;
    while let Err(error) = vault.back_up(&stop_after(points)) {
        assert!(
            matches!(error, BackupError::Store(StoreError::Stopped)),
            "{error:?}"
        );
        assert_eq!(names(&folder), before, "stopped at point {points}");
        assert!(vault.is_changed_since_backup().unwrap());
        points += 1;
    }
    assert_eq!(vault.backups().unwrap().len(), 2);
    // While it is copied, while it is checked, after that, and before it gets its name.
    assert!(points >= 10, "{points} points");
}

#[test]
fn a_drill_that_is_stopped_at_any_point_leaves_nothing() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    with_folder(&temp, &mut vault);
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    let before = names(temp.home.path());
    let key = passphrase(PASSPHRASE);
    let mut points = 0;
    while let Err(error) = backup::drill(&made.path, &key, &temp.dir(), &stop_after(points)) {
        assert!(
            matches!(error, BackupError::Store(StoreError::Stopped)),
            "{error:?}"
        );
        assert_eq!(names(temp.home.path()), before);
        points += 1;
    }
    assert!(points >= 2, "{points} points");
}

/// What a copy leaves that is cut short.
fn unfinished(folder: &Path, name: &str) -> PathBuf {
    let part = folder.join(format!("{name}.0123456789abcdef0123456789abcdef.part"));
    fs::create_dir(&part).unwrap();
    fs::write(part.join("unfinished-scalp-aftercare-copy"), "").unwrap();
    fs::write(part.join("vault.db"), "half").unwrap();
    part
}

#[test]
fn what_a_copy_that_was_cut_short_left_goes_with_the_next_backup() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    let kept = names(temp.home.path());
    unfinished(&folder, made.path.file_name().unwrap().to_str().unwrap());
    unfinished(temp.home.path(), "vault");
    for name in ["drill", "snapshot"] {
        unfinished(&temp.dir(), name);
    }
    let others = unfinished(&folder, "vault-00000000-2026-11-19T160000Z");
    temp.clock.advance(TimeDelta::days(1));
    vault.back_up(&Stop::NEVER).unwrap();
    assert_eq!(names(temp.home.path()), kept);
    assert!(!names(&temp.dir()).iter().any(|name| name.contains(".part")));
    assert_eq!(
        names(&folder).len(),
        3,
        "two backups, and another vault's part"
    );
    assert!(others.exists());
}

#[test]
fn folders_that_somebody_else_made_are_never_removed() {
    let temp = TempVault::new();
    for ending in ["part", "drill", "restored", "drill.part", "restored.part"] {
        let own = temp.home.path().join(format!("vault.{ending}"));
        fs::create_dir(&own).unwrap();
        fs::write(own.join("diary.txt"), "mine").unwrap();
    }
    let before = names(temp.home.path());
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    let mut named_alike = folder.join("vault").into_os_string();
    named_alike.push("-x.0123456789abcdef0123456789abcdef.part");
    fs::create_dir(&named_alike).unwrap();
    fs::write(Path::new(&named_alike).join("diary.txt"), "mine").unwrap();
    let next = temp.file("vault.next");
    fs::create_dir(&next).unwrap();
    fs::write(next.join("diary.txt"), "mine").unwrap();
    let id = add_full_client(&mut vault, "a");
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    let key = passphrase(PASSPHRASE);
    backup::drill(&made.path, &key, &temp.dir(), &Stop::NEVER).unwrap();
    vault.erase_client(id).unwrap();
    drop(vault);
    drop(temp.unlock().unwrap());
    for path in [Path::new(&named_alike), &next] {
        assert_eq!(fs::read(path.join("diary.txt")).unwrap(), b"mine");
    }
    for name in before {
        let diary = temp.home.path().join(name).join("diary.txt");
        assert_eq!(fs::read(diary).unwrap(), b"mine");
    }
}

#[test]
fn daily_backups_are_thinned_and_another_vaults_are_left_alone() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    let other = TempVault::new();
    other
        .create()
        .vault
        .back_up_to(&folder, &Stop::NEVER)
        .unwrap();
    fs::create_dir(folder.join("pictures")).unwrap();
    for _ in 0..20 {
        temp.clock.advance(TimeDelta::days(1));
        vault.back_up(&Stop::NEVER).unwrap();
    }
    // Seven days, then the newest of older weeks and months; and the two that are not ours.
    let kept = vault.backups().unwrap();
    assert!((8..=11).contains(&kept.len()), "{kept:?}");
    assert!(kept.is_sorted_by(|a, b| a.at > b.at));
    assert_eq!(names(&folder).len(), kept.len() + 2);
}

#[test]
fn a_damaged_backup_is_found_out() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    with_folder(&temp, &mut vault);
    add_full_client(&mut vault, "a");
    let (made, checked) = vault.back_up(&Stop::NEVER).unwrap();
    let database = made.path.join("vault.db");
    for page in [1, 7, usize::try_from(checked.pages).unwrap() - 1] {
        flip_bit(&database, page * 4096 + 100, 3);
        let error = backup::check(&made.path, &passphrase(PASSPHRASE)).unwrap_err();
        assert!(
            matches!(error, BackupError::Damaged(_) | BackupError::Store(_)),
            "{error:?}"
        );
        let error = backup::drill(
            &made.path,
            &passphrase(PASSPHRASE),
            &temp.dir(),
            &Stop::NEVER,
        )
        .unwrap_err();
        assert!(
            matches!(error, BackupError::Damaged(_) | BackupError::Store(_)),
            "{error:?}"
        );
        flip_bit(&database, page * 4096 + 100, 3);
    }
    backup::check(&made.path, &passphrase(PASSPHRASE)).unwrap();
}

#[test]
fn restoring_sets_aside_what_was_there_and_gives_what_was_backed_up() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    with_folder(&temp, &mut vault);
    let id = add_full_client(&mut vault, "a");
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    let later = vault
        .change(|batch| batch.add_client(&client("later")))
        .unwrap();

    let in_use = backup::restore(
        &made.path,
        &passphrase(PASSPHRASE),
        &temp.dir(),
        temp.options(),
    )
    .unwrap_err();
    assert!(
        matches!(in_use, BackupError::Copy(OpenError::InUse)),
        "{in_use:?}"
    );
    drop(vault);
    let (vault, aside) = backup::restore(
        &made.path,
        &passphrase(PASSPHRASE),
        &temp.dir(),
        temp.options(),
    )
    .unwrap();
    assert_eq!(vault.client(id).unwrap().record.name, "name a");
    vault.client(later).unwrap_err();
    assert_eq!(vault.accesses(1).unwrap()[0].act, Act::Restore);
    drop(vault);
    // The old one is whole, beside it.
    let old = Vault::unlock(&aside.unwrap(), &passphrase(PASSPHRASE), temp.options()).unwrap();
    assert_eq!(old.client(later).unwrap().record.name, "later");
}

#[test]
fn a_destroyed_or_missing_vault_is_restored_with_either_key() {
    let temp = TempVault::new();
    let created = temp.create();
    let mut vault = created.vault;
    with_folder(&temp, &mut vault);
    let id = add_full_client(&mut vault, "a");
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    drop(vault);
    fs::write(temp.file("vault.db"), [0; 5000]).unwrap();
    temp.unlock().unwrap_err();
    let key = recovery(&created.recovery_key.to_text());
    let (vault, aside) = backup::restore(&made.path, &key, &temp.dir(), temp.options()).unwrap();
    vault.client(id).unwrap();
    drop(vault);
    assert_eq!(
        fs::read(aside.unwrap().join("vault.db")).unwrap(),
        [0; 5000]
    );
    fs::remove_dir_all(temp.dir()).unwrap();
    let (_, aside) = backup::restore(
        &made.path,
        &passphrase(PASSPHRASE),
        &temp.dir(),
        temp.options(),
    )
    .unwrap();
    assert_eq!(aside, None);
}

#[test]
fn a_drill_changes_nothing_anywhere() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = with_folder(&temp, &mut vault);
    add_full_client(&mut vault, "a");
    let (made, checked) = vault.back_up(&Stop::NEVER).unwrap();
    let before = (
        names(&folder),
        names(&made.path),
        names(temp.home.path()),
        fs::read(temp.file("vault.db")).unwrap(),
    );
    assert_eq!(
        backup::drill(
            &made.path,
            &passphrase(PASSPHRASE),
            &temp.dir(),
            &Stop::NEVER
        )
        .unwrap(),
        checked
    );
    let wrong = backup::drill(
        &made.path,
        &passphrase(OTHER_PASSPHRASE),
        &temp.dir(),
        &Stop::NEVER,
    )
    .unwrap_err();
    assert!(
        matches!(
            wrong,
            BackupError::Copy(OpenError::Key(KeyError::WrongPassphrase))
        ),
        "{wrong:?}"
    );
    let after = (
        names(&folder),
        names(&made.path),
        names(temp.home.path()),
        fs::read(temp.file("vault.db")).unwrap(),
    );
    assert_eq!(before, after);
}

#[test]
fn older_backups_keep_the_passphrase_of_their_day() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    with_folder(&temp, &mut vault);
    let (old, _) = vault.back_up(&Stop::NEVER).unwrap();
    vault
        .change_passphrase(&passphrase(PASSPHRASE), &new_passphrase(OTHER_PASSPHRASE))
        .unwrap();
    let (new, _) = vault.back_up(&Stop::NEVER).unwrap();
    backup::check(&old.path, &passphrase(PASSPHRASE)).unwrap();
    backup::check(&new.path, &passphrase(OTHER_PASSPHRASE)).unwrap();
    backup::check(&new.path, &passphrase(PASSPHRASE)).unwrap_err();
}
