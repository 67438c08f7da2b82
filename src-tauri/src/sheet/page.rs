//! A page on its way to paper: what it is made from, gathered in the vault, and what the vault
//! keeps of it once it is out.
//!
//! It does not know where the page goes.

use chrono::NaiveDate;
use ingredients::{Allergy, ClientFacts};
use protocol::{Oils, Plan, Protocol};
use records::Act;
use sheets::{
    Document, HandoutKind, PageStyle, Paper, Sheet, SheetFault, Studio, TextSize, TypesetDocument,
};
use strings::{Language, Words};
use studio::plan::scalp_type;
use studio::product::{oils, oils_without};
use studio::settings::Settings;
use studio::sheet::{ClientSheet, Recipient, letterhead};
use vocabulary::Moment;

use super::view;
use super::wire::{Delivered, Delivery, HandoutRequest, PageRequest, SheetRequest};
use crate::client::file::ClientFile;
use crate::client::view::ticked_allergies;
use crate::commands::protocol;
use crate::failure::{Code, Failure};
use crate::plan;
use crate::product;
use crate::product::wire::{LabelRequest, ProductRequest};
use crate::system::language;
use crate::vault::{self, VaultGuard};

/// What a page is wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// To be looked at.
    Look,
    /// To be printed or saved.
    Give,
}

/// A page with all that it is made from, gathered under the guard. It is typeset after that,
/// so that nothing waits for it.
pub enum Page {
    /// A sheet for a date, with no client.
    Sheet(Box<Sheet>, Box<Plan>, &'static Protocol),
    /// A handout.
    Handout(
        HandoutKind,
        PageStyle,
        Option<Studio>,
        &'static Protocol,
        Oils,
    ),
    /// A client's sheet; with a recipient it counts as given.
    Client(Box<ClientSheet>, Option<Recipient>),
    /// A page as it was given.
    Kept(Vec<u8>),
    /// A document of several pages; whether it holds records.
    Document(PageStyle, Option<Studio>, Box<Document>, bool),
}

impl Page {
    /// Gathers what a page is made from.
    ///
    /// # Errors
    /// When the vault is locked or does not have what the page is about, or a request cannot
    /// be read.
    pub fn of(guard: &mut VaultGuard, request: &PageRequest, wanted: Use) -> Result<Self, Failure> {
        let words = language::words();
        let now = guard.now()?;
        let (studio, settings) = match guard.unlocked() {
            Ok(open) => (
                letterhead(&open.studio.vault.studio()?),
                open.studio.settings()?,
            ),
            Err(_) => (None, Settings::default()),
        };
        let plain = style(settings.paper, settings.large_print, now.date());
        Ok(match request {
            PageRequest::Sheet(request) => sheet(request, studio, &settings, now)?,
            PageRequest::Handout(request) => {
                let protocol = protocol(&request.protocol)?;
                Self::Handout(
                    request.handout,
                    style(request.paper, request.large_print, now.date()),
                    studio,
                    protocol,
                    handout_oils(guard, request, protocol)?,
                )
            }
            PageRequest::Client(request) => {
                let (made, recipient) = guard.unlocked()?.client_sheet(request, now)?;
                Self::Client(Box::new(made), Some(recipient))
            }
            PageRequest::Given { id } => match wanted {
                Use::Look => {
                    Self::Client(Box::new(guard.unlocked()?.studio.given_sheet(*id)?), None)
                }
                Use::Give => Self::Kept(guard.unlocked()?.studio.given_page(*id)?),
            },
            PageRequest::ClientFile { id } => {
                let file = ClientFile::of(guard.unlocked()?, *id)?;
                let look = style(settings.paper, file.large_print, now.date());
                let file = view::client_file(words, &file);
                Self::Document(look, studio, Box::new(file), true)
            }
            PageRequest::Recovery => {
                let open = guard.unlocked()?;
                let groups = vault::view::groups(&open.recovery()?).groups;
                let name = open.studio.vault.studio()?.name;
                let page = view::recovery(words, &name, groups);
                Self::Document(plain, None, Box::new(page), false)
            }
            PageRequest::Erasure => {
                let lines = guard.unlocked()?.erasure.as_ref();
                let lines = lines.ok_or(Failure::new(Code::RecordGone))?;
                let page = view::erasure(words, lines);
                Self::Document(plain, studio, Box::new(page), false)
            }
        })
    }

    /// Typesets it.
    ///
    /// # Errors
    /// [`Code::PageFailed`].
    pub fn typeset(&self) -> Result<TypesetDocument, Failure> {
        match self {
            Self::Sheet(sheet, plan, protocol) => sheets::aftercare(sheet, plan, protocol),
            Self::Handout(kind, style, studio, protocol, oils) => {
                sheets::handout(*kind, *style, studio.as_ref(), protocol, *oils)
            }
            Self::Client(made, _) => sheets::aftercare(&made.sheet, &made.plan, &made.protocol),
            Self::Document(style, studio, document, _) => {
                sheets::document(*style, studio.as_ref(), document)
            }
            // It is looked at as `Client` and handed over as it is.
            Self::Kept(_) => return Err(Failure::new(Code::PageFailed)),
        }
        .map_err(|fault| unprinted(&fault))
    }

    /// The page as a PDF; as it was given where it is kept.
    ///
    /// # Errors
    /// As [`Page::typeset`].
    pub fn pdf(&self) -> Result<Vec<u8>, Failure> {
        match self {
            Self::Kept(pdf) => Ok(pdf.clone()),
            made => made.typeset()?.pdf().map_err(|fault| unprinted(&fault)),
        }
    }

    /// What became of a page that is out, also where that cannot be kept.
    pub fn delivered(self, guard: &mut VaultGuard, pdf: Vec<u8>, to: Delivery) -> Delivered {
        Delivered {
            to,
            not_filed: self.file(guard, pdf).err(),
        }
    }

    /// Keeps in the vault that the page went out. A vault that was locked meanwhile
    /// cannot know.
    fn file(self, guard: &mut VaultGuard, pdf: Vec<u8>) -> Result<(), Failure> {
        let Ok(open) = guard.unlocked() else {
            return Ok(());
        };
        match self {
            Self::Client(made, Some(recipient)) => {
                open.studio.keep_given(recipient, &made, pdf)?;
            }
            Self::Kept(_) | Self::Document(_, _, _, true) => {
                open.studio.note_access(Act::Print)?;
            }
            _ => {}
        }
        Ok(())
    }
}

/// The oils that a handout may name: neither what is ticked nor what is on record bars them.
/// Neither, where the scalp is one for which oil is to be asked about.
fn handout_oils(
    guard: &mut VaultGuard,
    request: &HandoutRequest,
    protocol: &Protocol,
) -> Result<Oils, Failure> {
    let mut on_record = Oils::default();
    if let Some(id) = request.client {
        let client = guard.unlocked()?.studio.vault.client(id)?.record;
        on_record = oils(&client);
        if protocol.is_oil_to_be_asked(scalp_type(&client)) {
            on_record = Oils::NEITHER;
        }
    }
    let ticked = request.allergies.iter().map(|name| Allergy::parse(name));
    Ok(oils_without(on_record, ticked))
}

fn sheet(
    request: &SheetRequest,
    studio: Option<Studio>,
    settings: &Settings,
    now: Moment,
) -> Result<Page, Failure> {
    let (protocol, sessions, choices) = plan::commands::read(&request.plan, now)?;
    let (sessions, next_visit) = sessions.on_sheet(now);
    let choices = choices.on_sheet(&sessions, next_visit);
    let plan = plan::commands::derive(protocol, &sessions, &choices)?;
    let words = Words::of(Language::default());
    let name = request.client_name.trim();
    let label = request.product.as_ref().map(|product| &product.label);
    let ticked = label.map_or(&[][..], |label| &label.allergies);
    let sheet = Sheet {
        studio,
        client_name: (!name.is_empty()).then(|| name.to_owned()),
        allergies: ticked_allergies(words, ticked).collect(),
        oils: oils_without(
            Oils::default(),
            label.into_iter().flat_map(LabelRequest::typed_allergies),
        ),
        product: request
            .product
            .as_ref()
            .map(|ProductRequest { name, label }| {
                let check = label.check(settings.product_rule(), ClientFacts::default());
                product::view::printed(words, name, &check)
            }),
        next_visit: next_visit.map(Into::into),
        has_code: settings.code_on_sheets,
        signed_for: settings.signature_line.then(Vec::new),
        style: style(request.paper, request.large_print, now.date()),
    };
    Ok(Page::Sheet(Box::new(sheet), Box::new(plan), protocol))
}

fn style(paper: Paper, large_print: bool, printed_on: NaiveDate) -> PageStyle {
    PageStyle {
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

/// Why a page cannot be typeset, for the screen. All faults are defects of the program.
pub fn unprinted(_: &SheetFault) -> Failure {
    Failure::new(Code::PageFailed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::wire::ClientSheetRequest;
    use crate::vault::tests::TempVault;

    #[test]
    fn a_sheet_that_is_out_and_cannot_be_filed_says_why() {
        let mut temp = TempVault::open();
        let marcus = temp.add_client("Marcus Odell");
        temp.add_session(marcus, 1, "2026-11-19T16:00");
        let request = PageRequest::Client(ClientSheetRequest {
            client: marcus,
            paper: None,
            large_print: None,
            product: None,
        });
        let mut gathered = || Page::of(&mut temp.guard, &request, Use::Give).unwrap();
        let (first, second) = (gathered(), gathered());
        let first = first.delivered(&mut temp.guard, b"1".to_vec(), Delivery::Saved);
        assert_eq!(first.not_filed, None);
        // The client is erased while the print dialog is open.
        temp.vault().studio.vault.erase_client(marcus).unwrap();
        let second = second.delivered(&mut temp.guard, b"2".to_vec(), Delivery::Printed);
        assert!(matches!(second.to, Delivery::Printed));
        let why = second.not_filed.map(|failure| failure.code);
        assert_eq!(why, Some(Code::RecordGone));
    }
}
