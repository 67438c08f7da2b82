//! Removing a record for good, so that nothing of its text stays in the database.
//!
//! Freed pages and cells are overwritten as they are freed (`secure_delete`); what is left
//! to do here is to find every place that the text is in. Callers call [`Batch::purge`]
//! afterwards, once.

use rusqlite::OptionalExtension;

use crate::batch::Batch;
use crate::clock::to_millis;
use crate::error::StoreError;
use crate::ids::{ClientId, Item, NoteId, SessionId, SheetId};
use crate::vault::Vault;

/// What was removed with a record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Removed {
    /// Sessions.
    pub sessions: u64,
    /// Notes.
    pub notes: u64,
    /// Sheets that were given.
    pub sheets: u64,
    /// Earlier versions and other entries of the record of changes.
    pub history: u64,
}

impl Removed {
    pub(crate) fn add(&mut self, more: Self) {
        self.sessions += more.sessions;
        self.notes += more.notes;
        self.sheets += more.sheets;
        self.history += more.history;
    }
}

/// Removes a record with all that belongs to it: its words in the search index, its
/// history, and itself. Removing what is not there, as when its client was removed a
/// moment before, does nothing.
pub(crate) fn remove(batch: &mut Batch<'_>, item: Item) -> Result<Removed, StoreError> {
    let mut removed = Removed::default();
    let of_item = match item {
        Item::Client(_) => "client = ?1",
        Item::Session(_) => "session = ?1",
        Item::Note(_) | Item::Sheet(_) => "",
    };
    if !of_item.is_empty() {
        for note in numbers(
            batch,
            &format!("SELECT id FROM note WHERE {of_item}"),
            item.number(),
        )? {
            removed.notes += remove_row(batch, Item::Note(NoteId(note)), &mut removed.history)?;
        }
        for sheet in numbers(
            batch,
            &format!("SELECT id FROM sheet WHERE {of_item}"),
            item.number(),
        )? {
            removed.sheets += remove_row(batch, Item::Sheet(SheetId(sheet)), &mut removed.history)?;
        }
    }
    if let Item::Client(ClientId(client)) = item {
        for session in numbers(batch, "SELECT id FROM session WHERE client = ?1", client)? {
            let session = Item::Session(SessionId(session));
            removed.sessions += remove_row(batch, session, &mut removed.history)?;
        }
    }
    remove_row(batch, item, &mut removed.history)?;
    Ok(removed)
}

fn numbers(batch: &Batch<'_>, sql: &str, of: i64) -> Result<Vec<i64>, StoreError> {
    let mut statement = batch.tx.prepare_cached(sql)?;
    let rows = statement.query_map([of], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn remove_row(batch: &mut Batch<'_>, item: Item, history: &mut u64) -> Result<u64, StoreError> {
    if let Item::Note(id) = item {
        batch.unindex_note(id)?;
    }
    if let Item::Client(id) = item {
        batch.changed_clients.push(id);
        batch.forget_unfinished()?;
    }
    *history += batch
        .tx
        .prepare_cached("DELETE FROM change WHERE kind = ?1 AND record = ?2")?
        .execute((item.table(), item.number().to_string()))? as u64;
    let sql = format!("DELETE FROM {} WHERE id = ?1", item.table());
    Ok(batch.tx.prepare_cached(&sql)?.execute([item.number()])? as u64)
}

impl Vault {
    /// The identity of a record, which it has in every vault.
    pub(crate) fn uid_of(&self, item: Item) -> Result<String, StoreError> {
        let sql = format!("SELECT uid FROM {} WHERE id = ?1", item.table());
        self.one(&sql, [item.number()], |row| Ok(row.get(0)?))
    }

    /// What still has to be erased from some copy: the kind of each record and its
    /// identity.
    pub(crate) fn pending_erasures(&self) -> Result<Vec<(String, String)>, StoreError> {
        self.many(
            "SELECT kind, uid FROM erased WHERE pending = 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
    }
}

impl Batch<'_> {
    /// Notes that a record was removed for good and has to go from every copy.
    pub(crate) fn put_erased(&mut self, kind: &str, uid: &str) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(
                "INSERT INTO erased (uid, kind, at, pending) VALUES (?1, ?2, ?3, 1)
                 ON CONFLICT (uid) DO UPDATE SET pending = 1",
            )?
            .execute((uid, kind, to_millis(self.at)))?;
        Ok(())
    }

    /// Removes the record with this identity, if it is there. Returns whether it was.
    pub(crate) fn remove_by_uid(&mut self, kind: &str, uid: &str) -> Result<bool, StoreError> {
        let Some(item) = Item::named(kind, 0) else {
            return Ok(false);
        };
        let sql = format!("SELECT id FROM {} WHERE uid = ?1", item.table());
        let number: Option<i64> = self
            .tx
            .prepare_cached(&sql)?
            .query_row([uid], |row| row.get(0))
            .optional()?;
        let Some(item) = number.and_then(|number| Item::named(kind, number)) else {
            return Ok(false);
        };
        remove(self, item)?;
        Ok(true)
    }
}
