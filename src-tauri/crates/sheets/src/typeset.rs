//! Typesets a template with its data.

use std::sync::Mutex;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::world::PageWorld;
use crate::{SheetFault, TypesetDocument};

/// The number of spacings in `kit.typ`, from the widest to the tightest. The first that
/// fits the page on one sheet of paper is used.
const FITS: u8 = 4;

/// How many pages later a cached result is dropped if no page has used it since.
const KEEP_FOR: usize = 8;

/// The data of a template, with the spacing to use.
#[derive(Serialize)]
struct Fitted<'a, Data> {
    fit: u8,
    #[serde(flatten)]
    data: &'a Data,
}

/// Typesets `data` with the template at `main`, on one page if any spacing allows it,
/// and otherwise with the tightest on as few as it takes.
///
/// # Errors
/// [`SheetFault::NoGlyph`] for text that no font can print, [`SheetFault::Typeset`] for
/// whatever Typst refuses.
pub fn typeset(
    main: &str,
    data: &impl Serialize,
    printed_on: NaiveDate,
) -> Result<TypesetDocument, SheetFault> {
    for fit in 0..FITS - 1 {
        let json = fitted(data, fit)?;
        let document = compile(main, json.clone())?;
        if document.pages().len() == 1 {
            return Ok(TypesetDocument::new(document, json, printed_on));
        }
    }
    let json = fitted(data, FITS - 1)?;
    let document = compile(main, json.clone())?;
    Ok(TypesetDocument::new(document, json, printed_on))
}

/// Typesets `data` with the template at `main`, with the widest spacing and on as many
/// pages as it takes.
///
/// # Errors
/// The same as [`typeset`].
pub fn typeset_at_length(
    main: &str,
    data: &impl Serialize,
    printed_on: NaiveDate,
) -> Result<TypesetDocument, SheetFault> {
    let json = fitted(data, 0)?;
    let document = compile(main, json.clone())?;
    Ok(TypesetDocument::new(document, json, printed_on))
}

fn fitted(data: &impl Serialize, fit: u8) -> Result<String, SheetFault> {
    serde_json::to_string(&Fitted { fit, data }).map_err(|error| SheetFault::Typeset {
        reason: error.to_string(),
    })
}

/// Typst's cache is global. Two pages at once would evict each other's entries.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Drops everything that Typst has cached.
///
/// The cache holds text of pages, client names included.
pub fn clear_cache() {
    comemo::evict(0);
}

fn compile(main: &str, json: String) -> Result<PagedDocument, SheetFault> {
    let _turn = ONE_AT_A_TIME
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let compiled = typst::compile::<PagedDocument>(&PageWorld::new(main, json));
    comemo::evict(KEEP_FOR);
    let document = compiled.output.map_err(|faults| refused(&faults))?;
    let mut missing = String::new();
    for page in document.pages() {
        collect_missing(&page.frame, &mut missing);
    }
    if !missing.is_empty() {
        return Err(SheetFault::NoGlyph { text: missing });
    }
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

/// Adds the characters in a frame that no font has a glyph for (glyph 0).
fn collect_missing(frame: &Frame, missing: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect_missing(&group.frame, missing),
            FrameItem::Text(text) => {
                for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let cluster = &text.text[glyph.range()];
                    if !missing.contains(cluster) {
                        missing.push_str(cluster);
                    }
                }
            }
            _ => {}
        }
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
    typst_pdf::pdf(document, &options).map_err(|faults| refused(&faults))
}

fn timestamp(date: NaiveDate) -> Option<Timestamp> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Datetime::from_ymd_hms(date.year(), month, day, 0, 0, 0).map(Timestamp::new_utc)
}
