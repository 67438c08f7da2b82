//! Backups: checked before they count, thinned by age, restored beside what is there.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc};
use rusqlite::OptionalExtension;

use crate::access::{self, Act};
use crate::clock::from_millis;
use crate::copy::{self, copy_checked};
use crate::erase;
use crate::error::{BackupError, DiskError, DiskTask, OpenError, StoreError};
use crate::folder::{Layout, sync_parent};
use crate::journal;
use crate::keys::Credential;
use crate::stop::Stop;
use crate::store::{self, Checked};
use crate::vault::{Options, Vault, load_key};

/// How long after a backup the next one is due.
const BETWEEN_BACKUPS: TimeDelta = TimeDelta::hours(1);
/// How many of the newest backups are kept whatever their age.
const NEWEST_KEPT: usize = 7;
/// For how many days the newest backup of each is kept.
const DAYS_KEPT: usize = 7;
/// For how many weeks the newest backup of each is kept.
const WEEKS_KEPT: usize = 4;
/// For how many months the newest backup of each is kept.
const MONTHS_KEPT: usize = 12;
/// How the moment is written in a backup's name: no colon, for Windows' sake.
const MOMENT: &str = "%Y-%m-%dT%H%M%SZ";

/// A backup: a folder laid out like a vault's, which opens with the passphrase and the
/// recovery key of its day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backup {
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The folder.
    pub path: PathBuf,
}

impl Vault {
    /// Makes a backup in the folder that is set, reads every page of it back, and only
    /// then lets it count. Thins the older ones after that.
    ///
    /// # Errors
    /// [`BackupError`]; the backups made before are untouched then.
    pub fn back_up(&mut self, stop: &Stop) -> Result<(Backup, Checked), BackupError> {
        let folder = self
            .settings()?
            .backup_folder
            .ok_or(BackupError::NoFolder)?;
        self.back_up_to(&folder, stop)
    }

    /// The same in another folder, which must be there.
    ///
    /// # Errors
    /// As [`back_up`](Self::back_up).
    pub fn back_up_to(
        &mut self,
        folder: &Path,
        stop: &Stop,
    ) -> Result<(Backup, Checked), BackupError> {
        for unfinished in self.unfinished_copies(Some(folder))? {
            // One that cannot be removed is no reason to go without a backup.
            let _ = copy::clear(&unfinished);
        }
        let at = self.now();
        let name = self.backup_name()?;
        let mut path = folder.join(format!("{name}{}", at.format(MOMENT)));
        // Two within a second.
        let mut again = 2;
        while path.exists() {
            path = folder.join(format!("{name}{}-{again}", at.format(MOMENT)));
            again += 1;
        }
        let checked = copy_checked(self.db(), self.key(), self.layout(), &path, stop)?;
        let backup = Backup { at, path };
        let saved = self.last_change()?;
        self.change(|batch| {
            access::record(&batch.tx, at, Act::Backup)?;
            batch.put_mark(BACKED_UP, &saved.to_string())
        })?;
        erase::erase_pending(self, folder)?;
        let all = self.backups_in(folder)?;
        for older in all.iter().filter(|other| !is_kept(other, &all)) {
            discard(older)?;
        }
        Ok((backup, checked))
    }

    /// Returns the finished backups of this vault in the folder that is set, the latest
    /// first; none when no folder is set or it cannot be reached.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        match self.settings()?.backup_folder {
            Some(folder) => self.backups_in(&folder),
            None => Ok(Vec::new()),
        }
    }

    /// Returns the finished backups of this vault in `folder`, the latest first.
    ///
    /// # Errors
    /// When the vault's identity cannot be read.
    pub fn backups_in(&self, folder: &Path) -> Result<Vec<Backup>, StoreError> {
        let name = self.backup_name()?;
        Ok(list(folder)
            .into_iter()
            .filter(|backup| file_name(&backup.path).starts_with(&name))
            .collect())
    }

    /// Returns when the last backup was made and found good, by the record of access.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_backup(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let at: Option<i64> = self.one(
            "SELECT max(at) FROM access WHERE act = 'backup'",
            [],
            |row| Ok(row.get(0)?),
        )?;
        Ok(at.map(from_millis))
    }

    /// Returns whether something has changed since the last backup.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_changed_since_backup(&self) -> Result<bool, StoreError> {
        let marked = self.mark(BACKED_UP)?;
        Ok(marked != Some(self.last_change()?.to_string()))
    }

    /// Returns whether a backup is to be made now: a folder is set, something changed
    /// since the last one, and an hour has passed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn is_backup_due(&self) -> Result<bool, StoreError> {
        if self.settings()?.backup_folder.is_none() || !self.is_changed_since_backup()? {
            return Ok(false);
        }
        let Some(last) = self.last_backup()? else {
            return Ok(true);
        };
        // A clock set back makes the last one lie ahead: better one too many than none.
        let since = self.now() - last;
        Ok(since >= BETWEEN_BACKUPS || since < TimeDelta::zero())
    }

    /// What copies that were cut short have left, in the backup folder and beside the
    /// vault. Each may hold everything, and none is a backup.
    ///
    /// # Errors
    /// When the vault's identity cannot be read.
    pub(crate) fn unfinished_copies(
        &self,
        folder: Option<&Path>,
    ) -> Result<Vec<PathBuf>, StoreError> {
        let name = self.backup_name()?;
        let in_folder = folder.map(fs::read_dir).into_iter().flatten().flatten();
        let parts = in_folder
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| {
                let file_name = file_name(path);
                let finished = file_name.strip_suffix(".part").and_then(moment_of);
                file_name.starts_with(&name) && finished.is_some()
            });
        let dir = self.layout().dir();
        let (drill, restored) = (drill_of(dir), restored_of(dir));
        let beside = [
            copy::part_of(&drill),
            copy::part_of(&restored),
            drill,
            restored,
        ];
        let beside = beside.into_iter().filter(|path| path.exists());
        Ok(parts.chain(beside).collect())
    }

    /// What the names of this vault's backups begin with. Other vaults may keep theirs in
    /// the same folder.
    fn backup_name(&self) -> Result<String, StoreError> {
        let identity = self.mark(IDENTITY)?.ok_or(StoreError::Damaged)?;
        Ok(format!(
            "vault-{}-",
            identity.get(..8).ok_or(StoreError::Damaged)?
        ))
    }

    fn last_change(&self) -> Result<i64, StoreError> {
        self.one(
            "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'change'",
            [],
            |row| Ok(row.get(0)?),
        )
    }

    /// Returns one of the vault's own marks, which are no settings of the artist's.
    pub(crate) fn mark(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(self
            .db()
            .prepare_cached("SELECT value FROM mark WHERE name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()?)
    }
}

/// The mark that tells this vault's backups from another's.
pub(crate) const IDENTITY: &str = "identity";
/// The mark that says up to which change the last backup goes.
const BACKED_UP: &str = "backed_up";

/// Returns the finished backups of any vault in a folder, the latest first.
#[must_use]
pub fn list(folder: &Path) -> Vec<Backup> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut backups: Vec<_> = entries
        .filter_map(|entry| {
            let path = entry.path();
            let at = moment_of(&file_name(&path))?;
            Layout::new(&path)
                .database()
                .is_file()
                .then_some(Backup { at, path })
        })
        .collect();
    backups.sort_unstable_by(|a, b| b.cmp(a));
    backups
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Reads the moment in a backup's name; `None` for any other name, a part's too.
fn moment_of(name: &str) -> Option<DateTime<Utc>> {
    let (identity, rest) = name.strip_prefix("vault-")?.split_once('-')?;
    let is_identity = identity.len() == 8 && identity.bytes().all(|b| b.is_ascii_hexdigit());
    let (moment, again) = rest.split_at_checked(18)?;
    let is_again = again.is_empty()
        || again
            .strip_prefix('-')
            .is_some_and(|n| n.parse::<u32>().is_ok());
    let moment = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
    (is_identity && is_again).then(|| moment.and_utc())
}

/// Whether a backup stays when `all`, the latest first, are thinned.
fn is_kept(backup: &Backup, all: &[Backup]) -> bool {
    let is_among = |count: usize, period: fn(DateTime<Utc>) -> (i32, u32)| {
        let mut periods = Vec::new();
        for other in all {
            if !periods.contains(&period(other.at)) {
                periods.push(period(other.at));
                if other == backup {
                    return periods.len() <= count;
                }
            }
        }
        false
    };
    all.iter().take(NEWEST_KEPT).any(|newest| newest == backup)
        || is_among(DAYS_KEPT, |at| (at.year(), at.ordinal()))
        || is_among(WEEKS_KEPT, |at| {
            (at.iso_week().year(), at.iso_week().week())
        })
        || is_among(MONTHS_KEPT, |at| (at.year(), at.month()))
}

/// Removes a backup. It stops being one by its name before its files go.
fn discard(backup: &Backup) -> Result<(), DiskError> {
    let part = copy::part_of(&backup.path);
    copy::clear(&part)?;
    fs::rename(&backup.path, &part).map_err(DiskError::at(DiskTask::Rename, &part))?;
    copy::clear(&part)
}

/// Opens a backup and reads every page of it, changing nothing.
///
/// # Errors
/// [`BackupError`], with what is wrong with it.
pub fn check(backup: &Path, credential: &Credential) -> Result<Checked, BackupError> {
    let layout = Layout::new(backup).resolved()?;
    layout.check_files()?;
    let key = load_key(&layout, credential).map_err(OpenError::from)?;
    copy::check_copy(&layout, &key, &Stop::NEVER)
}

/// Restores a vault from a backup to `dir`, and unlocks it. What lies in `dir` is not
/// overwritten: the backup is copied beside it and checked first, and then the folder
/// that was there is set aside under the name that is returned.
///
/// # Errors
/// [`BackupError`]; what lies in `dir` is untouched then.
pub fn restore(
    backup: &Path,
    credential: &Credential,
    dir: &Path,
    options: Options,
) -> Result<(Vault, Option<PathBuf>), BackupError> {
    let now = options.now();
    let restored = restored_of(dir);
    copy::clear(&restored)?;
    copy_out(backup, credential, &restored, &Stop::NEVER)?;
    let set_aside = set_aside(dir, now)?;
    finish_restore(dir)?;
    let mut vault = Vault::unlock(dir, credential, options)?;
    vault.record_access(Act::Restore)?;
    Ok((vault, set_aside))
}

/// Tries a restore out, to the end: copies a backup beside `dir`, unlocks the copy, reads
/// everything in it, and removes it. Changes nothing.
///
/// # Errors
/// [`BackupError`]: what would have failed.
pub fn drill(
    backup: &Path,
    credential: &Credential,
    dir: &Path,
    stop: &Stop,
) -> Result<Checked, BackupError> {
    let copy = drill_of(dir);
    copy::clear(&copy)?;
    let outcome = copy_out(backup, credential, &copy, stop);
    copy::clear(&copy)?;
    outcome
}

/// Copies a backup to a new folder and checks the copy.
fn copy_out(
    backup: &Path,
    credential: &Credential,
    to: &Path,
    stop: &Stop,
) -> Result<Checked, BackupError> {
    let layout = Layout::new(backup).resolved()?;
    layout.check_files()?;
    let key = load_key(&layout, credential).map_err(OpenError::from)?;
    journal::check(&layout, &key)?;
    let db = store::open_to_read(&layout.database(), &key)?;
    store::check_identity(&db)?;
    copy_checked(&db, &key, &layout, to, stop)
}

/// Moves what lies in `dir` aside, unless it is open somewhere.
fn set_aside(dir: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>, BackupError> {
    if !dir.exists() {
        return Ok(None);
    }
    let _lock = Layout::new(dir).take_lock()?;
    let mut path = dir.as_os_str().to_owned();
    path.push(format!(".replaced-{}", now.format(MOMENT)));
    let path = PathBuf::from(path);
    fs::rename(dir, &path).map_err(DiskError::at(DiskTask::Rename, &path))?;
    Ok(Some(path))
}

/// Where a restored vault lies, checked and whole, until it takes its place.
fn restored_of(dir: &Path) -> PathBuf {
    beside(dir, ".restored")
}

/// Where a backup is tried out.
fn drill_of(dir: &Path) -> PathBuf {
    beside(dir, ".drill")
}

fn beside(dir: &Path, ending: &str) -> PathBuf {
    let mut name = dir.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Puts a restored vault in its place, if that was cut short: between the two renames of
/// a restore there is no vault at `dir`, and a finished one beside it.
pub(crate) fn finish_restore(dir: &Path) -> Result<(), DiskError> {
    let restored = restored_of(dir);
    if !dir.exists() && restored.is_dir() {
        fs::rename(&restored, dir).map_err(DiskError::at(DiskTask::Rename, dir))?;
        sync_parent(dir)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use super::*;

    fn backup(at: &str) -> Backup {
        let at: DateTime<Utc> = at.parse().unwrap();
        Backup {
            at,
            path: format!("vault-0123abcd-{}", at.format(MOMENT)).into(),
        }
    }

    #[test]
    fn names_are_read_back_and_others_are_not_taken_for_backups() {
        let made = backup("2026-11-22T16:00:05Z");
        assert_eq!(moment_of(&file_name(&made.path)), Some(made.at));
        assert_eq!(
            moment_of("vault-0123abcd-2026-11-22T160005Z-2"),
            Some(made.at)
        );
        for name in [
            "vault-0123abcd-2026-11-22T160005Z.part",
            "vault-0123abcd-2026-11-22T1600",
            "vault-0123abcd-2026-13-22T160005Z",
            "vault-xyz-2026-11-22T160005Z",
            "vault-0123abcd",
            "holiday pictures",
            "",
        ] {
            assert_eq!(moment_of(name), None, "{name}");
        }
    }

    #[test]
    fn two_years_of_daily_backups_thin_to_the_last_days_weeks_and_months() {
        let newest: DateTime<Utc> = "2026-11-22T16:00:00Z".parse().unwrap();
        let all: Vec<_> = (0..730)
            .map(|days| backup(&(newest - TimeDelta::days(days)).to_rfc3339()))
            .collect();
        let kept: Vec<_> = all
            .iter()
            .filter(|b| is_kept(b, &all))
            .map(|b| b.at.date_naive().to_string())
            .collect();
        let expected = "2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16 \
             2026-11-15 2026-11-08 2026-11-01 2026-10-31 2026-09-30 2026-08-31 2026-07-31 2026-06-30 \
             2026-05-31 2026-04-30 2026-03-31 2026-02-28 2026-01-31 2025-12-31";
        assert_eq!(kept.join(" "), expected);
        // Thinning what was thinned takes no more.
        let thinned: Vec<_> = all.iter().filter(|b| is_kept(b, &all)).cloned().collect();
        assert!(thinned.iter().all(|b| is_kept(b, &thinned)));
    }

    #[test]
    fn a_day_of_many_backups_takes_none_of_the_days_before() {
        let newest: DateTime<Utc> = "2026-11-22T20:00:00Z".parse().unwrap();
        let hourly = (0..10).map(|hours| newest - TimeDelta::hours(hours));
        let daily = (1..10).map(|days| newest - TimeDelta::days(days));
        let all: Vec<_> = hourly
            .chain(daily)
            .map(|at| backup(&at.to_rfc3339()))
            .collect();
        let kept: Vec<_> = all
            .iter()
            .filter(|b| is_kept(b, &all))
            .map(|b| b.at.format("%d %H").to_string())
            .collect();
        let expected = "22 20,22 19,22 18,22 17,22 16,22 15,22 14,\
             21 20,20 20,19 20,18 20,17 20,16 20,15 20";
        assert_eq!(kept.join(","), expected);
    }

    #[test]
    fn a_few_backups_are_all_kept() {
        let all: Vec<_> = (1..=7)
            .map(|year| backup(&format!("200{year}-01-01T00:00:00Z")))
            .rev()
            .collect();
        assert!(all.iter().all(|b| is_kept(b, &all)));
    }
}
