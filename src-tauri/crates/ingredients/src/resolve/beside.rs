//! What stands beside the names without a heading: the name of a product or of one of its
//! parts before its list, and notes behind the list.

use std::ops::Range;

use super::parts::COLONS;
use super::{FEWEST_NAMES_OF_A_LIST, Reader};

/// Signs behind a name that point to a note.
const SIGNS: [char; 7] = ['*', '†', '‡', '+', '°', '^', '#'];

/// Signs that part one name from another.
const PARTING: [char; 5] = [',', ';', '|', '•', '·'];

impl Reader<'_> {
    /// Drops the unknown names that lead up to known ones: "Zorbium Balm: Aqua", and at the
    /// very beginning also "Zorbium Balm. Aqua".
    pub(super) fn leave_titles(&mut self) {
        if !self.has_list() {
            return;
        }
        let found = std::mem::take(&mut self.items.found);
        let first_known = found.iter().position(|item| item.name.is_some());
        let mut title = 0..0;
        for (place, item) in found.iter().enumerate() {
            let leads_to = |next: usize| {
                let next = found.get(next).filter(|next| next.name.is_some())?;
                let gap = &self.label[item.end..next.start];
                (!gap.contains(PARTING)).then_some(gap)
            };
            let opens = first_known
                .filter(|known| place < *known)
                .and_then(leads_to)
                .is_some_and(|gap| gap.contains(['.', '!']));
            let heads =
                || leads_to(place + 1).is_some_and(|gap| gap.trim_start().starts_with(COLONS));
            if item.name.is_none() && (opens || heads()) {
                title.end = item.end;
                self.set_aside(title.clone());
            } else {
                self.items.found.push(*item);
            }
            title = item.end..item.end;
        }
    }

    /// Drops what explains a sign behind a name, at the end of the label: "*Zorbic". What is
    /// known there stays.
    pub(super) fn leave_notes(&mut self) {
        if !self.has_list() {
            return;
        }
        for place in (1..self.items.found.len()).rev() {
            let item = self.items.found[place];
            if !is_note(self.label, item.start) {
                break;
            }
            if item.name.is_none() {
                self.items.found.remove(place);
                let before = self.items.found[place - 1].end;
                self.set_aside(before..item.end);
            }
        }
    }

    fn has_list(&self) -> bool {
        let mut known = self.items.found.iter().filter(|item| item.name.is_some());
        known.nth(FEWEST_NAMES_OF_A_LIST - 1).is_some()
    }

    /// Remembers that something stands beside the list.
    fn set_aside(&mut self, span: Range<usize>) {
        let asides = &mut self.items.asides;
        let at = asides.partition_point(|aside| aside.end <= span.start);
        if asides.get(at).is_none_or(|next| span.end <= next.start) {
            asides.insert(at, span);
        }
    }
}

/// Whether a sign stands before the text at this place that marks a name before, and that
/// nothing but the end of a sentence, or space, parts from what is before.
fn is_note(label: &str, start: usize) -> bool {
    let before = label[..start].trim_end();
    let rest = before.trim_end_matches(SIGNS);
    let Some(sign) = before[rest.len()..].chars().next() else {
        return false;
    };
    let ends = rest.ends_with(char::is_whitespace) || rest.ends_with('.');
    let marked = rest.match_indices(sign).any(|(at, _)| {
        let marked = &rest[..at];
        marked.ends_with(|c: char| c.is_alphanumeric() || c == ')' || c == sign)
    });
    ends && marked && !rest.trim_end().ends_with(PARTING)
}
