//! Notes by their words, each hit shown in its sentence; and how whatever else is in their index is
//! found.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use super::sentence::{has_all, sentence};
use crate::error::StoreError;
use crate::fold::fold;
use crate::ids::{ClientId, NoteId};
use crate::index::notes::{FEWEST_LETTERS, Lexicon, Parts};
use crate::note::Note;
use crate::record::{Stored, columns, stored};
use crate::vault::Vault;

/// The most words with a part within them that are asked for at once. The index takes
/// the square of their number to read the question.
const WORDS_WITHIN: usize = 64;
/// Beginnings of up to so many letters have an index of their own, see the first migration.
const INDEXED_LETTERS: usize = 9;
/// The most notes that are read for a part that is within more words than that.
const READ: usize = 300;

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

/// Something that is found by the words of its text.
pub(super) trait Found: Sized {
    /// Reads up to `most` that the index finds, the latest first. One that has not all the words
    /// typed is none.
    fn matching(
        vault: &Vault,
        expression: &str,
        typed: &str,
        most: usize,
    ) -> Result<Vec<Option<Self>>, StoreError>;

    /// Its number: the higher, the later it was written.
    fn number(&self) -> i64;
}

impl Vault {
    /// Returns up to `most` notes that have all the words typed, the latest written
    /// first. What is typed may be a whole word, the beginning of one, or, from three
    /// letters on, a part of one. A part that is within very many words is looked for in
    /// the latest notes that have the other words. Nothing typed finds nothing.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_notes(&self, typed: &str, most: u32) -> Result<Vec<FoundNote>, StoreError> {
        self.find_texts(typed, most)
    }

    /// Returns up to `most` of what is found by the words of its text, see
    /// [`find_notes`](Self::find_notes).
    pub(super) fn find_texts<F: Found>(
        &self,
        typed: &str,
        most: u32,
    ) -> Result<Vec<F>, StoreError> {
        let typed = fold(typed);
        let most = most as usize;
        let lexicon = self.index.words(self.db())?;
        let Some(terms) = terms(&typed, &lexicon) else {
            return Ok(Vec::new());
        };
        let few = all_of(terms.iter().map(Term::few));
        let found = F::matching(self, &few, &typed, most)?;
        let found: Vec<_> = found.into_iter().flatten().collect();
        if found.len() >= most || terms.iter().all(Term::is_whole) {
            return Ok(found);
        }
        // A part that is within very many words, and rarely next to the others typed.
        let mut all: BTreeMap<_, _> = found.into_iter().map(by_latest).collect();
        let mut left = READ.max(most);
        for wide in without_loose(&terms) {
            let read = F::matching(self, &wide, &typed, left)?;
            left -= read.len();
            all.extend(read.into_iter().flatten().map(by_latest));
            if all.len() >= most || left == 0 {
                break;
            }
        }
        Ok(all.into_values().take(most).collect())
    }
}

impl Found for FoundNote {
    fn matching(
        vault: &Vault,
        expression: &str,
        typed: &str,
        most: usize,
    ) -> Result<Vec<Option<Self>>, StoreError> {
        vault.many(
            &format!(
                "SELECT {}, note.client
                 FROM note_find
                 JOIN note ON note.id = note_find.rowid
                 JOIN client ON client.id = note.client
                 LEFT JOIN session ON session.id = note.session
                 WHERE note_find MATCH ?1 AND client.binned IS NULL AND session.binned IS NULL
                 ORDER BY note_find.rowid DESC LIMIT ?2",
                columns("note")
            ),
            (expression, most),
            |row| {
                let note: Stored<NoteId, Note> = stored(row)?;
                let client = row.get(4)?;
                if !has_all(&note.record.text, typed) {
                    return Ok(None);
                }
                let (sentence, hits) = sentence(&note.record.text, typed);
                Ok(Some(Self {
                    id: note.id,
                    client,
                    date: note.record.date,
                    sentence,
                    hits,
                }))
            },
        )
    }

    fn number(&self) -> i64 {
        self.id.0
    }
}

fn by_latest<F: Found>(found: F) -> (Reverse<i64>, F) {
    (Reverse(found.number()), found)
}

/// What the index is asked for, for one of the words typed.
#[derive(Debug, PartialEq, Eq)]
struct Term<'l> {
    /// The words that begin with it. They are quoted: as they were typed they could be
    /// operators or errors.
    starts: Vec<String>,
    /// The words that have it further in, those that it says the most about first.
    within: Vec<&'l str>,
}

impl<'l> Term<'l> {
    /// None when no note can have the word.
    fn new(word: &str, lexicon: &'l Lexicon) -> Option<Self> {
        let Parts { at_start, within } = lexicon.with_part(word);
        let letters = word.chars().count();
        let is_unknown = at_start.is_empty() && within.is_empty();
        if letters > FEWEST_LETTERS && is_unknown {
            return None;
        }
        let starts = if letters <= INDEXED_LETTERS || at_start.len() > WORDS_WITHIN {
            vec![format!("\"{word}\"*")]
        } else {
            quoted(&at_start).collect()
        };
        Some(Self { starts, within })
    }

    /// Whether it can be asked for with all the words that have it within.
    fn is_whole(&self) -> bool {
        self.within.len() <= WORDS_WITHIN
    }

    /// With as many of the words that have it within as can be asked for at once.
    fn few(&self) -> String {
        let few = self.within.len().min(WORDS_WITHIN);
        self.with(&self.within[..few])
    }

    fn with(&self, within: &[&str]) -> String {
        let starts = self.starts.iter().cloned();
        let asked: Vec<String> = starts.chain(quoted(within)).collect();
        format!("({})", asked.join(" OR "))
    }
}

fn quoted(words: &[&str]) -> impl Iterator<Item = String> {
    words.iter().map(|word| format!("\"{word}\""))
}

/// What to ask for each of the words typed; none when nothing can be found.
fn terms<'l>(typed: &str, lexicon: &'l Lexicon) -> Option<Vec<Term<'l>>> {
    let words = typed.split(' ').filter(|word| !word.is_empty());
    let terms: Vec<_> = words
        .map(|word| Term::new(word, lexicon))
        .collect::<Option<_>>()?;
    (!terms.is_empty()).then_some(terms)
}

fn all_of(terms: impl Iterator<Item = String>) -> String {
    terms.collect::<Vec<_>>().join(" AND ")
}

/// Expressions that together find every note that has all the words typed, and others,
/// for some of the words are left out: all that are within too many, but for one where
/// there are no others.
fn without_loose(terms: &[Term<'_>]) -> Vec<String> {
    if terms.iter().any(Term::is_whole) {
        let whole = terms.iter().filter(|term| term.is_whole());
        return vec![all_of(whole.map(Term::few))];
    }
    let rarest = terms.iter().min_by_key(|term| term.within.len());
    rarest.map_or_else(Vec::new, |term| {
        let parts = term.within.chunks(WORDS_WITHIN);
        parts.map(|part| term.with(part)).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(typed: &str, lexicon: &Lexicon) -> Option<String> {
        let terms = terms(typed, lexicon)?;
        Some(all_of(terms.iter().map(Term::few)))
    }

    #[test]
    fn what_is_typed_is_never_an_operator() {
        assert_eq!(
            asked(&fold("NOT \"a\" OR b* (c)"), &Lexicon::default()).unwrap(),
            r#"("not"*) AND ("a"*) AND ("or"*) AND ("b"*) AND ("c"*)"#
        );
        assert_eq!(asked(&fold("\"*"), &Lexicon::default()), None);
    }

    #[test]
    fn words_that_have_it_within_are_asked_for_too_the_shortest_first() {
        let mut lexicon = Lexicon::default();
        for word in ["chairs", "hair", "airy", "chairlifting"] {
            lexicon.add(word);
        }
        for (typed, expected) in [
            (
                "air on",
                r#"("air"* OR "hair" OR "chairs" OR "chairlifting") AND ("on"*)"#,
            ),
            ("chairlifti", r#"("chairlifting")"#),
            ("hairlifting", r#"("chairlifting")"#),
        ] {
            assert_eq!(asked(typed, &lexicon).unwrap(), expected);
        }
    }

    #[test]
    fn a_word_that_no_note_has_is_not_looked_for() {
        let mut lexicon = Lexicon::default();
        lexicon.add("hair");
        for typed in ["ha planetarium", "hair ravi"] {
            assert_eq!(asked(typed, &lexicon), None, "{typed}");
        }
        // Words of three letters and fewer have no middle, and are not in the lexicon.
        assert!(asked("hair dry", &lexicon).is_some());
    }

    #[test]
    fn the_index_is_never_asked_for_very_many_words_at_once() {
        let mut lexicon = Lexicon::default();
        for number in 0..3000 {
            lexicon.add(&format!("ascab{number}"));
            if number < 200 {
                lexicon.add(&format!("aflake{number}"));
            }
        }
        for (typed, expressions) in [("scab", 47), ("scab dry", 1), ("scab flake", 4)] {
            let terms = terms(typed, &lexicon).unwrap();
            let mut all = without_loose(&terms);
            assert_eq!(all.len(), expressions, "{typed}");
            all.push(all_of(terms.iter().map(Term::few)));
            for one in all {
                let words = one.matches('"').count() / 2;
                assert!(words <= terms.len() * (WORDS_WITHIN + 1), "{typed}: {one}");
            }
        }
    }
}
