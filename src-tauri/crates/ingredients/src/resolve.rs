//! From the parts of a label to ingredients: which name each part is, and where.
//!
//! A part is tried whole first, then in ever more liberal readings: without amounts,
//! with its brackets taken as a gloss, as one name in several languages, as several
//! sentences, as names that lost their commas. Each reading must account for the
//! whole part; a name is never found inside another.

mod parts;
mod readings;

use std::collections::HashMap;
use std::ops::Range;

use crate::fold::{fold_into, fold_lookalikes};
use crate::label::{self, Segment};
use crate::names::{NameId, Names};
use crate::vocabulary::{self, Phrase};

/// An ingredient that was read: its span, and its name if it is in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Item {
    pub start: usize,
    pub end: usize,
    pub name: Option<NameId>,
}

/// Everything that was read from a label.
#[derive(Debug, Default)]
pub(crate) struct Items {
    /// In the order of the label, without overlap.
    pub found: Vec<Item>,
    /// Whether a part that was passed over as prose speaks of alcohol.
    pub unread_alcohol: bool,
}

/// How many bytes of a label are read more than once, in the liberal readings and in
/// other scripts. A real label takes a fifth of it; a text that takes more is not
/// read to its end, and so never passed.
const EFFORT: usize = 60_000;

/// How many lines are tried together with those after them.
const MOST_JOINED_LINES: usize = 2_000;

/// How many parts are looked at to see whether a text is a list at all.
const MOST_PARTS_LOOKED_AT: usize = 1_000;

/// How many lines one name may be broken over.
const MOST_LINES_OF_A_NAME: usize = 5;

/// A text without a heading and without a known name is no list if a part of it has
/// more words than this.
const MOST_WORDS_OF_UNKNOWN: usize = 6;

/// The longest part, in bytes, that can be one unknown name rather than running text.
const LONGEST_NAME: usize = 160;

/// Reads one label.
pub(crate) struct Reader<'a> {
    names: &'a Names,
    label: &'a str,
    folded: String,
    effort_left: usize,
    joins_left: usize,
    /// Liberal readings already made, by text: a long text repeats itself.
    read_before: HashMap<&'a str, Reading>,
    items: Items,
    /// How many parts were passed over as prose.
    prose_parts: usize,
    /// How many items stand before the first heading, once there was one.
    before_heading: Option<usize>,
    /// Whether the parts that follow go on with what the product is free from.
    denying: bool,
    /// Names within such a list. They are ingredients after all if others follow, or if
    /// nothing shows that the denial went on: "without parabens, alcohol, glycerin".
    denied: Vec<Item>,
    /// Whether something in such a list was no name, as in "without parabens, silicones".
    denies_more: bool,
}

/// What a part of a label turned out to be, with spans relative to its start.
#[derive(Debug, Clone, Default)]
struct Reading {
    items: Vec<Item>,
    heading: bool,
    denial: bool,
    unread_alcohol: bool,
    /// How many sentences were passed over.
    prose: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(names: &'a Names, label: &'a str) -> Self {
        Self {
            names,
            label,
            folded: String::new(),
            effort_left: EFFORT,
            joins_left: MOST_JOINED_LINES,
            read_before: HashMap::new(),
            items: Items::default(),
            prose_parts: 0,
            before_heading: None,
            denying: false,
            denied: Vec::new(),
            denies_more: false,
        }
    }

    pub(crate) fn read(mut self) -> Items {
        let segments = label::cut(self.label);
        let mut next = 0;
        while let Some(segment) = segments.get(next) {
            if let Some((span, name, taken)) = self.joined_lines(&segments[next..]) {
                self.push(span, Some(name));
                next += taken;
                continue;
            }
            self.read_segment(segment.span.clone());
            next += 1;
        }
        self.finish()
    }

    /// A name that is broken over some lines of a list without commas. Not where every
    /// line is a name by itself.
    fn joined_lines(&mut self, segments: &[Segment]) -> Option<(Range<usize>, NameId, usize)> {
        let longest = segments
            .iter()
            .skip(1)
            .take(MOST_LINES_OF_A_NAME - 1)
            .take_while(|segment| segment.after_line_break)
            .count()
            + 1;
        if longest > 1 {
            self.joins_left = self.joins_left.checked_sub(1)?;
        }
        for taken in (2..=longest).rev() {
            let span = segments[0].span.start..segments[taken - 1].span.end;
            let label = self.label;
            if let Some(name) = self.exact(&label[span.clone()])
                && !segments[..taken]
                    .iter()
                    .all(|segment| self.exact(&label[segment.span.clone()]).is_some())
            {
                return Some((span, name, taken));
            }
        }
        None
    }

    fn read_segment(&mut self, span: Range<usize>) {
        let label = self.label;
        let text = &label[span.clone()];
        let name = self.exact(text);
        if self.denying && self.goes_on_denying(span.clone(), name) {
            return;
        }
        if name.is_some() {
            self.denying = false;
            self.push(span, name);
            return;
        }
        let reading = if let Some(reading) = self.read_before.get(text) {
            reading.clone()
        } else if self.effort_left == 0 {
            // Not listed, and held against the text: see `EFFORT`.
            Reading {
                unread_alcohol: true,
                ..Reading::default()
            }
        } else {
            let reading = self.liberal(text);
            self.read_before.insert(text, reading.clone());
            reading
        };
        if reading.heading && self.before_heading.is_none() {
            self.before_heading = Some(self.items.found.len());
        }
        self.denying = reading.denial;
        if reading.heading {
            self.denied.clear();
        }
        if reading.heading || reading.denial {
            self.denies_more = false;
        }
        self.items.unread_alcohol |= reading.unread_alcohol;
        self.prose_parts += reading.prose;
        for item in reading.items {
            self.push(span.start + item.start..span.start + item.end, item.name);
        }
    }

    /// Takes a part that may go on with what the product is free from. A comma may also
    /// end the denial, so that a name is only put aside here.
    fn goes_on_denying(&mut self, span: Range<usize>, name: Option<NameId>) -> bool {
        let text = &self.label[span.clone()];
        if !self.afford(text) {
            return false;
        }
        let phrase = Phrase::new(text);
        if !phrase.continues_claim() {
            return false;
        }
        if phrase.opens_with_nor() {
            self.denied.clear();
        }
        self.denies_more |= name.is_none();
        if name.is_some() || phrase.speaks_of_alcohol() && !phrase.opens_with_nor() {
            let span = trim(self.label, span);
            self.denied.push(Item {
                start: span.start,
                end: span.end,
                name,
            });
        }
        true
    }

    /// Ends a list of what the product is free from. The names in it are ingredients,
    /// unless the denial went on: then they are dropped, but for alcohol, of which nobody
    /// can tell, so that it is not judged.
    fn end_denial(&mut self) {
        let went_on = std::mem::take(&mut self.denies_more);
        for mut item in self.denied.drain(..) {
            if went_on {
                let text = &self.label[item.start..item.end];
                if !vocabulary::speaks_of_alcohol(text) {
                    continue;
                }
                item.name = None;
            }
            self.items.found.push(item);
        }
    }

    fn push(&mut self, span: Range<usize>, name: Option<NameId>) {
        let span = trim(self.label, span);
        if !span.is_empty() {
            if name.is_some() {
                self.denies_more = false;
            }
            self.end_denial();
            self.items.found.push(Item {
                start: span.start,
                end: span.end,
                name,
            });
        }
    }

    /// Drops what is no list: unknown parts before the heading of one, and everything
    /// where nothing was recognised in running text.
    fn finish(mut self) -> Items {
        self.end_denial();
        let found = &mut self.items.found;
        if let Some(before) = self.before_heading {
            let known = found[..before]
                .iter()
                .filter(|item| item.name.is_some())
                .count();
            if known * 2 <= before {
                let label = self.label;
                let mut place = 0;
                found.retain(|item| {
                    place += 1;
                    let keeps = place > before || item.name.is_some();
                    self.items.unread_alcohol |=
                        !keeps && vocabulary::speaks_of_alcohol(&label[item.start..item.end]);
                    keeps
                });
            }
        } else if found.iter().all(|item| item.name.is_none()) {
            let label = self.label;
            let running_text = found.iter().take(MOST_PARTS_LOOKED_AT).any(|item| {
                vocabulary::words(&label[item.start..item.end]).len() > MOST_WORDS_OF_UNKNOWN
            });
            if running_text || self.prose_parts * 3 >= found.len() {
                found.clear();
            }
        }
        self.items
    }

    /// Takes the effort of one more reading of `text`, if there is enough left.
    fn afford(&mut self, text: &str) -> bool {
        let left = self.effort_left.checked_sub(text.len());
        self.effort_left = left.unwrap_or(0);
        left.is_some()
    }

    /// The name that `text` spells, in full.
    fn exact(&mut self, text: &str) -> Option<NameId> {
        if text.len() > 4 * LONGEST_NAME || !text.is_ascii() && !self.afford(text) {
            return None;
        }
        self.folded.clear();
        fold_into(text, &mut self.folded);
        self.names
            .find_folded(&self.folded)
            .or_else(|| self.names.find_folded(&fold_lookalikes(text)?))
    }

    /// What becomes of a part that no reading recognised.
    fn pass_over(text: &str) -> Reading {
        let mut reading = Reading::default();
        if text.len() > LONGEST_NAME {
            reading.unread_alcohol = readings::may_hold_alcohol(text);
            reading.prose = 1;
            return reading;
        }
        let words = vocabulary::words(text);
        let phrase = Phrase::new(text);
        if phrase.negates() && !phrase.speaks_of_alcohol() {
            reading.denial = phrase.opens_claim();
        } else if vocabulary::is_prose(&words) || vocabulary::is_address(text) {
            reading.prose = 1;
            reading.unread_alcohol = readings::may_hold_alcohol(text);
        } else {
            let span = trim(text, 0..text.len());
            reading.items.push(Item {
                start: span.start,
                end: span.end,
                name: None,
            });
        }
        reading
    }
}

/// Takes off what surrounds an ingredient and is no part of it: white space, bullets,
/// stars, brackets without their partner, the full stop of a sentence.
pub(crate) fn trim(label: &str, span: Range<usize>) -> Range<usize> {
    let text = &label[span.clone()];
    let Some(first) = text.find(char::is_alphanumeric) else {
        return span.start..span.start;
    };
    let mut start = first;
    // A sign or bracket that belongs to the name: "(+)-Limonene" keeps its text.
    if let Some(opening) = text[..first].rfind(['(', '['])
        && balanced(&text[opening..])
    {
        start = opening;
    }
    let last = text
        .char_indices()
        .rfind(|(_, c)| c.is_alphanumeric())
        .map_or(first, |(at, c)| at + c.len_utf8());
    let mut end = last;
    while let Some(c) = text[end..].chars().next() {
        let longer = end + c.len_utf8();
        let keeps = match c {
            '\u{300}'..='\u{36f}' | '%' | '°' => true,
            ')' | ']' | '}' | '）' | '】' => balanced(&text[start..longer]),
            '.' => text[start..end].to_lowercase().ends_with("denat"),
            _ => false,
        };
        if !keeps {
            break;
        }
        end = longer;
    }
    if let Some(percent) = text[end..].strip_prefix([' ', '\u{a0}'])
        && percent.starts_with('%')
    {
        end = text.len() - percent.len() + 1;
    }
    span.start + start..span.start + end
}

/// Whether every bracket in `text` is closed, and none is closed that was not opened.
fn balanced(text: &str) -> bool {
    let mut open = 0_i32;
    for c in text.chars() {
        match c {
            '(' | '[' | '{' | '（' | '【' => open += 1,
            ')' | ']' | '}' | '）' | '】' => open -= 1,
            _ => {}
        }
        if open < 0 {
            return false;
        }
    }
    open == 0
}
