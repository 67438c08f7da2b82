//! Civil dates and wall-clock times as a language writes them.
//!
//! The names, the digits and the order of day, month and year come from Unicode CLDR. How a weekday
//! and a time are joined to a date is in the catalogue (`dates.ftl`).

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

/// How many hours a clock counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Hours {
    /// As many as the language's.
    #[default]
    AsLanguage,
    /// Twelve, twice a day.
    Twelve,
    /// Twenty-four.
    TwentyFour,
}

impl Hours {
    /// How many there are of these.
    pub(crate) const COUNT: usize = 3;

    /// What a locale says of it, as an extension of its tag.
    const fn extension(self) -> &'static str {
        match self {
            Self::AsLanguage => "",
            Self::Twelve => "-u-hc-h12",
            Self::TwentyFour => "-u-hc-h23",
        }
    }
}

/// The date and time formatters of one language.
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
    hours: Hours,
}

impl Dates {
    pub(crate) fn of(language: Language, hours: Hours) -> Self {
        #[expect(
            clippy::expect_used,
            reason = "the locales are compiled in, and tested"
        )]
        let locale: Locale = format!("{}{}", language.dates_as(), hours.extension())
            .parse()
            .expect("a locale");
        // With a year, a date of middle length is in figures in many languages; which of them is
        // the day, only the long one tells. ICU cannot write a long month with its year in all.
        let (with_year, month_and_year) = match language {
            Language::English => (Length::Medium, Length::Long),
            _ => (Length::Long, Length::Medium),
        };
        #[expect(
            clippy::expect_used,
            reason = "the locales are compiled in, and tested"
        )]
        Self::load(&locale, hours, with_year, month_and_year).expect("compiled dates")
    }

    fn load(
        locale: &Locale,
        hours: Hours,
        with_year: Length,
        month_and_year: Length,
    ) -> Result<Self, DateTimeFormatterLoadError> {
        Ok(Self {
            weekday: Formatter::try_new(locale.into(), E::for_length(Length::Long))?,
            weekday_short: Formatter::try_new(locale.into(), E::for_length(Length::Medium))?,
            date: Formatter::try_new(locale.into(), MD::for_length(Length::Long))?,
            date_short: Formatter::try_new(locale.into(), MD::for_length(Length::Medium))?,
            date_and_year: Formatter::try_new(locale.into(), YMD::for_length(with_year))?,
            day: Formatter::try_new(locale.into(), D::for_length(Length::Medium))?,
            month: Formatter::try_new(locale.into(), M::for_length(Length::Long))?,
            month_short: Formatter::try_new(locale.into(), M::for_length(Length::Medium))?,
            month_and_year: Formatter::try_new(locale.into(), YM::for_length(month_and_year))?,
            time: Formatter::try_new(locale.into(), T::hm())?,
            hours,
        })
    }
}

impl Words {
    /// Returns a date with its short weekday, such as `Sun 29 Nov`.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        let written = plain(&self.dates.date_short.format(&gregorian(date)));
        self.date_day(self.short_september(written), self.weekday_short(date))
    }

    /// Returns a date with its long weekday, such as `Sunday 29 November`.
    #[must_use]
    pub fn long_day(&self, date: NaiveDate) -> String {
        self.date_day(
            plain(&self.dates.date.format(&gregorian(date))),
            self.weekday(date),
        )
    }

    /// Returns a date with its short weekday and year, such as `Sun 29 Nov 2026`.
    #[must_use]
    pub fn full_day(&self, date: NaiveDate) -> String {
        let written = plain(&self.dates.date_and_year.format(&gregorian(date)));
        self.date_day(self.short_september(written), self.weekday_short(date))
    }

    /// Returns a time of day, such as `4:00 pm`, with a no-break space. Noon and midnight are
    /// words where the language has them: few people are sure of 12:00 am. Midnight is worded so
    /// that nobody takes it for the end of its day. A language that counts 24 hours may go
    /// without, and so does whoever wants 24 hours.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        let worded = |id| self.dates.hours != Hours::TwentyFour && self.has_own(id);
        match (time.hour(), time.minute()) {
            (0, 0) if worded("date-midnight") => self.date_midnight(),
            (12, 0) if worded("date-noon") => self.date_noon(),
            _ => plain(&self.dates.time.format(&clock(time))),
        }
    }

    /// Returns true if one o'clock is written alike by day and by night, but for a word.
    pub(crate) fn counts_twelve_hours(&self) -> bool {
        let night = NaiveTime::from_hms_opt(1, 0, 0).unwrap_or_default();
        let day = NaiveTime::from_hms_opt(13, 0, 0).unwrap_or_default();
        let [night, day] = [night, day].map(|time| {
            let written = self.time(time);
            let written = written.chars().skip_while(|sign| !sign.is_numeric());
            written
                .take_while(|sign| sign.is_numeric())
                .collect::<String>()
        });
        night == day
    }

    /// Returns a date and time, such as `Sun 29 Nov, 4:00 pm`.
    #[must_use]
    pub fn moment(&self, moment: impl Into<NaiveDateTime>) -> String {
        let moment = moment.into();
        self.date_moment(self.day(moment.date()), self.time(moment.time()))
    }

    /// Returns a date and time with the year, such as `Sun 29 Nov 2026, 4:00 pm`.
    #[must_use]
    pub fn full_moment(&self, moment: impl Into<NaiveDateTime>) -> String {
        let moment = moment.into();
        self.date_moment(self.full_day(moment.date()), self.time(moment.time()))
    }

    /// Returns a date with its long weekday and a time, such as
    /// `Sunday 29 November, 4:00 pm`.
    #[must_use]
    pub fn long_moment(&self, moment: impl Into<NaiveDateTime>) -> String {
        let moment = moment.into();
        self.date_moment(self.long_day(moment.date()), self.time(moment.time()))
    }

    /// Returns the weekday, such as `Sunday`.
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> String {
        plain(&self.dates.weekday.format(&gregorian(date)))
    }

    /// Returns the short weekday, such as `Sun`.
    #[must_use]
    pub fn weekday_short(&self, date: NaiveDate) -> String {
        plain(&self.dates.weekday_short.format(&gregorian(date)))
    }

    /// Returns the weekday's letter for a narrow column, such as `S`. Two weekdays may
    /// share one.
    #[must_use]
    pub fn weekday_letter(&self, date: NaiveDate) -> String {
        self.date_weekday_letter(date.weekday().number_from_monday())
    }

    /// Returns the day of the month, such as `29`.
    #[must_use]
    pub fn day_of_month(&self, date: NaiveDate) -> String {
        plain(&self.dates.day.format(&gregorian(date)))
    }

    /// Returns the month, such as `November`.
    #[must_use]
    pub fn month(&self, date: NaiveDate) -> String {
        plain(&self.dates.month.format(&gregorian(date)))
    }

    /// Returns the short month, such as `Nov`.
    #[must_use]
    pub fn month_short(&self, date: NaiveDate) -> String {
        self.short_september(plain(&self.dates.month_short.format(&gregorian(date))))
    }

    /// Returns the month and year, such as `November 2026`.
    #[must_use]
    pub fn month_and_year(&self, date: NaiveDate) -> String {
        plain(&self.dates.month_and_year.format(&gregorian(date)))
    }

    /// Returns a date with September as short as the other months. In CLDR, English outside of
    /// the United States gives it four letters.
    fn short_september(&self, written: String) -> String {
        if self.language() == Language::English {
            written.replace("Sept", "Sep")
        } else {
            written
        }
    }
}

/// Converts a date to ICU's calendar. Both count days from 1 January of the year 1.
fn gregorian(date: NaiveDate) -> Date<Gregorian> {
    Date::from_rata_die(RataDie::new(date.num_days_from_ce().into()), Gregorian)
}

fn clock(time: NaiveTime) -> Time {
    let hour = u8::try_from(time.hour()).unwrap_or(0);
    let minute = u8::try_from(time.minute()).unwrap_or(0);
    Time::try_new(hour, minute, 0, 0).unwrap_or_else(|_| Time::start_of_day())
}

/// Returns ICU's text with U+202F replaced by U+00A0. Few fonts have the narrow
/// no-break space.
fn plain(written: &impl writeable::Writeable) -> String {
    written.write_to_string().replace('\u{202f}', "\u{a0}")
}
