//! What can be asked of pages: to show, print and save them.

use std::io;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use chrono::{NaiveDate, NaiveDateTime};
use ingredients::Allergy;
use protocol::{Plan, Protocol};
use records::Act;
use sheets::{Handout, Letter, Paper, Printed, Product, Sheet, SheetFault, Studio, TextSize};
use strings::{Language, Words};
use studio::product::oils_without;
use tauri::AppHandle;

use super::given::{ClientSheet, Recipient};
use super::settings::PageSettings;
use super::view::{self, letterhead};
use super::wire::{Delivered, Delivery, PageRequest, PagesView, PreviewView, SheetRequest};
use crate::client::file::ClientFile;
use crate::client::view::ticked_allergies;
use crate::commands::{at_door, protocol, work};
use crate::failure::{Code, Failure};
use crate::plan;
use crate::system::{folders, language, printing, saving, viewer};
use crate::vault::{self, Door};

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
pub async fn preview(app: AppHandle, request: PageRequest) -> Result<PreviewView, Failure> {
    let page = at_door(&app, move |door| Page::of(door, &request, Use::Look)).await?;
    work(move || {
        let printed = page.typeset()?;
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
pub async fn pages(app: AppHandle, request: PageRequest) -> Result<PagesView, Failure> {
    let page = at_door(&app, move |door| Page::of(door, &request, Use::Look)).await?;
    work(move || {
        Ok(PagesView {
            pages: page.typeset()?.svg(),
        })
    })
    .await
}

/// Prints the page through the system's dialog, or shows it in the system's viewer where
/// there is none. The recovery key is never shown there: a viewer shows files.
#[tauri::command]
pub async fn print(app: AppHandle, request: PageRequest) -> Result<Delivered, Failure> {
    let may_be_a_file = !matches!(request, PageRequest::Recovery);
    let (name, page, opening) = at_door(&app, move |door| {
        let name = file_name(&request, door.now()?.date());
        Ok((name, Page::of(door, &request, Use::Give)?, opening(door)))
    })
    .await?;
    let (page, pdf) = work(move || {
        let pdf = page.pdf()?;
        Ok((page, pdf))
    })
    .await?;
    let delivery = match printing::dialog(&pdf, &name).await {
        printing::Dialog::Printed => Delivery::Printed,
        printing::Dialog::Cancelled => return Ok(CANCELLED),
        printing::Dialog::Failed => return Err(Failure::new(Code::PrintFailed)),
        printing::Dialog::Missing if !may_be_a_file => {
            return Err(Failure::new(Code::PrintDialogMissing));
        }
        printing::Dialog::Missing => {
            let shown = pdf.clone();
            work(move || viewer::show(&shown, &name).map_err(|error| not_shown(&error))).await?;
            Delivery::Opened
        }
    };
    at_door(&app, move |door| {
        // A vault that was locked while the page was made leaves none behind.
        if opening.is_some() && opening != self::opening(door) {
            folders::clear_viewed_pages();
        }
        Ok(page.delivered(door, pdf, delivery))
    })
    .await
}

/// Which opening of the vault this is; none while it is locked.
fn opening(door: &mut Door) -> Option<u64> {
    door.open().ok().map(|open| open.opening)
}

/// Saves the page as a PDF where the artist wants it.
#[tauri::command]
pub async fn save(app: AppHandle, request: PageRequest) -> Result<Delivered, Failure> {
    let title = match request {
        PageRequest::Recovery => "save-recovery-title",
        _ => "save-title",
    };
    let (name, page) = at_door(&app, move |door| {
        let name = file_name(&request, door.now()?.date());
        Ok((name, Page::of(door, &request, Use::Give)?))
    })
    .await?;
    let dialog = app.clone();
    let saved = work(move || {
        let pdf = page.pdf()?;
        let words = language::words();
        let kind = words.say("file-pdf");
        let Some(path) = saving::ask(&dialog, &words.say(title), &name, &kind, "pdf") else {
            return Ok(None);
        };
        saving::write_whole(&path, &pdf).map_err(|_| Failure::new(Code::SaveFailed))?;
        Ok(Some((page, pdf)))
    })
    .await?;
    let Some((page, pdf)) = saved else {
        return Ok(CANCELLED);
    };
    at_door(&app, move |door| {
        Ok(page.delivered(door, pdf, Delivery::Saved))
    })
    .await
}

/// What a page is wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    /// To be looked at.
    Look,
    /// To be printed or saved.
    Give,
}

/// A page with all that it is made from, gathered at the door. It is typeset after that,
/// so that nothing waits for it.
enum Page {
    /// A sheet for a date, with no client.
    Sheet(Box<Sheet>, Box<Plan>, &'static Protocol),
    /// The moisturizer guide.
    Guide(Handout, Option<Studio>, &'static Protocol),
    /// "Why does my scalp flake?"
    Flaking(Handout, Option<Studio>, &'static Protocol),
    /// A client's sheet; with a recipient it counts as given.
    Client(Box<ClientSheet>, Option<Recipient>),
    /// A page as it was given.
    Kept(Vec<u8>),
    /// A document of several pages; whether it holds records.
    Letter(Handout, Option<Studio>, Box<Letter>, bool),
}

impl Page {
    /// Gathers what a page is made from.
    fn of(door: &mut Door, request: &PageRequest, wanted: Use) -> Result<Self, Failure> {
        let words = language::words();
        let now = door.now()?;
        let (studio, settings) = match door.open() {
            Ok(open) => (
                letterhead(&open.studio.vault.studio()?),
                PageSettings::of(&open.studio.vault.settings()?),
            ),
            Err(_) => (None, PageSettings::default()),
        };
        let plain = look(settings.paper, settings.large_print, now.date());
        Ok(match request {
            PageRequest::Sheet(request) => sheet(request, studio, now)?,
            PageRequest::Guide(request) => Self::Guide(
                look(request.paper, false, now.date()),
                studio,
                protocol(&request.protocol)?,
            ),
            PageRequest::Flaking(request) => Self::Flaking(
                look(request.paper, false, now.date()),
                studio,
                protocol(&request.protocol)?,
            ),
            PageRequest::Client(request) => {
                let (made, recipient) = door.open()?.client_sheet(request, now)?;
                Self::Client(Box::new(made), Some(recipient))
            }
            PageRequest::Given { id } => match wanted {
                Use::Look => Self::Client(Box::new(door.open()?.given_sheet(*id)?), None),
                Use::Give => Self::Kept(door.open()?.given_page(*id)?),
            },
            PageRequest::ClientFile { id } => {
                let file = ClientFile::of(door.open()?, *id)?;
                let file = view::client_file(words, &file);
                Self::Letter(plain, studio, Box::new(file), true)
            }
            PageRequest::Recovery => {
                let open = door.open()?;
                let groups = vault::view::groups(&open.recovery()?).groups;
                let name = open.studio.vault.studio()?.name;
                let page = view::recovery(words, &name, groups);
                Self::Letter(plain, None, Box::new(page), false)
            }
            PageRequest::Erasure => {
                let lines = door.open()?.erasure.as_ref();
                let lines = lines.ok_or(Failure::new(Code::RecordGone))?;
                let page = view::erasure(words, lines);
                Self::Letter(plain, studio, Box::new(page), false)
            }
        })
    }

    /// Typesets it.
    fn typeset(&self) -> Result<Printed, Failure> {
        match self {
            Self::Sheet(sheet, plan, protocol) => sheets::aftercare(sheet, plan, protocol),
            Self::Guide(look, studio, protocol) => {
                sheets::guide_handout(*look, studio.as_ref(), protocol)
            }
            Self::Flaking(look, studio, protocol) => {
                sheets::flaking_handout(*look, studio.as_ref(), protocol)
            }
            Self::Client(made, _) => sheets::aftercare(&made.sheet, &made.plan, &made.protocol),
            Self::Letter(look, studio, letter, _) => sheets::letter(*look, studio.as_ref(), letter),
            // It is looked at as `Client` and handed over as it is.
            Self::Kept(_) => return Err(Failure::new(Code::PageFailed)),
        }
        .map_err(|fault| unprinted(&fault))
    }

    fn pdf(&self) -> Result<Vec<u8>, Failure> {
        match self {
            Self::Kept(pdf) => Ok(pdf.clone()),
            made => made.typeset()?.pdf().map_err(|fault| unprinted(&fault)),
        }
    }

    /// What became of a page that is out, also where that cannot be kept.
    fn delivered(self, door: &mut Door, pdf: Vec<u8>, to: Delivery) -> Delivered {
        Delivered {
            to,
            not_filed: self.file(door, pdf).err(),
        }
    }

    /// Keeps in the vault that the page went out. A vault that was locked meanwhile
    /// cannot know.
    fn file(self, door: &mut Door, pdf: Vec<u8>) -> Result<(), Failure> {
        let Ok(open) = door.open() else { return Ok(()) };
        match self {
            Self::Client(made, Some(recipient)) => {
                open.keep_given(recipient, &made, pdf)?;
            }
            Self::Kept(_) | Self::Letter(_, _, _, true) => {
                open.studio.note_access(Act::Print)?;
            }
            _ => {}
        }
        Ok(())
    }
}

fn sheet(
    request: &SheetRequest,
    studio: Option<Studio>,
    now: NaiveDateTime,
) -> Result<Page, Failure> {
    let (plan, protocol) = plan::commands::derive(&request.plan, now)?;
    let name = request.client_name.trim();
    let sheet = Sheet {
        studio,
        client_name: (!name.is_empty()).then(|| name.to_owned()),
        allergies: request
            .product
            .iter()
            .flat_map(|product| {
                ticked_allergies(Words::of(Language::default()), &product.allergies)
            })
            .collect(),
        oils: oils_without(
            request
                .product
                .iter()
                .flat_map(|product| &product.allergies)
                .map(|typed| Allergy::parse(typed)),
        ),
        product: request.product.as_ref().map(|product| Product {
            name: product.name.clone(),
            verdict: product.verdict.clone(),
            reason: product.reason.clone(),
        }),
        look: look(request.paper, request.large_print, now.date()),
    };
    Ok(Page::Sheet(Box::new(sheet), Box::new(plan), protocol))
}

fn look(paper: Paper, large_print: bool, printed_on: NaiveDate) -> Handout {
    Handout {
        paper,
        text_size: if large_print {
            TextSize::Large
        } else {
            TextSize::Normal
        },
        language: Language::default(),
        printed_on,
    }
}

/// The name that is proposed for the file, and that the print queue shows: never the
/// client's.
fn file_name(request: &PageRequest, today: NaiveDate) -> String {
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
            words.say_with("file-sheet", &[("date", today.to_string().into())])
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::wire::ClientSheetRequest;
    use crate::vault::tests::House;

    #[test]
    fn a_sheet_that_is_out_and_cannot_be_filed_says_why() {
        let mut house = House::open();
        let marcus = house.add_client("Marcus Odell");
        house.add_session(marcus, 1, "2026-11-19T16:00");
        let request = PageRequest::Client(ClientSheetRequest {
            client: marcus,
            paper: None,
            large_print: None,
            product: None,
        });
        let mut gathered = || Page::of(&mut house.door, &request, Use::Give).unwrap();
        let (first, second) = (gathered(), gathered());
        let first = first.delivered(&mut house.door, b"1".to_vec(), Delivery::Saved);
        assert_eq!(first.not_filed, None);
        // The client is erased while the print dialog is open.
        house.vault().studio.vault.erase_client(marcus).unwrap();
        let second = second.delivered(&mut house.door, b"2".to_vec(), Delivery::Printed);
        assert!(matches!(second.to, Delivery::Printed));
        let why = second.not_filed.map(|failure| failure.code);
        assert_eq!(why, Some(Code::RecordGone));
    }
}
