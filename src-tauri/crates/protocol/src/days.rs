//! Days as a protocol counts them.

use std::fmt;

use serde::Serialize;
use vocabulary::Moment;

/// A number of whole days after a session's end, 0 to 3650.
///
/// Day 3 begins three civil days after the session's end, at the same clock time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "i64")]
pub struct Day(u16);

impl Day {
    /// Day 0: the moment the session ends.
    pub const ZERO: Self = Self(0);

    /// The last day that is accepted. A later one is taken for a typing mistake.
    pub const LAST: Self = Self(3650);

    /// Returns day 30: published guides call a scalp fully healed after 28 to 30 days.
    #[must_use]
    pub const fn usually_healed() -> Self {
        Self(30)
    }

    /// Returns the number of days, 0 to 3650.
    #[must_use]
    pub const fn days(self) -> u16 {
        self.0
    }

    /// Returns the moment at which this day begins: this many civil days after `ended`, at
    /// the same clock time.
    ///
    /// Returns [`Moment::MAX`] where that date is out of range.
    #[must_use]
    pub fn after(self, ended: Moment) -> Moment {
        ended.days_later(self.0.into())
    }
}

impl TryFrom<i64> for Day {
    type Error = DayFault;

    fn try_from(days: i64) -> Result<Self, DayFault> {
        match u16::try_from(days) {
            Ok(day) if day <= Self::LAST.0 => Ok(Self(day)),
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

/// Why a number or a pair of numbers is not a valid day or range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DayFault {
    /// The day lies before the session.
    #[error("day {0} is before the session; days count from 0")]
    Negative(i64),
    /// The day lies more than ten years after the session.
    #[error("a day more than ten years after the session")]
    TooLate,
    /// The range ends before it begins.
    #[error("the range runs from day {0} back to day {1}")]
    Backwards(u16, u16),
}

/// The day on which a rule begins or ends: one day, or a range from the earliest to the
/// usual day.
///
/// Written in JSON as `3` or `[8, 10]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Bound {
    /// A single day, with no days of `ask` before it.
    Day(Day),
    /// From the earliest day to the usual day. Between the two, the verdict is `ask`.
    Range(DayRange),
}

impl Bound {
    /// Returns the earliest day: the day itself, or the first of the range.
    #[must_use]
    pub const fn earliest(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Range(range) => range.first,
        }
    }

    /// Returns the usual day: the day itself, or the last of the range.
    #[must_use]
    pub const fn usual(self) -> Day {
        match self {
            Self::Day(day) => day,
            Self::Range(range) => range.last,
        }
    }

    /// Returns true if the usual day is later than the earliest one; false for `8` and
    /// `[8, 8]`.
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

/// A range of days, the first no later than the last. Written in JSON as `[8, 10]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "[Day; 2]")]
pub struct DayRange {
    first: Day,
    last: Day,
}

impl DayRange {
    /// Returns the range of one day.
    #[must_use]
    pub const fn of(day: Day) -> Self {
        Self {
            first: day,
            last: day,
        }
    }

    /// Returns the first day of the range.
    #[must_use]
    pub const fn first(self) -> Day {
        self.first
    }

    /// Returns the last day of the range.
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
