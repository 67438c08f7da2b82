//! The catalogue's words, as the command line says them.

use serde::Serialize;
use strings::{Language, Vocabulary, Words};
use vocabulary::Moment;

/// The catalogue.
pub(crate) fn words() -> &'static Words {
    Words::of(Language::default())
}

/// The catalogue's word for a value: the message `advice-add-words` for what JSON has as
/// `add_words`.
pub(crate) fn word(vocabulary: Vocabulary, value: impl Serialize) -> String {
    words().word(vocabulary, &id_of(value))
}

/// The id of a value in JSON: `add_words`.
pub(crate) fn id_of(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(id)) => id,
        _ => String::new(),
    }
}

/// `Sun 29 Nov 2026, 4:00 pm`, with spaces that one can search for.
pub(crate) fn moment(moment: Moment) -> String {
    words().full_moment(moment).replace('\u{a0}', " ")
}

/// What happened and what to do now.
pub(crate) fn advise(what: &str, then: &str) -> String {
    format!("{what} {then}")
}
