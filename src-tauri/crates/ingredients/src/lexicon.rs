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
pub(crate) use self::lists::{PlantNames, WORDS};
use crate::fold::{fold, is_inside_word};

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
        || words.iter().all(|word| {
            label.units.has(word)
                || label.body.has(word)
                || label.prose.has(word)
                || word.chars().all(|c| c.is_ascii_digit())
        })
        || words.iter().all(|word| is_code(word))
        || words.iter().all(|word| {
            label.modifiers.has(word) || label.connectors.has(word) || label.origins.has(word)
        })
        || words.iter().any(|word| label.headings.has(word))
}

/// Whether a text is a sentence, or a part of one, rather than a name, whatever a bracket says
/// of where an ingredient is from: "Zorbate (from wheat)".
pub(crate) fn is_running_text(text: &str) -> bool {
    let is_origin = |rest: &str| {
        let first = spans(rest).next();
        first.is_some_and(|(start, end)| WORDS.label.origins.has(&fold(&rest[start..end])))
    };
    let name = text
        .match_indices('(')
        .find(|(at, _)| is_origin(&text[*at..]))
        .map(|(at, _)| &text[..at])
        .filter(|name| name.contains(char::is_alphanumeric));
    is_prose(&words(name.unwrap_or(text)))
}

/// A letter by itself, or the number of a lot: "F.I.L. B12345/1".
fn is_code(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let others = word.chars().count() - digits;
    others <= 2 && digits >= 3 || digits + others == 1 && word.is_ascii()
}

/// Whether a text is an address on the web, or names the maker's company.
pub(crate) fn is_address(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains("://") || lower.contains("www.") || lower.contains('@') || is_company(text)
}

/// Whether a text names a company by its legal form: "Zorbium Ltd". "Ag" is silver, and so may be
/// "AG" where all is in capitals.
pub(crate) fn is_company(text: &str) -> bool {
    let has_small = text.contains(char::is_lowercase);
    spans(text).skip(1).any(|(start, end)| {
        let word = &text[start..end];
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && (word.len() > 2 || has_small && letters.all(char::is_uppercase))
            && WORDS.label.companies.has(&fold(word))
    })
}

/// Whether the words are surely a sentence: several of them are never in names.
pub(crate) fn is_sentence(words: &[String]) -> bool {
    let label = &WORDS.label;
    let telling = words
        .iter()
        .filter(|word| label.prose.has(word) || label.lead_ins.has(word))
        .count();
    words.len() >= 4 && telling >= 2
}
