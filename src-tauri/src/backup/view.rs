//! Backups, checks, the record of access and retention in words.

use std::path::Path;

use chrono::{DateTime, Utc};
use records::backup::Backup;
use records::{Access, Checked, Due};
use strings::{Vocabulary, Words};

use super::wire::{AccessView, BackupView, CheckedView, DueView};
use crate::client::view::code;
use crate::system::clock::WallClock;
use crate::system::reach;

/// A backup in the list.
#[must_use]
pub fn backup(words: &Words, backup: &Backup, wall: WallClock) -> BackupView {
    let bytes = std::fs::metadata(records::Layout::new(&backup.path).database())
        .map_or(0, |found| found.len());
    BackupView {
        id: backup_id(&backup.path),
        label: words.full_moment(wall.shows(backup.at)),
        size: size(words, bytes),
    }
}

/// What names a backup on the screen: the name of its folder.
#[must_use]
pub fn backup_id(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// "4.9 MB", with a tenth below ten.
fn size(words: &Words, bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    let megabytes = if tenths < 100 {
        format!("{}.{}", tenths / 10, tenths % 10)
    } else {
        (tenths / 10).to_string()
    };
    words.size_megabytes(megabytes)
}

/// What was read to the end.
#[derive(Debug, Clone, Copy)]
pub enum Read {
    /// A backup, after it was made.
    Backup,
    /// A backup, as for a restore.
    Drill,
    /// The vault itself.
    Vault,
}

/// What was read to the end and found good.
#[must_use]
pub fn checked(words: &Words, what: Read, checked: &Checked) -> CheckedView {
    let records = words.counts(Vocabulary::Count, checked.records.each());
    let records = records.join(", ");
    let said = match what {
        Read::Backup => words.checked_backup(records),
        Read::Drill => words.checked_drill(records),
        Read::Vault if checked.bad_photos > 0 => words.checked_vault_but(records),
        Read::Vault => words.checked_vault(records),
    };
    CheckedView {
        words: match checked.bad_photos {
            0 => said,
            bad => format!("{said} {}", words.photos_bad(bad)),
        },
    }
}

/// A line of the record of access.
#[must_use]
pub fn access(words: &Words, access: &Access, wall: WallClock) -> AccessView {
    AccessView {
        at: words.full_moment(wall.shows(access.at)),
        words: words.word(Vocabulary::Access, access.act.id()),
    }
}

/// A client whose time is over.
#[must_use]
pub fn due(words: &Words, due: &Due) -> DueView {
    DueView {
        client: due.client.id,
        name: due.client.record.name.clone(),
        code: code(due.client.id, &due.client.record),
        line: words.due_line(words.full_day(due.last), words.full_day(due.since)),
    }
}

/// When the next backup is made.
#[must_use]
pub fn next_backup(words: &Words, has_folder: bool, has_changed: bool) -> String {
    match (has_folder, has_changed) {
        (false, _) => words.backup_next_never(),
        (true, true) => words.backup_next_hour(),
        (true, false) => words.backup_next_change(),
    }
}

/// Where backups go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupFolder {
    /// Nowhere: no folder is set.
    Unset,
    /// To a folder that cannot be reached now.
    Away,
    /// To a folder that is there.
    There,
}

impl BackupFolder {
    /// What a folder that may be set is now.
    #[must_use]
    pub fn of(set: Option<&Path>) -> Self {
        match set {
            None => Self::Unset,
            Some(folder) if reach::is_there(folder) => Self::There,
            Some(_) => Self::Away,
        }
    }
}

/// After how many days a backup is no longer well.
const BACKUP_AGES: i64 = 7;

/// What there is of backups.
#[derive(Debug, Clone, Copy)]
pub struct Backups {
    /// When the last one was made and found good.
    pub last: Option<DateTime<Utc>>,
    /// Whether one that was tried after it could not be made.
    pub failed: bool,
    /// Where they go.
    pub folder: BackupFolder,
}

impl Backups {
    /// Whether the last backup is well, and the sentence that says when it was.
    #[must_use]
    pub fn line(&self, words: &Words, wall: WallClock, instant: DateTime<Utc>) -> (bool, String) {
        if self.folder == BackupFolder::Away {
            return (false, words.backup_folder_away());
        }
        if self.folder == BackupFolder::There && self.failed {
            return (false, words.backup_not_made());
        }
        let Some(last) = self.last.map(|last| wall.shows(last)) else {
            let none = match self.folder {
                BackupFolder::Unset => words.backup_no_folder(),
                _ => words.backup_none_yet(),
            };
            return (false, none);
        };
        let days = (wall.shows(instant).date() - last.date()).num_days();
        let time = words.time(last.time());
        let line = match days {
            0 => words.backup_today(time),
            1 => words.backup_yesterday(time),
            _ => words.backup_on(words.full_day(last.date())),
        };
        let is_set = self.folder == BackupFolder::There;
        let is_well = is_set && (0..=BACKUP_AGES).contains(&days);
        (is_well, line)
    }
}
