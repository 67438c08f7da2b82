//! Which face a text is printed in, and which letters no face can print.
//!
//! A name is set in one face that has a glyph for every letter of it, regular and bold alike.
//! Where no face does, each of its words is, and where none has a whole word, each stretch of
//! letters. So a letter and its accents never come from two faces, of which one would be lost.
//!
//! The texts say so themselves: what is set in another face than the page's own stands between
//! two characters that have no meaning in Unicode. `kit.typ` reads them. A rule of Typst for
//! each name would do as well, but then no part of a page could be kept for the next one.

use std::sync::LazyLock;

use serde_json::Value;
use strings::Language;
use typst::text::{Coverage, is_default_ignorable};
use unicode_segmentation::UnicodeSegmentation;

use crate::files::BOOK;
use crate::wrap::{NAME_BEGINS, NAME_ENDS};

/// The family that a page is set in. It has the letters of Latin, Greek and Cyrillic.
const PAGE: &str = "Noto Sans";

/// Begins a text in the first of [`FAMILIES`]; the characters after it, in the next ones.
const FACE_BEGINS: u32 = 0xf_0000;

/// Ends a text in another face.
const FACE_ENDS: char = '\u{f0fff}';

/// A family, with what each of its fonts covers.
struct Family {
    name: &'static str,
    fonts: Vec<&'static Coverage>,
}

/// The families, that of the page first.
static FAMILIES: LazyLock<Vec<Family>> = LazyLock::new(|| {
    let coverage = |index| BOOK.info(index).map(|info| &info.coverage);
    let mut families: Vec<Family> = BOOK
        .families()
        .map(|(name, fonts)| Family {
            name,
            fonts: fonts.filter_map(coverage).collect(),
        })
        .collect();
    families.sort_by_key(|family| family.name != PAGE);
    families
});

/// Returns the names of the families, in the order in which the texts count them.
pub fn families() -> Vec<&'static str> {
    FAMILIES.iter().map(|family| family.name).collect()
}

/// The families that a page is set in, the first to be asked for a letter first: that of its
/// language's script, and that of the pages.
pub struct PageFaces(Vec<usize>);

impl PageFaces {
    /// Returns the families for pages in a language: its own name is written in its script.
    pub fn of(language: Language) -> Self {
        let mut families: Vec<usize> = family_of(language.name()).into_iter().collect();
        if !families.contains(&0) {
            families.push(0);
        }
        Self(families)
    }

    /// Returns the names of the families.
    pub fn names(&self) -> Vec<&'static str> {
        let families = self.0.iter();
        families.map(|family| FAMILIES[*family].name).collect()
    }

    /// Returns true if each letter of `text` has a glyph in one of the families, with its
    /// accents.
    fn have(&self, text: &str) -> bool {
        let mut clusters = text.graphemes(true);
        clusters.all(|cluster| {
            let mut families = self.0.iter();
            families.any(|family| cluster.chars().all(|one| FAMILIES[*family].has(one)))
        })
    }

    /// Marks every text in `data` that is set in another face than the page's own, and removes
    /// what no face can print. Returns the characters that were removed, each once, and whether any
    /// text is marked.
    pub fn set(&self, data: &mut Value) -> (String, bool) {
        let mut left_out = String::new();
        let mut is_marked = false;
        each_text(data, &mut |text| {
            // Most texts need nothing more.
            if !self.have(text) {
                *text = self.with_faces(&printable(text, &mut left_out));
                is_marked |= text.contains(FACE_ENDS);
            }
        });
        (left_out, is_marked)
    }

    /// Returns `text` with its faces marked: of a name as a whole, else of each word.
    fn with_faces(&self, text: &str) -> String {
        let mut set = String::with_capacity(text.len());
        let mut is_name = false;
        for part in text.split_inclusive([NAME_BEGINS, NAME_ENDS]) {
            if is_name {
                self.push(part, &mut set);
            } else {
                self.push_words(part, &mut set);
            }
            is_name = part.ends_with(NAME_BEGINS);
        }
        set
    }

    /// Adds a text in the face that has all of it, or else its parts in theirs.
    fn push(&self, text: &str, set: &mut String) {
        match family_of(text) {
            _ if self.have(text) => set.push_str(text),
            Some(family) => {
                let family = u32::try_from(family).unwrap_or_default();
                set.extend(char::from_u32(FACE_BEGINS + family));
                set.push_str(text);
                set.push(FACE_ENDS);
            }
            None if text.trim_end().contains(' ') => self.push_words(text, set),
            None => self.push_stretches(text, set),
        }
    }

    fn push_words(&self, text: &str, set: &mut String) {
        for word in text.split_inclusive(' ') {
            self.push(word, set);
        }
    }

    /// Adds each stretch of a word that one face has.
    fn push_stretches(&self, word: &str, set: &mut String) {
        let mut stretch = 0..0;
        for (at, cluster) in word.grapheme_indices(true) {
            let longer = stretch.start..at + cluster.len();
            if family_of(&word[longer.clone()]).is_none() {
                self.push(&word[stretch], set);
                stretch = at..longer.end;
            } else {
                stretch = longer;
            }
        }
        // What cannot be parted any more is set as it is, or this would never end.
        if stretch.start == 0 {
            set.push_str(word);
        } else {
            self.push(&word[stretch], set);
        }
    }
}

fn each_text(data: &mut Value, change: &mut impl FnMut(&mut String)) {
    match data {
        Value::String(text) => change(text),
        Value::Array(items) => items.iter_mut().for_each(|item| each_text(item, change)),
        // What a picture shows is not set in type.
        Value::Object(fields) => fields
            .iter_mut()
            .filter(|(name, _)| name.as_str() != "alt")
            .for_each(|(_, field)| each_text(field, change)),
        _ => {}
    }
}

/// Returns `text` without the letters that no face has. Of a letter with accents that no face
/// has together, the letter stays.
fn printable(text: &str, left_out: &mut String) -> String {
    let mut printable = without_unknown(text, left_out);
    // An accent whose letter was left out joins the letter before, whose face may not have it.
    while printable
        .graphemes(true)
        .any(|cluster| family_of(cluster).is_none())
    {
        printable = without_unknown(&printable, left_out);
    }
    printable
}

/// Returns `text` with what a face has of each letter with its accents.
fn without_unknown(text: &str, left_out: &mut String) -> String {
    let mut printable = String::with_capacity(text.len());
    for cluster in text.graphemes(true) {
        if family_of(cluster).is_some() {
            printable.push_str(cluster);
            continue;
        }
        let mut family = None;
        for letter in cluster.chars() {
            family = family.or_else(|| family_of(letter.encode_utf8(&mut [0; 4])));
            if family.is_some_and(|family| FAMILIES[family].has(letter)) {
                printable.push(letter);
            } else if !left_out.contains(letter) {
                left_out.push(letter);
            }
        }
    }
    if printable.len() == text.len() {
        return printable;
    }
    // What was left out may have stood between spaces, or behind one at a name's end.
    let words: Vec<&str> = printable
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect();
    words
        .join(" ")
        .replace(&format!(" {NAME_ENDS}"), &NAME_ENDS.to_string())
}

/// Returns the first family that has a glyph for every letter of `text`.
fn family_of(text: &str) -> Option<usize> {
    FAMILIES
        .iter()
        .position(|family| text.chars().all(|letter| family.has(letter)))
}

impl Family {
    /// Returns true if each of the family's fonts has a glyph for `letter`, or it needs none.
    fn has(&self, letter: char) -> bool {
        letter.is_whitespace()
            || is_default_ignorable(letter)
            || self.fonts.iter().all(|font| font.contains(letter.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A letter with a mark that its face has not: no face has the cluster whole.
    const CLUSTER: &str = "अ\u{64b}";

    #[test]
    fn a_cluster_that_no_face_has_whole_is_set_as_it_is() {
        assert_eq!(CLUSTER.graphemes(true).count(), 1);
        assert_eq!(family_of(CLUSTER), None);
        let faces = PageFaces::of(Language::English);
        assert_eq!(faces.with_faces(CLUSTER), CLUSTER);
        let around = faces.with_faces(&format!("א{CLUSTER}א"));
        assert!(around.contains(CLUSTER), "{around}");
    }

    #[test]
    fn what_is_left_over_of_two_clusters_is_looked_at_again() {
        let mut left_out = String::new();
        assert_eq!(printable("अ\u{13000}\u{64b}", &mut left_out), "अ");
        assert_eq!(left_out, "\u{13000}\u{64b}");
    }
}
