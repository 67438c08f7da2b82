//! The file that an import was chosen from, in words.

use records::exchange::Column;
use strings::{Vocabulary, Words};
use studio::import::{Contents, Import, is_new};
use studio::in_words::import as in_words;

use super::wire::{ColumnChoice, ColumnView, ImportKind, ImportRow, ImportView};

/// How many clients of a file are shown.
const SHOWN: usize = 200;
/// The most lines of a file that are named.
const MOST_NAMED: usize = 10;

/// What is in a file that was chosen.
#[must_use]
pub fn import(words: &Words, import: &Import) -> ImportView {
    let (kind, columns, all, changes): (_, &[(String, Column)], Vec<ImportRow>, _) =
        match &import.contents {
            Contents::Json(incoming) => {
                let rows = incoming.clients().map(|(client, known)| {
                    let duplicate = known.then(|| words.import_known());
                    (client.client.record.name.clone(), duplicate, !known)
                });
                let changes = in_words::changes(words, incoming);
                (ImportKind::Json, &[], numbered(rows), changes)
            }
            Contents::Drafts {
                kind,
                columns,
                drafts,
                nameless,
                is_guessed,
            } => {
                let rows = drafts.iter().map(|(draft, duplicate)| {
                    let at = |place: usize| drafts.get(place).map(|(draft, _)| draft);
                    let why = duplicate.map(|duplicate| in_words::duplicate(words, duplicate, at));
                    (draft.client.name.clone(), why, is_new(*duplicate))
                });
                let drafts = drafts.iter().map(|(draft, _)| draft);
                let changes = in_words::remarks(words, drafts, nameless, MOST_NAMED, *is_guessed);
                (ImportKind::from(*kind), columns, numbered(rows), changes)
            }
        };
    let duplicates = all.iter().filter(|row| !row.taken).count();
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
        column_choices: Column::ALL
            .iter()
            .map(|&id| ColumnChoice {
                id,
                label: words.word(Vocabulary::Column, id.id()),
            })
            .collect(),
        counted: words.import_counted(total, duplicates),
        changes,
        rows: all.into_iter().take(SHOWN).collect(),
        total: u32::try_from(total).unwrap_or(u32::MAX),
    }
}

fn numbered(rows: impl Iterator<Item = (String, Option<String>, bool)>) -> Vec<ImportRow> {
    (0..)
        .zip(rows)
        .map(|(place, (name, duplicate, taken))| ImportRow {
            place,
            name,
            duplicate,
            taken,
        })
        .collect()
}
