//! Exports and imports as they cross to the screen.

use records::ClientId;
use records::exchange::{Column, DateOrder, Letters, ReadAs};
use serde::{Deserialize, Serialize};
use studio::import::ListKind;

/// What to write out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum ExportRequest {
    /// Everything, as JSON.
    Everything,
    /// Everything about one client, as JSON.
    Client {
        /// The client's number.
        id: ClientId,
    },
    /// The list of clients, for a spreadsheet.
    ClientList,
}

/// What became of an export.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExportedView {
    /// What was done, in words; none when the artist closed the dialog.
    pub words: Option<String>,
    /// How many photos are not in it, in words; none when all are.
    pub left_out: Option<String>,
}

/// What is in a file that was chosen. Nothing is taken in before `import_confirm`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportView {
    /// What kind of file it is.
    pub kind: ImportKind,
    /// The columns of a spreadsheet, with what they are taken for.
    pub columns: Vec<ColumnView>,
    /// Everything that a column can be taken for.
    pub column_choices: Vec<ColumnChoice>,
    /// How its letters are taken, where the file does not say.
    pub letters: Option<LettersView>,
    /// What comes first in its dates, where one can be read in two ways.
    pub dates: Option<DatesView>,
    /// "Choose the column that contains the names.": what has to be said before anything can
    /// be taken in.
    pub missing: Option<String>,
    /// "120 clients, 3 already in the vault".
    pub counted: String,
    /// What else would change: sessions and notes, protocols, the studio's profile,
    /// settings; a line each.
    pub changes: Vec<String>,
    /// "Line 3 has no name. Not imported": what did not fit, the first 200 of them.
    pub remarks: Vec<String>,
    /// How many more there are.
    pub remarks_more: u32,
    /// The first 200 of the clients: those first who may be there already.
    pub rows: Vec<ImportRow>,
    /// How many there are in all.
    pub total: u32,
}

/// A kind of file to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// This app's own export.
    Json,
    /// A spreadsheet.
    Csv,
    /// Cards of an address book.
    Vcard,
}

impl From<ListKind> for ImportKind {
    fn from(kind: ListKind) -> Self {
        match kind {
            ListKind::Csv => Self::Csv,
            ListKind::Vcard => Self::Vcard,
        }
    }
}

/// A column of a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ColumnView {
    /// Its heading in the file.
    pub heading: String,
    /// Two texts that stand in it; none of an empty column.
    pub examples: Vec<String>,
    /// What the column is taken for.
    pub column: Column,
}

/// What a column can be taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ColumnChoice {
    /// Its id.
    pub id: Column,
    /// "Phone".
    pub label: String,
}

/// How the letters of a file are taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LettersView {
    /// As they are taken now.
    pub letters: Letters,
    /// As they can be taken.
    pub choices: Vec<LettersChoice>,
}

/// How letters can be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LettersChoice {
    /// Its id.
    pub id: Letters,
    /// "Western European".
    pub label: String,
}

/// What comes first in dates that can be read in two ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DatesView {
    /// As they are read now; none: somebody has to say.
    pub order: Option<DateOrder>,
    /// As they can be read.
    pub choices: Vec<OrderChoice>,
}

/// What can come first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OrderChoice {
    /// Its id.
    pub id: DateOrder,
    /// "Day first: 03/04/1985 is Wed 3 Apr 1985".
    pub label: String,
}

/// How the file that was chosen is to be read.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportReadAs {
    /// One for each column of the file; none: guessed from the headings.
    pub columns: Option<Vec<Column>>,
    /// How its letters are written; none: guessed.
    pub letters: Option<Letters>,
    /// What comes first in its dates; none: as other dates tell.
    pub dates: Option<DateOrder>,
}

impl From<ImportReadAs> for ReadAs {
    fn from(request: ImportReadAs) -> Self {
        Self {
            columns: request.columns,
            letters: request.letters,
            dates: request.dates,
        }
    }
}

/// A client of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportRow {
    /// Its place in the file, from 0.
    pub place: u32,
    /// The client's name.
    pub name: String,
    /// "604 555 0101 · allergic to latex": what else is known.
    pub about: String,
    /// "A client with this name is already in the vault"; none: new.
    pub duplicate: Option<String>,
    /// Whether it is taken in unless said otherwise.
    pub taken: bool,
}

/// What of the file to take in.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportConfirm {
    /// Places whose `taken` is turned round.
    pub turned: Vec<u32>,
}
