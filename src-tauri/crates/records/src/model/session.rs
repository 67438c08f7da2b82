//! A session, with the treatment as it was done.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::bounds;
use crate::error::StoreError;

/// A session with a client. Texts are empty when not given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// When it ended, by the clock on the studio's wall.
    pub ended: NaiveDateTime,
    /// The zone of that clock, as an IANA name such as `America/Vancouver`.
    pub zone: String,
    /// Which session of this client's it is, from 1.
    pub number: u16,
    /// Who worked.
    #[serde(default)]
    pub artist: String,
    /// The aftercare protocol that the client was given, in its exact version.
    pub protocol: ProtocolVersion,
    /// Branches of the protocol that were opened or declined.
    #[serde(default)]
    pub branches: Vec<BranchDecision>,
    /// What was done, an entry for each zone or change of tools.
    #[serde(default)]
    pub treatment: Vec<Treatment>,
    /// What it cost.
    #[serde(default)]
    pub price: Option<Price>,
    /// Free text.
    #[serde(default)]
    pub text: String,
}

impl Session {
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        bounds::ZONE.filled(&self.zone)?;
        bounds::ARTIST.text(&self.artist)?;
        bounds::TEXT.text(&self.text)?;
        self.protocol.check()?;
        bounds::BRANCHES.count(self.branches.len())?;
        for BranchDecision { branch, reason, .. } in &self.branches {
            bounds::BRANCH.text(branch)?;
            bounds::BRANCH.text(reason)?;
        }
        bounds::TREATMENTS.count(self.treatment.len())?;
        self.treatment.iter().try_for_each(Treatment::check)?;
        self.price
            .iter()
            .try_for_each(|price| bounds::CURRENCY.text(&price.currency))
    }
}

impl ProtocolVersion {
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        bounds::PROTOCOL.text(&self.id)?;
        bounds::PROTOCOL.text(&self.version)
    }
}

impl Treatment {
    fn check(&self) -> Result<(), StoreError> {
        let Pigment {
            brand, shade, lot, ..
        } = &self.pigment;
        bounds::TREATMENTS.count(self.zones.len())?;
        [
            &self.needle,
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

/// The name of one version of a protocol; its text is kept in the vault for ever.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProtocolVersion {
    /// The protocol's id.
    pub id: String,
    /// Its version.
    pub version: String,
}

/// A branch of the protocol that the artist decided about for this client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BranchDecision {
    /// The branch's id in the protocol.
    pub branch: String,
    /// Opened, or declined.
    pub opened: bool,
    /// When it was decided.
    pub date: NaiveDate,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// What was done in one zone. The figures are texts: artists write them as their
/// machine or their pigment's maker does.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Treatment {
    /// Where.
    pub zones: Vec<Zone>,
    /// Needle, such as `3RL 0.25`.
    pub needle: String,
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

/// A part of the scalp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// The hairline.
    Hairline,
    /// The temples.
    Temples,
    /// The crown.
    Crown,
    /// The sides.
    Sides,
    /// The back.
    Back,
    /// Scars.
    Scars,
}

/// A pigment, as the label on the bottle says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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

/// A price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// In the currency's smallest unit, such as cents.
    pub minor_units: i64,
    /// ISO 4217 code, such as `CAD`.
    pub currency: String,
}
