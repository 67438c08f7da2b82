//! A finished page, in the forms in which it is seen.

use chrono::NaiveDate;
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use crate::SheetFault;
use crate::typeset::export;

/// A finished page. Every form of it shows the same.
pub struct Printed {
    document: PagedDocument,
    /// The data that it was made from; the PDF's identity is derived from it.
    json: String,
    /// When it is printed; the PDF says so.
    date: NaiveDate,
}

/// Points to the inch.
const POINTS: f64 = 72.0;

impl Printed {
    pub(crate) const fn new(document: PagedDocument, json: String, date: NaiveDate) -> Self {
        Self {
            document,
            json,
            date,
        }
    }

    /// The number of pages.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// Whether it is the one page that it is meant to be.
    #[must_use]
    pub fn one_page(&self) -> bool {
        self.pages() == 1
    }

    /// A tagged PDF after PDF/UA-1 and PDF/A-2a.
    ///
    /// # Errors
    /// [`SheetFault::Typeset`] when the page does not hold what the standards ask; that
    /// is a defect of a template.
    pub fn pdf(&self) -> Result<Vec<u8>, SheetFault> {
        export(&self.document, &self.json, self.date)
    }

    /// An SVG for each page. Its letters are outlines.
    #[must_use]
    pub fn svg(&self) -> Vec<String> {
        let options = SvgOptions::default();
        self.document
            .pages()
            .iter()
            .map(|page| typst_svg::svg(page, &options))
            .collect()
    }

    /// A PNG of a page, counted from 0, at so many pixels per inch; none where there is
    /// no such page.
    ///
    /// # Errors
    /// [`SheetFault::Typeset`] when the picture cannot be encoded.
    #[must_use]
    pub fn png(&self, page: usize, pixels_per_inch: f64) -> Option<Result<Vec<u8>, SheetFault>> {
        let page = self.document.pages().get(page)?;
        let options = RenderOptions {
            pixel_per_pt: Scalar::new(pixels_per_inch / POINTS),
            ..RenderOptions::default()
        };
        let picture = typst_render::render(page, &options).encode_png();
        Some(picture.map_err(|error| SheetFault::Typeset {
            reason: error.to_string(),
        }))
    }

    #[cfg(test)]
    pub(crate) const fn document(&self) -> &PagedDocument {
        &self.document
    }
}

impl std::fmt::Debug for Printed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Printed")
            .field("pages", &self.pages())
            .finish_non_exhaustive()
    }
}
