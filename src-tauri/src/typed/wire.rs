//! What was typed as it crosses from the screen, and what it was read as.

use records::Price;
use serde::{Deserialize, Serialize};
use strings::DateAbout;
use vocabulary::vocabulary;

/// A date as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TypedDate {
    /// `3/12`; or a date as it is kept.
    pub typed: String,
    /// What it is about.
    pub about: About,
    /// So many days later; 0 for the date itself.
    pub step: i32,
    /// The locale of the page, `en-CA`.
    pub locale: String,
}

/// A time of day as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TypedTime {
    /// `4:30 pm`; or a time as it is kept.
    pub typed: String,
    /// So many steps of five minutes later, on the same day; 0 for the time itself.
    pub step: i32,
}

/// A price as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TypedPrice {
    /// `1 250,50`.
    pub typed: String,
    /// `CAD`; may be empty.
    pub currency: String,
}

/// What a price was read as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PriceView {
    /// The price; none where nothing was typed, and where it is no amount of that currency.
    pub price: Option<Price>,
    /// Whether something was typed that is no amount.
    pub is_unread: bool,
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TypedView {
    /// `2026-12-03`, or `16:30`.
    pub value: String,
    /// "Thu 3 Dec 2026", or "4:30 pm".
    pub words: String,
}

vocabulary! {
    /// What a date is about.
    About {
        /// A session or a note.
        Near = "near",
        /// What began some time ago.
        Past = "past",
        /// A birth.
        Birth = "birth",
        /// Until when something can be used.
        Expiry = "expiry",
    }
}

impl From<About> for DateAbout {
    fn from(about: About) -> Self {
        match about {
            About::Near => Self::Near,
            About::Past => Self::Past,
            About::Birth => Self::Birth,
            About::Expiry => Self::Expiry,
        }
    }
}
