//! Parts that are one name, with what is said beside it: a claim, an origin, a quality.

use super::super::parts::is_list_number;
use super::super::{Item, LONGEST_NAME, Reader};
use crate::lexicon::{self, Phrase, WORDS};
use crate::names::NameId;

impl Reader<'_> {
    /// One name with a claim before or after it: "alcohol-free witch hazel".
    pub(super) fn beside_claim(&mut self, text: &str) -> Option<Vec<Item>> {
        if text.len() > LONGEST_NAME {
            return None;
        }
        Phrase::new(text)
            .beside_claim()
            .into_iter()
            .find_map(|span| {
                let name = self.described(&text[span.clone()])?;
                Some(vec![Item::new(text, span, Some(name))])
            })
    }

    /// One name, bare or with words about its origin or quality: "organic olive oil".
    pub(super) fn described(&mut self, text: &str) -> Option<NameId> {
        if let Some(name) = self.exact(text) {
            return Some(name);
        }
        let spans: Vec<(usize, usize)> = lexicon::spans(text).take(40).collect();
        let words: Vec<String> = spans
            .iter()
            .map(|&(start, end)| crate::fold::fold(&text[start..end]))
            .collect();
        let mut first = 0;
        let mut last = words.len();
        if words
            .first()
            .is_some_and(|word| is_list_number(text, word, spans[0]))
        {
            first += 1;
        } else if words
            .first()
            .is_some_and(|word| ["l", "d", "dl"].contains(&word.as_str()))
            && text[spans[0].1..].starts_with('-')
        {
            // Which of two mirror forms it is: "L-Proline".
            first += 1;
        }
        if let Some(origin) = words.iter().position(|word| WORDS.label.origins.has(word))
            && origin > first
            && !ends_name(&text[spans[origin - 1].1..])
        {
            // "Coconut derived" says it the other way round.
            let is_last = origin + 1 == words.len() && origin > first + 1;
            last = origin - usize::from(is_last && !WORDS.label.modifiers.has(&words[origin - 1]));
        }
        // Each word is taken off only while what is left is no name.
        loop {
            if first >= last {
                return None;
            }
            if (first, last) != (0, words.len())
                && let Some(name) = self.exact(&text[spans[first].0..spans[last - 1].1])
            {
                return Some(name);
            }
            if WORDS.label.modifiers.has(&words[last - 1]) {
                last -= 1;
                if last > first && ends_name(&text[spans[last - 1].1..spans[last].0]) {
                    return None;
                }
            } else if WORDS.label.modifiers.has(&words[first]) {
                first += 1;
            } else {
                return None;
            }
        }
    }

    /// One name, bare, described, or given in several languages with slashes.
    pub(super) fn one_name(&mut self, text: &str) -> Option<NameId> {
        if let Some(name) = self.described(text) {
            return Some(name);
        }
        match self.slashed(text)?.as_slice() {
            [only] => only.name,
            _ => None,
        }
    }
}

/// Whether a footnote or another sentence begins in what follows a name.
fn ends_name(rest: &str) -> bool {
    rest.trim_end_matches(|c: char| !c.is_alphanumeric() && !c.is_whitespace())
        .contains(['.', '*', '†', '‡', ':'])
}
