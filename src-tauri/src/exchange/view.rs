//! The file that an import was chosen from, in words.

use records::exchange::{Column, DateOrder, Letters, Reading};
use strings::{Vocabulary, Words};
use studio::import::{Contents, Import, is_new};
use studio::in_words::import as in_words;

use super::wire::{ColumnChoice, ColumnView, DatesView, ImportKind, ImportRow, ImportView};
use super::wire::{LettersChoice, LettersView, OrderChoice};

/// How many clients of a file, and how many lines that do not fit, are shown.
const SHOWN: usize = 200;

/// What is in a file that was chosen.
#[must_use]
pub fn import(words: &Words, import: &Import) -> ImportView {
    let (rows, duplicates) = rows(words, &import.contents);
    let nothing = Reading::default();
    let (kind, reading, changes, missing) = match &import.contents {
        Contents::Json(incoming) => {
            let changes = in_words::changes(words, incoming);
            (ImportKind::Json, &nothing, changes, None)
        }
        Contents::Drafts { kind, reading, .. } => {
            let changes = in_words::remarks(words, reading);
            let missing = in_words::missing(words, reading);
            (ImportKind::from(*kind), reading, changes, missing)
        }
    };
    let remarks: Vec<String> = in_words::unfit(words, reading).take(SHOWN).collect();
    let remarks_more = count(reading.remarks.len() - remarks.len());
    let choices = Column::ALL.iter().map(|&id| ColumnChoice {
        id,
        label: words.word(Vocabulary::Column, id.id()),
    });
    ImportView {
        kind,
        columns: columns(reading),
        column_choices: choices.collect(),
        letters: reading.letters.map(|letters| letters_view(words, letters)),
        dates: dates(words, reading),
        missing,
        counted: words.import_counted(import.count(), duplicates),
        changes,
        remarks,
        remarks_more,
        total: count(import.count()),
        rows,
    }
}

/// The clients who are shown, and how many of all are not taken in unless somebody says so.
fn rows(words: &Words, contents: &Contents) -> (Vec<ImportRow>, usize) {
    match contents {
        Contents::Json(incoming) => {
            let clients: Vec<_> = incoming.clients().collect();
            let places = doubtful_first(clients.len(), |place| clients[place].1);
            let rows = places.map(|place| {
                let (client, known) = clients[place];
                let client = &client.client.record;
                ImportRow {
                    place: count(place),
                    name: client.name.clone(),
                    about: in_words::about(words, client, ""),
                    duplicate: known.then(|| words.import_known()),
                    taken: !known,
                }
            });
            let known = clients.iter().filter(|(_, known)| *known).count();
            (rows.collect(), known)
        }
        Contents::Drafts {
            reading,
            duplicates,
            ..
        } => {
            let places = doubtful_first(duplicates.len(), |place| duplicates[place].is_some());
            let rows = places.map(|place| {
                let (draft, duplicate) = (&reading.drafts[place], duplicates[place]);
                let why = duplicate.map(|one| in_words::duplicate(words, one, &reading.drafts));
                ImportRow {
                    place: count(place),
                    name: draft.client.name.clone(),
                    about: in_words::about(words, &draft.client, &draft.note),
                    duplicate: why,
                    taken: is_new(duplicate),
                }
            });
            let known = duplicates.iter().filter(|one| !is_new(**one)).count();
            (rows.collect(), known)
        }
    }
}

/// The places of as many as are shown: first those about whom there is something to choose.
fn doubtful_first(
    count: usize,
    is_doubtful: impl Fn(usize) -> bool,
) -> impl Iterator<Item = usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by_key(|place| !is_doubtful(*place));
    places.into_iter().take(SHOWN)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn columns(reading: &Reading) -> Vec<ColumnView> {
    let columns = reading.columns.iter();
    columns
        .map(|read| ColumnView {
            heading: read.heading.clone(),
            examples: read.examples.clone(),
            column: read.column,
        })
        .collect()
}

fn letters_view(words: &Words, letters: Letters) -> LettersView {
    let choices = Letters::ALL.iter().map(|&id| LettersChoice {
        id,
        label: words.word(Vocabulary::Letters, id.id()),
    });
    LettersView {
        letters,
        choices: choices.collect(),
    }
}

fn dates(words: &Words, reading: &Reading) -> Option<DatesView> {
    let two = reading.dates.as_ref()?;
    let choices = DateOrder::ALL.iter().map(|&id| OrderChoice {
        id,
        label: match id {
            DateOrder::DayFirst => words.order_dmy(words.full_day(two.days.day_first), &two.text),
            DateOrder::MonthFirst => {
                words.order_mdy(words.full_day(two.days.month_first), &two.text)
            }
        },
    });
    Some(DatesView {
        order: two.order,
        choices: choices.collect(),
    })
}
