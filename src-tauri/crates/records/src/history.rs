//! What was there before: the history of a record, undo, and the bin.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::OptionalExtension;
use serde::de::DeserializeOwned;

use crate::batch::{Batch, ChangeKind, from_body};
use crate::clock::from_millis;
use crate::error::StoreError;
use crate::ids::{ClientId, Item, NoteId, SessionId, StepId};
use crate::model::{Client, Note, Session};
use crate::read::{Kept, kept};
use crate::vault::Vault;

/// On how many days the vault is used before the bin lets go of what is in it.
pub const DAYS_IN_BIN: u32 = 30;

/// Contents that a record had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier<T> {
    /// Names this version of the record for [`Vault::bring_back`].
    pub seq: i64,
    /// When it was replaced.
    pub replaced: DateTime<Utc>,
    /// What was there.
    pub record: T,
}

/// Something in the bin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binned {
    /// What it is.
    pub item: Item,
    /// Whose it is.
    pub client: ClientId,
    /// When it was added.
    pub created: DateTime<Utc>,
    /// The day that a session ended, or that a note is about.
    pub day: Option<NaiveDate>,
    /// When it went there.
    pub since: DateTime<Utc>,
    /// On how many more days the vault is used, today included, before it is removed for
    /// good; none when the next unlocking removes it.
    pub days_left: u32,
}

/// The changes that were made at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its number.
    pub id: StepId,
    /// When.
    pub at: DateTime<Utc>,
    /// What, in the order that it was done in; none stands for a setting.
    pub changes: Vec<(ChangeKind, Option<Item>)>,
}

impl Vault {
    /// Returns what a client's record said before, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn client_history(&self, id: ClientId) -> Result<Vec<Earlier<Client>>, StoreError> {
        self.earlier(id.into())
    }

    /// Returns what a session's record said before, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn session_history(&self, id: SessionId) -> Result<Vec<Earlier<Session>>, StoreError> {
        self.earlier(id.into())
    }

    /// Returns what a note said before, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn note_history(&self, id: NoteId) -> Result<Vec<Earlier<Note>>, StoreError> {
        self.earlier(id.into())
    }

    fn earlier<T: DeserializeOwned>(&self, item: Item) -> Result<Vec<Earlier<T>>, StoreError> {
        self.many(
            "SELECT seq, at, before FROM change
             WHERE kind = ?1 AND record = ?2 AND before IS NOT NULL ORDER BY seq DESC",
            (item.table(), item.number().to_string()),
            |row| {
                let body = row.get_ref(2)?.as_str().map_err(|_| StoreError::Damaged)?;
                Ok(Earlier {
                    seq: row.get(0)?,
                    replaced: from_millis(row.get(1)?),
                    record: from_body(body)?,
                })
            },
        )
    }

    /// Saves an earlier version of a record again. What is there now goes into the history.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such version, or its record is in the bin.
    pub fn bring_back(&mut self, seq: i64) -> Result<(), StoreError> {
        self.change(|batch| {
            let (kind, record, before): (String, String, String) = batch
                .tx
                .prepare_cached(
                    "SELECT kind, record, before FROM change WHERE seq = ?1 AND before IS NOT NULL",
                )?
                .query_row([seq], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            let item = item_of(&kind, &record)?.ok_or(StoreError::NotFound)?;
            batch.save_body(item, &before)
        })
    }

    /// Returns the last step that was not undone.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_step(&self) -> Result<Option<Step>, StoreError> {
        let last = self.one_if_any(
            "SELECT step, at FROM change WHERE undone = 0 ORDER BY seq DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)),
        )?;
        let Some((id, at)) = last else {
            return Ok(None);
        };
        let changes = self.many(
            "SELECT act, kind, record FROM change WHERE step = ?1 ORDER BY seq",
            [id],
            |row| {
                let act: String = row.get(0)?;
                let item = item_of(&row.get::<_, String>(1)?, &row.get::<_, String>(2)?)?;
                Ok((ChangeKind::named(&act).ok_or(StoreError::Damaged)?, item))
            },
        )?;
        Ok(Some(Step {
            id,
            at: from_millis(at),
            changes,
        }))
    }

    /// Takes a step back: what it added goes to the bin, what it edited is as before,
    /// what it binned comes back. Nothing is lost by it: the undone contents stay in the
    /// history.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such step, it was undone already, or a
    /// record of it is in the bin for another reason.
    pub fn undo(&mut self, step: StepId) -> Result<(), StoreError> {
        self.change(|batch| batch.undo(step))
    }

    /// Returns what is in the bin, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn binned(&self) -> Result<Vec<Binned>, StoreError> {
        let days = self.days_of_use()?;
        let mut all = self.many(
            "SELECT 'client' AS kind, id, id AS client, binned, created, NULL FROM client WHERE binned IS NOT NULL
             UNION ALL SELECT 'session', id, client, binned, created, date(ended) FROM session WHERE binned IS NOT NULL
             UNION ALL SELECT 'note', id, client, binned, created, date FROM note WHERE binned IS NOT NULL
             UNION ALL SELECT 'sheet', id, client, binned, created, NULL FROM sheet WHERE binned IS NOT NULL
             ORDER BY binned DESC, kind, id DESC",
            [],
            |row| {
                let kind = row.get_ref(0)?.as_str().map_err(|_| StoreError::Damaged)?;
                let item = Item::named(kind, row.get(1)?).ok_or(StoreError::Damaged)?;
                Ok(Binned {
                    item,
                    client: row.get(2)?,
                    since: from_millis(row.get(3)?),
                    created: from_millis(row.get(4)?),
                    day: row
                        .get::<_, Option<String>>(5)?
                        .map(|day| day.parse().map_err(|_| StoreError::Damaged))
                        .transpose()?,
                    days_left: DAYS_IN_BIN,
                })
            },
        )?;
        for binned in &mut all {
            let since = self.in_this_bin_since(binned)?;
            binned.days_left = DAYS_IN_BIN.saturating_sub(days.over_since(since));
        }
        Ok(all)
    }

    /// When something came into the bin of this vault: what an import has brought may
    /// have been in another's before.
    fn in_this_bin_since(&self, binned: &Binned) -> Result<DateTime<Utc>, StoreError> {
        let added: Option<i64> = self.one(
            "SELECT max(at) FROM change WHERE kind = ?1 AND record = ?2 AND act = 'add'",
            (binned.item.table(), binned.item.number().to_string()),
            |row| Ok(row.get(0)?),
        )?;
        Ok(added.map_or(binned.since, |at| binned.since.max(from_millis(at))))
    }

    /// Returns a client, in the bin or not: what the list of the bin shows.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn client_or_binned(&self, id: ClientId) -> Result<Kept<ClientId, Client>, StoreError> {
        self.one(
            "SELECT id, body, created, changed FROM client WHERE id = ?1",
            [id],
            kept,
        )
    }

    /// Removes for good what was in the bin on [`DAYS_IN_BIN`] days of use, with its
    /// history. Returns how many records went. Unlocking does this too.
    ///
    /// Only days on which the vault was used count, as far as the record of access tells:
    /// neither a holiday nor a clock that was set ahead empties the bin. While the clock
    /// lies before the last use of the vault, nothing goes.
    ///
    /// # Errors
    /// When it cannot be saved; then nothing is removed.
    pub fn clear_bin(&mut self) -> Result<usize, StoreError> {
        let last_use = self.last_use_before_unlock()?;
        if last_use.is_some_and(|last| self.now() < last) {
            return Ok(0);
        }
        let mut due = self.binned()?;
        due.retain(|binned| binned.days_left == 0);
        if due.is_empty() {
            return Ok(0);
        }
        let uids = due
            .iter()
            .map(|binned| self.uid_of(binned.item))
            .collect::<Result<Vec<_>, _>>()?;
        self.change(|batch| {
            for (binned, uid) in due.iter().zip(&uids) {
                crate::remove::remove(batch, binned.item)?;
                // It goes from the backups with the next one.
                batch.put_erased(binned.item.table(), uid)?;
            }
            batch.purge()?;
            Ok(due.len())
        })
    }
}

impl Batch<'_> {
    fn undo(&mut self, step: StepId) -> Result<(), StoreError> {
        let changes = {
            let mut statement = self.tx.prepare_cached(
                "SELECT kind, record, act, before FROM change WHERE step = ?1 AND undone = 0 ORDER BY seq DESC",
            )?;
            let rows = statement.query_map([step], |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get::<_, String>(1)?,
                    row.get::<_, String>(2)?,
                    row.get(3)?,
                ))
            })?;
            rows.collect::<Result<Vec<(_, _, _, Option<String>)>, _>>()?
        };
        if changes.is_empty() {
            return Err(StoreError::NotFound);
        }
        self.undoing = true;
        for (kind, record, act, before) in changes {
            let act = ChangeKind::named(&act).ok_or(StoreError::Damaged)?;
            let Some(item) = item_of(&kind, &record)? else {
                self.put_setting(&record, before.as_deref())?;
                continue;
            };
            match act {
                // An import may have added it to the bin.
                ChangeKind::Add if self.binned(item)?.is_some() => {}
                ChangeKind::Add | ChangeKind::Unbin => self.bin(item)?,
                ChangeKind::Bin => self.unbin(item)?,
                ChangeKind::Edit => self.save_body(item, &before.ok_or(StoreError::Damaged)?)?,
            }
        }
        self.undoing = false;
        self.tx
            .prepare_cached("UPDATE change SET undone = 1 WHERE step = ?1")?
            .execute([step])?;
        Ok(())
    }

    /// Sets or, with `None`, clears a setting, and keeps what it was.
    pub(crate) fn put_setting(
        &mut self,
        name: &str,
        value: Option<&str>,
    ) -> Result<(), StoreError> {
        let before: Option<String> = self
            .tx
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()?;
        if before.as_deref() == value {
            return Ok(());
        }
        match value {
            Some(value) => self
                .tx
                .prepare_cached(
                    "INSERT INTO setting (name, value, uid) VALUES (?1, ?2, ?3)
                     ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                )?
                .execute((name, value, crate::uid::make()?))?,
            None => self
                .tx
                .prepare_cached("DELETE FROM setting WHERE name = ?1")?
                .execute([name])?,
        };
        self.log_setting(name, before.as_deref())
    }
}

/// The record that a change is about; `None` for a setting.
fn item_of(kind: &str, record: &str) -> Result<Option<Item>, StoreError> {
    if kind == "setting" {
        return Ok(None);
    }
    let number = record.parse().map_err(|_| StoreError::Damaged)?;
    Item::named(kind, number)
        .map(Some)
        .ok_or(StoreError::Damaged)
}
