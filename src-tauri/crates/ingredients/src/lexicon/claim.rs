//! Free-from claims: "alcohol-free", "sans parfum", "0 % parabens".
//!
//! Which words of a phrase a negation is about. It ends with the phrase: `without parabens
//! and alcohol` is a claim about both, while `without parabens, alcohol` may list the
//! alcohol. That doubt is for the reader of the whole label to settle, not for this module.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::alcohol::is_alcohol_word;
use super::{WORDS, spans};
use crate::fold::fold;

/// A text as folded words, and the text between them.
#[derive(Debug)]
pub(crate) struct Phrase<'a> {
    text: &'a str,
    words: Vec<(usize, usize, String)>,
}

impl<'a> Phrase<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let words = spans(text)
            .map(|(start, end)| (start, end, fold(&text[start..end])))
            .filter(|(_, _, word)| !word.is_empty())
            .collect();
        Self { text, words }
    }

    /// Whether the text claims that the product is free from something.
    pub(crate) fn negates(&self) -> bool {
        (0..self.words.len()).any(|at| {
            let word = self.word(at);
            WORDS.claims.alcohol_free.has(word) || is_subject(word) && self.is_negated(at)
        })
    }

    /// Whether the text is a claim that a comma may not end: "free from parabens" may be
    /// followed by "silicones", but "paraben-free" may not.
    pub(crate) fn opens_claim(&self) -> bool {
        (0..self.words.len()).any(|at| is_subject(self.word(at)) && self.is_negated_before(at))
    }

    /// Whether the text ends with a negation of what should follow: "Free from", "No".
    pub(crate) fn is_left_open(&self) -> bool {
        (0..self.words.len())
            .rev()
            .find(|at| !is_filler(self.word(*at)))
            .is_some_and(|last| self.is_negation(last))
    }

    /// Whether the text mentions alcohol and does not claim to be free from it, in any of
    /// the spellings and scripts that labels use.
    pub(crate) fn speaks_of_alcohol(&self) -> bool {
        (0..self.words.len()).any(|at| {
            let word = self.word(at);
            is_alcohol_word(word) && !WORDS.claims.alcohol_free.has(word) && !self.is_negated(at)
        })
    }

    /// Whether the text can be the rest of a claim, by every word of it: "silicones and
    /// soap".
    pub(crate) fn continues_claim(&self) -> bool {
        !self.words.is_empty()
            && self.words.iter().all(|(_, _, word)| {
                is_subject(word)
                    || WORDS.label.connectors.has(word)
                    || WORDS.claims.conjunctions.has(word)
                    || WORDS.claims.negations.has(word)
            })
    }

    /// Whether the text can only be the rest of a claim: "ni silicone".
    pub(crate) fn opens_with_nor(&self) -> bool {
        self.words
            .first()
            .is_some_and(|(_, _, word)| WORDS.claims.nor.has(word))
    }

    /// Returns the spans that may be a name with a claim behind or before it: "witch hazel"
    /// in "alcohol-free witch hazel", "alcohol" in "alcohol without parabens".
    pub(crate) fn beside_claim(&self) -> Vec<Range<usize>> {
        if self
            .text
            .contains(['.', ':', '!', '?', '*', '\n', '\r', '/', '&', '+'])
        {
            return Vec::new();
        }
        let freed = (1..self.words.len()).find(|at| WORDS.claims.free.has(self.word(*at)));
        let after = freed
            .filter(|at| !self.has_from(*at))
            .filter(|at| (0..*at).all(|before| is_subject(self.word(before))))
            .map(|at| self.words[at].1..self.text.len());
        let claim = (1..self.words.len()).find(|at| {
            self.is_negation(*at) || is_alcohol_word(self.word(*at)) && self.is_negated_after(*at)
        });
        let before = claim
            .map(|at| self.words[at].0)
            .filter(|start| !Phrase::new(&self.text[*start..]).speaks_of_alcohol())
            .map(|start| 0..start);
        after.into_iter().chain(before).collect()
    }

    /// How many words the text has.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// Where the word stands in the text.
    pub(crate) fn span(&self, at: usize) -> Range<usize> {
        self.words[at].0..self.words[at].1
    }

    /// Whether the text claims that the product is free from what this word names.
    pub(crate) fn is_negated(&self, at: usize) -> bool {
        self.is_negated_before(at) || self.is_negated_after(at)
    }

    /// Whether a negation before the word is about it: "without alcohol", "free from
    /// parabens and alcohol". Only fillers and other subjects may stand between the two.
    fn is_negated_before(&self, at: usize) -> bool {
        let (mut joined, mut qualified) = (false, false);
        for before in (0..at).rev() {
            let gap = self.gap(before);
            if gap.contains(['.', ',', ';', '!', '?', '*', '•']) {
                return false;
            }
            joined |= gap.contains(['/', '&', '+']);
            let word = self.word(before);
            if self.is_negation(before) {
                return !(qualified && WORDS.claims.not.has(word));
            }
            if WORDS.claims.conjunctions.has(word) {
                joined = true;
            } else if is_alcohol_word(self.word(at))
                && (WORDS.claims.qualities.has(word) || is_alcohol_word(word) && !joined)
            {
                qualified = true;
            } else if is_subject(word) && joined {
                // "0 % parabens alcohol", without an "and", is no claim about the alcohol.
                joined = false;
            } else if is_filler(word) {
                // "Does not contain drying alcohol" is a claim about alcohol, while "not
                // drying alcohol" is about a quality of it.
                qualified = false;
            } else {
                return false;
            }
        }
        false
    }

    /// Whether a negation after the word is about it: "alcohol-free", "Alkohol- und
    /// parfümfrei".
    fn is_negated_after(&self, at: usize) -> bool {
        let among_others = self.gap(at).starts_with(is_hyphen);
        for after in at + 1..self.words.len() {
            let gap = self.gap(after - 1);
            if gap.contains(|c: char| !c.is_whitespace() && !is_hyphen(c)) {
                return false;
            }
            let word = self.word(after);
            if WORDS.claims.free.has(word) {
                return !self.has_from(after);
            }
            if !among_others {
                return false;
            }
            if WORDS.claims.free.iter().any(|free| word.ends_with(free)) {
                return true;
            }
            if !(WORDS.claims.conjunctions.has(word) || is_subject(word)) {
                return false;
            }
        }
        false
    }

    /// Whether the word negates what follows it. "Free" only does with "from": "free
    /// alcohol" is alcohol.
    fn is_negation(&self, at: usize) -> bool {
        let word = self.word(at);
        if word.bytes().all(|byte| byte == b'0') {
            return self.is_zero(at);
        }
        WORDS.claims.negations.has(word) && (!WORDS.claims.free.has(word) || self.has_from(at))
    }

    /// Whether the zeros at this place are a whole number: those of "0 %" and "0.0 %" are,
    /// those behind the point of "70.0 %" are not.
    fn is_zero(&self, at: usize) -> bool {
        let start = self.words[at].0;
        let number = self.text[..start]
            .rfind(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
            .map_or(0, |before| {
                before + self.text[before..].chars().next().map_or(1, char::len_utf8)
            });
        !self.text[number..start].contains(|c: char| c.is_ascii_digit() && c != '0')
    }

    /// Whether the word goes on with "from": "free from", "frei von".
    fn has_from(&self, at: usize) -> bool {
        at + 1 < self.words.len() && {
            let next = self.word(at + 1);
            // "Fri for" is Danish; "alcohol-free for sensitive skin" is not.
            WORDS.claims.from.has(next) && (next != "for" || self.word(at).starts_with("fri"))
        }
    }

    /// The word, folded.
    pub(crate) fn word(&self, at: usize) -> &str {
        &self.words[at].2
    }

    /// The text between a word and the next one.
    fn gap(&self, at: usize) -> &str {
        let end = self
            .words
            .get(at + 1)
            .map_or(self.text.len(), |word| word.0);
        &self.text[self.words[at].1..end]
    }
}

/// Whether the text begins with a claim in numbers: "0 % alcohol".
pub(crate) fn is_zero_amount(text: &str) -> bool {
    let text = text.trim_start();
    let Some(rest) = text.strip_prefix("zero").or_else(|| {
        let rest = text.trim_start_matches(['0', '.', ',']);
        (text.starts_with('0') && !rest.starts_with(|c: char| c.is_ascii_digit())).then_some(rest)
    }) else {
        return false;
    };
    spans(rest)
        .next()
        .is_some_and(|(start, end)| is_subject(&fold(&rest[start..end])))
}

/// Whether the word may stand between a negation and what it negates.
fn is_filler(word: &str) -> bool {
    WORDS.claims.fillers.has(word) || WORDS.claims.from.has(word)
}

/// Whether the word is for something that labels claim to be free from.
fn is_subject(word: &str) -> bool {
    let subjects = &WORDS.claims.subjects;
    subjects.iter().any(|beginning| word.starts_with(beginning)) || ALLERGENS.contains(word)
}

/// The words for groups of allergens. A phrase of several is none of them.
static ALLERGENS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let all = WORDS.allergens.values().flat_map(|group| &group.words);
    all.filter(|words| words.len() == 1)
        .map(|words| words[0].as_str())
        .collect()
});

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}')
}
