//! Where saves go: to the file that the vault's path leads to, or nowhere, and then it is
//! said. And which folder a path means.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{
    OTHER_PASSPHRASE, PASSPHRASE, TempVault, add_full_client, client, new_passphrase, passphrase,
};
use records::{Act, Layout, Notice, OpenError, Stop, StoreError, Vault};

/// What a program that synchronises folders does: writes the other version beside the
/// file, and moves it over it.
fn replace_as_a_sync_client(file: &Path, contents: &[u8]) {
    let beside = file.with_extension("tmp");
    fs::write(&beside, contents).unwrap();
    fs::rename(beside, file).unwrap();
}

#[test]
fn a_database_that_is_replaced_while_open_takes_no_save_and_a_whole_copy_can_be_written() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "first");
    vault.lock().unwrap();
    let earlier = fs::read(temp.file("vault.db")).unwrap();
    let mut vault = temp.unlock().unwrap();
    add_full_client(&mut vault, "second");
    replace_as_a_sync_client(&temp.file("vault.db"), &earlier);
    for _ in 0..2 {
        let refused = vault.change(|batch| batch.add_client(&client("lost")));
        assert_eq!(refused.unwrap_err(), StoreError::Replaced);
        let refused = vault.record_access(Act::Print);
        assert_eq!(refused.unwrap_err(), StoreError::Replaced);
    }
    // Everything that was acknowledged can still be read, and written elsewhere.
    assert_eq!(vault.count_clients().unwrap(), 2);
    let elsewhere = temp.home.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let snapshot = vault.snapshot_elsewhere(&Stop::NEVER).unwrap();
    drop(vault);
    let checked = snapshot.check(&Stop::NEVER).unwrap();
    let copy = checked.carry(&elsewhere, &Stop::NEVER).unwrap();
    assert_eq!(copy.checked().records.clients, 2);
    let copy = Vault::unlock(copy.path(), &passphrase(PASSPHRASE), temp.options()).unwrap();
    assert_eq!(copy.count_clients().unwrap(), 2);
    // The one that was put in its place is what it was, and nothing was played into it.
    let there = temp.unlock().unwrap();
    assert_eq!(there.count_clients().unwrap(), 1);
    there.verify().unwrap();
}

#[test]
fn a_crash_after_the_file_was_replaced_plays_nothing_into_the_other_one() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "first");
    vault.lock().unwrap();
    let earlier = fs::read(temp.file("vault.db")).unwrap();
    let mut vault = temp.unlock().unwrap();
    add_full_client(&mut vault, "second");
    // In the middle of a large save the journal has a head; the crash keeps it.
    let journal = temp.home.path().join("journal");
    let _ = vault.change(|batch| {
        let id = batch.add_client(&client("third"))?;
        for number in 0..6000 {
            let text = format!("{number} {}", "long text ".repeat(300));
            batch.add_note(id, None, &common::note(&text))?;
        }
        fs::copy(temp.file("vault.db-journal"), &journal).unwrap();
        batch.add_client(&client(""))
    });
    drop(vault);
    fs::write(temp.file("vault.db"), &earlier).unwrap();
    fs::copy(&journal, temp.file("vault.db-journal")).unwrap();
    let refused = temp.unlock().unwrap_err();
    assert!(matches!(refused, OpenError::ForeignLog(_)), "{refused:?}");
    assert_eq!(fs::read(temp.file("vault.db")).unwrap(), earlier);
    assert!(!temp.file("vault.next").exists());
    fs::remove_file(temp.file("vault.db-journal")).unwrap();
    assert_eq!(temp.unlock().unwrap().count_clients().unwrap(), 1);
}

#[test]
fn conflict_copies_beside_a_vault_are_told() {
    let temp = TempVault::new();
    drop(temp.create());
    assert_eq!(temp.unlock().unwrap().notices(), []);
    for name in [
        "vault (1).db",
        "vault-conflict-2026-11-26.db",
        "vault.sync-conflict-20261126-090000-ABCDEFG.db",
        "passphrase (Anna's conflicted copy).age",
        "vault.db.part",
    ] {
        fs::write(temp.file(name), "x").unwrap();
        let vault = temp.unlock().unwrap();
        assert_eq!(vault.notices(), [Notice::OthersBeside(vec![name.into()])]);
        drop(vault);
        fs::remove_file(temp.file(name)).unwrap();
    }
    // A second folder beside it, with a vault in it.
    let beside = temp.home.path().join("vault (1)");
    fs::create_dir(&beside).unwrap();
    assert_eq!(temp.unlock().unwrap().notices(), []);
    fs::copy(temp.file("vault.db"), beside.join("vault.db")).unwrap();
    let told = [Notice::OthersBeside(vec!["vault (1)".into()])];
    assert_eq!(temp.unlock().unwrap().notices(), told);
    // What the desktop puts into a folder is nobody's concern.
    fs::remove_dir_all(beside).unwrap();
    fs::write(temp.file(".DS_Store"), "x").unwrap();
    assert_eq!(temp.unlock().unwrap().notices(), []);
}

/// Every way to write the path of one folder.
fn ways(home: &Path) -> Vec<PathBuf> {
    let text = |path: &str| PathBuf::from(format!("{}/{path}", home.display()));
    vec![
        text("studio/vault"),
        text("studio/vault/"),
        text("studio/vault//"),
        text("studio/./vault/."),
        text("studio/sub/../vault"),
        text("studio/none/../vault"),
    ]
}

#[test]
fn every_way_to_write_a_path_means_the_same_folder() {
    let home = tempfile::tempdir().unwrap();
    let home = fs::canonicalize(home.path()).unwrap();
    let expected = home.join("studio").join("vault");
    for is_there in [false, true] {
        if is_there {
            fs::create_dir_all(&expected).unwrap();
            fs::create_dir_all(home.join("studio/sub")).unwrap();
        }
        for way in ways(&home) {
            let found = Layout::locate(&way).unwrap();
            assert_eq!(found.dir(), expected, "{}", way.display());
        }
    }
    // Relative, and at the front what SQLite would take for a URI.
    let here = std::env::current_dir().unwrap();
    for name in ["file:x", "file:///x", "x/"] {
        let found = Layout::locate(Path::new(name)).unwrap();
        assert!(found.dir().starts_with(&here), "{name}: {:?}", found.dir());
    }
}

#[test]
fn a_vault_is_made_opened_and_restored_under_any_way_to_write_its_path() {
    for index in 0..ways(Path::new("")).len() {
        let temp = TempVault::new();
        let home = temp.home.path().to_owned();
        fs::create_dir_all(home.join("studio/sub")).unwrap();
        let way = &ways(&home)[index];
        let new = new_passphrase(PASSPHRASE);
        let mut vault = Vault::create(way, &new, temp.options()).unwrap().vault;
        add_full_client(&mut vault, "a");
        let backups = home.join("backups");
        fs::create_dir(&backups).unwrap();
        let (made, _) = vault.back_up_to(&backups, &Stop::NEVER).unwrap();
        drop(vault);
        let key = passphrase(PASSPHRASE);
        drop(Vault::unlock(way, &key, temp.options()).unwrap());
        records::backup::drill(&made.path, &key, way, &Stop::NEVER).unwrap();
        let (vault, _) = records::backup::restore(&made.path, &key, way, temp.options()).unwrap();
        assert_eq!(vault.count_clients().unwrap(), 1);
        drop(vault);
        let mut left: Vec<_> = fs::read_dir(home.join("studio"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        left.sort();
        assert_eq!(left, ["sub", "vault"], "{}", way.display());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_utf8_is_a_name() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let temp = TempVault::new();
    let dir = temp
        .home
        .path()
        .join(OsStr::from_bytes(b"Stud\xef\x81io \xff"));
    let new = new_passphrase(PASSPHRASE);
    let mut vault = Vault::create(&dir, &new, temp.options()).unwrap().vault;
    add_full_client(&mut vault, "a");
    let backups = dir.join(OsStr::from_bytes(b"b\xff"));
    fs::create_dir(&backups).unwrap();
    let (made, _) = vault.back_up_to(&backups, &Stop::NEVER).unwrap();
    vault.back_up_to(&backups, &Stop::NEVER).unwrap();
    drop(vault);
    let vault = Vault::unlock(&dir, &passphrase(PASSPHRASE), temp.options()).unwrap();
    vault.verify().unwrap();
    records::backup::check(&made.path, &passphrase(PASSPHRASE)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_link_to_what_is_not_there_is_no_place_for_a_new_vault() {
    let temp = TempVault::new();
    std::os::unix::fs::symlink(temp.home.path().join("stick"), temp.dir()).unwrap();
    assert!(matches!(temp.unlock().unwrap_err(), OpenError::NoVault(_)));
    let new = new_passphrase(PASSPHRASE);
    let refused = Vault::create(&temp.dir(), &new, temp.options()).unwrap_err();
    assert!(matches!(refused, OpenError::Occupied(_)), "{refused:?}");
    assert!(!temp.home.path().join("stick").exists());
}

#[test]
fn a_making_that_fails_leaves_nothing() {
    let temp = TempVault::new();
    // A folder stands where the database is made.
    fs::create_dir_all(temp.file("vault.next/vault.db/mine")).unwrap();
    let new = new_passphrase(PASSPHRASE);
    Vault::create(&temp.dir(), &new, temp.options()).unwrap_err();
    let left: Vec<_> = fs::read_dir(temp.dir())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["vault.next"], "what was there, and nothing else");
    assert!(temp.file("vault.next/vault.db/mine").exists());
}

#[cfg(unix)]
#[test]
fn the_folder_and_its_files_are_the_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let temp = TempVault::new();
    drop(temp.create());
    temp.unlock_with(&passphrase(OTHER_PASSPHRASE)).unwrap_err();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&temp.dir()), 0o700);
    for entry in fs::read_dir(temp.dir()).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}
