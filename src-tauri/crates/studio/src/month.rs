//! The studio's months in figures, and who has not come for long.

use std::collections::HashMap;

use chrono::{Datelike, Days, Months, NaiveDate};
use records::{Client, ClientId, Price, Stored};
use serde::Deserialize;
use vocabulary::Moment;

use crate::in_words::money::code;
use crate::{Error, Studio};

/// How many months stand in the table.
pub const MONTHS: u32 = 12;

/// What a month came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthFigures {
    /// Its first day.
    pub month: NaiveDate,
    /// How many sessions ended in it.
    pub sessions: usize,
    /// How many clients had their first session in it.
    pub first_visits: usize,
    /// What the sessions cost, a sum for each currency, the studio's own first.
    pub income: Vec<Price>,
    /// How many sessions have no price.
    pub unpriced: usize,
}

/// Which client has not come for long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "LapsedForm"))]
pub struct LapsedAsked {
    /// For how many months, from 1.
    pub months: u16,
}

/// Somebody who has not come for long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lapsed {
    /// The client.
    pub client: Stored<ClientId, Client>,
    /// When their last session ended.
    pub last: Moment,
    /// Which of theirs it was.
    pub number: u16,
    /// Whether it was marked as their final one.
    pub is_final: bool,
}

/// Returns the first day of a day's month.
#[must_use]
pub fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// Returns the first day of the month before a day's.
#[must_use]
pub fn month_before(day: NaiveDate) -> NaiveDate {
    month_of(day) - Months::new(1)
}

impl MonthFigures {
    const fn none(month: NaiveDate) -> Self {
        Self {
            month,
            sessions: 0,
            first_visits: 0,
            income: Vec::new(),
            unpriced: 0,
        }
    }

    fn add(&mut self, price: Option<&Price>) {
        self.sessions += 1;
        match price {
            Some(price) => add_up(&mut self.income, price),
            None => self.unpriced += 1,
        }
    }

    /// Returns the sum of some months, under the first day of the earliest.
    #[must_use]
    pub fn sum(months: &[Self]) -> Self {
        let first = months.iter().map(|one| one.month).min();
        let mut sum = Self::none(first.unwrap_or_default());
        for one in months {
            sum.sessions += one.sessions;
            sum.first_visits += one.first_visits;
            sum.unpriced += one.unpriced;
            for price in &one.income {
                add_up(&mut sum.income, price);
            }
        }
        sum
    }
}

fn add_up(income: &mut Vec<Price>, price: &Price) {
    let currency = code(&price.currency);
    match income.iter_mut().find(|one| one.currency == currency) {
        Some(one) => one.minor_units = one.minor_units.saturating_add(price.minor_units),
        None => income.push(Price {
            minor_units: price.minor_units,
            currency,
        }),
    }
}

impl Studio {
    /// Returns a month and the eleven before it, the latest first. Only sessions that have ended
    /// by `now` count; those in the bin do not.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn months(&self, last: NaiveDate, now: Moment) -> Result<Vec<MonthFigures>, Error> {
        let last = month_of(last);
        let mut months: Vec<MonthFigures> = (0..MONTHS)
            .filter_map(|back| last.checked_sub_months(Months::new(back)))
            .map(MonthFigures::none)
            .collect();
        let place: HashMap<NaiveDate, usize> = (0..)
            .zip(&months)
            .map(|(at, one)| (one.month, at))
            .collect();
        let first = months.last().map_or(last, |one| one.month);
        let end = last.checked_add_months(Months::new(1)).unwrap_or(last);
        let kept = self
            .vault
            .sessions_between(Moment::first_of(first), Moment::first_of(end))?;
        for session in kept.iter().map(|one| &one.session.record) {
            let at = place.get(&month_of(session.ended.date()));
            if let (Some(at), true) = (at, session.ended <= now) {
                months[*at].add(session.price.as_ref());
            }
        }
        for span in self.vault.session_spans()? {
            let at = place.get(&month_of(span.first.date()));
            if let (Some(at), true) = (at, span.first <= now) {
                months[*at].first_visits += 1;
            }
        }
        let own = code(&self.settings()?.currency);
        for one in &mut months {
            one.income.sort_by_key(|price| price.currency != own);
        }
        Ok(months)
    }

    /// Returns who has had a session, but none for so many months and none that is booked: those
    /// who came last first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn lapsed(&self, asked: LapsedAsked, now: Moment) -> Result<Vec<Lapsed>, Error> {
        let since = now
            .date()
            .checked_sub_months(Months::new(u32::from(asked.months)))
            .unwrap_or(NaiveDate::MIN)
            .checked_add_days(Days::new(1));
        let mut spans = self.vault.session_spans()?;
        spans.retain(|span| Some(span.last.date()) < since);
        spans.sort_by_key(|span| std::cmp::Reverse(span.last));
        let each = spans.into_iter().map(|span| {
            let sessions = self.vault.sessions(span.client)?;
            let last = sessions.last().map(|one| &one.record);
            Ok(Lapsed {
                client: self.vault.client(span.client)?,
                last: span.last,
                number: last.map_or(0, |session| session.number),
                is_final: last.is_some_and(|session| session.is_final),
            })
        });
        each.collect()
    }
}
