//! Steps from each released format to the next. A step that was released never changes:
//! every vault that was ever made opens for ever.

use rusqlite::{Connection, TransactionBehavior};

use super::tally::{self, State};
use crate::error::{OpenError, StoreError};

/// Lists the steps, each with the name of the file of the schema that it leaves.
macro_rules! steps {
    ($($step:expr => $schema:literal,)+) => {
        /// One step: SQL that turns format `n` into format `n + 1`, `n` being its place here.
        const STEPS: &[&str] = &[$($step),+];

        /// The [schema](schema) after each step. An unlock compares it with the vault's: to
        /// make it anew by doing the steps would cost as much as all the rest.
        const SCHEMAS: [&str; STEPS.len()] = [$(include_str!(concat!("migrations/", $schema))),+];

        #[cfg(test)]
        const SCHEMA_FILES: [&str; STEPS.len()] = [$($schema),+];
    };
}

steps! {
    include_str!("migrations/0001_first.sql") => "0001_first.schema.json",
    include_str!("migrations/0002_second.sql") => "0002_second.schema.json",
    // Records learn fields, no table changes: a client's large print, a session's final mark.
    "" => "0002_second.schema.json",
    // The studio's bottles and boxes; beside them a client's scalp record, and a session's zones,
    // start and skin, for which no table changes.
    include_str!("migrations/0004_stock.sql") => "0004_stock.schema.json",
    // The forms that clients signed; beside them what a client answered about their health. Photos,
    // each with a file beside the database. Consultations and quotes. Where a record was before it was moved.
    include_str!("migrations/0005_client_file.sql") => "0005_client_file.schema.json",
}

/// The format that this version writes.
pub(crate) fn newest() -> u32 {
    u32::try_from(STEPS.len()).unwrap_or(u32::MAX)
}

/// Brings a database from `found` to the newest format, a transaction a step.
pub(crate) fn run(connection: &mut Connection, found: u32) -> Result<(), StoreError> {
    run_steps(connection, found, STEPS)
}

/// Brings an empty database to an earlier format, to prove that it is brought up to date.
#[cfg(feature = "proof")]
pub(crate) fn run_up_to(connection: &mut Connection, format: usize) -> Result<(), StoreError> {
    run_steps(connection, 0, &STEPS[..format])
}

fn run_steps(connection: &mut Connection, found: u32, steps: &[&str]) -> Result<(), StoreError> {
    for (number, step) in (1_u32..).zip(steps).skip(found as usize) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", number)?;
        if let Some(state) = State::read(&transaction)? {
            let state = State {
                changes: state.changes + 1,
                sum: tally::add_up(&transaction)?,
            };
            state.write(&transaction)?;
        }
        transaction.commit()?;
    }
    Ok(())
}

/// Checks that a database has the tables and indexes of its format and nothing else: a
/// trigger, or a view in a table's place, would have its own way with what is read and
/// written.
pub(crate) fn check_schema(connection: &Connection, format: u32) -> Result<(), OpenError> {
    let known = (format as usize).checked_sub(1).map(|step| SCHEMAS[step]);
    if known == Some(schema(connection)?.as_str()) {
        Ok(())
    } else {
        Err(OpenError::SchemaDiffers)
    }
}

/// All that the schema says, as JSON: for each entry its type, name, table and SQL.
fn schema(connection: &Connection) -> Result<String, StoreError> {
    let mut statement = connection
        .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
    })?;
    let entries: Vec<[Option<String>; 4]> = rows.collect::<Result<_, _>>()?;
    let json = serde_json::to_string_pretty(&entries).map_err(|_| StoreError::Damaged)?;
    Ok(json + "\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)] // A failed unwrap is a failed test.

    use super::*;

    fn version(connection: &Connection) -> u32 {
        connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap()
    }

    /// `UPDATE=1` writes the schema of a step into its file, which is empty until then.
    #[test]
    fn each_step_leaves_the_schema_that_an_unlock_expects() {
        let mut connection = Connection::open_in_memory().unwrap();
        for (step, expected) in SCHEMAS.into_iter().enumerate() {
            let done = u32::try_from(step).unwrap();
            run_steps(&mut connection, done, &STEPS[..=step]).unwrap();
            let schema = schema(&connection).unwrap();
            if std::env::var_os("UPDATE").is_some() && expected.is_empty() {
                let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/file/migrations");
                std::fs::write(format!("{folder}/{}", SCHEMA_FILES[step]), schema).unwrap();
            } else {
                assert_eq!(schema, expected);
            }
        }
    }

    #[test]
    fn each_step_is_done_once_and_counted() {
        let mut connection = Connection::open_in_memory().unwrap();
        let steps = [
            "CREATE TABLE a (x)",
            "CREATE TABLE b (x)",
            "INSERT INTO a VALUES (1)",
        ];
        run_steps(&mut connection, 0, &steps[..2]).unwrap();
        assert_eq!(version(&connection), 2);
        run_steps(&mut connection, 2, &steps).unwrap();
        run_steps(&mut connection, 3, &steps).unwrap();
        assert_eq!(version(&connection), 3);
        let rows: u32 = connection
            .query_row("SELECT count(*) FROM a", [], |row| row.get(0))
            .unwrap();
        assert_eq!(rows, 1);
    }

    #[test]
    fn a_step_that_fails_leaves_nothing_of_itself() {
        let mut connection = Connection::open_in_memory().unwrap();
        let steps = [
            "CREATE TABLE a (x)",
            "CREATE TABLE b (x); INSERT INTO missing VALUES (1)",
        ];
        run_steps(&mut connection, 0, &steps).unwrap_err();
        assert_eq!(version(&connection), 1);
        let tables: u32 = connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .unwrap();
        assert_eq!(tables, 1);
    }
}
