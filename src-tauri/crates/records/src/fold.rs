//! Folding: the same words for the same word, however it is written. What is searched
//! and what is typed go through the same fold.
//!
//! Letters are put in compatibility form, lower case, without accents; letters with a
//! stroke lose it; vowel marks of Arabic and Hebrew go, those of Indic scripts stay,
//! because there they tell words apart. Chinese, Japanese and Thai are written without
//! spaces, so each of their characters is a word.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// Returns the folded words of `text`, a space between two.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for_each_word(text, |word, _, _| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    });
    folded
}

/// Returns what puts a name into the order of the list of clients: its folded words.
#[must_use]
pub fn sort_key(name: &str) -> String {
    fold(name)
}

/// Calls `see` with every folded word and the byte range of `text` that it came from.
pub fn for_each_word(text: &str, mut see: impl FnMut(&str, usize, usize)) {
    let mut word = String::new();
    let mut start = 0;
    let mut end = 0;
    for (at, character) in text.char_indices() {
        let next = at + character.len_utf8();
        for part in std::iter::once(character)
            .nfkd()
            .flat_map(char::to_lowercase)
        {
            match class(part) {
                Class::Dropped => {
                    if !word.is_empty() {
                        end = next;
                    }
                }
                Class::Gap => flush(&mut word, start, end, &mut see),
                Class::Alone => {
                    flush(&mut word, start, end, &mut see);
                    word.push(part);
                    flush(&mut word, at, next, &mut see);
                }
                Class::Letter => {
                    if word.is_empty() {
                        start = at;
                    }
                    push_plain(&mut word, part);
                    end = next;
                }
            }
        }
    }
    flush(&mut word, start, end, &mut see);
}

fn flush(word: &mut String, start: usize, end: usize, see: &mut impl FnMut(&str, usize, usize)) {
    if !word.is_empty() {
        see(word, start, end);
        word.clear();
    }
}

enum Class {
    /// Part of a word.
    Letter,
    /// A word by itself.
    Alone,
    /// An accent or an invisible sign: neither part of a word nor the end of one.
    Dropped,
    /// Between words.
    Gap,
}

fn class(character: char) -> Class {
    match character {
        // Soft hyphen, Arabic tatweel, joiners, direction marks, variation selectors.
        '\u{ad}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' => {
            Class::Dropped
        }
        // Kana, Han, and Thai to Lao; Khmer and Burmese likewise write no spaces.
        '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}'
        | '\u{e01}'..='\u{e30}'
        | '\u{e32}'..='\u{e33}'
        | '\u{e40}'..='\u{e46}' => Class::Alone,
        _ if is_combining_mark(character) => {
            if is_spelling_mark(character) {
                Class::Letter
            } else {
                Class::Dropped
            }
        }
        _ if character.is_alphanumeric() => Class::Letter,
        _ => Class::Gap,
    }
}

/// Whether a combining mark is part of the spelling, as the vowel signs, viramas and
/// nasal marks of the Indic scripts are.
fn is_spelling_mark(mark: char) -> bool {
    matches!(mark, '\u{900}'..='\u{dff}' | '\u{f71}'..='\u{f84}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
        // The dot below letters of loan words: written or not, it is the same name.
        && canonical_combining_class(mark) != 7
}

/// Adds a letter without its stroke.
fn push_plain(word: &mut String, letter: char) {
    match letter {
        'ł' => word.push('l'),
        'ø' => word.push('o'),
        'đ' | 'ð' => word.push('d'),
        'ħ' => word.push('h'),
        'ŧ' => word.push('t'),
        'ı' => word.push('i'),
        'ß' => word.push_str("ss"),
        'æ' => word.push_str("ae"),
        'œ' => word.push_str("oe"),
        'þ' => word.push_str("th"),
        'ς' => word.push('σ'),
        // Letters that Arabic and Persian keyboards differ in, and the hamza's seats,
        // which NFKD has already parted from their hamza.
        'ى' | 'ی' => word.push('ي'),
        'ک' => word.push('ك'),
        'ة' => word.push('ه'),
        other => word.push(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_strokes_and_case_do_not_matter() {
        for (written, folded) in [
            ("Łukasz Żółć", "lukasz zolc"),
            ("ĐẶNG Thị Bảo", "dang thi bao"),
            ("Straße STRASSE", "strasse strasse"),
            ("Åse Øster-Bø", "ase oster bo"),
            ("İpek Işık", "ipek isik"),
            ("l’arrière  d'oreille", "l arriere d oreille"),
            ("مُحَمَّد", "محمد"),
            ("أحمد", "احمد"),
            ("ｆｕｌｌ width", "full width"),
            ("co\u{ad}op", "coop"),
            ("Ёлка", "елка"),
            ("", ""),
            (" -- ", ""),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
    }

    #[test]
    fn scripts_without_spaces_are_a_word_a_character() {
        assert_eq!(fold("皮肤过敏ok"), "皮 肤 过 敏 ok");
        assert_eq!(fold("김민수"), fold("김민수"));
    }

    #[test]
    fn indic_vowel_signs_stay_and_the_loan_dot_goes() {
        assert_ne!(fold("ਮਨ"), fold("ਮੀਨ"));
        assert_eq!(fold("ਸ਼ੇਰ"), fold("ਸ\u{a3c}ੇਰ"));
    }

    #[test]
    fn ranges_point_into_the_text_as_it_was_written() {
        let text = "Got wet: «Żółć»!";
        let mut seen = Vec::new();
        for_each_word(text, |word, start, end| {
            seen.push((word.to_owned(), &text[start..end]));
        });
        assert_eq!(
            seen,
            [
                ("got".into(), "Got"),
                ("wet".into(), "wet"),
                ("zolc".into(), "Żółć")
            ]
        );
    }
}
