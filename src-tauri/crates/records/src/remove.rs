//! Removing a record for good, so that nothing of its text stays in the database.
//!
//! Freed pages and cells are overwritten as they are freed (`secure_delete`); what is left
//! to do here is to find every place that the text is in. Callers call [`Batch::purge`]
//! afterwards, once.

use rusqlite::OptionalExtension;

use crate::batch::Batch;
use crate::clock::to_millis;
use crate::error::StoreError;
use crate::ids::Item;
use crate::index::notes::Entry;
use crate::kind::{Kind, RecordCounts};
use crate::vault::Vault;

/// What was removed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Removed {
    pub(crate) records: RecordCounts,
    /// Earlier versions and other entries of the record of changes.
    pub(crate) history: u64,
}

/// Removes a record with all that belongs to it: its words in the search index, its
/// history, and itself. Removing what is not there, as when its client was removed a
/// moment before, does nothing. Adds what went to `removed`.
pub(crate) fn remove(
    batch: &mut Batch<'_>,
    item: Item,
    removed: &mut Removed,
) -> Result<(), StoreError> {
    if let Item::Client(_) | Item::Session(_) = item {
        for kind in Kind::belongings() {
            remove_held(batch, item, kind, removed)?;
        }
    }
    if let Item::Client(_) = item {
        // They are empty by now.
        remove_held(batch, item, Kind::Session, removed)?;
    }
    remove_row(batch, item, removed)
}

/// Removes the records of a kind that a client or a session holds.
fn remove_held(
    batch: &mut Batch<'_>,
    holder: Item,
    kind: Kind,
    removed: &mut Removed,
) -> Result<(), StoreError> {
    let numbers: Vec<i64> = {
        let sql = format!("SELECT id FROM {} WHERE {} = ?1", kind.id(), holder.table());
        let mut statement = batch.tx.prepare_cached(&sql)?;
        let rows = statement.query_map([holder.number()], |row| row.get(0))?;
        rows.collect::<Result<_, _>>()?
    };
    numbers
        .into_iter()
        .try_for_each(|number| remove_row(batch, Item::new(kind, number), removed))
}

fn remove_row(batch: &mut Batch<'_>, item: Item, removed: &mut Removed) -> Result<(), StoreError> {
    if let Some(entry) = Entry::of(item) {
        batch.unindex(entry)?;
    }
    if let Item::Client(id) = item {
        batch.changed_clients.push(id);
        batch.forget_unfinished()?;
        batch.forget_forms_of(id)?;
        // What they were in a change of somebody else's cannot be taken back any more.
        batch
            .tx
            .prepare_cached("DELETE FROM change WHERE client = ?1")?
            .execute([id])?;
    }
    if let Item::Photo(id) = item {
        batch.give_up_file(id)?;
    }
    if let Item::Session(id) = item {
        batch
            .tx
            .prepare_cached("DELETE FROM change WHERE session = ?1")?
            .execute([id])?;
    }
    removed.history += batch
        .tx
        .prepare_cached("DELETE FROM change WHERE kind = ?1 AND record = ?2")?
        .execute((item.table(), item.number().to_string()))? as u64;
    let sql = format!("DELETE FROM {} WHERE id = ?1", item.table());
    let gone = batch.tx.prepare_cached(&sql)?.execute([item.number()])?;
    removed.records.add(item.kind(), gone as u64);
    Ok(())
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
        remove(self, item, &mut Removed::default())?;
        Ok(true)
    }
}
