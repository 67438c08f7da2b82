//! Which backups stay when the older ones are thinned.

use chrono::{DateTime, Datelike, Utc};

/// Names the day, the week or the month of a moment.
type Period = fn(DateTime<Utc>) -> (i32, u32);

/// How many of the newest backups are kept whatever their age.
const NEWEST_KEPT: usize = 3;
/// For how many days the newest backup of each is kept.
const DAYS_KEPT: usize = 7;
/// For how many weeks the newest backup of each is kept.
const WEEKS_KEPT: usize = 4;
/// For how many months the newest backup of each is kept.
const MONTHS_KEPT: usize = 12;

/// Says for each backup whether it stays. They come in the order that they were made in,
/// the latest first, each with the date that the clock showed then.
pub(crate) fn which_stay(made: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<bool> {
    let dates = plausible(made, now);
    let mut stay: Vec<bool> = (0..made.len()).map(|place| place < NEWEST_KEPT).collect();
    let periods: [(usize, Period); 3] = [
        (DAYS_KEPT, |at| (at.year(), at.ordinal())),
        (WEEKS_KEPT, |at| {
            (at.iso_week().year(), at.iso_week().week())
        }),
        (MONTHS_KEPT, |at| (at.year(), at.month())),
    ];
    for (kept, period) in periods {
        let mut seen = Vec::new();
        for (date, stays) in dates.iter().zip(&mut stay) {
            if !seen.contains(&period(*date)) {
                seen.push(period(*date));
                *stays |= seen.len() <= kept;
            }
        }
    }
    stay
}

/// The dates as far as they can be right. One ahead of `now` counts as now, and one before
/// that of a backup made earlier counts as that: so what was made while the clock was wrong
/// takes the place of no day, week or month that others stand for.
fn plausible(made: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let mut latest = DateTime::<Utc>::MIN_UTC;
    let mut dates: Vec<_> = made
        .iter()
        .rev()
        .map(|at| {
            if *at > now {
                return now;
            }
            latest = latest.max(*at);
            latest
        })
        .collect();
    dates.reverse();
    dates
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use chrono::TimeDelta;

    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-22T16:00:00Z".parse().unwrap()
    }

    fn kept(made: &[DateTime<Utc>]) -> Vec<String> {
        let stay = which_stay(made, now());
        let kept = made.iter().zip(&stay).filter(|(_, stays)| **stays);
        kept.map(|(at, _)| at.date_naive().to_string()).collect()
    }

    #[test]
    fn two_years_of_daily_backups_thin_to_the_last_days_weeks_and_months() {
        let all: Vec<_> = (0..730).map(|days| now() - TimeDelta::days(days)).collect();
        let expected = "2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16 \
             2026-11-15 2026-11-08 2026-11-01 2026-10-31 2026-09-30 2026-08-31 2026-07-31 2026-06-30 \
             2026-05-31 2026-04-30 2026-03-31 2026-02-28 2026-01-31 2025-12-31";
        assert_eq!(kept(&all).join(" "), expected);
        // Thinning what was thinned takes no more.
        let stay = which_stay(&all, now());
        let thinned: Vec<_> = all
            .iter()
            .zip(&stay)
            .filter(|(_, stays)| **stays)
            .map(|(at, _)| *at)
            .collect();
        assert!(which_stay(&thinned, now()).iter().all(|stays| *stays));
    }

    #[test]
    fn backups_of_every_hour_leave_one_for_each_day() {
        let all: Vec<_> = (0..72)
            .map(|hours| now() - TimeDelta::hours(hours))
            .collect();
        let expected = "2026-11-22 2026-11-22 2026-11-22 2026-11-21 2026-11-20 2026-11-19";
        assert_eq!(kept(&all).join(" "), expected);
    }

    #[test]
    fn a_few_backups_are_all_kept() {
        let all: Vec<_> = (0..7)
            .map(|years| now() - TimeDelta::days(365 * years))
            .collect();
        assert_eq!(kept(&all).len(), 7);
    }

    #[test]
    fn dates_ahead_of_now_take_the_place_of_none_that_was_made_before_them() {
        // A clock that was nine years ahead for a while, before and after good days.
        let ahead = (0..24).map(|hours| now() + TimeDelta::days(3300) - TimeDelta::hours(hours));
        let good = (1..6).map(|days| now() - TimeDelta::days(days));
        let all: Vec<_> = std::iter::once(now()).chain(ahead).chain(good).collect();
        let stay = which_stay(&all, now());
        assert!(stay[0], "the one just made");
        assert!(stay[25..].iter().all(|stays| *stays), "{stay:?}");
    }
}
