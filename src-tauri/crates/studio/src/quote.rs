//! The studio's price table, and quotes that begin with it and with what a client's file says.
//!
//! A quote holds its own prices: a later change of the table does not reach one that was given.

use chrono::NaiveDate;
use records::{
    Client, ClientId, Fault, PriceItem, Quote, QuoteId, QuoteLine, ScalpAnswer, Settings,
    StoreError, StoredQuote,
};
use serde::{Deserialize, Serialize};
use sheets::{PageStyle, QuotePage, TextSize};
use strings::Words;

use crate::in_words::{money, quote as in_words};
use crate::{Error, Studio};

/// The name in the vault's settings of what is kept of the table.
const PRICES: &str = "prices";
/// The most lines that the table can have.
const MOST_PRICES: usize = 60;
/// The most letters of a name in the table.
const MOST_LETTERS: usize = 200;

/// A price of the table as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TablePrice {
    /// What is priced; none for a line of the studio's own.
    pub item: Option<PriceItem>,
    /// What the studio calls its own line; else empty.
    #[serde(default)]
    pub label: String,
    /// What it costs, in the currency's smallest unit; below zero for a discount.
    pub minor_units: i64,
    /// The currency that it was entered in; may be empty.
    pub currency: String,
}

/// A line of the table as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PriceRow {
    /// What is priced; none for a line of the studio's own.
    pub item: Option<PriceItem>,
    /// What it is called. The name of an item is not kept.
    pub label: String,
    /// What it costs, as it is typed; empty where the studio does not offer it.
    pub amount: String,
}

/// The table as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SavePrices"))]
pub struct PricesInput {
    /// Its lines.
    pub rows: Vec<PriceRow>,
}

/// A line of a quote as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct QuoteRow {
    /// What it is; none where it has words of its own.
    pub item: Option<PriceItem>,
    /// What it is called.
    pub label: String,
    /// How many.
    pub count: u16,
    /// What one costs, as it is typed.
    pub amount: String,
}

/// A quote as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SaveQuote"))]
pub struct QuoteInput {
    /// The quote that is changed; none for a new one.
    pub id: Option<QuoteId>,
    /// Its client.
    pub client: ClientId,
    /// The currency of all amounts; may be empty.
    pub currency: String,
    /// What is done.
    pub rows: Vec<QuoteRow>,
    /// How many sessions are planned.
    pub sessions: Option<u16>,
    /// The last day on which it holds.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub valid_until: Option<NaiveDate>,
    /// A note on the page.
    pub text: String,
}

/// Why a quote cannot be kept as it is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuoteFault {
    /// It has no line.
    Empty,
    /// A line says not what it is.
    Unnamed,
    /// An amount, or how many there are, is missing or cannot be read.
    Amount,
}

impl QuoteRow {
    /// Returns the line; the fault where it cannot be kept.
    fn read(&self, currency: &str) -> Result<QuoteLine, QuoteFault> {
        let label = self.label.trim();
        if self.item.is_none() && label.is_empty() {
            return Err(QuoteFault::Unnamed);
        }
        let price = money::read_signed(&self.amount, currency).ok_or(QuoteFault::Amount)?;
        if self.count == 0 {
            return Err(QuoteFault::Amount);
        }
        Ok(QuoteLine {
            item: self.item,
            label: label.to_owned(),
            count: self.count,
            minor_units: price.minor_units,
        })
    }
}

impl QuoteInput {
    /// Returns the lines, each read as far as it can be.
    pub fn lines(&self) -> impl Iterator<Item = Result<QuoteLine, QuoteFault>> {
        self.rows.iter().map(|row| row.read(&self.currency))
    }

    /// Returns the quote, made on `date`.
    ///
    /// # Errors
    /// The fault of the first line that cannot be kept.
    fn read(&self, date: NaiveDate) -> Result<Quote, QuoteFault> {
        let lines: Vec<QuoteLine> = self.lines().collect::<Result<_, _>>()?;
        if lines.is_empty() {
            return Err(QuoteFault::Empty);
        }
        Ok(Quote {
            date,
            currency: money::code(&self.currency),
            lines,
            sessions: self.sessions.filter(|count| *count > 0),
            valid_until: self.valid_until,
            text: self.text.trim().to_owned(),
        })
    }
}

/// The error of a table that holds more than it may.
fn over(field: &'static str, fault: Fault) -> Error {
    StoreError::Field { field, fault }.into()
}

/// What a new quote begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuoteStart {
    /// The studio's currency; may be empty.
    pub currency: String,
    /// What is done, as far as the client's file says it.
    pub rows: Vec<QuoteRow>,
    /// How many sessions are usual.
    pub sessions: u16,
}

impl Studio {
    /// Returns the studio's price table; empty until it is filled in.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn prices(&self) -> Result<Vec<TablePrice>, Error> {
        Ok(prices_in(&self.vault.settings()?))
    }

    /// Saves the price table in the studio's currency. A line without a name or an amount is not
    /// kept.
    ///
    /// # Errors
    /// [`Error::Quote`] where an amount cannot be read; [`StoreError::Field`] where a name is too long
    /// or there are too many lines; when it cannot be saved. Nothing is saved then.
    pub fn save_prices(&mut self, table: &PricesInput) -> Result<(), Error> {
        self.must_be_writable()?;
        let currency = money::code(&self.settings()?.currency);
        let mut prices: Vec<TablePrice> = Vec::new();
        for row in &table.rows {
            let label = row.label.trim();
            let is_named = row.item.is_some() || !label.is_empty();
            if row.amount.trim().is_empty() || !is_named {
                continue;
            }
            let read = money::read_signed(&row.amount, &currency);
            let read = read.ok_or(Error::Quote(QuoteFault::Amount))?;
            if label.chars().count() > MOST_LETTERS {
                return Err(over("quote", Fault::TooLong { most: MOST_LETTERS }));
            }
            if prices.len() == MOST_PRICES {
                return Err(over("quote_lines", Fault::TooMany { most: MOST_PRICES }));
            }
            prices.push(TablePrice {
                item: row.item,
                label: if row.item.is_some() {
                    String::new()
                } else {
                    label.to_owned()
                },
                minor_units: read.minor_units,
                currency: currency.clone(),
            });
        }
        let mut stored = self.vault.settings()?;
        stored
            .app
            .insert(PRICES.into(), serde_json::to_value(prices)?);
        self.vault.change(|batch| batch.save_settings(&stored))?;
        Ok(())
    }

    /// Returns what a client's next quote begins with: a line for what their file says of hair loss
    /// and scars, with the prices of the table.
    ///
    /// # Errors
    /// When there is no such client, or the vault cannot be read.
    pub fn begin_quote(&self, client: ClientId) -> Result<QuoteStart, Error> {
        let record = self.vault.client(client)?.record;
        let settings = self.settings()?;
        let currency = money::code(&settings.currency);
        let prices = self.prices()?;
        let rows = wanted(&record, &prices, settings.usual_sessions).into_iter();
        Ok(QuoteStart {
            rows: rows
                .map(|(item, count)| QuoteRow {
                    item: Some(item),
                    label: String::new(),
                    count,
                    amount: amount_of(&prices, item, &currency),
                })
                .collect(),
            sessions: settings.usual_sessions,
            currency,
        })
    }

    /// Adds a quote, made on `today`, or changes one, which keeps its day and its client.
    ///
    /// # Errors
    /// [`Error::Quote`] where it is not entered whole; when it cannot be saved.
    pub fn save_quote(&mut self, asked: &QuoteInput, today: NaiveDate) -> Result<QuoteId, Error> {
        let Some(id) = asked.id else {
            let quote = asked.read(today).map_err(Error::Quote)?;
            let added = |batch: &mut records::Batch<'_>| batch.add_quote(asked.client, &quote);
            return Ok(self.vault.change(added)?);
        };
        let kept = self.vault.quote(id)?.quote.record;
        let quote = asked.read(kept.date).map_err(Error::Quote)?;
        if quote != kept {
            self.vault
                .change(|batch| -> Result<(), StoreError> { batch.save_quote(id, &quote) })?;
        }
        Ok(id)
    }

    /// Returns the page of a quote, printed on this day: in its client's language, and in larger type
    /// where they need it.
    ///
    /// # Errors
    /// When there is no such quote, or the vault cannot be read.
    pub fn quote_page(
        &self,
        id: QuoteId,
        printed_on: NaiveDate,
    ) -> Result<(PageStyle, QuotePage), Error> {
        let kept = self.vault.quote(id)?;
        let client = self.vault.client(kept.client)?.record;
        let settings = self.settings()?;
        let style = PageStyle {
            paper: settings.paper,
            text_size: if settings.is_large_print_for(&client) {
                TextSize::Large
            } else {
                TextSize::Normal
            },
            language: client.language.parse().unwrap_or_default(),
            printed_on,
        };
        let words = Words::of(style.language);
        let page = in_words::page(words, &client.name, &kept.quote.record);
        Ok((style, page))
    }

    /// Returns a client's quotes, the latest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn quotes(&self, client: ClientId) -> Result<Vec<StoredQuote>, Error> {
        Ok(self.vault.quotes(client)?)
    }
}

/// Returns the price table in what the vault keeps of the settings.
#[must_use]
pub fn prices_in(stored: &Settings) -> Vec<TablePrice> {
    let kept = stored.app.get(PRICES).cloned();
    // Another program may have kept something else under this name.
    kept.and_then(|kept| serde_json::from_value(kept).ok())
        .unwrap_or_default()
}

/// What a client's file asks for, and how many of each. A scar is priced by itself or by its area:
/// as the table has it.
fn wanted(client: &Client, prices: &[TablePrice], sessions: u16) -> Vec<(PriceItem, u16)> {
    let record = &client.scalp_record;
    let has = |answer: &ScalpAnswer| u16::from(answer.said == Some(true));
    let is_priced = |item| prices.iter().any(|price| price.item == Some(item));
    let (one, area) = (PriceItem::Scar, PriceItem::ScarArea);
    let by_area = |usual, other| match (is_priced(usual), is_priced(other)) {
        (false, true) => other,
        _ => usual,
    };
    let class = record.hair_loss.and_then(PriceItem::of_class);
    // A line, or a scar of another kind, is one; dots are an area.
    let lines = (
        by_area(one, area),
        has(&record.fut) + has(&record.other_scars),
    );
    let dots = (by_area(area, one), has(&record.fue));
    let mut all: Vec<(PriceItem, u16)> = class.map(|item| (item, 1)).into_iter().collect();
    for (item, count) in [lines, dots] {
        match all.iter_mut().find(|(listed, _)| *listed == item) {
            Some((_, listed)) => *listed += count,
            None if count > 0 => all.push((item, count)),
            None => {}
        }
    }
    // Whoever prices by the session alone has no price for a class.
    let session = PriceItem::Session;
    if let Some(item) = class
        && !is_priced(item)
        && is_priced(session)
        && let Some(first) = all.first_mut()
    {
        *first = (session, sessions.max(1));
    }
    all
}

/// Returns what the table has for an item, as it is typed; empty where it has nothing, and where
/// that is in another currency.
fn amount_of(prices: &[TablePrice], item: PriceItem, currency: &str) -> String {
    let price = prices.iter().find(|price| price.item == Some(item));
    price.map_or_else(String::new, |price| price.amount_in(currency))
}

impl TablePrice {
    /// Returns its amount as it is typed; empty where it is in another currency. What was entered
    /// before the studio had a currency is in the one that it has.
    #[must_use]
    pub fn amount_in(&self, currency: &str) -> String {
        let amount = self.amount();
        let is_readable = || money::read_signed(&amount, currency).is_some();
        if self.currency == currency || (self.currency.is_empty() && is_readable()) {
            amount
        } else {
            String::new()
        }
    }

    /// Returns its amount as it is typed.
    #[must_use]
    pub fn amount(&self) -> String {
        money::amount(&records::Price {
            minor_units: self.minor_units,
            currency: self.currency.clone(),
        })
    }
}
