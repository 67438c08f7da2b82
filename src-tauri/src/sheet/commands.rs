//! What can be asked of pages: to show, print and save them.

use std::io;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use chrono::NaiveDate;
use records::{Readers, write_whole};
use sheets::TypesetDocument;
use strings::Vocabulary;
use tauri::{AppHandle, Runtime};

use super::page::{Page, Use, unprinted};
use super::wire::{Delivered, Delivery, PageRequest, PagesView, PreviewView};
use crate::commands::{with_guard, work};
use crate::failure::{Code, Failure};
use crate::system::viewer::Shown;
use crate::system::{folders, language, printing, saving, viewer};
use crate::vault::VaultGuard;

/// The resolution of the small picture in pixels per inch: sharp beside the form on a
/// screen of twice the usual density, and in a wide window on a usual one.
const PREVIEW_DENSITY: f64 = 72.0;

/// What became of a page whose dialog the artist closed.
const CANCELLED: Delivered = Delivered {
    to: Delivery::Cancelled,
    not_filed: None,
};

/// The page as it will print, small. A picture, because an SVG of a full page is hundreds
/// of kilobytes of strokes, and the page is asked for at every pause in typing.
#[tauri::command]
pub async fn preview(
    app: AppHandle<impl Runtime>,
    request: PageRequest,
) -> Result<PreviewView, Failure> {
    let page = with_guard(&app, move |guard| Page::of(guard, &request, Use::Look)).await?;
    work(move || {
        let printed = page.typeset()?;
        let first = printed.first();
        let first = first
            .and_then(|document| document.png(0, PREVIEW_DENSITY))
            .ok_or(Failure::new(Code::PageFailed))?
            .map_err(|fault| unprinted(&fault))?;
        Ok(PreviewView {
            first: format!("data:image/png;base64,{}", BASE64_STANDARD.encode(first)),
            count: printed.iter().map(TypesetDocument::pages).sum(),
            left_out: sheets::left_out(&printed).concat(),
            code_left_out: printed.iter().any(TypesetDocument::is_without_code),
        })
    })
    .await
}

/// All pages as they will print, for a closer look.
#[tauri::command]
pub async fn pages(
    app: AppHandle<impl Runtime>,
    request: PageRequest,
) -> Result<PagesView, Failure> {
    let page = with_guard(&app, move |guard| Page::of(guard, &request, Use::Look)).await?;
    work(move || {
        Ok(PagesView {
            pages: page
                .typeset()?
                .iter()
                .flat_map(TypesetDocument::svg)
                .collect(),
        })
    })
    .await
}

/// Prints the page through the system's dialog, or shows it in the system's viewer where
/// there is none. The recovery key is never shown there: a viewer shows files.
#[tauri::command]
pub async fn print(
    app: AppHandle<impl Runtime>,
    request: PageRequest,
) -> Result<Delivered, Failure> {
    let may_be_a_file = !matches!(request, PageRequest::Recovery);
    let (name, page, opening) = with_guard(&app, move |guard| {
        let name = file_name(&request, guard.now()?.date());
        Ok((name, Page::of(guard, &request, Use::Give)?, opening(guard)))
    })
    .await?;
    let (page, pdf) = work(move || {
        let pdf = page.pdf()?;
        Ok((page, pdf))
    })
    .await?;
    let delivery = match printing::dialog(&app, &pdf, &name).await {
        printing::Dialog::Printed => Delivery::Printed,
        printing::Dialog::Cancelled => return Ok(CANCELLED),
        printing::Dialog::Failed => return Err(Failure::new(Code::PrintFailed)),
        printing::Dialog::Missing if !may_be_a_file => {
            return Err(Failure::new(Code::PrintDialogMissing));
        }
        printing::Dialog::Missing => {
            let shown = pdf.clone();
            match work(move || viewer::show(&shown, &name).map_err(|error| not_shown(&error)))
                .await?
            {
                Shown::Printed => Delivery::Printed,
                Shown::Opened => Delivery::Opened,
            }
        }
    };
    with_guard(&app, move |guard| {
        // A vault that was locked while the page was made leaves none behind.
        if opening.is_some() && opening != self::opening(guard) {
            folders::clear_viewed_pages();
        }
        Ok(page.delivered(guard, pdf, delivery))
    })
    .await
}

/// Which opening of the vault this is; none while it is locked.
fn opening(guard: &mut VaultGuard) -> Option<u64> {
    guard.unlocked().ok().map(|open| open.opening)
}

/// Saves the page as a PDF where the artist wants it.
#[tauri::command]
pub async fn save(
    app: AppHandle<impl Runtime>,
    request: PageRequest,
) -> Result<Delivered, Failure> {
    let title = match request {
        PageRequest::Recovery => language::words().save_recovery_title(),
        _ => language::words().save_title(),
    };
    let (name, page) = with_guard(&app, move |guard| {
        let name = file_name(&request, guard.now()?.date());
        Ok((name, Page::of(guard, &request, Use::Give)?))
    })
    .await?;
    let dialog = app.clone();
    let saved = work(move || {
        let pdf = page.pdf()?;
        let kind = language::words().file_pdf();
        let Some(path) = saving::ask(&dialog, &title, &name, &kind, "pdf") else {
            return Ok(None);
        };
        write_whole(&path, &pdf, Readers::Owner).map_err(|_| Failure::new(Code::SaveFailed))?;
        Ok(Some((page, pdf)))
    })
    .await?;
    let Some((page, pdf)) = saved else {
        return Ok(CANCELLED);
    };
    with_guard(&app, move |guard| {
        Ok(page.delivered(guard, pdf, Delivery::Saved))
    })
    .await
}

/// The name that is proposed for the file, and that the print queue shows: never the
/// client's.
fn file_name(request: &PageRequest, today: NaiveDate) -> String {
    let words = language::words();
    match request {
        PageRequest::Sheet(request) => {
            let typed = request.plan.sessions.iter();
            let last = typed.filter_map(|typed| typed.0.ok()).max();
            words.file_sheet(last.map_or_else(String::new, |last| last.date().to_string()))
        }
        PageRequest::Card(_) | PageRequest::ClientCard(_) => words.file_card(),
        PageRequest::Several { .. } => words.file_several(),
        PageRequest::Handout(request) => words.word(Vocabulary::Handout, request.handout.id()),
        PageRequest::Client(_) | PageRequest::Draft(_) | PageRequest::Given { .. } => {
            words.file_sheet(today.to_string())
        }
        PageRequest::BlankForm { .. } => words.file_blank_form(),
        PageRequest::SignedForm { .. } => words.file_form(today.to_string()),
        PageRequest::ClientFile { .. } => words.file_client(),
        PageRequest::Quote { .. } => words.file_quote(today.to_string()),
        PageRequest::CallList { .. } => words.file_call_list(today.to_string()),
        PageRequest::RecallLetters { .. } => words.file_recall_letters(today.to_string()),
        PageRequest::Inspection(asked) => {
            words.file_inspection(asked.from.to_string(), asked.until.to_string())
        }
        PageRequest::Month(asked) => words.file_month(asked.month.format("%Y-%m").to_string()),
        PageRequest::Lapsed(asked) => words.file_lapsed(usize::from(asked.months)),
        PageRequest::Recovery => words.file_recovery(),
        PageRequest::Erasure => words.file_erasure(),
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
