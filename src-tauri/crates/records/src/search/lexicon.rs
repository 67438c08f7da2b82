//! The words of the notes, to find by a part in their middle.
//!
//! The index on the disk finds words by their beginnings. For a part within a word, the
//! words that have it are looked up here, and the index is then asked for those. There
//! are far fewer words than notes, so all of them fit in memory, and going through them
//! takes about a millisecond.

use zeroize::Zeroizing;

use crate::batch::Batch;
use crate::error::StoreError;
use crate::vault::Vault;

/// The fewest letters of a part that is looked for within words. Two letters are within
/// so many words that they say little.
pub(super) const FEWEST_LETTERS: usize = 3;

/// Every word that has something before a part of [`FEWEST_LETTERS`].
#[derive(Default)]
pub(crate) struct Lexicon {
    /// The words, a line feed before and after each.
    words: Zeroizing<String>,
}

impl Lexicon {
    pub(crate) fn add(&mut self, word: &str) {
        if self.words.is_empty() {
            self.words.push('\n');
        }
        self.words.push_str(word);
        self.words.push('\n');
    }

    /// Returns the words that have `part` in them: those that begin with it, and the
    /// others. Short ones come first: in those the part says the most.
    pub(super) fn with_part(&self, part: &str) -> Parts<'_> {
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
pub(super) struct Parts<'l> {
    /// They begin with it.
    pub(super) at_start: Vec<&'l str>,
    /// They have it further in.
    pub(super) within: Vec<&'l str>,
}

/// Whether a word can have a part in its middle that is looked for.
fn has_middle(word: &str) -> bool {
    word.chars().count() > FEWEST_LETTERS
}

impl Vault {
    /// Reads the words of the notes into memory, if that was not done.
    pub(super) fn warm_lexicon(&self) -> Result<(), StoreError> {
        if self.lexicon().borrow().is_some() {
            return Ok(());
        }
        let mut lexicon = Lexicon::default();
        let mut statement = self.db().prepare_cached("SELECT word FROM note_word")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            lexicon.add(row.get_ref(0)?.as_str().map_err(|_| StoreError::Damaged)?);
        }
        *self.lexicon().borrow_mut() = Some(lexicon);
        Ok(())
    }

    /// Brings the words in memory up to date.
    pub(crate) fn refresh_lexicon(&mut self, new: &[Zeroizing<String>], purges: bool) {
        let mut slot = self.lexicon().borrow_mut();
        if purges {
            // The next search reads them anew.
            *slot = None;
        } else if let Some(lexicon) = &mut *slot {
            for word in new {
                lexicon.add(word);
            }
        }
    }
}

impl Batch<'_> {
    /// Adds those of a text's folded words that are new.
    pub(crate) fn keep_words(&mut self, folded: &str) -> Result<(), StoreError> {
        for word in folded.split(' ').filter(|word| has_middle(word)) {
            let is_new = self
                .tx
                .prepare_cached("INSERT OR IGNORE INTO note_word (word) VALUES (?1)")?
                .execute([word])?;
            if is_new > 0 {
                self.new_words.push(Zeroizing::new(word.to_owned()));
            }
        }
        Ok(())
    }

    /// Removes the words that no note has any more.
    pub(crate) fn forget_words(&mut self) -> Result<(), StoreError> {
        self.tx.execute(
            "DELETE FROM note_word WHERE NOT EXISTS
                 (SELECT 1 FROM note_find WHERE note_find MATCH '\"' || word || '\"')",
            [],
        )?;
        Ok(())
    }
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
