//! What is drawn of a name, glyph by glyph. The text of a page tells nothing of it: a PDF's
//! text is whole where letters on the paper are not.

use std::ops::Range;

use typst::layout::{Frame, FrameItem};
use typst::text::{FontInstance, is_default_ignorable};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::Printed;

/// The text of a page, with the glyphs that are drawn for it.
#[derive(Default)]
struct Drawn {
    text: String,
    /// The part of the text that a glyph stands for, the glyph's number, and its face.
    glyphs: Vec<(Range<usize>, u16, FontInstance)>,
}

impl Drawn {
    fn of(page: &Printed) -> Self {
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
                    let start = self.text.len();
                    self.text.push_str(&text.text);
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
pub fn families_of(page: &Printed, name: &str) -> Vec<String> {
    let drawn = Drawn::of(page);
    assert!(drawn.glyphs.iter().all(|(_, id, _)| *id != 0), "{name}");
    name.split_whitespace()
        .map(|word| drawn.family_of(&word.nfc().collect::<String>()))
        .collect()
}

impl Drawn {
    fn family_of(&self, word: &str) -> String {
        let at = self.text.find(word);
        let at = at.unwrap_or_else(|| panic!("`{word}` is not in {}", self.text));
        let mut families = Vec::new();
        for (offset, cluster) in word.grapheme_indices(true) {
            let cluster_at = at + offset..at + offset + cluster.len();
            let glyphs = self.glyphs.iter().filter(|(part, _, _)| {
                part.start < cluster_at.end && cluster_at.start < part.end
            });
            let faces: Vec<&FontInstance> = glyphs.map(|(_, _, face)| face).collect();
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
}
