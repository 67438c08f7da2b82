//! Telephone numbers, however they are written: with and without the country's code, with a
//! zero before the area's, in the digits of any script, with an extension behind them.

use unicode_normalization::UnicodeNormalization;

use crate::fold::fold;

/// The fewest digits by which two numbers can be one.
pub(crate) const LEAST_DIGITS: usize = 7;

/// The zeros of the scripts that have digits of their own and are written in telephone numbers.
#[rustfmt::skip]
const ZEROS: [char; 18] = [
    '0', '٠', '۰', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '᠐',
];

/// The digit that a sign is.
fn digit(sign: char) -> Option<char> {
    let mut values = ZEROS.iter().filter_map(|zero| {
        let value = u32::from(sign).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    });
    values.next()
}

/// Returns all digits of a text, as they are on every keyboard.
pub(crate) fn digits(text: &str) -> String {
    text.nfkd().filter_map(digit).collect()
}

/// A number taken apart.
struct Parts {
    /// Its digits, without zeros before them; empty where there are too few.
    digits: String,
    /// What stands behind it, folded: an extension, or whose it is. The whole where there are too
    /// few digits.
    rest: String,
}

impl Parts {
    fn of(text: &str) -> Self {
        let text: String = text.nfkd().collect();
        let text = text.trim_start_matches(|sign: char| !sign.is_alphanumeric() && sign != '+');
        // As in +49 (0)30: the zero is dialled in the country alone.
        let is_abroad = text.starts_with('+') || text.starts_with("00");
        let text = text.replacen("(0)", "", usize::from(is_abroad));
        let mut digits = String::new();
        let end = text.char_indices().find(|(_, sign)| {
            digits.extend(digit(*sign));
            let is_behind = sign.is_alphabetic() || matches!(sign, '#' | ';' | ',' | '/');
            digits.len() >= LEAST_DIGITS && is_behind
        });
        let (_, behind) = text.split_at(end.map_or(text.len(), |(at, _)| at));
        let digits = digits.trim_start_matches('0').to_owned();
        if digits.len() < LEAST_DIGITS {
            return Self {
                digits: String::new(),
                rest: fold(&text),
            };
        }
        Self {
            digits,
            rest: fold(behind),
        }
    }
}

/// Returns what tells a number from others: its digits, without zeros before them and without an
/// extension. None where they are too few to tell it.
#[must_use]
pub fn number_key(text: &str) -> Option<String> {
    Some(Parts::of(text).digits).filter(|digits| !digits.is_empty())
}

/// Whether two keys are of one number, with the country's code and without it.
#[must_use]
pub fn is_same_number(one: &str, other: &str) -> bool {
    one.ends_with(other) || other.ends_with(one)
}

/// Whether two texts are one number with the same extension.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (Parts::of(one), Parts::of(other));
    one.rest == other.rest
        && one.digits.is_empty() == other.digits.is_empty()
        && is_same_number(&one.digits, &other.digits)
}

/// Returns what a number is found by: its digits, with those of an extension too; and its words,
/// where it has letters.
pub(crate) fn to_find(text: &str) -> String {
    let mut found = vec![digits(text)];
    found.extend(number_key(text).filter(|key| *key != found[0]));
    if text.chars().any(char::is_alphabetic) {
        found.push(fold(text));
    }
    found.join(" ")
}

/// The fewest digits that are looked for as a part of a telephone number.
const LEAST_TYPED: usize = 3;

/// The digits of a telephone number that was typed, without an extension; none where it is a word
/// that has some.
pub(crate) fn typed(typed: &str) -> String {
    let begins_with_letter = typed.trim_start().starts_with(char::is_alphabetic);
    if let Some(key) = number_key(typed).filter(|_| !begins_with_letter) {
        return key;
    }
    if typed.chars().any(char::is_alphabetic) {
        return String::new();
    }
    let all = digits(typed);
    let short = all.trim_start_matches('0');
    match (short.len(), all.len()) {
        (LEAST_TYPED.., _) => short.to_owned(),
        (_, LEAST_TYPED..) => all,
        _ => String::new(),
    }
}

/// Whether one of the numbers in what is found by has the digits typed, or is what they end with:
/// then they have the country's code, and it has not.
pub(crate) fn is_in(found: &str, typed: &str) -> bool {
    let mut numbers = found.split(' ');
    !typed.is_empty()
        && numbers.any(|number| {
            let short = number.trim_start_matches('0');
            number.contains(typed) || short.len() >= LEAST_DIGITS && typed.ends_with(short)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_known_however_it_is_written() {
        for other in [
            "030 1234567",
            "(030) 123 45-67",
            "0049 30 1234567",
            "+49 (0)30 1234567",
            "٠٣٠ ١٢٣٤٥٦٧",
            "۰۳۰۱۲۳۴۵۶۷",
            "०३० १२३४५६७",
            "０３０ １２３４５６７",
            "\u{202a}030 1234567\u{202c}",
        ] {
            assert!(is_same("+49 30 1234567", other), "{other}");
        }
        for other in [
            "+49 30 1234568",
            "+49 30 1234567 ext. 2",
            "1234567 mum",
            "34567",
            "",
        ] {
            assert!(!is_same("+49 30 1234567", other), "{other}");
        }
    }

    #[test]
    fn an_extension_and_words_behind_a_number_are_no_part_of_it() {
        for text in [
            "604 555 0100 x22",
            "604 555 0100 ext. 22",
            "604-555-0100;ext=22",
            "604 555 0100 #22",
            "604 555 0100 (mum)",
            "604 555 0100 or 604 555 0199",
        ] {
            assert_eq!(number_key(text).as_deref(), Some("6045550100"), "{text}");
        }
        assert_eq!(number_key("1-800-FLOWERS"), None);
        assert!(is_same("1-800-FLOWERS", "1 800 flowers"));
        assert!(!is_same("1-800-FLOWERS", "1-800-MATTRESS"));
        assert!(!is_same("", "604 555 0100"));
    }
}
