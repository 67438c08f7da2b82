//! What crosses to the screen and belongs to no noun. All else stands in the nouns' own
//! `wire` modules.
//!
//! The types are plain data. Every word in them comes from the catalogue or from a
//! protocol, every date is worded in Rust.

use serde::Serialize;

/// How far a long task has come. Sent as the event `progress`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Progress {
    /// "Copying".
    pub words: String,
    /// From 0 to 1; none while it cannot be told.
    pub done: Option<f64>,
}

/// Something that was done, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DoneView {
    /// "12 clients were imported"; none: the artist closed a dialog.
    pub words: Option<String>,
}
