//! The moisturizer guide as it crosses to the screen.

use serde::{Deserialize, Serialize};

/// Which protocol's guide.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GuideRequest {
    /// The protocol's id.
    pub protocol: String,
}

/// What of the guide depends on the protocol. All other words stand in the catalogue.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GuideView {
    /// "From day 3 after each session, after the rinse."; none when the protocol does
    /// not speak of a moisturizer.
    pub from: Option<String>,
    /// The protocol's rule in its own words.
    pub rule: Option<String>,
    /// Its source.
    pub source: Option<String>,
}
