//! Typesets a template with its data.

use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde_json::Value;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Label, Selector, Smart};
use typst::introspection::Introspector;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::faces::{PageFaces, families};
use crate::world::PageWorld;
use crate::{PageStyle, SheetFault, TypesetDocument};

/// The number of spacings in `kit.typ`, from the widest to the tightest. [`typeset`] says
/// which is used.
const FITS: u8 = 5;

/// After how many pages it is looked what no page has used since the last look, and dropped from
/// the cache. To look takes a tenth of the time of a page.
const LOOK_AFTER: usize = 8;

/// The data of a template, with the spacing to use and the families that its texts name.
#[derive(Serialize)]
struct Fitted<'a> {
    fit: u8,
    /// How many pages are numbered. While that is one, none is.
    pages: usize,
    families: Vec<&'static str>,
    /// The families that the page is set in, the first to be asked for a letter first.
    faces: Vec<&'static str>,
    #[serde(flatten)]
    data: &'a Value,
}

/// What was set, with its data and its spacing.
struct Set {
    document: PagedDocument,
    json: String,
    fit: u8,
}

impl Set {
    fn pages(&self) -> usize {
        self.document.pages().len()
    }
}

/// What is to be typeset: its texts say in which face they are set.
struct Page {
    data: Value,
    faces: PageFaces,
    /// Whether some text is set in another face than the page's own. Typst looks through all of
    /// them then.
    is_marked: bool,
    printed_on: NaiveDate,
    /// What no face can print.
    left_out: String,
}

impl Page {
    fn of(data: &impl Serialize, style: PageStyle) -> Result<Self, SheetFault> {
        let mut data = serde_json::to_value(data).map_err(|error| unserialized(&error))?;
        let faces = PageFaces::of(style.language);
        let (left_out, is_marked) = faces.set(&mut data);
        Ok(Self {
            data,
            faces,
            is_marked,
            printed_on: style.printed_on,
            left_out,
        })
    }

    /// Typesets it with the template at `main` and the spacing `fit`, as one of `pages`.
    fn set(&self, main: &str, fit: u8, pages: usize) -> Result<Set, SheetFault> {
        let json = self.json(fit, pages)?;
        Ok(Set {
            document: compile(main, json.clone())?,
            json,
            fit,
        })
    }

    /// Returns the data for the spacing `fit` and a number of pages.
    fn json(&self, fit: u8, pages: usize) -> Result<String, SheetFault> {
        let fitted = Fitted {
            fit,
            pages,
            families: if self.is_marked {
                families()
            } else {
                Vec::new()
            },
            faces: self.faces.names(),
            data: &self.data,
        };
        serde_json::to_string(&fitted).map_err(|error| unserialized(&error))
    }

    fn printed(self, document: PagedDocument, json: String) -> TypesetDocument {
        TypesetDocument::new(document, json, self.printed_on, self.left_out)
    }
}

fn unserialized(error: &serde_json::Error) -> SheetFault {
    SheetFault::Typeset {
        reason: error.to_string(),
    }
}

/// How a page is fitted.
#[derive(Debug, Clone, Copy)]
pub struct Fitting {
    /// The number of pages that no spacing needs to go below.
    pub fewest: usize,
    /// The spacing that such a page mostly takes, which is tried first.
    pub usual: u8,
}

impl Fitting {
    /// A page that mostly takes the widest spacing.
    pub const ONE_PAGE: Self = Self {
        fewest: 1,
        usual: 0,
    };
}

/// Typesets `data` with the template at `main`. From the usual spacing on, closer ones are tried
/// until the page count is down to what the fitting asks for; the first with the fewest pages is
/// used. Where that is the usual one, wider ones are tried while the page has [`ROOM`] for them.
///
/// # Errors
/// [`SheetFault::Typeset`] for whatever Typst refuses.
pub fn typeset(
    main: &str,
    data: &impl Serialize,
    style: PageStyle,
    fitting: Fitting,
) -> Result<TypesetDocument, SheetFault> {
    let page = Page::of(data, style)?;
    let mut best = fitted(fitting, |fit| page.set(main, fit, 1))?;
    // Several pages say which of how many they are. To say so a page is laid out until the numbers
    // stay, which takes as long again: only what is printed asks, and no page that is alone.
    if best.pages() > 1 {
        best = page.set(main, best.fit, best.pages())?;
    }
    Ok(page.printed(best.document, best.json))
}

fn fitted(
    Fitting { fewest, usual }: Fitting,
    set: impl Fn(u8) -> Result<Set, SheetFault>,
) -> Result<Set, SheetFault> {
    let mut best = set(usual)?;
    for fit in usual + 1..FITS {
        if best.pages() <= fewest {
            break;
        }
        let closer = set(fit)?;
        if closer.pages() < best.pages() {
            best = closer;
        }
    }
    // What takes the usual spacing may have room for a wider one.
    while best.fit > 0 && best.fit <= usual && left_over(&best.document) >= ROOM {
        let wider = set(best.fit - 1)?;
        if wider.pages() > best.pages() {
            break;
        }
        best = wider;
    }
    Ok(best)
}

/// The points that a page has to spare, an inch, before a wider spacing is tried. With less it is
/// not tried, though a page with little on it might have fitted.
const ROOM: f64 = 72.0;

/// Returns how many points are free on the pages of a document, over and above what its spacing
/// gives to it.
fn left_over(document: &PagedDocument) -> f64 {
    let introspector = document.introspector();
    let Some(label) = Label::new(PicoStr::intern("left-over")) else {
        return 0.0;
    };
    let marks = introspector.query(&Selector::Label(label));
    let heights: Vec<f64> = marks
        .iter()
        .filter_map(|mark| introspector.position(mark.location()?))
        .map(|position| position.point.y.to_pt())
        .collect();
    heights.chunks_exact(2).map(|pair| pair[1] - pair[0]).sum()
}

/// Typesets `data` with the template at `main`, with the widest spacing and on as many
/// pages as it takes.
///
/// # Errors
/// The same as [`typeset`].
pub fn typeset_at_length(
    main: &str,
    data: &impl Serialize,
    style: PageStyle,
) -> Result<TypesetDocument, SheetFault> {
    let page = Page::of(data, style)?;
    let json = page.json(0, 1)?;
    let document = compile(main, json.clone())?;
    Ok(page.printed(document, json))
}

/// The number of pages that were set, with one cache for all.
static PAGES: AtomicUsize = AtomicUsize::new(0);

/// Drops everything that Typst has cached.
///
/// The cache holds text of pages, client names included.
pub fn clear_cache() {
    comemo::evict(0);
}

fn compile(main: &str, json: String) -> Result<PagedDocument, SheetFault> {
    let world = PageWorld::new(main, json);
    let compiled = typst::compile::<PagedDocument>(&world);
    if PAGES.fetch_add(1, Ordering::Relaxed) % LOOK_AFTER == LOOK_AFTER - 1 {
        comemo::evict(1);
    }
    let document = compiled.output.map_err(|faults| refused(&faults))?;
    match compiled.warnings.first() {
        None => Ok(document),
        Some(_) => Err(refused(&compiled.warnings)),
    }
}

/// Returns Typst's messages as a fault, without the text they are about.
pub fn refused(faults: &[SourceDiagnostic]) -> SheetFault {
    let reasons: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    SheetFault::Typeset {
        reason: reasons.join("; "),
    }
}

/// Exports a document as a PDF that follows PDF/UA-1 and PDF/A-2a.
///
/// # Errors
/// [`SheetFault::Typeset`] if the document does not meet those standards.
pub fn export(
    document: &PagedDocument,
    identity: &str,
    printed_on: NaiveDate,
) -> Result<Vec<u8>, SheetFault> {
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).map_err(|fault| {
            SheetFault::Typeset {
                reason: fault.message().to_string(),
            }
        })?;
    let options = PdfOptions {
        ident: Smart::Custom(identity.to_owned()),
        creator: Smart::Custom(Some("Scalp Aftercare".to_owned())),
        timestamp: timestamp(printed_on),
        standards,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(document, &options);
    at_real_size(pdf.map_err(|faults| refused(&faults))?)
}

/// Asks viewers to print a PDF at its real size, which Typst has no option for: half a pea is
/// drawn as large as it is.
///
/// # Errors
/// [`SheetFault::Typeset`] if the file is not as Typst writes it, with its catalog last.
fn at_real_size(mut pdf: Vec<u8>) -> Result<Vec<u8>, SheetFault> {
    const PREFERENCES: &[u8] = b"/ViewerPreferences<<";
    const REAL_SIZE: &[u8] = b"/PrintScaling/None";
    const TABLE: &[u8] = b"startxref\n";
    let last = |pdf: &[u8], what: &[u8]| {
        let place = pdf.windows(what.len()).rposition(|bytes| bytes == what);
        place.map(|place| place + what.len())
    };
    let edited = last(&pdf, PREFERENCES).and_then(|preferences| {
        let objects_after = last(&pdf, b" 0 obj")? > preferences;
        pdf.splice(preferences..preferences, REAL_SIZE.iter().copied());
        // The table of objects, which lies behind the catalog, has moved.
        let from = last(&pdf, TABLE)?;
        let digits = pdf[from..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let table: usize = str::from_utf8(&pdf[from..from + digits])
            .ok()?
            .parse()
            .ok()?;
        let moved = (table + REAL_SIZE.len()).to_string();
        pdf.splice(from..from + digits, moved.into_bytes());
        (!objects_after).then_some(())
    });
    edited.map(|()| pdf).ok_or_else(|| SheetFault::Typeset {
        reason: "the catalog is not the last object".to_owned(),
    })
}

fn timestamp(date: NaiveDate) -> Option<Timestamp> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Datetime::from_ymd_hms(date.year(), month, day, 0, 0, 0).map(Timestamp::new_utc)
}
