//! Makes text that somebody else wrote safe to print: what would control the terminal, end
//! the line or reverse the order of letters is escaped.

/// Whether a terminal would do more with this character than show it.
pub(crate) fn steers(character: char) -> bool {
    // The ends of lines and paragraphs too.
    let ends = matches!(character, '\u{2028}' | '\u{2029}');
    character.is_control() || ends || vocabulary::turns_text(character)
}

/// The text, escaped, on one line: `Anna\u{1b}[2J` for a name that would clear the screen.
pub(crate) fn line(text: &str) -> String {
    escaped(text, steers)
}

/// The text, escaped, with its line breaks kept.
pub(crate) fn lines(text: &str) -> String {
    escaped(text, |character| character != '\n' && steers(character))
}

fn escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if is_escaped(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// The same JSON value, with such characters escaped.
pub(crate) fn json(text: &str) -> String {
    use std::fmt::Write;
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if character != '\n' && steers(character) {
            // All of them have four digits. Writing to a String cannot fail.
            let _ = write!(shown, "\\u{:04x}", u32::from(character));
        } else {
            shown.push(character);
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
            !json
                .chars()
                .any(|character| character != '\n' && steers(character)),
            "{json}"
        );
        let read: Vec<String> = serde_json::from_str(&json).unwrap_or_default();
        assert_eq!(read, [text]);
    }
}
