//! The days on which the vault was used, by the record of access. The bin counts in them.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::clock::to_millis;
use crate::error::StoreError;
use crate::vault::Vault;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Every zone there is, in whole hours from UTC. No day of a studio's work begins in the
/// odd minutes of the others.
const ZONES: std::ops::RangeInclusive<i64> = -12..=14;

/// How many days the vault was used since any instant.
pub(crate) struct DaysOfUse {
    /// When it was used, in the order of the record.
    uses: Vec<i64>,
    /// From each of these uses on, how many days of use are over.
    over: Vec<u32>,
}

impl Vault {
    /// Reads the days of use from the record of access. Failed attempts are no use.
    pub(crate) fn days_of_use(&self) -> Result<DaysOfUse, StoreError> {
        let uses = self.many(
            "SELECT at FROM access WHERE act <> 'failed_unlock' ORDER BY seq",
            [],
            |row| Ok(row.get(0)?),
        )?;
        Ok(DaysOfUse::until(uses, to_millis(self.now())))
    }
}

impl DaysOfUse {
    /// Counts the days of these uses that are over at `now`, all in milliseconds.
    ///
    /// When a day begins depends on the zone, and the zone of the profile may be changed
    /// or unknown. So the count is the least over all zones: it never comes out higher
    /// than on the studio's own calendar.
    fn until(uses: Vec<i64>, now: i64) -> Self {
        let mut over = vec![u32::MAX; uses.len()];
        for zone in ZONES {
            let day = |at: i64| (at + zone * HOUR).div_euclid(DAY);
            let today = day(now);
            let mut days = BTreeSet::new();
            for (at, least) in uses.iter().zip(&mut over).rev() {
                // What a clock that was ahead has left lies after today: no day that is over.
                days.extend(Some(day(*at)).filter(|day| *day < today));
                *least = u32::try_from(days.len()).map_or(*least, |count| count.min(*least));
            }
        }
        Self { uses, over }
    }

    /// How many days of use are over that began after `instant`, or go on after it.
    ///
    /// What comes after goes by the order of the record, not by the clock, which may have
    /// been wrong: it is what follows on the latest use up to that instant.
    pub(crate) fn over_since(&self, instant: DateTime<Utc>) -> u32 {
        let instant = to_millis(instant);
        let before = (0..)
            .zip(&self.uses)
            .filter(|(_, at)| **at <= instant)
            .max_by_key(|(place, at)| (**at, *place));
        let next = before.map_or(0, |(place, _): (usize, _)| place + 1);
        self.over.get(next).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)] // A failed unwrap is a failed test.

    use super::*;

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn over(uses: &[&str], now: &str, since: &str) -> u32 {
        let uses = uses.iter().map(|at| to_millis(utc(at))).collect();
        DaysOfUse::until(uses, to_millis(utc(now))).over_since(utc(since))
    }

    /// Nine to five on 20, 22 and 24 November, so many hours from UTC.
    fn three_days(zone: i64) -> Vec<String> {
        let hours = [20, 22, 24]
            .into_iter()
            .flat_map(|day| [day * 24 + 9, day * 24 + 17]);
        hours
            .map(|hour| {
                let hour = hour - zone;
                format!("2026-11-{:02}T{:02}:00:00Z", hour / 24, hour % 24)
            })
            .collect()
    }

    #[test]
    fn a_day_of_work_is_one_day_wherever_midnight_falls_in_utc() {
        for zone in ZONES {
            let uses = three_days(zone);
            let uses: Vec<&str> = uses.iter().map(String::as_str).collect();
            let since = "2026-11-01T00:00:00Z";
            assert_eq!(over(&uses, "2026-11-27T12:00:00Z", since), 3, "{zone}");
        }
    }

    #[test]
    fn today_is_not_over_and_what_came_before_does_not_count() {
        let uses = [
            "2026-11-20T12:00:00Z",
            "2026-11-21T12:00:00Z",
            "2026-11-22T12:00:00Z",
        ];
        let now = "2026-11-22T12:00:05Z";
        for (since, days) in [
            ("2026-11-19T12:00:00Z", 2),
            ("2026-11-20T12:30:00Z", 1),
            ("2026-11-21T12:30:00Z", 0),
            ("2026-11-22T12:00:01Z", 0),
        ] {
            assert_eq!(over(&uses, now, since), days, "{since}");
        }
    }

    #[test]
    fn a_clock_that_was_wrong_adds_no_day_and_hides_none() {
        let uses = [
            "2026-11-20T12:00:00Z",
            // Ahead for a while, and something went into the bin.
            "2031-05-05T12:00:00Z",
            "2026-11-21T12:00:00Z",
            "2026-11-22T12:00:00Z",
            "2026-11-23T12:00:00Z",
        ];
        let now = "2026-11-23T12:00:00Z";
        assert_eq!(over(&uses, now, "2026-11-20T12:10:00Z"), 2);
        assert_eq!(over(&uses, now, "2031-05-05T12:10:00Z"), 2);
    }
}
