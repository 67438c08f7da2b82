//! Erasing a client: from the vault, its search index, its history and its bin, and from
//! the app's own backups, with a statement of what was done and what is out of reach.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, TransactionBehavior};
use serde::Serialize;

use crate::access::{self, Act};
use crate::batch::Batch;
use crate::error::StoreError;
use crate::folder::Layout;
use crate::ids::{ClientId, Item};
use crate::remove::{Removed, remove};
use crate::vault::Vault;
use crate::{copy, journal, migrate, store};

/// The mark that lists whom some backup still holds that could not be reached when they
/// were erased. It lists random identities, no names.
const PENDING: &str = "erase_pending";

/// What was erased, and from where. It names nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Erasure {
    /// When.
    pub at: DateTime<Utc>,
    /// The client's number, which nobody else will ever have in this vault.
    pub client: ClientId,
    /// Sessions erased with the client.
    pub sessions: u64,
    /// Notes erased with the client.
    pub notes: u64,
    /// Sheets erased with the client.
    pub sheets: u64,
    /// Earlier versions and other entries of the history erased.
    pub history: u64,
    /// What was done about each copy that the app itself had made.
    pub copies: Vec<(PathBuf, CopyOutcome)>,
    /// What the app cannot reach; the artist must see to it.
    pub out_of_reach: &'static [OutOfReach],
}

/// What was done about one of the app's own copies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CopyOutcome {
    /// The client was in it and was erased from it.
    Erased,
    /// The client was not in it.
    NotThere,
    /// It could not be opened or written. It is tried again with every backup.
    NotReached,
}

/// Copies of a client's data that no app can erase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OutOfReach {
    /// Files that were exported, or saved as PDF or calendar.
    Exports,
    /// Printed pages.
    Paper,
    /// Copies of the vault or its backups that were made without the app, and backups
    /// in folders that are no longer set.
    OtherCopies,
    /// Encrypted remains in blocks that the disk or its snapshots have set aside; they
    /// open with the vault's key alone.
    DiskRemains,
}

const OUT_OF_REACH: &[OutOfReach] = &[
    OutOfReach::Exports,
    OutOfReach::Paper,
    OutOfReach::OtherCopies,
    OutOfReach::DiskRemains,
];

impl Vault {
    /// Erases a client, in the bin or not, for good: no undo, no bin, no history.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none; else why it could not be saved, and
    /// then nothing was erased from the vault itself.
    pub fn erase_client(&mut self, id: ClientId) -> Result<Erasure, StoreError> {
        let at = self.now();
        let uid: String = self.one("SELECT uid FROM client WHERE id = ?1", [id], |row| {
            Ok(row.get(0)?)
        })?;
        let pending = self.mark(PENDING)?.unwrap_or_default();
        let removed = self.change(|batch| {
            let removed = remove(batch, Item::Client(id))?;
            batch.purge()?;
            access::record(&batch.tx, at, Act::Erase)?;
            // Until the copies are seen to, in this same transaction: a crash forgets nobody.
            batch.put_mark(PENDING, &format!("{pending} {uid}"))?;
            Ok::<_, StoreError>(removed)
        })?;
        let Removed {
            sessions,
            notes,
            sheets,
            history,
        } = removed;
        let folder = self.settings()?.backup_folder;
        let copies = self.erase_from_copies(folder.as_deref())?;
        Ok(Erasure {
            at,
            client: id,
            sessions,
            notes,
            sheets,
            history,
            copies,
            out_of_reach: OUT_OF_REACH,
        })
    }

    /// Erases all that are listed as pending from every copy that can be reached.
    fn erase_from_copies(
        &mut self,
        folder: Option<&Path>,
    ) -> Result<Vec<(PathBuf, CopyOutcome)>, StoreError> {
        let pending = self.mark(PENDING)?.unwrap_or_default();
        let uids: Vec<&str> = pending.split_whitespace().collect();
        if uids.is_empty() {
            return Ok(Vec::new());
        }
        let mut outcomes = Vec::new();
        for path in self.unfinished_copies(folder)? {
            let outcome = match copy::clear(&path) {
                Ok(()) => CopyOutcome::Erased,
                Err(_) => CopyOutcome::NotReached,
            };
            outcomes.push((path, outcome));
        }
        for path in self.own_copies(folder)? {
            let outcome = self
                .erase_from_copy(&path, &uids)
                .unwrap_or(CopyOutcome::NotReached);
            outcomes.push((path, outcome));
        }
        let is_folder_there = folder.is_none_or(Path::is_dir);
        if is_folder_there
            && outcomes
                .iter()
                .all(|(_, outcome)| *outcome != CopyOutcome::NotReached)
        {
            self.change(|batch| batch.put_mark(PENDING, ""))?;
        }
        Ok(outcomes)
    }

    /// Every copy of this vault that the app has made and can know of.
    fn own_copies(&self, folder: Option<&Path>) -> Result<Vec<PathBuf>, StoreError> {
        let mut paths = Vec::new();
        if let Some(folder) = folder {
            paths.extend(
                self.backups_in(folder)?
                    .into_iter()
                    .map(|backup| backup.path),
            );
        }
        let dir = self.layout().dir();
        let name = dir
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let aside = format!("{name}.replaced-");
        let folders = [
            Some(self.layout().before_migrations()),
            dir.parent().map(Path::to_owned),
        ];
        for (index, folder) in folders.into_iter().flatten().enumerate() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                let file_name = entry.file_name().to_string_lossy().into_owned();
                let is_copy = if index == 0 {
                    file_name.starts_with("format-")
                } else {
                    file_name.starts_with(&aside)
                };
                if is_copy && Layout::new(entry.path()).database().is_file() {
                    paths.push(entry.path());
                }
            }
        }
        Ok(paths)
    }

    /// Erases from one copy, in one transaction. An older format is brought up to date
    /// in the same go: the copy stays what it was, a copy.
    fn erase_from_copy(&self, path: &Path, uids: &[&str]) -> Result<CopyOutcome, StoreError> {
        let layout = Layout::new(path);
        layout.check_files().map_err(|_| StoreError::Gone)?;
        journal::check(&layout, self.key()).map_err(|_| StoreError::Gone)?;
        let mut db = store::open(&layout.database(), self.key())?;
        let found = store::check_identity(&db).map_err(|_| StoreError::Damaged)?;
        migrate::run(&mut db, found)?;
        let at = self.now();
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut batch = Batch::new(tx, at)?;
        let mut outcome = CopyOutcome::NotThere;
        for uid in uids {
            let id: Option<ClientId> = batch
                .tx
                .prepare_cached("SELECT id FROM client WHERE uid = ?1")?
                .query_row([uid], |row| row.get(0))
                .optional()?;
            if let Some(id) = id {
                remove(&mut batch, Item::Client(id))?;
                outcome = CopyOutcome::Erased;
            }
        }
        if outcome == CopyOutcome::Erased {
            batch.purge()?;
        }
        store::commit_leaving_no_journal(batch.tx)?;
        Ok(outcome)
    }
}

/// Tries again to erase from copies that could not be reached before.
pub(crate) fn erase_pending(vault: &mut Vault, folder: &Path) -> Result<(), StoreError> {
    vault.erase_from_copies(Some(folder)).map(drop)
}

impl Batch<'_> {
    /// Sets one of the vault's own marks. It is no change of the artist's: no undo.
    pub(crate) fn put_mark(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(
                "INSERT INTO mark (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute((name, value))?;
        Ok(())
    }
}
