//! Taking apart what was typed.

/// What is longer is no date and no time.
const MOST_CHARS: usize = 60;

/// The zeros of the scripts that are written today; the other nine digits follow each.
const ZEROS: [char; 14] = [
    '0', '٠', '۰', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '０',
];

/// A number of so many digits at most, and of one at least.
pub(super) fn number(digits: &str, most: usize) -> Option<u32> {
    (digits.len() <= most && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

/// A piece of what was typed.
pub(super) enum Part {
    /// Digits, in ASCII.
    Number(String),
    /// Letters, small.
    Word(String),
}

/// Takes a text apart where one of these signs stands, or a space. None where another sign stands
/// in it, two between the same words, or one before all or behind a number: that is half typed.
pub(super) fn parts(text: &str, signs: &str) -> Option<Vec<Part>> {
    let text = text.trim();
    if text.chars().nth(MOST_CHARS).is_some() {
        return None;
    }
    let mut parts: Vec<Part> = Vec::new();
    let mut between = String::from(" ");
    for sign in text.chars() {
        let is_digit = sign.is_ascii_digit();
        if !is_digit && !sign.is_alphanumeric() {
            if !sign.is_whitespace() && !signs.contains(sign) {
                return None;
            }
            between.push(sign);
            continue;
        }
        let stands = between.trim();
        let is_one = stands == ".," || stands.chars().nth(1).is_none();
        if !stands.is_empty() && (parts.is_empty() || !is_one) {
            return None;
        }
        match parts.last_mut() {
            Some(Part::Number(last)) if is_digit && between.is_empty() => last.push(sign),
            Some(Part::Word(last)) if !is_digit && between.is_empty() => last.push(sign),
            _ if is_digit => parts.push(Part::Number(sign.into())),
            _ => parts.push(Part::Word(sign.into())),
        }
        between.clear();
    }
    let is_whole =
        between.is_empty() || between == "." && matches!(parts.last(), Some(Part::Word(_)));
    (is_whole && !parts.is_empty()).then_some(parts)
}

/// A text in small letters, with the digits of ASCII, one kind of hyphen and no mark of
/// direction.
pub(super) fn plain(text: &str) -> String {
    let shown = text.chars().filter(|sign| {
        !matches!(
            sign,
            '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}'
        )
    });
    let digit = |sign: char| {
        let zero = ZEROS
            .iter()
            .find(|zero| (**zero..).take(10).any(|one| one == sign))?;
        char::from_digit(u32::from(sign) - u32::from(*zero), 10)
    };
    shown
        .flat_map(char::to_lowercase)
        .map(|sign| match sign {
            '–' | '−' | '‐' | '‑' => '-',
            '．' => '.',
            _ => digit(sign).unwrap_or(sign),
        })
        .collect()
}
