//! A note on a client or on a session.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::bounds;
use crate::error::StoreError;

/// The most bytes that a note's text may have: 1 MiB.
pub const MOST_NOTE_BYTES: usize = 1024 * 1024;

/// A note in plain text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// What kind of note it is.
    #[serde(default)]
    pub kind: NoteKind,
    /// The day that it is about.
    pub date: NaiveDate,
    /// Whether it stands above the others.
    #[serde(default)]
    pub pinned: bool,
    /// The text; it must hold something.
    pub text: String,
}

impl Note {
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        bounds::TEXT.filled(&self.text)
    }
}

/// A kind of note.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoteKind {
    /// An ordinary note.
    #[default]
    Note,
    /// A telephone call.
    Call,
    /// A reaction of the skin.
    Reaction,
    /// The client did what the sheet says not to, such as getting wet on day 2.
    Slip,
}
