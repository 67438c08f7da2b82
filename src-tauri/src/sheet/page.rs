//! A page on its way to paper: what it is made from, gathered in the vault, and what the vault
//! keeps of it once it is out.
//!
//! It does not know where the page goes.

use std::sync::Arc;

use chrono::NaiveDate;
use ingredients::{Allergy, ClientFacts};
use protocol::{Choices, Oils, Plan, Protocol, Sessions};
use records::Act;
use sheets::{
    Document, HandoutKind, InEnglish, MoisturizerRule, Pack, PageStyle, Paper, RecallLetter, Sheet,
    SheetFault, Studio, Table, TextSize, TypesetDocument,
};
use strings::{Language, Vocabulary, Words};
use studio::in_words::stock as in_words;
use studio::letterhead::letterhead;
use studio::plan::scalp_type;
use studio::product::{guide_rule, oils, oils_without};
use studio::protocol::draft::DraftForm;
use studio::settings::Settings;
use studio::sheet::{ClientSheet, Recipient, allergies_by_severity};
use studio::stock::recall::Recall;
use vocabulary::Moment;

use super::table::table;
use super::view;
use super::wire::{Delivered, Delivery, HandoutRequest, PageRequest, SheetRequest};
use crate::client::file::ClientFile;
use crate::client::view::{allergy_name, ticked_allergies};
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
                let language = handout_language(guard, request)?;
                let paper = request.paper.unwrap_or(settings.paper);
                let oils = handout_oils(guard, request, &protocol)?;
                Self::Handout(
                    request.handout,
                    PageStyle {
                        language,
                        ..style(paper, request.large_print, now.date())
                    },
                    studio,
                    protocol,
                    oils,
                    handout_allergies(guard, request, language)?,
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
            Self::RecallLetter(style, studio, protocol, letter) => {
                sheets::recall_letter(*style, studio.as_ref(), protocol, letter)
            }
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
                open.studio.keep_given(recipient, &made, pdf)?;
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
            Self::Kept(_) | Self::Document(_, _, _, true) | Self::Table(..) => {
                open.studio.note_access(Act::Print)?;
            }
            _ => {}
        }
        Ok(())
    }
}

/// A letter to each client whom a recall may concern, in their language, with the warning signs of
/// the protocol that they were given last.
fn letters(
    guard: &mut VaultGuard,
    recall: &Recall,
    studio: Option<&Studio>,
    settings: &Settings,
    now: Moment,
) -> Result<Page, Failure> {
    let open = &mut guard.unlocked()?.studio;
    let recalled = open.recall(recall, now)?;
    if recalled.clients.is_empty() {
        return Err(Failure::new(Code::RecordGone));
    }
    let usual = open.default_protocol()?;
    let letters = recalled.clients.iter().map(|one| {
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

/// The language of a handout: the client's.
fn handout_language(guard: &mut VaultGuard, request: &HandoutRequest) -> Result<Language, Failure> {
    let Some(id) = request.client else {
        return Ok(Language::default());
    };
    let client = guard.unlocked()?.studio.vault.client(id)?.record;
    Ok(client.language.parse().unwrap_or_default())
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
        on_record = protocol.oils_to_name(oils(&client), scalp_type(&client));
    }
    let ticked = request.allergies.iter().map(|name| Allergy::parse(name));
    Ok(oils_without(on_record, ticked))
}

/// The allergies that a handout names: those on record, the worst first, and what is ticked.
fn handout_allergies(
    guard: &mut VaultGuard,
    request: &HandoutRequest,
    language: Language,
) -> Result<Vec<String>, Failure> {
    let words = Words::of(language);
    let mut names = Vec::new();
    if let Some(id) = request.client {
        let client = guard.unlocked()?.studio.vault.client(id)?.record;
        let on_record = allergies_by_severity(&client).into_iter();
        names.extend(on_record.map(|allergy| allergy_name(words, allergy)));
    }
    let ticked = request.allergies.iter().map(|ticked| {
        let group = words.word(Vocabulary::CheckAllergy, ticked);
        if group.is_empty() {
            ticked.clone()
        } else {
            group
        }
    });
    for name in ticked {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
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
}
