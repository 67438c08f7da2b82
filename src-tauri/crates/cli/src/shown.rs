//! Text that somebody else wrote, for a terminal. What would steer the terminal, end the
//! line or turn round the order of letters is shown and not obeyed.

/// Whether a terminal does something with a character other than to show it.
pub(crate) fn steers(sign: char) -> bool {
    sign.is_control()
        // The ends of lines and paragraphs; what changes the direction of what follows.
        || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text on one line: `Anna\u{1b}[2J` for a name that would clear the screen.
pub(crate) fn line(text: &str) -> String {
    escaped(text, steers)
}

/// The text with its lines as they are.
pub(crate) fn lines(text: &str) -> String {
    escaped(text, |sign| sign != '\n' && steers(sign))
}

fn escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for sign in text.chars() {
        if is_escaped(sign) {
            shown.extend(sign.escape_default());
        } else {
            shown.push(sign);
        }
    }
    shown
}

/// JSON that says the same without such characters.
pub(crate) fn json(text: &str) -> String {
    use std::fmt::Write;
    let mut shown = String::with_capacity(text.len());
    for sign in text.chars() {
        if sign != '\n' && steers(sign) {
            // All of them have four digits. Writing to a String cannot fail.
            let _ = write!(shown, "\\u{:04x}", u32::from(sign));
        } else {
            shown.push(sign);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_shown() {
        for (text, shown) in [
            ("Zoë 李 سارة", "Zoë 李 سارة"),
            ("a\u{1b}[2Jb", "a\\u{1b}[2Jb"),
            ("a\u{9b}2Jb", "a\\u{9b}2Jb"),
            ("a\u{202e}b", "a\\u{202e}b"),
            ("a\u{2067}b", "a\\u{2067}b"),
            ("a\r\n\tb\u{7f}", "a\\r\\n\\tb\\u{7f}"),
            ("a\u{2028}b", "a\\u{2028}b"),
            ("क्\u{200d}ष", "क्\u{200d}ष"),
        ] {
            assert_eq!(line(text), shown);
        }
        assert_eq!(lines("a\nb\u{1b}"), "a\nb\\u{1b}");
    }

    #[test]
    fn json_says_the_same() {
        let text = "a\u{9b}\u{202e}\u{7f}\u{1b}\n\"b";
        let json = json(&serde_json::to_string_pretty(&[text]).unwrap_or_default());
        assert!(
            !json.chars().any(|sign| sign != '\n' && steers(sign)),
            "{json}"
        );
        let read: Vec<String> = serde_json::from_str(&json).unwrap_or_default();
        assert_eq!(read, [text]);
    }
}
