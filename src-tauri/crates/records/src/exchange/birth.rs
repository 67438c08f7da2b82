//! Dates of birth as other programs write them.

use chrono::{Datelike, NaiveDate};

use crate::fold::fold;

/// The first year of which anyone is. An earlier one stands for a year that is not known:
/// 1604 and 0000 are common.
const FIRST_YEAR: i32 = 1900;

/// How the names of the months begin, folded, from January: in English, German, French,
/// Spanish, Italian, Portuguese, Dutch and Polish.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "gen", "sty"],
    &["feb", "fev", "lut"],
    &["mar", "maart", "mrz", "maer"],
    &["apr", "avr", "abr", "kwi"],
    &["may", "mai", "mag", "mei", "maj"],
    &["jun", "juin", "giu", "cze"],
    &["jul", "juil", "lug", "lip"],
    &["aug", "aou", "ago", "sie"],
    &["sep", "set", "wrz"],
    &["oct", "okt", "ott", "out", "paz"],
    &["nov", "lis"],
    &["dec", "dez", "dic", "gru"],
];

/// What a text says of a date of birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Birth {
    /// The day; and in which order its numbers stand, where only one makes a date.
    Day(NaiveDate, Option<Order>),
    /// A day without its year, or nothing at all: no date of birth.
    None,
    /// Two numbers of which either may be the day: the first and the second, and the year.
    Either(u32, u32, i32),
    /// No date.
    Unclear,
}

/// Which of two numbers before the year is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
}

/// There is no date, or one that can be read in two ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NoDate;

impl Birth {
    /// Reads `1985-03-14`, `19850314`, with a time or without; `--03-14`; `14.03.1985`;
    /// `14/03/1985` and `03/14/1985`, and with hyphens, as far as they can mean one thing;
    /// `14 March 1985` and `Mar 14, 1985`.
    pub(super) fn read(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() || text.starts_with("--") {
            return Self::None;
        }
        let read = Self::by_its_month(text).unwrap_or_else(|| Self::by_its_form(text));
        match read {
            Self::Day(day, _) if day.year() < FIRST_YEAR => Self::None,
            Self::Either(_, _, year) if year < FIRST_YEAR => Self::None,
            read => read,
        }
    }

    /// A date whose month has a name; none where no month is named.
    fn by_its_month(text: &str) -> Option<Self> {
        let (mut month, mut numbers) = (None, Vec::new());
        let folded = fold(text);
        for word in folded.split(' ') {
            let digits = word.bytes().take_while(u8::is_ascii_digit).count();
            let (number, letters) = word.split_at(digits);
            match (number, letters) {
                ("", "de" | "of") => {}
                ("", name) => {
                    let named = MONTHS
                        .iter()
                        .position(|begins| begins.iter().any(|begin| name.starts_with(begin)));
                    if month.replace(named?).is_some() {
                        return None;
                    }
                }
                (number, "" | "st" | "nd" | "rd" | "th" | "er") => numbers.push(number),
                _ => return None,
            }
        }
        let month = u32::try_from(month? + 1).ok()?;
        let number = |text: &str| text.parse().ok();
        Some(match numbers[..] {
            [_] => Self::None,
            [date, year] if year.len() == 4 => number(date)
                .zip(year.parse().ok())
                .and_then(|(date, year)| day(year, month, date))
                .map_or(Self::Unclear, |day| Self::Day(day, None)),
            _ => Self::Unclear,
        })
    }

    /// A date all in numbers.
    fn by_its_form(text: &str) -> Self {
        let date = text.split(['T', ' ']).next().unwrap_or_default();
        let plain = ["%Y-%m-%d", "%Y/%m/%d", "%Y%m%d"];
        let is_plain = date.bytes().take_while(u8::is_ascii_digit).count() >= 4;
        if is_plain {
            let day = plain
                .iter()
                .find_map(|form| NaiveDate::parse_from_str(date, form).ok());
            return day.map_or(Self::Unclear, |day| Self::Day(day, None));
        }
        Self::by_its_numbers(date)
    }

    fn by_its_numbers(date: &str) -> Self {
        let sign = date.find(['.', '/', '-']).map(|at| date.as_bytes()[at]);
        let numbers: Option<Vec<u32>> = date
            .split(['.', '/', '-'])
            .map(|part| {
                let is_number = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
                is_number.then(|| part.parse().ok()).flatten()
            })
            .collect();
        let Some([first, second, year]) = numbers.as_deref() else {
            return Self::Unclear;
        };
        let Ok(year @ 1000..) = i32::try_from(*year) else {
            return Self::Unclear;
        };
        // Dots stand where the day comes first.
        let has_dots = sign == Some(b'.');
        let day_first = day(year, *second, *first);
        let month_first = day(year, *first, *second).filter(|_| !has_dots);
        match (day_first, month_first) {
            (Some(day), Some(other)) if day == other => Self::Day(day, None),
            (Some(_), Some(_)) => Self::Either(*first, *second, year),
            (Some(day), None) => Self::Day(day, (!has_dots).then_some(Order::DayFirst)),
            (None, Some(day)) => Self::Day(day, Some(Order::MonthFirst)),
            (None, None) => Self::Unclear,
        }
    }

    /// The date of birth, if any, where the rest of the file tells in which order it is.
    pub(super) fn in_order(self, order: Option<Order>) -> Result<Option<NaiveDate>, NoDate> {
        match (self, order) {
            (Self::Day(day, _), _) => Ok(Some(day)),
            (Self::None, _) => Ok(None),
            (Self::Either(day_of, month, year), Some(Order::DayFirst))
            | (Self::Either(month, day_of, year), Some(Order::MonthFirst)) => {
                day(year, month, day_of).map(Some).ok_or(NoDate)
            }
            (Self::Either(..), None) | (Self::Unclear, _) => Err(NoDate),
        }
    }
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use super::*;

    #[test]
    fn a_date_is_read_where_it_can_mean_one_day() {
        let day = |text: &str| Birth::Day(text.parse().unwrap(), None);
        let in_order = |text: &str, order| Birth::Day(text.parse().unwrap(), Some(order));
        for (text, expected) in [
            ("1985-03-14", day("1985-03-14")),
            ("19850314", day("1985-03-14")),
            ("1985/03/14", day("1985-03-14")),
            ("1985-03-14T00:00:00Z", day("1985-03-14")),
            ("1985-03-14 00:00:00", day("1985-03-14")),
            ("14.03.1985", day("1985-03-14")),
            ("4.3.1985", day("1985-03-04")),
            ("03-03-1985", day("1985-03-03")),
            ("14/03/1985", in_order("1985-03-14", Order::DayFirst)),
            ("03/14/1985", in_order("1985-03-14", Order::MonthFirst)),
            ("03/04/1985", Birth::Either(3, 4, 1985)),
            ("14 March 1985", day("1985-03-14")),
            ("Mar 14, 1985", day("1985-03-14")),
            ("14-Mar-1985", day("1985-03-14")),
            ("March 14th, 1985", day("1985-03-14")),
            ("14. März 1985", day("1985-03-14")),
            ("14 de marzo de 1985", day("1985-03-14")),
            ("1er août 1985", day("1985-08-01")),
            ("14 March", Birth::None),
            ("1604-03-14", Birth::None),
            ("0000-03-14", Birth::None),
            ("14/03/1604", Birth::None),
            ("03/04/1604", Birth::None),
            ("14 Mar 85", Birth::Unclear),
            ("31 April 1985", Birth::Unclear),
            ("March April 1985", Birth::Unclear),
            ("--03-14", Birth::None),
            (" --0314", Birth::None),
            ("", Birth::None),
            ("1985", Birth::Unclear),
            ("circa 1985", Birth::Unclear),
            ("14/03/85", Birth::Unclear),
            ("31.02.1985", Birth::Unclear),
            ("1/2/3/1985", Birth::Unclear),
            ("14/é/1985", Birth::Unclear),
        ] {
            assert_eq!(Birth::read(text), expected, "{text}");
        }
    }

    #[test]
    fn either_day_is_the_one_that_the_order_says() {
        let either = Birth::read("03/04/1985");
        let day = |order| either.in_order(Some(order)).unwrap().unwrap().to_string();
        assert_eq!(day(Order::DayFirst), "1985-04-03");
        assert_eq!(day(Order::MonthFirst), "1985-03-04");
        assert_eq!(either.in_order(None), Err(NoDate));
    }
}
