//! The sum of the digests of all rows, kept up to date with every change: what shows that
//! a page was put back from an earlier day.
//!
//! Every page of the database is authenticated, so nothing can be put into it that was
//! not there once. But a page of yesterday is as authentic as a page of today, and the
//! rows in it would be taken for the latest. The sum is over every row of every table of
//! records, so that it holds for no mixture of days. Triggers that live in the
//! connection, never in the file, add each row as it is written and take off each that
//! goes; the sum itself is written with every change. The check of a vault adds all rows
//! up anew.

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::functions::FunctionFlags;
use rusqlite::types::{Null, ValueRef};
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use crate::error::StoreError;

/// The name of the SQL function that the triggers call: `tally(sign, table, column, …)`.
const FUNCTION: &str = "tally";

/// A sum of SHA-256 digests: two numbers of 128 bits, each modulo 2^128.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sum([u128; 2]);

impl Sum {
    fn add(&mut self, row: Self) {
        for (half, more) in self.0.iter_mut().zip(row.0) {
            *half = half.wrapping_add(more);
        }
    }

    fn take_off(&mut self, row: Self) {
        for (half, less) in self.0.iter_mut().zip(row.0) {
            *half = half.wrapping_sub(less);
        }
    }

    pub(crate) fn to_bytes(self) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(&self.0[0].to_be_bytes());
        bytes[16..].copy_from_slice(&self.0[1].to_be_bytes());
        bytes
    }

    fn from_bytes(bytes: [u8; 32]) -> Self {
        Self([&bytes[..16], &bytes[16..]].map(|half| {
            half.iter()
                .fold(0, |number, byte| number << 8 | u128::from(*byte))
        }))
    }
}

/// The digest of a row: of its table's name and of each value, with its type and length.
fn digest_of<'v>(table: &str, values: impl Iterator<Item = ValueRef<'v>>) -> Sum {
    let mut hash = Sha256::new();
    let mut part = |kind: u8, bytes: &[u8]| {
        hash.update([kind]);
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    part(0, table.as_bytes());
    for value in values {
        match value {
            ValueRef::Null => part(1, &[]),
            ValueRef::Integer(number) => part(2, &number.to_be_bytes()),
            ValueRef::Real(number) => part(3, &number.to_be_bytes()),
            ValueRef::Text(text) => part(4, text),
            ValueRef::Blob(bytes) => part(5, bytes),
        }
    }
    Sum::from_bytes(hash.finalize().into())
}

/// How often the vault was changed, and the sum over its rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct State {
    /// How often it was changed.
    pub(crate) changes: u64,
    /// The sum over its rows.
    pub(crate) sum: Sum,
}

impl State {
    /// What the database says; none in a format from before this was kept.
    pub(crate) fn read(connection: &Connection) -> Result<Option<Self>, StoreError> {
        if !has_table(connection, "state")? {
            return Ok(None);
        }
        let row = connection
            .query_row("SELECT changes, digest FROM state", [], |row| {
                Ok((row.get(0)?, row.get::<_, [u8; 32]>(1)?))
            })
            .optional()?;
        let (changes, digest) = row.ok_or(StoreError::Damaged)?;
        Ok(Some(Self {
            changes,
            sum: Sum::from_bytes(digest),
        }))
    }

    pub(crate) fn write(self, connection: &Connection) -> Result<(), StoreError> {
        connection
            .prepare_cached("UPDATE state SET changes = ?1, digest = ?2")?
            .execute((self.changes, self.sum.to_bytes()))?;
        Ok(())
    }
}

/// The running sum of a connection, shared with the function that its triggers call.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally(Arc<Mutex<Sum>>);

impl Tally {
    /// Has `connection` keep the sum of its rows from here on, beginning with `sum`. Does
    /// nothing in a format from before this was kept.
    pub(crate) fn attach(connection: &Connection, sum: Sum) -> Result<Self, StoreError> {
        let tally = Self::default();
        tally.set(sum);
        let running = tally.clone();
        connection.create_scalar_function(
            FUNCTION,
            -1,
            FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS,
            move |arguments| {
                let sign: i64 = arguments.get(0)?;
                let table: String = arguments.get(1)?;
                let values = (2..arguments.len()).map(|index| arguments.get_raw(index));
                let row = digest_of(&table, values);
                let mut sum = running.0.lock().unwrap_or_else(PoisonError::into_inner);
                if sign > 0 {
                    sum.add(row);
                } else {
                    sum.take_off(row);
                }
                Ok(Null)
            },
        )?;
        for table in tables(connection)? {
            let columns = columns(connection, &table)?;
            let call = |sign: i8, row: &str| {
                let values = columns.iter().map(|column| format!(", {row}.{column}"));
                let values: String = values.collect();
                format!("SELECT {FUNCTION}({sign}, '{table}'{values});")
            };
            let (add, take_off) = (call(1, "NEW"), call(-1, "OLD"));
            connection.execute_batch(&format!(
                "CREATE TEMP TRIGGER tally_{table}_insert AFTER INSERT ON {table} BEGIN {add} END;
                 CREATE TEMP TRIGGER tally_{table}_delete AFTER DELETE ON {table} BEGIN {take_off} END;
                 CREATE TEMP TRIGGER tally_{table}_update AFTER UPDATE ON {table} BEGIN {take_off} {add} END;"
            ))?;
        }
        Ok(tally)
    }

    pub(crate) fn sum(&self) -> Sum {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set(&self, sum: Sum) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = sum;
    }
}

/// Adds up all rows anew.
pub(crate) fn add_up(connection: &Connection) -> Result<Sum, StoreError> {
    let mut sum = Sum::default();
    for table in tables(connection)? {
        let columns = columns(connection, &table)?;
        let mut statement =
            connection.prepare(&format!("SELECT {} FROM {table}", columns.join(", ")))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let values = (0..columns.len())
                .map(|index| row.get_ref(index))
                .collect::<Result<Vec<_>, _>>()?;
            sum.add(digest_of(&table, values.into_iter()));
        }
    }
    Ok(sum)
}

/// The tables of records: all but the sum's own, and those of the search index, which
/// writes them in the middle of a commit.
fn tables(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name <> 'state' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         ORDER BY name",
    )?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

fn columns(connection: &Connection, table: &str) -> Result<Vec<String>, StoreError> {
    let mut statement =
        connection.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Whether the database has a table of this name.
pub(crate) fn has_table(connection: &Connection, name: &str) -> Result<bool, StoreError> {
    Ok(connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)",
        [name],
        |row| row.get(0),
    )?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use super::*;

    fn kept() -> (Connection, Tally) {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch(
                "PRAGMA foreign_keys = ON;
                 CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT);
                 CREATE TABLE child (id INTEGER PRIMARY KEY, parent REFERENCES parent ON DELETE CASCADE, page BLOB);
                 CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;
                 CREATE TABLE state (id INTEGER PRIMARY KEY, changes INTEGER, digest BLOB);",
            )
            .unwrap();
        let tally = Tally::attach(&connection, Sum::default()).unwrap();
        (connection, tally)
    }

    #[test]
    fn the_running_sum_is_what_all_rows_add_up_to() {
        let (connection, tally) = kept();
        for sql in [
            "INSERT INTO parent (name) VALUES ('Anna'), ('Bo'), (NULL)",
            "INSERT INTO child (parent, page) VALUES (1, x'0102'), (2, zeroblob(9000))",
            "UPDATE parent SET name = name || '!'",
            "INSERT INTO word VALUES ('dry'), ('warm')",
            "INSERT INTO word VALUES ('dry') ON CONFLICT DO UPDATE SET word = 'wet'",
            "INSERT OR IGNORE INTO word VALUES ('wet')",
            "DELETE FROM parent WHERE id = 1",
            "DELETE FROM word",
        ] {
            let before = tally.sum();
            connection.execute_batch(sql).unwrap();
            assert_eq!(tally.sum(), add_up(&connection).unwrap(), "{sql}");
            let is_nothing = sql.contains("IGNORE");
            assert_eq!(tally.sum() == before, is_nothing, "{sql}");
        }
        // The child went with its parent.
        connection
            .execute_batch("DELETE FROM parent; DELETE FROM child")
            .unwrap();
        assert_eq!(tally.sum(), Sum::default());
    }

    #[test]
    fn values_do_not_run_into_one_another() {
        let row = |values: &[&str]| {
            let values = values.iter().map(|text| ValueRef::Text(text.as_bytes()));
            digest_of("t", values)
        };
        assert_ne!(row(&["ab", "c"]), row(&["a", "bc"]));
        assert_ne!(
            row(&["1"]),
            digest_of("t", [ValueRef::Integer(1)].into_iter())
        );
        assert_ne!(
            row(&["a"]),
            digest_of("u", [ValueRef::Text(b"a")].into_iter())
        );
    }
}
