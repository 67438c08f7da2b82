//! A page on its way to paper: what it is made from, gathered in the vault, and what the vault
//! keeps of it once it is out.
//!
//! It does not know where the page goes.

use std::sync::Arc;

use chrono::NaiveDate;
use ingredients::ClientFacts;
use protocol::{Choices, Oils, Plan, Protocol, Sessions};
use records::{Act, SignedForm};
use sheets::{
    Document, HandoutKind, InEnglish, MoisturizerRule, Pack, PageStyle, Paper, QuotePage,
    RecallLetter, Sheet, SheetFault, Studio, Table, TextSize, TypesetDocument,
};
use strings::{Language, Words};
use studio::form::Form;
use studio::in_words::stock as in_words;
use studio::letterhead::letterhead;
use studio::product::{guide_rule, oils_without};
use studio::protocol::draft::DraftForm;
use studio::settings::Settings;
use studio::sheet::{ClientSheet, GivenAs, Recipient};
use studio::stock::recall::{Recall, RecallClient};
use vocabulary::Moment;

use super::table::table;
use super::wire::{Delivered, Delivery, PageRequest, SheetRequest};
use super::{form, handout, view};
use crate::client::file::ClientFile;
use crate::client::view::ticked_allergies;
use crate::commands::protocol;
use crate::failure::{Code, Failure};
use crate::plan;
use crate::product::wire::{LabelRequest, ProductRequest};
use crate::start::view::just_ended;
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
    Sheet(Box<Sheet>, Box<Plan>, Arc<Protocol>),
    /// A handout.
    Handout(
        HandoutKind,
        PageStyle,
        Option<Studio>,
        Arc<Protocol>,
        Oils,
        /// The allergies of whoever it is for, in its language.
        Vec<String>,
        MoisturizerRule,
    ),
    /// A client's sheet; with a recipient it counts as given.
    Client(Box<ClientSheet>, Option<Recipient>),
    /// The card that goes with a sheet.
    Card(Box<Sheet>, Box<Plan>, Arc<Protocol>),
    /// The card that goes with a client's sheet.
    ClientCard(Box<ClientSheet>),
    /// Pages that are shown and handed over together.
    Several(Vec<Self>),
    /// A page as it was given.
    Kept(Vec<u8>),
    /// A document of several pages; whether it holds records.
    Document(PageStyle, Option<Studio>, Box<Document>, bool),
    /// A table of records, of several pages.
    Table(PageStyle, Option<Studio>, Box<Table>),
    /// A form to fill in on paper, with the client's name where it is known.
    BlankForm(PageStyle, Option<Studio>, Box<Form>, Option<String>),
    /// A form as it was signed on the screen, made again: to look at.
    SignedForm(Box<SignedForm>),
    /// A quote.
    Quote(PageStyle, Option<Studio>, Box<QuotePage>),
    /// The letter of a recall to a client.
    RecallLetter(PageStyle, Option<Studio>, Arc<Protocol>, Box<RecallLetter>),
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
            Ok(open) => (letterhead(&open.studio.vault)?, open.studio.settings()?),
            Err(_) => (None, Settings::default()),
        };
        let as_set = style(settings.paper, settings.large_print, now.date());
        Ok(match request {
            PageRequest::Sheet(request) => {
                let (sheet, plan, protocol) = sheet(guard, request, studio, &settings, now)?;
                Self::Sheet(Box::new(sheet), Box::new(plan), protocol)
            }
            PageRequest::Draft(form) => {
                let (sheet, plan, protocol) = draft_sheet(guard, form, studio, &settings, now)?;
                Self::Sheet(Box::new(sheet), Box::new(plan), protocol)
            }
            PageRequest::Card(request) => {
                let (sheet, plan, protocol) = sheet(guard, request, studio, &settings, now)?;
                Self::Card(Box::new(sheet), Box::new(plan), protocol)
            }
            PageRequest::ClientCard(request) => {
                let (made, _) = guard.unlocked()?.client_sheet(request, now)?;
                Self::ClientCard(Box::new(made))
            }
            PageRequest::Several { parts } => {
                let parts = parts.iter().map(|part| Self::of(guard, part, wanted));
                Self::Several(parts.collect::<Result<_, _>>()?)
            }
            PageRequest::Handout(request) => {
                let protocol = protocol(guard, &request.protocol)?;
                let language = handout::language(guard, request)?;
                let paper = request.paper.unwrap_or(settings.paper);
                let oils = handout::oils_to_name(guard, request, &protocol)?;
                Self::Handout(
                    request.handout,
                    PageStyle {
                        language,
                        ..style(paper, request.large_print, now.date())
                    },
                    studio,
                    protocol,
                    oils,
                    handout::allergies(guard, request, language)?,
                    guide_rule(settings.product_rule()),
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
            PageRequest::RecallLetters { recall } => {
                letters(guard, recall, studio.as_ref(), &settings, now)?
            }
            PageRequest::BlankForm { form, client } => {
                form::blank(guard, form, *client, as_set, studio)?
            }
            PageRequest::SignedForm { id } => form::signed(guard, *id, wanted)?,
            PageRequest::Quote { id } => {
                let open = &guard.unlocked()?.studio;
                let (style, page) = open.quote_page(*id, now.date())?;
                Self::Quote(style, studio, Box::new(page))
            }
            PageRequest::CallList { .. }
            | PageRequest::Inspection(_)
            | PageRequest::Month(_)
            | PageRequest::Lapsed(_) => {
                let listed = table(words, &mut guard.unlocked()?.studio, request, now)?;
                Self::Table(as_set, studio, Box::new(listed))
            }
            PageRequest::Recovery => {
                let open = guard.unlocked()?;
                let groups = vault::view::groups(&open.recovery()?).groups;
                let name = open.studio.vault.studio()?.name;
                let page = view::recovery(words, &name, groups);
                Self::Document(as_set, None, Box::new(page), false)
            }
            PageRequest::Erasure => {
                let lines = guard.unlocked()?.erasure.as_ref();
                let lines = lines.ok_or(Failure::new(Code::RecordGone))?;
                let page = view::erasure(words, lines);
                Self::Document(as_set, studio, Box::new(page), false)
            }
        })
    }

    /// Typesets it: a document for each of its parts.
    ///
    /// # Errors
    /// [`Code::PageFailed`].
    pub fn typeset(&self) -> Result<Vec<TypesetDocument>, Failure> {
        if let Self::Several(parts) = self {
            let parts = parts.iter().map(Self::typeset);
            return Ok(parts
                .collect::<Result<Vec<_>, _>>()?
                .into_iter()
                .flatten()
                .collect());
        }
        Ok(vec![self.one().map_err(|fault| unprinted(&fault))?])
    }

    fn one(&self) -> Result<TypesetDocument, SheetFault> {
        match self {
            Self::Sheet(sheet, plan, protocol) => sheets::aftercare(sheet, plan, protocol),
            Self::Card(sheet, plan, protocol) => sheets::card(sheet, plan, protocol),
            Self::Handout(kind, style, studio, protocol, oils, allergies, rule) => sheets::handout(
                *kind,
                *style,
                studio.as_ref(),
                protocol,
                *oils,
                allergies,
                *rule,
            ),
            Self::Client(made, _) => sheets::aftercare(&made.sheet, &made.plan, &made.protocol),
            Self::ClientCard(made) => sheets::card(&made.sheet, &made.plan, &made.protocol),
            Self::Document(style, studio, document, _) => {
                sheets::document(*style, studio.as_ref(), document)
            }
            Self::Table(style, studio, table) => sheets::table(*style, studio.as_ref(), table),
            Self::Quote(style, studio, page) => sheets::quote(*style, studio.as_ref(), page),
            Self::RecallLetter(style, studio, protocol, letter) => {
                sheets::recall_letter(*style, studio.as_ref(), protocol, letter)
            }
            Self::BlankForm(style, studio, form, name) => {
                studio::form::blank_page(form, *style, studio.as_ref(), name.clone())
            }
            Self::SignedForm(signed) => studio::form::signed_page(signed).unwrap_or_else(|| {
                Err(SheetFault::Typeset {
                    reason: "another program kept it".to_owned(),
                })
            }),
            // A page that is kept is looked at as `Client`, and several are typeset one by one.
            Self::Kept(_) | Self::Several(_) => Err(SheetFault::Typeset {
                reason: "there is nothing to typeset".to_owned(),
            }),
        }
    }

    /// The page as a PDF; as it was given where it is kept.
    ///
    /// # Errors
    /// As [`Page::typeset`].
    pub fn pdf(&self) -> Result<Vec<u8>, Failure> {
        let pdf = match self {
            Self::Kept(pdf) => Ok(pdf.clone()),
            Self::Several(parts) => {
                let mut pack = Pack::default();
                for part in parts {
                    let added = pack.add(&part.pdf()?);
                    added.map_err(|fault| unprinted(&fault))?;
                }
                pack.pdf()
            }
            one => one.one().and_then(|printed| printed.pdf()),
        };
        pdf.map_err(|fault| unprinted(&fault))
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
                open.studio
                    .keep_given(recipient, &made, GivenAs::Page, pdf)?;
            }
            Self::Several(parts) => {
                if parts
                    .iter()
                    .any(|part| matches!(part, Self::RecallLetter(..)))
                {
                    open.studio.note_access(Act::Print)?;
                }
                for part in parts {
                    // What is kept of a sheet is its own page alone.
                    if let Self::Client(_, Some(_)) = &part {
                        let own = part.pdf()?;
                        part.file(guard, own)?;
                    }
                }
            }
            Self::Kept(_) | Self::Document(_, _, _, true) | Self::Table(..) | Self::Quote(..) => {
                open.studio.note_access(Act::Print)?;
            }
            _ => {}
        }
        Ok(())
    }
}

/// A letter to each client who may have been treated with what a recall names, in their language,
/// with the warning signs of the protocol that they were given last.
fn letters(
    guard: &mut VaultGuard,
    recall: &Recall,
    studio: Option<&Studio>,
    settings: &Settings,
    now: Moment,
) -> Result<Page, Failure> {
    let open = &mut guard.unlocked()?.studio;
    let mut clients = open.recall(recall, now)?.clients;
    clients.retain(RecallClient::was_treated);
    if clients.is_empty() {
        return Err(Failure::new(Code::RecallNobody));
    }
    let usual = open.default_protocol()?;
    let letters = clients.iter().map(|one| {
        let (language, letter) = in_words::letter(one, recall.kind);
        let last = open.vault.sessions(one.client.id)?.pop();
        let own = last.and_then(|last| open.protocol(&last.record.protocol).ok());
        let protocol = match own {
            Some(protocol) => protocol,
            None => open.newest_protocol(&usual)?,
        };
        let large_print = settings.is_large_print_for(&one.client.record);
        let style = PageStyle {
            language,
            ..style(settings.paper, large_print, now.date())
        };
        let letter = Box::new(letter);
        Ok(Page::RecallLetter(style, studio.cloned(), protocol, letter))
    });
    let letters = letters.collect::<Result<_, Failure>>()?;
    Ok(Page::Several(letters))
}

/// The sheet that a draft would give after a session that has just ended.
fn draft_sheet(
    guard: &mut VaultGuard,
    form: &DraftForm,
    studio: Option<Studio>,
    settings: &Settings,
    now: Moment,
) -> Result<(Sheet, Plan, Arc<Protocol>), Failure> {
    let protocol = guard.unlocked()?.studio.protocol_of(form)?;
    let sessions = Sessions::new(vec![just_ended(now)], now.date());
    let sessions = sessions.map_err(|_| Failure::new(Code::Internal))?;
    let plan = plan::commands::derive(&protocol, &sessions, &Choices::default())?;
    let sheet = Sheet {
        studio,
        client_name: None,
        allergies: Vec::new(),
        oils: Oils::default(),
        product: None,
        next_visit: None,
        has_code: settings.code_on_sheets,
        signed_for: settings.signature_line.then(Vec::new),
        in_two_languages: false,
        in_english: InEnglish::default(),
        style: style(settings.paper, settings.large_print, now.date()),
    };
    Ok((sheet, plan, Arc::new(protocol)))
}

fn sheet(
    guard: &mut VaultGuard,
    request: &SheetRequest,
    studio: Option<Studio>,
    settings: &Settings,
    now: Moment,
) -> Result<(Sheet, Plan, Arc<Protocol>), Failure> {
    let (protocol, sessions, choices) = plan::commands::read(guard, &request.plan, now)?;
    let (sessions, next_visit) = sessions.on_sheet(now);
    let choices = choices.on_sheet(&sessions, next_visit);
    let plan = plan::commands::derive(&protocol, &sessions, &choices)?;
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
                studio::in_words::product::printed(words, name, &check)
            }),
        next_visit: next_visit.map(Into::into),
        has_code: settings.code_on_sheets,
        signed_for: settings.signature_line.then(Vec::new),
        in_two_languages: false,
        in_english: InEnglish::default(),
        style: style(request.paper, request.large_print, now.date()),
    };
    Ok((sheet, plan, protocol))
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

    #[test]
    fn letters_to_nobody_say_that_there_is_nobody() {
        let mut temp = TempVault::open();
        let recall = Recall {
            brand: "Kuro Sumi".into(),
            ..Recall::default()
        };
        let request = PageRequest::RecallLetters { recall };
        let why = Page::of(&mut temp.guard, &request, Use::Give).err();
        assert_eq!(why.map(|failure| failure.code), Some(Code::RecallNobody));
    }
}
