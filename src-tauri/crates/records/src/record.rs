//! What every record has in common: its row's first columns, and its contents as JSON.
//!
//! What the contents are is not known here.

use chrono::{DateTime, Utc};
use rusqlite::Row;
use rusqlite::types::FromSql;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::bounds::MOST_NOTE_BYTES;
use crate::clock::from_millis;
use crate::error::{Fault, StoreError};
use crate::ids::ClientId;
use crate::kind::Kind;
use crate::vault::Vault;

/// The most bytes that a record may take as JSON: a control character of a note takes six.
const MOST_BODY_BYTES: usize = 6 * MOST_NOTE_BYTES + 64 * 1024;

/// A record with its number and its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored<I, T> {
    /// Its number.
    pub id: I,
    /// Its contents.
    pub record: T,
    /// When it was first saved.
    pub created: DateTime<Utc>,
    /// When it was last saved.
    pub changed: DateTime<Utc>,
}

impl Vault {
    /// Returns when each record of a kind that [belongs](Kind::belongings) to a client was
    /// added, the latest first, without those in the bin.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn added(&self, kind: Kind, client: ClientId) -> Result<Vec<DateTime<Utc>>, StoreError> {
        let sql = format!(
            "SELECT one.created FROM {} AS one LEFT JOIN session ON session.id = one.session
             WHERE one.client = ?1 AND one.binned IS NULL AND session.binned IS NULL
             ORDER BY one.id DESC",
            kind.id()
        );
        self.many(&sql, [client], |row| Ok(from_millis(row.get(0)?)))
    }
}

/// The columns of a table of records that [`stored`] reads, in their order.
pub(crate) fn columns(table: &str) -> String {
    format!("{table}.id, {table}.body, {table}.created, {table}.changed")
}

/// Reads a row that begins with the [`columns`] of its table.
pub(crate) fn stored<I: FromSql, T: DeserializeOwned>(
    row: &Row<'_>,
) -> Result<Stored<I, T>, StoreError> {
    let body = row.get_ref(1)?.as_str().map_err(|_| StoreError::Damaged)?;
    Ok(Stored {
        id: row.get(0)?,
        record: from_body(body)?,
        created: from_millis(row.get(2)?),
        changed: from_millis(row.get(3)?),
    })
}

/// Writes a record as JSON. `field` names it in the error when it is larger than any.
pub(crate) fn to_body(record: &impl Serialize, field: &'static str) -> Result<String, StoreError> {
    let body = serde_json::to_string(record).map_err(|_| StoreError::Field {
        field,
        fault: Fault::Malformed,
    })?;
    if body.len() > MOST_BODY_BYTES {
        return Err(StoreError::Field {
            field,
            fault: Fault::TooLong {
                most: MOST_BODY_BYTES,
            },
        });
    }
    Ok(body)
}

/// Reads a record that [`to_body`] wrote.
pub(crate) fn from_body<T: DeserializeOwned>(body: &str) -> Result<T, StoreError> {
    // The error may quote a client's words; that it cannot be read says enough.
    serde_json::from_str(body).map_err(|_| StoreError::Damaged)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)] // A failed unwrap is a failed test.

    use schemars::{JsonSchema, schema_for};
    use serde_json::{Value, json};

    use crate::settings::{Settings, Studio};

    /// The form of a record as it is kept, without its descriptions.
    fn form<T: JsonSchema>() -> Value {
        let mut form = serde_json::to_value(schema_for!(T)).unwrap();
        strip(&mut form);
        form
    }

    fn strip(value: &mut Value) {
        match value {
            Value::Object(map) => {
                map.retain(|key, inner| key != "description" || !inner.is_string());
                map.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }

    /// A version of the app that knows the format reads every record of it. So what is kept
    /// changes only with the format: an older version says then that the vault is newer,
    /// and not that it is damaged. `UPDATE=1` writes it for a format that has none yet.
    #[test]
    fn what_is_kept_changes_only_with_the_format() {
        macro_rules! forms {
            ($($(#[$_:meta])* $table:literal, $many:ident: $Kind:ident, $Id:ident;)+) => {
                json!({
                    $($table: form::<crate::$Kind>(),)+
                    "settings": form::<Settings>(),
                    "studio": form::<Studio>(),
                })
            };
        }
        let kept = kinds!(forms);
        let text = serde_json::to_string_pretty(&kept).unwrap() + "\n";
        let path = format!(
            "{}/../../../tests/vectors/vault-{}/kept.schema.json",
            env!("CARGO_MANIFEST_DIR"),
            crate::file::migrate::newest()
        );
        if std::env::var_os("UPDATE").is_some() && !std::path::Path::new(&path).exists() {
            std::fs::create_dir_all(std::path::Path::new(&path).parent().unwrap()).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let is_same = std::fs::read_to_string(&path).unwrap() == text;
        assert!(
            is_same,
            "a field that is kept has changed: add a step to `migrate`"
        );
    }
}
