//! Moments: times on the clock on the studio's wall.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A time on the studio's wall clock, to the minute. It is written `2026-11-19T16:00`, and
/// that form alone is read: no missing zero, sign, space, seconds or zone.
///
/// It says nothing of a zone: which instant it is, the studio's clock knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(NaiveDateTime);

/// How a moment is written.
const FORM: &str = "%Y-%m-%dT%H:%M";
/// How many bytes that takes.
const FORM_BYTES: usize = 16;
/// The last minute of a day.
const LAST_MINUTE: NaiveTime = NaiveTime::from_hms_opt(23, 59, 0).unwrap();

/// A text that is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date and time such as 2026-11-19T16:00")]
pub struct NotAMoment;

impl Moment {
    /// Before every other moment.
    pub const MIN: Self = Self(NaiveDateTime::MIN);
    /// After every other moment.
    pub const MAX: Self = Self(NaiveDate::MAX.and_time(LAST_MINUTE));

    /// Returns what a clock in `zone` shows at an instant, without its seconds.
    #[must_use]
    pub fn at<Z: TimeZone>(instant: &DateTime<impl TimeZone>, zone: &Z) -> Self {
        instant.with_timezone(zone).naive_local().into()
    }

    /// Returns the midnight with which a day begins.
    #[must_use]
    pub const fn first_of(date: NaiveDate) -> Self {
        Self(date.and_time(NaiveTime::MIN))
    }

    /// Returns the last minute of a day.
    #[must_use]
    pub const fn last_of(date: NaiveDate) -> Self {
        Self(date.and_time(LAST_MINUTE))
    }

    /// Returns the day.
    #[must_use]
    pub const fn date(self) -> NaiveDate {
        self.0.date()
    }

    /// Returns the time of day, to the minute.
    #[must_use]
    pub const fn time(self) -> NaiveTime {
        self.0.time()
    }

    /// Returns the same time of day so many civil days later, or [`MAX`](Self::MAX) where
    /// that date is out of range.
    #[must_use]
    pub fn days_later(self, days: u64) -> Self {
        let later = self.0.checked_add_days(Days::new(days));
        later.map_or(Self::MAX, Self)
    }

    /// Returns the same time of day so many civil days earlier, or [`MIN`](Self::MIN) where
    /// that date is out of range.
    #[must_use]
    pub fn days_earlier(self, days: u64) -> Self {
        let earlier = self.0.checked_sub_days(Days::new(days));
        earlier.map_or(Self::MIN, Self)
    }
}

/// Cuts off the seconds.
impl From<NaiveDateTime> for Moment {
    fn from(time: NaiveDateTime) -> Self {
        // Nanoseconds first: chrono stores a leap second as 59 s with at least 10⁹ ns.
        let minute = time.with_nanosecond(0).and_then(|time| time.with_second(0));
        Self(minute.unwrap_or(time))
    }
}

impl From<Moment> for NaiveDateTime {
    fn from(moment: Moment) -> Self {
        moment.0
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format(FORM).fmt(f)
    }
}

impl FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let moment = NaiveDateTime::parse_from_str(text, FORM).map(Self);
        // Chrono also reads "2026-1-19T6:00", and years with a sign.
        moment
            .ok()
            .filter(|moment| text.len() == FORM_BYTES && moment.to_string() == text)
            .ok_or(NotAMoment)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(D::Error::custom)
    }
}

/// A moment as it was typed, `2026-11-19T16:00`. A text that is none is an error of this
/// field, to be told where it was typed, and does not make all that it came with unreadable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypedMoment(pub Result<Moment, NotAMoment>);

impl From<&str> for TypedMoment {
    fn from(typed: &str) -> Self {
        Self(typed.parse())
    }
}

impl<'de> Deserialize<'de> for TypedMoment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(|typed| typed.as_str().into())
    }
}

/// The form that the vault keeps, which has had seconds from the first: `2026-11-19T16:00:00`.
/// For `#[serde(with)]`.
pub mod with_seconds {
    use chrono::NaiveDateTime;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Moment;

    /// Writes the seconds.
    ///
    /// # Errors
    /// The serializer's.
    pub fn serialize<S: Serializer>(moment: &Moment, to: S) -> Result<S::Ok, S::Error> {
        moment.0.serialize(to)
    }

    /// Reads a time and cuts off its seconds.
    ///
    /// # Errors
    /// The deserializer's, and for a text that is no time.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Moment, D::Error> {
        NaiveDateTime::deserialize(from).map(Moment::from)
    }
}

#[cfg(feature = "describe")]
mod describe {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use ts_rs::{Config, TS};

    use super::{Moment, TypedMoment};

    impl JsonSchema for Moment {
        fn schema_name() -> Cow<'static, str> {
            "Moment".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "description": "A moment on the studio's wall clock.",
                "type": "string",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$",
            })
        }
    }

    /// Texts in TypeScript.
    macro_rules! texts {
        ($($name:ident),+) => { $(
            impl TS for $name {
                type WithoutGenerics = Self;
                type OptionInnerType = Self;

                fn name(config: &Config) -> String {
                    String::name(config)
                }

                fn inline(config: &Config) -> String {
                    String::inline(config)
                }
            }
        )+ };
    }

    texts!(Moment, TypedMoment);
}

#[cfg(test)]
mod tests {
    use chrono::{FixedOffset, Utc};

    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn a_moment_has_one_form() {
        for text in ["2026-11-19T16:00", "2024-02-29T00:00", "1990-12-31T23:59"] {
            assert_eq!(moment(text).to_string(), text);
        }
        for text in [
            "",
            "2026-11-19",
            "2026-11-19 16:00",
            "2026-11-19T16:00:00",
            "2026-11-19T16:00Z",
            "2026-11-19T24:00",
            "2026-11-19T16:60",
            "2026-1-19T16:00",
            "2026-11-19T6:00",
            "2025-02-29T16:00",
            "2026-11-31T16:00",
            " 2026-11-19T16:00",
            "2026-11-19T16:00 ",
            "+2026-11-19T16:00",
            "+12026-11-19T16:00",
            "-0026-11-19T16:00",
            "٢٠٢٦-11-19T16:00",
        ] {
            assert_eq!(text.parse::<Moment>(), Err(NotAMoment), "{text:?}");
        }
    }

    #[test]
    fn a_moment_is_a_whole_minute() {
        for time in ["2016-12-31T23:59:59.999", "2016-12-31T23:59:60.5"] {
            let time: NaiveDateTime = time.parse().unwrap();
            assert_eq!(Moment::from(time), moment("2016-12-31T23:59"), "{time}");
        }
        let last = moment("2016-12-31T23:59");
        assert_eq!(Moment::last_of(last.date()), last);
        assert_eq!(Moment::first_of(last.date()), moment("2016-12-31T00:00"));
        for bound in [Moment::MIN, Moment::MAX] {
            assert_eq!(Moment::from(bound.0), bound);
        }
    }

    #[test]
    fn a_clock_shows_whole_minutes_of_its_zone() {
        let instant: DateTime<Utc> = "2026-11-20T00:30:59.999Z".parse().unwrap();
        let vancouver = FixedOffset::west_opt(8 * 3600).unwrap();
        let auckland = FixedOffset::east_opt(13 * 3600).unwrap();
        for (shown, text) in [
            (Moment::at(&instant, &vancouver), "2026-11-19T16:30"),
            (Moment::at(&instant, &auckland), "2026-11-20T13:30"),
            (Moment::at(&instant, &Utc), "2026-11-20T00:30"),
        ] {
            assert_eq!(shown, moment(text));
        }
        let leap: DateTime<Utc> = "2016-12-31T23:59:60.5Z".parse().unwrap();
        assert_eq!(Moment::at(&leap, &Utc), moment("2016-12-31T23:59"));
    }

    #[test]
    fn days_are_civil_days() {
        let from = moment("2024-02-28T16:05");
        assert_eq!(from.days_later(2), moment("2024-03-01T16:05"));
        assert_eq!(from.days_earlier(59), moment("2023-12-31T16:05"));
        assert_eq!(from.days_later(u64::MAX), Moment::MAX);
        assert_eq!(from.days_earlier(u64::MAX), Moment::MIN);
    }
}
