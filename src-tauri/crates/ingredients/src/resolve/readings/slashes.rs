//! Names parted by slashes: one name in several languages, or several names.

use std::ops::Range;

use super::super::parts::{CLOSING, OPENING};
use super::super::{Item, Reader};
use crate::fold::fold;
use crate::lexicon::{self, WORDS};
use crate::names::NameId;
use crate::nomenclature;

const SLASHES: [char; 3] = ['/', '／', '\\'];

impl Reader<'_> {
    /// Names parted by slashes: one name in several languages, or several names. Each
    /// part must be a name, or two of them the same one, or the others plainly its
    /// translation: a slash inside one name ("Caprylic/Capric Triglyceride") parts
    /// nothing.
    pub(super) fn slashed(&mut self, text: &str) -> Option<Vec<Item>> {
        if !text.contains(SLASHES) {
            return None;
        }
        let named: Vec<(Range<usize>, Option<NameId>)> = parts(text)
            .into_iter()
            .map(|span| {
                let name = self.described(&text[span.clone()]);
                (span, name)
            })
            .collect();
        if let Some(name) = self.translated(text, &named) {
            return Some(vec![Item::new(text, 0..text.len(), Some(name))]);
        }
        let known = named.iter().filter(|(_, name)| name.is_some()).count();
        if known < named.len() || known < 2 {
            return self.with_plants(text, named);
        }
        let mut items = Vec::new();
        for (span, name) in named {
            add_part(&mut items, text, span, name?);
        }
        Some(items)
    }

    /// The one name that all of the parts stand for.
    fn translated(
        &mut self,
        text: &str,
        named: &[(Range<usize>, Option<NameId>)],
    ) -> Option<NameId> {
        let known: Vec<NameId> = named.iter().filter_map(|(_, name)| *name).collect();
        let &first = known.first()?;
        let (named_by, _) = named.iter().find(|(_, name)| name.is_some())?;
        let unnamed = || named.iter().filter(|(_, name)| name.is_none());
        let translated = unnamed()
            .filter(|(span, _)| lexicon::is_translation(&text[span.clone()]))
            .count();
        let is_one = known.iter().all(|name| *name == first)
            && (known.len() >= 2 || known.len() + translated == named.len() && translated > 0)
            && !unnamed().any(|(span, _)| {
                self.holds_more(&text[span.clone()], &text[named_by.clone()], first)
            });
        is_one.then_some(first)
    }

    /// Several names of which some are plants that a rule reads, and some translate the name
    /// before them: "Beta Vulgaris/Beet Root Extract/Extrait de Betterave".
    fn with_plants(
        &mut self,
        text: &str,
        named: Vec<(Range<usize>, Option<NameId>)>,
    ) -> Option<Vec<Item>> {
        let translates = |span: &Range<usize>| lexicon::is_translation(&text[span.clone()]);
        let is_several = named.len() > 1
            && !nomenclature::is_mixed_ferment(text)
            && !named
                .iter()
                .any(|(span, _)| goes_on_with_part(&text[span.clone()]))
            && named
                .iter()
                .any(|(span, name)| name.is_some() || translates(span));
        if !is_several {
            return None;
        }
        let mut items = Vec::new();
        let mut translation = None;
        for (span, name) in named {
            let part = &text[span.clone()];
            if let Some(name) = name.or_else(|| self.plant(part)) {
                let from = translation.take().unwrap_or(span.start);
                add_part(&mut items, text, from..span.end, name);
            } else if !translates(&span) {
                return None;
            } else if let Some(name) = items.last().and_then(|item: &Item| item.name) {
                add_part(&mut items, text, span, name);
            } else {
                translation.get_or_insert(span.start);
            }
        }
        (!items.is_empty()).then_some(items)
    }

    /// A plant or ferment of its own, with brackets or by its Latin.
    fn plant(&mut self, text: &str) -> Option<NameId> {
        if text.contains(OPENING)
            && let Some(items) = self.bracketed(text)
        {
            return match items.as_slice() {
                [only] => only.name,
                _ => None,
            };
        }
        match self.as_family(text)?.as_slice() {
            [only] => only.name.filter(|name| self.is_grown(*name)),
            _ => None,
        }
    }
}

/// The parts between the slashes.
fn parts(text: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = 0;
    for part in text.split(SLASHES) {
        parts.push(start..start + part.len());
        start += part.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    parts.retain(|span| text[span.clone()].contains(char::is_alphanumeric));
    parts
}

/// Whether a text goes on with the name before its slash: "Flower/Leaf Extract", or with a
/// bracket that the slash parts.
fn goes_on_with_part(text: &str) -> bool {
    let count = |signs: [char; 6]| text.chars().filter(|c| signs.contains(c)).count();
    let rules = &WORDS.nomenclature;
    count(OPENING) != count(CLOSING)
        || lexicon::spans(text).next().is_some_and(|(start, end)| {
            let first = fold(&text[start..end]);
            rules.plant_parts.has(&first) || rules.plant_products.has(&first)
        })
}

/// Adds a name, or goes on with the last one where it is the same.
fn add_part(items: &mut Vec<Item>, text: &str, span: Range<usize>, name: NameId) {
    let item = Item::new(text, span, Some(name));
    match items.last_mut() {
        Some(last) if last.name == Some(name) => last.end = item.end,
        _ => items.push(item),
    }
}
