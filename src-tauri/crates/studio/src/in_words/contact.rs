//! Telephone numbers and e-mail addresses in words.

use records::{ContactKind, ContactPoint};
use strings::{Vocabulary, Words};

/// Returns each number or address with its kind, where that is known: "604 555 0100 (home)".
#[must_use]
pub fn contact_points(words: &Words, list: &[ContactPoint]) -> Vec<String> {
    list.iter().map(|one| contact_point(words, one)).collect()
}

fn contact_point(words: &Words, one: &ContactPoint) -> String {
    let (value, label) = (one.value.trim(), one.label.trim());
    match one.kind {
        ContactKind::Unknown => value.to_owned(),
        ContactKind::Other if !label.is_empty() => words.contact_point(label, value),
        kind => words.contact_point(words.word(Vocabulary::ContactKind, kind.id()), value),
    }
}
