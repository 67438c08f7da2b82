//! Backups, checks, the record of access and retention in words.

use std::path::Path;

use chrono::{DateTime, Utc};
use records::backup::Backup;
use records::{Access, Checked, Due};
use strings::Words;

use super::wire::{AccessView, BackupView, CheckedView, DueView};
use crate::client::view::code;
use crate::system::clock::WallClock;
use crate::system::reach;
use crate::view::{full_moment, word};

/// A backup in the list.
#[must_use]
pub fn backup(words: &Words, backup: &Backup, wall: WallClock) -> BackupView {
    let bytes = std::fs::metadata(records::Layout::new(&backup.path).database())
        .map_or(0, |found| found.len());
    BackupView {
        id: backup_id(&backup.path),
        label: full_moment(words, wall.shows(backup.at)),
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
    words.say_with("size-megabytes", &[("megabytes", megabytes.into())])
}

/// What was read back and found good.
#[must_use]
pub fn checked(words: &Words, id: &str, checked: &Checked) -> CheckedView {
    CheckedView {
        words: words.say_with(
            id,
            &[
                ("clients", checked.clients.into()),
                ("sessions", checked.sessions.into()),
                ("notes", checked.notes.into()),
                ("sheets", checked.sheets.into()),
            ],
        ),
    }
}

/// A line of the record of access.
#[must_use]
pub fn access(words: &Words, access: &Access, wall: WallClock) -> AccessView {
    AccessView {
        at: full_moment(words, wall.shows(access.at)),
        words: word(words, "act", access.act),
    }
}

/// A client whose time is over.
#[must_use]
pub fn due(words: &Words, due: &Due) -> DueView {
    DueView {
        client: due.client.id,
        name: due.client.record.name.clone(),
        code: code(due.client.id, &due.client.record),
        line: words.say_with(
            "due-line",
            &[
                ("last", words.full_day(due.last).into()),
                ("since", words.full_day(due.since).into()),
            ],
        ),
    }
}

/// When the next backup is made.
#[must_use]
pub fn next_backup(words: &Words, has_folder: bool, has_changed: bool) -> String {
    words.say(match (has_folder, has_changed) {
        (false, _) => "backup-next-never",
        (true, true) => "backup-next-hour",
        (true, false) => "backup-next-change",
    })
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
    pub fn line(&self, words: &Words, wall: WallClock, moment: DateTime<Utc>) -> (bool, String) {
        if self.folder == BackupFolder::Away {
            return (false, words.say("backup-folder-away"));
        }
        if self.folder == BackupFolder::There && self.failed {
            return (false, words.say("backup-not-made"));
        }
        let Some(last) = self.last.map(|last| wall.shows(last)) else {
            let id = match self.folder {
                BackupFolder::Unset => "backup-no-folder",
                _ => "backup-none-yet",
            };
            return (false, words.say(id));
        };
        let days = (wall.shows(moment).date() - last.date()).num_days();
        let values = [
            ("date", words.full_day(last.date()).into()),
            ("time", words.time(last.time()).into()),
        ];
        let id = match days {
            0 => "backup-today",
            1 => "backup-yesterday",
            _ => "backup-on",
        };
        let is_set = self.folder == BackupFolder::There;
        let is_well = is_set && (0..=BACKUP_AGES).contains(&days);
        (is_well, words.say_with(id, &values))
    }
}
