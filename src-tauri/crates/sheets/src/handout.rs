//! Handouts: pages without dates, the same for every client but for an oil that somebody must
//! not have, and what else they are allergic to.

mod before;
mod doctor;
mod long_term;
pub mod recall;
mod slips;

use protocol::{Activity, Oils, Protocol, Verdict};
use serde::Serialize;
use strings::Words;
use vocabulary::vocabulary;

use crate::aftercare::{self, Call};
use crate::page::{Frame, allergies_line, in_language, made};
use crate::typeset::{Fitting, typeset};
use crate::{PageStyle, SheetFault, Studio, TypesetDocument};

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    frame: Frame,
    title: String,
    lead: String,
    /// What the client must not use, on a page that says what to use.
    allergies: Option<String>,
    cards: Vec<Card>,
    rows: Vec<Row>,
    sections: Vec<Section>,
    /// Whom to call. The first is the most urgent, white on black, if `is_urgent`.
    calls: Vec<Call>,
    is_urgent: bool,
    /// A box below, with lines to write on.
    form: Option<Form>,
    close: Option<String>,
}

/// A row of a table: when, a picture in a circle, and what to do.
#[derive(Serialize)]
struct Row {
    when: Option<String>,
    /// The picture's path, without its ending.
    picture: &'static str,
    /// The picture's alternative text.
    alt: String,
    is_crossed: bool,
    title: String,
    text: String,
}

impl Row {
    /// Returns a row whose picture is described by its title.
    fn new(
        when: Option<String>,
        picture: &'static str,
        is_crossed: bool,
        (title, text): (String, String),
    ) -> Self {
        Self {
            when,
            picture,
            alt: title.clone(),
            is_crossed,
            title,
            text,
        }
    }
}

/// A box with lines to write on.
#[derive(Serialize)]
struct Form {
    title: String,
    lines: Vec<String>,
    /// What stands before each line to write on.
    blanks: Vec<String>,
}

/// A picture with its caption.
#[derive(Serialize)]
struct Card {
    picture: &'static str,
    /// The picture's alternative text.
    alt: String,
    /// The picture's height, in millimetres.
    height: u8,
    title: String,
    text: String,
}

#[derive(Serialize)]
struct Section {
    title: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    /// The id of the verdict whose mark is printed before the item.
    mark: Option<&'static str>,
    alt: Option<String>,
    term: String,
    text: String,
}

vocabulary! {
    /// A page without dates, for any client.
    HandoutKind {
        /// The moisturizer guide: the two oils, how much, when, how, and what to avoid. The
        /// first day of moisturizing is the protocol's.
        Guide = "guide",
        /// "Why does my scalp flake?": the reasons, and what to do.
        Flaking = "flaking",
        /// What to do in the days before a session, and what to tell the studio.
        Before = "before",
        /// Care once the scalp has healed: sun, dry skin, touch-ups, and what fades.
        LongTerm = "long-term",
        /// The protocol's warning signs, the most urgent first.
        Doctor = "doctor",
        /// What the protocol says to do when a rule was broken: all of it, where a sheet has room
        /// for one line.
        Slips = "slips",
        /// The whole protocol in days after a session, for the wall.
        Days = "days",
    }
}

/// What the moisturizer guide says of what a studio decides for itself, as the check of a product
/// does; `None` where it says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoisturizerRule {
    /// Of perfume.
    pub perfume: Option<Verdict>,
    /// Of fatty alcohols, which only sound like what dries the skin.
    pub fatty_alcohols: Option<Verdict>,
}

impl Default for MoisturizerRule {
    fn default() -> Self {
        Self {
            perfume: Some(Verdict::Ask),
            fatty_alcohols: Some(Verdict::Fine),
        }
    }
}

/// Typesets a handout, for somebody who can have these oils; for none, whoever must ask first.
/// `allergies` are the client's, in the language of the page: every page that names something to
/// put on the skin names them. `rule` is the studio's.
///
/// # Errors
/// A fault is a defect of the program.
pub fn handout(
    kind: HandoutKind,
    style: PageStyle,
    studio: Option<&Studio>,
    protocol: &Protocol,
    oils: Oils,
    allergies: &[String],
    rule: MoisturizerRule,
) -> Result<TypesetDocument, SheetFault> {
    let words = Words::of(style.language);
    let protocol = &in_language(words, protocol);
    let mut data = match kind {
        HandoutKind::Guide => {
            let mut guide = guide(style, studio, protocol, oils, allergies.is_empty());
            guide.sections.push(what_to_avoid(words, rule));
            guide
        }
        HandoutKind::Flaking => flaking(style, studio, protocol, oils),
        HandoutKind::Before => before::data(style, studio, protocol),
        HandoutKind::LongTerm => long_term::data(style, studio, protocol),
        HandoutKind::Doctor => doctor::data(style, studio, protocol),
        HandoutKind::Slips => slips::data(style, studio, protocol),
        HandoutKind::Days => return aftercare::days(style, studio, protocol, oils, allergies),
    };
    if kind != HandoutKind::Doctor {
        data.allergies = allergies_line(words, allergies);
    }
    let page = typeset("/handout.typ", &data, style, Fitting::ONE_PAGE)?;
    Ok(page.without_emoji_of(&studio))
}

impl Data {
    /// Returns a page with nothing but its head.
    fn new(
        style: PageStyle,
        studio: Option<&Studio>,
        protocol: &Protocol,
        title: String,
        lead: String,
    ) -> Self {
        let made = made(Words::of(style.language), style, protocol);
        Self {
            frame: Frame::new(style, studio, title.clone(), made),
            title,
            lead,
            allergies: None,
            cards: Vec::new(),
            rows: Vec::new(),
            sections: Vec::new(),
            calls: Vec::new(),
            is_urgent: false,
            form: None,
            close: None,
        }
    }
}

impl Item {
    /// Returns an item without a mark.
    const fn plain(term: String, text: String) -> Self {
        Self {
            mark: None,
            alt: None,
            term,
            text,
        }
    }
}

fn guide(
    style: PageStyle,
    studio: Option<&Studio>,
    protocol: &Protocol,
    oils: Oils,
    is_for_anyone: bool,
) -> Data {
    let words = Words::of(style.language);
    let lead = if oils.coconut || oils.olive {
        words.guide_rule()
    } else {
        rule(words, oils)
    };
    let mut data = Data::new(style, studio, protocol, words.handout_guide(), lead);
    data.frame.document = words.guide_document();
    data.cards = oil_cards(words, oils);
    if oils.coconut || oils.olive {
        data.sections.push(Section {
            title: words.use_title(),
            items: how_to_use(words, protocol, oils, is_for_anyone),
        });
    }
    data
}

/// Returns a card for each of the oils, and one for how much of it.
fn oil_cards(words: &Words, oils: Oils) -> Vec<Card> {
    let card = |picture, height, title: String, text: String| Card {
        picture,
        alt: title.clone(),
        height,
        title,
        text,
    };
    let mut cards = Vec::new();
    if oils.coconut {
        let which = words.oil_coconut_which();
        cards.push(card("coconut", 14, words.oil_coconut(), which));
    }
    if oils.olive {
        let which = if oils.coconut {
            words.oil_olive_which()
        } else {
            words.guide_handout_olive_which()
        };
        cards.push(card("olive", 14, words.oil_olive(), which));
    }
    if !cards.is_empty() {
        let amount = words.guide_handout_amount();
        cards.push(card("half-pea", 8, words.use_amount(), amount));
    }
    cards
}

fn how_to_use(words: &Words, protocol: &Protocol, oils: Oils, is_for_anyone: bool) -> Vec<Item> {
    let plain = |term: String, text| Item::plain(format!("{term}:"), text);
    let from = match first_day(protocol) {
        Some(day) => words.guide_from_day(day),
        None => words.use_from_unsaid(),
    };
    let mut items = vec![
        plain(words.use_from(), from),
        plain(words.use_often(), words.use_often_answer()),
        plain(words.use_how(), words.use_how_answer()),
    ];
    // Whose allergies are known has no need to be asked.
    if oils == Oils::default() && is_for_anyone {
        let allergies = Item::plain(words.guide_allergies(), words.guide_handout_allergies());
        items.insert(0, allergies);
    }
    items
}

/// Returns what to avoid, and what only sounds like it.
fn what_to_avoid(words: &Words, rule: MoisturizerRule) -> Section {
    let item = |verdict: Verdict, term: String, text: String| Item {
        mark: Some(verdict.id()),
        alt: Some(match verdict {
            Verdict::Fine => words.guide_welcome_alt(),
            _ => words.guide_avoid_alt(),
        }),
        term,
        text,
    };
    let (no, ask) = (Verdict::NotYet, Verdict::Ask);
    let alcohol = item(no, words.avoid_alcohol(), words.avoid_alcohol_why());
    let perfume = rule
        .perfume
        .map(|verdict| item(verdict, words.avoid_perfume(), words.avoid_perfume_why()));
    let others = [
        item(no, words.avoid_acids(), words.avoid_acids_why()),
        item(
            ask,
            words.avoid_witch_hazel(),
            words.avoid_witch_hazel_why(),
        ),
        item(ask, words.avoid_yeast(), words.avoid_yeast_why()),
    ];
    let fatty = rule
        .fatty_alcohols
        .map(|verdict| item(verdict, words.avoid_fatty(), words.avoid_fatty_why()));
    let items = std::iter::once(alcohol).chain(perfume).chain(others);
    Section {
        title: words.avoid_title(),
        items: items.chain(fatty).collect(),
    }
}

fn flaking(style: PageStyle, studio: Option<&Studio>, protocol: &Protocol, oils: Oils) -> Data {
    let words = Words::of(style.language);
    let section = |title: String, items: [(String, String); 3]| Section {
        title,
        items: items
            .into_iter()
            .map(|(term, text)| Item::plain(term, text))
            .collect(),
    };
    let (title, lead) = (words.handout_flaking(), words.flaking_calm());
    let mut data = Data::new(style, studio, protocol, title, lead);
    data.frame.document = words.flaking_document();
    data.sections = vec![
        section(
            words.flaking_handout_reasons(),
            [
                (words.flaking_healing(), words.flaking_healing_why()),
                (words.flaking_oil(), words.flaking_oil_why()),
                (words.flaking_washing(), words.flaking_washing_why()),
            ],
        ),
        section(
            words.flaking_handout_what(),
            [
                (words.flaking_handout_moist(), rule(words, oils)),
                (
                    words.flaking_handout_clean(),
                    words.flaking_handout_clean_why(),
                ),
                (
                    words.flaking_handout_hands(),
                    words.flaking_handout_hands_why(),
                ),
            ],
        ),
    ];
    data.close = Some(words.flaking_handout_ask());
    data
}

/// Returns what to use, for somebody who can have these oils.
fn rule(words: &Words, oils: Oils) -> String {
    match (oils.coconut, oils.olive) {
        (true, true) => words.guide_handout_both(),
        (true, false) => words.guide_handout_coconut(),
        (false, true) => words.guide_handout_olive(),
        (false, false) => words.guide_handout_neither(),
    }
}

/// Returns the first day, counted from the session, on which the protocol allows a
/// moisturizer.
fn first_day(protocol: &Protocol) -> Option<u16> {
    let allows = |rule: &&protocol::Rule| {
        rule.activity == Activity::Moisturizer && rule.verdict == Verdict::Fine
    };
    protocol
        .rules
        .iter()
        .find(allows)
        .map(|rule| rule.from.usual().days())
}
