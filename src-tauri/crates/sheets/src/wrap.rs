//! Cleans typed text for printing on a line.

use icu_properties::CodePointSetData;
use icu_properties::props::EmojiPresentation;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use vocabulary::turns_text;

/// Longer words may be broken, in graphemes.
const LONG_WORD: usize = 24;

/// The byte order mark. It is not a letter, and PDF/A does not allow it in text.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// After a sign, it asks for the picture in colour.
const EMOJI_SELECTOR: char = '\u{fe0f}';

/// After a digit, it draws a key around it.
const KEYCAP: char = '\u{20e3}';

/// Stand around a name in a sentence, so that its writing direction does not affect the
/// sentence.
pub const NAME_BEGINS: char = '\u{2068}';
pub const NAME_ENDS: char = '\u{2069}';

/// Returns `text` on one line, composed, without emoji, and with a zero-width space every
/// 24 graphemes in longer words.
///
/// Control characters count as white space. What would turn the direction of the text is left out.
pub fn one_line(text: &str) -> String {
    let text: String = text
        .graphemes(true)
        .filter(|cluster| !is_emoji(cluster))
        .map(composed)
        .collect();
    let text = text.replace(|one| one == BYTE_ORDER_MARK || turns_text(one), "");
    let words = text.split(|one: char| one.is_whitespace() || one.is_control());
    words
        .filter(|word| !word.is_empty())
        .map(breakable)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns [`one_line`] of a name, between [`NAME_BEGINS`] and [`NAME_ENDS`].
pub fn name_in_sentence(name: &str) -> String {
    format!("{NAME_BEGINS}{}{NAME_ENDS}", one_line(name))
}

/// Returns a text that is read from left to right wherever it stands, such as a telephone
/// number.
pub fn left_to_right(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

/// Returns the emoji in texts, each once: [`one_line`] leaves them out.
pub fn emoji_in(texts: &[&str]) -> String {
    let mut found = String::new();
    // Each emoji is beyond ASCII.
    for text in texts.iter().filter(|text| !text.is_ascii()) {
        let clusters = text.graphemes(true).filter(|cluster| is_emoji(cluster));
        for cluster in clusters {
            if !found.contains(cluster) {
                found.push_str(cluster);
            }
        }
    }
    found
}

/// Returns a letter with its accents as one character, where Unicode has one.
///
/// A single character stays: some ideographs of names would become others.
fn composed(cluster: &str) -> String {
    match cluster.chars().nth(1) {
        None => cluster.to_owned(),
        Some(_) => cluster.nfc().collect(),
    }
}

/// Returns true for a picture: a character that is one by itself, such as 🙂, or a sign or
/// digit made one by a selector or a keycap.
fn is_emoji(cluster: &str) -> bool {
    let by_itself = CodePointSetData::new::<EmojiPresentation>();
    cluster
        .chars()
        .any(|one| by_itself.contains(one) || matches!(one, EMOJI_SELECTOR | KEYCAP))
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
    fn emoji_are_left_out() {
        assert_eq!(one_line("Ann 🙂 Lee✨"), "Ann Lee");
        assert_eq!(one_line("👩🏽‍🦱 🇨🇦 1️⃣ ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿"), "");
        assert_eq!(one_line("Ink ♥ No. 1"), "Ink ♥ No. 1");
    }

    #[test]
    fn emoji_are_named() {
        assert_eq!(emoji_in(&["Ann 🙂 Lee✨🙂", "🇨🇦 Bo"]), "🙂✨🇨🇦");
        assert_eq!(emoji_in(&["Ink ♥ No. 1"]), "");
    }

    #[test]
    fn accents_are_composed_and_other_letters_stay() {
        assert_eq!(
            one_line("Zoe\u{308} Ro\u{323}\u{301}"),
            "Zoë R\u{1ecd}\u{301}"
        );
        assert_eq!(one_line("神\u{fa19}"), "神\u{fa19}");
    }

    #[test]
    fn a_long_word_may_break_between_letters() {
        let word = "q\u{301}".repeat(30);
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
