//! Dates of birth as other programs write them.

use chrono::{Datelike, NaiveDate};
use vocabulary::vocabulary;

use crate::fold::fold;

/// The first year of which anyone is. An earlier one stands for a year that is not known:
/// 1604 and 0000 are common.
const FIRST_YEAR: i32 = 1900;

/// How the names of the months begin, folded, from January: in English, German, French,
/// Spanish, Italian, Portuguese, Dutch, Polish, Russian and Turkish.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "gen", "sty", "янв", "oca"],
    &["feb", "fev", "lut", "фев", "sub"],
    &["mar", "maart", "mrz", "maer", "мар"],
    &["apr", "avr", "abr", "kwi", "апр", "nis"],
    &["may", "mai", "mag", "mei", "maj", "мая", "маи"],
    &["jun", "juin", "giu", "cze", "июн", "haz"],
    &["jul", "juil", "lug", "lip", "июл", "tem"],
    &["aug", "aou", "ago", "sie", "авг", "agu"],
    &["sep", "set", "wrz", "сен", "eyl"],
    &["oct", "okt", "ott", "out", "paz", "окт", "eki"],
    &["nov", "lis", "ноя", "kas"],
    &["dec", "dez", "dic", "gru", "дек", "ara"],
];

/// How months begin in other languages that would be taken for one of these: Croatian June, and
/// Finnish November.
const OTHER_MONTHS: [&str; 3] = ["lipanj", "lipnj", "marras"];

/// What a text says of a date of birth.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Birth {
    /// Nothing.
    #[default]
    None,
    /// The day; and in which order its numbers stand, where only one makes a date.
    Day(NaiveDate, Option<DateOrder>),
    /// A day without its year.
    NoYear,
    /// A day with a year that stands for none.
    MadeUpYear(NaiveDate),
    /// Two numbers of which either may be the day.
    Either(TwoDays),
    /// No date.
    Unclear,
}

/// The two days that a date in numbers may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TwoDays {
    /// Where the day comes first.
    pub day_first: NaiveDate,
    /// Where the month comes first.
    pub month_first: NaiveDate,
}

vocabulary! {
    /// Which of two numbers before the year is the day.
    DateOrder {
        /// The first, as in most of the world.
        DayFirst = "dmy",
        /// The second, as in the United States.
        MonthFirst = "mdy",
    }
}

impl Birth {
    /// Reads `1985-03-14`, `19850314`, with a time or without; `--03-14`; `14.03.1985`;
    /// `14/03/1985` and `03/14/1985`, and with hyphens, as far as they can mean one thing;
    /// `14 March 1985` and `Mar 14, 1985`.
    pub(super) fn read(text: &str) -> Self {
        let text = text.trim();
        // Some programs write a date that is not known as `0/0/00` or `0000-00-00`.
        if !text
            .chars()
            .any(|sign| sign.is_alphanumeric() && sign != '0')
        {
            return Self::None;
        }
        if text.starts_with("--") {
            return Self::NoYear;
        }
        let read = Self::by_its_month(text).unwrap_or_else(|| Self::by_its_form(text));
        match read {
            Self::Day(day, _) if day.year() < FIRST_YEAR => Self::MadeUpYear(day),
            Self::Either(days) if days.day_first.year() < FIRST_YEAR => Self::Unclear,
            read => read,
        }
    }

    /// The text as it is kept where it is no date of birth: without a year that was made up.
    pub(super) fn kept(self, text: &str) -> String {
        match self {
            Self::MadeUpYear(day) => day.format("--%m-%d").to_string(),
            _ => text.to_owned(),
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
                ("", "de" | "of" | "г") => {}
                ("", name) => {
                    let is_any = |begins: &[&str]| begins.iter().any(|one| name.starts_with(one));
                    let named = MONTHS.iter().position(|begins| is_any(begins));
                    let named = named.filter(|_| !is_any(&OTHER_MONTHS));
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
            [date] if date.len() <= 2 => Self::NoYear,
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
        let plain = ["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d"];
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
            (Some(day_first), Some(month_first)) => Self::Either(TwoDays {
                day_first,
                month_first,
            }),
            (Some(day), None) => Self::Day(day, (!has_dots).then_some(DateOrder::DayFirst)),
            (None, Some(day)) => Self::Day(day, Some(DateOrder::MonthFirst)),
            (None, None) => Self::Unclear,
        }
    }

    /// The date of birth, if any, where the numbers of dates stand in this order.
    pub(super) fn in_order(self, order: Option<DateOrder>) -> Option<NaiveDate> {
        match (self, order) {
            (Self::Day(day, _), _) => Some(day),
            (Self::Either(days), Some(DateOrder::DayFirst)) => Some(days.day_first),
            (Self::Either(days), Some(DateOrder::MonthFirst)) => Some(days.month_first),
            _ => None,
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
        let either = || {
            Birth::Either(TwoDays {
                day_first: "1985-04-03".parse().unwrap(),
                month_first: "1985-03-04".parse().unwrap(),
            })
        };
        let made_up = |text: &str| Birth::MadeUpYear(text.parse().unwrap());
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
            ("14/03/1985", in_order("1985-03-14", DateOrder::DayFirst)),
            ("03/14/1985", in_order("1985-03-14", DateOrder::MonthFirst)),
            ("1985.03.14", day("1985-03-14")),
            ("03/04/1985", either()),
            ("14 March 1985", day("1985-03-14")),
            ("Mar 14, 1985", day("1985-03-14")),
            ("14-Mar-1985", day("1985-03-14")),
            ("March 14th, 1985", day("1985-03-14")),
            ("14. März 1985", day("1985-03-14")),
            ("14 de marzo de 1985", day("1985-03-14")),
            ("1er août 1985", day("1985-08-01")),
            ("14 мая 1985 г.", day("1985-05-14")),
            ("14 Ağustos 1985", day("1985-08-14")),
            ("14 lipca 1985", day("1985-07-14")),
            ("14. lipnja 1985.", Birth::Unclear),
            ("14. marraskuuta 1985", Birth::Unclear),
            ("14 March", Birth::NoYear),
            ("March 1985", Birth::Unclear),
            ("1604-03-14", made_up("1604-03-14")),
            ("0000-03-14", made_up("0000-03-14")),
            ("14/03/1604", made_up("1604-03-14")),
            ("03/04/1604", Birth::Unclear),
            ("14 Mar 85", Birth::Unclear),
            ("31 April 1985", Birth::Unclear),
            ("March April 1985", Birth::Unclear),
            ("--03-14", Birth::NoYear),
            (" --0314", Birth::NoYear),
            ("", Birth::None),
            ("0/0/00", Birth::None),
            ("0000-00-00", Birth::None),
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
        let day = |order| either.in_order(Some(order)).unwrap().to_string();
        assert_eq!(day(DateOrder::DayFirst), "1985-04-03");
        assert_eq!(day(DateOrder::MonthFirst), "1985-03-04");
        assert_eq!(either.in_order(None), None);
    }

    #[test]
    fn a_year_that_was_made_up_is_not_kept() {
        for (text, kept) in [
            ("1604-03-14", "--03-14"),
            ("0000-03-14", "--03-14"),
            ("14 March", "14 March"),
            ("circa 1985", "circa 1985"),
        ] {
            assert_eq!(Birth::read(text).kept(text), kept);
        }
    }
}
