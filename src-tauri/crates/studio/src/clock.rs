//! The clock on the studio's wall, wherever the laptop is.
//!
//! The present instant and the laptop's zone are given to it.

use std::time::Duration;

use chrono::{
    DateTime, MappedLocalTime, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc,
};
use chrono_tz::Tz;
use vocabulary::Moment;

use crate::{Error, Studio};

/// A clock on the wall: what it shows depends on the zone that the wall is in. `Laptop` is
/// the laptop's own zone, as the system keeps it.
#[derive(Debug, Clone, Copy)]
pub enum WallClock<Laptop> {
    /// In the laptop's own zone.
    Laptop(Laptop),
    /// In a zone that is named.
    Named(Tz),
}

impl<Laptop: TimeZone> WallClock<Laptop> {
    /// Returns the clock in the zone with this IANA name; `None` where no such zone is known.
    ///
    /// Where it is the laptop's own zone, which is called `own`, the system's table of it is
    /// used: the system is kept up to date when a country moves its clocks, and the table in
    /// this program is as old as the program.
    #[must_use]
    pub fn in_zone(name: &str, laptop: Laptop, own: Option<&str>) -> Option<Self> {
        let zone = name.parse().ok()?;
        if own == Some(name) {
            return Some(Self::Laptop(laptop));
        }
        Some(Self::Named(zone))
    }

    /// Returns what it shows at an instant, to the minute.
    #[must_use]
    pub fn shows(&self, instant: DateTime<Utc>) -> Moment {
        match self {
            Self::Laptop(zone) => Moment::at(&instant, zone),
            Self::Named(zone) => Moment::at(&instant, zone),
        }
    }

    /// Returns how far it is ahead of another at an instant, in minutes; below zero when it is
    /// behind.
    #[must_use]
    pub fn minutes_ahead_of(&self, other: &Self, instant: DateTime<Utc>) -> i32 {
        (self.offset_seconds(instant) - other.offset_seconds(instant)) / 60
    }

    /// Returns how long after `instant` it shows `then`; zero when it has shown that before.
    ///
    /// A time in an hour that the clock leaves out is over when it would have been.
    #[must_use]
    pub fn time_until(&self, then: Moment, instant: DateTime<Utc>) -> Duration {
        let shown = match self {
            Self::Laptop(zone) => next_instant(zone, then, instant),
            Self::Named(zone) => next_instant(zone, then, instant),
        };
        (shown - instant).to_std().unwrap_or_default()
    }

    /// Returns by how many minutes the clock is put forward within a day, by the day's noon and
    /// that of the day before; below zero where it is put back.
    #[must_use]
    pub fn minutes_forward(&self, day: NaiveDate) -> i32 {
        let offset = |day: NaiveDate| {
            let noon = NaiveDateTime::from(Moment::last_of(day)) - TimeDelta::hours(12);
            let offset = match self {
                Self::Laptop(zone) => zone
                    .offset_from_local_datetime(&noon)
                    .earliest()
                    .map(|at| at.fix()),
                Self::Named(zone) => zone
                    .offset_from_local_datetime(&noon)
                    .earliest()
                    .map(|at| at.fix()),
            };
            offset.map_or(0, |offset| offset.local_minus_utc())
        };
        (offset(day) - offset(day.pred_opt().unwrap_or(day))) / 60
    }

    fn offset_seconds(&self, instant: DateTime<Utc>) -> i32 {
        let utc = instant.naive_utc();
        match self {
            Self::Laptop(zone) => zone.offset_from_utc_datetime(&utc).fix(),
            Self::Named(zone) => zone.offset_from_utc_datetime(&utc).fix(),
        }
        .local_minus_utc()
    }
}

impl Studio {
    /// Returns the clock on the studio's wall: in the zone of the studio's profile, and in
    /// the laptop's where the profile names none that is known. `own` is the IANA name of
    /// the laptop's zone, if it has one.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn wall_clock<Laptop: TimeZone + Clone>(
        &self,
        laptop: Laptop,
        own: Option<&str>,
    ) -> Result<WallClock<Laptop>, Error> {
        let zone = self.vault.studio()?.zone;
        let named = WallClock::in_zone(&zone, laptop.clone(), own);
        Ok(named.unwrap_or(WallClock::Laptop(laptop)))
    }
}

/// When the clocks of a zone show `wall`; of two times the first that is still to come.
fn next_instant<Z: TimeZone>(zone: &Z, wall: Moment, instant: DateTime<Utc>) -> DateTime<Utc> {
    match zone.from_local_datetime(&wall.into()) {
        MappedLocalTime::Single(only) => only.to_utc(),
        MappedLocalTime::Ambiguous(first, second) => {
            let first = first.to_utc();
            if first > instant {
                first
            } else {
                second.to_utc()
            }
        }
        // Left out: by the offset of the day before.
        MappedLocalTime::None => {
            let before = wall.days_earlier(1).into();
            let offset = zone.offset_from_utc_datetime(&before).fix();
            (NaiveDateTime::from(wall) - offset).and_utc()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Wall = WallClock<Utc>;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn wall(zone: Tz, instant: &str) -> String {
        Wall::Named(zone).shows(utc(instant)).to_string()
    }

    #[test]
    fn a_clock_shows_the_time_of_its_own_wall() {
        let instant = "2026-11-22T23:30:45Z";
        for (zone, shown) in [
            (Tz::America__Vancouver, "2026-11-22T15:30"),
            (Tz::Asia__Kathmandu, "2026-11-23T05:15"),
            (Tz::Pacific__Auckland, "2026-11-23T12:30"),
            // Either side of the date line.
            (Tz::Pacific__Kiritimati, "2026-11-23T13:30"),
            (Tz::Pacific__Pago_Pago, "2026-11-22T12:30"),
        ] {
            assert_eq!(wall(zone, instant), shown, "{zone}");
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
        assert!(
            Wall::in_zone("Asia/Katmandu", Utc, None).is_some(),
            "an old name"
        );
        for unknown in ["", "Mars/Olympus", "america/vancouver", "+02:00"] {
            assert!(Wall::in_zone(unknown, Utc, None).is_none(), "{unknown}");
        }
    }

    #[test]
    fn the_laptops_own_zone_goes_by_the_systems_table() {
        let own = |name| Wall::in_zone("Europe/Berlin", Utc, name);
        assert!(matches!(
            own(Some("Europe/Berlin")),
            Some(Wall::Laptop(Utc))
        ));
        assert!(matches!(own(Some("Europe/Rome")), Some(Wall::Named(_))));
        assert!(matches!(own(None), Some(Wall::Named(_))));
    }

    #[test]
    fn two_clocks_are_apart_by_what_holds_at_the_moment() {
        let berlin = Wall::Named(Tz::Europe__Berlin);
        let phoenix = Wall::Named(Tz::America__Phoenix);
        let kathmandu = Wall::Named(Tz::Asia__Kathmandu);
        let (winter, summer) = (utc("2026-01-10T12:00:00Z"), utc("2026-07-10T12:00:00Z"));
        assert_eq!(berlin.minutes_ahead_of(&phoenix, winter), 8 * 60);
        assert_eq!(berlin.minutes_ahead_of(&phoenix, summer), 9 * 60);
        assert_eq!(
            phoenix.minutes_ahead_of(&kathmandu, winter),
            -(12 * 60 + 45)
        );
    }

    #[test]
    fn the_days_are_known_on_which_the_clocks_change() {
        let forward = |zone, day: &str| Wall::Named(zone).minutes_forward(day.parse().unwrap());
        let berlin = Tz::Europe__Berlin;
        assert_eq!(forward(berlin, "2026-03-29"), 60);
        assert_eq!(forward(berlin, "2026-10-25"), -60);
        assert_eq!(forward(berlin, "2026-10-26"), 0);
        // Half an hour, and at midnight.
        assert_eq!(forward(Tz::Australia__Lord_Howe, "2026-10-04"), 30);
        assert_eq!(forward(Tz::America__Asuncion, "2024-10-06"), 60);
        assert_eq!(forward(Tz::America__Phoenix, "2026-03-08"), 0);
    }

    #[test]
    fn the_wait_for_a_time_on_the_wall_is_real_time() {
        let wait = |now: &str, then: &str| {
            let then = then.parse().unwrap();
            let wall = Wall::Named(Tz::Europe__Berlin);
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
