//! Readings of running text: sentences, and names that lost their commas.

use super::super::parts::{sentences, without_amounts};
use super::super::{Item, LONGEST_NAME, Reader, Reading};
use super::{may_hold_alcohol, shifted};
use crate::names::NameId;
use crate::vocabulary::{self, Phrase, WORDS};

/// The most words of a name, in run-on text.
pub(super) const MOST_WORDS: usize = 9;

/// The most words of a part that is tried as run-on text.
const MOST_RUN_ON_WORDS: usize = 400;

impl Reader<'_> {
    /// Several sentences or headed parts: "Parfum. Made in France", "Emulsifier:
    /// Cetearyl Alcohol". At least one of them must be a
    /// name or a claim, or some of them prose and the others not.
    pub(super) fn as_sentences(&mut self, text: &str, reading: &mut Reading) -> Option<Vec<Item>> {
        let parts = sentences(text);
        if parts.len() < 2 {
            return None;
        }
        let mut items = Vec::new();
        let mut recognised = false;
        let mut rest = Reading::default();
        let mut next = 0;
        while next < parts.len() {
            if self.budget_left == 0 {
                rest.unread_alcohol = true;
                break;
            }
            // A full stop may also stand inside a name: "Lavandula Angust. Oil".
            let joined = (2..=3).rev().find_map(|taken| {
                let last = parts.get(next + taken - 1)?;
                let span = parts[next].start..last.end;
                let found = self.as_names(&text[span.clone()])?;
                Some((shifted(found, span.start), taken))
            });
            if let Some((found, taken)) = joined {
                items.extend(found);
                recognised = true;
                next += taken;
                continue;
            }
            let span = parts[next].clone();
            next += 1;
            let part = &text[span.clone()];
            let words = vocabulary::words(part);
            let phrase = Phrase::new(part);
            let found = self.as_names(part).or_else(|| self.as_run_on(part));
            match found {
                Some(found) => {
                    recognised = true;
                    items.extend(shifted(found, span.start));
                }
                None if phrase.negates() && !phrase.speaks_of_alcohol() => {
                    rest.opens_claim = next == parts.len() && phrase.opens_claim();
                    recognised = true;
                }
                None if part.len() > LONGEST_NAME
                    || vocabulary::is_prose(&words)
                    || vocabulary::is_address(part) =>
                {
                    rest.prose += 1;
                    rest.unread_alcohol |= may_hold_alcohol(part);
                }
                None => {
                    items.push(Item::new(text, span, None));
                }
            }
        }
        if !recognised && (rest.prose == 0 || items.is_empty()) {
            return None;
        }
        reading.opens_claim |= rest.opens_claim;
        reading.unread_alcohol |= rest.unread_alcohol;
        reading.prose += rest.prose;
        Some(items)
    }

    /// A name that a sentence follows without a full stop: "Phenoxyethanol Please be
    /// aware that ...".
    pub(super) fn before_prose(&mut self, text: &str) -> Option<Vec<Item>> {
        if !self.spend(text) {
            return None;
        }
        let spans: Vec<(usize, usize)> = vocabulary::spans(text).take(40).collect();
        let words: Vec<String> = spans
            .iter()
            .map(|&(start, end)| crate::fold::fold(&text[start..end]))
            .collect();
        if Phrase::new(text).negates() {
            return None;
        }
        (1..=MOST_WORDS.min(words.len())).rev().find_map(|taken| {
            if !vocabulary::is_sentence(&words[taken..]) {
                return None;
            }
            let name = self.exact(&text[spans[0].0..spans[taken - 1].1])?;
            Some(vec![Item::new(
                text,
                spans[0].0..spans[taken - 1].1,
                Some(name),
            )])
        })
    }

    /// Names that stand side by side without anything between them but white space,
    /// stars or "and". They must account for every word. One name in several languages, with
    /// slashes between them, is one ingredient.
    pub(super) fn as_run_on(&mut self, text: &str) -> Option<Vec<Item>> {
        if !self.spend(text) || vocabulary::is_zero_amount(text) {
            return None;
        }
        let text = &*without_amounts(text);
        let spans: Vec<(usize, usize)> = vocabulary::spans(text)
            .take(MOST_RUN_ON_WORDS + 1)
            .collect();
        if !(2..=MOST_RUN_ON_WORDS).contains(&spans.len()) {
            return None;
        }
        let words: Vec<String> = spans
            .iter()
            .map(|&(start, end)| crate::fold::fold(&text[start..end]))
            .collect();
        // best[i]: how the words before i are accounted for by the fewest names.
        let mut best: Vec<Option<Step>> = vec![None; words.len() + 1];
        best[0] = Some(Step::start());
        for at in 0..words.len() {
            let Some(here) = best[at] else { continue };
            let mut reach = |to: usize, step: Step| {
                if best[to].is_none_or(|other| step.names < other.names) {
                    best[to] = Some(step);
                }
            };
            if WORDS.label.connectors.has(&words[at]) || WORDS.label.lead_ins.has(&words[at]) {
                reach(at + 1, here.skipping(at));
            }
            for to in at + 1..=(at + MOST_WORDS).min(words.len()) {
                // After another name such a word may belong to it, as in "lanolin
                // alcohol": that is for a list to say, not for a guess.
                if to == at + 1
                    && here.name.is_some()
                    && WORDS.label.last_words.has(&words[at])
                    && !is_parting(&text[spans[at - 1].1..spans[at].0])
                {
                    continue;
                }
                if to < words.len() && vocabulary::opens_names(&text[spans[at].0..spans[to - 1].1])
                {
                    continue;
                }
                if let Some(name) = self.exact(&text[spans[at].0..spans[to - 1].1]) {
                    reach(to, here.naming(at, name));
                }
            }
        }
        let mut items = Vec::new();
        let mut to = words.len();
        while to > 0 {
            let step = best[to]?;
            if let Some(name) = step.name {
                items.push(Item::new(
                    text,
                    spans[step.from].0..spans[to - 1].1,
                    Some(name),
                ));
            }
            to = step.from;
        }
        items.reverse();
        items.dedup_by(|later, earlier: &mut Item| {
            let translates =
                later.name == earlier.name && text[earlier.end..later.start].trim() == "/";
            if translates {
                earlier.end = later.end;
            }
            translates
        });
        (!items.is_empty()).then_some(items)
    }
}

/// The last step of the best way to account for the words before a place.
#[derive(Clone, Copy)]
struct Step {
    from: usize,
    name: Option<NameId>,
    names: usize,
}

impl Step {
    fn start() -> Self {
        Self {
            from: 0,
            name: None,
            names: 0,
        }
    }

    fn skipping(self, from: usize) -> Self {
        Self {
            from,
            name: None,
            names: self.names,
        }
    }

    fn naming(self, from: usize, name: NameId) -> Self {
        Self {
            from,
            name: Some(name),
            names: self.names + 1,
        }
    }
}

/// Whether what stands between two words parts two names.
fn is_parting(gap: &str) -> bool {
    gap.contains(|c: char| !c.is_whitespace() && !matches!(c, '-' | '\'' | '.' | '\u{2019}'))
}
