//! Erasing a client: from the vault, its search index, its history and its bin, and from
//! the app's own backups, with a statement of what was done and what is out of reach.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use serde::Serialize;
use vocabulary::vocabulary;

use crate::access::{self, Act};
use crate::backup::{CopyOutcome, Upkeep};
use crate::batch::Batch;
use crate::error::StoreError;
use crate::ids::{ClientId, Item};
use crate::kind::RecordCounts;
use crate::remove::{Removed, remove};
use crate::stop::Stop;
use crate::vault::Vault;

/// What was erased, and from where. It names nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Erasure {
    /// When.
    pub at: DateTime<Utc>,
    /// The client's number, which nobody else will ever have in this vault.
    pub client: ClientId,
    /// Clients who had been merged into this one and were erased too.
    pub merged: u64,
    /// Records erased, the clients among them.
    pub records: RecordCounts,
    /// Earlier versions and other entries of the history erased.
    pub history: u64,
    /// What was done about each copy that the app itself had made.
    pub copies: Vec<(PathBuf, CopyOutcome)>,
    /// What the app cannot reach: the artist has to erase it there.
    pub out_of_reach: &'static [OutOfReach],
}

vocabulary! {
    /// Copies of a client's data that no app can erase.
    OutOfReach {
        /// Files that were exported, or saved as PDF or calendar.
        Exports = "exports",
        /// Printed pages.
        Paper = "paper",
        /// Copies of the vault or its backups that were made without the app, and backups
        /// in folders that are no longer set.
        OtherCopies = "other_copies",
        /// Encrypted remains in blocks that the disk or its snapshots have set aside; they
        /// open with the vault's key alone.
        DiskRemains = "disk_remains",
    }
}

impl Vault {
    /// Erases a client, in the bin or not, for good, with whoever was merged into this
    /// client: no undo, no bin, no history, and in no copy that can be reached.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none; else why it could not be saved, and
    /// then nothing was erased from the vault itself.
    pub fn erase_client(&mut self, id: ClientId) -> Result<Erasure, StoreError> {
        let (mut erasure, upkeep) = self.begin_erasing(id)?;
        let done = upkeep.run(&Stop::NEVER);
        erasure.copies = self.finish_upkeep(done)?;
        Ok(erasure)
    }

    /// The first part of [`erase_client`](Self::erase_client): erases the client from the
    /// vault. The second value returned erases them from the copies, and needs no vault.
    ///
    /// # Errors
    /// As [`erase_client`](Self::erase_client).
    pub fn begin_erasing(&mut self, id: ClientId) -> Result<(Erasure, Upkeep), StoreError> {
        let at = self.now();
        let ids = self.with_merged(id)?;
        let uids = ids
            .iter()
            .map(|id| self.uid_of(Item::Client(*id)))
            .collect::<Result<Vec<_>, _>>()?;
        let moved = self.moved_in(&ids)?;
        let removed = self.change(|batch| {
            let mut removed = Removed::default();
            for (kind, uid) in &moved {
                batch.put_erased(kind, uid)?;
            }
            // Those who were merged into others first.
            for (id, uid) in ids.iter().zip(&uids).rev() {
                remove(batch, Item::Client(*id), &mut removed)?;
                // In this same transaction, so that no crash makes the copies keep somebody.
                batch.put_erased("client", uid)?;
            }
            batch.purge()?;
            access::record(&batch.tx, at, Act::Erase)?;
            Ok::<_, StoreError>(removed)
        })?;
        self.change_seen(|seen| seen.erased.extend(uids));
        let erasure = Erasure {
            at,
            client: id,
            merged: ids.len() as u64 - 1,
            records: removed.records,
            history: removed.history,
            copies: Vec::new(),
            out_of_reach: OutOfReach::ALL,
        };
        let folder = self.backup_folder()?.map(|folder| folder.path);
        Ok((erasure, self.upkeep(folder.as_deref())?))
    }

    /// A client and all who were merged into this one, and into those.
    fn with_merged(&self, id: ClientId) -> Result<Vec<ClientId>, StoreError> {
        let ids = self.many(
            "WITH RECURSIVE of (id) AS (
                 SELECT id FROM client WHERE id = ?1
                 UNION SELECT client.id FROM client JOIN of ON client.merged_into = of.id)
             SELECT id FROM of",
            [id],
            |row| Ok(row.get(0)?),
        )?;
        if ids.is_empty() {
            return Err(StoreError::NotFound);
        }
        Ok(ids)
    }
}

impl Batch<'_> {
    /// Notes that a client who has just gone to the bin was merged into another: erasing the other
    /// erases both.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn note_merger(&mut self, other: ClientId, into: ClientId) -> Result<(), StoreError> {
        self.tx
            .prepare_cached("UPDATE client SET merged_into = ?2 WHERE id = ?1")?
            .execute((other, into))?;
        self.tx
            .prepare_cached(
                "UPDATE change SET client = ?2
                 WHERE step = ?3 AND kind = 'client' AND record = ?1 AND act = 'bin'",
            )?
            .execute((other.0.to_string(), into, self.step))?;
        Ok(())
    }

    /// Notes that a client is somebody of their own again. Returns whom they had been merged into.
    pub(crate) fn end_merger(&mut self, other: ClientId) -> Result<Option<ClientId>, StoreError> {
        let into = self
            .tx
            .prepare_cached("SELECT merged_into FROM client WHERE id = ?1")?
            .query_row([other], |row| row.get(0))?;
        self.tx
            .prepare_cached("UPDATE client SET merged_into = NULL WHERE id = ?1")?
            .execute([other])?;
        Ok(into)
    }
}
