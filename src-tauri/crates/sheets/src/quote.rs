//! A quote: what a treatment would cost, on a page for the client.
//!
//! The caller supplies the lines and all amounts; the words around them are the language's.

use chrono::NaiveDate;
use serde::Serialize;
use strings::Words;

use crate::page::{Frame, is_right_to_left};
use crate::typeset::{Fitting, typeset};
use crate::wrap::{left_to_right, name_in_sentence, one_line};
use crate::{PageStyle, SheetFault, Studio, TypesetDocument};

/// The contents of a quote. All of it is plain text, never markup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuotePage {
    /// The client's name.
    pub name: String,
    /// The day on which it was made.
    pub date: NaiveDate,
    /// What is done, in the order of the page.
    pub lines: Vec<QuotePageLine>,
    /// What all of it comes to: "2800.00 CAD".
    pub total: String,
    /// How many sessions are planned.
    pub sessions: Option<u16>,
    /// The last day on which it holds.
    pub valid_until: Option<NaiveDate>,
    /// A note of the artist's; a line break begins a new paragraph.
    pub text: String,
}

/// A line of a quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuotePageLine {
    /// What it is.
    pub label: String,
    /// How many, and what one costs, where there are several.
    pub each: Option<(u16, String)>,
    /// What the line comes to.
    pub amount: String,
}

#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    frame: Frame,
    title: String,
    lead: String,
    date_word: String,
    date: String,
    valid_until: Option<String>,
    what: String,
    amount: String,
    lines: Vec<Line>,
    total_word: String,
    total: String,
    sessions: Option<String>,
    not_a_bill: String,
    text: Vec<String>,
}

#[derive(Serialize)]
struct Line {
    label: String,
    each: Option<String>,
    amount: String,
}

/// Typesets a quote.
///
/// # Errors
/// A fault is a defect of the program.
pub fn quote(
    style: PageStyle,
    studio: Option<&Studio>,
    page: &QuotePage,
) -> Result<TypesetDocument, SheetFault> {
    let words = Words::of(style.language);
    let made = words.document_made(words.full_day(style.printed_on));
    // An amount is read as one: its currency stays behind it.
    let amount = |amount: &str| {
        if is_right_to_left(style.language) {
            left_to_right(&one_line(amount))
        } else {
            one_line(amount)
        }
    };
    let text = page.text.lines().filter(|line| !line.trim().is_empty());
    let data = Data {
        frame: Frame::new(style, studio, words.quote_title(), made).of_money(words),
        title: words.quote_title(),
        lead: words.quote_for(name_in_sentence(&page.name)),
        date_word: words.quote_date(),
        date: words.full_day(page.date),
        valid_until: page
            .valid_until
            .map(|day| words.quote_valid_until(words.full_day(day))),
        what: words.quote_what(),
        amount: words.quote_amount(),
        lines: page
            .lines
            .iter()
            .map(|line| Line {
                label: name_in_sentence(&line.label),
                each: line
                    .each
                    .as_ref()
                    .map(|(count, each)| words.quote_each(amount(each), *count)),
                amount: amount(&line.amount),
            })
            .collect(),
        total_word: words.quote_total(),
        total: amount(&page.total),
        sessions: page.sessions.map(|count| words.quote_sessions(count)),
        not_a_bill: words.quote_not_a_bill(),
        text: text.map(name_in_sentence).collect(),
    };
    let printed = typeset("/quote.typ", &data, style, Fitting::ONE_PAGE)?;
    Ok(printed.without_emoji_of(&(studio, page)))
}
