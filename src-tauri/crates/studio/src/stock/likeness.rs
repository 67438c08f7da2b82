//! How alike two names or two lots are, however they were typed.
//!
//! What is folded and where a word ends is decided by [`records::for_each_word`], as for the search.

use std::ops::Range;

/// How surely a record is meant, from the least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    No,
    /// It may be.
    Maybe,
    Sure,
}

use Likeness::{Maybe, No, Sure};

/// A word of a text, folded, and where it stands, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) folded: String,
    pub(super) place: Range<usize>,
}

/// What a lot is called.
const LOTS: [&str; 6] = ["lot", "lots", "batch", "batches", "charge", "lote"];

/// The other words that stand before a lot and are no part of it.
const NUMBERS: [&str; 4] = ["no", "nr", "number", "ref"];

/// Fewer letters than this say too little to be alike in part.
const FEWEST: usize = 4;

/// Returns the words of a text.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut all = Vec::new();
    records::for_each_word(text, |word, start, end| {
        all.push(Word {
            folded: word.to_owned(),
            place: start..end,
        });
    });
    all
}

/// Returns the letters and digits alone, folded: "ScalpAink-SC" is "scalpainksc".
pub(super) fn compact(text: &str) -> String {
    words(text).into_iter().map(|word| word.folded).collect()
}

/// Returns a lot without the words before it.
pub(super) fn compact_lot(lot: &str) -> String {
    let all = words(lot);
    let kept = all.iter().filter(|word| !is_lot_word(&word.folded));
    let kept: String = kept.map(|word| &*word.folded).collect();
    if kept.is_empty() { compact(lot) } else { kept }
}

/// Returns true for a word that says that a lot follows.
pub(super) fn is_lot_word(folded: &str) -> bool {
    is_called_lot(folded) || NUMBERS.contains(&folded)
}

/// Returns true for what a lot is called.
pub(super) fn is_called_lot(folded: &str) -> bool {
    LOTS.contains(&folded)
}

/// Returns how surely `asked` names what a record calls `brand` and `name`. A record with
/// neither may be anything.
pub(super) fn of_name(asked: &str, brand: &str, name: &str) -> Likeness {
    let whole = compact(asked);
    let (brand_alone, all) = (compact(brand), compact(&format!("{brand} {name}")));
    if whole.is_empty() {
        return Sure;
    }
    if all.is_empty() {
        return Maybe;
    }
    let recorded = words(&format!("{brand} {name}"));
    if stands_in(&whole, &recorded) {
        return Sure;
    }
    // The maker was not noted, so the name alone says nothing against it.
    if brand_alone.is_empty() {
        return Maybe;
    }
    let asked_words = words(asked);
    let shorter = brand_alone.chars().count().min(whole.chars().count());
    let is_part = shorter >= FEWEST
        && (stands_in(&brand_alone, &asked_words)
            || whole.starts_with(&brand_alone)
            || brand_alone.starts_with(&whole));
    if is_part || are_near(&whole, &brand_alone) || are_near(&whole, &all) {
        Maybe
    } else {
        No
    }
}

/// Returns true if a record says more in a name than was asked for: "Black Medium" for "Black".
pub(super) fn says_more(noted: &str, asked: &str) -> bool {
    let asked = compact(asked);
    let noted = words(noted);
    noted.iter().any(|word| !asked.contains(&word.folded))
}

/// Returns how surely `asked` is the lot of a record. A record without one may be of any lot.
pub(super) fn of_lot(asked: &str, lot: &str) -> Likeness {
    let (asked, lot) = (compact_lot(asked), compact_lot(lot));
    if lot.is_empty() {
        return Maybe;
    }
    if asked == lot {
        return Sure;
    }
    let (asked, lot) = (misread(&asked), misread(&lot));
    let is_part = |whole: &str, part: &str| part.chars().count() >= FEWEST && whole.contains(part);
    if asked == lot || is_part(&asked, &lot) || is_part(&lot, &asked) {
        Maybe
    } else {
        No
    }
}

/// Returns a lot with the signs that are read for one another as one, and without the zeros
/// that a number may begin with.
pub(super) fn misread(lot: &str) -> String {
    let signs = lot.chars().map(|sign| match sign {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    });
    let mut plain = String::with_capacity(lot.len());
    for sign in signs {
        let follows_digit = plain.ends_with(|before: char| before.is_ascii_digit());
        if sign != '0' || follows_digit {
            plain.push(sign);
        }
    }
    plain
}

/// Returns true if a name is made of whole words that stand together.
fn stands_in(compact: &str, words: &[Word]) -> bool {
    (0..words.len()).any(|start| length_of(compact, &words[start..]).is_some())
}

/// Returns how many of the first words make up a name; none where they do not.
pub(super) fn length_of(compact: &str, words: &[Word]) -> Option<usize> {
    let mut rest = compact;
    for (count, word) in (1..).zip(words) {
        rest = rest.strip_prefix(&*word.folded)?;
        if rest.is_empty() {
            return Some(count);
        }
    }
    None
}

/// Returns true for two names of which one is the other with a letter too many, too few, another,
/// or two changed about. Short names are never near: one letter makes another name.
pub(super) fn are_near(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().min(other.len()) < FEWEST + 1 || one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = |pair: &(&char, &char)| pair.0 == pair.1;
    let begins = one.iter().zip(&other).take_while(same).count();
    let (one, other) = (&one[begins..], &other[begins..]);
    let ends = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(same)
        .count();
    let (one, other) = (&one[..one.len() - ends], &other[..other.len() - ends]);
    match (one, other) {
        ([a, b], [c, d]) => a == d && b == c,
        (one, other) => one.len() <= 1 && other.len() <= 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_however_it_is_typed() {
        for (asked, brand, name, likeness) in [
            ("Scalpaink SC", "ScalpAink-SC", "", Sure),
            ("Scalpaink SC", "scalpaink", "sc", Sure),
            ("scalp aink s.c.", "ScalpAink SC", "Black", Sure),
            ("SCALPAINK", "ScalpAink", "PA", Sure),
            ("Scalpaink SC", "Scalpaink", "", Maybe),
            ("Scalpaink SC", "Scalpink SC", "", Maybe),
            ("Scalpaink", "ScalpainkSC", "", Maybe),
            ("Bloodline", "Bloodlines", "Black", Maybe),
            ("Bloodline", "", "Black", Maybe),
            ("Bloodline", "", "", Maybe),
            ("Kuro Sumi", "Kuro", "Sumi Espresso", Sure),
            ("Scalpaink SC", "Kuro Sumi", "Espresso", No),
            ("Ink", "Scalpaink", "", No),
            ("Tone", "Stone", "", No),
            ("Tina", "Tini", "", No),
            ("Éclat", "eclat", "", Sure),
            ("", "Kuro", "", Sure),
        ] {
            assert_eq!(
                of_name(asked, brand, name),
                likeness,
                "{asked:?} {brand:?} {name:?}"
            );
        }
    }

    #[test]
    fn a_lot_is_the_same_however_it_is_typed() {
        for (asked, lot, likeness) in [
            ("L2410-A", "l2410a", Sure),
            ("Lot 4411", "4411", Sure),
            ("lot", "LOT", Sure),
            ("0123", "123", Maybe),
            ("B012", "BO12", Maybe),
            ("1l05", "1105", Maybe),
            ("4411", "4411-02", Maybe),
            ("4411", "", Maybe),
            ("12", "4112", No),
            ("4411", "4412", No),
            ("100", "1000", No),
        ] {
            assert_eq!(of_lot(asked, lot), likeness, "{asked:?} {lot:?}");
            if !lot.is_empty() {
                assert_eq!(of_lot(lot, asked), likeness, "{lot:?} {asked:?}");
            }
        }
    }

    #[test]
    fn names_are_near_when_one_letter_or_two_neighbours_differ() {
        for (one, other, near) in [
            ("bloodline", "bloodlines", true),
            ("scalpaink", "scalpiank", true),
            ("scalpaink", "scalpaenk", true),
            ("scalpaink", "scalpaenc", false),
            ("kuro", "kura", false),
            ("aaaaa", "aaaa", false),
        ] {
            assert_eq!(are_near(one, other), near, "{one} {other}");
            assert_eq!(are_near(other, one), near, "{other} {one}");
        }
    }
}
