//! Typed text made fit for a line of print.

use unicode_segmentation::UnicodeSegmentation;

/// Words longer than this may be broken.
const LONG_WORD: usize = 24;

/// The mark that begins some files. It is no letter, and archives refuse it in a text.
const FILE_MARK: char = '\u{feff}';

/// `text` on one line, with places to break in words that no line could hold.
pub fn one_line(text: &str) -> String {
    let text = text.replace(FILE_MARK, "");
    let words = text.split(|one: char| one.is_whitespace() || one.is_control());
    words
        .filter(|word| !word.is_empty())
        .map(breakable)
        .collect::<Vec<_>>()
        .join(" ")
}

/// `name` as [`one_line`], to be set in a sentence of another direction: it keeps its own
/// and disturbs none.
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
