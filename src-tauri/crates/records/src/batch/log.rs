//! The log of changes: a line for each, with what the record said before. Undo and the
//! history read it.

use super::{Batch, ChangeKind};
use crate::clock::to_millis;
use crate::error::StoreError;
use crate::ids::{ClientId, Item, SessionId};
use crate::kind::Kind;
use crate::moving::Holder;

/// Of a change that moves nothing.
const NOWHERE: (Option<ClientId>, Option<SessionId>) = (None, None);

impl Batch<'_> {
    /// Logs a change to a record, with its contents before. An edit that amends the step
    /// before it is not logged.
    pub(crate) fn log(
        &mut self,
        item: Item,
        kind: ChangeKind,
        before: Option<&str>,
    ) -> Result<(), StoreError> {
        if let Item::Client(id) = item {
            self.changed_clients.push(id);
        }
        if self.amends && matches!(kind, ChangeKind::Edit) {
            return Ok(());
        }
        self.log_change(
            item.table(),
            &item.number().to_string(),
            kind,
            before,
            NOWHERE,
        )
    }

    /// Logs that a client came out of the bin, who had been merged into another.
    pub(crate) fn log_unmerged(
        &mut self,
        client: ClientId,
        from: Option<ClientId>,
    ) -> Result<(), StoreError> {
        self.changed_clients.push(client);
        let record = client.0.to_string();
        let table = Kind::Client.id();
        self.log_change(table, &record, ChangeKind::Unbin, None, (from, None))
    }

    /// Logs that a record was moved, with what held it before.
    pub(crate) fn log_move(&mut self, item: Item, before: Holder) -> Result<(), StoreError> {
        let (table, record) = (item.table(), item.number().to_string());
        let holder = (Some(before.client), before.session);
        self.log_change(table, &record, ChangeKind::Move, None, holder)
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

    /// Logs a change of a setting, with its value before. One that amends the step before it is
    /// not logged.
    pub(crate) fn log_setting(
        &mut self,
        name: &str,
        before: Option<&str>,
    ) -> Result<(), StoreError> {
        if self.amends {
            return Ok(());
        }
        self.log_change("setting", name, ChangeKind::Edit, before, NOWHERE)
    }

    fn log_change(
        &mut self,
        table: &str,
        record: &str,
        kind: ChangeKind,
        before: Option<&str>,
        (client, session): (Option<ClientId>, Option<SessionId>),
    ) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(
                "INSERT INTO change (step, at, kind, record, act, before, undone, client, session)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?
            .execute((
                self.step,
                to_millis(self.at),
                table,
                record,
                kind.id(),
                before,
                self.undoing,
                client,
                session,
            ))?;
        Ok(())
    }
}
