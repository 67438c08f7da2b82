//! Parts that are names put together on purpose: by brackets, or a supplier's "(and)".

use std::ops::Range;

use super::super::parts::{CLOSING, OPENING, bracket_groups};
use super::super::{Item, Reader, trim};
use super::run_on::MOST_WORDS;
use super::shifted;
use crate::lexicon::{self, WORDS};
use crate::names::{Class, NameId};

impl Reader<'_> {
    /// Names joined as suppliers do: "Cetearyl Alcohol (and) Polysorbate 60".
    pub(super) fn joined_by_and(&mut self, text: &str) -> Option<Vec<Item>> {
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
            if WORDS
                .label
                .connectors
                .has(&crate::fold::fold(&inside[..close]))
            {
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
                None => items.push(Item::unknown(span)),
            }
        }
        Some(items)
    }

    /// A name with brackets. They hold the same name in other words ("Aqua (Water)"), the
    /// label name behind an everyday word, or what else is in the ingredient ("Parfum
    /// (Limonene)"), which is an ingredient of its own if there is something to say about it.
    pub(super) fn bracketed(&mut self, text: &str) -> Option<Vec<Item>> {
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
        let whole = |name| Some(vec![Item::new(text, 0..text.len(), Some(name))]);
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
            return match (inner.as_slice(), inside.as_slice()) {
                ([(_, name)], [gloss])
                    if (!has_before || !has_after) && !self.holds_more(&outside, gloss, *name) =>
                {
                    whole(*name)
                }
                _ => None,
            };
        };
        // "Panthenol (in ethanol)": an alcohol is never left out with its bracket.
        if inside.iter().any(|gloss| {
            lexicon::speaks_of_alcohol(gloss)
                && self.one_name(gloss).is_none()
                && self.holds_more(gloss, &outside, outer)
        }) {
            return None;
        }
        let further: Vec<Item> = inner
            .into_iter()
            .filter(|(_, name)| self.says_more(*name, outer))
            .map(|(span, name)| Item::new(text, span, Some(name)))
            .collect();
        if further.is_empty() {
            return whole(outer);
        }
        let within: Vec<NameId> = further.iter().filter_map(|item| item.name).collect();
        if has_before
            && has_after
            && let Some(name) = self.judged_as(outer, &within)
        {
            return whole(name);
        }
        let span = if has_before {
            before
        } else {
            last.end..text.len()
        };
        let mut items = vec![Item::new(text, span, Some(outer))];
        items.extend(further);
        items.sort_by_key(|item| item.start);
        Some(items)
    }

    /// Whether there is something to say about `name` that is not said about `other`.
    pub(super) fn says_more(&self, name: NameId, other: NameId) -> bool {
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

    /// Whether a text that is to be taken for `name` in other words says more than that: it
    /// holds another known name, or mentions an alcohol that `spelled`, the name on the
    /// label, does not.
    pub(super) fn holds_more(&mut self, text: &str, spelled: &str, name: NameId) -> bool {
        if lexicon::speaks_of_alcohol(text) && !lexicon::speaks_of_alcohol(spelled) {
            return true;
        }
        let spans: Vec<(usize, usize)> = lexicon::spans(text).collect();
        let (mut at, mut after_unknown) = (0, false);
        while at < spans.len() {
            let found = (at + 1..=(at + MOST_WORDS).min(spans.len()))
                .rev()
                .find_map(|to| Some((to, self.exact(&text[spans[at].0..spans[to - 1].1])?)));
            let Some((to, found)) = found else {
                (at, after_unknown) = (at + 1, true);
                continue;
            };
            // The "alcohol" of "fatty alcohol" is no name.
            let word = &text[spans[at].0..spans[to - 1].1];
            let completes = after_unknown && WORDS.label.last_words.has(&crate::fold::fold(word));
            if found != name && !completes {
                return true;
            }
            (at, after_unknown) = (to, false);
        }
        false
    }
}
