//! The sheets, plans and studio that the tests print.

use chrono::NaiveDate;
use protocol::{Choices, DEFAULT_PROTOCOL, Oils, Plan, Protocol, Sessions, shipped_protocol};
use strings::Language;
use typst::layout::{Frame, FrameItem};
use vocabulary::Moment;

use crate::{
    HandoutKind, InEnglish, MoisturizerRule, PageStyle, Paper, Sheet, SheetFault, Studio, TextSize,
    TypesetDocument, aftercare, handout,
};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

pub fn standard() -> &'static Protocol {
    shipped_protocol(DEFAULT_PROTOCOL).unwrap()
}

pub fn style() -> PageStyle {
    PageStyle {
        paper: Paper::A4,
        text_size: TextSize::Normal,
        language: Language::English,
        printed_on: day("2026-11-19"),
    }
}

pub fn studio() -> Studio {
    Studio {
        name: "Advanced Scalp".to_owned(),
        contact: vec![
            "12 Mainland Street, Vancouver".to_owned(),
            "advancedscalp.example".to_owned(),
        ],
        phone: Some("604 555 0142".to_owned()),
        advice_number: Some("811".to_owned()),
        emergency_number: Some("911".to_owned()),
        ..Studio::default()
    }
}

pub fn sheet() -> Sheet {
    Sheet {
        studio: None,
        client_name: None,
        allergies: Vec::new(),
        oils: Oils::default(),
        product: None,
        next_visit: None,
        has_code: false,
        signed_for: None,
        in_two_languages: false,
        in_english: InEnglish::default(),
        style: style(),
    }
}

/// A handout to print: as [`of`](Self::of) says, but for what a test is about.
pub struct Handout<'a> {
    pub kind: HandoutKind,
    pub style: PageStyle,
    pub studio: Option<&'a Studio>,
    pub protocol: &'a Protocol,
    pub oils: Oils,
    pub allergies: &'a [String],
    pub rule: MoisturizerRule,
}

impl Handout<'_> {
    /// One for everybody, by the default protocol, without a letterhead.
    pub fn of(kind: HandoutKind) -> Self {
        Self {
            kind,
            style: style(),
            studio: None,
            protocol: standard(),
            oils: Oils::default(),
            allergies: &[],
            rule: MoisturizerRule::default(),
        }
    }

    pub fn page(self) -> TypesetDocument {
        let page = handout(
            self.kind,
            self.style,
            self.studio,
            self.protocol,
            self.oils,
            self.allergies,
            self.rule,
        );
        page.unwrap()
    }
}

pub fn plan(protocol: &Protocol, ended: &[&str]) -> Plan {
    plan_with(protocol, ended, &Choices::default())
}

pub fn plan_with(protocol: &Protocol, ended: &[&str], choices: &Choices) -> Plan {
    let ended = ended.iter().map(|text| moment(text)).collect();
    let sessions = Sessions::new(ended, day("2026-11-19")).unwrap();
    Plan::derive(protocol, &sessions, choices).unwrap()
}

/// Returns ten sessions two weeks apart, the last on 19 November 2026.
pub fn ten_sessions() -> Vec<String> {
    let last = day("2026-11-19");
    let mut ended: Vec<String> = (0..10)
        .map(|back| format!("{}T16:00", last - chrono::Days::new(14 * back)))
        .collect();
    ended.reverse();
    ended
}

pub fn printed(sheet: &Sheet) -> Result<TypesetDocument, SheetFault> {
    aftercare(sheet, &plan(standard(), &["2026-11-19T16:00"]), standard())
}

/// Returns the text of a page in the order in which it is drawn, one run of text per
/// line.
pub fn words_of(page: &TypesetDocument) -> String {
    let mut words = String::new();
    for page in page.document().pages() {
        collect(&page.frame, &mut words);
    }
    words
}

fn collect(frame: &Frame, words: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => collect(&group.frame, words),
            FrameItem::Text(text) => {
                words.push_str(&text.text);
                words.push('\n');
            }
            _ => {}
        }
    }
}
