//! Amounts beside names: "96 %", "0,2 g per 100 g", "14% by volume".

/// Returns the text with amounts ("96 %", "0,5%", "2 mg") overwritten by a sign that is in
/// no name, byte for byte, so that spans in the result are spans in the text.
pub(super) fn without_amounts(text: &str) -> String {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return text.to_owned();
    }
    let mut plain = text.to_owned();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // The hyphen of "PEG-40" goes on with a name; a dash at the beginning does not.
        let opens_number = bytes[at].is_ascii_digit()
            && match &bytes[..at] {
                [.., before, b'-'] => before.is_ascii_whitespace(),
                [.., before] => *before == b'-' || !before.is_ascii_alphanumeric(),
                [] => true,
            };
        if !opens_number {
            at += 1;
            continue;
        }
        let number = text[at..]
            .find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))
            .map_or(text.len(), |length| at + length);
        let rest = text[number..].trim_start();
        let gap = text.len() - number - rest.len();
        let Some(unit) = leading(rest, &UNITS) else {
            at = number;
            continue;
        };
        let mut end = number + gap + unit;
        let after = text[end..].trim_start_matches([' ', '\u{a0}', '(', '/']);
        if let Some(tail) = leading(after, &TAILS) {
            let closed = text.len() - after.len() + tail;
            end = closed + usize::from(text[closed..].starts_with(')'));
        }
        let at_word = before_amount(text, at);
        plain.replace_range(at_word..at, &"~".repeat(at - at_word));
        plain.replace_range(at..end, &"~".repeat(end - at));
        at = end;
    }
    plain
}

/// What a number is of.
const UNITS: [&str; 35] = [
    "vol.-%",
    "vol.%",
    "vol. %",
    "vol-%",
    "vol%",
    "%iger",
    "%ig",
    "%",
    "\u{ff05}",
    "°",
    "º",
    "mg/g",
    "mg/ml",
    "mg",
    "µg",
    "mcg",
    "ml",
    "kg",
    "g",
    "ppm",
    "percent",
    "per cent",
    "prozent",
    "procent",
    "pour cent",
    "por ciento",
    "per cento",
    "por cento",
    "iu",
    "ie",
    "units",
    "mmol",
    "cl",
    "proof",
    "oz",
];

/// What goes on with an amount.
const TAILS: [&str; 14] = [
    "w/w",
    "v/v",
    "w/v",
    "m/m",
    "m/v",
    "by volume",
    "by weight",
    "by vol",
    "vol.",
    "vol",
    "volume",
    "pph",
    "ml",
    "g",
];

/// Words before an amount that another amount is for: "0,2 g je 100 g".
const PER: [&str; 9] = ["je", "pro", "per", "pour", "por", "auf", "na", "in", "à"];

/// The length of the first of the `words` that the text begins with, as a word of its own.
fn leading(text: &str, words: &[&str]) -> Option<usize> {
    words
        .iter()
        .map(|word| word.len())
        .zip(words)
        .find_map(|(length, word)| {
            let start = text.get(..length)?;
            let goes_on = word.ends_with(char::is_alphabetic)
                && text[length..].starts_with(char::is_alphanumeric);
            (start.eq_ignore_ascii_case(word) && !goes_on).then_some(length)
        })
}

/// Where the word before an amount starts, if it belongs to it: the place itself otherwise.
fn before_amount(text: &str, at: usize) -> usize {
    let before = text[..at].trim_end();
    PER.iter()
        .find_map(|word| {
            let start = before.len().checked_sub(word.len())?;
            let found = before.get(start..)?.eq_ignore_ascii_case(word);
            let whole = !before[..start].ends_with(char::is_alphanumeric);
            (found && whole).then_some(start)
        })
        .unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_blanked_in_place() {
        for (text, plain) in [
            ("Ethyl alcohol 96%", "Ethyl alcohol"),
            ("5 % Niacinamide", "Niacinamide"),
            ("Zinc Oxide 20.0% w/w", "Zinc Oxide"),
            ("Alcohol 96° vol", "Alcohol"),
            ("PEG-40 Stearate", "PEG-40 Stearate"),
            ("- 2% Niacinamide", "- ~~ Niacinamide"),
            ("Polysorbate 20", "Polysorbate 20"),
            ("CI 77891", "CI 77891"),
            ("1,2-Hexanediol 2,5%", "1,2-Hexanediol"),
            ("Alcohol 14% by volume", "Alcohol"),
            ("Ethanol 70 % v/v", "Ethanol"),
            ("Propan-2-ol 45 g", "Propan-2-ol"),
            ("Clobetasol 0,2 g je 100 g", "Clobetasol"),
            ("Ethanol 96 % (v/v)", "Ethanol"),
            ("63.1 g Propan-2-ol", "Propan-2-ol"),
            ("Alcohol 70 per cent", "Alcohol"),
        ] {
            let blanked = without_amounts(text);
            assert_eq!(blanked.len(), text.len(), "{text}");
            assert_eq!(blanked.trim_matches(['~', ' ', '(']), plain, "{text}");
        }
    }
}
