//! Days as a protocol counts them, and times as a studio's clock shows them.

use std::fmt;

use chrono::{DateTime, Days, NaiveDateTime, TimeZone, Timelike};
use serde::Serialize;

/// A count of whole days after a session's end, 0 to 3650: 3 is the session's own clock
/// time, three civil days later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "i64")]
pub struct Day(u16);

/// Days past this one are taken for a slip of the pen.
const LAST_DAY: u16 = 3650;

impl Day {
    /// The session's end itself.
    pub const ZERO: Self = Self(0);

    /// The number of days.
    #[must_use]
    pub const fn days(self) -> u16 {
        self.0
    }

    /// The moment so many days after a session's end: the same clock time, so many civil
    /// days later.
    #[must_use]
    pub fn after(self, ended: NaiveDateTime) -> NaiveDateTime {
        ended
            .checked_add_days(Days::new(u64::from(self.0)))
            .unwrap_or(NaiveDateTime::MAX)
    }
}

impl TryFrom<i64> for Day {
    type Error = DayFault;

    fn try_from(days: i64) -> Result<Self, DayFault> {
        match u16::try_from(days) {
            Ok(day) if day <= LAST_DAY => Ok(Self(day)),
            _ if days < 0 => Err(DayFault::Negative(days)),
            _ => Err(DayFault::TooLate),
        }
    }
}

impl From<Day> for i64 {
    fn from(day: Day) -> Self {
        Self::from(day.0)
    }
}

/// Why a number is no day of a protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DayFault {
    /// Before the session.
    #[error("day {0} is before the session; days count from 0")]
    Negative(i64),
    /// More than ten years after it.
    #[error("a day more than ten years after the session")]
    TooLate,
    /// A range that ends before it begins.
    #[error("the range runs from day {0} back to day {1}")]
    Backwards(u16, u16),
}

/// Where a rule begins or ends: one day, or a range whose first end is the earliest day
/// and whose second is the usual one. In JSON `3` or `[8, 10]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Bound {
    /// One day.
    Day(Day),
    /// Earliest and usual day; between them the answer is "ask".
    Range(DayRange),
}

impl Bound {
    /// The earliest day of the bound.
    #[must_use]
    pub const fn earliest(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Range(range) => range.first,
        }
    }

    /// The usual day of the bound.
    #[must_use]
    pub const fn usual(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Range(range) => range.last,
        }
    }

    /// Whether there are days between the ends.
    #[must_use]
    pub fn is_range(self) -> bool {
        self.earliest() < self.usual()
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "day {}", day.days()),
            Self::Range(range) => write!(f, "days {} to {}", range.first.days(), range.last.days()),
        }
    }
}

/// Two days, the first no later than the last. In JSON `[8, 10]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "[Day; 2]")]
pub struct DayRange {
    first: Day,
    last: Day,
}

impl DayRange {
    /// The first day of the range.
    #[must_use]
    pub const fn first(self) -> Day {
        self.first
    }

    /// The last day of the range.
    #[must_use]
    pub const fn last(self) -> Day {
        self.last
    }
}

impl TryFrom<[Day; 2]> for DayRange {
    type Error = DayFault;

    fn try_from([first, last]: [Day; 2]) -> Result<Self, DayFault> {
        if first <= last {
            Ok(Self { first, last })
        } else {
            Err(DayFault::Backwards(first.0, last.0))
        }
    }
}

impl From<DayRange> for [Day; 2] {
    fn from(range: DayRange) -> Self {
        [range.first, range.last]
    }
}

/// What a clock on the wall of `zone` shows at `instant`, to the minute.
#[must_use]
pub fn wall_clock<Z: TimeZone>(instant: &DateTime<impl TimeZone>, zone: &Z) -> NaiveDateTime {
    let local = instant.with_timezone(zone).naive_local();
    whole_minute(local)
}

/// The moment with its seconds cut.
pub(crate) fn whole_minute(moment: NaiveDateTime) -> NaiveDateTime {
    // The nanoseconds first: a leap second is told by them.
    moment
        .with_nanosecond(0)
        .and_then(|moment| moment.with_second(0))
        .unwrap_or(moment)
}

/// The form of a moment in JSON and on the command line: `2026-11-19T16:00`.
const MINUTE: &str = "%Y-%m-%dT%H:%M";

/// The moment written as `2026-11-19T16:00`, wall clock. Nothing else is taken: no
/// missing zero, no sign, no space, no seconds, no zone.
#[must_use]
pub fn minute(text: &str) -> Option<NaiveDateTime> {
    let moment = NaiveDateTime::parse_from_str(text, MINUTE).ok()?;
    (text.len() == 16 && minute_text(moment) == text).then_some(moment)
}

/// `2026-11-19T16:00` for that moment; seconds are cut.
#[must_use]
pub fn minute_text(moment: NaiveDateTime) -> String {
    moment.format(MINUTE).to_string()
}
