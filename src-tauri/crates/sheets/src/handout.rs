//! Handouts: pages without dates, the same for every client but for an oil that somebody must
//! not have.

mod before;
mod doctor;
mod long_term;

use protocol::{Activity, Oils, Protocol, Verdict};
use serde::Serialize;
use strings::Words;
use vocabulary::vocabulary;

use crate::aftercare::{self, Call};
use crate::page::{Frame, in_language, made};
use crate::typeset::typeset;
use crate::{PageStyle, SheetFault, Studio, TypesetDocument};

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    frame: Frame,
    title: String,
    lead: String,
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
        /// The whole protocol in days after a session, for the wall.
        Days = "days",
    }
}

/// Typesets a handout, for somebody who can have these oils; for none, whoever must ask first.
///
/// # Errors
/// A fault is a defect of the program.
pub fn handout(
    kind: HandoutKind,
    style: PageStyle,
    studio: Option<&Studio>,
    protocol: &Protocol,
    oils: Oils,
) -> Result<TypesetDocument, SheetFault> {
    let protocol = &in_language(Words::of(style.language), protocol);
    let data = match kind {
        HandoutKind::Guide => guide(style, studio, protocol, oils),
        HandoutKind::Flaking => flaking(style, studio, protocol, oils),
        HandoutKind::Before => before::data(style, studio, protocol),
        HandoutKind::LongTerm => long_term::data(style, studio, protocol),
        HandoutKind::Doctor => doctor::data(style, studio, protocol),
        HandoutKind::Days => return aftercare::days(style, studio, protocol, oils),
    };
    let page = typeset("/handout.typ", &data, style, 1)?;
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

fn guide(style: PageStyle, studio: Option<&Studio>, protocol: &Protocol, oils: Oils) -> Data {
    let words = Words::of(style.language);
    let lead = if oils.coconut || oils.olive {
        words.guide_rule()
    } else {
        rule(words, oils)
    };
    let mut data = Data::new(style, studio, protocol, words.handout_guide(), lead);
    data.frame.document = words.guide_document();
    data.cards = oil_cards(words, oils);
    data.sections = guide_sections(words, protocol, oils);
    data
}

/// Returns how to use an oil, for somebody who can have one, and what to avoid.
fn guide_sections(words: &Words, protocol: &Protocol, oils: Oils) -> Vec<Section> {
    let how = Section {
        title: words.use_title(),
        items: how_to_use(words, protocol, oils),
    };
    let avoid = Section {
        title: words.avoid_title(),
        items: what_to_avoid(words),
    };
    if oils.coconut || oils.olive {
        vec![how, avoid]
    } else {
        vec![avoid]
    }
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

fn how_to_use(words: &Words, protocol: &Protocol, oils: Oils) -> Vec<Item> {
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
    if oils == Oils::default() {
        let allergies = Item::plain(words.guide_allergies(), words.guide_handout_allergies());
        items.insert(0, allergies);
    }
    items
}

fn what_to_avoid(words: &Words) -> Vec<Item> {
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
    vec![
        item(no, words.avoid_alcohol(), words.avoid_alcohol_why()),
        // The guide's rule for perfume is caution, as the check has it.
        item(ask, words.avoid_perfume(), words.avoid_perfume_why()),
        item(no, words.avoid_acids(), words.avoid_acids_why()),
        item(
            ask,
            words.avoid_witch_hazel(),
            words.avoid_witch_hazel_why(),
        ),
        item(ask, words.avoid_yeast(), words.avoid_yeast_why()),
        item(Verdict::Fine, words.avoid_fatty(), words.avoid_fatty_why()),
    ]
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
