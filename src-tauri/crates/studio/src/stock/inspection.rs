//! What an inspector asks for: the sessions of some time, with who worked and what was used.

use std::sync::Arc;

use chrono::{Days, NaiveDate, NaiveTime};
use protocol::Protocol;
use records::{ClientId, ProtocolVersion, StockKind};
use serde::Deserialize;
use vocabulary::Moment;

use super::Used;
use crate::{Error, Studio};

/// Which sessions are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "InspectionForm"))]
pub struct Inspection {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Whether clients' numbers stand in the place of their names.
    pub hide_names: bool,
}

/// A session as it is listed.
#[derive(Debug, Clone)]
pub struct InspectedSession {
    /// When it ended.
    pub ended: Moment,
    /// The client's name; none where names are hidden.
    pub name: Option<String>,
    /// The client's number.
    pub client: ClientId,
    /// Which of the client's sessions it is.
    pub number: u16,
    /// Who worked.
    pub artist: String,
    /// The protocol; none that cannot be read.
    pub protocol: Option<Arc<Protocol>>,
    /// The id and version that the session names.
    pub protocol_name: ProtocolVersion,
    /// The pigments, each once.
    pub pigments: Vec<Used>,
    /// The needles, each once.
    pub needles: Vec<Used>,
    /// The forms that were signed by then and not withdrawn before, each by its title, version and
    /// day, the latest of each.
    pub forms: Vec<(String, u32, NaiveDate)>,
}

impl Studio {
    /// Returns the sessions of some days that have ended, the first one first.
    ///
    /// # Errors
    /// [`Error::DaysTurned`] where the first day is after the last; when the vault cannot be read.
    pub fn inspect(
        &mut self,
        asked: &Inspection,
        now: Moment,
    ) -> Result<Vec<InspectedSession>, Error> {
        if asked.until < asked.from {
            return Err(Error::DaysTurned);
        }
        let begin = |day: NaiveDate| Moment::from(day.and_time(NaiveTime::MIN));
        let end = asked.until.checked_add_days(Days::new(1));
        let end = begin(end.unwrap_or(NaiveDate::MAX));
        let mut kept = self.vault.sessions_between(begin(asked.from), end)?;
        kept.retain(|one| one.session.record.ended <= now);
        kept.reverse();
        let listed = kept.into_iter().map(|one| {
            let session = one.session.record;
            let name = if asked.hide_names {
                None
            } else {
                Some(self.vault.client(one.client)?.record.name)
            };
            let used = |kind| {
                let mut each: Vec<Used> = Vec::new();
                for used in session.treatment.iter().map(|done| Used::of(done, kind)) {
                    if !used.is_empty() && !each.contains(&used) {
                        each.push(used);
                    }
                }
                each
            };
            Ok(InspectedSession {
                ended: session.ended,
                name,
                client: one.client,
                number: session.number,
                protocol: self.protocol(&session.protocol).ok(),
                pigments: used(StockKind::Pigment),
                needles: used(StockKind::Needle),
                forms: self.signed_by(one.client, session.ended)?,
                artist: session.artist,
                protocol_name: session.protocol,
            })
        });
        listed.collect()
    }
}
