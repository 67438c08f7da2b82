//! The two files with the wrapped key, compared with the copies in the database.
//!
//! A file of an earlier day opens the vault with the passphrase of that day, and a
//! damaged one opens it with none. So the database has a copy of both: a file that was
//! exchanged is refused, and one that is missing or damaged is written again.

use rusqlite::{Connection, params};

use super::disk::{read_small, replace};
use super::layout::Layout;
use super::tally;
use crate::error::{DiskError, KeyError, KeyFile, OpenError, StoreError};
use crate::keys::{Credential, DataKey};

/// Bytes; more than any key file has.
pub(crate) const MOST_BYTES: u64 = 16 * 1024;

/// Both of them.
pub(crate) const BOTH: [KeyFile; 2] = [KeyFile::Passphrase, KeyFile::Recovery];

fn name(file: KeyFile) -> &'static str {
    match file {
        KeyFile::Passphrase => "passphrase",
        KeyFile::Recovery => "recovery",
    }
}

/// Reads one from the folder; none when it is not there.
pub(crate) fn read(layout: &Layout, file: KeyFile) -> Result<Option<Vec<u8>>, DiskError> {
    read_small(&layout.key_file(file), MOST_BYTES)
}

/// Unwraps the vault's key from the file that a credential opens.
pub(crate) fn load_key(layout: &Layout, credential: &Credential) -> Result<DataKey, KeyError> {
    let file = credential.file();
    let wrapped = read(layout, file)?.ok_or(KeyError::Missing(file))?;
    credential.unwrap_key(&wrapped)
}

/// What the database knows of one: one version, two while it is being replaced, none when
/// the vault was without it when its format was brought up to date.
pub(crate) fn known(connection: &Connection, file: KeyFile) -> Result<Vec<Vec<u8>>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT contents FROM key_file WHERE name = ?1")?;
    let rows = statement.query_map([name(file)], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a version to those that are known.
pub(crate) fn add(
    connection: &Connection,
    file: KeyFile,
    contents: &[u8],
) -> Result<(), StoreError> {
    connection.execute(
        "INSERT OR IGNORE INTO key_file (name, contents) VALUES (?1, ?2)",
        params![name(file), contents],
    )?;
    Ok(())
}

/// Makes a version the only one that is known.
pub(crate) fn keep_only(
    connection: &Connection,
    file: KeyFile,
    contents: &[u8],
) -> Result<(), StoreError> {
    add(connection, file, contents)?;
    connection.execute(
        "DELETE FROM key_file WHERE name = ?1 AND contents <> ?2",
        params![name(file), contents],
    )?;
    Ok(())
}

fn is_any_known(connection: &Connection) -> Result<bool, StoreError> {
    let select = "SELECT EXISTS (SELECT 1 FROM key_file)";
    Ok(connection.query_row(select, [], |row| row.get(0))?)
}

/// Takes the files in the folder for the vault's own, when none is known yet.
pub(crate) fn adopt(connection: &Connection, layout: &Layout) -> Result<(), StoreError> {
    if is_any_known(connection)? {
        return Ok(());
    }
    for file in BOTH {
        if let Ok(Some(contents)) = read(layout, file) {
            add(connection, file, &contents)?;
        }
    }
    Ok(())
}

/// Counts the files in the folder that are not the ones that the database knows; a
/// missing one is one. A database that knows none yet passes: it is of a format from before
/// they were known, or was being brought up to date when that was cut short.
pub(crate) fn count_mismatched(
    connection: &Connection,
    layout: &Layout,
) -> Result<u64, StoreError> {
    if !tally::has_table(connection, "key_file")? || !is_any_known(connection)? {
        return Ok(0);
    }
    let mut count = 0;
    for file in BOTH {
        let known = known(connection, file)?;
        let is_good = match read(layout, file) {
            Ok(Some(contents)) => known.contains(&contents),
            Ok(None) => known.is_empty(),
            Err(_) => false,
        };
        count += u64::from(!is_good);
    }
    Ok(count)
}

/// Writes a file again that is missing or is not one that the database knows. Returns
/// whether that was needed.
pub(crate) fn repair(
    connection: &Connection,
    layout: &Layout,
    file: KeyFile,
) -> Result<bool, OpenError> {
    let known = known(connection, file)?;
    let there = read(layout, file)?;
    let Some(contents) = known.first() else {
        return Ok(false);
    };
    if there.is_some_and(|there| known.contains(&there)) {
        return Ok(false);
    }
    replace(&layout.key_file(file), contents)?;
    Ok(true)
}
