//! Notes by their words, each hit shown in its sentence.

use std::ops::Range;

use super::lexicon::{FEWEST_LETTERS, Lexicon, Parts};
use crate::error::StoreError;
use crate::fold::{fold, for_each_word};
use crate::ids::{ClientId, NoteId};
use crate::model::Note;
use crate::read::{Kept, kept};
use crate::vault::Vault;

/// The most characters that are shown on either side of a hit.
const CHARACTERS_AROUND: usize = 100;
/// The most words with a part within them that are asked for at once. More cost time and
/// seldom find anything that these do not.
const WORDS_WITHIN: usize = 64;
/// Beginnings of up to so many letters have an index of their own, see the first migration.
const INDEXED_LETTERS: usize = 9;

/// A note that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundNote {
    /// Its number.
    pub id: NoteId,
    /// Whose it is.
    pub client: ClientId,
    /// The day that it is about.
    pub date: chrono::NaiveDate,
    /// The sentence with the first hit, or the part of a long one around it.
    pub sentence: String,
    /// Where in the sentence the words typed are, in bytes of UTF-8.
    pub hits: Vec<Range<usize>>,
}

impl Vault {
    /// Returns up to `most` notes that have all the words typed, the latest written
    /// first. What is typed may be a whole word, the beginning of one, or, from three
    /// letters on, a part of one. Nothing typed finds nothing.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_notes(&self, typed: &str, most: u32) -> Result<Vec<FoundNote>, StoreError> {
        let words = fold(typed);
        self.warm_lexicon()?;
        let lexicon = self.lexicon().borrow();
        let Some(lexicon) = lexicon.as_ref() else {
            return Ok(Vec::new());
        };
        let (few, is_all) = expression(&words, lexicon, WORDS_WITHIN);
        let found = self.matching_notes(few, &words, most)?;
        if is_all || found.len() >= most as usize {
            return Ok(found);
        }
        // A part that is within very many words, and rarely next to the others typed.
        let (all, _) = expression(&words, lexicon, usize::MAX);
        self.matching_notes(all, &words, most)
    }

    fn matching_notes(
        &self,
        expression: Option<String>,
        words: &str,
        most: u32,
    ) -> Result<Vec<FoundNote>, StoreError> {
        let Some(expression) = expression else {
            return Ok(Vec::new());
        };
        self.many(
            "SELECT note.id, note.body, note.created, note.changed, note.client
             FROM note_find
             JOIN note ON note.id = note_find.rowid
             JOIN client ON client.id = note.client
             LEFT JOIN session ON session.id = note.session
             WHERE note_find MATCH ?1 AND client.binned IS NULL AND session.binned IS NULL
             ORDER BY note_find.rowid DESC LIMIT ?2",
            (expression, most),
            |row| {
                let note: Kept<NoteId, Note> = kept(row)?;
                let (sentence, hits) = sentence(&note.record.text, words);
                Ok(FoundNote {
                    id: note.id,
                    client: row.get(4)?,
                    date: note.record.date,
                    sentence,
                    hits,
                })
            },
        )
    }
}

/// The words as an expression of the index: for each, the words that begin with it, and
/// up to `most` of those that have it within. Each is quoted: as they were typed they
/// could be operators or errors. There is none when nothing can be found. Says, too,
/// whether no word had to be left out.
fn expression(words: &str, lexicon: &Lexicon, most: usize) -> (Option<String>, bool) {
    let mut is_all = true;
    let mut terms = Vec::new();
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        let Parts { at_start, within } = lexicon.with_part(word);
        is_all &= within.len() <= most;
        let mut asked = Vec::new();
        if word.chars().count() <= INDEXED_LETTERS || at_start.len() > most {
            asked.push(format!("\"{word}\"*"));
        } else {
            asked.extend(at_start.iter().map(|other| format!("\"{other}\"")));
        }
        let within = within.iter().take(most);
        asked.extend(within.map(|other| format!("\"{other}\"")));
        if asked.is_empty() {
            return (None, true);
        }
        terms.push(format!("({})", asked.join(" OR ")));
    }
    ((!terms.is_empty()).then(|| terms.join(" AND ")), is_all)
}

/// Whether a word of a note is one that was typed, or has it at its start or within.
fn is_hit(word: &str, typed: &str) -> bool {
    !typed.is_empty()
        && (word.starts_with(typed)
            || (typed.chars().count() >= FEWEST_LETTERS && word.contains(typed)))
}

/// Cuts the sentence with the first hit out of a text, and marks the hits in it.
fn sentence(text: &str, words: &str) -> (String, Vec<Range<usize>>) {
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

    #[test]
    fn what_is_typed_is_never_an_operator() {
        assert_eq!(
            expression(&fold("NOT \"a\" OR b* NEAR(c)"), &Lexicon::default(), 9),
            (
                Some(
                    r#"("not"*) AND ("a"*) AND ("or"*) AND ("b"*) AND ("near"*) AND ("c"*)"#.into()
                ),
                true
            )
        );
        let nothing = expression(&fold("\"*"), &Lexicon::default(), 9);
        assert_eq!(nothing, (None, true));
    }

    #[test]
    fn words_that_have_it_within_are_asked_for_too_the_shortest_first() {
        let mut lexicon = Lexicon::default();
        for word in ["chairs", "hair", "airy"] {
            lexicon.add(word);
        }
        assert_eq!(
            expression("air on", &lexicon, 1),
            (Some(r#"("air"* OR "hair") AND ("on"*)"#.into()), false)
        );
        assert_eq!(
            expression("air", &lexicon, 2),
            (Some(r#"("air"* OR "hair" OR "chairs")"#.into()), true)
        );
        lexicon.add("chairlifting");
        assert_eq!(
            expression("chairlifti", &lexicon, 2),
            (Some(r#"("chairlifting")"#.into()), true)
        );
        assert_eq!(
            expression("chairlifti", &lexicon, 0),
            (Some(r#"("chairlifti"*)"#.into()), true)
        );
        assert_eq!(expression("ha planetarium", &lexicon, 2), (None, true));
    }
}
