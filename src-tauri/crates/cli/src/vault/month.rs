//! The studio's months in figures, and who has not come for long.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;
use serde::Serialize;
use studio::Studio;
use studio::in_words::month as in_words;
use studio::month::{LapsedAsked, MonthFigures, month_before};
use vocabulary::Moment;

use super::stock::{give_csv, is_pdf, save_table};
use super::today::studio_time;
use super::{Locked, VaultError};
use crate::arguments::moment;
use crate::error::Error;
use crate::output;
use crate::words::words;

/// Writes a month and the eleven before it: sessions, first visits, income by currency
///
/// CSV, or a PDF. Sessions without a price are counted as such.
#[derive(Args)]
pub(crate) struct Month {
    #[command(flatten)]
    locked: Locked,
    /// A day of the month; without it, the last month that is over
    #[arg(long = "month", value_name = "DATE")]
    of: Option<NaiveDate>,
    /// Where it goes: a PDF if its name ends so, otherwise CSV; without it, CSV to standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The moment to ask about, taken for now on the studio's clock: a date, or
    /// 2026-11-19T16:00
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Moment>,
    /// Prints `[{month, sessions, first_visits, income, unpriced}]`
    #[arg(long, conflicts_with = "out")]
    json: bool,
}

#[derive(Serialize)]
struct Line {
    month: NaiveDate,
    sessions: usize,
    first_visits: usize,
    income: Vec<records::Price>,
    unpriced: usize,
}

impl From<MonthFigures> for Line {
    fn from(of: MonthFigures) -> Self {
        Self {
            month: of.month,
            sessions: of.sessions,
            first_visits: of.first_visits,
            income: of.income,
            unpriced: of.unpriced,
        }
    }
}

/// Runs `aftercare vault month`.
pub(super) fn month(options: &Month) -> Result<(), Error> {
    let studio = Studio::new(options.locked.unlock()?);
    let now = options.at.map_or_else(|| studio_time(&studio), Ok)?;
    let month = options.of.unwrap_or_else(|| month_before(now.date()));
    let months = studio.months(month, now).map_err(VaultError::from)?;
    if options.json {
        super::care::lock(studio.vault)?;
        let lines: Vec<Line> = months.into_iter().map(Line::from).collect();
        return output::print_json(&lines);
    }
    if let Some(file) = options.out.as_ref().filter(|file| is_pdf(file)) {
        return save_table(studio, &in_words::months(words(), &months, now), now, file);
    }
    give_csv(
        studio,
        &in_words::months_csv(words(), &months),
        options.out.as_deref(),
    )
}

/// Writes who has had a session but none for long, and none booked: CSV, or a PDF
#[derive(Args)]
pub(crate) struct Lapsed {
    #[command(flatten)]
    locked: Locked,
    /// For how many months
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=600))]
    months: u16,
    /// Where it goes: a PDF if its name ends so, otherwise CSV; without it, CSV to standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// The moment to ask about, taken for now on the studio's clock: a date, or
    /// 2026-11-19T16:00
    #[arg(long, value_name = "TIME", value_parser = moment)]
    at: Option<Moment>,
}

/// Runs `aftercare vault lapsed`.
pub(super) fn lapsed(options: &Lapsed) -> Result<(), Error> {
    let studio = Studio::new(options.locked.unlock()?);
    let now = options.at.map_or_else(|| studio_time(&studio), Ok)?;
    let asked = LapsedAsked {
        months: options.months,
    };
    let list = studio.lapsed(asked, now).map_err(VaultError::from)?;
    if let Some(file) = options.out.as_ref().filter(|file| is_pdf(file)) {
        return save_table(studio, &in_words::lapsed(words(), asked, &list), now, file);
    }
    give_csv(
        studio,
        &in_words::lapsed_csv(words(), &list),
        options.out.as_deref(),
    )
}
