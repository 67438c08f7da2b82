//! The rows that all kinds of records have in common: contents, and whether they are in the
//! bin.

use super::Batch;
use crate::error::StoreError;
use crate::ids::Item;

impl Batch<'_> {
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
