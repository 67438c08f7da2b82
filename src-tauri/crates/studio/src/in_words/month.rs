//! A month's end in words: on the screen, on paper and in a spreadsheet.

use chrono::NaiveDate;
use records::Price;
use records::exchange::table_to_csv;
use sheets::{Table, TableCell, TableColumn};
use strings::Words;
use vocabulary::Moment;

use super::contact::contact_points;
use super::money::{amount, price};
use crate::month::{Lapsed, LapsedAsked, MonthFigures, month_of};

/// Returns what the sessions cost, a line for each currency; a dash where none has a price.
#[must_use]
pub fn income(words: &Words, figures: &MonthFigures) -> Vec<String> {
    match figures.income.as_slice() {
        [] => vec![words.month_no_income()],
        some => some.iter().map(price).collect(),
    }
}

/// Returns up to when a month is counted, where it is not over.
#[must_use]
pub fn until_now(words: &Words, month: NaiveDate, now: Moment) -> Option<String> {
    (month_of(now.date()) <= month_of(month)).then(|| words.month_until_now(words.full_moment(now)))
}

/// Returns what is to be said of a month beside its figures.
#[must_use]
pub fn remarks(words: &Words, figures: &MonthFigures, now: Moment) -> Vec<String> {
    let unpriced = (figures.unpriced > 0).then(|| words.month_unpriced_told(figures.unpriced));
    let until = until_now(words, figures.month, now);
    unpriced.into_iter().chain(until).collect()
}

/// Returns a month and those before it as a table to print. There must be one.
#[must_use]
pub fn months(words: &Words, months: &[MonthFigures], now: Moment) -> Table {
    let column = |heading, share| TableColumn { heading, share };
    let sum = MonthFigures::sum(months);
    let mut rows: Vec<Vec<TableCell>> = months
        .iter()
        .map(|one| row(words, words.month_and_year(one.month), one))
        .collect();
    rows.push(row(words, words.month_all(months.len()), &sum));
    let title = months.first().map_or_else(String::new, |one| {
        words.month_title(words.month_and_year(one.month))
    });
    Table {
        pdf_title: title.clone(),
        title,
        lead: months
            .first()
            .map_or_else(Vec::new, |one| lead(words, one, now)),
        is_wide: false,
        columns: vec![
            column(words.month_month(), 5),
            column(words.month_sessions(), 3),
            column(words.month_first_visits(), 3),
            column(words.month_income(), 5),
            column(words.month_unpriced(), 4),
        ],
        rows,
    }
}

fn lead(words: &Words, one: &MonthFigures, now: Moment) -> Vec<String> {
    let mut lead = vec![words.month_summary(
        one.first_visits,
        income(words, one).join(", "),
        one.sessions,
    )];
    lead.extend(remarks(words, one, now));
    lead
}

fn row(words: &Words, title: String, one: &MonthFigures) -> Vec<TableCell> {
    let cells = [
        title,
        one.sessions.to_string(),
        one.first_visits.to_string(),
        income(words, one).join("\n"),
        one.unpriced.to_string(),
    ];
    cells.into_iter().map(TableCell::Text).collect()
}

/// Returns the same as CSV: a month as `2026-10`, a column for each currency.
#[must_use]
pub fn months_csv(words: &Words, months: &[MonthFigures]) -> Vec<u8> {
    let currencies = MonthFigures::sum(months).income;
    let mut headings = vec![
        words.month_month(),
        words.month_sessions(),
        words.month_first_visits(),
        words.month_unpriced(),
    ];
    headings.extend(
        currencies
            .iter()
            .map(|one| words.month_income_in(one.currency.clone())),
    );
    let lines = months.iter().map(|one| {
        let mut cells = vec![
            one.month.format("%Y-%m").to_string(),
            one.sessions.to_string(),
            one.first_visits.to_string(),
            one.unpriced.to_string(),
        ];
        cells.extend(currencies.iter().map(|currency| {
            let of = |price: &&Price| price.currency == currency.currency;
            let found = one.income.iter().find(of);
            amount(found.unwrap_or(&Price {
                minor_units: 0,
                currency: currency.currency.clone(),
            }))
        }));
        cells
    });
    table_to_csv(headings, lines)
}

/// Returns "Session 3, Thu 9 Jan 2025", and that it was their final one.
#[must_use]
pub fn last_session(words: &Words, one: &Lapsed) -> String {
    let day = words.full_day(one.last.date());
    if one.is_final {
        words.lapsed_last_final(day, one.number)
    } else {
        words.lapsed_last(day, one.number)
    }
}

/// Returns who has not come for long as a list to print.
#[must_use]
pub fn lapsed(words: &Words, asked: LapsedAsked, list: &[Lapsed]) -> Table {
    let column = |heading, share| TableColumn { heading, share };
    let title = words.lapsed_title(usize::from(asked.months));
    Table {
        pdf_title: title.clone(),
        title,
        lead: vec![words.lapsed_counted(list.len())],
        is_wide: false,
        columns: vec![
            column(words.lapsed_called(), 0),
            column(words.lapsed_client(), 5),
            column(words.lapsed_reach(), 5),
            column(words.lapsed_last_heading(), 5),
        ],
        rows: list
            .iter()
            .map(|one| {
                let client = &one.client.record;
                let phones = contact_points(words, &client.phones);
                let emails = contact_points(words, &client.emails);
                vec![
                    TableCell::Tick,
                    TableCell::Text(client.name.clone()),
                    TableCell::Text([phones, emails].concat().join("\n")),
                    TableCell::Text(last_session(words, one)),
                ]
            })
            .collect(),
    }
}

/// Returns the same as CSV. Days are written as `2025-01-09`, so that they sort.
#[must_use]
pub fn lapsed_csv(words: &Words, list: &[Lapsed]) -> Vec<u8> {
    let headings = vec![
        words.lapsed_client(),
        words.client_phone(),
        words.client_email(),
        words.lapsed_last_heading(),
    ];
    let lines = list.iter().map(|one| {
        let client = &one.client.record;
        vec![
            client.name.clone(),
            client.phone().to_owned(),
            client.email().to_owned(),
            one.last.date().to_string(),
        ]
    });
    table_to_csv(headings, lines)
}
