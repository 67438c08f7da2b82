//! Pages: shown, printed, saved.

use std::io;

use sheets::{Handout, Paper, Printed, Product, Sheet, SheetFault, TextSize};
use strings::Language;
use tauri::AppHandle;

use super::{plan, protocol, work};
use crate::system::{clock, language, printing, saving, viewer};
use crate::wire::failure::{Code, Failure};
use crate::wire::page::{Delivery, PageRequest, PreviewView, SheetRequest};

/// The page as it will print.
#[tauri::command]
pub async fn preview(_app: AppHandle, request: PageRequest) -> Result<PreviewView, Failure> {
    work(move || {
        Ok(PreviewView {
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
        let kind = language::words().say("file-pdf");
        let Some(path) = saving::ask(&app, &file_name(&request), &kind, "pdf") else {
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
        _ => Err(Failure::new(Code::Internal)),
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
        PageRequest::Client(_) | PageRequest::Given { .. } => {
            let date = clock::now().date().to_string();
            words.say_with("file-sheet", &[("date", date.into())])
        }
        PageRequest::ClientFile { .. } => words.say("file-client"),
        PageRequest::Recovery => words.say("file-recovery"),
        PageRequest::Erasure => words.say("file-erasure"),
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
