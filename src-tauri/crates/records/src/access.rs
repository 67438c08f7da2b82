//! The record of access: when the vault was opened, printed from, copied or erased
//! from. It never says whose record.

mod days_of_use;

use std::fs::OpenOptions;
use std::io::Write;

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;

use crate::batch::Batch;
use crate::clock::{from_millis, to_millis};
use crate::error::StoreError;
use crate::file::Layout;
use crate::file::disk::{private, read_small, remove_if_there};
use crate::vault::Vault;

vocabulary! {
    /// What was done with the vault.
    Act {
        /// It was made.
        Create = "create",
        /// It was unlocked with the passphrase.
        Unlock = "unlock",
        /// It was unlocked with the recovery key.
        Recover = "recover",
        /// Someone tried to unlock it and failed.
        FailedUnlock = "failed_unlock",
        /// The passphrase was changed.
        ChangePassphrase = "change_passphrase",
        /// A new recovery key was made.
        RenewRecoveryKey = "renew_recovery_key",
        /// Something was printed.
        Print = "print",
        /// Something was exported.
        Export = "export",
        /// Something was imported.
        Import = "import",
        /// A client was erased.
        Erase = "erase",
        /// A checked backup was made.
        Backup = "backup",
        /// The vault was restored from a backup.
        Restore = "restore",
    }
}

/// One line of the record of access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub act: Act,
}

impl Vault {
    /// Returns the newest `most` lines of the record of access, newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn accesses(&self, most: u32) -> Result<Vec<Access>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT at, act FROM access ORDER BY seq DESC LIMIT ?1")?;
        let mut rows = statement.query([most])?;
        let mut accesses = Vec::new();
        while let Some(row) = rows.next()? {
            let act = Act::from_id(row.get_ref(1)?.as_str().map_err(|_| StoreError::Damaged)?);
            accesses.push(Access {
                at: from_millis(row.get(0)?),
                act: act.ok_or(StoreError::Damaged)?,
            });
        }
        Ok(accesses)
    }

    /// Returns when the vault was used last before it was opened this time; none for a
    /// vault that was just made. Failed attempts to unlock it are no use.
    ///
    /// "Last" goes by the order of the record, whatever the clock showed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_use_before_unlock(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let at: Option<i64> = self.one_if_any(
            "SELECT at FROM access
             WHERE act <> 'failed_unlock' AND seq < (
                 SELECT max(seq) FROM access WHERE act IN ('create', 'unlock', 'recover'))
             ORDER BY seq DESC LIMIT 1",
            [],
            |row| Ok(row.get(0)?),
        )?;
        Ok(at.map(from_millis))
    }

    /// Returns whether the clock shows a moment before the last use: nothing that depends on
    /// the date can be trusted then.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_clock_behind(&self) -> Result<bool, StoreError> {
        let last = self.last_use_before_unlock()?;
        Ok(last.is_some_and(|last| last > self.now()))
    }

    /// Returns the present instant by the clock that the vault goes by.
    #[must_use]
    pub fn instant(&self) -> DateTime<Utc> {
        self.now()
    }

    /// Records that something was printed or exported outside this crate. A vault that can
    /// only be read records nothing.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn record_access(&mut self, act: Act) -> Result<(), StoreError> {
        if self.read_only().is_some() {
            // What was looked at on a stick that cannot be written to is recorded nowhere.
            return Ok(());
        }
        self.change(|batch| batch.record_access(act))
    }
}

impl Batch<'_> {
    pub(crate) fn record_access(&mut self, act: Act) -> Result<(), StoreError> {
        record(&self.tx, self.at, act)
    }
}

/// Adds a line to the record of access.
pub(crate) fn record(
    connection: &Connection,
    at: DateTime<Utc>,
    act: Act,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO access (at, act) VALUES (?1, ?2)")?
        .execute((to_millis(at), act.id()))?;
    Ok(())
}

/// What the file of failed unlocks may grow to: some 2,000 of them.
const MOST_FAILED_BYTES: u64 = 64 * 1024;

/// Remembers a failed unlock outside the database, which is shut at that moment. Best
/// effort: the caller has an error to report already, and it is the more important one.
pub(crate) fn remember_failed_unlock(layout: &Layout, at: DateTime<Utc>) {
    let path = layout.failed_unlocks();
    if std::fs::metadata(&path).is_ok_and(|found| found.len() >= MOST_FAILED_BYTES) {
        return;
    }
    let line = format!("{}\n", at.to_rfc3339_opts(SecondsFormat::Millis, true));
    let _ = private(OpenOptions::new().append(true).create(true))
        .open(&path)
        .and_then(|mut file| file.write_all(line.as_bytes()));
}

/// Takes the remembered failed unlocks and this unlock into the record, in one
/// transaction. Lines that are no moments are passed over.
pub(crate) fn record_unlock(vault: &mut Vault, act: Act) -> Result<(), StoreError> {
    let at = vault.now();
    let path = vault.layout().failed_unlocks();
    let remembered = read_small(&path, MOST_FAILED_BYTES)
        .ok()
        .flatten()
        .unwrap_or_default();
    let text = String::from_utf8_lossy(&remembered);
    let transaction = vault.db.begin()?;
    for failed in text
        .lines()
        .filter_map(|line| line.parse::<DateTime<Utc>>().ok())
    {
        // A crash after this transaction leaves the file: a moment is not taken twice.
        let known: bool = transaction
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM access WHERE at = ?1 AND act = ?2)")?
            .query_row((to_millis(failed), Act::FailedUnlock.id()), |row| {
                row.get(0)
            })?;
        if !known {
            record(&transaction, failed, Act::FailedUnlock)?;
        }
    }
    record(&transaction, at, act)?;
    transaction.commit()?;
    // If it stays, the next unlock finds its moments known.
    let _ = remove_if_there(&path);
    Ok(())
}
