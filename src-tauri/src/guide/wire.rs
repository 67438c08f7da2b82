//! The moisturizer guide as it crosses to the screen.

use protocol::Verdict;
use serde::{Deserialize, Serialize};

/// Which protocol's guide.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GuideRequest {
    /// The protocol's id.
    pub protocol: String,
}

/// What of the guide depends on the protocol and on the studio's rule. All other words stand in
/// the catalogue.
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
    /// What is said of perfume; none where the studio does not hold it against a product.
    pub perfume: Option<Verdict>,
    /// What is said of fatty alcohols; none where the studio holds them against a product.
    pub fatty_alcohols: Option<Verdict>,
}
