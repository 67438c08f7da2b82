//! What every change does besides: the step of undo, the search index, and the checks
//! that a record fits the others.

use zeroize::Zeroizing;

use super::{Batch, ChangeKind, found_by};
use crate::clock::to_millis;
use crate::error::{Fault, StoreError};
use crate::fold::fold;
use crate::ids::{ClientId, Item, NoteId, SessionId};
use crate::model::{Client, ProtocolVersion};

impl Batch<'_> {
    pub(crate) fn log(
        &mut self,
        item: Item,
        kind: ChangeKind,
        before: Option<&str>,
    ) -> Result<(), StoreError> {
        if let Item::Client(id) = item {
            self.touched.push(id);
        }
        if self.amends && matches!(kind, ChangeKind::Edit) {
            return Ok(());
        }
        self.log_change(item.table(), &item.number().to_string(), kind, before)
    }

    /// Adds to the history what a record said before it came into this vault. Undoing
    /// the import takes the record back, so this is no step of its own.
    pub(crate) fn log_past(&mut self, item: Item, at: i64, before: &str) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(
                "INSERT INTO change (step, at, kind, record, act, before, undone)
                 VALUES (?1, ?2, ?3, ?4, 'edit', ?5, 1)",
            )?
            .execute((
                self.step,
                at,
                item.table(),
                item.number().to_string(),
                before,
            ))?;
        Ok(())
    }

    pub(crate) fn log_setting(
        &mut self,
        name: &str,
        before: Option<&str>,
    ) -> Result<(), StoreError> {
        self.log_change("setting", name, ChangeKind::Edit, before)
    }

    fn log_change(
        &mut self,
        table: &str,
        record: &str,
        kind: ChangeKind,
        before: Option<&str>,
    ) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(
                "INSERT INTO change (step, at, kind, record, act, before, undone)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute((
                self.step,
                to_millis(self.at),
                table,
                record,
                kind.name(),
                before,
                self.undoing,
            ))?;
        Ok(())
    }

    pub(crate) fn index_note(&mut self, id: NoteId, text: &str) -> Result<(), StoreError> {
        let folded = Zeroizing::new(fold(text));
        self.tx
            .prepare_cached("INSERT INTO note_find (rowid, words) VALUES (?1, ?2)")?
            .execute((id, &*folded))?;
        self.keep_words(&folded)
    }

    pub(crate) fn unindex_note(&mut self, id: NoteId) -> Result<(), StoreError> {
        self.tx
            .prepare_cached("DELETE FROM note_find WHERE rowid = ?1")?
            .execute([id])?;
        Ok(())
    }

    /// Ends the removal of something for good: writes the search index anew, without the
    /// words that were taken out of it.
    pub(crate) fn purge(&mut self) -> Result<(), StoreError> {
        self.purges = true;
        self.tx
            .execute("INSERT INTO note_find (note_find) VALUES ('optimize')", [])?;
        self.forget_words()
    }

    pub(super) fn write_found(&mut self, id: ClientId, client: &Client) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(
                "INSERT INTO client_find (client, words) VALUES (?1, ?2)
                 ON CONFLICT (client) DO UPDATE SET words = excluded.words",
            )?
            .execute((id, found_by(client)))?;
        Ok(())
    }

    /// The body that is about to be replaced; `None` when it is the same already.
    pub(super) fn replaced(&self, item: Item, body: &str) -> Result<Option<String>, StoreError> {
        self.must_live(item)?;
        let before = self.body(item)?;
        Ok((before != body).then_some(before))
    }

    pub(super) fn body(&self, item: Item) -> Result<String, StoreError> {
        let sql = format!("SELECT body FROM {} WHERE id = ?1", item.table());
        Ok(self
            .tx
            .prepare_cached(&sql)?
            .query_row([item.number()], |row| row.get(0))?)
    }

    pub(crate) fn binned(&self, item: Item) -> Result<Option<i64>, StoreError> {
        let sql = format!("SELECT binned FROM {} WHERE id = ?1", item.table());
        Ok(self
            .tx
            .prepare_cached(&sql)?
            .query_row([item.number()], |row| row.get(0))?)
    }

    pub(super) fn set_binned(&self, item: Item, binned: Option<i64>) -> Result<(), StoreError> {
        let sql = format!("UPDATE {} SET binned = ?2 WHERE id = ?1", item.table());
        self.tx
            .prepare_cached(&sql)?
            .execute((item.number(), binned))?;
        Ok(())
    }

    pub(super) fn must_live(&self, item: Item) -> Result<(), StoreError> {
        if self.binned(item)?.is_some() {
            Err(StoreError::NotFound)
        } else {
            Ok(())
        }
    }

    pub(super) fn must_be_of(
        &self,
        session: Option<SessionId>,
        client: ClientId,
    ) -> Result<(), StoreError> {
        let Some(session) = session else {
            return Ok(());
        };
        self.must_live(session.into())?;
        let owner: ClientId = self
            .tx
            .prepare_cached("SELECT client FROM session WHERE id = ?1")?
            .query_row([session], |row| row.get(0))?;
        if owner == client {
            Ok(())
        } else {
            Err(StoreError::NotFound)
        }
    }

    pub(super) fn must_be_kept(&self, version: &ProtocolVersion) -> Result<(), StoreError> {
        let kept: bool = self
            .tx
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM protocol WHERE id = ?1 AND version = ?2)",
            )?
            .query_row((&version.id, &version.version), |row| row.get(0))?;
        if kept {
            Ok(())
        } else {
            Err(StoreError::Field {
                field: "protocol",
                fault: Fault::Malformed,
            })
        }
    }
}
