//! The one place that reads the clock.

use chrono::{Local, NaiveDateTime};

/// What the clock on the studio's wall shows, to the minute.
#[must_use]
pub fn now() -> NaiveDateTime {
    protocol::wall_clock(&Local::now(), &Local)
}
