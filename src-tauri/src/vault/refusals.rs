//! Slowing down after wrong passphrases, without blame: the first two slips cost
//! nothing.

use std::time::{Duration, Instant};

/// The longest pause, in seconds.
const LONGEST: u64 = 60;

/// The failed tries since the last good one.
#[derive(Debug, Default)]
pub struct Refusals {
    count: u32,
    until: Option<Instant>,
}

impl Refusals {
    /// How long nothing is tried any more, seen from `now`.
    #[must_use]
    pub fn wait(&self, now: Instant) -> Duration {
        self.until
            .map_or(Duration::ZERO, |until| until.saturating_duration_since(now))
    }

    /// Counts a failed try. Returns how long nothing is tried now: 0, 0, 1, 2, 4, 8
    /// seconds and so on, a minute at most.
    pub fn add(&mut self, now: Instant) -> Duration {
        self.count = self.count.saturating_add(1);
        let seconds = match self.count {
            0..=2 => 0,
            count => 2_u64.saturating_pow(count - 3).min(LONGEST),
        };
        let wait = Duration::from_secs(seconds);
        self.until = now.checked_add(wait);
        wait
    }

    /// Forgets them after a good try.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

/// A pause in whole seconds, never shown shorter than it is.
#[must_use]
pub fn seconds(wait: Duration) -> u32 {
    let whole = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    u32::try_from(whole).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_grows_and_a_good_try_ends_it() {
        let now = Instant::now();
        let mut refusals = Refusals::default();
        let waits: Vec<u32> = (0..10).map(|_| seconds(refusals.add(now))).collect();
        assert_eq!(waits, [0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(seconds(refusals.wait(now)), 60);
        let later = now + Duration::from_millis(59_500);
        assert_eq!(seconds(refusals.wait(later)), 1);
        assert_eq!(seconds(refusals.wait(now + Duration::from_mins(1))), 0);
        refusals.clear();
        assert_eq!(seconds(refusals.wait(now)), 0);
        assert_eq!(seconds(refusals.add(now)), 0);
    }
}
