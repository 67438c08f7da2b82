//! The one place that reads the system's zone, and what clocks in it and in others show.

use std::env;
use std::time::Duration;

use chrono::{DateTime, Days, Local, MappedLocalTime, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;

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

/// A clock on the wall: what it shows depends on the zone that the wall is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WallClock {
    /// In this computer's zone.
    Computer,
    /// In a zone that is named.
    Named(Tz),
}

impl WallClock {
    /// The clock in the zone with this IANA name; none where no such zone is known.
    ///
    /// Where it is this computer's own zone, the system's table of it is used: the system
    /// is kept up to date when a country moves its clocks, and the table in this program
    /// is as old as the program.
    #[must_use]
    pub fn in_zone(name: &str) -> Option<Self> {
        let zone = name.parse().ok()?;
        if system_zone().is_some_and(|own| own == name) {
            return Some(Self::Computer);
        }
        Some(Self::Named(zone))
    }

    /// What it shows at a moment, to the minute.
    #[must_use]
    pub fn shows(self, moment: DateTime<Utc>) -> NaiveDateTime {
        match self {
            Self::Computer => protocol::wall_clock(&moment, &Local),
            Self::Named(zone) => protocol::wall_clock(&moment, &zone),
        }
    }

    /// How far it is ahead of another at a moment, in minutes; below zero when it is behind.
    #[must_use]
    pub fn minutes_ahead_of(self, other: Self, moment: DateTime<Utc>) -> i32 {
        (self.offset_seconds(moment) - other.offset_seconds(moment)) / 60
    }

    /// How long after `moment` it shows `then`; nothing when it has shown that before.
    ///
    /// A time in an hour that the clock leaves out is over when it would have been.
    #[must_use]
    pub fn time_until(self, then: NaiveDateTime, moment: DateTime<Utc>) -> Duration {
        let shown = match self {
            Self::Computer => next_instant(&Local, then, moment),
            Self::Named(zone) => next_instant(&zone, then, moment),
        };
        (shown - moment).to_std().unwrap_or_default()
    }

    fn offset_seconds(self, moment: DateTime<Utc>) -> i32 {
        let utc = moment.naive_utc();
        match self {
            Self::Computer => Local.offset_from_utc_datetime(&utc).fix(),
            Self::Named(zone) => zone.offset_from_utc_datetime(&utc).fix(),
        }
        .local_minus_utc()
    }
}

/// When the clocks of a zone show `wall`; of two times the first that is still to come.
fn next_instant<Z: TimeZone>(
    zone: &Z,
    wall: NaiveDateTime,
    moment: DateTime<Utc>,
) -> DateTime<Utc> {
    match zone.from_local_datetime(&wall) {
        MappedLocalTime::Single(only) => only.to_utc(),
        MappedLocalTime::Ambiguous(first, second) => {
            let first = first.to_utc();
            if first > moment {
                first
            } else {
                second.to_utc()
            }
        }
        // Left out: by the offset of the day before.
        MappedLocalTime::None => {
            let before = wall.checked_sub_days(Days::new(1)).unwrap_or(wall);
            let offset = zone.offset_from_utc_datetime(&before).fix();
            (wall - offset).and_utc()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn wall(zone: Tz, moment: &str) -> String {
        protocol::minute_text(WallClock::Named(zone).shows(utc(moment)))
    }

    #[test]
    fn a_clock_shows_the_time_of_its_own_wall() {
        let moment = "2026-11-22T23:30:45Z";
        for (zone, shown) in [
            (Tz::America__Vancouver, "2026-11-22T15:30"),
            (Tz::Asia__Kathmandu, "2026-11-23T05:15"),
            (Tz::Pacific__Auckland, "2026-11-23T12:30"),
            // Either side of the date line.
            (Tz::Pacific__Kiritimati, "2026-11-23T13:30"),
            (Tz::Pacific__Pago_Pago, "2026-11-22T12:30"),
        ] {
            assert_eq!(wall(zone, moment), shown, "{zone}");
        }
    }

    #[test]
    fn a_clock_that_is_put_forward_leaves_an_hour_out_and_one_put_back_shows_it_twice() {
        let berlin = Tz::Europe__Berlin;
        assert_eq!(wall(berlin, "2026-03-29T00:59:59Z"), "2026-03-29T01:59");
        assert_eq!(wall(berlin, "2026-03-29T01:00:00Z"), "2026-03-29T03:00");
        assert_eq!(wall(berlin, "2026-10-25T00:30:00Z"), "2026-10-25T02:30");
        assert_eq!(wall(berlin, "2026-10-25T01:30:00Z"), "2026-10-25T02:30");
    }

    #[test]
    fn a_zone_is_known_by_its_name_alone() {
        assert!(WallClock::in_zone("Asia/Katmandu").is_some(), "an old name");
        for unknown in ["", "Mars/Olympus", "america/vancouver", "+02:00"] {
            assert_eq!(WallClock::in_zone(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn two_clocks_are_apart_by_what_holds_at_the_moment() {
        let berlin = WallClock::Named(Tz::Europe__Berlin);
        let phoenix = WallClock::Named(Tz::America__Phoenix);
        let kathmandu = WallClock::Named(Tz::Asia__Kathmandu);
        let (winter, summer) = (utc("2026-01-10T12:00:00Z"), utc("2026-07-10T12:00:00Z"));
        assert_eq!(berlin.minutes_ahead_of(phoenix, winter), 8 * 60);
        assert_eq!(berlin.minutes_ahead_of(phoenix, summer), 9 * 60);
        assert_eq!(phoenix.minutes_ahead_of(kathmandu, winter), -(12 * 60 + 45));
    }

    #[test]
    fn the_wait_for_a_time_on_the_wall_is_real_time() {
        let wait = |now: &str, then: &str| {
            let then = protocol::minute(then).unwrap();
            let wall = WallClock::Named(Tz::Europe__Berlin);
            wall.time_until(then, utc(now)).as_secs()
        };
        // Noon to noon, and over each change of the clocks.
        assert_eq!(wait("2026-01-10T11:00:00Z", "2026-01-11T12:00"), 24 * 3600);
        assert_eq!(wait("2026-03-28T11:00:00Z", "2026-03-29T12:00"), 23 * 3600);
        assert_eq!(wait("2026-10-24T10:00:00Z", "2026-10-25T12:00"), 25 * 3600);
        // In the hour that is left out, and in the one that is shown twice.
        assert_eq!(wait("2026-03-29T00:30:00Z", "2026-03-29T02:30"), 3600);
        assert_eq!(wait("2026-10-25T00:10:00Z", "2026-10-25T02:30"), 20 * 60);
        assert_eq!(wait("2026-10-25T01:10:00Z", "2026-10-25T02:30"), 20 * 60);
        // What is over is not waited for.
        assert_eq!(wait("2026-01-10T11:00:00Z", "2026-01-10T11:59"), 0);
    }
}
