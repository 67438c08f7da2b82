//! Exports and imports as they cross to the screen.

use records::ClientId;
use records::exchange::Column;
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
    /// "120 clients, 3 already in the vault".
    pub counted: String,
    /// What else would change: sessions and notes, protocols, the studio's profile,
    /// settings; a line each.
    pub changes: Vec<String>,
    /// The first 200 of them.
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

/// Other columns for the spreadsheet that was chosen.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportColumns {
    /// One for each column of the file.
    pub columns: Vec<Column>,
}

/// A client of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportRow {
    /// Its place in the file, from 0.
    pub place: u32,
    /// The client's name.
    pub name: String,
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
