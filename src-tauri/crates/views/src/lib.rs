//! Domain values in words, where the app and the command line say the same. What only one
//! of them says stands there.
//!
//! Nothing is decided here, and no word stands here: both come from the crates below.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

pub mod import;

use serde::Serialize;
use strings::{Vocabulary, Words};

/// Returns the id of a value in data: `natural_cleanser`; empty for a value without one.
#[must_use]
pub fn id_of(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

/// Returns the catalogue's word for a value with an id: the message `advice-add-words` for
/// what data has as `add_words`.
#[must_use]
pub fn word(words: &Words, vocabulary: Vocabulary, value: impl Serialize) -> String {
    words.word(vocabulary, &id_of(value))
}
