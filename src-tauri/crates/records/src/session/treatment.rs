//! A treatment as it was done: where, with which tools and which pigment.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;

use crate::bounds;
use crate::error::StoreError;

/// What was done in one zone. The figures are texts: artists write them as their
/// machine or their pigment's maker does.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Treatment {
    /// Where.
    pub zones: Vec<Zone>,
    /// Needle, such as `3RL 0.25`.
    pub needle: String,
    /// The batch number on the needle's box.
    pub needle_lot: String,
    /// The last day of use on it.
    pub needle_expiry: Option<NaiveDate>,
    /// Depth.
    pub depth: String,
    /// Speed or voltage.
    pub speed: String,
    /// The pigment, as the ink passport asks.
    pub pigment: Pigment,
    /// Dilution.
    pub dilution: String,
    /// Number of passes.
    pub passes: Option<u8>,
    /// How the skin reacted.
    pub reaction: String,
}

impl Treatment {
    pub(super) fn check(&self) -> Result<(), StoreError> {
        let Pigment {
            brand, shade, lot, ..
        } = &self.pigment;
        bounds::TREATMENTS.count(self.zones.len())?;
        [
            &self.needle,
            &self.needle_lot,
            &self.depth,
            &self.speed,
            &self.dilution,
            &self.reaction,
            brand,
            shade,
            lot,
        ]
        .into_iter()
        .try_for_each(|text| bounds::TREATMENT.text(text))
    }
}

vocabulary! {
    /// A part of the scalp.
    Zone {
        /// The hairline.
        Hairline = "hairline",
        /// The temples.
        Temples = "temples",
        /// The crown.
        Crown = "crown",
        /// The sides.
        Sides = "sides",
        /// The back.
        Back = "back",
        /// Scars.
        Scars = "scars",
    }
}

/// A pigment, as the label on the bottle says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct Pigment {
    /// Brand.
    pub brand: String,
    /// Shade.
    pub shade: String,
    /// Batch number.
    pub lot: String,
    /// Last day of use.
    pub expiry: Option<NaiveDate>,
}
