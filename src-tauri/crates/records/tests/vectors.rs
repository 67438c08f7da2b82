//! The vaults of every released format open for ever.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;
#[path = "common/photos.rs"]
mod photos;
#[path = "proof/scene.rs"]
#[allow(dead_code)] // It is the proofs'; copying a folder is all that is needed here.
mod scene;

use std::fs;
use std::path::PathBuf;

use common::{PASSPHRASE, TempVault, add_full_client, full_client, note, recovery};
use records::{Client, HealthAnswers, Note, ScalpRecord, Stock, Vault};
use vocabulary::Slip;

/// A folder of the vectors: a vault of a released format, never made again.
fn vector(format: u32) -> PathBuf {
    PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../tests/vectors"
    ))
    .join(format!("vault-{format}"))
}

#[test]
fn the_vault_of_every_released_format_opens_with_both_keys() {
    for format in 1..=5 {
        let temp = TempVault::new();
        scene::copy_dir(&vector(format), &temp.dir());
        let vault = temp.unlock().unwrap();
        let found = vault.clients(None, 10).unwrap().clients;
        let mut client = Client {
            large_print: format >= 3,
            ..full_client("vector")
        };
        if format < 4 {
            client.scalp_record = ScalpRecord::default();
        }
        if format < 5 {
            client.health = HealthAnswers::default();
            client.phones.truncate(1);
        }
        assert_eq!(found[0].record, client);
        assert_eq!(vault.stock().unwrap().len(), usize::from(format >= 4));
        let shown = vault.photos(found[0].id).unwrap();
        assert_eq!(shown.len(), usize::from(format >= 5));
        for one in shown {
            let opened = photos::open(&vault, one.photo.id).unwrap();
            assert_eq!(opened, photos::picture("vector"));
        }
        let sessions = vault.sessions(found[0].id).unwrap();
        assert_eq!(sessions.len(), 1);
        assert_eq!(sessions[0].record.is_final, format >= 3);
        let notes = vault.notes(found[0].id).unwrap();
        assert_eq!(notes.len(), 2);
        assert_eq!(notes[0].note.record.slip.is_some(), format >= 3);
        let sheet = vault.sheets(found[0].id).unwrap()[0].sheet.id;
        assert_eq!(
            vault.sheet(sheet).unwrap().sheet.record.page,
            "%PDF vector".repeat(2000).into_bytes()
        );
        assert_eq!(
            vault
                .note_history(vault.notes(found[0].id).unwrap()[0].note.id)
                .unwrap()
                .len(),
            2
        );
        assert_eq!(vault.find_notes("second", 10).unwrap().len(), 1);
        vault.verify().unwrap();
        drop(vault);
        let key = fs::read_to_string(vector(format).join("recovery-key.txt")).unwrap();
        temp.unlock_with(&recovery(&key)).unwrap();
    }
}

/// Makes the vector of the newest format, once, before its release: `MAKE_VECTOR=1`.
#[test]
fn the_vector_of_the_newest_format_is_there() {
    let dir = vector(5);
    if std::env::var_os("MAKE_VECTOR").is_some() && !dir.join("vault.db").exists() {
        let made = TempVault::new();
        let created = Vault::create(
            &made.dir(),
            &common::new_passphrase(PASSPHRASE),
            records::Options::default(),
        )
        .unwrap();
        let mut vault = created.vault;
        let id = add_full_client(&mut vault, "vector");
        let kept = vault.notes(id).unwrap()[0].note.id;
        let text = Note {
            slip: Some(Slip::GotWet),
            ..vault.note(kept).unwrap().note.record
        };
        vault
            .change(|batch| batch.save_note(kept, &note("changed")))
            .unwrap();
        vault.change(|batch| batch.save_note(kept, &text)).unwrap();
        let client = Client {
            large_print: true,
            ..full_client("vector")
        };
        let bottle = Stock {
            brand: "Kuro Sumi".into(),
            ..Stock::default()
        };
        let mut session = vault.sessions(id).unwrap().remove(0);
        session.record.is_final = true;
        vault
            .change(|batch| {
                batch.save_client(id, &client)?;
                batch.add_stock(&bottle)?;
                batch.save_session(session.id, &session.record)
            })
            .unwrap();
        photos::add(&mut vault, id, "vector");
        drop(vault);
        fs::create_dir_all(&dir).unwrap();
        for file in ["vault.db", "passphrase.age", "recovery.age"] {
            fs::copy(made.dir().join(file), dir.join(file)).unwrap();
        }
        scene::copy_dir(&made.dir().join("photos"), &dir.join("photos"));
        fs::write(
            dir.join("recovery-key.txt"),
            created.recovery_key.to_text().as_bytes(),
        )
        .unwrap();
    }
    assert!(dir.join("vault.db").is_file());
}
