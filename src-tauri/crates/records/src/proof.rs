//! Access to the inside of a vault, for the proofs alone: nothing that ships has this module.

use std::path::Path;

use crate::error::OpenError;
use crate::file::disk::{remove_if_there, write_new};
use crate::file::key_files::load_key;
use crate::file::{Database, Layout, migrate};
use crate::keys::{Credential, RecoveryKey};
use crate::vault::Vault;

/// Returns a pragma's value, as text.
#[must_use]
pub fn pragma(vault: &Vault, name: &str) -> String {
    let value = vault
        .db()
        .pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0));
    match value {
        Ok(rusqlite::types::Value::Integer(number)) => number.to_string(),
        Ok(rusqlite::types::Value::Text(text)) => text,
        other => format!("{other:?}"),
    }
}

/// Sets a pragma in a locked vault.
///
/// # Errors
/// When the vault cannot be opened.
pub fn set_pragma(
    dir: &Path,
    credential: &Credential,
    name: &str,
    value: i64,
) -> Result<(), OpenError> {
    run_foreign_sql(dir, credential, &format!("PRAGMA {name} = {value}"))
}

/// Runs SQL in a locked vault.
///
/// # Errors
/// When the vault cannot be opened, or the SQL fails.
pub fn run_sql(dir: &Path, credential: &Credential, sql: &str) -> Result<(), OpenError> {
    let mut db = open(dir, credential)?;
    let found = db.check_identity()?;
    db.bring_up_to_date(found)?;
    let change = db.begin()?;
    change.execute_batch(sql).map_err(crate::StoreError::from)?;
    Ok(change.commit()?)
}

/// Runs SQL in a locked vault as somebody does who has its key and not this app: the sum
/// over its rows is not kept, and its schema can be changed.
///
/// # Errors
/// When the vault cannot be opened, or the SQL fails.
pub fn run_foreign_sql(dir: &Path, credential: &Credential, sql: &str) -> Result<(), OpenError> {
    let db = open(dir, credential)?;
    let foreign = db.connection();
    foreign
        .set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)
        .and_then(|_| foreign.execute_batch(sql))
        .map_err(crate::StoreError::from)?;
    Ok(())
}

fn open(dir: &Path, credential: &Credential) -> Result<Database, OpenError> {
    let layout = Layout::new(dir);
    Ok(Database::open(
        &layout.database(),
        &load_key(&layout, credential)?,
    )?)
}

/// Takes a locked vault back to the first format, with one client in it.
///
/// # Errors
/// When the vault cannot be opened or written.
pub fn make_format_one(dir: &Path, credential: &Credential) -> Result<(), OpenError> {
    let layout = Layout::new(dir);
    let key = load_key(&layout, credential)?;
    remove_if_there(&layout.database())?;
    let mut db = Database::make(&layout.database(), &key)?;
    migrate::run_up_to(db.connection_mut(), 1)?;
    db.connection()
        .execute_batch(
            "INSERT INTO mark (name, value) VALUES ('identity', '0123456789abcdef0123456789abcdef');
             INSERT INTO client (uid, sort, body, created, changed)
             VALUES ('fedcba9876543210fedcba9876543210', 'anna', '{\"name\":\"Anna\"}', 0, 0);",
        )
        .map_err(crate::StoreError::from)?;
    Ok(db.close()?)
}

/// The 32 bytes of a vault's key.
///
/// # Errors
/// When the credential does not fit.
pub fn key(dir: &Path, credential: &Credential) -> Result<[u8; 32], OpenError> {
    Ok(*load_key(&Layout::new(dir), credential)?.bytes())
}

/// Renews the keys, the recovery key to a known one: after a crash nobody could tell
/// otherwise which of the two the vault has.
///
/// # Errors
/// As [`Vault::renew_keys`].
pub fn renew_keys_to(
    vault: &mut Vault,
    current: &Credential,
    passphrase: &crate::NewPassphrase,
    to: &RecoveryKey,
) -> Result<(), crate::BackupError> {
    let stop = &crate::Stop::NEVER;
    let to = to.to_text().parse().map_err(OpenError::from)?;
    let renewal = vault.begin_renewing_keys(stop)?;
    let renewed = renewal.run_to(current, Some(passphrase), to, stop)?;
    vault.finish_renewing_keys(renewed).map(drop)
}

/// Writes a vault's contents to the empty folder `dir`, not encrypted, and opens that: to
/// measure what encryption costs.
///
/// # Errors
/// When it cannot be written or opened.
pub fn plain_twin(vault: &Vault, dir: &Path) -> Result<Vault, OpenError> {
    let export = "SELECT sqlcipher_export('twin')";
    let path = Layout::new(dir).database();
    // A vault's connection makes no files.
    write_new(&path, &[])?;
    let attach = vault.db().execute(
        "ATTACH DATABASE ?1 AS twin KEY ''",
        [path.to_string_lossy()],
    );
    attach
        .and_then(|_| vault.db().query_row(export, [], |_| Ok(())))
        .and_then(|()| vault.db().execute_batch("DETACH DATABASE twin"))
        .map_err(crate::StoreError::from)?;
    open_plain(dir)
}

/// Opens what [`plain_twin`] wrote.
///
/// # Errors
/// When it cannot be opened.
pub fn open_plain(dir: &Path) -> Result<Vault, OpenError> {
    Vault::over_plain(dir)
}

/// Unwraps a key file's contents, which may be anything; says whether a key was in it.
#[must_use]
pub fn unwraps(wrapped: &[u8], credential: &Credential) -> bool {
    credential.unwrap_key(wrapped).is_ok()
}
