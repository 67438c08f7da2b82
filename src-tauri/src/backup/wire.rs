//! Backups, checks, the record of access and retention, as they cross to the screen.

use records::ClientId;
use serde::{Deserialize, Serialize};

use crate::vault::wire::KeyTyped;

/// The backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BackupsView {
    /// "3 of these backups still open with the old keys"; none: none does.
    pub former_keys: Option<String>,
    /// The folder that they go to; none when none is set.
    pub folder: Option<String>,
    /// Whether that folder can be reached now.
    pub reachable: bool,
    /// "Backed up today at 9:02 am, checked".
    pub last: String,
    /// "The next one is made when you lock."
    pub next: String,
    /// The backups, the latest first.
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
    /// The backup's id.
    pub id: String,
    /// The passphrase or recovery key that opens it.
    pub key: KeyTyped,
}

/// What was read and found good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckedView {
    /// "Every page was read back: 142 clients, 380 sessions, 912 notes. It can be restored."
    pub words: String,
}

/// Whose time is over by the studio's own rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DueView {
    /// The client's number.
    pub client: ClientId,
    /// The client's name.
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
