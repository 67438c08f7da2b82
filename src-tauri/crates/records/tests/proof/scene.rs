//! The folders that operations are tried in, and what counts as the old state and the
//! new one.

use std::fs;
use std::path::{Path, PathBuf};

use records::{Credential, OpenError, Options, Settings, Stop, Vault};

use crate::common::{
    self, OTHER_PASSPHRASE, PASSPHRASE, StillClock, client, new_passphrase, note, passphrase,
};
use crate::photos;

/// Text that is in the client who is erased, and nowhere else.
pub const MARKER: &str = "zqxjkvmarker";

/// Text in every note that is added until the kill.
pub const PLANTED: &str = "plantedword";

/// What the recovery key is renewed to: one of the age format's own vectors.
pub const RENEWED_KEY: &str =
    "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";

/// Every operation that writes.
pub const OPERATIONS: [&str; 11] = [
    "create",
    "unlock",
    "save",
    "photo",
    "delete",
    "erase",
    "migrate",
    "backup",
    "restore",
    "passphrase",
    "recovery",
];

/// A home: `vault`, `backups`, and the recovery key in `key`.
pub struct Home(pub PathBuf);

impl Home {
    pub fn vault(&self) -> PathBuf {
        self.0.join("vault")
    }

    pub fn backups(&self) -> PathBuf {
        self.0.join("backups")
    }

    pub fn recovery(&self) -> Credential {
        common::recovery(&fs::read_to_string(self.0.join("key")).unwrap())
    }

    /// The only backup that was there from the start.
    pub fn first_backup(&self) -> PathBuf {
        records::backup::list(&self.backups()).pop().unwrap().path
    }

    pub fn unlock(&self) -> Result<Vault, OpenError> {
        Vault::unlock(
            &self.vault(),
            &self.recovery(),
            options("2026-11-21T10:00:00Z"),
        )
    }
}

pub fn options(now: &str) -> Options {
    Options::default()
        .with_clock(StillClock::at(now))
        .with_cheap_keys()
}

/// Sets up what an operation needs.
pub fn set_up(operation: &str, home: &Home) {
    fs::create_dir_all(home.backups()).unwrap();
    if operation == "create" {
        return;
    }
    let created = Vault::create(
        &home.vault(),
        &new_passphrase(PASSPHRASE),
        options("2026-11-19T16:00:00Z"),
    )
    .unwrap();
    fs::write(
        home.0.join("key"),
        created.recovery_key.to_text().as_bytes(),
    )
    .unwrap();
    let mut vault = created.vault;
    if operation == "migrate" {
        vault.lock().unwrap();
        records::proof::make_format_one(&home.vault(), &home.recovery()).unwrap();
        return;
    }
    let settings = Settings {
        backup_folder: Some(home.backups()),
        ..Settings::default()
    };
    vault
        .change(|batch| batch.save_settings(&settings))
        .unwrap();
    for name in ["Anna", "Bo"] {
        let id = vault
            .change(|batch| batch.add_client(&client(name)))
            .unwrap();
        for number in 0..10 {
            let text = format!("note {number} of {name} {}", "with more words ".repeat(30));
            vault
                .change(|batch| batch.add_note(id, None, &note(&text)))
                .unwrap();
        }
    }
    common::add_full_client(&mut vault, MARKER);
    for name in ["anna", MARKER] {
        let id = vault.find_clients(name, 1).unwrap()[0].client.id;
        photos::add(&mut vault, id, name);
    }
    vault.back_up(&Stop::NEVER).unwrap();
    vault
        .change(|batch| batch.add_client(&client("Later")))
        .unwrap();
    vault.lock().unwrap();
}

/// What can be seen of a home: all that an operation may have changed, and nothing that
/// the looking itself changes.
#[derive(Debug, PartialEq, Eq, Clone)]
pub struct State {
    pub clients: Option<Vec<(String, Vec<String>)>>,
    pub bin: usize,
    pub photos: u64,
    pub backups: usize,
    pub opens_with: Vec<&'static str>,
}

/// Looks at a home. Panics when the vault is there and cannot be opened, or is not whole.
pub fn look(operation: &str, home: &Home) -> State {
    if operation == "create" {
        return match Vault::unlock(
            &home.vault(),
            &passphrase(PASSPHRASE),
            options("2026-11-21T10:00:00Z"),
        ) {
            Ok(vault) => {
                vault.verify().unwrap();
                State {
                    clients: Some(Vec::new()),
                    bin: 0,
                    photos: 0,
                    backups: 0,
                    opens_with: vec![PASSPHRASE],
                }
            }
            Err(OpenError::NoVault(_)) => State {
                clients: None,
                bin: 0,
                photos: 0,
                backups: 0,
                opens_with: vec![],
            },
            Err(error) => panic!("{error:?}"),
        };
    }
    let mut opens_with = Vec::new();
    for text in [PASSPHRASE, OTHER_PASSPHRASE] {
        match Vault::unlock(
            &home.vault(),
            &passphrase(text),
            options("2026-11-21T10:00:00Z"),
        ) {
            Ok(vault) => {
                opens_with.push(text);
                vault.lock().unwrap();
            }
            Err(OpenError::Key(records::KeyError::WrongPassphrase)) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    let printed = fs::read_to_string(home.0.join("key")).unwrap();
    for (name, text) in [("printed", printed.as_str()), ("renewed", RENEWED_KEY)] {
        match Vault::unlock(
            &home.vault(),
            &common::recovery(text),
            options("2026-11-21T10:00:00Z"),
        ) {
            Ok(_) => opens_with.push(name),
            Err(OpenError::Key(records::KeyError::WrongRecoveryKey)) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    let vault = if operation == "recovery" {
        // Which recovery key fits is the question there; the passphrase opens in any case.
        Vault::unlock(
            &home.vault(),
            &passphrase(PASSPHRASE),
            options("2026-11-21T10:00:00Z"),
        )
        .unwrap()
    } else {
        home.unlock().unwrap()
    };
    let checked = vault.verify().unwrap();
    assert_eq!(checked.bad_photos, 0, "a photo without its file");
    let files = photos::files(&home.vault().join("photos")).len();
    assert_eq!(
        files as u64, checked.records.photos,
        "a file without its photo"
    );
    let clients = vault.clients(None, 100).unwrap().clients;
    let with_notes = clients.into_iter().map(|kept| {
        let notes = vault
            .notes(kept.id)
            .unwrap()
            .into_iter()
            .map(|n| n.note.record.text)
            .collect();
        (kept.record.name, notes)
    });
    let state = State {
        clients: Some(with_notes.collect()),
        bin: vault.binned().unwrap().len(),
        photos: checked.records.photos,
        backups: vault.backups().unwrap().len(),
        opens_with,
    };
    for backup in vault.backups().unwrap() {
        let checked = records::backup::check(&backup.path, &passphrase(PASSPHRASE)).unwrap();
        assert_eq!(checked.bad_photos, 0, "a backup without a photo's file");
    }
    state
}

/// Copies a folder with all that is in it.
pub fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_dir(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
