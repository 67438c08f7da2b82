//! The index of the notes and of what is noted of consultations, and the words in it, to find by a
//! part in their middle.
//!
//! The index on the disk finds words by their beginnings. For a part within a word, the
//! words that have it are looked up here, and the index is then asked for those. There
//! are far fewer words than notes, so all of them fit in memory, and going through them
//! takes about a millisecond.

use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::fold::fold;
use crate::ids::{ConsultationId, Item, NoteId};

/// The fewest letters of a part that is looked for within words. Two letters are within
/// so many words that they say little.
pub(crate) const FEWEST_LETTERS: usize = 3;

/// What an entry of the index is about.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Entry {
    Note(NoteId),
    Consultation(ConsultationId),
}

impl Entry {
    /// What a record is found by; none where it is not found by its words.
    pub(crate) const fn of(item: Item) -> Option<Self> {
        match item {
            Item::Note(id) => Some(Self::Note(id)),
            Item::Consultation(id) => Some(Self::Consultation(id)),
            _ => None,
        }
    }

    /// The number of an entry: a note's own, and below zero a consultation's.
    const fn number(self) -> i64 {
        match self {
            Self::Note(id) => id.0,
            Self::Consultation(id) => -id.0,
        }
    }
}

/// Every word that has something before a part of [`FEWEST_LETTERS`].
#[derive(Default)]
pub(crate) struct Lexicon {
    /// The words, a line feed before and after each.
    words: Zeroizing<String>,
}

impl Lexicon {
    /// Reads the words from a database.
    pub(super) fn read(connection: &Connection) -> Result<Self, StoreError> {
        let mut lexicon = Self::default();
        let mut statement = connection.prepare_cached("SELECT word FROM note_word")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            lexicon.add(row.get_ref(0)?.as_str().map_err(|_| StoreError::Damaged)?);
        }
        Ok(lexicon)
    }

    pub(crate) fn add(&mut self, word: &str) {
        if self.words.is_empty() {
            self.words.push('\n');
        }
        self.words.push_str(word);
        self.words.push('\n');
    }

    /// Returns the words that have `part` in them: those that begin with it, and the
    /// others. Short ones come first: in those the part says the most.
    pub(crate) fn with_part(&self, part: &str) -> Parts<'_> {
        let mut found = Parts::default();
        if part.chars().count() < FEWEST_LETTERS {
            return found;
        }
        let mut from = 0;
        while let Some(at) = self.words[from..].find(part) {
            let at = from + at;
            let start = self.words[..at].rfind('\n').map_or(0, |feed| feed + 1);
            let end = self.words[at..]
                .find('\n')
                .map_or(self.words.len(), |feed| at + feed);
            let words = if start == at {
                &mut found.at_start
            } else {
                &mut found.within
            };
            words.push(&self.words[start..end]);
            from = end;
        }
        for words in [&mut found.at_start, &mut found.within] {
            words.sort_unstable_by_key(|word| (word.len(), *word));
            words.dedup();
        }
        found
    }
}

/// The words that have a part in them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts<'l> {
    /// They begin with it.
    pub(crate) at_start: Vec<&'l str>,
    /// They have it further in.
    pub(crate) within: Vec<&'l str>,
}

/// Whether a word can have a part in its middle that is looked for.
fn has_middle(word: &str) -> bool {
    word.chars().count() > FEWEST_LETTERS
}

/// Adds a text to the index. Returns those of its words that no text had before.
pub(crate) fn put(
    connection: &Connection,
    entry: Entry,
    text: &str,
) -> Result<Vec<Zeroizing<String>>, StoreError> {
    let folded = Zeroizing::new(fold(text));
    connection
        .prepare_cached("INSERT INTO note_find (rowid, words) VALUES (?1, ?2)")?
        .execute((entry.number(), &*folded))?;
    let mut new = Vec::new();
    for word in folded.split(' ').filter(|word| has_middle(word)) {
        let added = connection
            .prepare_cached("INSERT OR IGNORE INTO note_word (word) VALUES (?1)")?
            .execute([word])?;
        if added > 0 {
            new.push(Zeroizing::new(word.to_owned()));
        }
    }
    Ok(new)
}

/// Takes a text out of the index. Its words stay until [`purge`].
pub(crate) fn remove(connection: &Connection, entry: Entry) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM note_find WHERE rowid = ?1")?
        .execute([entry.number()])?;
    Ok(())
}

/// Writes the index anew, without the words of what was taken out of it.
pub(crate) fn purge(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("INSERT INTO note_find (note_find) VALUES ('optimize')", [])?;
    connection.execute(
        "DELETE FROM note_word WHERE NOT EXISTS
             (SELECT 1 FROM note_find WHERE note_find MATCH '\"' || word || '\"')",
        [],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_what_is_within_them() {
        let mut lexicon = Lexicon::default();
        assert_eq!(lexicon.with_part("air"), Parts::default());
        for word in ["chairlift", "hair", "airport", "hairair", "fair", "плохо"] {
            lexicon.add(word);
        }
        let air = lexicon.with_part("air");
        assert_eq!(air.at_start, ["airport"]);
        assert_eq!(air.within, ["fair", "hair", "hairair", "chairlift"]);
        assert_eq!(lexicon.with_part("лох").within, ["плохо"]);
        for part in ["ai", "rhair", "plane"] {
            assert_eq!(lexicon.with_part(part), Parts::default(), "{part}");
        }
    }
}
