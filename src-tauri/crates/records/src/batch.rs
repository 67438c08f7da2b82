//! Changing records: one transaction, one step of undo, however many records. What a change
//! to each kind of record does is with that kind.

mod log;
mod rows;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};
use vocabulary::vocabulary;
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::file::{Change, ReadOnlyReason};
use crate::ids::ClientId;
use crate::index;
use crate::index::notes::Entry;
pub(crate) use crate::record::{from_body, to_body};
use crate::vault::Vault;

vocabulary! {
    /// What a change did to a record.
    ChangeKind {
        /// It was added.
        Add = "add",
        /// It was saved with other contents.
        Edit = "edit",
        /// It went to the bin.
        Bin = "bin",
        /// It came back from the bin.
        Unbin = "unbin",
        /// It went to another client.
        Move = "move",
    }
}

/// Changes that are saved together or not at all, and undone together.
pub struct Batch<'v> {
    pub(crate) tx: Change<'v>,
    pub(crate) at: DateTime<Utc>,
    pub(crate) step: i64,
    /// Set while a text is still being typed: an edit is then part of the step before.
    amends: bool,
    /// Set while undoing: such changes are no steps to undo themselves.
    pub(crate) undoing: bool,
    /// Clients that were changed: the index in memory has them as they were.
    pub(crate) changed_clients: Vec<ClientId>,
    /// Words that no note had before this change.
    pub(crate) new_words: Vec<Zeroizing<String>>,
    /// Set when something is removed for good: nothing of it may stay anywhere.
    pub(crate) purges: bool,
}

impl Vault {
    /// Makes all changes of `change` in one transaction. When it returns, they are on
    /// the disk; when it fails, none of them is.
    ///
    /// # Errors
    /// What `change` fails with, or why the changes could not be saved.
    pub fn change<T, E: From<StoreError>>(
        &mut self,
        change: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.commit(false, change)
    }

    /// As [`change`](Self::change), but what is saved is part of the step that saved it
    /// last: neither a version in its history nor a step of undo of its own. Undoing that
    /// step takes this back too. For a record that is saved at every pause in typing.
    ///
    /// # Errors
    /// As [`change`](Self::change).
    pub fn amend<T, E: From<StoreError>>(
        &mut self,
        change: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.commit(true, change)
    }

    fn commit<T, E: From<StoreError>>(
        &mut self,
        amends: bool,
        change: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let at = self.now();
        let (committed, changed, new_words, purges) = {
            let mut batch = Batch::new(self.db.begin()?, at)?;
            batch.amends = amends;
            let value = change(&mut batch)?;
            let committed = if batch.purges {
                batch.tx.commit_leaving_no_journal()
            } else {
                batch.tx.commit()
            };
            let committed = committed.map(|()| value);
            (
                committed,
                batch.changed_clients,
                batch.new_words,
                batch.purges,
            )
        };
        if purges {
            self.db.keep_journal()?;
        }
        match &committed {
            Err(StoreError::Full) => self.set_read_only(Some(ReadOnlyReason::Full)),
            Ok(_) => self.set_read_only(None),
            Err(_) => {}
        }
        let value = committed?;
        if purges {
            // The rows are gone, and with them what opens the files; a file that cannot be
            // removed now is removed with the next unlocking.
            let _ = self.clear_unwanted_files(false);
        }
        let connection = self.db.connection();
        self.index.refresh(connection, &changed, &new_words, purges);
        Ok(value)
    }
}

fn next_step(tx: &Connection) -> Result<i64, StoreError> {
    // From the counter, which never goes back, and not from the rows: erasing takes some.
    let last: Option<i64> = tx
        .prepare_cached("SELECT seq FROM sqlite_sequence WHERE name = 'change'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(last.unwrap_or(0) + 1)
}

impl<'v> Batch<'v> {
    /// Begins a step in a transaction of the caller's.
    pub(crate) fn new(tx: Change<'v>, at: DateTime<Utc>) -> Result<Self, StoreError> {
        let step = next_step(&tx)?;
        Ok(Self {
            tx,
            at,
            step,
            amends: false,
            undoing: false,
            changed_clients: Vec::new(),
            new_words: Vec::new(),
            purges: false,
        })
    }
}

impl Batch<'_> {
    /// Has the search find a text.
    pub(crate) fn index_text(&mut self, entry: Entry, text: &str) -> Result<(), StoreError> {
        let new = index::notes::put(&self.tx, entry, text)?;
        self.new_words.extend(new);
        Ok(())
    }

    /// Has the search find a text no more.
    pub(crate) fn unindex(&mut self, entry: Entry) -> Result<(), StoreError> {
        index::notes::remove(&self.tx, entry)
    }

    /// Ends the removal of something for good: writes the search index anew, without the
    /// words that were taken out of it. What was undone before cannot be redone any more: a part
    /// of it may be gone.
    pub(crate) fn purge(&mut self) -> Result<(), StoreError> {
        self.purges = true;
        self.tx
            .prepare_cached("UPDATE change SET undone = 1 WHERE undone > 1")?
            .execute([])?;
        index::notes::purge(&self.tx)
    }
}
