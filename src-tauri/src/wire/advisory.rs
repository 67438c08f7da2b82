//! What the artist should know while the vault is open, beyond what they asked for.

use serde::Serialize;

/// Something that is so and may need the artist. It stands above the studio's views until
/// it is no longer so, or is dismissed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Advisory {
    /// Of what. There is at most one of a kind.
    pub kind: AdvisoryKind,
    /// What is so. It stays the same from minute to minute, so that it is read out once.
    pub words: String,
    /// What to do.
    pub advice: String,
}

/// What an advisory is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AdvisoryKind {
    /// The clock lies before the last use of the vault.
    ClockBehind,
    /// The clock lies long after the last use of the vault.
    ClockAhead,
    /// The studio's zone is none that is known.
    ZoneUnknown,
    /// This computer's zone shows another time than the studio's.
    ZoneDiffers,
}
