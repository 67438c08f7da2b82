//! A quote that a client was given: the type, and reading, adding and saving them.

use chrono::NaiveDate;
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;

use crate::batch::Batch;
use crate::bounds;
use crate::client::HairLoss;
use crate::error::StoreError;
use crate::exchange::Exported;
use crate::ids::{ClientId, QuoteId, SessionId};
use crate::kind::{Belonging, Kind, Record};
use crate::record::{Stored, columns, stored};
use crate::uid;
use crate::vault::Vault;

vocabulary! {
    /// What studios price by: the class of hair loss, scars, density, single sessions. The classes
    /// have the ids of [`HairLoss`].
    PriceItem {
        /// Norwood's first class.
        Norwood1 = "norwood_1",
        /// The second.
        Norwood2 = "norwood_2",
        /// The second, along the whole front.
        Norwood2A = "norwood_2a",
        /// The third.
        Norwood3 = "norwood_3",
        /// The third, along the whole front.
        Norwood3A = "norwood_3a",
        /// The third, at the crown.
        Norwood3Vertex = "norwood_3_vertex",
        /// The fourth.
        Norwood4 = "norwood_4",
        /// The fourth, along the whole front.
        Norwood4A = "norwood_4a",
        /// The fifth.
        Norwood5 = "norwood_5",
        /// The fifth, along the whole front.
        Norwood5A = "norwood_5a",
        /// The sixth.
        Norwood6 = "norwood_6",
        /// The seventh.
        Norwood7 = "norwood_7",
        /// Ludwig's first class.
        Ludwig1 = "ludwig_1",
        /// The second.
        Ludwig2 = "ludwig_2",
        /// The third.
        Ludwig3 = "ludwig_3",
        /// A scar that is camouflaged.
        Scar = "scar",
        /// An area of scars that is camouflaged.
        ScarArea = "scar_area",
        /// Density between hair that is there.
        Density = "density",
        /// One session.
        Session = "session",
    }
}

impl PriceItem {
    /// Returns the item that is a class of hair loss; every class has one.
    #[must_use]
    pub fn of_class(class: HairLoss) -> Option<Self> {
        Self::from_id(class.id())
    }
}

/// A quote: what a treatment would cost. It holds all of its prices itself, so that what was given
/// stays as it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The day on which it was made.
    pub date: NaiveDate,
    /// ISO 4217 code, such as `CAD`; may be empty.
    pub currency: String,
    /// What is done, in the order of the page.
    pub lines: Vec<QuoteLine>,
    /// How many sessions are planned.
    pub sessions: Option<u16>,
    /// The last day on which it holds.
    pub valid_until: Option<NaiveDate>,
    /// Free text on the page.
    pub text: String,
}

/// A line of a quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuoteLine {
    /// What it is, worded in the language of the page; none where it has words of its own.
    pub item: Option<PriceItem>,
    /// Its own words; empty where `item` says it.
    pub label: String,
    /// How many.
    pub count: u16,
    /// What one costs, in the currency's smallest unit; below zero for a discount.
    pub minor_units: i64,
}

impl QuoteLine {
    /// Returns what the line comes to, in the currency's smallest unit.
    #[must_use]
    pub const fn minor_units(&self) -> i64 {
        self.minor_units.saturating_mul(self.count as i64)
    }
}

impl Quote {
    /// Returns the sum of the lines, in the currency's smallest unit.
    #[must_use]
    pub fn minor_units(&self) -> i64 {
        let lines = self.lines.iter().map(QuoteLine::minor_units);
        lines.fold(0, i64::saturating_add)
    }
}

/// A quote with its client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredQuote {
    /// The quote.
    pub quote: Stored<QuoteId, Quote>,
    /// Its client.
    pub client: ClientId,
}

impl Record for Quote {
    const KIND: Kind = Kind::Quote;
    type Id = QuoteId;

    const DAY: &'static str = "body ->> 'date'";

    fn check(&self) -> Result<(), StoreError> {
        bounds::CURRENCY.text(&self.currency)?;
        bounds::QUOTE_LINES.count(self.lines.len())?;
        for line in &self.lines {
            bounds::QUOTE.text(&line.label)?;
        }
        bounds::QUOTE.text(&self.text)
    }
}

impl Belonging for Quote {
    type Exported = Exported<Self>;
}

/// What a quote is read with, before the rest of its `WHERE`: nothing in the bin.
fn select() -> String {
    format!(
        "SELECT {}, client FROM quote JOIN client ON client.id = client
         WHERE quote.binned IS NULL AND client.binned IS NULL",
        columns("quote")
    )
}

impl Vault {
    /// Returns a quote that is not in the bin, with its client.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none.
    pub fn quote(&self, id: QuoteId) -> Result<StoredQuote, StoreError> {
        let sql = format!("{} AND quote.id = ?1", select());
        self.one(&sql, [id], stored_quote)
    }

    /// Returns a client's quotes, the latest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn quotes(&self, client: ClientId) -> Result<Vec<StoredQuote>, StoreError> {
        let sql = format!(
            "{} AND client = ?1 ORDER BY quote.body ->> 'date' DESC, quote.id DESC",
            select()
        );
        self.many(&sql, [client], stored_quote)
    }
}

fn stored_quote(row: &Row<'_>) -> Result<StoredQuote, StoreError> {
    Ok(StoredQuote {
        quote: stored(row)?,
        client: row.get(4)?,
    })
}

impl Batch<'_> {
    /// Adds a quote to a client.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an unknown client; [`StoreError::Field`] for a bad field.
    pub fn add_quote(&mut self, client: ClientId, quote: &Quote) -> Result<QuoteId, StoreError> {
        self.add_to(client, None::<SessionId>, quote, &uid::make()?)
    }

    /// Saves a quote's new contents.
    ///
    /// # Errors
    /// As [`add_quote`](Self::add_quote).
    pub fn save_quote(&mut self, id: QuoteId, quote: &Quote) -> Result<(), StoreError> {
        self.save(id, quote)
    }
}

#[cfg(test)]
mod tests {
    use super::{HairLoss, PriceItem, Quote, QuoteLine};

    #[test]
    fn every_class_of_hair_loss_can_be_priced() {
        for class in HairLoss::ALL {
            let item = PriceItem::of_class(*class).map(PriceItem::id);
            assert_eq!(item, Some(class.id()));
        }
    }

    /// What another program wrote into a file may be any number.
    #[test]
    fn a_sum_that_is_too_large_stays_the_largest() {
        let line = |minor_units| QuoteLine {
            item: None,
            label: String::new(),
            count: u16::MAX,
            minor_units,
        };
        let sum = |lines| {
            let quote = Quote {
                date: chrono::NaiveDate::MIN,
                currency: String::new(),
                lines,
                sessions: None,
                valid_until: None,
                text: String::new(),
            };
            quote.minor_units()
        };
        assert_eq!(sum(vec![line(i64::MAX), line(1)]), i64::MAX);
        assert_eq!(sum(vec![line(i64::MIN), line(-1)]), i64::MIN);
        assert_eq!(sum(vec![line(3), line(-2)]), i64::from(u16::MAX));
        assert_eq!(sum(Vec::new()), 0);
    }
}
