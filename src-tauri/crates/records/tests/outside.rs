//! From outside: the stock tools open our vaults, and the machine's own troubles get a clear
//! answer.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;
#[path = "common/pages.rs"]
mod pages;
#[path = "common/photos.rs"]
mod photos;
#[path = "proof/scene.rs"]
#[allow(dead_code)] // It is the proofs'; copying a folder is all that is needed here.
mod scene;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use common::{PASSPHRASE, TempVault, add_full_client, client, note, passphrase, recovery};
use records::{KeyError, KeyFile, OpenError, ReadOnlyReason, Stop, StoreError, Vault};

fn has(tool: &str) -> bool {
    let found = Command::new(tool)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    found.is_ok_and(|status| status.success())
}

/// Some systems still bring version 3, which knows only its own older format.
fn has_sqlcipher_4() -> bool {
    let version = Command::new("sqlcipher")
        .args([":memory:", "PRAGMA cipher_version"])
        .output();
    version.is_ok_and(|out| out.stdout.starts_with(b"4."))
}

#[test]
fn the_stock_tools_open_a_vault_as_the_document_says() {
    if !has("age") || !has_sqlcipher_4() {
        return;
    }
    let temp = TempVault::new();
    let created = temp.create();
    let mut vault = created.vault;
    add_full_client(&mut vault, "by hand");
    vault.lock().unwrap();
    let identity = temp.home.path().join("recovery-key.txt");
    fs::write(&identity, created.recovery_key.to_text().as_bytes()).unwrap();
    let age = Command::new("age")
        .arg("--decrypt")
        .arg("--identity")
        .arg(&identity)
        .arg(temp.file("recovery.age"))
        .output()
        .unwrap();
    let key = String::from_utf8(age.stdout).unwrap();
    assert_eq!(key.len(), 64, "{}", String::from_utf8_lossy(&age.stderr));
    let sql = format!(
        "PRAGMA key = \"x'{key}'\"; SELECT json_extract(body, '$.name') FROM client; PRAGMA cipher_integrity_check; PRAGMA integrity_check;"
    );
    let out = Command::new("sqlcipher")
        .arg(temp.file("vault.db"))
        .arg(sql)
        .output()
        .unwrap();
    let text = String::from_utf8(out.stdout).unwrap();
    assert_eq!(
        text.trim(),
        "ok\nname by hand\nok",
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
}

/// Where no fitting `sqlcipher` can be had: the key, and the published format of its pages.
#[test]
fn the_published_format_alone_opens_a_vault() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "by hand");
    vault.lock().unwrap();
    let key = records::proof::key(&temp.dir(), &passphrase(PASSPHRASE)).unwrap();
    let plain = temp.home.path().join("plain.db");
    pages::write_plain(&pages::decrypt(&temp.file("vault.db"), &key), &plain);
    let db = rusqlite::Connection::open(&plain).unwrap();
    let name: String = db
        .query_row(
            "SELECT json_extract(body, '$.name') FROM client",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(name, "name by hand");
    let whole: String = db
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(whole, "ok");
}

#[test]
fn a_key_wrapped_by_the_stock_age_tool_is_unwrapped() {
    if !has("age") || !has("age-keygen") {
        return;
    }
    let temp = TempVault::new();
    drop(temp.create());
    let keygen = Command::new("age-keygen").output().unwrap();
    let text = String::from_utf8(keygen.stdout).unwrap();
    let secret = text
        .lines()
        .find(|line| line.starts_with("AGE-SECRET-KEY-1"))
        .unwrap();
    let recipient = text
        .lines()
        .find_map(|line| line.strip_prefix("# public key: "))
        .unwrap();
    let key = records::proof::key(&temp.dir(), &passphrase(PASSPHRASE)).unwrap();
    let hex = key
        .chunks(16)
        .map(|half| format!("{:032x}", u128::from_be_bytes(half.try_into().unwrap())));
    let hex: Vec<String> = hex.collect();
    let plain = temp.home.path().join("plain");
    fs::write(&plain, hex.concat()).unwrap();
    let status = Command::new("age")
        .args(["--encrypt", "--recipient", recipient, "--output"])
        .arg(temp.file("recovery.age"))
        .arg(&plain)
        .status();
    assert!(status.unwrap().success());
    let wrapped = fs::read(temp.file("recovery.age")).unwrap();
    assert!(records::proof::unwraps(&wrapped, &recovery(secret)));
    // It opens the database, and is still not the file that belongs to the vault.
    let refused = temp.unlock_with(&recovery(secret)).unwrap_err();
    assert!(
        matches!(
            refused,
            OpenError::Key(KeyError::PutBack(KeyFile::Recovery))
        ),
        "{refused:?}"
    );
}

#[test]
fn a_folder_that_goes_while_open_fails_the_next_save_and_says_so() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let away = temp.home.path().join("away");
    fs::rename(temp.dir(), &away).unwrap();
    let error = vault
        .change(|batch| batch.add_client(&client("Lost")))
        .unwrap_err();
    assert_eq!(error, StoreError::Gone);
    // After a save too, when SQLite has its journal open and would notice nothing.
    fs::rename(&away, temp.dir()).unwrap();
    vault
        .change(|batch| batch.add_client(&client("Between")))
        .unwrap();
    fs::rename(temp.dir(), &away).unwrap();
    for _ in 0..2 {
        let error = vault.record_access(records::Act::Print).unwrap_err();
        assert_eq!(error, StoreError::Gone);
    }
    fs::rename(&away, temp.dir()).unwrap();
    vault
        .change(|batch| batch.add_client(&client("Kept")))
        .unwrap();
    drop(vault);
    let vault = temp.unlock().unwrap();
    assert_eq!(vault.clients(None, 10).unwrap().clients.len(), 2);
}

#[test]
fn an_old_copy_put_back_is_the_vault_of_that_day() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    vault
        .change(|batch| batch.add_client(&client("Old")))
        .unwrap();
    drop(vault);
    let old = fs::read(temp.file("vault.db")).unwrap();
    let mut vault = temp.unlock().unwrap();
    vault
        .change(|batch| batch.add_client(&client("New")))
        .unwrap();
    drop(vault);
    fs::write(temp.file("vault.db"), old).unwrap();
    let vault = temp.unlock().unwrap();
    vault.verify().unwrap();
    assert_eq!(vault.count_clients().unwrap(), 1);
}

/// Makes a journal as a crash would leave it: it is copied in the middle of a large
/// change, when it had already been written out and synced.
fn journal_of_another_vault(to: &Path) {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let id = vault
        .change(|batch| batch.add_client(&client("Theirs")))
        .unwrap();
    let _ = vault.change(|batch| {
        for number in 0..6000 {
            let text = format!("{number} {}", "long text ".repeat(300));
            batch.add_note(id, None, &note(&text))?;
        }
        fs::copy(temp.file("vault.db-journal"), to).unwrap();
        batch.add_client(&client(""))
    });
    // It would be played back: its head is there.
    assert_eq!(fs::read(to).unwrap()[..4], [0xd9, 0xd5, 0x05, 0xf9]);
}

#[test]
fn a_journal_of_another_vault_is_refused_and_changes_nothing() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "mine");
    drop(vault);
    let before = fs::read(temp.file("vault.db")).unwrap();
    journal_of_another_vault(&temp.file("vault.db-journal"));
    let error = temp.unlock().unwrap_err();
    assert!(matches!(error, OpenError::ForeignLog(_)), "{error:?}");
    assert_eq!(fs::read(temp.file("vault.db")).unwrap(), before);
    fs::remove_file(temp.file("vault.db-journal")).unwrap();
    temp.unlock().unwrap().verify().unwrap();
}

#[test]
fn a_journal_of_another_vault_beside_a_backup_is_refused_and_changes_nothing() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let folder = temp.home.path().join("backups");
    fs::create_dir(&folder).unwrap();
    let settings = records::Settings {
        backup_folder: Some(folder),
        ..Default::default()
    };
    vault
        .change(|batch| batch.save_settings(&settings))
        .unwrap();
    let id = add_full_client(&mut vault, "mine");
    let (made, _) = vault.back_up(&Stop::NEVER).unwrap();
    let before = fs::read(made.path.join("vault.db")).unwrap();
    journal_of_another_vault(&made.path.join("vault.db-journal"));
    let key = passphrase(PASSPHRASE);
    for error in [
        records::backup::check(&made.path, &key).unwrap_err(),
        records::backup::drill(&made.path, &key, &temp.dir(), &Stop::NEVER).unwrap_err(),
    ] {
        let told = matches!(error, records::BackupError::Copy(OpenError::ForeignLog(_)));
        assert!(told, "{error:?}");
    }
    let erasure = vault.erase_client(id).unwrap();
    assert_eq!(erasure.copies[0].1, records::CopyOutcome::NotReached);
    assert_eq!(fs::read(made.path.join("vault.db")).unwrap(), before);
    fs::remove_file(made.path.join("vault.db-journal")).unwrap();
    records::backup::check(&made.path, &key).unwrap();
}

#[cfg(unix)]
#[test]
fn what_cannot_be_written_is_told_and_nothing_is_half_made() {
    use std::os::unix::fs::PermissionsExt;
    let temp = TempVault::new();
    drop(temp.create());
    let set = |mode| fs::set_permissions(temp.dir(), fs::Permissions::from_mode(mode)).unwrap();
    set(0o500);
    let outcome = temp.unlock().err();
    set(0o700);
    // The superuser may write anyway.
    if let Some(error) = outcome {
        assert!(
            matches!(
                error,
                OpenError::Disk(_) | OpenError::Store(StoreError::Gone | StoreError::ReadOnly)
            ),
            "{error:?}"
        );
    }
    temp.unlock().unwrap().verify().unwrap();
}

/// A file system of its own, unmounted when dropped. Only the superuser may mount; who
/// tests as another has the proof of faults, which fails every write in turn.
#[cfg(target_os = "linux")]
struct Mount(PathBuf);

#[cfg(target_os = "linux")]
impl Mount {
    fn new(at: &Path, arguments: &[&str]) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let mut mount = Command::new("mount");
        mount.args(arguments).arg(at).stderr(Stdio::null());
        let status = mount.status();
        status
            .is_ok_and(|status| status.success())
            .then(|| Self(at.to_owned()))
    }
}

#[cfg(target_os = "linux")]
impl Drop for Mount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_refuses_the_save_keeps_the_others_and_goes_on_when_there_is_room() {
    let temp = TempVault::new();
    let disk = temp.home.path().join("disk");
    let Some(_mount) = Mount::new(&disk, &["-t", "tmpfs", "-o", "size=3m", "tmpfs"]) else {
        return;
    };
    let ballast = disk.join("ballast");
    fs::write(&ballast, vec![1; 1 << 20]).unwrap();
    let dir = disk.join("vault");
    let new = common::new_passphrase(PASSPHRASE);
    let mut vault = Vault::create(&dir, &new, temp.options()).unwrap().vault;
    let id = vault
        .change(|batch| batch.add_client(&client("Anna")))
        .unwrap();
    // A photo that does not fit leaves nothing, and the vault goes on.
    let new = vault.begin_photos(1).unwrap().remove(0);
    assert_eq!(new.write(&vec![1; 4 << 20]).unwrap_err(), StoreError::Full);
    assert_eq!(fs::read_dir(dir.join("photos")).unwrap().count(), 0);
    drop(new);
    let mut saved = 0;
    let refused = loop {
        let text = format!("{saved} {}", "and more ".repeat(300));
        match vault.change(|batch| batch.add_note(id, None, &note(&text))) {
            Ok(_) => saved += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(refused, StoreError::Full);
    assert!(saved > 50, "{saved}");
    assert_eq!(vault.notes(id).unwrap().len(), saved);
    assert_eq!(vault.find_notes("more", 5).unwrap().len(), 5);
    drop(vault);
    // It can still be opened, read, and made room in.
    let open = || Vault::unlock(&dir, &passphrase(PASSPHRASE), temp.options()).unwrap();
    assert_eq!(open().verify().unwrap().records.notes, saved as u64);
    fs::remove_file(ballast).unwrap();
    let mut vault = open();
    vault
        .change(|batch| batch.add_note(id, None, &note("there is room")))
        .unwrap();
    assert_eq!(vault.verify().unwrap().records.notes, saved as u64 + 1);
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_cannot_be_written_to_is_told() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    drop(vault);
    let before = fs::read(temp.file("vault.db")).unwrap();
    let shown = temp.home.path().join("read-only");
    let dir = temp.dir();
    let dir = dir.to_str().unwrap();
    let Some(_mount) = Mount::new(&shown, &["--bind", dir]) else {
        return;
    };
    let remounted = Command::new("mount")
        .args(["-o", "remount,bind,ro"])
        .arg(&shown)
        .status();
    assert!(remounted.unwrap().success());
    let mut vault = Vault::unlock(&shown, &passphrase(PASSPHRASE), temp.options()).unwrap();
    assert_eq!(vault.read_only(), Some(ReadOnlyReason::Medium));
    assert_eq!(vault.find_clients("name", 5).unwrap().len(), 1);
    assert_eq!(vault.find_notes("first", 5).unwrap().len(), 1);
    vault.verify().unwrap();
    vault.export_all(&Stop::NEVER).unwrap();
    let refused = vault.change(|batch| batch.add_client(&client("b")));
    assert_eq!(refused.unwrap_err(), StoreError::ReadOnly);
    assert_eq!(vault.try_writing().unwrap_err(), StoreError::ReadOnly);
    assert_eq!(vault.begin_photos(1).unwrap_err(), StoreError::ReadOnly);
    let snapshot = vault.snapshot_elsewhere(&Stop::NEVER).unwrap();
    let checked = snapshot.check(&Stop::NEVER).unwrap();
    let copy = checked.carry(temp.home.path(), &Stop::NEVER).unwrap();
    vault.lock().unwrap();
    records::backup::check(copy.path(), &passphrase(PASSPHRASE)).unwrap();
    assert_eq!(fs::read(temp.file("vault.db")).unwrap(), before);
    // A backup on such a disk is still read and restored from.
    let checked = records::backup::check(&shown, &passphrase(PASSPHRASE)).unwrap();
    assert_eq!(checked.records.clients, 1);
}
