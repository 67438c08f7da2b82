//! What a protocol says to do after a slip.

use serde::{Deserialize, Serialize};
use vocabulary::Slip;

use crate::Activity;

/// What to do after a slip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AfterSlip {
    /// What happened.
    pub slip: Slip,
    /// What the client reads, a wording id.
    pub wording: String,
    /// The id of the source.
    pub source: String,
}

impl AfterSlip {
    /// Returns the activity whose rule was broken.
    #[must_use]
    pub const fn broke(&self) -> Activity {
        match self.slip {
            Slip::GotWet => Activity::Water,
            Slip::Sweated => Activity::HeavySweat,
            Slip::Shampooed => Activity::Shampoo,
            Slip::Scratched => Activity::Touching,
            Slip::Shaved => Activity::Razor,
            Slip::Sun => Activity::Sun,
        }
    }
}
