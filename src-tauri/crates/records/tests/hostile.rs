//! A vault from somebody else: what its schema and its records may not do.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use std::fs;

use common::{PASSPHRASE, TempVault, add_full_client, passphrase};
use records::{BackupError, OpenError, Stop, backup};

/// What a schema can hold that has its own way with what is read and written.
const SCHEMAS: [&str; 7] = [
    // It would never end.
    "CREATE TRIGGER endless AFTER INSERT ON access BEGIN
         INSERT INTO mark (name, value) WITH RECURSIVE n (i) AS
         (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'n' || i, '' FROM n; END",
    // It would change what is saved.
    "CREATE TRIGGER rewriting AFTER INSERT ON note BEGIN
         UPDATE note SET body = json_set(body, '$.text', 'nothing') WHERE id = NEW.id; END",
    "ALTER TABLE client RENAME TO hidden;
     CREATE VIEW client AS SELECT * FROM hidden WHERE id > 1",
    "CREATE TABLE more (x)",
    "CREATE INDEX more ON note (date)",
    "DROP INDEX note_of_client",
    "ALTER TABLE setting ADD COLUMN more TEXT",
];

#[test]
fn a_schema_that_is_not_ours_is_refused_before_anything_is_read() {
    for sql in SCHEMAS {
        let temp = TempVault::new();
        let mut vault = temp.create().vault;
        add_full_client(&mut vault, "a");
        let folder = temp.home.path().join("backups");
        fs::create_dir(&folder).unwrap();
        let (made, _) = vault.back_up_to(&folder, &Stop::NEVER).unwrap();
        drop(vault);
        let key = passphrase(PASSPHRASE);
        for dir in [temp.dir(), made.path.clone()] {
            records::proof::run_foreign_sql(&dir, &key, sql).unwrap();
        }
        let before = fs::read(temp.file("vault.db")).unwrap();
        let refused = temp.unlock().unwrap_err();
        assert!(
            matches!(refused, OpenError::SchemaDiffers),
            "{sql}: {refused:?}"
        );
        assert_eq!(fs::read(temp.file("vault.db")).unwrap(), before, "{sql}");
        for error in [
            backup::check(&made.path, &key).unwrap_err(),
            backup::drill(&made.path, &key, &temp.dir(), &Stop::NEVER).unwrap_err(),
            backup::restore(&made.path, &key, &temp.dir(), temp.options()).unwrap_err(),
        ] {
            let told = matches!(error, BackupError::Copy(OpenError::SchemaDiffers));
            assert!(told, "{sql}: {error:?}");
        }
        assert_eq!(fs::read(temp.file("vault.db")).unwrap(), before, "{sql}");
    }
}

#[test]
fn a_record_that_is_none_is_found_by_the_check() {
    for sql in [
        r#"UPDATE client SET body = '{"nope":1}'"#,
        r#"UPDATE session SET body = '{"nope":1}'"#,
        r#"UPDATE note SET body = '{"date":"2026-11-20","text":1}' WHERE id = 1"#,
        "UPDATE sheet SET body = '[]'",
        r#"UPDATE change SET before = '{"nope":1}' WHERE seq = 1"#,
        r#"INSERT INTO setting (name, value, uid) VALUES ('settings', '{"nope":1}', 'x')"#,
        "UPDATE access SET act = 'nope'",
    ] {
        let temp = TempVault::new();
        let mut vault = temp.create().vault;
        let id = add_full_client(&mut vault, "a");
        vault
            .change(|batch| batch.save_client(id, &common::client("b")))
            .unwrap();
        drop(vault);
        records::proof::run_sql(&temp.dir(), &passphrase(PASSPHRASE), sql).unwrap();
        let mut vault = temp.unlock().unwrap();
        assert!(vault.verify().unwrap_err().records > 0, "{sql}");
        let folder = temp.home.path().join("backups");
        fs::create_dir(&folder).unwrap();
        let refused = vault.back_up_to(&folder, &Stop::NEVER).unwrap_err();
        assert!(
            matches!(refused, BackupError::Damaged(_)),
            "{sql}: {refused:?}"
        );
    }
}

#[test]
fn a_note_that_the_index_lacks_is_found_by_the_check() {
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    add_full_client(&mut vault, "a");
    drop(vault);
    let sql = "DELETE FROM note_find WHERE rowid = 1";
    records::proof::run_sql(&temp.dir(), &passphrase(PASSPHRASE), sql).unwrap();
    assert_eq!(temp.unlock().unwrap().verify().unwrap_err().structure, 1);
}
