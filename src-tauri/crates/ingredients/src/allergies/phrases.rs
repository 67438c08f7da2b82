//! Words by which an allergy is found in any text, whatever is known of the text around them.

use std::collections::HashMap;
use std::ops::Range;

use crate::client::AllergyGroup;
use crate::lexicon::{Phrase, WORDS};

/// Words, and phrases of several, that a text is searched for.
#[derive(Default)]
pub(super) struct Phrases {
    /// By their first word.
    spaced: HashMap<String, Vec<Vec<String>>>,
    /// Words of scripts that put no space between them, which stand within a longer run.
    unspaced: Vec<String>,
    /// Beginnings of words.
    stems: Vec<&'static str>,
    /// Phrases that speak of something else, by their first word.
    except: HashMap<String, Vec<Vec<String>>>,
}

impl Phrases {
    /// The words of a group of allergens, without the names that belong to it.
    pub(super) fn of_group(group: AllergyGroup) -> Self {
        let mut phrases = Self::default();
        let Some(words) = WORDS.allergens.get(&group) else {
            return phrases;
        };
        words
            .words
            .iter()
            .for_each(|words| phrases.add(words.clone()));
        phrases.stems = words.stems.iter().map(String::as_str).collect();
        for words in words.except.iter().filter(|words| !words.is_empty()) {
            phrases
                .except
                .entry(words[0].clone())
                .or_default()
                .push(words.clone());
        }
        phrases
    }

    pub(super) fn add(&mut self, words: Vec<String>) {
        match words.as_slice() {
            [] => {}
            [word] if word.chars().all(is_unspaced) => self.unspaced.push(word.clone()),
            [first, ..] => self.spaced.entry(first.clone()).or_default().push(words),
        }
    }

    /// Takes what speaks of something else from others.
    pub(super) fn except_as(&mut self, other: Self) {
        for (first, phrases) in other.except {
            self.except.entry(first).or_default().extend(phrases);
        }
    }

    /// Where the text first speaks of one of them.
    pub(super) fn first_in(&self, phrase: &Phrase) -> Option<Range<usize>> {
        self.all_in(phrase).next()
    }

    /// Where the text speaks of one of them, in ascending order and without overlap. Words of a
    /// free-from claim do not count.
    pub(super) fn all_in<'a>(
        &'a self,
        phrase: &'a Phrase,
    ) -> impl Iterator<Item = Range<usize>> + 'a {
        let mut at = 0;
        std::iter::from_fn(move || {
            while at < phrase.len() {
                let start = at;
                if let Some(other) = longest(&self.except, phrase, start) {
                    at += other;
                    continue;
                }
                let Some(count) = self.length_at(phrase, start) else {
                    at += 1;
                    continue;
                };
                at += count;
                if !(start..at).any(|word| phrase.is_negated(word)) {
                    return Some(phrase.span(start).start..phrase.span(at - 1).end);
                }
            }
            None
        })
    }

    /// How many words from this one on are one of them.
    fn length_at(&self, phrase: &Phrase, at: usize) -> Option<usize> {
        longest(&self.spaced, phrase, at).or_else(|| {
            let word = phrase.word(at);
            let is_one = self.stems.iter().any(|stem| word.starts_with(stem))
                || self.unspaced.iter().any(|sought| word.contains(sought));
            is_one.then_some(1)
        })
    }
}

/// The number of words of the longest of the phrases that the text has at this place.
fn longest(phrases: &HashMap<String, Vec<Vec<String>>>, text: &Phrase, at: usize) -> Option<usize> {
    let stands = |words: &&Vec<String>| {
        at + words.len() <= text.len()
            && (1..words.len())
                .all(|place| forms(text.word(at + place)).any(|word| word == words[place]))
    };
    forms(text.word(at))
        .filter_map(|first| phrases.get(first))
        .flatten()
        .filter(stands)
        .map(Vec::len)
        .max()
}

/// A word, and what it is without what Arabic writes together with it: the article, "and",
/// "with", "for", "like".
fn forms(word: &str) -> impl Iterator<Item = &str> {
    let is_arabic = word.starts_with(|c| matches!(c, '\u{600}'..='\u{6ff}'));
    let without = is_arabic.then(|| {
        let before = ["وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و", "ب", "ل"];
        before
            .into_iter()
            .filter_map(move |before| word.strip_prefix(before))
    });
    std::iter::once(word).chain(without.into_iter().flatten())
}

/// Letters of scripts that put no space between words: kana, Chinese characters, Hangul. Two
/// Korean words of one letter are within too many others.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
        && c != '콩'
        && c != '밀'
}
