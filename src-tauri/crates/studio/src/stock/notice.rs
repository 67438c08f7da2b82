//! A notice of a recall, as pasted: which brands and lots of the studio's own stand in it.
//!
//! Only what the studio has ever used or has in stock is looked for, and only as whole words. What
//! a notice says beside that is not read.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::{Bound, Range};

use records::StockKind;

use super::likeness::{
    Likeness, Word, are_near, compact, compact_lot, is_called_lot, is_lot_word, misread, words,
};
use super::{Used, everything};
use crate::{Error, Studio};

/// The most bytes of a notice that are read: 1 MiB.
pub const MOST_NOTICE: usize = 1024 * 1024;

/// The most places that are told of one brand.
const MOST_PLACES: usize = 5;

/// A lot of fewer signs is one only where the notice calls it so.
const FEWEST_OF_LOT: usize = 4;

/// How many words before a lot may say that it is one.
const LOT_WORD_BEFORE: usize = 3;

/// The first word of a brand is looked for by itself if it has as many letters.
const FEWEST_OF_WORD: usize = 5;

/// The words that stand before all of something.
const ALL_WORDS: [&str; 4] = ["all", "any", "every", "each"];

/// What was found in a notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The brands, the surest first.
    pub found: Vec<Found>,
    /// Whether the notice is longer than what was read of it.
    pub is_cut: bool,
}

/// A brand of the studio's that a notice may name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it makes.
    pub kind: StockKind,
    /// The brand, as the studio writes it most often. Of a needle whose maker was not noted, the
    /// needle.
    pub brand: String,
    /// Whether it stands there as it is written; otherwise a part of it does, a word nearly like
    /// it, or one of its lots alone.
    pub is_sure: bool,
    /// Where, in bytes.
    pub places: Vec<Range<usize>>,
    /// Those of its lots that stand in the notice, as they stand there.
    pub lots: Vec<String>,
    /// Whether the notice names lots at all. If it does, others of this brand may be meant too, as
    /// it may write them otherwise.
    pub names_lots: bool,
}

/// What the studio knows of one brand.
#[derive(Default)]
struct Brand {
    /// How often it is written in each way.
    spellings: BTreeMap<String, usize>,
    /// Brand and shade together.
    titles: BTreeSet<String>,
    lots: BTreeSet<String>,
}

impl Studio {
    /// Reads a notice.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn read_notice(&self, text: &str) -> Result<Reading, Error> {
        Ok(read(text, &everything(&self.vault)?))
    }
}

/// Reads a notice for what was ever used.
pub(super) fn read(text: &str, known: &[Used]) -> Reading {
    let end = text.floor_char_boundary(MOST_NOTICE);
    let brands = brands(known);
    let notice = Notice::new(&text[..end], &brands);
    let mut found: Vec<Found> = brands
        .iter()
        .filter_map(|((kind, folded), brand)| notice.find(*kind, folded, brand))
        .collect();
    found.sort_by_key(|one| (!one.is_sure, one.places.first().map(|place| place.start)));
    Reading {
        found,
        is_cut: end < text.len(),
    }
}

type Brands = BTreeMap<(StockKind, String), Brand>;

fn brands(known: &[Used]) -> Brands {
    let mut brands = Brands::new();
    for used in known {
        let written = if used.brand.is_empty() && used.kind == StockKind::Needle {
            &used.name
        } else {
            &used.brand
        };
        let brand = brands.entry((used.kind, compact(written))).or_default();
        *brand.spellings.entry(written.clone()).or_default() += 1;
        brand.titles.insert(compact(&used.title()));
        brand.lots.insert(compact_lot(&used.lot));
    }
    brands
}

/// Where names stand in a notice, by the name.
type Places = BTreeMap<String, Vec<Range<usize>>>;

/// A notice by its words.
struct Notice<'t> {
    text: &'t str,
    words: Vec<Word>,
    /// The first words, each once: what is nearly like a brand is looked for in them.
    different: Vec<String>,
    /// Where the brands stand, with and without their shades.
    names: Places,
    /// Where the lots stand, by how they may be misread.
    lots: Places,
    names_lots: bool,
}

impl<'t> Notice<'t> {
    fn new(text: &'t str, brands: &Brands) -> Self {
        let words = words(text);
        let different = different(&words);
        let titles = brands
            .values()
            .flat_map(|brand| brand.titles.iter().cloned());
        let names = brands
            .keys()
            .map(|(_, folded)| folded.clone())
            .chain(titles);
        let lots = brands.values().flat_map(|brand| &brand.lots);
        let mut notice = Self {
            text,
            names_lots: names_lots(&words),
            words,
            different,
            names: names.map(|name| (name, Vec::new())).collect(),
            lots: lots.map(|lot| (misread(lot), Vec::new())).collect(),
        };
        notice.look();
        notice
    }

    /// Finds all names in one go: each is made of whole words that stand together. Spaces and
    /// signs between them do not count.
    fn look(&mut self) {
        let lengths = |places: &Places| places.keys().map(String::len).max().unwrap_or(0);
        let longest = lengths(&self.names).max(lengths(&self.lots) + MORE_ZEROS);
        let longest = longest.min(LONGEST_NAME);
        let mut run = String::new();
        for (start, first) in self.words.iter().enumerate() {
            run.clear();
            for word in &self.words[start..] {
                run.push_str(&word.folded);
                if run.len() > longest {
                    break;
                }
                let plain = misread(&run);
                let of_names = self.names.get_mut(&run).filter(|_| is_name(&run));
                let of_lots = self.lots.get_mut(&plain).filter(|_| !plain.is_empty());
                for places in of_names.into_iter().chain(of_lots) {
                    if places.len() < MOST_LOOKED_AT {
                        places.push(first.place.start..word.place.end);
                    }
                }
                if !begins_any(&self.names, &run) && !begins_any(&self.lots, &plain) {
                    break;
                }
            }
        }
    }

    /// Returns what the notice has of a brand; none where it has nothing.
    fn find(&self, kind: StockKind, folded: &str, brand: &Brand) -> Option<Found> {
        let (likeness, mut places) = self.places_of(folded, brand);
        let mut lots: Vec<Range<usize>> = brand
            .lots
            .iter()
            .flat_map(|lot| self.places_of_lot(lot, likeness == Likeness::No))
            .collect();
        lots.sort_by_key(|place| place.start);
        if likeness == Likeness::No {
            // Its own lot, under another name.
            places.clone_from(&lots);
        }
        if places.is_empty() {
            return None;
        }
        places.truncate(MOST_PLACES);
        let mut named: Vec<String> = Vec::new();
        for lot in lots.into_iter().map(|place| self.text[place].to_owned()) {
            if !named.contains(&lot) {
                named.push(lot);
            }
        }
        let spellings = brand.spellings.iter().max_by_key(|(_, count)| **count);
        Some(Found {
            kind,
            brand: spellings.map(|(spelling, _)| spelling.clone())?,
            is_sure: likeness == Likeness::Sure,
            places,
            lots: named,
            names_lots: self.names_lots,
        })
    }

    /// Where a brand stands: as it is written, or else a part of it or a word nearly like it.
    fn places_of(&self, folded: &str, brand: &Brand) -> (Likeness, Vec<Range<usize>>) {
        if !is_name(folded) {
            return (Likeness::No, Vec::new());
        }
        let names = std::iter::once(folded).chain(brand.titles.iter().map(String::as_str));
        let places = names.filter_map(|name| self.names.get(name)).flatten();
        let mut places: Vec<Range<usize>> = places.cloned().collect();
        places.sort_by_key(|place| (place.start, place.end));
        places.dedup_by_key(|place| place.start);
        if !places.is_empty() {
            return (Likeness::Sure, places);
        }
        // By its first word alone, or with a letter wrong, or both.
        let first = brand.spellings.keys();
        let first = first.filter_map(|spelling| words(spelling).into_iter().next());
        let first = first.map(|word| word.folded);
        let mut names: HashSet<String> = first
            .filter(|word| word.chars().count() >= FEWEST_OF_WORD)
            .collect();
        names.insert(folded.to_owned());
        let is_like = |word: &str| names.iter().any(|name| begins_alike(word, name));
        let alike: HashSet<&String> = self.different.iter().filter(|word| is_like(word)).collect();
        if alike.is_empty() {
            return (Likeness::No, Vec::new());
        }
        let alike = self
            .words
            .iter()
            .filter(|word| alike.contains(&word.folded));
        let places = alike.map(|word| word.place.clone()).take(MOST_LOOKED_AT);
        (Likeness::Maybe, places.collect())
    }

    /// Where a lot stands. One whose brand the notice does not name has to be long, and to have a
    /// digit.
    fn places_of_lot(&self, lot: &str, is_alone: bool) -> Vec<Range<usize>> {
        let is_short = lot.chars().count() < FEWEST_OF_LOT;
        let has_digit = lot.contains(|sign: char| sign.is_ascii_digit());
        if lot.is_empty() || (is_alone && (is_short || !has_digit)) {
            return Vec::new();
        }
        let places = self.lots.get(&misread(lot)).into_iter().flatten();
        let is_called_so = |place: &&Range<usize>| {
            let at = self
                .words
                .partition_point(|word| word.place.start < place.start);
            let before = &self.words[at.saturating_sub(LOT_WORD_BEFORE)..at];
            before.iter().any(|word| is_lot_word(&word.folded))
        };
        places
            .filter(|place| !is_short || is_called_so(place))
            .cloned()
            .collect()
    }
}

/// Returns the different words, as they come first, and no more than [`MOST_DIFFERENT`].
fn different(words: &[Word]) -> Vec<String> {
    let mut seen = HashSet::new();
    let once = words.iter().filter(|word| seen.insert(&word.folded));
    let once = once.map(|word| word.folded.clone());
    once.take(MOST_DIFFERENT).collect()
}

/// Whether a name begins so.
fn begins_any(names: &Places, run: &str) -> bool {
    let mut after = names.range::<str, _>((Bound::Included(run), Bound::Unbounded));
    after.next().is_some_and(|(name, _)| name.starts_with(run))
}

/// Whether there is enough of a name to look for it: one letter is none.
fn is_name(folded: &str) -> bool {
    folded.chars().nth(1).is_some()
}

/// The most bytes of a name or a lot that is looked for. A longer one is a note that was typed in its
/// place; a notice that repeats its beginning would take minutes.
const LONGEST_NAME: usize = 200;

/// The most bytes of one letter.
const LONGEST_LETTER: usize = 4;

/// Whether a word is a name, or nearly; one that begins with another letter is none.
fn begins_alike(word: &str, name: &str) -> bool {
    let is_as_long = word.len().abs_diff(name.len()) <= LONGEST_LETTER;
    let is_begun = is_as_long && word.chars().next() == name.chars().next();
    is_begun && (word == name || are_near(word, name))
}

/// By how many zeros a number may begin that the studio wrote without them.
const MORE_ZEROS: usize = 6;

/// The most different words in which a brand is looked for that is written otherwise: more than
/// any notice has.
const MOST_DIFFERENT: usize = 5000;

/// The most places that are looked at of one name.
const MOST_LOOKED_AT: usize = 100;

/// Whether a notice names lots, and not all of them.
fn names_lots(words: &[Word]) -> bool {
    let is_all = |at: usize| at > 0 && ALL_WORDS.contains(&&*words[at - 1].folded);
    let lots: Vec<usize> = (0..words.len())
        .filter(|at| is_called_lot(&words[*at].folded))
        .collect();
    let has_number = |at: &usize| {
        let after = &words[at + 1..words.len().min(at + 1 + LOT_WORD_BEFORE)];
        after
            .iter()
            .any(|word| word.folded.contains(|sign: char| sign.is_ascii_digit()))
    };
    !lots.iter().any(|at| is_all(*at)) && lots.iter().any(has_number)
}
