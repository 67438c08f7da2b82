//! The words by which a text speaks of alcohol.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::{Phrase, folded};

/// Whether a text that was not judged speaks of alcohol that it does not deny, in any of
/// the spellings and scripts that labels use.
pub(crate) fn speaks_of_alcohol(text: &str) -> bool {
    Phrase::new(text).speaks_of_alcohol()
}

/// Whether a word stands for alcohol, or for a name that ends so.
pub(super) fn is_alcohol_word(word: &str) -> bool {
    let word = digits_as_letters(word);
    FOLDED_WORDS.contains(&word)
        || ["alcohol", "alkohol", "alcool"]
            .iter()
            .any(|stem| word.starts_with(stem) || word.ends_with(stem))
        || FOLDED_SIGNS.iter().any(|sign| word.contains(sign.as_str()))
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

static FOLDED_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| folded(WORDS));

static FOLDED_SIGNS: LazyLock<HashSet<String>> = LazyLock::new(|| folded(SIGNS));

/// The words for drinking or rubbing alcohol, as whole words.
const WORDS: &[&str] = &[
    "alcohol",
    "alcohols",
    "alcool",
    "alcools",
    "alkohol",
    "alcol",
    "alcoholes",
    "alcooli",
    "alkoholi",
    "alkoholia",
    "alkoholu",
    "alkoholit",
    "alkoholer",
    "alkoholiai",
    "alkol",
    "alcoholum",
    "ethanol",
    "etanol",
    "ethanolum",
    "aethanol",
    "athanol",
    "etanolo",
    "etanoli",
    "etanolis",
    "etanols",
    "isopropanol",
    "isopropanolo",
    "isopropanool",
    "propanol",
    "butanol",
    "isobutanol",
    "methylbutanol",
    "pentanol",
    "hexanol",
    "cyclohexanol",
    "methanol",
    "metanol",
    "ipa",
    "spiritus",
    "weingeist",
    "spirit",
    "spirits",
    "sprit",
    "sda",
    "bioethanol",
    "bioalcohol",
    "denat",
    "denatured",
    "denature",
    "desnaturalizado",
    "denaturiert",
    "denaturato",
    "спирт",
    "спирта",
    "алкоголь",
    "алкохол",
    "piiritus",
    "spirts",
    "lieh",
    "lih",
    "spirytus",
    "alkoholis",
    "этанол",
    "етанол",
    "изопропанол",
    "αλκοολη",
    "αιθανολη",
    "οινοπνευμα",
];

/// The same in scripts that are written without spaces.
const SIGNS: &[&str] = &[
    "酒精",
    "乙醇",
    "醇",
    "エタノール",
    "アルコール",
    "에탄올",
    "프로판올",
    "주정",
    "알코올",
    "알콜",
    "спирт",
    "الكحول",
    "كحول",
    "ايثانول",
    "เอทานอล",
    "ايثانول",
    "แอลกอฮอล",
    "אלכוהול",
    "אתנול",
];
