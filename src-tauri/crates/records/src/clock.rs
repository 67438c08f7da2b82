//! Where the vault gets the time from, so that tests can set it.

use chrono::{DateTime, Utc};

/// A source of the present instant.
pub trait Clock: Send {
    /// Returns the present instant.
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::<Utc>::from(std::time::SystemTime::now())
    }
}

/// An instant as the database keeps it: milliseconds since 1970, UTC.
pub(crate) fn to_millis(instant: DateTime<Utc>) -> i64 {
    instant.timestamp_millis()
}

/// Reads what [`to_millis`] wrote; a number no calendar knows becomes 1970.
pub(crate) fn from_millis(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or_default()
}
