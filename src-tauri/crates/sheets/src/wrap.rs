//! Cleans typed text for printing on a line.

use unicode_segmentation::UnicodeSegmentation;

/// Longer words may be broken, in graphemes.
const LONG_WORD: usize = 24;

/// The byte order mark. It is not a letter, and PDF/A does not allow it in text.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Returns `text` on one line, with a zero-width space every 24 graphemes in longer
/// words.
///
/// Control characters count as white space.
pub fn one_line(text: &str) -> String {
    let text = text.replace(BYTE_ORDER_MARK, "");
    let words = text.split(|one: char| one.is_whitespace() || one.is_control());
    words
        .filter(|word| !word.is_empty())
        .map(breakable)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns [`one_line`] of a name, isolated so that its writing direction does not
/// affect the sentence around it.
pub fn name_in_sentence(name: &str) -> String {
    format!("\u{2068}{}\u{2069}", one_line(name))
}

fn breakable(word: &str) -> String {
    let letters: Vec<&str> = word.graphemes(true).collect();
    letters
        .chunks(LONG_WORD)
        .map(<[&str]>::concat)
        .collect::<Vec<_>>()
        .join("\u{200b}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_one_line() {
        assert_eq!(one_line("  Ann\n Lee\t\u{0}x "), "Ann Lee x");
        assert_eq!(one_line(" \n"), "");
        assert_eq!(one_line("\u{feff}Ann\u{feff}"), "Ann");
    }

    #[test]
    fn a_long_word_may_break_between_letters() {
        let word = "e\u{301}".repeat(30);
        let broken = one_line(&word);
        assert_eq!(broken.replace('\u{200b}', ""), word);
        assert_eq!(
            broken
                .split('\u{200b}')
                .map(|part| part.graphemes(true).count())
                .max(),
            Some(24)
        );
    }
}
