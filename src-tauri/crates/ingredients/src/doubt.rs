//! What keeps a label from being fine though none of its ingredients speaks against it: an
//! alcohol or a medicine in text that is no ingredient, or in a claim that does not hold.

use crate::lexicon;
use crate::names::{Class, Name, Names};
use crate::verdict::PassedKind;

/// Longer texts, in bytes, are not searched for misspelt names.
const LONGEST_COMPARED: usize = 400;

/// The most words of the name of a drying alcohol or a medicine.
const MOST_WORDS: usize = 4;

/// The numbers by which drying alcohols are called: those of the Chemical Abstracts Service for
/// ethanol, isopropanol, methanol and propanol, and the E number of ethanol.
const NUMBERS: [&str; 5] = ["64-17-5", "67-63-0", "67-56-1", "71-23-8", "e1510"];

/// Words right before what a claim denies.
const NEGATIONS: [&str; 10] = [
    "no", "of", "from", "without", "ohne", "sans", "sin", "senza", "sem", "zonder",
];

/// Words behind which "no" stands for "number".
const NUMBERED: [&str; 6] = ["lot", "ref", "batch", "item", "art", "code"];

/// Words that turn a claim around: "not alcohol-free", "fast alkoholfrei".
const DENIALS: [&str; 7] = [
    "not", "nicht", "never", "nearly", "almost", "formerly", "fast",
];

/// Whether a part of a label that is no ingredient leaves it open what is in the product.
pub(crate) fn is_left_open(names: &Names, text: &str, kind: PassedKind) -> bool {
    let lower = text.to_lowercase();
    NUMBERS.iter().any(|number| lower.contains(number))
        || match kind {
            PassedKind::Heading => false,
            PassedKind::Claim => is_denied(text) || names_more_than_it_denies(names, text),
            PassedKind::Prose | PassedKind::Unread => {
                may_hold_alcohol(names, text) || holds_medicine(names, text)
            }
        }
}

/// Whether a text speaks of alcohol, or has the name of one that dries the skin in it.
pub(crate) fn may_hold_alcohol(names: &Names, text: &str) -> bool {
    let is_short = text.len() <= LONGEST_COMPARED;
    lexicon::may_speak_of_alcohol(text)
        || is_short && names.misspelt_alcohol_in(text).is_some()
        || holds(names, text, |name, _, _| name.is(Class::DryingAlcohol))
}

/// Whether a text has the name of a medicine in it.
pub(crate) fn holds_medicine(names: &Names, text: &str) -> bool {
    holds(names, text, |name, _, _| {
        name.is(Class::Medicine) || name.as_active
    })
}

/// Whether a text has a word for perfume in it.
pub(crate) fn holds_fragrance(names: &Names, text: &str) -> bool {
    holds(names, text, |name, _, _| name.is(Class::Fragrance))
}

/// Whether a claim denies what it seems to claim: "not alcohol-free". "Does not contain" claims.
fn is_denied(text: &str) -> bool {
    let words = lexicon::words(text);
    let is_free = |word: &String| word.ends_with("free") || word.ends_with("frei");
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    has(&DENIALS) && (words.iter().any(is_free) || has(&["without", "ohne", "sans"]))
}

/// Whether a claim has a medicine in it, or the name of a drying alcohol in several words that it
/// does not deny itself: "no parabens and SD Alcohol 40", "Lot No Alcohol Denat.". Claims say
/// "alcohol", or "no denatured alcohol".
fn names_more_than_it_denies(names: &Names, text: &str) -> bool {
    let words = lexicon::words(text);
    let is = |place: Option<usize>, list: &[&str]| {
        place.is_some_and(|place| list.contains(&words[place].as_str()))
    };
    let is_denied = |at: usize| {
        let (before, further) = (at.checked_sub(1), at.checked_sub(2));
        is(before, &NEGATIONS) && !is(further, &NUMBERED)
    };
    holds(names, text, |name, at, count| {
        name.is(Class::Medicine) || name.is(Class::DryingAlcohol) && count > 1 && !is_denied(at)
    })
}

/// Whether some words of a text are a name that passes, by a test that is given the place of the
/// first word and how many they are.
fn holds(names: &Names, text: &str, passes: impl Fn(&Name, usize, usize) -> bool) -> bool {
    let spans: Vec<(usize, usize)> = lexicon::spans(text).collect();
    spans.iter().enumerate().any(|(at, &(start, _))| {
        let ends = spans.iter().skip(at).take(MOST_WORDS).enumerate();
        ends.into_iter().any(|(more, &(_, end))| {
            let name = names.find(&text[start..end]);
            name.is_some_and(|name| passes(names.get(name), at, more + 1))
        })
    })
}
