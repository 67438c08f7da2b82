//! Whether a text mentions alcohol. Not whether that alcohol dries the skin: only a name
//! of the list says so.

use super::{Phrase, WORDS};

/// Whether the text mentions alcohol and does not claim to be free from it: see
/// [`Phrase::speaks_of_alcohol`].
pub(crate) fn speaks_of_alcohol(text: &str) -> bool {
    Phrase::new(text).speaks_of_alcohol()
}

/// Whether the word is one for alcohol, or for an alcohol in particular: "Cetylalkohol".
pub(super) fn is_alcohol_word(word: &str) -> bool {
    let word = digits_as_letters(word);
    let alcohol = &WORDS.alcohol;
    alcohol.words.has(&word)
        || alcohol
            .stems
            .iter()
            .any(|stem| word.starts_with(stem) || word.ends_with(stem))
        || alcohol.signs.iter().any(|sign| word.contains(sign))
}

/// Reads the digits that are mistaken for letters as those letters, where they stand
/// among letters.
pub(crate) fn digits_as_letters(folded: &str) -> String {
    let chars: Vec<char> = folded.chars().collect();
    let at = |place: Option<usize>| place.and_then(|place| chars.get(place)).copied();
    chars
        .iter()
        .enumerate()
        .map(|(place, &c)| {
            let beside = [at(place.checked_sub(1)), at(Some(place + 1))];
            let among_letters = beside.iter().flatten().all(|c| c.is_alphabetic())
                && beside.iter().flatten().next().is_some();
            match c {
                '0' if among_letters => 'o',
                '1' if among_letters => 'l',
                '5' if among_letters => 's',
                '3' if among_letters => 'e',
                other => other,
            }
        })
        .collect()
}
