//! The catalogue's words, as the command line says them.

use strings::{Language, Vocabulary, Words};
use vocabulary::Moment;

/// The catalogue.
pub(crate) fn words() -> &'static Words {
    Words::of(Language::default())
}

/// The catalogue's word for a value with this id.
pub(crate) fn word(vocabulary: Vocabulary, id: &str) -> String {
    words().word(vocabulary, id)
}

/// `Sun 29 Nov 2026, 4:00 pm`, with spaces that one can search for.
pub(crate) fn moment(moment: Moment) -> String {
    words().full_moment(moment).replace('\u{a0}', " ")
}

/// What happened and what to do now.
pub(crate) fn advise(what: &str, then: &str) -> String {
    format!("{what} {then}")
}
