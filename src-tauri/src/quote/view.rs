//! The price table and quotes in words.

use chrono::NaiveDate;
use records::{Client, PriceItem, Quote, ScalpAnswer, StoredQuote};
use strings::{Vocabulary, Words};
use studio::in_words::{money, quote as in_words};
use studio::quote::{PriceRow, QuoteInput, QuoteRow, TablePrice};

use super::wire::{KeptQuote, PricesView, QuoteLook, QuoteOffer, WORK};

/// The price table, where the studio has this currency.
#[must_use]
pub fn prices(words: &Words, kept: &[TablePrice], currency: &str) -> PricesView {
    let row = |item: PriceItem| {
        let price = kept.iter().find(|price| price.item == Some(item));
        PriceRow {
            item: Some(item),
            label: in_words::item(words, item),
            amount: price.map_or_else(String::new, TablePrice::amount),
        }
    };
    let own = kept.iter().filter(|price| price.item.is_none());
    let others = kept.iter().map(|price| &price.currency);
    PricesView {
        currency: currency.to_owned(),
        other_currency: others
            .filter(|other| !other.is_empty())
            .find(|other| *other != currency)
            .cloned(),
        classes: PriceItem::ALL
            .iter()
            .filter(|item| !WORK.contains(item))
            .map(|item| row(*item))
            .collect(),
        work: WORK.map(row).into(),
        own: own
            .map(|price| PriceRow {
                item: None,
                label: price.label.clone(),
                amount: price.amount(),
            })
            .collect(),
    }
}

/// What the price table offers for a quote in this currency.
#[must_use]
pub fn offers(words: &Words, kept: &[TablePrice], currency: &str) -> Vec<QuoteOffer> {
    let offered = kept.iter().filter_map(|price| {
        let amount = price.amount_in(currency);
        if amount.is_empty() {
            return None;
        }
        let label = match price.item {
            Some(item) => in_words::item(words, item),
            None => price.label.clone(),
        };
        Some(QuoteOffer {
            words: words.quote_add_item(format!("{amount} {currency}").trim_end(), label.as_str()),
            row: QuoteRow {
                item: price.item,
                label,
                count: 1,
                amount,
            },
        })
    });
    offered.collect()
}

/// The lines of a new quote, each called what it is.
pub fn named(words: &Words, rows: Vec<QuoteRow>) -> Vec<QuoteRow> {
    let named = rows.into_iter().map(|row| QuoteRow {
        label: row.item.map_or(row.label, |one| in_words::item(words, one)),
        ..row
    });
    named.collect()
}

/// The lines of a quote that is kept, as they are entered.
#[must_use]
pub fn rows(words: &Words, quote: &Quote) -> Vec<QuoteRow> {
    let rows = quote.lines.iter().map(|line| QuoteRow {
        item: line.item,
        label: in_words::label(words, line),
        count: line.count,
        amount: money::amount(&records::Price {
            minor_units: line.minor_units,
            currency: quote.currency.clone(),
        }),
    });
    rows.collect()
}

/// What a quote comes to, as far as it is entered.
#[must_use]
pub fn look(input: &QuoteInput) -> QuoteLook {
    let currency = money::code(&input.currency);
    let lines: Vec<_> = input.lines().map(Result::ok).collect();
    let total = lines.iter().flatten();
    let total = total.fold(0_i64, |sum, line| sum.saturating_add(line.minor_units()));
    QuoteLook {
        amounts: lines
            .iter()
            .map(|line| {
                line.as_ref().map_or_else(String::new, |line| {
                    in_words::amount(line.minor_units(), &currency)
                })
            })
            .collect(),
        total: in_words::amount(total, &currency),
    }
}

/// A quote in the list of a client's, on `today`.
#[must_use]
pub fn line(words: &Words, kept: &StoredQuote, today: NaiveDate) -> KeptQuote {
    let quote = &kept.quote.record;
    let what = quote.lines.iter().map(|line| in_words::label(words, line));
    let expired = quote.valid_until.is_some_and(|day| day < today);
    KeptQuote {
        id: kept.quote.id,
        label: words.quote_row(words.full_day(quote.date), in_words::total(quote)),
        what: what.collect::<Vec<_>>().join(", "),
        until: quote.valid_until.map(|day| {
            let day = words.full_day(day);
            if expired {
                words.quote_row_expired(day)
            } else {
                words.quote_row_until(day)
            }
        }),
        expired,
    }
}

/// What a client's file says of what studios price by.
#[must_use]
pub fn facts(words: &Words, client: &Client) -> Vec<String> {
    let record = &client.scalp_record;
    let class = record
        .hair_loss
        .map(|class| words.word(Vocabulary::HairLoss, class.id()));
    let yes = |what: String, answer: &ScalpAnswer| {
        (answer.said == Some(true)).then(|| match answer.text.trim() {
            "" => what,
            text => format!("{what}: {text}"),
        })
    };
    [
        class,
        yes(words.scalp_record_fut(), &record.fut),
        yes(words.scalp_record_fue(), &record.fue),
        yes(words.scalp_record_other_scars(), &record.other_scars),
        yes(words.scalp_record_earlier_smp(), &record.earlier_smp),
        yes(words.scalp_record_laser(), &record.laser),
    ]
    .into_iter()
    .flatten()
    .collect()
}
