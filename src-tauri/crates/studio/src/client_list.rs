//! The list of clients in memory: who comes after whom, and what they can be narrowed
//! by. Names stay in the vault but for the folded form that puts them in order.
//!
//! It is read in small parts, so that unlocking waits for none of it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use protocol::Protocol;
use records::{Client, ClientId, ClientMark, Session, SessionId, StoreError, Stored, Vault};
use vocabulary::{Moment, ScalpType};

use crate::Error;
use crate::plan::{Protocols, healing_days};
use crate::settings::Settings;
use crate::supply::{Supply, SupplyKind, added_up, of_sessions};
use crate::today::is_next_due;

/// How many clients are read in one part: a few milliseconds.
const PART: u32 = 100;

/// The list of clients.
#[derive(Default)]
pub struct ClientList {
    /// By name: the folded name, then the number.
    order: Vec<(Box<str>, ClientId)>,
    traits: HashMap<ClientId, Traits>,
    /// Where reading goes on; none before the first part.
    mark: Option<ClientMark>,
    complete: bool,
    /// The last answer, which scrolling asks for again and again.
    answer: Option<(Question, Vec<ClientId>)>,
    /// What all sessions used, once somebody asked for it.
    supplies: Option<Vec<Supply>>,
}

/// What a client can be found by beside the name.
#[derive(Debug, Clone, Default)]
struct Traits {
    scalp: Vec<ScalpType>,
    tags: Vec<String>,
    supplies: Vec<Supply>,
    /// When the sessions ended or will end, in the order of time.
    ended: Vec<Moment>,
    /// The number of the last, and whether it is marked as final.
    number: u16,
    is_final: bool,
    /// The protocol of the last; none if it cannot be read.
    protocol: Option<Arc<Protocol>>,
}

/// Where a client stands between two sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ClientRank {
    Healing,
    /// The next session is due.
    Due,
    Past,
    /// Not in the list.
    Unknown,
}

/// The stage, and the latest session.
pub(crate) type RankKey = (ClientRank, Reverse<Option<Moment>>);

/// In which order clients are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ClientSort {
    /// By name.
    #[default]
    Name,
    /// The latest session first, those without one last.
    Recent,
    /// Those who are healing first, by the day of healing; then by name.
    Healing,
}

/// Which clients are listed. The default leaves everybody.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClientFilter {
    /// Only those who are healing.
    pub healing: bool,
    /// Only those with such a scalp.
    pub scalp: Option<ScalpType>,
    /// Only those with this label.
    pub tag: Option<String>,
    /// Only those who got pigment of this lot.
    pub lot: Option<String>,
    /// Only those who were treated with this needle.
    pub needle: Option<String>,
}

impl ClientFilter {
    /// The supplies that are asked for, by their folded names.
    fn supplies(&self) -> Vec<(SupplyKind, String)> {
        let asked = [
            (SupplyKind::Lot, &self.lot),
            (SupplyKind::Needle, &self.needle),
        ];
        let folded = |(kind, name): (_, &Option<String>)| {
            name.as_deref().map(|name| (kind, records::sort_key(name)))
        };
        asked.into_iter().filter_map(folded).collect()
    }
}

/// What was asked.
#[derive(Debug, Clone, PartialEq)]
struct Question {
    sort: ClientSort,
    only: ClientFilter,
    today: NaiveDate,
}

impl ClientList {
    /// Reads the next part. Returns whether that was the last.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn read_part(&mut self, vault: &Vault, protocols: &mut Protocols) -> Result<bool, Error> {
        if self.complete {
            return Ok(true);
        }
        let page = vault.clients(self.mark.as_ref(), PART)?;
        for client in page.clients {
            let sessions = vault.sessions(client.id)?;
            let traits = Traits::of(&client.record, &sessions, vault, protocols);
            self.order
                .push((records::sort_key(&client.record.name).into(), client.id));
            self.traits.insert(client.id, traits);
        }
        self.complete = page.next.is_none();
        self.mark = page.next;
        self.answer = None;
        if self.complete {
            self.order.sort_unstable();
        }
        Ok(self.complete)
    }

    /// Reads all that was not read yet.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn complete(&mut self, vault: &Vault, protocols: &mut Protocols) -> Result<(), Error> {
        while !self.read_part(vault, protocols)? {}
        Ok(())
    }

    /// How many clients were read.
    #[must_use]
    pub fn known(&self) -> usize {
        self.order.len()
    }

    /// The first clients by name, up to `count`, as far as they were read.
    #[must_use]
    pub fn first(&self, count: usize) -> Vec<ClientId> {
        self.order.iter().take(count).map(|(_, id)| *id).collect()
    }

    /// Brings one client up to date, whatever happened to them.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn refresh(
        &mut self,
        vault: &Vault,
        protocols: &mut Protocols,
        id: ClientId,
    ) -> Result<(), Error> {
        if !self.complete {
            // What was read may be out of date now. It is little: begin again.
            *self = Self::default();
            return Ok(());
        }
        self.answer = None;
        self.order.retain(|(_, other)| *other != id);
        let before = self.traits.remove(&id).unwrap_or_default();
        let supplies = self.supplies.take();
        let client = match vault.client(id) {
            Ok(client) => client.record,
            Err(StoreError::NotFound) => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        let sessions = vault.sessions(id)?;
        let traits = Traits::of(&client, &sessions, vault, protocols);
        // To add up what all have used takes long. Most that is saved changes nothing of it.
        if traits.supplies == before.supplies {
            self.supplies = supplies;
        }
        self.traits.insert(id, traits);
        let entry = (records::sort_key(&client.name).into_boxed_str(), id);
        let at = self.order.partition_point(|other| *other < entry);
        self.order.insert(at, entry);
        Ok(())
    }

    /// The clients that a filter leaves, in the order asked for. `today` is the studio's
    /// date. The list must be complete.
    pub fn list(&mut self, sort: ClientSort, only: &ClientFilter, today: NaiveDate) -> &[ClientId] {
        let question = Question {
            sort,
            only: only.clone(),
            today,
        };
        let known = matches!(&self.answer, Some((asked, _)) if *asked == question);
        if !known {
            let listed = self.answer_to(&question);
            self.answer = Some((question, listed));
        }
        self.answer.as_ref().map_or(&[], |(_, listed)| listed)
    }

    fn answer_to(&self, question: &Question) -> Vec<ClientId> {
        let wanted = question.only.supplies();
        let mut listed: Vec<(ClientId, &Traits)> = self
            .order
            .iter()
            .filter_map(|(_, id)| Some((*id, self.traits.get(id)?)))
            .filter(|(_, traits)| traits.fit(&question.only, &wanted, question.today))
            .collect();
        // Stable sorts: those who are alike stay in the order of names.
        match question.sort {
            ClientSort::Name => {}
            ClientSort::Recent => {
                listed.sort_by_key(|(_, traits)| Reverse(traits.last()));
            }
            ClientSort::Healing => listed.sort_by_key(|(_, traits)| {
                let day = traits.day_of_healing(question.today);
                (day.is_none(), day)
            }),
        }
        listed.into_iter().map(|(id, _)| id).collect()
    }

    /// Whether a client is left by a filter; a client who is not in the list is not.
    #[must_use]
    pub fn fits(&self, id: ClientId, only: &ClientFilter, today: NaiveDate) -> bool {
        let traits = self.traits.get(&id);
        traits.is_some_and(|traits| traits.fit(only, &only.supplies(), today))
    }

    /// Returns the sort key of a client: those who are healing first, then those whose next
    /// session is due by the studio's settings or their protocol; within each, the latest session
    /// first.
    pub(crate) fn rank(&self, id: ClientId, today: NaiveDate, settings: &Settings) -> RankKey {
        let Some(traits) = self.traits.get(&id) else {
            return (ClientRank::Unknown, Reverse(None));
        };
        let stage = if traits.day_of_healing(today).is_some() {
            ClientRank::Healing
        } else if traits.is_due(today, settings) {
            ClientRank::Due
        } else {
            ClientRank::Past
        };
        (stage, Reverse(traits.last()))
    }

    /// The clients of each name that several have, by number.
    #[must_use]
    pub fn namesakes(&self) -> Vec<Vec<ClientId>> {
        self.order
            .chunk_by(|(one, _), (other, _)| one == other)
            .filter(|namesakes| namesakes.len() > 1)
            .map(|namesakes| namesakes.iter().map(|(_, id)| *id).collect())
            .collect()
    }

    /// The labels in use, in order.
    #[must_use]
    pub fn tags(&self) -> Vec<String> {
        let tags = self.traits.values().flat_map(|traits| &traits.tags);
        let words: BTreeMap<String, &String> =
            tags.map(|word| (records::sort_key(word), word)).collect();
        words.into_values().cloned().collect()
    }

    /// What all sessions used: lots, then needles, each in order. None until all clients were read.
    pub fn supplies(&mut self) -> Option<&[Supply]> {
        if !self.complete {
            return None;
        }
        Some(self.supplies.get_or_insert_with(|| {
            let used = self.traits.values().flat_map(|traits| &traits.supplies);
            added_up(used)
        }))
    }
}

impl Traits {
    fn of(
        client: &Client,
        sessions: &[Stored<SessionId, Session>],
        vault: &Vault,
        protocols: &mut Protocols,
    ) -> Self {
        let last = sessions.last().map(|session| &session.record);
        let protocol = last.and_then(|session| protocols.get(vault, &session.protocol).ok());
        Self {
            scalp: client.scalp.iter().copied().collect(),
            tags: client.tags.iter().cloned().collect(),
            supplies: of_sessions(sessions),
            ended: sessions
                .iter()
                .map(|session| session.record.ended)
                .collect(),
            number: last.map_or(0, |session| session.number),
            is_final: last.is_some_and(|session| session.is_final),
            protocol,
        }
    }

    /// The latest session, a booked one too.
    fn last(&self) -> Option<Moment> {
        self.ended.last().copied()
    }

    /// The days since the latest session that is not booked for later, while the client is healing.
    fn day_of_healing(&self, today: NaiveDate) -> Option<i64> {
        let protocol = self.protocol.as_ref()?;
        let mut dates = self.ended.iter().rev().map(|ended| ended.date());
        let day = (today - dates.find(|date| *date <= today)?).num_days();
        (day <= healing_days(protocol)).then_some(day)
    }

    /// Whether the client's next session is due. One that is booked is not.
    fn is_due(&self, today: NaiveDate, settings: &Settings) -> bool {
        let (Some(last), Some(protocol)) = (self.last(), &self.protocol) else {
            return false;
        };
        let days_ago = (today - last.date()).num_days();
        days_ago >= 0
            && is_next_due(
                self.number,
                self.is_final,
                days_ago,
                &settings.under(protocol),
            )
    }

    /// Whether a filter leaves the client; `wanted` is what it asks of [supplies](ClientFilter::supplies).
    fn fit(&self, only: &ClientFilter, wanted: &[(SupplyKind, String)], today: NaiveDate) -> bool {
        let labelled = |word| self.tags.contains(word);
        let used = |(kind, folded): &(SupplyKind, String)| {
            let mut supplies = self.supplies.iter();
            supplies.any(|supply| supply.kind == *kind && supply.folded() == folded)
        };
        (!only.healing || self.day_of_healing(today).is_some())
            && only.scalp.is_none_or(|scalp| self.scalp.contains(&scalp))
            && only.tag.as_ref().is_none_or(labelled)
            && wanted.iter().all(used)
    }
}
