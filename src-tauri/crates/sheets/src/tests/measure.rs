//! How hard an English text is to read, by two formulas that everybody uses.
//!
//! Both were made for running text, so what a page says counts in two ways: whole, with every
//! label and every date as a sentence of its own, which reads too easy in Flesch-Kincaid; and
//! its sentences alone, which is the harder figure and the one that is asked for.
//!
//! Figures, times and units count as nothing: the formulas ask to leave long ones out. Dates
//! count as they are read aloud, with the whole names of their days and months.
//!
//! - Flesch-Kincaid: Kincaid and others, Derivation of new readability formulas, 1975. The
//!   syllables follow the spelling, on the side of too many.
//! - Dale-Chall: Dale and Chall, A formula for predicting readability, 1948, with the list of
//!   words of 1995. As they say, plurals, possessives, the forms of verbs, superlatives and
//!   adverbs of a word on the list are as well known as the word. A noun in -er is not.

use std::collections::HashSet;
use std::sync::LazyLock;

/// What the formulas say of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The school grade by Flesch-Kincaid.
    pub grade: f64,
    /// The score by Dale-Chall: 4.9 and less for the fourth grade, 6.9 for the eighth.
    pub dale_chall: f64,
}

/// The words that everybody knows. Its README says where it is from.
static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("../../../../../tests/reading/dale-chall.txt")
        .lines()
        .collect()
});

impl Reading {
    /// Measures texts, of which each ends its last sentence.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let sentences = texts.into_iter().flat_map(sentences);
        let sentences: Vec<Vec<String>> = sentences.filter(|words| !words.is_empty()).collect();
        let words: Vec<&String> = sentences.iter().flatten().collect();
        let syllables: usize = words.iter().map(|word| syllables(word)).sum();
        let hard = words.iter().filter(|word| !is_known(word)).count();
        #[expect(clippy::cast_precision_loss, reason = "a page has few words")]
        let part = |count: usize, of: usize| count as f64 / of as f64;
        let length = part(words.len(), sentences.len());
        let percent = 100.0 * part(hard, words.len());
        Self {
            grade: 0.39 * length + 11.8 * part(syllables, words.len()) - 15.59,
            dale_chall: 0.1579 * percent
                + 0.0496 * length
                + if percent > 5.0 { 3.6365 } else { 0.0 },
        }
    }
}

/// Returns the words of each sentence. A colon does not end one.
fn sentences(text: &str) -> Vec<Vec<String>> {
    let mut sentences = vec![Vec::new()];
    for part in read_aloud(text) {
        let word: String = part
            .trim_matches(|letter: char| !letter.is_alphanumeric())
            .replace('’', "'")
            .to_lowercase();
        let is_word = word
            .chars()
            .all(|letter| letter.is_alphabetic() || letter == '\'');
        let is_unit = ["am", "pm", "c", "f"].contains(&word.as_str());
        if is_word && !is_unit && !word.is_empty() {
            sentences.last_mut().unwrap().push(word);
        }
        if part.ends_with(['.', '?', '!']) {
            sentences.push(Vec::new());
        }
    }
    sentences
}

/// Returns the parts of a text between spaces, with the days and months of its dates in full.
fn read_aloud(text: &str) -> Vec<String> {
    const DAYS: [&str; 7] = [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let parts: Vec<&str> = text.split([' ', '\u{a0}', '\n']).collect();
    let is_number = |at: usize| {
        let part = parts.get(at).copied().unwrap_or_default();
        part.starts_with(|first: char| first.is_ascii_digit())
    };
    let full = |(at, part): (usize, &&str)| {
        let day = DAYS
            .iter()
            .find(|day| is_number(at + 1) && day[..3] == **part);
        let bare = part.trim_end_matches(['.', ',']);
        let is_month = at > 0 && is_number(at - 1) && bare.len() == 3;
        let month = MONTHS.iter().find(|month| is_month && &month[..3] == bare);
        match (day, month) {
            (Some(day), _) => (*day).to_owned(),
            (None, Some(month)) => format!("{month}{}", &part[3..]),
            (None, None) => (*part).to_owned(),
        }
    };
    parts.iter().enumerate().map(full).collect()
}

/// Returns the syllables of a word in small letters, by its spelling.
fn syllables(word: &str) -> usize {
    const APART: [&str; 12] = [
        "ia", "iu", "ient", "iet", "ua", "uid", "uis", "eact", "area", "oev", "oing", "eeing",
    ];
    const TOGETHER: [&str; 3] = ["tia", "cia", "qua"];
    let word = word.trim_end_matches("'s");
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let groups = word.split(|letter| !is_vowel(letter));
    let mut count = groups.filter(|group| !group.is_empty()).count();
    let with = |parts: &[&str]| parts.iter().filter(|part| word.contains(**part)).count();
    count += with(&APART).saturating_sub(with(&TOGETHER));
    let before = |ending: &str| {
        let stem = word.strip_suffix(ending)?;
        stem.chars().last()
    };
    let is_silent = |ending: &str, but: &str| {
        before(ending).is_some_and(|last| !is_vowel(last) && !but.contains(last))
    };
    if is_silent("e", "l") || is_silent("ed", "td") || is_silent("es", "lsxzcgh") {
        count -= 1;
    }
    count.max(1)
}

/// Returns true if a word in small letters, or the one that it is a form of, is on the list.
fn is_known(word: &str) -> bool {
    const FORMS: [(&str, &[&str]); 9] = [
        ("'s", &[""]),
        ("ies", &["y"]),
        ("es", &["", "e"]),
        ("s", &[""]),
        ("ied", &["y"]),
        ("ed", &["", "e"]),
        ("ing", &["", "e"]),
        ("est", &["", "e"]),
        ("ly", &["", "e", "le"]),
    ];
    let is_doubled = |stem: &str| {
        let mut last = stem.chars().rev();
        last.next() == last.next()
    };
    let is_form = |(ending, stems): &(&str, &[&str])| {
        let Some(stem) = word.strip_suffix(ending) else {
            return false;
        };
        let undoubled = &stem[..stem.len().saturating_sub(1)];
        let may_double = ["ed", "ing", "est"].contains(ending) && is_doubled(stem);
        stems
            .iter()
            .any(|end| KNOWN.contains(format!("{stem}{end}").as_str()))
            || may_double && KNOWN.contains(undoubled)
    };
    KNOWN.contains(word) || FORMS.iter().any(is_form)
}

#[test]
fn syllables_are_counted_by_the_spelling() {
    let words = [
        ("scalp", 1),
        ("scratches", 2),
        ("shampoo", 2),
        ("redness", 2),
        ("allergies", 3),
        ("fluid", 2),
        ("usual", 3),
        ("react", 2),
        ("area", 3),
        ("people", 2),
        ("dried", 1),
        ("needed", 2),
        ("washed", 1),
        ("needle", 2),
        ("january", 4),
        ("moisturizer", 4),
        ("confusion", 3),
        ("the", 1),
        ("olive", 2),
        ("doctor's", 2),
    ];
    for (word, count) in words {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn a_form_of_a_known_word_is_known() {
    for word in [
        "hands", "worries", "spreads", "dried", "picking", "patted", "gently", "oil",
    ] {
        assert!(is_known(word), "{word}");
    }
    for word in ["scalp", "dermatologist", "clipper", "shampoo", "sauna"] {
        assert!(!is_known(word), "{word}");
    }
}

#[test]
fn the_formulas_give_what_their_authors_do() {
    // Nine words of thirteen syllables in two sentences; "scalp" is hard.
    let text = "Keep your scalp dry until Sun 22 Nov, 4:00 pm. Thank you.";
    let reading = Reading::of([text]);
    assert_eq!(sentences(text)[0].len(), 7);
    assert!((reading.grade - (0.39 * 4.5 + 11.8 * 13.0 / 9.0 - 15.59)).abs() < 1e-9);
    let hard = 0.1579 * 100.0 / 9.0 + 0.0496 * 4.5 + 3.6365;
    assert!((reading.dale_chall - hard).abs() < 1e-9, "{reading:?}");
}
