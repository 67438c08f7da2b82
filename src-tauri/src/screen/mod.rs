//! Domain values in words and positions, ready to be shown.
//!
//! Nothing is decided here: dates and verdicts come from `protocol`, words from the
//! protocol and from the catalogue.

pub mod label;
pub mod start;
pub mod timeline;
pub mod today;

use protocol::{Plan, Protocol};
use strings::Words;

/// A plan with what is needed to word it.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The protocol that it was derived from.
    pub protocol: &'a Protocol,
    /// The catalogue.
    pub words: &'a Words,
    /// What the clock on the wall shows.
    pub now: chrono::NaiveDateTime,
}

impl Scene<'_> {
    /// The protocol's text for a wording id.
    #[must_use]
    pub fn text(&self, wording: &str) -> String {
        self.protocol
            .text(wording, self.words.language().tag())
            .to_owned()
    }

    /// "Why is my scalp so flaky?, Rob James" for a source id of the protocol.
    #[must_use]
    pub fn source(&self, id: &str) -> String {
        source_label(self.protocol, self.words, id)
    }
}

/// "Why is my scalp so flaky?, Rob James" for a source id of a protocol.
#[must_use]
pub fn source_label(protocol: &Protocol, words: &Words, id: &str) -> String {
    protocol.sources.get(id).map_or_else(String::new, |source| {
        words.say_with(
            "source-label",
            &[
                ("title", source.title.as_str().into()),
                ("author", source.author.as_str().into()),
            ],
        )
    })
}

/// The catalogue's id for something with an id in data: `activity` and
/// `harsh_products` give `activity-harsh-products`.
#[must_use]
pub fn message_id(kind: &str, id: &str) -> String {
    format!("{kind}-{}", id.replace('_', "-"))
}
