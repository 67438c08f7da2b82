//! Typesets a template with its data.

use std::panic::resume_unwind;
use std::sync::Mutex;
use std::thread;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde_json::Value;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::faces::{PageFaces, families};
use crate::world::PageWorld;
use crate::{PageStyle, SheetFault, TypesetDocument};

/// The number of spacings in `kit.typ`, from the widest to the tightest. The first that
/// fits the page on one sheet of paper is used.
const FITS: u8 = 4;

/// How many pages later a cached result is dropped if no page has used it since.
const KEEP_FOR: usize = 8;

/// The data of a template, with the spacing to use and the families that its texts name.
#[derive(Serialize)]
struct Fitted<'a> {
    fit: u8,
    families: Vec<&'static str>,
    /// The families that the page is set in, the first to be asked for a letter first.
    faces: Vec<&'static str>,
    #[serde(flatten)]
    data: &'a Value,
}

/// What is to be typeset: its texts say in which face they are set.
struct Page {
    data: Value,
    faces: PageFaces,
    printed_on: NaiveDate,
    /// What no face can print.
    left_out: String,
}

impl Page {
    fn of(data: &impl Serialize, style: PageStyle) -> Result<Self, SheetFault> {
        let mut data = serde_json::to_value(data).map_err(|error| unserialized(&error))?;
        let faces = PageFaces::of(style.language);
        let left_out = faces.set(&mut data);
        Ok(Self {
            data,
            faces,
            printed_on: style.printed_on,
            left_out,
        })
    }

    /// Returns the data for the spacing `fit`.
    fn json(&self, fit: u8) -> Result<String, SheetFault> {
        let fitted = Fitted {
            fit,
            families: families(),
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

/// Typesets `data` with the template at `main`, on as few pages as any spacing allows, and
/// with the widest spacing that needs no more. No spacing is tried after the first that
/// needs only `fewest`.
///
/// # Errors
/// [`SheetFault::Typeset`] for whatever Typst refuses.
pub fn typeset(
    main: &str,
    data: &impl Serialize,
    style: PageStyle,
    fewest: usize,
) -> Result<TypesetDocument, SheetFault> {
    let page = Page::of(data, style)?;
    let set = |fit| {
        let json = page.json(fit)?;
        Ok::<_, SheetFault>((compile(main, json.clone())?, json))
    };
    let mut best = set(0)?;
    for fit in 1..FITS {
        if best.0.pages().len() <= fewest {
            break;
        }
        let next = set(fit)?;
        if next.0.pages().len() < best.0.pages().len() {
            best = next;
        }
    }
    let (document, json) = best;
    Ok(page.printed(document, json))
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
    let json = page.json(0)?;
    let document = compile(main, json.clone())?;
    Ok(page.printed(document, json))
}

/// Typst's cache is global. Two pages at once would evict each other's entries.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Drops everything that Typst has cached.
///
/// The cache holds text of pages, client names included.
pub fn clear_cache() {
    if with_deep_stack(|| comemo::evict(0)).is_err() {
        comemo::evict(0);
    }
}

fn compile(main: &str, json: String) -> Result<PagedDocument, SheetFault> {
    let _turn = ONE_AT_A_TIME
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let world = PageWorld::new(main, json);
    let compiled = with_deep_stack(|| {
        let compiled = typst::compile::<PagedDocument>(&world);
        // What is dropped is as deep as what was made.
        comemo::evict(KEEP_FOR);
        compiled
    })?;
    let document = compiled.output.map_err(|faults| refused(&faults))?;
    match compiled.warnings.first() {
        None => Ok(document),
        Some(_) => Err(refused(&compiled.warnings)),
    }
}

/// Bytes of stack for Typst, which goes deeper the more often a text changes its script. The
/// system gives memory only for what is used of them.
const STACK: usize = 64 * 1024 * 1024;

/// Runs a job on a thread with a deep stack: a text that overflows the stack would end the whole
/// program.
fn with_deep_stack<T: Send>(job: impl FnOnce() -> T + Send) -> Result<T, SheetFault> {
    thread::scope(|scope| {
        let running = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, job);
        let running = running.map_err(|_| SheetFault::Typeset {
            reason: "there is no memory for another thread".to_owned(),
        })?;
        Ok(running.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
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
    let pdf = with_deep_stack(|| typst_pdf::pdf(document, &options))?;
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
