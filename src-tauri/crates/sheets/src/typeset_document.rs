//! A typeset page, and its export as PDF, SVG and PNG.

use chrono::NaiveDate;
use resvg::tiny_skia::Pixmap;
use serde::Serialize;
use serde_json::Value;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;
use typst_svg::SvgOptions;
use unicode_segmentation::UnicodeSegmentation;

use crate::SheetFault;
use crate::typeset::export;
use crate::wrap::emoji_in;

/// A typeset document. All exports show the same pages.
pub struct TypesetDocument {
    document: PagedDocument,
    /// The data it was made from. The PDF's identity is derived from it.
    json: String,
    /// The date of printing, which the PDF carries.
    date: NaiveDate,
    left_out: String,
    is_without_code: bool,
}

const POINTS_PER_INCH: f64 = 72.0;

/// Returns what documents are without, each emoji and each other letter once.
#[must_use]
pub fn left_out(documents: &[TypesetDocument]) -> Vec<&str> {
    let mut found = Vec::new();
    for letter in documents
        .iter()
        .flat_map(|one| one.left_out.graphemes(true))
    {
        if !found.contains(&letter) {
            found.push(letter);
        }
    }
    found
}

impl TypesetDocument {
    pub(crate) const fn new(
        document: PagedDocument,
        json: String,
        date: NaiveDate,
        left_out: String,
    ) -> Self {
        Self {
            document,
            json,
            date,
            left_out,
            is_without_code: false,
        }
    }

    /// Returns the document with a word on the emoji in what was typed for it.
    pub(crate) fn without_emoji_of(mut self, typed: &impl Serialize) -> Self {
        let typed = serde_json::to_value(typed).unwrap_or_default();
        self.left_out.push_str(&emoji_in(&texts(&typed)));
        self
    }

    /// Returns the document with a word on a code that was asked for and is not on it.
    pub(crate) const fn without_code(mut self, is_without_code: bool) -> Self {
        self.is_without_code = is_without_code;
        self
    }

    /// Returns true if a code for a phone was asked for and is left out: its text would take one
    /// that is too fine to be read off paper.
    #[must_use]
    pub const fn is_without_code(&self) -> bool {
        self.is_without_code
    }

    /// Returns the characters that the document is without, each once: emoji, and what no font of
    /// the program has.
    ///
    /// They were typed by somebody: show them on the screen, but never log them.
    #[must_use]
    pub fn left_out(&self) -> &str {
        &self.left_out
    }

    /// Returns the number of pages.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// Returns true if the document fits on one page, as it is meant to.
    #[must_use]
    pub fn one_page(&self) -> bool {
        self.pages() == 1
    }

    /// Returns the document as a tagged PDF that follows PDF/UA-1 and PDF/A-2a.
    ///
    /// # Errors
    /// [`SheetFault::Typeset`] if a page does not meet those standards, which is a defect
    /// of its template.
    pub fn pdf(&self) -> Result<Vec<u8>, SheetFault> {
        export(&self.document, &self.json, self.date)
    }

    /// Returns an SVG for each page, with its letters as outlines.
    #[must_use]
    pub fn svg(&self) -> Vec<String> {
        let options = SvgOptions::default();
        self.document
            .pages()
            .iter()
            .map(|page| typst_svg::svg(page, &options))
            .collect()
    }

    /// Returns a page as PNG, or `None` if there is no such page.
    ///
    /// `page` counts from 0.
    ///
    /// # Errors
    /// [`SheetFault::Typeset`] if the picture cannot be encoded.
    #[must_use]
    pub fn png(&self, page: usize, pixels_per_inch: f64) -> Option<Result<Vec<u8>, SheetFault>> {
        let page = self.document.pages().get(page)?;
        let options = RenderOptions {
            pixel_per_pt: Scalar::new(pixels_per_inch / POINTS_PER_INCH),
            ..RenderOptions::default()
        };
        let picture = typst_render::render(page, &options);
        Some(encoded(&picture).map_err(|error| SheetFault::Typeset {
            reason: error.to_string(),
        }))
    }

    /// The data that the template set, as JSON.
    #[cfg(test)]
    pub(crate) fn json(&self) -> &str {
        &self.json
    }

    #[cfg(test)]
    pub(crate) const fn document(&self) -> &PagedDocument {
        &self.document
    }
}

/// Returns a picture as PNG. The picture's own encoder takes four times as long as drawing it, and
/// a page is drawn at every pause in typing.
fn encoded(picture: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    // Paper is not transparent.
    let opaque: Vec<u8> = picture
        .pixels()
        .iter()
        .flat_map(|dot| [dot.red(), dot.green(), dot.blue()])
        .collect();
    encoder.write_header()?.write_image_data(&opaque)?;
    Ok(bytes)
}

/// Returns every text in a value.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

impl std::fmt::Debug for TypesetDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TypesetDocument")
            .field("pages", &self.pages())
            .finish_non_exhaustive()
    }
}
