//! The looser readings of a part of a label that is no name as it stands.

mod family;
mod one;
mod run_on;
mod sentences;
mod several;
mod slashes;

use super::amounts::without_amounts;
use super::headings::{Of, goes_on, headings};
use super::parts::{after_lead_in, after_unclosed};
use super::{Item, LONGEST_NAME, Reader, Reading};
use crate::lexicon::{self, Phrase};

impl Reader<'_> {
    /// Reads a part in every way there is, the stricter ones first, its headings apart from
    /// what they stand before.
    pub(super) fn read_loosely(&mut self, text: &str) -> Reading {
        let mut reading = Reading::default();
        let headings = headings(text);
        let body = headings.last().map_or(0, |heading| heading.span.end);
        // What stands before a heading is the end of another list, if one has begun.
        let has_begun = self.before_heading.is_some()
            || self
                .items
                .found
                .last()
                .is_some_and(|item| item.name.is_some())
            || headings.first().is_some_and(|heading| {
                heading.of == Of::Aside || goes_on(&text[heading.span.clone()])
            });
        if !has_begun && let Some(heading) = headings.first() {
            let before = &text[..heading.span.start];
            let is_claim = self.claim.is_open()
                && before.len() <= LONGEST_NAME
                && Phrase::new(before).continues_claim();
            reading.unread_alcohol = !is_claim && lexicon::may_speak_of_alcohol(before);
            reading.claimed = is_claim.then_some(0..heading.span.start);
        }
        let begun = (has_begun && !headings.is_empty()).then_some((0, None));
        let ends = headings
            .iter()
            .map(|heading| (heading.span.end, Some(heading.of)));
        let starts = headings.iter().skip(usize::from(!has_begun));
        for ((from, of), next) in begun.into_iter().chain(ends).zip(starts) {
            let span = from..next.span.start;
            let part = &text[span.clone()];
            let mut rest = Reading::default();
            let found = self
                .as_names(part)
                .or_else(|| self.as_sentences(part, &mut rest))
                .or_else(|| self.as_run_on(part))
                .or_else(|| {
                    let is_list = matches!(of, Some(Of::List | Of::Actives));
                    is_list.then(|| self.names_within(part)).flatten()
                });
            reading.items.extend(
                shifted(found.unwrap_or_default(), span.start)
                    .into_iter()
                    .filter(|item| item.name.is_some()),
            );
        }
        let is_aside = headings
            .last()
            .is_some_and(|heading| heading.of == Of::Aside);
        reading.headings = headings;
        let span = body..text.len();
        if !text[span.clone()].contains(char::is_alphanumeric) {
            return reading;
        }
        let body_text = &text[span.clone()];
        if is_aside {
            reading
                .items
                .extend(shifted(self.in_aside(body_text), span.start));
            reading.items = self.unswallowed(text, reading.items);
            return reading;
        }
        let found = self
            .as_names(body_text)
            .or_else(|| self.as_family(body_text))
            .or_else(|| self.as_sentences(body_text, &mut reading))
            .or_else(|| self.as_run_on(body_text))
            .or_else(|| self.before_prose(body_text))
            .or_else(|| self.as_long_run(body_text));
        let items = found.unwrap_or_else(|| {
            let rest = Self::unrecognised(body_text);
            reading.opens_claim |= rest.opens_claim;
            reading.unread_alcohol |= rest.unread_alcohol;
            reading.prose += rest.prose;
            reading.ends_in_maker |= rest.ends_in_maker;
            rest.items
        });
        reading.items.extend(shifted(items, span.start));
        reading.items = self.unswallowed(text, reading.items);
        reading
    }

    /// The names in what stands beside a list. What is none of them is running text there.
    fn in_aside(&mut self, text: &str) -> Vec<Item> {
        let mut rest = Reading::default();
        let found = self
            .as_names(text)
            .or_else(|| self.as_sentences(text, &mut rest))
            .or_else(|| self.as_run_on(text));
        let mut items = found.unwrap_or_default();
        items.retain(|item| item.name.is_some());
        items
    }

    /// Reads the whole part as one name, or as names put together by "and", brackets or
    /// slashes.
    fn as_names(&mut self, text: &str) -> Option<Vec<Item>> {
        if text.len() > 4 * LONGEST_NAME || !self.spend(text) {
            return None;
        }
        let opened = after_unclosed(text);
        let start = opened + after_lead_in(&text[opened..]);
        if lexicon::is_zero_amount(&text[start..]) {
            return None;
        }
        if start > 0
            && let Some(name) = self.exact(&text[start..])
        {
            return Some(vec![Item::new(text, start..text.len(), Some(name))]);
        }
        let plain = without_amounts(&text[start..]);
        let offset = |items| shifted(items, start);
        if let Some(name) = self.described(&plain) {
            return Some(vec![Item::new(text, start..text.len(), Some(name))]);
        }
        if let Some(items) = self.joined_by_and(&plain) {
            return Some(offset(items));
        }
        if let Some(items) = self.bracketed(&plain) {
            return Some(offset(items));
        }
        self.slashed(&plain)
            .map(offset)
            .or_else(|| self.beside_claim(text))
    }
}

fn shifted(mut items: Vec<Item>, by: usize) -> Vec<Item> {
    for item in &mut items {
        item.start += by;
        item.end += by;
    }
    items
}
