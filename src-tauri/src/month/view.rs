//! A month's end in words.

use chrono::Months;
use strings::Words;
use studio::in_words::month as in_words;
use studio::month::{Lapsed, MonthFigures, month_before, month_of};
use vocabulary::Moment;

use super::wire::{LapsedRow, MonthRow, MonthView};
use crate::client::view::code;

/// A month with those before it, the latest first, and who has not come for long.
#[must_use]
pub fn month(words: &Words, months: &[MonthFigures], lapsed: &[Lapsed], now: Moment) -> MonthView {
    let sum = MonthFigures::sum(months);
    let shown = months.first().unwrap_or(&sum);
    let later = shown.month + Months::new(1);
    MonthView {
        month: shown.month,
        title: words.month_and_year(shown.month),
        earlier: month_before(shown.month),
        later: (later <= month_of(now.date())).then_some(later),
        remarks: in_words::remarks(words, shown, now),
        months: months
            .iter()
            .map(|one| row(words, words.month_and_year(one.month), one))
            .collect(),
        all: row(words, words.month_all(months.len()), &sum),
        counted: words.lapsed_counted(lapsed.len()),
        lapsed: lapsed
            .iter()
            .map(|one| LapsedRow {
                client: one.client.id,
                name: one.client.record.name.clone(),
                code: code(one.client.id, &one.client.record),
                phone: one.client.record.phone().to_owned(),
                line: in_words::last_session(words, one),
            })
            .collect(),
    }
}

fn row(words: &Words, title: String, one: &MonthFigures) -> MonthRow {
    MonthRow {
        month: one.month,
        title,
        sessions: one.sessions,
        first_visits: one.first_visits,
        income: in_words::income(words, one),
        unpriced: one.unpriced,
    }
}
