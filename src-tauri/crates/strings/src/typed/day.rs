//! The day that was typed, once its parts are told apart.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::parts::number;
use super::{DateAbout, DateFault, DateOrder};

/// Years in four digits that a date may lie in: whoever is treated was born in them.
pub(super) const YEARS: RangeInclusive<i32> = 1900..=2199;
/// How far around today a day without a year is looked for: 29 February may be eight years away.
const YEARS_AROUND: i32 = 8;

/// What a date was typed as.
pub(super) struct Typed {
    /// In four digits or in two; none: it is to be found.
    year: Option<String>,
    month: u32,
    /// None: the month as a whole.
    day: Option<u32>,
}

/// Reads a date in numbers alone.
pub(super) fn in_numbers(
    numbers: &[String],
    order: DateOrder,
    about: DateAbout,
) -> Result<Typed, DateFault> {
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let read = match numbers[..] {
        [digits] => glued(digits, order),
        // A label has no day without its year.
        [year, month] if about == DateAbout::Expiry && year.len() == 4 => whole_month(month, year),
        [month, year] if about == DateAbout::Expiry => whole_month(month, year),
        [first, second] => day_and_month(None, [first, second], order),
        [first, second, third] => three([first, second, third], order),
        _ => None,
    };
    read.ok_or(DateFault::Unread)
}

/// Reads digits that nothing stands between.
fn glued(digits: &str, order: DateOrder) -> Option<Typed> {
    let is_year = |text: &str| text.parse().is_ok_and(|year| YEARS.contains(&year));
    let in_pieces = |first, second| {
        let (first, rest) = digits.split_at(first);
        let (second, third) = rest.split_at(second);
        three([first, second, third], order)
    };
    match digits.len() {
        8 if is_year(&digits[..4]) && (order == DateOrder::YearFirst || !is_year(&digits[4..])) => {
            in_pieces(4, 2)
        }
        6 | 8 => in_pieces(2, 2),
        _ => None,
    }
}

fn three([first, second, third]: [&str; 3], order: DateOrder) -> Option<Typed> {
    let is_first = order == DateOrder::YearFirst;
    match (first.len(), third.len()) {
        (4, ..=2) => month_and_day(first, second, third),
        (2, ..=2) if is_first => month_and_day(first, second, third),
        (..=2, 2 | 4) => day_and_month(Some(third), [first, second], order),
        _ => None,
    }
}

/// Reads what follows its year: there the month comes first everywhere.
fn month_and_day(year: &str, month: &str, day: &str) -> Option<Typed> {
    Some(Typed {
        year: Some(year.to_owned()),
        month: number(month, 2)?,
        day: Some(number(day, 2)?),
    })
}

/// Reads two numbers that follow no year.
fn day_and_month(year: Option<&str>, numbers: [&str; 2], order: DateOrder) -> Option<Typed> {
    let [first, second] = [number(numbers[0], 2)?, number(numbers[1], 2)?];
    let (mut day, mut month) = match order {
        DateOrder::DayFirst => (first, second),
        DateOrder::MonthFirst | DateOrder::YearFirst => (second, first),
    };
    if month > 12 && day <= 12 {
        (day, month) = (month, day);
    }
    Some(Typed {
        year: year.map(str::to_owned),
        month,
        day: Some(day),
    })
}

fn whole_month(month: &str, year: &str) -> Option<Typed> {
    let month = number(month, 2)?;
    let year = matches!(year.len(), 2 | 4).then(|| year.to_owned());
    year.map(|year| Typed {
        year: Some(year),
        month,
        day: None,
    })
}

/// Reads what stands beside the name of a month.
pub(super) fn of_month(
    month: u32,
    numbers: &[String],
    is_first: bool,
    about: DateAbout,
    today: NaiveDate,
) -> Result<Typed, DateFault> {
    let is_label = about == DateAbout::Expiry;
    let typed = |year: Option<&String>, day| Typed {
        year: year.cloned(),
        month,
        day,
    };
    let read = match numbers {
        [year] if is_label && year.len() == 4 => Some(typed(Some(year), None)),
        // "Dec 29" on a label is a year, and "29 Dec" a day.
        [year] if is_label && is_first && year.len() == 2 && is_ahead(year, today) => {
            Some(typed(Some(year), None))
        }
        [day] => number(day, 2).map(|day| typed(None, Some(day))),
        [year, day] if year.len() == 4 => number(day, 2).map(|day| typed(Some(year), Some(day))),
        [day, year] if matches!(year.len(), 2 | 4) => {
            number(day, 2).map(|day| typed(Some(year), Some(day)))
        }
        _ => None,
    };
    read.ok_or(DateFault::Unread)
}

/// Whether a year in two digits is this one or a later one of this century.
fn is_ahead(year: &str, today: NaiveDate) -> bool {
    number(year, 2).is_some_and(|year| i64::from(year) >= i64::from(today.year() % 100))
}

impl Typed {
    /// Returns the date.
    ///
    /// # Errors
    /// When there is none, or its year is missing.
    pub(super) fn date(&self, about: DateAbout, today: NaiveDate) -> Result<NaiveDate, DateFault> {
        let Self { year, month, day } = self;
        let Some(year) = year else {
            return around(*month, day.unwrap_or_default(), about, today);
        };
        if about == DateAbout::Expiry && year.len() == 2 && day.is_none() && !is_ahead(year, today)
        {
            // "3/12" is hardly the label of years ago.
            return Err(DateFault::YearMissing);
        }
        let number: i32 = year.parse().map_err(|_| DateFault::Unread)?;
        let year = match year.len() {
            4 => number,
            _ => in_century(number, (*month, day.unwrap_or(1)), about, today),
        };
        if !YEARS.contains(&year) {
            return Err(DateFault::YearFar);
        }
        let first = NaiveDate::from_ymd_opt(year, *month, day.unwrap_or(1));
        let first = first.ok_or(DateFault::Impossible)?;
        Ok(match day {
            Some(_) => first,
            None => NaiveDate::from_ymd_opt(year, *month, u32::from(first.num_days_in_month()))
                .unwrap_or(first),
        })
    }
}

/// The day of a month that has no year.
fn around(
    month: u32,
    day: u32,
    about: DateAbout,
    today: NaiveDate,
) -> Result<NaiveDate, DateFault> {
    let years = today.year() - YEARS_AROUND..=today.year() + YEARS_AROUND;
    let mut dates = years
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .peekable();
    if dates.peek().is_none() {
        return Err(DateFault::Impossible);
    }
    let found = match about {
        DateAbout::Birth => return Err(DateFault::YearMissing),
        DateAbout::Near => dates.min_by_key(|date| (*date - today).num_days().abs()),
        DateAbout::Past => dates.rfind(|date| *date <= today),
        DateAbout::Expiry => dates.find(|date| *date >= today),
    };
    found.ok_or(DateFault::YearMissing)
}

/// The year of two digits: the last that a birth can have, and else the one nearest to today.
fn in_century(digits: i32, (month, day): (u32, u32), about: DateAbout, today: NaiveDate) -> i32 {
    let years = [1900, 2000, 2100].map(|century| century + digits);
    let now = (today.year(), today.month(), today.day());
    let born = years.iter().rev().find(|year| (**year, month, day) <= now);
    let nearest = years
        .iter()
        .min_by_key(|year| (**year - today.year()).abs());
    let found = if about == DateAbout::Birth {
        born
    } else {
        nearest
    };
    *found.unwrap_or(&years[0])
}

/// Returns the day of this name that is nearest, the last or the next.
pub(super) fn on_weekday(weekday: Weekday, about: DateAbout, today: NaiveDate) -> NaiveDate {
    let ahead = i64::from(weekday.days_since(today.weekday()));
    let behind = (7 - ahead) % 7;
    let days = match about {
        DateAbout::Near if ahead <= behind => ahead,
        DateAbout::Expiry => ahead,
        DateAbout::Near | DateAbout::Past | DateAbout::Birth => -behind,
    };
    later(today, days).unwrap_or(today)
}

/// Returns the date so many days later.
pub(super) fn later(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 {
        date.checked_sub_days(count)
    } else {
        date.checked_add_days(count)
    }
}
