//! Care of the vault: backups, export and import, retention, the record of access.

use records::ClientId;
use records::exchange::Column;
use serde::{Deserialize, Serialize};
use studio::import::ListKind;

use super::vault::KeyTyped;

/// The backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BackupsView {
    /// "3 of these backups still open with the old keys"; none: none does.
    pub former_keys: Option<String>,
    /// Where they go; none: nowhere yet.
    pub folder: Option<String>,
    /// Whether that folder can be reached now.
    pub reachable: bool,
    /// "Backed up today at 9:02 am, checked".
    pub last: String,
    /// "The next one is made when you lock."
    pub next: String,
    /// The latest first.
    pub backups: Vec<BackupView>,
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BackupView {
    /// Names it for `drill` and `restore`.
    pub id: String,
    /// "Sun 22 Nov 2026, 9:02 am".
    pub label: String,
    /// "4.9 MB".
    pub size: String,
}

/// A backup and what opens it: the passphrase or recovery key of its day.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BackupRequest {
    /// Which.
    pub id: String,
    /// What opens it.
    pub key: KeyTyped,
}

/// What was read and found good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckedView {
    /// "Every page was read back: 142 clients, 380 sessions, 912 notes. It can be restored."
    pub words: String,
}

/// How far a long task has come. Sent as the event `progress`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Progress {
    /// "Copying".
    pub words: String,
    /// From 0 to 1; none while it cannot be told.
    pub done: Option<f64>,
}

/// What to write out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum ExportRequest {
    /// Everything, as JSON.
    Everything,
    /// Everything about one client, as JSON.
    Client {
        /// Whose.
        #[cfg_attr(test, ts(as = "i64"))]
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
    /// What it is taken for.
    #[cfg_attr(test, ts(as = "super::names::Column"))]
    pub column: Column,
}

/// What a column can be taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ColumnChoice {
    /// Its id.
    #[cfg_attr(test, ts(as = "super::names::Column"))]
    pub id: Column,
    /// "Phone".
    pub label: String,
}

/// Other columns for the spreadsheet that was chosen.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportColumns {
    /// One for each column of the file.
    #[cfg_attr(test, ts(as = "Vec<super::names::Column>"))]
    pub columns: Vec<Column>,
}

/// A client of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportRow {
    /// Its place in the file, from 0.
    pub place: u32,
    /// The name.
    pub name: String,
    /// "A client with this name is already in the vault"; none: new.
    pub double: Option<String>,
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

/// Whose time is over by the studio's own rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DueView {
    /// Who.
    #[cfg_attr(test, ts(as = "i64"))]
    pub client: ClientId,
    /// Name.
    pub name: String,
    /// What stands in its place while names are hidden.
    pub code: String,
    /// "Last session Mon 2 Mar 2019; due since Tue 3 Mar 2026".
    pub line: String,
}

/// A line of the record of access.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AccessView {
    /// "Sun 22 Nov 2026, 9:02 am".
    pub at: String,
    /// "Unlocked with the passphrase".
    pub words: String,
}

/// Something that was done, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DoneView {
    /// "12 clients were imported"; none: the artist closed a dialog.
    pub words: Option<String>,
}
