//! What stands beside the names without a heading: the name of a product or of one of its
//! parts before its list, and notes behind the list.

use std::ops::Range;

use super::parts::COLONS;
use super::{FEWEST_NAMES_OF_A_LIST, Item, Reader};

/// Signs behind a name that point to a note.
const SIGNS: [char; 7] = ['*', '†', '‡', '+', '°', '^', '#'];

/// Signs that part one name from another.
const PARTING: [char; 5] = [',', ';', '|', '•', '·'];

impl Reader<'_> {
    /// Drops the unknown names that lead up to known ones: "Zorbium Balm: Aqua", and at the
    /// very beginning also "Zorbium Balm. Aqua, Glycerin".
    pub(super) fn leave_titles(&mut self) {
        if !self.has_list() {
            return;
        }
        let found = std::mem::take(&mut self.items.found);
        let opening = self.opening(&found);
        let mut titles = Vec::new();
        let mut start = 0;
        for (place, item) in found.iter().enumerate() {
            let heads = || {
                let next = found.get(place + 1).filter(|next| next.name.is_some());
                next.is_some_and(|next| {
                    let gap = &self.label[item.end..next.start];
                    gap.trim_start().starts_with(COLONS) && !gap.contains(PARTING)
                })
            };
            if item.name.is_none() && (opening.contains(&item.end) || heads()) {
                titles.push(start..item.end);
            } else {
                self.items.found.push(*item);
            }
            start = item.end;
        }
        self.set_aside(titles);
    }

    /// Where an item ends that opens the text before the first known name: behind the last comma,
    /// and before a full stop. Where full stops part the names themselves, it is one of them.
    fn opening(&self, found: &[Item]) -> Range<usize> {
        let mut from_known = found.iter().skip_while(|item| item.name.is_none());
        let (Some(known), next) = (from_known.next(), from_known.next()) else {
            return 0..0;
        };
        let behind = next.map_or("", |next| &self.label[known.end..next.start]);
        if behind.contains(['.', '!']) && !behind.contains(PARTING) {
            return 0..0;
        }
        let before = &self.label[..known.start];
        let behind_comma = before.rfind(PARTING).map_or(0, |comma| comma + 1);
        let last_stop = before.rfind(['.', '!']).map_or(0, |stop| stop + 1);
        behind_comma..last_stop
    }

    /// Drops what explains a sign behind a name, at the end of the label: "*Zorbic". What is
    /// known there stays.
    pub(super) fn leave_notes(&mut self) {
        if !self.has_list() {
            return;
        }
        let marks = SIGNS.map(|sign| first_mark(self.label, sign));
        let mut notes = Vec::new();
        for place in (1..self.items.found.len()).rev() {
            let item = self.items.found[place];
            if !is_note(self.label, item.start, &marks) {
                break;
            }
            if item.name.is_none() {
                self.items.found.remove(place);
                notes.push(self.items.found[place - 1].end..item.end);
            }
        }
        self.set_aside(notes);
    }

    fn has_list(&self) -> bool {
        let mut known = self.items.found.iter().filter(|item| item.name.is_some());
        known.nth(FEWEST_NAMES_OF_A_LIST - 1).is_some()
    }

    /// Remembers what stands beside the list, where that is not known yet. The spans do not
    /// overlap each other.
    fn set_aside(&mut self, mut spans: Vec<Range<usize>>) {
        let asides = &mut self.items.asides;
        spans.retain(|span| {
            let at = asides.partition_point(|aside| aside.end <= span.start);
            asides.get(at).is_none_or(|next| span.end <= next.start)
        });
        asides.extend(spans);
        asides.sort_by_key(|aside| aside.start);
    }
}

/// Where a sign first stands right behind a name.
fn first_mark(label: &str, sign: char) -> Option<usize> {
    let mut signs = label.match_indices(sign).map(|(at, _)| at);
    signs.find(|&at| label[..at].ends_with(|c: char| c.is_alphanumeric() || c == ')' || c == sign))
}

/// Whether a sign stands before the text at this place that marks a name before, and that
/// nothing but the end of a sentence, or space, parts from what is before. `marks` is where each
/// of the [`SIGNS`] first stands behind a name.
fn is_note(label: &str, start: usize, marks: &[Option<usize>; SIGNS.len()]) -> bool {
    let before = label[..start].trim_end();
    let rest = before.trim_end_matches(SIGNS);
    let sign = before[rest.len()..].chars().next();
    let Some(sign) = sign.and_then(|sign| SIGNS.iter().position(|one| *one == sign)) else {
        return false;
    };
    let ends = rest.ends_with(char::is_whitespace) || rest.ends_with('.');
    let marked = marks[sign].is_some_and(|at| at < rest.len());
    ends && marked && !rest.trim_end().ends_with(PARTING)
}
