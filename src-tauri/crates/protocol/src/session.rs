//! The sessions of a client: when each ended.

use std::ops::RangeInclusive;

use chrono::{Months, NaiveDate, NaiveDateTime};

use crate::days::whole_minute;
use crate::minute_text;

/// When a session ended, on the studio's wall clock.
pub type EndedAt = NaiveDateTime;

/// One or more sessions in the order of time, no two at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sessions(Vec<EndedAt>);

/// The hour at which a session is taken to end when only its date is known.
pub const USUAL_END_HOUR: u32 = 16;

/// Sessions before this date are taken for a slip of the pen.
const FIRST_DATE: NaiveDate = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap();
/// And so are sessions more than this many months ahead.
const MONTHS_AHEAD: Months = Months::new(24);

/// Why dates are no sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SessionFault {
    /// There is none.
    #[error("there is no session; give the date and time at which one ended")]
    None,
    /// Two at one moment.
    #[error("two sessions end at {}", minute_text(*.0))]
    SameTime(EndedAt),
    /// Before 1990.
    #[error("a session on {0} lies before 1990")]
    TooEarly(NaiveDate),
    /// More than two years ahead of today.
    #[error("a session on {0} lies more than two years ahead")]
    TooLate(NaiveDate),
}

impl Sessions {
    /// The sessions that ended at these moments, cut to the minute and sorted by time.
    ///
    /// # Errors
    /// [`SessionFault`] for none, for two at one moment, and for dates before 1990 or
    /// more than two years after `today`.
    pub fn new(mut ended: Vec<EndedAt>, today: NaiveDate) -> Result<Self, SessionFault> {
        for moment in &mut ended {
            *moment = whole_minute(*moment);
        }
        ended.sort_unstable();
        if ended.is_empty() {
            return Err(SessionFault::None);
        }
        let accepted = Self::accepted(today);
        for date in ended.iter().map(NaiveDateTime::date) {
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

    /// The first and the last date that a session may have, seen from `today`.
    #[must_use]
    pub fn accepted(today: NaiveDate) -> RangeInclusive<NaiveDate> {
        let last = today.checked_add_months(MONTHS_AHEAD);
        FIRST_DATE..=last.unwrap_or(NaiveDate::MAX)
    }

    /// When each ended, in order; never empty.
    #[must_use]
    pub fn ended(&self) -> &[EndedAt] {
        &self.0
    }

    /// When the first one ended.
    #[must_use]
    pub fn first(&self) -> EndedAt {
        self.0[0]
    }

    /// When the last one ended.
    #[must_use]
    pub fn last(&self) -> EndedAt {
        self.0[self.0.len() - 1]
    }
}
