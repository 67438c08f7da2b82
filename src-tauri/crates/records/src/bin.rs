//! The bin: listing what is in it, putting records into it and taking them out, and removing
//! for good what was in it long enough.

use chrono::{DateTime, NaiveDate, Utc};

use crate::batch::{Batch, ChangeKind};
use crate::clock::{from_millis, to_millis};
use crate::consultation::Consultation;
use crate::error::StoreError;
use crate::ids::{ClientId, Item};
use crate::index::notes::Entry;
use crate::kind::Kind;
use crate::note::Note;
use crate::record::from_body;
use crate::remove::{Removed, remove};
use crate::vault::Vault;

/// How many days of use a record stays in the bin before it is removed for good.
pub const DAYS_IN_BIN: u32 = 30;

/// Something in the bin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binned {
    /// What it is.
    pub item: Item,
    /// Whose it is; none for what is the studio's own.
    pub client: Option<ClientId>,
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

impl Vault {
    /// Returns what is in the bin, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn binned(&self) -> Result<Vec<Binned>, StoreError> {
        let days = self.days_of_use()?;
        let each = Kind::ALL.iter().map(|kind| {
            let (table, client, day) = (kind.id(), kind.client(), kind.day());
            format!(
                "SELECT '{table}' AS kind, id, {client}, binned, created, {day} FROM {table}
                 WHERE binned IS NOT NULL"
            )
        });
        let each: Vec<String> = each.collect();
        let mut all = self.many(
            &format!(
                "{} ORDER BY binned DESC, kind, id DESC",
                each.join(" UNION ALL ")
            ),
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

    /// Returns whose a record is, in the bin or not; none when it is gone, or the studio's own.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn owner(&self, item: Item) -> Result<Option<ClientId>, StoreError> {
        let (table, client) = (item.table(), item.kind().client());
        let sql = format!("SELECT {client} FROM {table} WHERE id = ?1");
        let owner = self.one_if_any(&sql, [item.number()], |row| Ok(row.get(0)?))?;
        Ok(owner.flatten())
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

    /// Removes for good what was in the bin on [`DAYS_IN_BIN`] days of use, with its
    /// history. Returns how many records went. Unlocking does this too.
    ///
    /// Only days on which the vault was used count, by the record of access: neither a
    /// holiday nor a clock that was set ahead empties the bin. While the clock shows a moment
    /// before the last use of the vault, nothing is removed.
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
        let clients: Vec<ClientId> = due
            .iter()
            .filter_map(|binned| match binned.item {
                Item::Client(id) => Some(id),
                _ => None,
            })
            .collect();
        let moved = self.moved_in(&clients)?;
        self.change(|batch| {
            for (kind, uid) in &moved {
                batch.put_erased(kind, uid)?;
            }
            for (binned, uid) in due.iter().zip(&uids) {
                remove(batch, binned.item, &mut Removed::default())?;
                // The next backup removes it from the older ones.
                batch.put_erased(binned.item.table(), uid)?;
            }
            batch.purge()?;
            Ok(due.len())
        })
    }
}

impl Batch<'_> {
    /// Puts a record into the bin, with all that belongs to it. Photos on a session stay with the
    /// client.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none, or it is in the bin already.
    pub fn bin(&mut self, item: impl Into<Item>) -> Result<(), StoreError> {
        let item = item.into();
        self.must_not_be_binned(item)?;
        if let Item::Session(id) = item {
            self.free_photos(id)?;
        }
        self.set_binned(item, Some(to_millis(self.at)))?;
        if let Some(entry) = Entry::of(item) {
            self.unindex(entry)?;
        }
        self.log(item, ChangeKind::Bin, None)
    }

    /// Takes a record out of the bin.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is not in the bin.
    pub fn unbin(&mut self, item: impl Into<Item>) -> Result<(), StoreError> {
        let item = item.into();
        if self.binned(item)?.is_none() {
            return Err(StoreError::NotFound);
        }
        self.set_binned(item, None)?;
        if let Item::Client(id) = item {
            // Out of the bin they are somebody of their own again.
            let merged_into = self.end_merger(id)?;
            return self.log_unmerged(id, merged_into);
        }
        if let Some(entry) = Entry::of(item) {
            let body = self.body(item)?;
            let text = match entry {
                Entry::Note(_) => from_body::<Note>(&body)?.text,
                Entry::Consultation(_) => from_body::<Consultation>(&body)?.text,
            };
            self.index_text(entry, &text)?;
        }
        self.log(item, ChangeKind::Unbin, None)
    }
}
