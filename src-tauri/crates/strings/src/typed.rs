//! Dates as people type them. Times are in `typed/time.rs`.
//!
//! Whoever asks shows what was read, in words: `3/12` means two days. What is no date is refused,
//! and never changed into one. Only where the month cannot be one, and the day can, are the
//! two taken the other way round: `31/12/2029` is one day in every order.

mod day;
mod parts;
mod time;

use chrono::{Datelike, NaiveDate, Weekday};
use icu_calendar::Date;
use icu_calendar::cal::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_locale_core::Locale;
use writeable::Writeable;

use self::day::{YEARS, in_numbers, later, of_month, on_weekday};
use self::parts::{Part, number, parts, plain};
use crate::Words;

pub use time::TimeFault;

/// The least letters that a month and a weekday are known by.
const LETTERS_OF_MONTH: usize = 3;
const LETTERS_OF_WEEKDAY: usize = 2;

/// Which number of a date comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// `3/12` is in December.
    DayFirst,
    /// `3/12` is in March.
    MonthFirst,
    /// `26/3/12` is in March 2026, and so is `3/12`.
    YearFirst,
}

/// What a date is about: which year and which week it lies in where that was not typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateAbout {
    /// A session or a note: the day that is nearest to today.
    Near,
    /// What began some time ago: the last such day.
    Past,
    /// A birth: its year has to be typed, and it lies in no future.
    Birth,
    /// Until when something can be used: the next such day. A month with its year is its last
    /// day, as "best before the end of" is meant on a label (Regulation (EC) No 1223/2009,
    /// article 19 (1) (c)).
    Expiry,
}

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFault {
    /// It does not say a day.
    Unread,
    /// There is no such day.
    Impossible,
    /// The year is missing.
    YearMissing,
    /// The year is before 1900 or after 2199.
    YearFar,
    /// Nobody is born on that day yet.
    BirthInFuture,
}

impl DateOrder {
    /// Returns the order in which a locale writes dates in numbers, such as `en-US`; day first for
    /// an unknown one, as most of the world does. A locale that puts the year first, and the day
    /// before the month where there is no year, counts as day first: `2026-12-03` is read anyway.
    #[must_use]
    pub fn of_locale(tag: &str) -> Self {
        let written = |pattern: YMD| {
            let locale: Locale = tag.parse().ok()?;
            let formatter =
                FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&locale).into(), pattern);
            let date = Date::try_new_gregorian(2033, 11, 22).ok()?;
            Some(plain(&formatter.ok()?.format(&date).write_to_string()))
        };
        let Some(written) = written(YMD::short()) else {
            return Self::DayFirst;
        };
        let at = |number: &str| written.find(number);
        match (at("33"), at("11"), at("22")) {
            (Some(year), Some(month), _) if year < month => Self::YearFirst,
            (_, Some(month), Some(day)) if month < day => Self::MonthFirst,
            _ => Self::DayFirst,
        }
    }
}

/// What a word names.
enum Name {
    /// A day that is so many days away.
    Away(i64),
    Month(u32),
    Weekday(Weekday),
}

impl Words {
    /// Returns the date that was typed: `3/12`, `3.12.26`, `12032026`, `2026-12-03`, `3 Dec`,
    /// `Dec 3, 2026`, `today`, `fri`, `+14`; in any digits.
    ///
    /// # Errors
    /// When it is none, or none that what it is about can have.
    pub fn read_date(
        &self,
        typed: &str,
        order: DateOrder,
        about: DateAbout,
        today: NaiveDate,
    ) -> Result<NaiveDate, DateFault> {
        let text = plain(typed);
        let date = match days_from_today(text.trim()) {
            Some(days) => later(today, days).ok_or(DateFault::YearFar)?,
            None => self.read_parts(&text, order, about, today)?,
        };
        match about {
            _ if !YEARS.contains(&date.year()) => Err(DateFault::YearFar),
            DateAbout::Birth if date > today => Err(DateFault::BirthInFuture),
            _ => Ok(date),
        }
    }

    fn read_parts(
        &self,
        text: &str,
        order: DateOrder,
        about: DateAbout,
        today: NaiveDate,
    ) -> Result<NaiveDate, DateFault> {
        let (mut numbers, mut names) = (Vec::new(), Vec::new());
        for part in parts(text, "/-.,'’").ok_or(DateFault::Unread)? {
            match part {
                Part::Number(number) => numbers.push(number),
                Part::Word(word) if self.is_typed("skip", &word) => {}
                Part::Word(word) => {
                    let name = self.name(&word).ok_or(DateFault::Unread)?;
                    names.push((name, numbers.is_empty()));
                }
            }
        }
        // A weekday beside a date says nothing: one changes the number and leaves it.
        let is_date = !numbers.is_empty();
        names.retain(|(name, _)| !(is_date && matches!(name, Name::Weekday(_))));
        match (&*names, &*numbers) {
            ([(Name::Away(days), _)], []) => later(today, *days).ok_or(DateFault::YearFar),
            ([(Name::Weekday(weekday), _)], []) => Ok(on_weekday(*weekday, about, today)),
            ([(Name::Month(month), is_first)], numbers) => {
                of_month(*month, numbers, *is_first, about, today)?.date(about, today)
            }
            ([], numbers) => in_numbers(numbers, order, about)?.date(about, today),
            _ => Err(DateFault::Unread),
        }
    }

    fn name(&self, word: &str) -> Option<Name> {
        let away = self.day_named(word).map(Name::Away);
        let month = || self.month_named(word).map(Name::Month);
        let weekday = || self.weekday_named(word).map(Name::Weekday);
        away.or_else(month).or_else(weekday)
    }

    /// How many days away the day of a word is, such as `yesterday`.
    fn day_named(&self, word: &str) -> Option<i64> {
        [("today", 0), ("yesterday", -1), ("tomorrow", 1)]
            .into_iter()
            .find_map(|(id, days)| self.is_typed(id, word).then_some(days))
    }

    fn month_named(&self, word: &str) -> Option<u32> {
        let months = (1..=12).filter_map(|month| NaiveDate::from_ymd_opt(2026, month, 1));
        let named = begun(word, LETTERS_OF_MONTH, months, |date| {
            [self.month(date), self.month_short(date)]
        });
        named.map(|date| date.month())
    }

    fn weekday_named(&self, word: &str) -> Option<Weekday> {
        let week = NaiveDate::default().iter_days().take(7);
        let named = begun(word, LETTERS_OF_WEEKDAY, week, |date| {
            [self.weekday(date), self.weekday_short(date)]
        });
        named.map(|date| date.weekday())
    }

    /// Whether a word is one of those with this id in the catalogue's list.
    fn is_typed(&self, id: &str, word: &str) -> bool {
        let lines = self.typed_words();
        let mut lines = lines.lines().filter_map(|line| line.split_once(':'));
        lines.any(|(name, words)| {
            name.trim() == id && words.split(',').any(|one| one.trim() == word)
        })
    }
}

/// Reads `+14` and `-3`.
fn days_from_today(text: &str) -> Option<i64> {
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    Some(sign * i64::from(number(digits.trim(), 4)?))
}

/// The one that a word names, or begins to name when it can be no other.
fn begun<Named: Copy>(
    word: &str,
    fewest: usize,
    all: impl Iterator<Item = Named>,
    names: impl Fn(Named) -> [String; 2],
) -> Option<Named> {
    let begins = |name: &String| plain(name).trim_end_matches('.').starts_with(word);
    let mut found = all.filter(|one| names(*one).iter().any(begins));
    let first = found.next().filter(|_| word.chars().count() >= fewest);
    first.filter(|_| found.next().is_none())
}
