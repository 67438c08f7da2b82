//! The one place that reads the clock.

use chrono::{DateTime, Local, NaiveDateTime, Utc};

/// What the clock on the studio's wall shows, to the minute.
#[must_use]
pub fn now() -> NaiveDateTime {
    protocol::wall_clock(&Local::now(), &Local)
}

/// The system's zone as an IANA name; UTC where the system names none.
#[must_use]
pub fn zone() -> String {
    iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".to_owned())
}

/// The present moment, for what has to do with no wall clock.
#[must_use]
pub fn moment() -> DateTime<Utc> {
    Utc::now()
}

/// A moment that was kept, on the clock of the studio's wall.
#[must_use]
pub fn on_the_wall(moment: DateTime<Utc>) -> NaiveDateTime {
    protocol::wall_clock(&moment, &Local)
}
