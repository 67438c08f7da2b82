//! The one place that reads the system's zone, and what clocks in it and in others show.

use chrono::Local;
use chrono_tz::Tz;
use std::env;
use studio::Studio;

/// This computer's zone as an IANA name; none where it has no name that is known.
#[must_use]
pub fn zone() -> Option<String> {
    system_zone().filter(|name| name.parse::<Tz>().is_ok())
}

/// The zone that [`Local`] goes by, where it has a name.
fn system_zone() -> Option<String> {
    match env::var("TZ") {
        Ok(set) if cfg!(unix) && !set.is_empty() => Some(set.trim_start_matches(':').to_owned()),
        _ => iana_time_zone::get_timezone().ok(),
    }
}

/// A clock on the wall of the studio, or in this computer's zone.
pub type WallClock = studio::clock::WallClock<Local>;

/// The clock in this computer's zone.
pub const COMPUTER: WallClock = WallClock::Laptop(Local);

/// The clock in the zone with this IANA name; none where no such zone is known.
#[must_use]
pub fn in_zone(name: &str) -> Option<WallClock> {
    WallClock::in_zone(name, Local, system_zone().as_deref())
}

/// The clock on the studio's wall.
///
/// # Errors
/// When the vault cannot be read.
pub fn of_studio(studio: &Studio) -> Result<WallClock, studio::Error> {
    studio.wall_clock(Local, system_zone().as_deref())
}
