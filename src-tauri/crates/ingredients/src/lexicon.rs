//! The words of a label that are not names of ingredients: headings, claims, prose, and
//! what is said about an ingredient beside its name.
//!
//! Words and phrases only. Where they stand on a label, and which names are known, is not
//! known here.

mod alcohol;
mod claim;
mod lists;

pub(crate) use self::alcohol::{digits_as_letters, speaks_of_alcohol};
pub(crate) use self::claim::{Phrase, is_zero_amount};
pub(crate) use self::lists::WORDS;
use crate::fold::fold;

/// A name that is not in the list has no more words than this: a longer text is no name.
pub(crate) const MOST_WORDS_OF_UNKNOWN_NAME: usize = 14;

/// A text that is longer than this, in bytes, is not searched for alcohol: it is taken to
/// hold some.
const LONGEST_SEARCHED: usize = 20_000;

/// Whether a text that is no ingredient may still mention alcohol.
pub(crate) fn may_speak_of_alcohol(text: &str) -> bool {
    text.len() > LONGEST_SEARCHED || speaks_of_alcohol(text)
}

/// Splits a text into folded words.
pub(crate) fn words(text: &str) -> Vec<String> {
    spans(text)
        .map(|(start, end)| fold(&text[start..end]))
        .filter(|word| !word.is_empty())
        .collect()
}

/// Yields the span of each run of letters and digits.
pub(crate) fn spans(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let mut end = start;
        loop {
            end = text[end..]
                .find(|c: char| !c.is_alphanumeric() && !is_inside_word(c))
                .map_or(text.len(), |length| end + length);
            match broken_word(&text[end..]) {
                Some(length) => end += length,
                None => break,
            }
        }
        rest = end;
        Some((start, end))
    })
}

/// Returns the length of a hyphen and line break that split a word ("Alco-", "hol"), or `None`
/// where no word goes on.
pub(crate) fn broken_word(text: &str) -> Option<usize> {
    let rest = text.strip_prefix(['-', '\u{2010}'])?;
    let next = rest.trim_start();
    let broken = rest[..rest.len() - next.len()].contains(['\n', '\r']);
    (broken && next.starts_with(char::is_lowercase)).then_some(text.len() - next.len())
}

/// Characters that stand inside a word without ending it: accents, soft hyphens and
/// other things without a width.
fn is_inside_word(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Whether a name is often the first part of another: "PEG-8", but "PEG-8 Beeswax".
pub(crate) fn opens_names(name: &str) -> bool {
    let folded = fold(name);
    WORDS.label.first_words.has(&folded)
        || WORDS.label.numbered_first_words.iter().any(|stem| {
            folded
                .strip_prefix(stem)
                .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
        })
}

/// Whether a text begins as the everyday name of a plant product does in another
/// language, which no INCI name does: "extrait d'orge", "huile de ...".
pub(crate) fn is_translation(text: &str) -> bool {
    !speaks_of_alcohol(text)
        && spans(text)
            .next()
            .is_some_and(|(start, end)| WORDS.label.plant_products.has(&fold(&text[start..end])))
}

/// Whether the word leads up to a list, or is the heading of one.
pub(crate) fn leads_up(word: &str) -> bool {
    WORDS.label.lead_ins.has(word) || WORDS.label.headings.has(word)
}

/// Whether the words are a sentence, or a part of one, rather than a name.
pub(crate) fn is_prose(words: &[String]) -> bool {
    let label = &WORDS.label;
    // "Organic" is in many sentences, and before many names.
    let telling = words
        .iter()
        .skip_while(|word| label.modifiers.has(word))
        .filter(|word| label.prose.has(word))
        .count();
    words.len() > MOST_WORDS_OF_UNKNOWN_NAME
        || words.len() >= 3 && telling >= 1
        || words
            .iter()
            .all(|word| label.units.has(word) || word.chars().all(|c| c.is_ascii_digit()))
        || words.iter().all(|word| is_code(word))
        || words.iter().all(|word| {
            label.modifiers.has(word) || label.connectors.has(word) || label.origins.has(word)
        })
        || words.iter().any(|word| label.headings.has(word))
}

/// A letter by itself, or the number of a lot: "F.I.L. B12345/1".
fn is_code(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let others = word.chars().count() - digits;
    others <= 2 && digits >= 3 || digits + others == 1 && word.is_ascii()
}

/// Whether a text is an address on the web.
pub(crate) fn is_address(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("://") || text.contains("www.") || text.contains('@')
}

/// Whether the words are surely a sentence: several of them are never in names.
pub(crate) fn is_sentence(words: &[String]) -> bool {
    let telling = words
        .iter()
        .filter(|word| WORDS.label.prose.has(word))
        .count();
    words.len() >= 4 && telling >= 2
}
