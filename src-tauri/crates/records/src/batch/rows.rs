//! The rows that all kinds of records have in common: contents, and whether they are in the
//! bin.

use rusqlite::{ToSql, params_from_iter};

use super::{Batch, ChangeKind, to_body};
use crate::clock::to_millis;
use crate::error::StoreError;
use crate::ids::{ClientId, Item, SessionId};
use crate::kind::{Belonging, Record};

impl Batch<'_> {
    /// Adds a record, with the identity that it has in every vault, to what holds it.
    pub(crate) fn add<T: Record>(
        &mut self,
        record: &T,
        uid: &str,
        holders: &[(&'static str, Option<i64>)],
    ) -> Result<T::Id, StoreError> {
        record.check()?;
        record.must_fit(self)?;
        let table = T::KIND.id();
        let at = to_millis(self.at);
        let mut columns = record.columns();
        columns.extend(record.bytes());
        columns.extend([
            ("uid", uid.into()),
            ("body", to_body(record, table)?.into()),
            ("created", at.into()),
            ("changed", at.into()),
        ]);
        for (holder, number) in holders {
            columns.push((holder, number.to_sql()?));
        }
        let (names, values): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({})",
            names.join(", "),
            vec!["?"; names.len()].join(", ")
        );
        self.tx
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))?;
        let id = T::Id::from(self.tx.last_insert_rowid());
        record.index(self, id, None)?;
        self.log(id.into(), ChangeKind::Add, None)?;
        Ok(id)
    }

    /// Adds a record to a client, or to one of the client's sessions.
    pub(crate) fn add_to<T: Belonging>(
        &mut self,
        client: ClientId,
        session: Option<SessionId>,
        record: &T,
        uid: &str,
    ) -> Result<T::Id, StoreError> {
        self.must_not_be_binned(client.into())?;
        self.must_be_of(session, client)?;
        record.check()?;
        record.check_bytes()?;
        let session = ("session", session.map(|id| id.0));
        self.add(record, uid, &[("client", Some(client.0)), session])
    }

    /// Saves a record's new contents. Saving what is there already changes nothing.
    pub(crate) fn save<T: Record>(&mut self, id: T::Id, record: &T) -> Result<(), StoreError> {
        record.check()?;
        self.put(id, record)
    }

    /// Saves contents that may be over a bound, because they were kept before it came.
    pub(crate) fn put<T: Record>(&mut self, id: T::Id, record: &T) -> Result<(), StoreError> {
        record.must_fit(self)?;
        let item: Item = id.into();
        let table = item.table();
        let body = to_body(record, table)?;
        let Some(before) = self.replaced(item, &body)? else {
            return Ok(());
        };
        let mut columns = record.columns();
        columns.extend([
            ("body", body.into()),
            ("changed", to_millis(self.at).into()),
        ]);
        let (names, values): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
        let sql = format!(
            "UPDATE {table} SET {} = ? WHERE id = ?",
            names.join(" = ?, ")
        );
        let values = values.into_iter().chain([item.number().into()]);
        self.tx
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))?;
        record.index(self, id, Some(&before))?;
        self.log(item, ChangeKind::Edit, Some(&before))
    }

    /// The contents that are about to be replaced; none when they are the same already.
    pub(crate) fn replaced(&self, item: Item, body: &str) -> Result<Option<String>, StoreError> {
        self.must_not_be_binned(item)?;
        let before = self.body(item)?;
        Ok((before != body).then_some(before))
    }

    /// A record's contents as JSON.
    pub(crate) fn body(&self, item: Item) -> Result<String, StoreError> {
        let sql = format!("SELECT body FROM {} WHERE id = ?1", item.table());
        Ok(self
            .tx
            .prepare_cached(&sql)?
            .query_row([item.number()], |row| row.get(0))?)
    }

    /// When a record went to the bin, in milliseconds since 1970; none when it is not there.
    pub(crate) fn binned(&self, item: Item) -> Result<Option<i64>, StoreError> {
        let sql = format!("SELECT binned FROM {} WHERE id = ?1", item.table());
        Ok(self
            .tx
            .prepare_cached(&sql)?
            .query_row([item.number()], |row| row.get(0))?)
    }

    pub(crate) fn set_binned(&self, item: Item, binned: Option<i64>) -> Result<(), StoreError> {
        let sql = format!("UPDATE {} SET binned = ?2 WHERE id = ?1", item.table());
        self.tx
            .prepare_cached(&sql)?
            .execute((item.number(), binned))?;
        Ok(())
    }

    /// Refuses a record that is in the bin, or not there at all.
    pub(crate) fn must_not_be_binned(&self, item: Item) -> Result<(), StoreError> {
        if self.binned(item)?.is_some() {
            Err(StoreError::NotFound)
        } else {
            Ok(())
        }
    }
}
