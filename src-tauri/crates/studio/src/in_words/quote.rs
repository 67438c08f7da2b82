//! Quotes in words, and as the page that a client takes home.

use records::{Price, PriceItem, Quote, QuoteLine};
use sheets::{QuotePage, QuotePageLine};
use strings::{Vocabulary, Words};

use super::money;
use crate::quote::QuoteRow;

/// Returns what is priced in words: "Norwood IV".
#[must_use]
pub fn item(words: &Words, item: PriceItem) -> String {
    words.word(Vocabulary::PriceItem, item.id())
}

/// Returns what a line is: its own words, or the item's.
#[must_use]
pub fn label(words: &Words, line: &QuoteLine) -> String {
    match line.item {
        Some(one) if line.label.is_empty() => item(words, one),
        _ => line.label.clone(),
    }
}

/// Returns what the own words of a line are, where somebody typed over the item's.
#[must_use]
pub fn typed(words: &Words, row: QuoteRow) -> QuoteRow {
    let is_item = row
        .item
        .is_some_and(|one| item(words, one) == row.label.trim());
    if is_item {
        QuoteRow {
            label: String::new(),
            ..row
        }
    } else {
        QuoteRow { item: None, ..row }
    }
}

/// Returns an amount of a quote with its currency: "2800.00 CAD".
#[must_use]
pub fn amount(minor_units: i64, currency: &str) -> String {
    money::price(&Price {
        minor_units,
        currency: currency.to_owned(),
    })
}

/// Returns what a quote comes to: "2800.00 CAD".
#[must_use]
pub fn total(quote: &Quote) -> String {
    amount(quote.minor_units(), &quote.currency)
}

/// Returns the page of a quote for a client of this name, in the language of `words`.
#[must_use]
pub fn page(words: &Words, name: &str, quote: &Quote) -> QuotePage {
    let of = |minor_units| amount(minor_units, &quote.currency);
    QuotePage {
        name: name.to_owned(),
        date: quote.date,
        lines: quote
            .lines
            .iter()
            .map(|line| QuotePageLine {
                label: label(words, line),
                each: (line.count != 1).then(|| (line.count, of(line.minor_units))),
                amount: of(line.minor_units()),
            })
            .collect(),
        total: total(quote),
        sessions: quote.sessions,
        valid_until: quote.valid_until,
        text: quote.text.clone(),
    }
}
