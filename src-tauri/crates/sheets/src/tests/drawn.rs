//! What is drawn of a name, glyph by glyph. The text of a page tells nothing of it: a PDF's
//! text is whole where letters on the paper are not.

use std::ops::Range;

use typst::layout::{Frame, FrameItem};
use typst::text::{FontInstance, is_default_ignorable};
use unicode_segmentation::UnicodeSegmentation;

use crate::TypesetDocument;
use crate::wrap::one_line;

/// The text of a page, with the glyphs that are drawn for it.
#[derive(Default)]
struct Drawn {
    text: String,
    /// The parts of the text that are drawn at once.
    items: Vec<Range<usize>>,
    /// The part of the text that a glyph stands for, the glyph's number, and its face.
    glyphs: Vec<(Range<usize>, u16, FontInstance)>,
}

impl Drawn {
    fn of(page: &TypesetDocument) -> Self {
        let mut drawn = Self::default();
        for page in page.document().pages() {
            drawn.collect(&page.frame);
        }
        drawn
    }

    fn collect(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.collect(&group.frame),
                FrameItem::Text(text) => {
                    // An accent at another height is an item of its own, with its letter's text.
                    let accented =
                        text.text.graphemes(true).next().filter(|first| {
                            first.chars().count() > 1 && self.text.ends_with(first)
                        });
                    let start = self.text.len() - accented.map_or(0, str::len);
                    self.text.truncate(start);
                    self.text.push_str(&text.text);
                    self.items.push(start..self.text.len());
                    for glyph in &text.glyphs {
                        let range = glyph.range();
                        let range = start + range.start..start + range.end;
                        self.glyphs.push((range, glyph.id, text.font.clone()));
                    }
                }
                _ => {}
            }
        }
    }
}

/// Fails unless every word of `name` is drawn on the page, each in one face that has a glyph
/// for every letter of it. Returns the families of those faces, in the order of the words.
pub fn families_of(page: &TypesetDocument, name: &str) -> Vec<String> {
    let drawn = Drawn::of(page);
    assert!(drawn.glyphs.iter().all(|(_, id, _)| *id != 0), "{name}");
    name.split_whitespace()
        .map(|word| drawn.family_of(&one_line(word)))
        .collect()
}

impl Drawn {
    fn family_of(&self, word: &str) -> String {
        let glyphs = self.glyphs_of(word);
        let mut families = Vec::new();
        for cluster in word.graphemes(true) {
            let drawn = glyphs
                .iter()
                .filter(|(text, _)| text.contains(cluster) || cluster.contains(text));
            let faces: Vec<&FontInstance> = drawn.map(|(_, face)| *face).collect();
            assert!(!faces.is_empty(), "`{cluster}` of {word} is not drawn");
            for face in faces {
                for letter in cluster.chars().filter(|one| !is_default_ignorable(*one)) {
                    let family = &face.info().family;
                    let has = face.ttf().glyph_index(letter).is_some();
                    assert!(has, "{family} cannot draw `{letter}` of {word}");
                }
                families.push(face.info().family.clone());
            }
        }
        families.dedup();
        assert_eq!(families.len(), 1, "{word} is drawn in {families:?}");
        families.remove(0)
    }

    /// Returns the glyphs of a word, each with the text that it stands for.
    fn glyphs_of(&self, word: &str) -> Vec<(&str, &FontInstance)> {
        let within: Vec<Range<usize>> = match self.text.find(word) {
            Some(at) => std::iter::once(at..at + word.len()).collect(),
            // From right to left, a word with accents at several heights is drawn in pieces.
            None => self
                .items
                .iter()
                .filter(|item| {
                    self.text[(*item).clone()]
                        .trim()
                        .chars()
                        .all(|one| word.contains(one))
                })
                .cloned()
                .collect(),
        };
        assert!(!within.is_empty(), "`{word}` is not in {}", self.text);
        self.glyphs
            .iter()
            .filter(|(part, _, _)| {
                within
                    .iter()
                    .any(|word| part.start < word.end && word.start < part.end)
            })
            .map(|(part, _, face)| (&self.text[part.clone()], face))
            .collect()
    }
}
