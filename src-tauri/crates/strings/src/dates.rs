//! Civil dates and wall clock times as a language writes them.
//!
//! The names and the order within a date are Unicode's; how a weekday stands before a
//! date, and a date before a time, is the catalogue's (`dates.ftl`).

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use icu_calendar::Date;
use icu_calendar::cal::Gregorian;
use icu_calendar::types::RataDie;
use icu_datetime::fieldsets::{D, E, M, MD, T, YM, YMD};
use icu_datetime::options::Length;
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter};
use icu_locale_core::Locale;
use icu_time::Time;

use crate::{Language, Words};

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// What writes the dates of one language.
pub(crate) struct Dates {
    weekday: Formatter<E>,
    weekday_short: Formatter<E>,
    date: Formatter<MD>,
    date_short: Formatter<MD>,
    date_and_year: Formatter<YMD>,
    day: Formatter<D>,
    month: Formatter<M>,
    month_short: Formatter<M>,
    month_and_year: Formatter<YM>,
    time: Formatter<T>,
}

impl Dates {
    pub(crate) fn of(language: Language) -> Self {
        #[expect(
            clippy::expect_used,
            reason = "the locales are compiled in, and tested"
        )]
        let locale: Locale = language.dates_as().parse().expect("a locale");
        #[expect(
            clippy::expect_used,
            reason = "the locales are compiled in, and tested"
        )]
        Self::load(&locale).expect("compiled dates")
    }

    fn load(locale: &Locale) -> Result<Self, DateTimeFormatterLoadError> {
        Ok(Self {
            weekday: Formatter::try_new(locale.into(), E::for_length(Length::Long))?,
            weekday_short: Formatter::try_new(locale.into(), E::for_length(Length::Medium))?,
            date: Formatter::try_new(locale.into(), MD::for_length(Length::Long))?,
            date_short: Formatter::try_new(locale.into(), MD::for_length(Length::Medium))?,
            date_and_year: Formatter::try_new(locale.into(), YMD::for_length(Length::Medium))?,
            day: Formatter::try_new(locale.into(), D::for_length(Length::Medium))?,
            month: Formatter::try_new(locale.into(), M::for_length(Length::Long))?,
            month_short: Formatter::try_new(locale.into(), M::for_length(Length::Medium))?,
            month_and_year: Formatter::try_new(locale.into(), YM::for_length(Length::Long))?,
            time: Formatter::try_new(locale.into(), T::hm())?,
        })
    }
}

impl Words {
    /// `Sun 29 Nov`.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        self.with_weekday(
            self.weekday_short(date),
            plain(&self.dates.date_short.format(&gregorian(date))),
        )
    }

    /// `Sunday 29 November`.
    #[must_use]
    pub fn long_day(&self, date: NaiveDate) -> String {
        self.with_weekday(
            self.weekday(date),
            plain(&self.dates.date.format(&gregorian(date))),
        )
    }

    /// `Sun 29 Nov 2026`.
    #[must_use]
    pub fn full_day(&self, date: NaiveDate) -> String {
        let written = plain(&self.dates.date_and_year.format(&gregorian(date)));
        self.with_weekday(self.weekday_short(date), written)
    }

    /// `4:00 pm`, with a space that does not break.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        plain(&self.dates.time.format(&clock(time)))
    }

    /// `Sun 29 Nov, 4:00 pm`.
    #[must_use]
    pub fn moment(&self, moment: NaiveDateTime) -> String {
        self.say_with(
            "date-moment",
            &[
                ("day", self.day(moment.date()).into()),
                ("time", self.time(moment.time()).into()),
            ],
        )
    }

    /// `Sunday`.
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> String {
        plain(&self.dates.weekday.format(&gregorian(date)))
    }

    /// `Sun`.
    #[must_use]
    pub fn weekday_short(&self, date: NaiveDate) -> String {
        plain(&self.dates.weekday_short.format(&gregorian(date)))
    }

    /// `S`, for the head of a narrow column. Two days of a week may share a letter.
    #[must_use]
    pub fn weekday_letter(&self, date: NaiveDate) -> String {
        let weekday = date.weekday().number_from_monday();
        self.say_with("date-weekday-letter", &[("weekday", weekday.into())])
    }

    /// `29`.
    #[must_use]
    pub fn day_of_month(&self, date: NaiveDate) -> String {
        plain(&self.dates.day.format(&gregorian(date)))
    }

    /// `November`.
    #[must_use]
    pub fn month(&self, date: NaiveDate) -> String {
        plain(&self.dates.month.format(&gregorian(date)))
    }

    /// `Nov`.
    #[must_use]
    pub fn month_short(&self, date: NaiveDate) -> String {
        plain(&self.dates.month_short.format(&gregorian(date)))
    }

    /// `November 2026`.
    #[must_use]
    pub fn month_and_year(&self, date: NaiveDate) -> String {
        plain(&self.dates.month_and_year.format(&gregorian(date)))
    }

    fn with_weekday(&self, weekday: String, date: String) -> String {
        self.say_with(
            "date-day",
            &[("weekday", weekday.into()), ("date", date.into())],
        )
    }
}

/// The same day in Unicode's calendar. Both count days from the first of the year 1.
fn gregorian(date: NaiveDate) -> Date<Gregorian> {
    Date::from_rata_die(RataDie::new(date.num_days_from_ce().into()), Gregorian)
}

fn clock(time: NaiveTime) -> Time {
    let hour = u8::try_from(time.hour()).unwrap_or(0);
    let minute = u8::try_from(time.minute()).unwrap_or(0);
    Time::try_new(hour, minute, 0, 0).unwrap_or_else(|_| Time::start_of_day())
}

/// What Unicode wrote, with the narrow space that few fonts have made a plain one that
/// does not break either.
fn plain(written: &impl writeable::Writeable) -> String {
    written.write_to_string().replace('\u{202f}', "\u{a0}")
}
