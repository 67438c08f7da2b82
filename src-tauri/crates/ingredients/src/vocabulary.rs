//! The words of a label that are not ingredients: headings, denials, prose, and what
//! is said about an ingredient beside its name.

mod alcohol;
mod denial;
mod lists;

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

pub(crate) use self::alcohol::{digits_as_letters, speaks_of_alcohol};
pub(crate) use self::denial::{Phrase, is_zero_amount};
use self::lists::{
    COMPLETING, CONNECTORS, GENERIC, HEADINGS, LEAD_INS, MODIFIERS, OPENING, ORIGINS, PROSE,
    SECOND, TRANSLATED, UNITS,
};
use crate::fold::fold;

/// The lists of words.
#[derive(Clone, Copy)]
enum Kind {
    Headings,
    LeadIns,
    Connectors,
    Modifiers,
    Origins,
    Prose,
    Units,
    Generic,
    Translated,
    Completing,
    Opening,
}

/// Which lists a word is in, a bit for each: one look-up for all of them.
static LISTED: LazyLock<HashMap<String, u16>> = LazyLock::new(|| {
    let lists: &[(&'static [&'static str], Kind)] = &[
        (HEADINGS, Kind::Headings),
        (LEAD_INS, Kind::LeadIns),
        (CONNECTORS, Kind::Connectors),
        (MODIFIERS, Kind::Modifiers),
        (ORIGINS, Kind::Origins),
        (PROSE, Kind::Prose),
        (UNITS, Kind::Units),
        (GENERIC, Kind::Generic),
        (TRANSLATED, Kind::Translated),
        (COMPLETING, Kind::Completing),
        (OPENING, Kind::Opening),
    ];
    let mut listed = HashMap::new();
    for (words, kind) in lists {
        for word in *words {
            *listed.entry(fold(word)).or_default() |= kind.bit();
        }
    }
    listed
});

impl Kind {
    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// The words as texts are compared: the letters of some scripts come apart in folding.
fn folded(words: &[&str]) -> HashSet<String> {
    words.iter().map(|word| fold(word)).collect()
}

fn is_a(kind: Kind, word: &str) -> bool {
    LISTED
        .get(word)
        .is_some_and(|kinds| kinds & kind.bit() != 0)
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
        let end = text[start..]
            .find(|c: char| !c.is_alphanumeric() && !is_inside_word(c))
            .map_or(text.len(), |length| start + length);
        rest = end;
        Some((start, end))
    })
}

/// Characters that stand inside a word without ending it: accents, soft hyphens and
/// other things without a width.
fn is_inside_word(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

pub(crate) fn is_heading(word: &str) -> bool {
    is_a(Kind::Headings, word)
}

pub(crate) fn is_lead_in(word: &str) -> bool {
    is_a(Kind::LeadIns, word)
}

pub(crate) fn is_second(word: &str) -> bool {
    SECOND.contains(&word)
}

pub(crate) fn is_connector(word: &str) -> bool {
    is_a(Kind::Connectors, word)
}

pub(crate) fn is_modifier(word: &str) -> bool {
    is_a(Kind::Modifiers, word)
}

pub(crate) fn is_origin(word: &str) -> bool {
    is_a(Kind::Origins, word)
}

pub(crate) fn is_generic(word: &str) -> bool {
    is_a(Kind::Generic, word)
}

/// Whether a word that is a name when it stands alone is often the last word of
/// another name: "alcohol", but "cetyl alcohol".
pub(crate) fn completes_names(word: &str) -> bool {
    is_a(Kind::Completing, word)
}

/// Whether a name is often the first part of another: "PEG-8", but "PEG-8 Beeswax".
pub(crate) fn opens_names(name: &str) -> bool {
    let folded = fold(name);
    is_a(Kind::Opening, &folded)
        || ["peg", "ppg", "polyglycerin"].iter().any(|stem| {
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
            .is_some_and(|(start, end)| is_a(Kind::Translated, &fold(&text[start..end])))
}

/// Whether the words are a sentence, or a part of one, rather than a name.
pub(crate) fn is_prose(words: &[String]) -> bool {
    let telling = words.iter().filter(|word| is_a(Kind::Prose, word)).count();
    words.len() > 14
        || words.len() >= 3 && telling >= 1
        || words
            .iter()
            .all(|word| is_a(Kind::Units, word) || word.chars().all(|c| c.is_ascii_digit()))
        || words.iter().all(|word| is_code(word))
        || words
            .iter()
            .all(|word| is_modifier(word) || is_connector(word) || is_origin(word))
        || words.iter().any(|word| is_heading(word))
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
    let telling = words.iter().filter(|word| is_a(Kind::Prose, word)).count();
    words.len() >= 4 && telling >= 2
}
