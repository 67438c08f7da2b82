//! Which days a timeline shows, and where a moment lies on them.

use chrono::{Days, NaiveDate, Timelike};
use vocabulary::Moment;

/// The fewest days that a timeline shows of the healing.
const FEWEST: u64 = 14;

/// Days shown after the last change or fade, so that the eye sees where it ends.
const AFTER: u64 = 2;

/// More days than these in which nothing changes are left out.
const QUIET: i64 = 30;

/// The days that a timeline shows, in order: all that something changes on, and those
/// between but for long quiet stretches.
#[derive(Debug)]
pub struct ShownDays(Vec<NaiveDate>);

impl ShownDays {
    /// The days from `first` to a little after `settled`, the day of the last change. Days on
    /// which something `changes` are among them; `others` are too, later ones as well.
    pub fn new(
        first: NaiveDate,
        settled: NaiveDate,
        changes: impl Iterator<Item = NaiveDate>,
        others: impl Iterator<Item = NaiveDate>,
    ) -> Self {
        let last = later(settled, AFTER).max(later(first, FEWEST - 1));
        let mut stops: Vec<NaiveDate> = changes
            .filter(|date| (first..=last).contains(date))
            .chain(others.filter(|date| *date >= first))
            .chain([first, last])
            .collect();
        stops.sort_unstable();
        stops.dedup();
        let mut days = vec![first];
        for pair in stops.windows(2) {
            let (from, until) = (pair[0], pair[1]);
            let next = from.iter_days().skip(1);
            if (until - from).num_days() <= QUIET {
                days.extend(next.take_while(|date| *date <= until));
            } else {
                // After the last change these days are there already.
                let after = if from < last { AFTER } else { 0 };
                days.extend(next.take_while(|date| *date <= later(from, after)));
                days.push(until);
            }
        }
        Self(days)
    }

    /// The days in order.
    pub fn iter(&self) -> impl Iterator<Item = &NaiveDate> {
        self.0.iter()
    }

    /// The first day.
    pub fn first(&self) -> Option<NaiveDate> {
        self.0.first().copied()
    }

    /// Whether the day before this one is left out.
    pub fn follows_gap(&self, date: NaiveDate) -> bool {
        let place = self.0.partition_point(|shown| *shown < date);
        let before = place.checked_sub(1).and_then(|place| self.0.get(place));
        before.is_some_and(|before| later(*before, 1) < date)
    }

    /// Days from the left edge, the hour as a fraction. What is on a day that is left out
    /// lies where the next one begins; what is after all of them, as many days further.
    pub fn position(&self, moment: Moment) -> f64 {
        let date = moment.date();
        let place = self.0.partition_point(|shown| *shown < date);
        #[expect(clippy::cast_precision_loss, reason = "a few thousand days at most")]
        let days = match (self.0.get(place), self.0.last()) {
            (Some(_), _) => place as f64,
            (None, Some(last)) => self.end() + (date - *last).num_days() as f64 - 1.0,
            (None, None) => 0.0,
        };
        if self.0.get(place).is_some_and(|shown| *shown != date) {
            return days;
        }
        let minutes = moment.time().num_seconds_from_midnight() / 60;
        days + f64::from(minutes) / (24.0 * 60.0)
    }

    /// The right edge.
    pub fn end(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a few thousand days at most")]
        let end = self.0.len() as f64;
        end
    }

    /// Where a moment lies; none when it lies outside the shown days.
    pub fn position_inside(&self, moment: Moment) -> Option<f64> {
        let is_early = self.0.first().is_none_or(|first| moment.date() < *first);
        Some(self.position(moment)).filter(|at| !is_early && *at < self.end())
    }
}

/// So many days later.
fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}
