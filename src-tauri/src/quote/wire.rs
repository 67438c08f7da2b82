//! The price table and quotes, as they cross to the screen.

use chrono::NaiveDate;
use records::{ClientId, PriceItem, QuoteId};
use serde::{Deserialize, Serialize};
use studio::quote::{PriceRow, QuoteRow};

/// The price table, ready to be filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PricesView {
    /// The studio's currency; empty where none is set.
    pub currency: String,
    /// Another currency that amounts were entered in; none where all are in the studio's.
    pub other_currency: Option<String>,
    /// The classes of hair loss, each with its price.
    pub classes: Vec<PriceRow>,
    /// Scars, density and single sessions, each with its price.
    pub work: Vec<PriceRow>,
    /// The lines of the studio's own.
    pub own: Vec<PriceRow>,
}

/// A quote that is begun or opened.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuoteRequest {
    /// The client's number.
    pub client: ClientId,
    /// Which of theirs; none for a new one.
    pub id: Option<QuoteId>,
}

/// A quote, ready to be changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuoteView {
    /// Its number; none while it is new.
    pub id: Option<QuoteId>,
    /// Its client.
    pub client: ClientId,
    /// The client's name.
    pub name: String,
    /// What stands in its place while names are hidden.
    pub code: String,
    /// The currency of all amounts; may be empty.
    pub currency: String,
    /// What is done.
    pub rows: Vec<QuoteRow>,
    /// How many sessions are planned.
    pub sessions: Option<u16>,
    /// The last day on which it holds.
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub valid_until: Option<NaiveDate>,
    /// A note on the page.
    pub text: String,
    /// "Norwood IV: front and crown, a full band between", what the client's file says.
    pub facts: Vec<String>,
    /// What the price table offers.
    pub offers: Vec<QuoteOffer>,
}

/// A line that can be added from the price table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuoteOffer {
    /// "Norwood IV: 2800.00 CAD".
    pub words: String,
    /// The line.
    pub row: QuoteRow,
}

/// What there is to know of a quote before it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuoteLook {
    /// What each line comes to, "600.00 CAD"; empty where its amount is missing.
    pub amounts: Vec<String>,
    /// What all of them come to: "3400.00 CAD".
    pub total: String,
}

/// A quote that was kept.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuoteSaved {
    /// Its number.
    pub id: QuoteId,
}

/// A quote in the list of a client's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct KeptQuote {
    /// Its number, for `PageRequest` of kind `quote`.
    pub id: QuoteId,
    /// "Sun 22 Nov 2026: 3400.00 CAD".
    pub label: String,
    /// "Norwood IV, Scar camouflage, per scar".
    pub what: String,
    /// "Valid until Sun 31 Jan 2027"; none where it holds without end.
    pub until: Option<String>,
    /// Whether that day is over.
    pub expired: bool,
}

/// The items of the table that are no class of hair loss.
pub const WORK: [PriceItem; 4] = [
    PriceItem::Scar,
    PriceItem::ScarArea,
    PriceItem::Density,
    PriceItem::Session,
];
