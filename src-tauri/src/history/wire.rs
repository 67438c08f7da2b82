//! Undo, the bin and erasing, as they cross to the screen.

use records::{ClientId, Item, NoteId, SessionId, SheetId};
use serde::{Deserialize, Serialize};

/// What the last step was, or what was undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UndoView {
    /// "Undone: a note changed"; none when there is nothing to undo.
    pub words: Option<String>,
    /// The client whose screen it belongs on, where it is about one client.
    pub client: Option<ClientId>,
}

/// Anything that can go to the bin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum BinItem {
    /// A client, with everything that belongs to them.
    Client(ClientId),
    /// A session, with its notes and sheets.
    Session(SessionId),
    /// A note.
    Note(NoteId),
    /// A sheet that was given.
    Sheet(SheetId),
}

impl From<BinItem> for Item {
    fn from(item: BinItem) -> Self {
        match item {
            BinItem::Client(id) => Self::Client(id),
            BinItem::Session(id) => Self::Session(id),
            BinItem::Note(id) => Self::Note(id),
            BinItem::Sheet(id) => Self::Sheet(id),
        }
    }
}

impl From<Item> for BinItem {
    fn from(item: Item) -> Self {
        match item {
            Item::Client(id) => Self::Client(id),
            Item::Session(id) => Self::Session(id),
            Item::Note(id) => Self::Note(id),
            Item::Sheet(id) => Self::Sheet(id),
        }
    }
}

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BinView {
    /// The record.
    pub item: BinItem,
    /// The client's number.
    pub client: ClientId,
    /// The client's name.
    pub name: String,
    /// What stands in its place while names are hidden.
    pub code: String,
    /// "Note of Sun 22 Nov 2026".
    pub label: String,
    /// "In the bin since Sun 22 Nov 2026. Deleted for good after 30 more days of use.".
    pub line: String,
}

/// What was erased, and what the app cannot reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ErasureView {
    /// The statement, line by line. It names nobody. `PageRequest` of kind `erasure`
    /// prints and saves it while the vault is open.
    pub lines: Vec<String>,
    /// Whether every copy that the app knows of was reached.
    pub complete: bool,
}
