//! Which words of a note's text were typed, and the sentence that they stand in.

use std::ops::Range;

use crate::fold::for_each_word;
use crate::index::notes::FEWEST_LETTERS;

/// The most characters that are shown on either side of a hit.
const CHARACTERS_AROUND: usize = 100;
/// Whether a text has all the words typed.
pub(super) fn has_all(text: &str, typed: &str) -> bool {
    let mut missing: Vec<&str> = typed.split(' ').collect();
    for_each_word(text, |word, _, _| {
        missing.retain(|typed| !is_hit(word, typed));
    });
    missing.is_empty()
}

/// Whether a word of a note is one that was typed, or has it at its start or within.
fn is_hit(word: &str, typed: &str) -> bool {
    !typed.is_empty()
        && (word.starts_with(typed)
            || (typed.chars().count() >= FEWEST_LETTERS && word.contains(typed)))
}

/// Cuts the sentence with the first hit out of a text, and marks the hits in it.
pub(super) fn sentence(text: &str, words: &str) -> (String, Vec<Range<usize>>) {
    let mut hits = Vec::new();
    for_each_word(text, |word, start, end| {
        if words.split(' ').any(|typed| is_hit(word, typed)) {
            hits.push(start..end);
        }
    });
    let first = hits.first().cloned().unwrap_or(0..0);
    let start = sentence_start(text, first.start);
    let end = sentence_end(text, first.end);
    let shown = &text[start..end];
    let within = hits
        .into_iter()
        .filter(|hit| hit.start >= start && hit.end <= end)
        .map(|hit| hit.start - start..hit.end - start)
        .collect();
    (shown.to_owned(), within)
}

/// Where the sentence begins that `at` is in, or as far before it as is shown.
fn sentence_start(text: &str, at: usize) -> usize {
    let mut start = at;
    let mut after_space = false;
    for (count, (index, character)) in text[..at].char_indices().rev().enumerate() {
        if is_sentence_end(character, after_space) || count == CHARACTERS_AROUND {
            break;
        }
        after_space = character.is_whitespace();
        if !after_space {
            start = index;
        }
    }
    start
}

/// Where the sentence ends that `at` is in, its full stop included.
fn sentence_end(text: &str, at: usize) -> usize {
    let mut characters = text[at..].char_indices().enumerate().peekable();
    while let Some((count, (index, character))) = characters.next() {
        if character == '\n' || count == CHARACTERS_AROUND {
            return at + index;
        }
        let before_space = characters
            .peek()
            .is_none_or(|(_, (_, next))| next.is_whitespace());
        if is_sentence_end(character, before_space) {
            return at + index + character.len_utf8();
        }
    }
    text.len()
}

fn is_sentence_end(character: char, beside_space: bool) -> bool {
    match character {
        '\n' | '。' | '！' | '？' | '।' | '؟' => true,
        '.' | '!' | '?' => beside_space,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    fn shown(text: &str, typed: &str) -> String {
        let (mut sentence, hits) = sentence(text, &fold(typed));
        for hit in hits.into_iter().rev() {
            sentence.insert(hit.end, ']');
            sentence.insert(hit.start, '[');
        }
        sentence
    }

    #[test]
    fn a_hit_is_shown_in_its_sentence_as_it_was_written() {
        let text =
            "Came at 10.30 today. Got WÉT on day 2, and wet again! Told to keep dry.\nNext line";
        assert_eq!(shown(text, "wet"), "Got [WÉT] on day 2, and [wet] again!");
        assert_eq!(shown(text, "came"), "[Came] at 10.30 today.");
        assert_eq!(shown(text, "dry tol"), "[Told] to keep [dry].");
        assert_eq!(shown(text, "next"), "[Next] line");
        assert_eq!(shown(text, "ext"), "[Next] line");
        assert_eq!(shown(text, "xt"), "Came at 10.30 today.");
        assert_eq!(shown("皮肤过敏。然后好了。", "过"), "皮肤[过]敏。");
    }

    #[test]
    fn a_sentence_without_end_is_cut_around_the_hit() {
        let text = format!("{} needle {}", "é".repeat(5000), "ж".repeat(5000));
        let shown = shown(&text, "needle");
        assert!(
            shown.contains("[needle]") && shown.chars().count() < 250,
            "{shown}"
        );
    }
}
