//! A month's end, as it crosses to the screen.

use chrono::NaiveDate;
use records::ClientId;
use serde::{Deserialize, Serialize};

/// Which month is printed or saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "MonthForm"))]
pub struct MonthAsked {
    /// A day of it.
    pub month: NaiveDate,
}

/// Which month is shown, and since when somebody has not come for long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MonthRequest {
    /// A day of it; none for the last month that is over.
    pub month: Option<NaiveDate>,
    /// For how many months somebody must not have come, from 1.
    pub lapsed_months: u16,
}

/// A month's end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MonthView {
    /// The first day of the month.
    pub month: NaiveDate,
    /// "October 2026".
    pub title: String,
    /// The first day of the month before.
    pub earlier: NaiveDate,
    /// The first day of the month after; none where that has not begun.
    pub later: Option<NaiveDate>,
    /// What is to be said beside the figures.
    pub remarks: Vec<String>,
    /// The month itself and those before it, the latest first.
    pub months: Vec<MonthRow>,
    /// The sum of them.
    pub all: MonthRow,
    /// "3 clients".
    pub counted: String,
    /// Who has not come for long.
    pub lapsed: Vec<LapsedRow>,
}

/// A month in figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MonthRow {
    /// Its first day.
    pub month: NaiveDate,
    /// "October 2026".
    pub title: String,
    /// How many sessions ended in it.
    pub sessions: usize,
    /// How many clients came for the first time.
    pub first_visits: usize,
    /// "650.00 CAD", a line for each currency.
    pub income: Vec<String>,
    /// How many sessions have no price.
    pub unpriced: usize,
}

/// Somebody who has not come for long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LapsedRow {
    /// The client's number.
    pub client: ClientId,
    /// The name.
    pub name: String,
    /// What stands in its place while names are hidden.
    pub code: String,
    /// The preferred telephone number; may be empty.
    pub phone: String,
    /// "Session 3, Thu 9 Jan 2025".
    pub line: String,
}
