//! The language of the studio.

use strings::{Language, Words};

/// The catalogue in the studio's language.
#[must_use]
pub fn words() -> &'static Words {
    Words::of(Language::default())
}
