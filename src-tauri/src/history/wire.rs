//! Undo, the bin and erasing, as they cross to the screen.

use records::Item;
use serde::Serialize;

/// What was undone or done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UndoView {
    /// "Undone: Note changed, Marcus Odell"; none when there was nothing to do.
    pub words: Option<String>,
    /// The same with the clients' codes, while names are hidden.
    pub covered: Option<String>,
}

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BinView {
    /// The record.
    pub item: Item,
    /// The name of the client whose it is; of the studio's own, what it is.
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
