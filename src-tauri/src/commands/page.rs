//! Pages: shown, printed, saved.

use std::io;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sheets::{Handout, Paper, Printed, Product, Sheet, SheetFault, TextSize};
use strings::Language;
use tauri::AppHandle;

use super::{plan, protocol, work};
use crate::system::{clock, language, printing, saving, viewer};
use crate::wire::failure::{Code, Failure};
use crate::wire::page::{Delivery, PageRequest, PagesView, PreviewView, SheetRequest};

/// The resolution of the small picture in pixels per inch: sharp beside the form on a
/// screen of twice the usual density, and in a wide window on a usual one.
const PREVIEW_DENSITY: f64 = 72.0;

/// The page as it will print, small. A picture: the screen draws it with every stroke,
/// and an SVG of a full page costs it ten times the memory and the time.
#[tauri::command]
pub async fn preview(_app: AppHandle, request: PageRequest) -> Result<PreviewView, Failure> {
    work(move || {
        let printed = typeset(&request)?;
        let first = printed
            .png(0, PREVIEW_DENSITY)
            .ok_or(Failure::new(Code::PageFailed))?
            .map_err(|fault| unprinted(&fault))?;
        Ok(PreviewView {
            first: format!("data:image/png;base64,{}", BASE64_STANDARD.encode(first)),
            count: printed.pages(),
        })
    })
    .await
}

/// All pages as they will print, for a closer look.
#[tauri::command]
pub async fn pages(_app: AppHandle, request: PageRequest) -> Result<PagesView, Failure> {
    work(move || {
        Ok(PagesView {
            pages: typeset(&request)?.svg(),
        })
    })
    .await
}

/// Prints the page through the system's dialog, or shows it in the system's viewer where
/// there is none.
#[tauri::command]
pub async fn print(_app: AppHandle, request: PageRequest) -> Result<Delivery, Failure> {
    let name = file_name(&request);
    let pdf = work(move || pdf(&request)).await?;
    match printing::dialog(&pdf, &name).await {
        printing::Dialog::Printed => Ok(Delivery::Printed),
        printing::Dialog::Cancelled => Ok(Delivery::Cancelled),
        printing::Dialog::Failed => Err(Failure::new(Code::PrintFailed)),
        printing::Dialog::Missing => {
            work(move || viewer::show(&pdf, &name).map_err(|error| not_shown(&error))).await?;
            Ok(Delivery::Opened)
        }
    }
}

/// Saves the page as a PDF where the artist wants it.
#[tauri::command]
pub async fn save(app: AppHandle, request: PageRequest) -> Result<Delivery, Failure> {
    work(move || {
        let pdf = pdf(&request)?;
        let words = language::words();
        let (title, kind) = (words.say("file-save"), words.say("file-pdf"));
        let Some(path) = saving::ask(&app, &title, &file_name(&request), &kind) else {
            return Ok(Delivery::Cancelled);
        };
        saving::write_whole(&path, &pdf).map_err(|_| Failure::new(Code::SaveFailed))?;
        Ok(Delivery::Saved)
    })
    .await
}

fn pdf(request: &PageRequest) -> Result<Vec<u8>, Failure> {
    typeset(request)?.pdf().map_err(|fault| unprinted(&fault))
}

/// Typesets what is asked for.
fn typeset(request: &PageRequest) -> Result<Printed, Failure> {
    match request {
        PageRequest::Sheet(request) => sheet(request),
        PageRequest::Guide(request) => {
            let protocol = protocol(&request.protocol)?;
            sheets::guide_handout(look(request.paper, false), None, protocol)
                .map_err(|fault| unprinted(&fault))
        }
        PageRequest::Flaking(request) => {
            let protocol = protocol(&request.protocol)?;
            sheets::flaking_handout(look(request.paper, false), None, protocol)
                .map_err(|fault| unprinted(&fault))
        }
    }
}

fn sheet(request: &SheetRequest) -> Result<Printed, Failure> {
    let (plan, protocol) = plan::derive(&request.plan, clock::now())?;
    let name = request.client_name.trim();
    let sheet = Sheet {
        studio: None,
        client_name: (!name.is_empty()).then(|| name.to_owned()),
        product: request.product.as_ref().map(|product| Product {
            name: product.name.clone(),
            verdict: product.verdict.clone(),
            reason: product.reason.clone(),
        }),
        look: look(request.paper, request.large_print),
    };
    sheets::aftercare(&sheet, &plan, protocol).map_err(|fault| unprinted(&fault))
}

fn look(paper: Paper, large_print: bool) -> Handout {
    Handout {
        paper,
        text_size: if large_print {
            TextSize::Large
        } else {
            TextSize::Normal
        },
        language: Language::default(),
        printed_on: clock::now().date(),
    }
}

/// The name that is proposed for the file, and that the print queue shows: never the
/// client's.
fn file_name(request: &PageRequest) -> String {
    let words = language::words();
    match request {
        PageRequest::Sheet(request) => {
            let last = request
                .plan
                .sessions
                .iter()
                .max()
                .map_or("", String::as_str);
            let date = last.split('T').next().unwrap_or_default().to_owned();
            words.say_with("file-sheet", &[("date", date.into())])
        }
        PageRequest::Guide(_) => words.say("file-guide"),
        PageRequest::Flaking(_) => words.say("file-flaking"),
    }
}

fn unprinted(fault: &SheetFault) -> Failure {
    match fault {
        SheetFault::NoGlyph { text } => {
            Failure::new(Code::GlyphMissing).with("characters", text.as_str())
        }
        _ => Failure::new(Code::PageFailed),
    }
}

fn not_shown(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::PermissionDenied => {
            Failure::new(Code::SaveFailed)
        }
        _ => Failure::new(Code::NoViewer),
    }
}
