//! A session with a client: the type and its bounds. Reading and writing sessions is in
//! `store`; what its protocol says is not known here.

mod store;
mod treatment;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use vocabulary::{Moment, moment};

pub use self::store::{SessionSpan, StoredSession};
pub(crate) use self::store::{sort_text, stored_session};
pub use self::treatment::{Pigment, Treatment, Zone};
use crate::batch::Batch;
use crate::bounds;
use crate::error::StoreError;
use crate::ids::SessionId;
use crate::kind::{Column, Kind, Record};
use crate::protocol::ProtocolVersion;

/// A session with a client. Texts are empty when not given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// When it ended, by the clock on the studio's wall.
    #[serde(with = "moment::with_seconds")]
    #[cfg_attr(test, schemars(with = "chrono::NaiveDateTime"))]
    pub ended: Moment,
    /// The time of day at which it began, by the same clock.
    #[serde(default)]
    pub started: Option<NaiveTime>,
    /// The zone of that clock, as an IANA name such as `America/Vancouver`.
    pub zone: String,
    /// Whether it was booked, and nobody has said yet that it took place.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub booked: bool,
    /// The identity of its event in another program's calendar; empty where it is from none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub calendar_uid: String,
    /// Which session of this client's it is, from 1.
    pub number: u16,
    /// Whether the artist marked it as the client's last.
    #[serde(default)]
    pub is_final: bool,
    /// Who worked.
    #[serde(default)]
    pub artist: String,
    /// The aftercare protocol that the client was given, in its exact version.
    pub protocol: ProtocolVersion,
    /// Branches of the protocol that were opened or declined.
    #[serde(default)]
    pub branches: Vec<BranchDecision>,
    /// What was decided about activities of which the protocol says nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decided: Vec<ActivityDecision>,
    /// How the skin was on arrival.
    #[serde(default)]
    pub skin: String,
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

impl Record for Session {
    const KIND: Kind = Kind::Session;
    type Id = SessionId;

    const DAY: &'static str = "date(ended)";

    fn check(&self) -> Result<(), StoreError> {
        bounds::ZONE.filled(&self.zone)?;
        bounds::ARTIST.text(&self.artist)?;
        bounds::CALENDAR_UID.text(&self.calendar_uid)?;
        bounds::TEXT.text(&self.text)?;
        self.protocol.check()?;
        bounds::BRANCHES.count(self.branches.len())?;
        for BranchDecision { branch, reason, .. } in &self.branches {
            bounds::BRANCH.text(branch)?;
            bounds::BRANCH.text(reason)?;
        }
        bounds::BRANCHES.count(self.decided.len())?;
        for decision in &self.decided {
            bounds::BRANCH.text(&decision.activity)?;
        }
        bounds::SKIN.text(&self.skin)?;
        bounds::TREATMENTS.count(self.treatment.len())?;
        self.treatment.iter().try_for_each(Treatment::check)?;
        self.price
            .iter()
            .try_for_each(|price| bounds::CURRENCY.text(&price.currency))
    }

    fn must_fit(&self, batch: &Batch<'_>) -> Result<(), StoreError> {
        batch.must_have_protocol(&self.protocol)
    }

    fn columns(&self) -> Vec<Column<'_>> {
        vec![
            ("protocol", self.protocol.id.as_str().into()),
            ("protocol_version", self.protocol.version.as_str().into()),
            ("ended", sort_text(self.ended).into()),
        ]
    }
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

/// What the artist decided for this client about an activity of which the protocol says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ActivityDecision {
    /// The activity's id.
    pub activity: String,
    /// The day after each session from which it is allowed; none where the client is to ask.
    pub from: Option<u16>,
    /// When it was decided.
    pub date: NaiveDate,
}

/// A price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// In the currency's smallest unit, such as cents.
    pub minor_units: i64,
    /// ISO 4217 code, such as `CAD`.
    pub currency: String,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use serde_json::{Value, json};

    use super::Session;

    fn kept(ended: &str) -> Value {
        json!({
            "ended": ended, "started": null, "zone": "America/Vancouver", "number": 1,
            "is_final": false, "artist": "", "protocol": { "id": "rob-james", "version": "1" },
            "branches": [], "skin": "", "treatment": [], "price": null, "text": "",
        })
    }

    /// Every version has kept the seconds, and a program of somebody else may have set them.
    #[test]
    fn a_session_is_kept_with_the_seconds_of_its_end() {
        let as_read_and_kept_again = |ended| {
            let session: Session = serde_json::from_value(kept(ended)).unwrap();
            serde_json::to_value(session).unwrap()
        };
        for ended in ["2026-11-19T16:00:00", "2026-11-19T16:00:59.5"] {
            assert_eq!(as_read_and_kept_again(ended), kept("2026-11-19T16:00:00"));
        }
    }
}
