//! How a vault is opened: by which clock, and what this computer remembers.

use std::fmt;
use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::clock::{Clock, SystemClock};
use crate::file::last_seen::LastSeen;
use crate::keys;

/// How a vault is opened.
pub struct Options {
    clock: Box<dyn Clock>,
    pub(crate) work_factor: u8,
    pub(crate) last_seen: Option<LastSeen>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            clock: Box::new(SystemClock),
            work_factor: keys::WORK_FACTOR,
            last_seen: None,
        }
    }
}

impl Options {
    /// The present moment by this clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The same, with the time from `clock`.
    #[must_use]
    pub fn with_clock(self, clock: impl Clock + 'static) -> Self {
        Self {
            clock: Box::new(clock),
            ..self
        }
    }

    /// The same, with a file in which this computer keeps what it saw last of its vaults.
    /// It must lie outside of the vault. Without it an older copy of a vault is taken for
    /// the vault, and a backup folder that a vault names is used unasked.
    #[must_use]
    pub fn with_last_seen(self, file: impl Into<PathBuf>) -> Self {
        Self {
            last_seen: Some(LastSeen(file.into())),
            ..self
        }
    }
}

#[cfg(feature = "proof")]
impl Options {
    /// Options under which new passphrase files cost next to nothing to guess: for
    /// tests that make thousands of vaults.
    #[must_use]
    pub fn with_cheap_keys(self) -> Self {
        Self {
            work_factor: 4,
            ..self
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("work_factor", &self.work_factor)
            .finish_non_exhaustive()
    }
}
