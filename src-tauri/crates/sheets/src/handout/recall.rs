//! The letter to a client who was treated with something that was recalled.

use chrono::NaiveDate;
use protocol::{Protocol, Urgency};
use strings::Words;

use super::{Data, Item, Section};
use crate::aftercare;
use crate::page::in_language;
use crate::typeset::{Fitting, typeset};
use crate::wrap::name_in_sentence;
use crate::{PageStyle, SheetFault, Studio, TypesetDocument};

/// What a letter tells a client of a recall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecallLetter {
    /// The client's name.
    pub name: String,
    /// Whether needles were recalled, and not a pigment.
    pub is_needle: bool,
    /// Whether the recall surely names something that they were treated with.
    pub is_sure: bool,
    /// What they were treated with, in the order of time.
    pub uses: Vec<RecallLetterUse>,
}

/// Something that a client was treated with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecallLetterUse {
    /// The day of the session.
    pub day: NaiveDate,
    /// Brand and shade, or the needle.
    pub title: String,
    /// The lot; empty where none was noted.
    pub lot: String,
}

/// What cannot wait stands first. For what the studio is called about otherwise, the letter asks to
/// call it anyway.
const ORDER: &[Urgency] = &[Urgency::Emergency, Urgency::Doctor, Urgency::Dermatologist];

/// Typesets a letter of a recall, with the warning signs of the client's protocol.
///
/// # Errors
/// A fault is a defect of the program.
pub fn recall_letter(
    style: PageStyle,
    studio: Option<&Studio>,
    protocol: &Protocol,
    letter: &RecallLetter,
) -> Result<TypesetDocument, SheetFault> {
    let words = Words::of(style.language);
    let protocol = &in_language(words, protocol);
    let name = name_in_sentence(&letter.name);
    let title = if letter.is_needle {
        words.recall_letter_needle()
    } else {
        words.recall_letter_pigment()
    };
    let lead = match (letter.is_needle, letter.is_sure) {
        (false, true) => words.recall_letter_pigment_sure(name),
        (false, false) => words.recall_letter_pigment_maybe(name),
        (true, true) => words.recall_letter_needle_sure(name),
        (true, false) => words.recall_letter_needle_maybe(name),
    };
    let mut data = Data::new(style, studio, protocol, title, lead);
    data.sections = vec![
        Section {
            title: words.recall_letter_used(),
            items: letter.uses.iter().map(|one| used(words, one)).collect(),
        },
        Section {
            title: words.recall_letter_what(),
            items: [words.recall_letter_call(), words.recall_letter_keep()]
                .into_iter()
                .map(|text| Item::plain(String::new(), text))
                .collect(),
        },
    ];
    data.calls = aftercare::calls(style, studio, protocol, ORDER);
    let mut signs = protocol.warning_signs.iter();
    data.is_urgent = signs.any(|sign| sign.urgency == Urgency::Emergency);
    let page = typeset("/handout.typ", &data, style, Fitting::ONE_PAGE)?;
    let typed = letter.uses.iter().map(|one| (&one.title, &one.lot));
    Ok(page.without_emoji_of(&(studio, &letter.name, typed.collect::<Vec<_>>())))
}

fn used(words: &Words, used: &RecallLetterUse) -> Item {
    let title = name_in_sentence(&used.title);
    let text = if used.lot.is_empty() {
        title
    } else {
        words.recall_letter_lot(name_in_sentence(&used.lot), title)
    };
    Item::plain(format!("{}:", words.full_day(used.day)), text)
}
