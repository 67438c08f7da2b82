//! Running text: names between sentences.

use std::ops::Range;

use super::super::parts::sentences;
use super::super::{Item, LONGEST_NAME, Reader, Reading};
use super::run_on::MOST_WORDS;
use super::shifted;
use crate::fold::fold;
use crate::lexicon::{self, Phrase};

impl Reader<'_> {
    /// Several sentences or headed parts: "Parfum. Made in France", "Emulsifier:
    /// Cetearyl Alcohol". One of them must be a name
    /// or a claim, or some must be prose and others not; else the part is one unknown name.
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
                // What is a name by itself is no part of another.
                let stands_alone =
                    |part: &Range<usize>| self.as_names(&text[part.clone()]).is_some();
                if parts[next..next + taken].iter().any(stands_alone) {
                    return None;
                }
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
            let words = lexicon::words(part);
            let phrase = Phrase::new(part);
            let found = self
                .as_names(part)
                .or_else(|| self.as_run_on(part))
                .or_else(|| self.as_family(part))
                .or_else(|| self.as_long_run(part));
            match found {
                Some(found) => {
                    rest.ends_in_maker = false;
                    recognised = true;
                    items.extend(shifted(found, span.start));
                }
                None if phrase.negates() && !phrase.speaks_of_alcohol() => {
                    rest.opens_claim = next == parts.len() && phrase.opens_claim();
                    recognised = true;
                }
                None if rest.ends_in_maker => {
                    rest.prose += 1;
                    rest.unread_alcohol |= lexicon::may_speak_of_alcohol(part);
                }
                // Words such as "may contain" lead up to what follows.
                None if words.iter().all(|word| lexicon::leads_up(word)) => {}
                None if part.len() > LONGEST_NAME
                    || lexicon::is_running_text(part)
                    || lexicon::is_address(part) =>
                {
                    rest.prose += 1;
                    rest.ends_in_maker |= lexicon::is_company(part);
                    rest.unread_alcohol |= lexicon::may_speak_of_alcohol(part);
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
        reading.ends_in_maker |= rest.ends_in_maker;
        Some(items)
    }

    /// A name that a sentence follows without a full stop: "Phenoxyethanol Please be
    /// aware that ...".
    pub(super) fn before_prose(&mut self, text: &str) -> Option<Vec<Item>> {
        if !self.spend(text) {
            return None;
        }
        let spans: Vec<(usize, usize)> = lexicon::spans(text).take(40).collect();
        let words: Vec<String> = spans
            .iter()
            .map(|&(start, end)| fold(&text[start..end]))
            .collect();
        if Phrase::new(text).negates() {
            return None;
        }
        (1..=MOST_WORDS.min(words.len())).rev().find_map(|taken| {
            if !lexicon::is_sentence(&words[taken..]) {
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
}
