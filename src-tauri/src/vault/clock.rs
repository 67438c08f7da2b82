//! What time it is in the studio, and what about this computer's clock the artist should
//! know.

use chrono::{DateTime, Months, TimeDelta, Utc};
use vocabulary::Moment;

use super::{UnlockedVault, VaultGuard};
use crate::failure::Failure;
use crate::system::clock;
use crate::system::clock::WallClock;

/// How far the clock may lie before the last use of the vault before it is spoken of: a
/// system that sets its clock by the network moves it by a little.
const TOLERANCE: TimeDelta = TimeDelta::minutes(1);

/// How long after the last use of the vault the clock is believed without a word.
const BELIEVED: Months = Months::new(24);

/// Something about the clock that the artist should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClockConcern {
    /// The clock lies before the last use of the vault.
    Behind {
        /// The last use.
        last: DateTime<Utc>,
    },
    /// The clock lies more than two years after the last use of the vault.
    Ahead {
        /// The last use.
        last: DateTime<Utc>,
    },
    /// The profile names a zone that is not known: this computer's is used.
    ZoneUnknown {
        /// As it stands in the profile.
        zone: String,
    },
    /// This computer's zone shows another time than the studio's.
    ZoneDiffers {
        /// The studio's zone.
        zone: String,
        /// How far this computer is ahead of the studio; below zero when it is behind.
        minutes: i32,
    },
}

/// The concerns about the clock at the moment `now`, the weightiest first.
///
/// `zone` is as the studio's profile has it, and empty for this computer's own;
/// `computer` is the clock in this computer's zone; `last_use` is when the vault was used
/// last before it was opened.
#[must_use]
pub fn concerns(
    zone: &str,
    computer: WallClock,
    last_use: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Vec<ClockConcern> {
    let mut concerns = Vec::new();
    if let Some(last) = last_use {
        if now < last - TOLERANCE {
            concerns.push(ClockConcern::Behind { last });
        } else if last
            .checked_add_months(BELIEVED)
            .is_some_and(|end| now > end)
        {
            concerns.push(ClockConcern::Ahead { last });
        }
    }
    if zone.is_empty() {
        return concerns;
    }
    let zone = zone.to_owned();
    match clock::in_zone(&zone) {
        None => concerns.push(ClockConcern::ZoneUnknown { zone }),
        Some(studio) => {
            let minutes = computer.minutes_ahead_of(&studio, now);
            if minutes != 0 {
                concerns.push(ClockConcern::ZoneDiffers { zone, minutes });
            }
        }
    }
    concerns
}

impl VaultGuard {
    /// The clock on the studio's wall; while no vault is open, this computer's.
    ///
    /// # Errors
    /// When the open vault cannot be read.
    pub fn wall(&mut self) -> Result<WallClock, Failure> {
        match self.unlocked() {
            Ok(open) => open.wall(),
            Err(_) => Ok(clock::COMPUTER),
        }
    }

    /// What that clock shows now.
    ///
    /// # Errors
    /// When the open vault cannot be read.
    pub fn now(&mut self) -> Result<Moment, Failure> {
        match self.unlocked() {
            Ok(open) => open.now(),
            Err(_) => Ok(clock::COMPUTER.shows(self.options().now())),
        }
    }
}

impl UnlockedVault {
    /// The clock on the studio's wall: in the zone of the studio's profile, and in this
    /// computer's where the profile names none that is known.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn wall(&self) -> Result<WallClock, Failure> {
        Ok(clock::of_studio(&self.studio)?)
    }

    /// The zone of that clock, as an IANA name; UTC where this computer's has none.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn zone(&self) -> Result<String, Failure> {
        let zone = self.studio.vault.studio()?.zone;
        if clock::in_zone(&zone).is_some() {
            return Ok(zone);
        }
        Ok(clock::zone().unwrap_or_else(|| "UTC".to_owned()))
    }

    /// What the clock on the studio's wall shows now.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn now(&self) -> Result<Moment, Failure> {
        Ok(self.wall()?.shows(self.studio.vault.instant()))
    }

    /// What about the clock the artist should know, the weightiest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn clock_concerns(&self) -> Result<Vec<ClockConcern>, Failure> {
        Ok(concerns(
            &self.studio.vault.studio()?.zone,
            clock::COMPUTER,
            self.studio.vault.last_use_before_unlock()?,
            self.studio.vault.instant(),
        ))
    }
}
