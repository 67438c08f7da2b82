//! What records said before, and undo.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;

use crate::batch::{Batch, ChangeKind};
use crate::client::Client;
use crate::clock::from_millis;
use crate::error::StoreError;
use crate::ids::{ClientId, Item, NoteId, SessionId, StepId};
use crate::moving::Holder;
use crate::note::Note;
use crate::protocol::{ProtocolDraft, draft_id};
use crate::record::from_body;
use crate::session::Session;
use crate::vault::Vault;

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

/// The changes that were made at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its number.
    pub id: StepId,
    /// When.
    pub at: DateTime<Utc>,
    /// What, in the order that it was done in; none stands for a setting.
    pub changes: Vec<(ChangeKind, Option<Item>)>,
    /// Whether it made one client of two.
    pub is_merger: bool,
    /// Those of its changes that are about the draft of a protocol, which is kept as a setting is.
    pub drafts: Vec<DraftChange>,
}

/// A change of a protocol's draft, of the last step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftChange {
    /// The draft before it; none where it was begun.
    pub before: Option<ProtocolDraft>,
    /// The draft after it; none where it was taken away.
    pub after: Option<ProtocolDraft>,
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

    pub(crate) fn earlier<T: DeserializeOwned>(
        &self,
        item: Item,
    ) -> Result<Vec<Earlier<T>>, StoreError> {
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
            "SELECT step FROM change WHERE undone = 0 ORDER BY seq DESC LIMIT 1",
            [],
            |row| Ok(row.get(0)?),
        )?;
        last.map(|id| self.step(id)).transpose()
    }

    /// Returns the step that was undone last and can be redone: nothing was changed since.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn undone_step(&self) -> Result<Option<StepId>, StoreError> {
        let last = self.one_if_any(
            "SELECT step, undone FROM change WHERE undone > 1 ORDER BY undone DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)),
        )?;
        let Some((id, undoing)) = last else {
            return Ok(None);
        };
        let is_over: bool = self.one(
            "SELECT EXISTS (SELECT 1 FROM change WHERE step >= ?1 AND undone = 0)",
            [undoing],
            |row| Ok(row.get(0)?),
        )?;
        Ok((!is_over).then_some(id))
    }

    /// Returns a step, undone or not.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn step(&self, id: StepId) -> Result<Step, StoreError> {
        let at = self.one(
            "SELECT at FROM change WHERE step = ?1 ORDER BY seq DESC LIMIT 1",
            [id],
            |row| Ok(from_millis(row.get(0)?)),
        )?;
        let changes = self.many(
            "SELECT act, kind, record FROM change WHERE step = ?1 ORDER BY seq",
            [id],
            |row| {
                let act: String = row.get(0)?;
                let item = item_of(&row.get::<_, String>(1)?, &row.get::<_, String>(2)?)?;
                Ok((ChangeKind::from_id(&act).ok_or(StoreError::Damaged)?, item))
            },
        )?;
        let is_merger = self.one(
            "SELECT EXISTS (SELECT 1 FROM change
             WHERE step = ?1 AND act = 'bin' AND client IS NOT NULL)",
            [id],
            |row| Ok(row.get(0)?),
        )?;
        Ok(Step {
            id,
            at,
            changes,
            is_merger,
            drafts: self.draft_changes(id)?,
        })
    }

    /// Returns what a step changed of drafts. Nothing may have been changed since.
    fn draft_changes(&self, step: StepId) -> Result<Vec<DraftChange>, StoreError> {
        let before = self.many(
            "SELECT record, before FROM change WHERE step = ?1 AND kind = 'setting' ORDER BY seq",
            [step],
            |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?)),
        )?;
        let mut changes = Vec::new();
        for (name, before) in before {
            let Some(id) = draft_id(&name) else {
                continue;
            };
            let document = before.map(|body| from_body(&body)).transpose()?;
            changes.push(DraftChange {
                before: document.map(|document| ProtocolDraft {
                    id: id.to_owned(),
                    document,
                }),
                after: self.protocol_draft(id)?,
            });
        }
        Ok(changes)
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

    /// Does a step again that was undone.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such step, or something was changed since it
    /// was undone.
    pub fn redo(&mut self, step: StepId) -> Result<(), StoreError> {
        if self.undone_step()? != Some(step) {
            return Err(StoreError::NotFound);
        }
        self.change(|batch| batch.redo(step))
    }
}

/// A change as the log has it.
struct Logged {
    kind: String,
    record: String,
    act: ChangeKind,
    before: Option<String>,
    /// Whom a client had been merged into, or whose the record was before it was moved.
    client: Option<ClientId>,
    /// On which session it was before.
    session: Option<SessionId>,
}

impl Batch<'_> {
    fn undo(&mut self, step: StepId) -> Result<(), StoreError> {
        let changes = self.logged(step, 0)?;
        if changes.is_empty() {
            return Err(StoreError::NotFound);
        }
        self.reverse(changes)?;
        self.use_up_step()?;
        // The step that undoes it: redoing takes that one back.
        self.tx
            .prepare_cached("UPDATE change SET undone = ?2 WHERE step = ?1 AND undone = 0")?
            .execute((step, self.step))?;
        Ok(())
    }

    fn redo(&mut self, step: StepId) -> Result<(), StoreError> {
        let undoing: StepId = self
            .tx
            .prepare_cached("SELECT max(undone) FROM change WHERE step = ?1")?
            .query_row([step], |row| row.get(0))?;
        let changes = self.logged(undoing, 1)?;
        self.reverse(changes)?;
        self.tx
            .prepare_cached("UPDATE change SET undone = 0 WHERE step = ?1 AND undone = ?2")?
            .execute((step, undoing))?;
        Ok(())
    }

    /// Leaves this step's number to no other, also where it has changed nothing: redoing goes by
    /// it.
    fn use_up_step(&self) -> Result<(), StoreError> {
        self.tx
            .prepare_cached("UPDATE sqlite_sequence SET seq = max(seq, ?1) WHERE name = 'change'")?
            .execute([self.step])?;
        Ok(())
    }

    /// The changes of a step whose mark `undone` is this, the last one first.
    fn logged(&self, step: StepId, undone: i64) -> Result<Vec<Logged>, StoreError> {
        let mut statement = self.tx.prepare_cached(
            "SELECT kind, record, act, before, client, session FROM change
             WHERE step = ?1 AND undone = ?2 ORDER BY seq DESC",
        )?;
        let rows = statement.query_and_then((step, undone), |row| {
            let act: String = row.get(2)?;
            Ok(Logged {
                kind: row.get(0)?,
                record: row.get(1)?,
                act: ChangeKind::from_id(&act).ok_or(StoreError::Damaged)?,
                before: row.get(3)?,
                client: row.get(4)?,
                session: row.get(5)?,
            })
        })?;
        rows.collect()
    }

    /// Takes changes back, in this order.
    fn reverse(&mut self, changes: Vec<Logged>) -> Result<(), StoreError> {
        self.undoing = true;
        for change in changes {
            let Some(item) = item_of(&change.kind, &change.record)? else {
                self.put_setting(&change.record, change.before.as_deref())?;
                continue;
            };
            match change.act {
                // An import may have added it to the bin.
                ChangeKind::Add if self.binned(item)?.is_some() => {}
                ChangeKind::Add | ChangeKind::Unbin => {
                    self.bin(item)?;
                    if let (Item::Client(other), Some(into)) = (item, change.client) {
                        self.note_merger(other, into)?;
                    }
                }
                ChangeKind::Bin => self.unbin(item)?,
                ChangeKind::Move => {
                    let client = change.client.ok_or(StoreError::Damaged)?;
                    let session = change.session;
                    self.put_into(item, Holder { client, session })?;
                }
                ChangeKind::Edit => {
                    self.save_body(item, &change.before.ok_or(StoreError::Damaged)?)?;
                }
            }
        }
        self.undoing = false;
        Ok(())
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
