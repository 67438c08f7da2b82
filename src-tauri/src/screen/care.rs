//! Backups, imports and the record of access in words.

use std::path::Path;

use records::backup::Backup;
use records::exchange::{Column, Double, Draft};
use records::{Access, Checked, Due};
use strings::Words;
use studio::import::{Contents, Import, is_new};

use super::{full_moment, incoming, roster};
use crate::system::clock::WallClock;
use crate::wire::care::{
    AccessView, BackupView, CheckedView, ColumnChoice, ColumnView, DueView, ImportKind, ImportRow,
    ImportView,
};

/// How many clients of a file are shown.
const SHOWN: usize = 200;

/// Everything that a column of a spreadsheet can be taken for.
const COLUMNS: [Column; 13] = [
    Column::Name,
    Column::GivenName,
    Column::FamilyName,
    Column::Pronouns,
    Column::Phone,
    Column::Email,
    Column::Birth,
    Column::Code,
    Column::Tags,
    Column::Language,
    Column::ReferredBy,
    Column::Note,
    Column::Ignored,
];

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
        words: roster::word(words, "act", access.act),
    }
}

/// A client whose time is over.
#[must_use]
pub fn due(words: &Words, due: &Due) -> DueView {
    DueView {
        client: due.client.id,
        name: due.client.record.name.clone(),
        code: roster::code(due.client.id, &due.client.record),
        line: words.say_with(
            "due-line",
            &[
                ("last", words.full_day(due.last).into()),
                ("since", words.full_day(due.since).into()),
            ],
        ),
    }
}

/// What is in a file that was chosen.
#[must_use]
pub fn import(words: &Words, import: &Import) -> ImportView {
    let (kind, columns, all, changes): (_, &[(String, Column)], Vec<ImportRow>, _) =
        match &import.contents {
            Contents::Json(incoming) => {
                let rows = incoming.clients().map(|(client, known)| {
                    let double = known.then(|| words.say("import-known"));
                    (client.client.record.name.clone(), double, !known)
                });
                let changes = incoming::changes(words, incoming);
                (ImportKind::Json, &[], numbered(rows), changes)
            }
            Contents::Drafts {
                kind,
                columns,
                drafts,
                nameless,
                is_guessed,
            } => {
                let rows = drafts.iter().map(|(draft, double)| {
                    let why = double.map(|double| why(words, double, drafts));
                    (draft.client.name.clone(), why, is_new(*double))
                });
                let changes = incoming::besides(words, drafts, nameless, *is_guessed);
                (ImportKind::from(*kind), columns, numbered(rows), changes)
            }
        };
    let doubles = all.iter().filter(|row| !row.taken).count();
    let total = all.len();
    ImportView {
        kind,
        columns: columns
            .iter()
            .map(|(heading, column)| ColumnView {
                heading: heading.clone(),
                column: *column,
            })
            .collect(),
        column_choices: COLUMNS
            .iter()
            .map(|&id| ColumnChoice {
                id,
                label: roster::word(words, "column", id),
            })
            .collect(),
        counted: words.say_with(
            "import-counted",
            &[("count", total.into()), ("doubles", doubles.into())],
        ),
        changes,
        rows: all.into_iter().take(SHOWN).collect(),
        total: u32::try_from(total).unwrap_or(u32::MAX),
    }
}

fn numbered(rows: impl Iterator<Item = (String, Option<String>, bool)>) -> Vec<ImportRow> {
    (0..)
        .zip(rows)
        .map(|(place, (name, double, taken))| ImportRow {
            place,
            name,
            double,
            taken,
        })
        .collect()
}

fn why(words: &Words, double: Double, drafts: &[(Draft, Option<Double>)]) -> String {
    match double {
        Double::Same(_) => words.say("import-same"),
        Double::SameName(_) => words.say("import-same-name"),
        Double::InFile(place) => {
            let line = drafts.get(place).map_or(0, |(draft, _)| draft.line);
            words.say_with("import-in-file", &[("line", line.into())])
        }
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
