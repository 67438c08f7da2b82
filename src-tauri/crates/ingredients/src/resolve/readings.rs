//! The liberal readings of a part of a label that is no name as it stands.

use std::ops::Range;

use super::parts::{
    CLOSING, OPENING, after_lead_in, bracket_groups, goes_on, headings, is_list_number, sentences,
    without_amounts,
};
use super::{Item, LONGEST_NAME, Reader, Reading, trim};
use crate::names::{Class, NameId};
use crate::vocabulary::{self, Phrase};

/// The most words of a name, in run-on text.
const MOST_WORDS: usize = 9;

/// The most words of a part that is tried as run-on text.
const MOST_RUN_ON_WORDS: usize = 400;

/// Whether a text that is no ingredient may still announce one that is to be avoided.
pub(super) fn may_hold_alcohol(text: &str) -> bool {
    if text.len() <= 20_000 {
        return vocabulary::speaks_of_alcohol(text);
    }
    // Long running text: look at pieces, as a denial covers only its own neighbours.
    text.as_bytes()
        .windows(7)
        .any(|window| window.eq_ignore_ascii_case(b"alcohol"))
}

impl Reader<'_> {
    /// Reads a part in every way there is, the stricter ones first.
    pub(super) fn liberal(&mut self, text: &str) -> Reading {
        let mut reading = Reading::default();
        let headings = headings(text);
        let body = headings.last().map_or(0, |heading| heading.end);
        reading.heading = !headings.is_empty();
        // What stands before a heading is the end of another list, if one has begun.
        let has_begun = self.before_heading.is_some()
            || self
                .items
                .found
                .last()
                .is_some_and(|item| item.name.is_some())
            || headings
                .first()
                .is_some_and(|heading| goes_on(&text[heading.clone()]));
        if !has_begun && let Some(heading) = headings.first() {
            let before = &text[..heading.start];
            let goes_on_denying = self.denying
                && before.len() <= LONGEST_NAME
                && Phrase::new(before).continues_denial();
            reading.unread_alcohol = !goes_on_denying && may_hold_alcohol(before);
        }
        let begun = (has_begun && !headings.is_empty()).then_some(0);
        let ends = headings.iter().map(|heading| heading.end);
        let starts = headings.iter().skip(usize::from(!has_begun));
        for (from, next) in begun.into_iter().chain(ends).zip(starts) {
            let span = from..next.start;
            let part = &text[span.clone()];
            let mut rest = Reading::default();
            let found = self
                .as_names(part)
                .or_else(|| self.as_sentences(part, &mut rest))
                .or_else(|| self.as_run_on(part));
            reading.items.extend(
                shifted(found.unwrap_or_default(), span.start)
                    .into_iter()
                    .filter(|item| item.name.is_some()),
            );
        }
        let span = body..text.len();
        if !text[span.clone()].contains(char::is_alphanumeric) {
            return reading;
        }
        let body_text = &text[span.clone()];
        let found = self
            .as_names(body_text)
            .or_else(|| self.as_sentences(body_text, &mut reading))
            .or_else(|| self.as_run_on(body_text))
            .or_else(|| self.before_prose(body_text));
        let items = found.unwrap_or_else(|| {
            let rest = Self::pass_over(body_text);
            reading.denial |= rest.denial;
            reading.unread_alcohol |= rest.unread_alcohol;
            reading.prose += rest.prose;
            rest.items
        });
        reading.items.extend(shifted(items, span.start));
        reading
    }

    /// Readings that take the whole part as one name, or as names set side by side on
    /// purpose.
    fn as_names(&mut self, text: &str) -> Option<Vec<Item>> {
        if text.len() > 4 * LONGEST_NAME || !self.afford(text) || vocabulary::is_zero_amount(text) {
            return None;
        }
        let start = after_lead_in(text);
        if start > 0
            && let Some(name) = self.exact(&text[start..])
        {
            return Some(vec![item(text, start..text.len(), name)]);
        }
        let plain = without_amounts(&text[start..]);
        let offset = |items| shifted(items, start);
        if let Some(name) = self.described(&plain) {
            return Some(vec![item(text, start..text.len(), name)]);
        }
        if let Some(items) = self.joined_by_and(&plain) {
            return Some(offset(items));
        }
        if let Some(items) = self.bracketed(&plain) {
            return Some(offset(items));
        }
        self.slashed(&plain).map(offset)
    }

    /// One name, bare or with words about its origin or quality.
    fn described(&mut self, text: &str) -> Option<NameId> {
        if let Some(name) = self.exact(text) {
            return Some(name);
        }
        let spans: Vec<(usize, usize)> = vocabulary::spans(text).take(40).collect();
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
        }
        if let Some(origin) = words.iter().position(|word| vocabulary::is_origin(word))
            && origin > first
            && !ends_name(&text[spans[origin - 1].1..])
        {
            last = origin;
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
            if vocabulary::is_modifier(&words[last - 1]) {
                last -= 1;
                if last > first && ends_name(&text[spans[last - 1].1..spans[last].0]) {
                    return None;
                }
            } else if vocabulary::is_modifier(&words[first]) {
                first += 1;
            } else {
                return None;
            }
        }
    }

    /// Names joined as suppliers do: "Cetearyl Alcohol (and) Polysorbate 60".
    fn joined_by_and(&mut self, text: &str) -> Option<Vec<Item>> {
        let mut parts = Vec::new();
        let mut start = 0;
        for (open, c) in text.char_indices() {
            // Brackets within a connector's brackets open nothing.
            if !OPENING.contains(&c) || open < start {
                continue;
            }
            let inside = &text[open + c.len_utf8()..];
            let Some(close) = inside.find(CLOSING) else {
                break;
            };
            if vocabulary::is_connector(&crate::fold::fold(&inside[..close])) {
                parts.push(start..open);
                start = open + c.len_utf8() + close + 1;
                if !text.is_char_boundary(start) {
                    return None;
                }
            }
        }
        if parts.is_empty() {
            return None;
        }
        parts.push(start..text.len());
        let mut items = Vec::new();
        for part in parts {
            let span = trim(text, part);
            if span.is_empty() {
                continue;
            }
            match self.as_names(&text[span.clone()]) {
                Some(found) => items.extend(shifted(found, span.start)),
                None => items.push(Item {
                    start: span.start,
                    end: span.end,
                    name: None,
                }),
            }
        }
        Some(items)
    }

    /// A name with brackets: a gloss ("Aqua (Water)"), an everyday word before the
    /// label name, or two ingredients of which one is said to hold the other.
    fn bracketed(&mut self, text: &str) -> Option<Vec<Item>> {
        let groups = bracket_groups(text);
        let (first, last) = (groups.first()?.clone(), groups.last()?.clone());
        let mut outside = String::with_capacity(text.len());
        let mut from = 0;
        for group in &groups {
            outside.push_str(&text[from..group.start]);
            outside.push(' ');
            from = group.end;
        }
        outside.push_str(&text[from..]);
        let inside: Vec<&str> = groups
            .iter()
            .map(|group| {
                text[group.clone()].trim_matches(|c| OPENING.contains(&c) || CLOSING.contains(&c))
            })
            .collect();
        let whole = |name| Some(vec![item(text, 0..text.len(), name)]);
        // "Alcohol (Cetearyl)": the bracket completes the name.
        if let [gloss] = inside.as_slice()
            && let Some(name) = self.exact(&format!("{gloss} {outside}"))
        {
            return whole(name);
        }
        let outer = self.one_name(&outside);
        let inner: Vec<(Range<usize>, NameId)> = groups
            .iter()
            .zip(&inside)
            .filter_map(|(group, gloss)| Some((group.clone(), self.one_name(gloss)?)))
            .collect();
        let before = 0..first.start;
        let has_before = text[before.clone()].contains(char::is_alphanumeric);
        let has_after = text[last.end..].contains(char::is_alphanumeric);
        let Some(outer) = outer else {
            return match inner.as_slice() {
                [(_, name)] if groups.len() == 1 && !(has_before && has_after) => whole(*name),
                _ => None,
            };
        };
        let further: Vec<Item> = inner
            .into_iter()
            .filter(|(_, name)| self.says_more(*name, outer))
            .map(|(span, name)| item(text, span, name))
            .collect();
        if further.is_empty() {
            return whole(outer);
        }
        let span = if has_before {
            before
        } else {
            last.end..text.len()
        };
        let mut items = vec![item(text, span, outer)];
        items.extend(further);
        items.sort_by_key(|item| item.start);
        Some(items)
    }

    /// One name, bare, described, or given in several languages with slashes.
    fn one_name(&mut self, text: &str) -> Option<NameId> {
        if let Some(name) = self.described(text) {
            return Some(name);
        }
        match self.slashed(text)?.as_slice() {
            [only] => only.name,
            _ => None,
        }
    }

    /// Whether `name` has something to be said about it that `other` has not.
    fn says_more(&self, name: NameId, other: NameId) -> bool {
        if name == other {
            return false;
        }
        let (name, other) = (self.names.get(name), self.names.get(other));
        name.classes
            .iter()
            .any(|class| *class != Class::Known && !other.is(*class))
            || name
                .allergens
                .iter()
                .any(|group| !other.allergens.contains(group))
    }

    /// Names parted by slashes: one name in several languages, or several names. Each
    /// part must be a name, or two of them the same one, or the others plainly its
    /// translation: a slash inside one name ("Caprylic/Capric Triglyceride") parts
    /// nothing.
    fn slashed(&mut self, text: &str) -> Option<Vec<Item>> {
        if !text.contains(['/', '／', '\\']) {
            return None;
        }
        let mut parts = Vec::new();
        let mut start = 0;
        for part in text.split(['/', '／', '\\']) {
            parts.push(start..start + part.len());
            start += part.len();
            start += text[start..].chars().next().map_or(0, char::len_utf8);
        }
        let named: Vec<(Range<usize>, Option<NameId>)> = parts
            .into_iter()
            .filter(|span| text[span.clone()].contains(char::is_alphanumeric))
            .map(|span| {
                let name = self.described(&text[span.clone()]);
                (span, name)
            })
            .collect();
        let known: Vec<NameId> = named.iter().filter_map(|(_, name)| *name).collect();
        let &first = known.first()?;
        let translated = named
            .iter()
            .filter(|(span, name)| {
                name.is_none() && vocabulary::is_translation(&text[span.clone()])
            })
            .count();
        if known.iter().all(|name| *name == first)
            && (known.len() >= 2 || known.len() + translated == named.len() && translated > 0)
        {
            return Some(vec![item(text, 0..text.len(), first)]);
        }
        if known.len() < named.len() || known.len() < 2 {
            return None;
        }
        let mut items: Vec<Item> = Vec::new();
        for (span, name) in named {
            let name = name?;
            if items.last().and_then(|item| item.name) == Some(name) {
                let end = item(text, span, name).end;
                if let Some(last) = items.last_mut() {
                    last.end = end;
                }
            } else {
                items.push(item(text, span, name));
            }
        }
        Some(items)
    }

    /// Several sentences or headed parts: "Parfum. Made in France", "Emulsifier:
    /// Cetearyl Alcohol". At least one of them must be a name.
    fn as_sentences(&mut self, text: &str, reading: &mut Reading) -> Option<Vec<Item>> {
        let parts = sentences(text);
        if parts.len() < 2 {
            return None;
        }
        let mut items = Vec::new();
        let (mut known, mut denied) = (false, false);
        let mut rest = Reading::default();
        let mut next = 0;
        while next < parts.len() {
            if self.effort_left == 0 {
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
                known = true;
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
                    known = true;
                    items.extend(shifted(found, span.start));
                }
                None if phrase.denies() && !phrase.speaks_of_alcohol() => {
                    rest.denial = next == parts.len() && phrase.opens_denial();
                    denied = true;
                }
                None if part.len() > LONGEST_NAME
                    || vocabulary::is_prose(&words)
                    || vocabulary::is_address(part) =>
                {
                    rest.prose += 1;
                    rest.unread_alcohol |= may_hold_alcohol(part);
                }
                None => {
                    let span = trim(text, span);
                    items.push(Item {
                        start: span.start,
                        end: span.end,
                        name: None,
                    });
                }
            }
        }
        if !known && !denied && (rest.prose == 0 || items.is_empty()) {
            return None;
        }
        reading.denial |= rest.denial;
        reading.unread_alcohol |= rest.unread_alcohol;
        reading.prose += rest.prose;
        Some(items)
    }

    /// A name that a sentence follows without a full stop: "Phenoxyethanol Please be
    /// aware that ...".
    fn before_prose(&mut self, text: &str) -> Option<Vec<Item>> {
        if !self.afford(text) {
            return None;
        }
        let spans: Vec<(usize, usize)> = vocabulary::spans(text).take(40).collect();
        let words: Vec<String> = spans
            .iter()
            .map(|&(start, end)| crate::fold::fold(&text[start..end]))
            .collect();
        if Phrase::new(text).denies() {
            return None;
        }
        (1..=MOST_WORDS.min(words.len())).rev().find_map(|taken| {
            if !vocabulary::is_sentence(&words[taken..]) {
                return None;
            }
            let name = self.exact(&text[spans[0].0..spans[taken - 1].1])?;
            Some(vec![item(text, spans[0].0..spans[taken - 1].1, name)])
        })
    }

    /// Names that stand side by side without anything between them but white space,
    /// stars or "and". They must account for every word.
    fn as_run_on(&mut self, text: &str) -> Option<Vec<Item>> {
        if !self.afford(text) || vocabulary::is_zero_amount(text) {
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
            if vocabulary::is_connector(&words[at]) || vocabulary::is_lead_in(&words[at]) {
                reach(at + 1, here.skipping(at));
            }
            for to in at + 1..=(at + MOST_WORDS).min(words.len()) {
                // After another name such a word may belong to it, as in "lanolin
                // alcohol": that is for a list to say, not for a guess.
                if to == at + 1
                    && here.name.is_some()
                    && vocabulary::completes_names(&words[at])
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
                items.push(item(text, spans[step.from].0..spans[to - 1].1, name));
            }
            to = step.from;
        }
        items.reverse();
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

fn item(text: &str, span: Range<usize>, name: NameId) -> Item {
    let span = trim(text, span);
    Item {
        start: span.start,
        end: span.end,
        name: Some(name),
    }
}

fn shifted(mut items: Vec<Item>, by: usize) -> Vec<Item> {
    for item in &mut items {
        item.start += by;
        item.end += by;
    }
    items
}

/// Whether a footnote or another sentence begins in what follows a name.
fn ends_name(rest: &str) -> bool {
    rest.trim_end_matches(|c: char| !c.is_alphanumeric() && !c.is_whitespace())
        .contains(['.', '*', '†', '‡', ':'])
}

/// Whether what stands between two words parts two names.
fn is_parting(gap: &str) -> bool {
    gap.contains(|c: char| !c.is_whitespace() && !matches!(c, '-' | '\'' | '.' | '\u{2019}'))
}
