//! The sessions of one client: when each of them ended.

use std::ops::RangeInclusive;

use chrono::{Months, NaiveDate};
use vocabulary::Moment;

/// One or more sessions in order of time, no two ending in the same minute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sessions(Vec<Moment>);

/// The hour at which a session is assumed to end when only its date is known.
pub const USUAL_END_HOUR: u32 = 16;

/// Earlier sessions are taken for a typing mistake.
const FIRST_DATE: NaiveDate = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap();
/// Sessions more than this far ahead are taken for a typing mistake.
const MONTHS_AHEAD: Months = Months::new(24);

/// Why a list of dates is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SessionFault {
    /// The list is empty.
    #[error("there is no session; give the date and time at which one ended")]
    None,
    /// Two sessions end in the same minute.
    #[error("two sessions end at {0}")]
    SameTime(Moment),
    /// A session lies before 1990.
    #[error("a session on {0} lies before 1990")]
    TooEarly(NaiveDate),
    /// A session lies more than two years after today.
    #[error("a session on {0} lies more than two years ahead")]
    TooLate(NaiveDate),
}

impl Sessions {
    /// Returns the sessions that ended at these moments, sorted by time.
    ///
    /// # Errors
    /// [`SessionFault`] for an empty list, for two sessions that end in the same minute,
    /// and for dates before 1990 or more than two years after `today`.
    pub fn new(mut ended: Vec<Moment>, today: NaiveDate) -> Result<Self, SessionFault> {
        ended.sort_unstable();
        if ended.is_empty() {
            return Err(SessionFault::None);
        }
        let accepted = Self::accepted(today);
        for date in ended.iter().map(|ended| ended.date()) {
            if date < *accepted.start() {
                return Err(SessionFault::TooEarly(date));
            }
            if date > *accepted.end() {
                return Err(SessionFault::TooLate(date));
            }
        }
        match ended.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(SessionFault::SameTime(pair[0])),
            None => Ok(Self(ended)),
        }
    }

    /// Returns the first and the last date that a session may have: 1 January 1990, and two
    /// years after `today`.
    #[must_use]
    pub fn accepted(today: NaiveDate) -> RangeInclusive<NaiveDate> {
        let last = today.checked_add_months(MONTHS_AHEAD);
        FIRST_DATE..=last.unwrap_or(NaiveDate::MAX)
    }

    /// Returns the moments at which the sessions ended, in order of time; never empty.
    #[must_use]
    pub fn ended(&self) -> &[Moment] {
        &self.0
    }

    /// Returns the first `number` sessions, at least one and at most all.
    #[must_use]
    pub fn up_to(&self, number: usize) -> Self {
        Self(self.0[..number.clamp(1, self.0.len())].to_vec())
    }

    /// Returns the sessions that a sheet given at `now` is about, and the end of the one that
    /// is booked next. The sheet is about those that have ended, or about the first alone
    /// while none has.
    #[must_use]
    pub fn on_sheet(&self, now: Moment) -> (Self, Option<Moment>) {
        let ended = self.0.partition_point(|&ended| ended <= now).max(1);
        (self.up_to(ended), self.0.get(ended).copied())
    }

    /// Returns the moment at which the first session ended.
    #[must_use]
    pub fn first(&self) -> Moment {
        self.0[0]
    }

    /// Returns the moment at which the last session ended.
    #[must_use]
    pub fn last(&self) -> Moment {
        self.0[self.0.len() - 1]
    }
}
