//! What a label says the product is free from: "alcohol-free", "sans parfum", "0 %
//! parabens".
//!
//! A denial holds its own phrase and nothing else. `Without parabens and alcohol`
//! denies both; `without parabens, alcohol` does not say whether the alcohol is denied
//! or listed, and a drying alcohol must not be lost in such a doubt.

mod words;

use self::words::{
    ALCOHOL_DENIALS, DENIALS, DENIED, FREE, FREE_FROM, JOINS, NEITHER, NOT, QUALITIES, SMALL,
};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::alcohol::is_alcohol_word;
use super::{folded, is_connector, spans};
use crate::fold::fold;

/// A text as folded words, with what stands between them.
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

    /// Whether something in the text is denied.
    pub(crate) fn denies(&self) -> bool {
        (0..self.words.len()).any(|at| {
            let word = self.word(at);
            is_alcohol_denial(word) || is_denied(word) && self.is_denied_at(at)
        })
    }

    /// Whether the denial goes before what it denies, so that a list may follow: "free
    /// from parabens, silicones", but not "paraben-free".
    pub(crate) fn opens_denial(&self) -> bool {
        (0..self.words.len()).any(|at| is_denied(self.word(at)) && self.is_denied_before(at))
    }

    /// Whether the text ends where what is denied should follow: "Free from", "No".
    pub(crate) fn is_left_open(&self) -> bool {
        (0..self.words.len())
            .rev()
            .find(|at| !is_small(self.word(*at)))
            .is_some_and(|last| self.is_denial_at(last))
    }

    /// Whether the text speaks of alcohol that it does not deny, in any of the spellings
    /// and scripts that labels use.
    pub(crate) fn speaks_of_alcohol(&self) -> bool {
        (0..self.words.len()).any(|at| {
            let word = self.word(at);
            is_alcohol_word(word) && !is_alcohol_denial(word) && !self.is_denied_at(at)
        })
    }

    /// Whether every word goes on with a list of what is denied: "…, silicones and soap".
    pub(crate) fn continues_denial(&self) -> bool {
        !self.words.is_empty()
            && self.words.iter().all(|(_, _, word)| {
                is_denied(word)
                    || is_connector(word)
                    || JOINS.contains(&word.as_str())
                    || is_denial(word)
            })
    }

    /// Whether the text goes on with a denial beyond doubt: "…, ni silicone".
    pub(crate) fn opens_with_neither(&self) -> bool {
        self.words
            .first()
            .is_some_and(|(_, _, word)| NEITHER.contains(&word.as_str()))
    }

    /// What stands beside a claim in one phrase: "alcohol-free witch hazel", "alcohol
    /// without parabens".
    pub(crate) fn beside_claim(&self) -> Vec<Range<usize>> {
        if self
            .text
            .contains(['.', ':', '!', '?', '*', '\n', '\r', '/', '&', '+'])
        {
            return Vec::new();
        }
        let freed = (1..self.words.len()).find(|at| FREE.contains(&self.word(*at)));
        let after = freed
            .filter(|at| !self.goes_on_with_from(*at))
            .filter(|at| (0..*at).all(|before| is_denied(self.word(before))))
            .map(|at| self.words[at].1..self.text.len());
        let claim = (1..self.words.len()).find(|at| {
            self.is_denial_at(*at) || is_alcohol_word(self.word(*at)) && self.is_denied_after(*at)
        });
        let before = claim
            .map(|at| self.words[at].0)
            .filter(|start| !Phrase::new(&self.text[*start..]).speaks_of_alcohol())
            .map(|start| 0..start);
        after.into_iter().chain(before).collect()
    }

    fn is_denied_at(&self, at: usize) -> bool {
        self.is_denied_before(at) || self.is_denied_after(at)
    }

    /// "without alcohol", "free from parabens and alcohol": back to the word that denies,
    /// over nothing but small words and others that are denied along with it.
    fn is_denied_before(&self, at: usize) -> bool {
        let (mut joined, mut qualified) = (false, false);
        for before in (0..at).rev() {
            let gap = self.gap(before);
            if gap.contains(['.', ',', ';', '!', '?', '*', '•']) {
                return false;
            }
            joined |= gap.contains(['/', '&', '+']);
            let word = self.word(before);
            if self.is_denial_at(before) {
                return !(qualified && NOT.contains(&word));
            }
            if JOINS.contains(&word) {
                joined = true;
            } else if QUALITIES.contains(&word) || is_alcohol_word(word) && !joined {
                qualified = true;
            } else if is_denied(word) && joined {
                // Without the "and", "0 % parabens alcohol" does not say that there is
                // no alcohol.
                joined = false;
            } else if is_small(word) {
                // "Does not contain drying alcohol" denies it whole.
                qualified = false;
            } else {
                return false;
            }
        }
        false
    }

    /// "alcohol-free", "Alkohol- und parfümfrei".
    fn is_denied_after(&self, at: usize) -> bool {
        let among_others = self.gap(at).starts_with(is_hyphen);
        for after in at + 1..self.words.len() {
            let gap = self.gap(after - 1);
            if gap.contains(|c: char| !c.is_whitespace() && !is_hyphen(c)) {
                return false;
            }
            let word = self.word(after);
            if FREE.contains(&word) {
                return !self.goes_on_with_from(after);
            }
            if !among_others {
                return false;
            }
            if FREE.iter().any(|free| word.ends_with(free)) {
                return true;
            }
            if !(JOINS.contains(&word) || is_denied(word)) {
                return false;
            }
        }
        false
    }

    /// Whether the word denies what follows. "Free" does with "from" alone: "free alcohol"
    /// is alcohol.
    fn is_denial_at(&self, at: usize) -> bool {
        let word = self.word(at);
        if word.bytes().all(|byte| byte == b'0') {
            return self.is_nothing(at);
        }
        is_denial(word) && (!FREE.contains(&word) || self.goes_on_with_from(at))
    }

    /// Whether a number is nothing as a whole: "0 %" and "0.0 %", but not "70.0 %".
    fn is_nothing(&self, at: usize) -> bool {
        let start = self.words[at].0;
        let number = self.text[..start]
            .rfind(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',')))
            .map_or(0, |before| {
                before + self.text[before..].chars().next().map_or(1, char::len_utf8)
            });
        !self.text[number..start].contains(|c: char| c.is_ascii_digit() && c != '0')
    }

    fn goes_on_with_from(&self, at: usize) -> bool {
        at + 1 < self.words.len() && {
            let next = self.word(at + 1);
            // "Fri for" is Danish; "alcohol-free for sensitive skin" is not.
            FREE_FROM.contains(&next) && (next != "for" || self.word(at).starts_with("fri"))
        }
    }

    fn word(&self, at: usize) -> &str {
        &self.words[at].2
    }

    /// What stands between a word and the next.
    fn gap(&self, at: usize) -> &str {
        let end = self
            .words
            .get(at + 1)
            .map_or(self.text.len(), |word| word.0);
        &self.text[self.words[at].1..end]
    }
}

/// Whether a text says at its very beginning that there is nothing of something:
/// "0 % alcohol".
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
        .is_some_and(|(start, end)| is_denied(&fold(&rest[start..end])))
}

fn is_alcohol_denial(word: &str) -> bool {
    static FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(ALCOHOL_DENIALS));
    FOLDED.contains(word)
}

fn is_small(word: &str) -> bool {
    SMALL.contains(&word) || FREE_FROM.contains(&word)
}

fn is_denied(word: &str) -> bool {
    static FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(DENIED));
    FOLDED
        .iter()
        .any(|beginning| word.starts_with(beginning.as_str()))
}

fn is_denial(word: &str) -> bool {
    static FOLDED: LazyLock<HashSet<String>> = LazyLock::new(|| folded(DENIALS));
    FOLDED.contains(word)
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}')
}
