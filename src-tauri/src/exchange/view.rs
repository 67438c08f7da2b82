//! The file that an import was chosen from, in words.

use records::exchange::{Column, Double, Draft};
use strings::{Vocabulary, Words};
use studio::import::{Contents, Import, is_new};

use super::incoming;
use super::wire::{ColumnChoice, ColumnView, ImportKind, ImportRow, ImportView};

/// How many clients of a file are shown.
const SHOWN: usize = 200;

/// What is in a file that was chosen.
#[must_use]
pub fn import(words: &Words, import: &Import) -> ImportView {
    let (kind, columns, all, changes): (_, &[(String, Column)], Vec<ImportRow>, _) =
        match &import.contents {
            Contents::Json(incoming) => {
                let rows = incoming.clients().map(|(client, known)| {
                    let double = known.then(|| words.import_known());
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
        column_choices: Column::ALL
            .iter()
            .map(|&id| ColumnChoice {
                id,
                label: words.word(Vocabulary::Column, id.id()),
            })
            .collect(),
        counted: words.import_counted(total, doubles),
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
        Double::Same(_) => words.import_same(),
        Double::SameName(_) => words.import_same_name(),
        Double::InFile(place) => {
            let line = drafts.get(place).map_or(0, |(draft, _)| draft.line);
            words.import_in_file(line)
        }
    }
}
