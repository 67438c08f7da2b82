//! Folding: the form in which two spellings of one name are equal.
//!
//! A folded text holds lower-case letters and digits only. Case, accents, spaces and
//! punctuation fall away, so `Alcohol Denat.`, `ALCOHOL DENAT` and `alcohol (denat.)`
//! fold alike, and so do a name and the same name broken over two lines. Letters of
//! another script that only look Latin are read as Latin where they stand in a word
//! beside Latin letters. What a name means, or which names there are, is not known here.

use unicode_normalization::UnicodeNormalization;

/// Returns the folded form of `text`.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// Appends the folded form of `text` to `folded`.
pub(crate) fn fold_into(text: &str, folded: &mut String) {
    if text.is_ascii() {
        folded.extend(
            text.bytes()
                .filter(u8::is_ascii_alphanumeric)
                .map(|byte| char::from(byte.to_ascii_lowercase())),
        );
        return;
    }
    for word in text.split(is_word_break) {
        fold_word(word, folded);
    }
}

/// Returns the folded form of `text` with every letter that looks Latin read as
/// Latin, or `None` where that changes nothing.
pub(crate) fn fold_lookalikes(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let plain: String = text.chars().map(latin_twin).collect();
    if plain == text {
        return None;
    }
    Some(fold(&plain))
}

/// Whether a word of `text` mixes Latin letters with letters of a script that has
/// look-alikes, and not all of them are such look-alikes.
pub(crate) fn mixes_scripts(text: &str) -> bool {
    !text.is_ascii()
        && text.split(is_word_break).any(|word| {
            let plain: String = word.chars().map(latin_twin).collect();
            scripts(&plain) == (true, true)
        })
}

fn is_word_break(c: char) -> bool {
    !c.is_alphanumeric() && !is_inside_word(c)
}

/// Whether a character stands inside a word without ending it: accents, and what has no width.
pub(crate) fn is_inside_word(c: char) -> bool {
    is_mark(c) || is_silent(c) || is_invisible(c)
}

/// Accents that follow their letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}')
}

/// Signs beside a letter that people leave out as they type: vowels and the long stroke of
/// Arabic; nukta and virama of the Indic scripts; marks of tone in Thai.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
        || matches!(
            c,
            '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{a3c}' | '\u{a4d}'
        )
        || matches!(
            c,
            '\u{abc}' | '\u{acd}' | '\u{b4d}' | '\u{bcd}' | '\u{c4d}' | '\u{ccd}'
        )
        || matches!(c, '\u{d4d}' | '\u{e47}'..='\u{e4c}')
}

/// Characters without a width, which do not end a word: soft hyphen, joiners, marks of
/// direction, byte order mark, controls other than white space.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
        || (c.is_control() && !c.is_whitespace())
}

/// Whether the word has Latin letters, and whether it has Cyrillic or Greek ones.
fn scripts(word: &str) -> (bool, bool) {
    let latin = word
        .chars()
        .any(|c| c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}'));
    let other = word
        .chars()
        .any(|c| matches!(c, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}'));
    (latin, other)
}

fn fold_word(word: &str, folded: &mut String) {
    if let Some(letter) = greek_letter_name(word) {
        folded.push_str(letter);
    } else if let Some(word) = parted_by_accents(word) {
        folded.push_str(word);
    } else if scripts(word) == (true, true) {
        fold_letters(word.chars().map(latin_twin), folded);
    } else {
        fold_letters(word.chars(), folded);
    }
}

fn fold_letters(letters: impl Iterator<Item = char>, folded: &mut String) {
    let letters = letters.filter(|c| !is_footnote(*c));
    for c in letters.flat_map(char::to_lowercase).nfkd() {
        match c {
            '\u{300}'..='\u{36f}' => {}
            c if is_silent(c) => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            'ک' => folded.push('ك'),
            'ی' | 'ى' => folded.push('ي'),
            'ة' | 'ۀ' | 'ە' => folded.push('ه'),
            '\u{901}' => folded.push('\u{902}'),
            c if c.is_alphanumeric() || is_mark(c) => folded.push(c),
            _ => {}
        }
    }
}

/// Raised digits point to a note below the list: `Alcohol¹`.
fn is_footnote(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '\u{2070}'..='\u{2079}')
}

/// A Greek letter that stands alone is a locant: `α-Pinene` is alpha-pinene.
fn greek_letter_name(word: &str) -> Option<&'static str> {
    Some(match word {
        "α" | "Α" => "alpha",
        "β" | "Β" => "beta",
        "γ" | "Γ" => "gamma",
        "δ" | "Δ" => "delta",
        "ω" | "Ω" => "omega",
        _ => return None,
    })
}

/// A word of Vietnamese that only its accents part from others, which keeps them: alcohol
/// ("con" is Spanish), coconut (other accents make it pineapple or melon), peanut, sesame.
fn parted_by_accents(word: &str) -> Option<&'static str> {
    let length = word.chars().count();
    if word.is_ascii() || !(2..=5).contains(&length) {
        return None;
    }
    let word: String = word.chars().flat_map(char::to_lowercase).nfc().collect();
    let kept = ["cồn", "dừa", "lạc", "mè"];
    kept.into_iter().find(|kept| *kept == word)
}

/// The Latin letter that a Cyrillic or Greek one cannot be told from in print.
fn latin_twin(c: char) -> char {
    match c {
        'а' | 'А' | 'α' | 'Α' => 'a',
        'в' | 'В' | 'β' | 'Β' => 'b',
        'с' | 'С' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'Е' | 'ё' | 'Ё' | 'ε' | 'Ε' => 'e',
        'һ' | 'Һ' | 'н' | 'Н' | 'Η' => 'h',
        'і' | 'І' | 'ї' | 'Ї' | 'ι' | 'Ι' => 'i',
        'ј' | 'Ј' => 'j',
        'к' | 'К' | 'κ' | 'Κ' => 'k',
        'ӏ' | 'Ӏ' => 'l',
        'м' | 'М' | 'Μ' => 'm',
        'Ν' | 'η' | 'п' => 'n',
        'о' | 'О' | 'ο' | 'Ο' => 'o',
        'р' | 'Р' | 'ρ' | 'Ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' | 'Ѕ' => 's',
        'т' | 'Т' | 'τ' | 'Τ' => 't',
        'υ' => 'u',
        'ν' => 'v',
        'ԝ' => 'w',
        'х' | 'Х' | 'χ' | 'Χ' => 'x',
        'у' | 'У' | 'Υ' | 'γ' => 'y',
        'Ζ' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_space_and_punctuation_fall_away() {
        for spelling in [
            "Alcool dénaturé",
            "ALCOOL DENATURE",
            " alcool\u{a0}de\u{301}nature\u{301}. ",
            "alcool-dénatu-\nré",
            "_Alcool_ *dénaturé*",
            "Ａｌｃｏｏｌ dénaturé",
            "Alcool dénaturé¹",
        ] {
            assert_eq!(fold(spelling), "alcooldenature", "{spelling:?}");
        }
    }

    #[test]
    fn lookalike_letters_in_a_latin_word_are_read_as_latin() {
        // Cyrillic а, с, о; Greek Α, Ο.
        assert_eq!(fold("\u{430}l\u{441}\u{43e}hol"), "alcohol");
        assert_eq!(fold("\u{391}LC\u{39f}HOL"), "alcohol");
        assert_eq!(fold("al\u{200b}co\u{ad}hol"), "alcohol");
    }

    #[test]
    fn a_word_of_one_other_script_stays_what_it_is() {
        assert_eq!(fold("Спирт"), "спирт");
        assert_eq!(fold("Αλκοόλη"), "αλκοολη");
        assert_eq!(fold("酒精"), "酒精");
        assert_eq!(fold("エタノール"), fold("ｴﾀﾉｰﾙ"));
    }

    #[test]
    fn a_lone_greek_letter_is_a_locant() {
        assert_eq!(fold("α-Pinene"), "alphapinene");
        assert_eq!(fold("β-Caryophyllene"), "betacaryophyllene");
    }

    #[test]
    fn a_word_made_of_lookalikes_alone_has_a_second_reading() {
        // АСЕТОНЕ in Cyrillic letters only: each has a Latin twin.
        assert_eq!(fold_lookalikes("АСЕ").as_deref(), Some("ace"));
        assert_eq!(fold_lookalikes("ace"), None);
        assert!(mixes_scripts("alcohol\u{434}"));
        assert!(!mixes_scripts("\u{430}lcohol"));
    }

    #[test]
    fn signs_that_people_leave_out_fall_away_in_every_script() {
        for (one, other) in [
            ("روغن نارگیل", "روغن نارگيل"),
            ("الکل", "الكل"),
            ("زُبدة", "زبده"),
            ("अल्कोहल", "अलकोहल"),
            ("ज़ैतून", "जैतून"),
            ("मूँगफली", "मूंगफली"),
            ("ਗ਼ੁਲਾਬ", "ਗੁਲਾਬ"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
    }

    #[test]
    fn accents_part_words_of_vietnamese() {
        assert_ne!(fold("cồn"), fold("con"));
        assert_ne!(fold("DỪA"), fold("dưa"));
        assert_eq!(fold("Du\u{31b}\u{300}a"), fold("dừa"));
        assert_eq!(fold("lăn"), fold("lan"));
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["Äthanol", "α-Pinene", "œuf", "ǅ", "ﬁ", "İ"] {
            assert_eq!(fold(&fold(text)), fold(text), "{text:?}");
        }
    }
}
