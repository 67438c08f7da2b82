//! A recall: who was treated with what it names, and which bottles it names are still there.
//!
//! It would rather name too many than miss one: what is not sure is told apart and says why.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use records::{
    Client, ClientId, SessionId, Stock, StockId, StockKind, StoreError, Stored, StoredSession,
    Treatment, Vault,
};
use serde::{Deserialize, Serialize};
use vocabulary::{Moment, vocabulary};

use super::likeness::{Likeness, compact_lot, of_lot, of_name, says_more};
use super::{Used, state};
use crate::stock::StockState;
use crate::{Error, Studio};

/// The fewest signs of a lot that is told under another brand or shade: one maker fills for several,
/// and a name is noted wrong more easily than a number.
const FEWEST_SHARED: usize = 4;

/// What a recall names. What is left empty narrows nothing down.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "RecallForm"))]
pub struct Recall {
    /// What it is about.
    pub kind: StockKind,
    /// Who makes it; may hold the shade too.
    pub brand: String,
    /// The shade, or the needle.
    pub name: String,
    /// Batch numbers, a comma or a line break between two. None: all.
    pub lots: String,
    /// Whether other lots of the same brand may be meant as well.
    pub others: bool,
    /// The earliest last day of use.
    pub expires_from: Option<NaiveDate>,
    /// The latest last day of use.
    pub expires_until: Option<NaiveDate>,
    /// The first day of use in a session.
    pub used_from: Option<NaiveDate>,
    /// The last day of use in a session.
    pub used_until: Option<NaiveDate>,
}

vocabulary! {
    /// Why something only may be meant.
    Doubt {
        /// The brand is spelled otherwise, or was noted only in part.
        BrandAlike = "brand_alike",
        /// No brand was noted.
        BrandUnnoted = "brand_unnoted",
        /// The lot is the same under another brand.
        BrandOther = "brand_other",
        /// The shade is written otherwise.
        NameAlike = "name_alike",
        /// No shade was noted.
        NameUnnoted = "name_unnoted",
        /// The lot is written otherwise.
        LotAlike = "lot_alike",
        /// No lot was noted.
        LotUnnoted = "lot_unnoted",
        /// It is another lot.
        LotOther = "lot_other",
        /// No last day of use was noted.
        ExpiryUnnoted = "expiry_unnoted",
        /// The session is still to come.
        Ahead = "ahead",
    }
}

/// Something that a session used and the recall names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecallUse {
    /// The session.
    pub session: SessionId,
    /// Which of the client's it is.
    pub number: u16,
    /// When it ended.
    pub ended: Moment,
    /// What it used.
    pub used: Used,
    /// Why it only may be meant; none where it surely is.
    pub doubts: Vec<Doubt>,
}

impl RecallUse {
    /// Returns true if the session is not still to come.
    #[must_use]
    pub fn is_over(&self) -> bool {
        !self.doubts.contains(&Doubt::Ahead)
    }
}

/// A client who was treated with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecallClient {
    /// The client.
    pub client: Stored<ClientId, Client>,
    /// In which sessions, in the order of time.
    pub uses: Vec<RecallUse>,
}

impl RecallClient {
    /// Returns true if the recall surely names something that they were treated with.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.uses.iter().any(|one| one.doubts.is_empty())
    }

    /// Returns true if one of those sessions is over.
    #[must_use]
    pub fn was_treated(&self) -> bool {
        self.uses.iter().any(RecallUse::is_over)
    }
}

/// A bottle or a box that the recall names, and that is not finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecallStock {
    /// The bottle or box.
    pub stock: Stored<StockId, Stock>,
    /// Why it only may be meant; none where it surely is.
    pub doubts: Vec<Doubt>,
}

/// What a recall comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recalled {
    /// Who was treated with it, by name.
    pub clients: Vec<RecallClient>,
    /// What is still there of it.
    pub stock: Vec<RecallStock>,
    /// In how many sessions of that time nothing of the kind was noted.
    pub unnoted: usize,
    /// How many more clients were treated with it in a session that is in the bin.
    pub in_bin: usize,
}

impl Recall {
    /// Returns true where nothing was named that narrows anything down.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let texts = [&self.brand, &self.name];
        texts.iter().all(|text| text.trim().is_empty())
            && self.lots().is_empty()
            && self.expires_from.is_none()
            && self.expires_until.is_none()
    }

    pub(crate) fn lots(&self) -> Vec<&str> {
        let lots = self.lots.split([',', ';', '\n']);
        lots.map(str::trim).filter(|lot| !lot.is_empty()).collect()
    }

    /// Returns why something used only may be meant, with nothing where it surely is; none where
    /// it is not.
    fn doubts(&self, used: &Used) -> Option<Vec<Doubt>> {
        if used.kind != self.kind || used.is_empty() {
            return None;
        }
        let mut doubts = Vec::new();
        let lots = self.lots();
        let lot = lots.iter().map(|lot| of_lot(lot, &used.lot)).max();
        let is_same_lot =
            lot == Some(Likeness::Sure) && compact_lot(&used.lot).chars().count() >= FEWEST_SHARED;
        match of_name(&self.brand, &used.brand, &used.name) {
            Likeness::Sure => {}
            Likeness::Maybe if used.brand.is_empty() => doubts.push(Doubt::BrandUnnoted),
            Likeness::Maybe => doubts.push(Doubt::BrandAlike),
            Likeness::No if is_same_lot => doubts.push(Doubt::BrandOther),
            Likeness::No => return None,
        }
        // A needle's name has its maker and its measures in it.
        let is_other_shade = || {
            let asked = format!("{} {}", self.brand, self.name);
            self.kind == StockKind::Pigment
                && lot != Some(Likeness::Sure)
                && says_more(&used.name, &asked)
        };
        match of_name(&self.name, &used.name, &used.brand) {
            Likeness::Sure if !self.name.trim().is_empty() && is_other_shade() => {
                doubts.push(Doubt::NameAlike);
            }
            Likeness::Sure => {}
            Likeness::Maybe if used.name.is_empty() => doubts.push(Doubt::NameUnnoted),
            Likeness::No if !is_same_lot => return None,
            Likeness::Maybe | Likeness::No => doubts.push(Doubt::NameAlike),
        }
        match lot {
            Some(Likeness::Sure) => {}
            None if !self.others => {}
            Some(Likeness::Maybe) if used.lot.is_empty() => doubts.push(Doubt::LotUnnoted),
            Some(Likeness::Maybe) => doubts.push(Doubt::LotAlike),
            _ if self.others => doubts.push(Doubt::LotOther),
            _ => return None,
        }
        if self.expires_from.is_some() || self.expires_until.is_some() {
            match used.expiry {
                None => doubts.push(Doubt::ExpiryUnnoted),
                Some(day) if !is_within(day, self.expires_from, self.expires_until) => return None,
                Some(_) => {}
            }
        }
        Some(doubts)
    }

    /// Returns true for a session on the days that are asked for.
    fn asks_for(&self, one: &StoredSession) -> bool {
        let day = one.session.record.ended.date();
        is_within(day, self.used_from, self.used_until)
    }

    /// Returns what of a session's entries the recall names, each thing once.
    fn uses(&self, treatment: &[Treatment]) -> Vec<(Used, Vec<Doubt>)> {
        let mut named: Vec<(Used, Vec<Doubt>)> = Vec::new();
        for done in treatment {
            let used = Used::of(done, self.kind);
            if let Some(doubts) = self.doubts(&used)
                && named.iter().all(|(other, _)| *other != used)
            {
                named.push((used, doubts));
            }
        }
        named
    }
}

impl Studio {
    /// Returns who was treated with what a recall names, and what is still there of it; nothing
    /// where it names nothing.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn recall(&self, recall: &Recall, now: Moment) -> Result<Recalled, Error> {
        if recall.is_empty() {
            return Ok(Recalled::default());
        }
        let mut found = Recalled::default();
        let mut by_client: BTreeMap<ClientId, Vec<RecallUse>> = BTreeMap::new();
        let all = all_sessions(&self.vault)?.into_iter();
        for kept in all.filter(|one| recall.asks_for(one)) {
            let session = &kept.session.record;
            let is_noted = |done| !Used::of(done, recall.kind).is_empty();
            found.unnoted +=
                usize::from(session.ended <= now && !session.treatment.iter().any(is_noted));
            for (used, mut doubts) in recall.uses(&session.treatment) {
                if session.ended > now {
                    doubts.push(Doubt::Ahead);
                }
                by_client.entry(kept.client).or_default().push(RecallUse {
                    session: kept.session.id,
                    number: session.number,
                    ended: session.ended,
                    used,
                    doubts,
                });
            }
        }
        let in_bin = self.recalled_in_bin(recall)?;
        let more = in_bin.iter().filter(|id| !by_client.contains_key(*id));
        found.in_bin = more.count();
        for (id, mut uses) in by_client {
            uses.sort_by_key(|one| (one.ended, one.session));
            let client = self.vault.client(id)?;
            found.clients.push(RecallClient { client, uses });
        }
        found
            .clients
            .sort_by_cached_key(|one| (records::sort_key(&one.client.record.name), one.client.id));
        found.stock = self.recalled_stock(recall, now.date())?;
        Ok(found)
    }

    fn recalled_stock(&self, recall: &Recall, today: NaiveDate) -> Result<Vec<RecallStock>, Error> {
        let there = self.stock(today)?.into_iter();
        let there = there.filter(|one| state(&one.record, today) != StockState::Finished);
        let named = there.filter_map(|stock| {
            let doubts = recall.doubts(&Used::stock(&stock.record))?;
            Some(RecallStock { stock, doubts })
        });
        Ok(named.collect())
    }

    /// Who was treated with it in a session that is in the bin.
    fn recalled_in_bin(&self, recall: &Recall) -> Result<BTreeSet<ClientId>, Error> {
        let binned = self.vault.sessions_in_bin()?;
        let named = binned
            .iter()
            .filter(|one| recall.asks_for(one))
            .filter(|one| !recall.uses(&one.session.record.treatment).is_empty());
        Ok(named.map(|one| one.client).collect())
    }
}

/// Whether a day lies between two, in whichever order these are: days that were mixed up must leave
/// nobody out.
fn is_within(day: NaiveDate, from: Option<NaiveDate>, until: Option<NaiveDate>) -> bool {
    let (from, until) = match (from, until) {
        (Some(first), Some(last)) if last < first => (until, from),
        days => days,
    };
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}

/// Returns all sessions but those in the bin, the latest first.
pub(super) fn all_sessions(vault: &Vault) -> Result<Vec<StoredSession>, StoreError> {
    let ever = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
    let at = |day: NaiveDate| Moment::from(day.and_time(chrono::NaiveTime::MIN));
    vault.sessions_between(at(ever(0)), at(ever(9999)))
}
