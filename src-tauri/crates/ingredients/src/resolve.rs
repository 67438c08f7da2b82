//! From the parts of a label to ingredients: where each one is, and which name it is.
//!
//! A part is tried whole first, then in ever looser readings: without amounts, with its
//! brackets taken for a gloss, as one name in several languages, as several sentences, as
//! names that lost their commas. Each reading must account for the whole part; a name is
//! never found inside another. What an ingredient means for a client is not known here.

mod amounts;
mod beside;
mod claim;
mod headings;
mod parts;
mod readings;
mod trim;

use std::collections::HashMap;
use std::ops::Range;

use self::claim::Claim;
use self::headings::{Heading, Of};
pub(crate) use self::parts::sentences;
use self::trim::trim;
use crate::fold::{fold_into, fold_lookalikes};
use crate::label::{self, Segment};
use crate::lexicon::{self, Phrase};
use crate::names::{Class, NameId, Names};

/// An ingredient that was read: its span in bytes, and its name if it is in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Item {
    pub start: usize,
    pub end: usize,
    pub name: Option<NameId>,
    /// Whether it stands in a drug label's list of active ingredients.
    pub active: bool,
}

impl Item {
    /// The ingredient in this part of `text`, without what surrounds it.
    fn new(text: &str, span: Range<usize>, name: Option<NameId>) -> Self {
        let Range { start, end } = trim(text, span);
        Self {
            start,
            end,
            name,
            active: false,
        }
    }

    /// A name that is not known, at this span.
    pub(crate) fn unknown(span: Range<usize>) -> Self {
        Self {
            start: span.start,
            end: span.end,
            name: None,
            active: false,
        }
    }
}

/// Everything that was read from a label.
#[derive(Debug, Default)]
pub(crate) struct Items {
    /// In the order of the label, without overlap.
    pub found: Vec<Item>,
    /// The spans of the claims that commas part.
    pub claimed: Vec<Range<usize>>,
    /// What stands beside the list, under a heading of its own: uses, warnings. In ascending
    /// order.
    pub asides: Vec<Range<usize>>,
    /// Where the name of the product ends, at the latest: at a comma or at the heading of the
    /// first list. 0 if a name before that heading is known.
    pub preface: usize,
    /// Whether a part that is none of them mentions alcohol.
    pub unread_alcohol: bool,
}

/// How many bytes of a label are read again, in the looser readings and in other scripts.
/// A real label takes a fifth of it; a text that takes more is not read to its end, and so
/// never passed.
const READING_BUDGET: usize = 60_000;

/// How many lines, and parts between commas, are tried together with those after them.
const MOST_JOINED_LINES: usize = 2_000;

/// How many parts are looked at to see whether a text is a list at all.
const MOST_PARTS_LOOKED_AT: usize = 1_000;

/// How many lines one name may be broken over.
const MOST_LINES_OF_A_NAME: usize = 5;

/// A text without a heading and without a known name is no list if a part of it has
/// more words than this.
const MOST_WORDS_OF_UNKNOWN: usize = 6;

/// With so many known names a text is a list, and what is no name in it stands beside them.
const FEWEST_NAMES_OF_A_LIST: usize = 3;

/// How many signs behind a company are looked at to see whether its address follows.
const LONGEST_ADDRESS: usize = 160;

/// The longest part, in bytes, that can be one unknown name rather than running text.
const LONGEST_NAME: usize = 160;

/// Reads one label, part by part, and remembers what the earlier parts say of the later.
pub(crate) struct Reader<'a> {
    names: &'a Names,
    label: &'a str,
    /// The last text that was looked up, folded: kept for its memory.
    folded: String,
    /// In bytes: see [`READING_BUDGET`].
    budget_left: usize,
    joins_left: usize,
    /// Looser readings already made, by text: a long text repeats itself.
    read_before: HashMap<&'a str, Reading>,
    items: Items,
    /// How many parts were passed over as prose.
    prose_parts: usize,
    /// How many items stand before the first heading, once there was one.
    before_heading: Option<usize>,
    claim: Claim,
    /// Whether the heading before is that of a drug's active ingredients.
    active: bool,
    /// Whether the heading before is that of something beside the list.
    aside: bool,
}

/// What a part of a label turned out to be, with spans relative to its start.
#[derive(Debug, Clone, Default)]
struct Reading {
    items: Vec<Item>,
    headings: Vec<Heading>,
    /// The rest of a claim, before a heading.
    claimed: Option<Range<usize>>,
    /// Whether it ends in a claim that the next part may go on with.
    opens_claim: bool,
    /// Whether it ends in the name of a company, which an address may follow.
    ends_in_maker: bool,
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
            budget_left: READING_BUDGET,
            joins_left: MOST_JOINED_LINES,
            read_before: HashMap::new(),
            items: Items::default(),
            prose_parts: 0,
            before_heading: None,
            claim: Claim::default(),
            active: false,
            aside: false,
        }
    }

    /// Reads the label to its end, or until the budget is used up.
    pub(crate) fn read(mut self) -> Items {
        let segments = label::cut(self.label);
        let mut next = 0;
        while let Some(segment) = segments.get(next) {
            let rest = &segments[next..];
            let joined = self.joined_lines(rest);
            if let Some((span, name, taken)) = joined.or_else(|| self.joined_pieces(rest)) {
                self.push(span, Some(name));
                next += taken;
                continue;
            }
            self.read_segment(segment.span.clone());
            next += 1;
        }
        self.finish()
    }

    /// A name that is broken over some lines, where lines and not commas part the names.
    /// Lines that are names by themselves, all of them, are not joined. Returns the span, the
    /// name, and how many segments it takes.
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

    /// A name with a comma inside it by mistake: "Cetearyl, Alcohol", "C12-15, Alkyl
    /// Benzoate". Only what is no ingredient of its own is joined with what completes it.
    fn joined_pieces(&mut self, segments: &[Segment]) -> Option<(Range<usize>, NameId, usize)> {
        let [piece, last, ..] = segments else {
            return None;
        };
        let label = self.label;
        let first = &label[piece.span.clone()];
        let is_short = last.span.end - piece.span.start <= LONGEST_NAME;
        if !is_short || self.exact(first).is_some() {
            return None;
        }
        self.joins_left = self.joins_left.checked_sub(1)?;
        let ends_in_alcohol = lexicon::speaks_of_alcohol(&label[last.span.clone()]);
        if ends_in_alcohol && !first.trim().to_ascii_lowercase().ends_with("yl") {
            return None;
        }
        let span = piece.span.start..last.span.end;
        let name = self.exact(&label[span.clone()])?;
        // The comma may also be right, and the alcohol one of its own.
        self.items.unread_alcohol |= ends_in_alcohol;
        Some((span, name, 2))
    }

    fn read_segment(&mut self, span: Range<usize>) {
        let label = self.label;
        let text = &label[span.clone()];
        let name = self.exact(text);
        if self.goes_on_with_claim(span.clone(), name) {
            return;
        }
        if name.is_some() {
            self.aside = false;
            self.push(span, name);
            return;
        }
        let mut reading = self.loose_reading(text);
        self.note_headings(&span, &reading.headings);
        if self.aside && reading.headings.is_empty() {
            reading.items.retain(|item| item.name.is_some());
        }
        // A name at the end may be the first of a list.
        self.aside &= !reading.items.last().is_some_and(|item| {
            item.name.is_some() && !text[item.end..].contains(char::is_alphanumeric)
        });
        self.items.unread_alcohol |= reading.unread_alcohol;
        self.prose_parts += reading.prose;
        self.items.claimed.extend(
            reading
                .claimed
                .map(|claim| span.start + claim.start..span.start + claim.end),
        );
        let mut headings = reading.headings.into_iter().peekable();
        for item in reading.items {
            while let Some(heading) = headings.next_if(|heading| heading.span.end <= item.start) {
                self.active = heading.of == Of::Actives;
            }
            self.push(span.start + item.start..span.start + item.end, item.name);
        }
        if let Some(heading) = headings.last() {
            self.active = heading.of == Of::Actives;
        }
        let mut known = self.items.found.iter().filter(|item| item.name.is_some());
        self.aside |= reading.ends_in_maker
            && known.nth(FEWEST_NAMES_OF_A_LIST - 1).is_some()
            && may_be_address(&self.label[span.end..]);
        if reading.opens_claim {
            self.claim.open();
        } else {
            self.claim.end();
        }
    }

    /// Remembers where the first list begins, and what stands beside the list.
    fn note_headings(&mut self, span: &Range<usize>, headings: &[Heading]) {
        let lists = headings.iter().filter(|heading| heading.of != Of::Aside);
        if let Some(first) = lists.clone().next() {
            if self.before_heading.is_none()
                && !headings::goes_on(&self.label[span.clone()][first.span.clone()])
            {
                let before = &self.label[..span.start + first.span.end];
                let comma = before.find([',', ';', '|', '•', '·']);
                self.items.preface = comma.unwrap_or(before.len());
            }
            self.before_heading.get_or_insert(self.items.found.len());
            self.claim = Claim::None;
        }
        let mut start = self.aside.then_some(span.start);
        for heading in headings {
            let at = span.start + heading.span.start;
            self.items
                .asides
                .extend(start.take().map(|start| start..at));
            self.aside = heading.of == Of::Aside;
            start = self.aside.then_some(at);
        }
        self.items.asides.extend(start.map(|start| start..span.end));
    }

    fn loose_reading(&mut self, text: &'a str) -> Reading {
        if let Some(reading) = self.read_before.get(text) {
            return reading.clone();
        }
        if self.budget_left == 0 {
            // Not listed, and held against the text: see `READING_BUDGET`.
            return Reading {
                unread_alcohol: true,
                ..Reading::default()
            };
        }
        let reading = self.read_loosely(text);
        self.read_before.insert(text, reading.clone());
        reading
    }

    /// Takes a part for the rest of a claim, if it can be that.
    fn goes_on_with_claim(&mut self, span: Range<usize>, name: Option<NameId>) -> bool {
        let text = &self.label[span.clone()];
        if !self.claim.is_open() || !self.spend(text) {
            return false;
        }
        let phrase = Phrase::new(text);
        let goes_on = phrase.continues_claim();
        if goes_on {
            self.items.claimed.push(span.clone());
            self.claim.go_on(Item::new(self.label, span, name), &phrase);
        }
        goes_on
    }

    fn push(&mut self, span: Range<usize>, name: Option<NameId>) {
        let mut item = Item::new(self.label, span, name);
        item.active = self.active;
        if item.start < item.end {
            self.items.found.extend(self.claim.settle(name, self.label));
            self.items.found.push(item);
        }
    }

    /// Drops what is no list: unknown parts before the heading of one, and everything
    /// where nothing was recognised in running text.
    fn finish(mut self) -> Items {
        let label = self.label;
        let found = &mut self.items.found;
        found.extend(self.claim.settle(None, label));
        if let Some(before) = self.before_heading {
            let is_known = |item: &&Item| item.name.is_some();
            if found[..before].iter().any(|item| item.name.is_some()) {
                self.items.preface = 0;
            }
            if found[..before].iter().filter(is_known).count() * 2 <= before {
                let mut place = 0;
                found.retain(|item| {
                    place += 1;
                    let keeps = place > before || item.name.is_some();
                    self.items.unread_alcohol |=
                        !keeps && lexicon::speaks_of_alcohol(&label[item.start..item.end]);
                    keeps
                });
            }
        } else if found.iter().all(|item| item.name.is_none()) {
            let running_text = found.iter().take(MOST_PARTS_LOOKED_AT).any(|item| {
                lexicon::words(&label[item.start..item.end]).len() > MOST_WORDS_OF_UNKNOWN
            });
            if running_text || self.prose_parts * 3 >= found.len() {
                found.clear();
            }
        }
        self.leave_titles();
        self.leave_notes();
        self.items
    }

    /// Takes the bytes of one more reading of `text` from the budget, and returns whether
    /// there were enough.
    fn spend(&mut self, text: &str) -> bool {
        let left = self.budget_left.checked_sub(text.len());
        self.budget_left = left.unwrap_or(0);
        left.is_some()
    }

    /// The name that `text` spells, in full.
    fn exact(&mut self, text: &str) -> Option<NameId> {
        if text.len() > 4 * LONGEST_NAME || !text.is_ascii() && !self.spend(text) {
            return None;
        }
        self.folded.clear();
        fold_into(text, &mut self.folded);
        self.names
            .find_folded(&self.folded)
            .or_else(|| self.names.find_folded(&fold_lookalikes(text)?))
            .filter(|name| !self.is_two_with_alcohol(text, *name))
    }

    /// Whether a sign parts the text into a name and an alcohol that one name only seems to
    /// join: "lanolin / alcohol" is not lanolin alcohol.
    fn is_two_with_alcohol(&self, text: &str, name: NameId) -> bool {
        let Some(alcohol) = parts::alcohol_behind_sign(text) else {
            return false;
        };
        let before = &text[..alcohol];
        !self.names.get(name).is(Class::DryingAlcohol) && self.names.find(before).is_some()
    }

    /// What becomes of a part that no reading recognised.
    fn unrecognised(text: &str) -> Reading {
        let mut reading = Reading::default();
        if text.len() > LONGEST_NAME {
            reading.prose = 1;
            reading.unread_alcohol = lexicon::may_speak_of_alcohol(text);
            return reading;
        }
        let phrase = Phrase::new(text);
        if phrase.negates() && !phrase.speaks_of_alcohol() {
            reading.opens_claim = phrase.opens_claim();
        } else if lexicon::is_running_text(text) || lexicon::is_address(text) {
            reading.prose = 1;
            reading.ends_in_maker = lexicon::is_company(text);
            reading.unread_alcohol = lexicon::may_speak_of_alcohol(text);
        } else {
            reading.items.push(Item::new(text, 0..text.len(), None));
        }
        reading
    }
}

/// Whether what follows a company may be its address: one has a number, or is a town alone. The
/// rest of a list is listed.
fn may_be_address(rest: &str) -> bool {
    let has_number = rest.chars().take(LONGEST_ADDRESS).any(char::is_numeric);
    has_number || rest.split([',', ';', '\n']).nth(2).is_none()
}
