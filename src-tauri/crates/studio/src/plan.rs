//! Plans from what is kept: all sessions of a client under the protocol of the latest.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::NaiveDate;
use protocol::{
    Activity, Choices, Day, Decision, Further, OutsideFault, Plan, Protocol, Sessions, Source,
    Verdict,
};
use records::{Client, ProtocolVersion, Session, SessionId, StoreError, Stored, Vault};
use strings::{Language, Vocabulary, Words};
use vocabulary::{Moment, ScalpType};

use crate::product::oils;
use crate::{Error, Studio};

/// For how many days after a session a client counts as healing, unless the protocol has
/// more. A scalp looks healed on the surface after 7 to 14 days, as published.
const HEALING_DAYS: i64 = 14;

/// The protocols that sessions name, read once each while the vault is open.
#[derive(Default)]
pub struct Protocols(HashMap<ProtocolVersion, Arc<Protocol>>);

impl Protocols {
    /// A protocol in exactly this version, from the text that the vault keeps. What ships
    /// is the program's alone: a vault that keeps anything else under such a name was
    /// tampered with.
    ///
    /// # Errors
    /// [`Error::ProtocolUnknown`] when it is not kept or cannot be read;
    /// [`Error::ProtocolAltered`] when it is not what ships under this name.
    pub fn get(&mut self, vault: &Vault, name: &ProtocolVersion) -> Result<Arc<Protocol>, Error> {
        if let Some(known) = self.0.get(name) {
            return Ok(known.clone());
        }
        let text = match vault.protocol(name) {
            Err(StoreError::NotFound) => return Err(Error::ProtocolUnknown),
            other => other?,
        };
        let read =
            Protocol::from_outside(&name.id, &name.version, &text).map_err(
                |doubt| match doubt {
                    OutsideFault::NotAsShipped => Error::ProtocolAltered(name.clone()),
                    OutsideFault::Invalid(_) | OutsideFault::OtherName { .. } => {
                        Error::ProtocolUnknown
                    }
                },
            )?;
        let read = Arc::new(read);
        self.0.insert(name.clone(), read.clone());
        Ok(read)
    }
}

/// The name of a protocol's version in the vault.
#[must_use]
pub fn version_of(protocol: &Protocol) -> ProtocolVersion {
    ProtocolVersion {
        id: protocol.id.clone(),
        version: protocol.version.to_string(),
    }
}

/// The plan over all sessions of a client.
#[derive(Debug, Clone)]
pub struct ClientPlan {
    /// The plan.
    pub plan: Plan,
    /// The protocol that rules, the latest session's, as it reads for the client.
    pub protocol: Arc<Protocol>,
    /// Whether sessions name other protocols or versions, which do not rule any more.
    pub mixed: bool,
}

impl Studio {
    /// Returns the plan over a client's sessions, which come in the order of time; `None`
    /// without a session that a plan can be made of. `today` is the studio's date.
    ///
    /// # Errors
    /// [`Error::ProtocolUnknown`] and [`Error::ProtocolAltered`] when the protocol of the
    /// latest session cannot be used.
    pub fn plan(
        &mut self,
        client: &Client,
        sessions: &[Stored<SessionId, Session>],
        today: NaiveDate,
    ) -> Result<Option<ClientPlan>, Error> {
        self.plan_before(further(sessions, &[]), client, sessions, today)
    }

    /// Returns the plan as [`plan`](Self::plan) does, where it is known what comes after.
    pub(crate) fn plan_before(
        &mut self,
        further: Further,
        client: &Client,
        sessions: &[Stored<SessionId, Session>],
        today: NaiveDate,
    ) -> Result<Option<ClientPlan>, Error> {
        let Some(last) = sessions.last() else {
            return Ok(None);
        };
        let protocol = self.protocol(&last.record.protocol)?;
        // An import may bring what the form would refuse: a date out of bounds, or two
        // records of one moment. The plan passes over them.
        let accepted = Sessions::accepted(today);
        let mut ended: Vec<Moment> = sessions
            .iter()
            .map(|session| session.record.ended)
            .filter(|ended| accepted.contains(&ended.date()))
            .collect();
        ended.dedup();
        let Ok(ended) = Sessions::new(ended, today) else {
            return Ok(None);
        };
        let choices = Choices {
            further,
            ..choices(&protocol, &ended, client, sessions)
        };
        let own = match protocol.for_client(oils(client), scalp_type(client)) {
            Cow::Owned(own) => Some(own),
            Cow::Borrowed(_) => None,
        };
        let protocol = own.map_or(protocol, Arc::new);
        let protocol = self.with_decisions(protocol, sessions)?;
        let plan = Plan::derive(&protocol, &ended, &choices).map_err(|_| Error::ChoiceUnknown)?;
        let mixed = sessions
            .iter()
            .any(|session| session.record.protocol != last.record.protocol);
        Ok(Some(ClientPlan {
            plan,
            protocol,
            mixed,
        }))
    }

    /// Returns the protocol with what the artist decided at the sessions where it says nothing.
    pub(crate) fn with_decisions(
        &self,
        protocol: Arc<Protocol>,
        sessions: &[Stored<SessionId, Session>],
    ) -> Result<Arc<Protocol>, Error> {
        let decisions = decisions(sessions);
        if decisions.is_empty() {
            return Ok(protocol);
        }
        let studio = self.vault.studio()?;
        let source = Source {
            title: Words::of(Language::English).decided_source(),
            author: studio.artist,
            place: studio.name,
        };
        Ok(Arc::new(decided(&protocol, &decisions, &source)))
    }

    /// Returns a protocol in exactly this version, as [`Protocols::get`] does.
    ///
    /// # Errors
    /// As [`Protocols::get`].
    pub fn protocol(&mut self, name: &ProtocolVersion) -> Result<Arc<Protocol>, Error> {
        self.protocols.get(&self.vault, name)
    }
}

impl ClientPlan {
    /// Whether the client is healing at `now`: a session has ended, and neither the days
    /// of healing nor the protocol's phases are over.
    #[must_use]
    pub fn is_healing(&self, now: Moment) -> bool {
        self.plan
            .day_number(now)
            .is_some_and(|day| day <= healing_days(&self.protocol))
    }
}

/// The last day on which a client under this protocol counts as healing.
#[must_use]
pub fn healing_days(protocol: &Protocol) -> i64 {
    let last_phase = protocol.phases.last();
    last_phase.map_or(HEALING_DAYS, |phase| {
        HEALING_DAYS.max(i64::from(phase.from.days()))
    })
}

/// What is known of a further session after `sessions`, when `later` are booked; both in the
/// order of time.
pub(crate) fn further(
    sessions: &[Stored<SessionId, Session>],
    later: &[Stored<SessionId, Session>],
) -> Further {
    match (sessions.last(), later) {
        (_, [_, ..]) => Further::Booked,
        (Some(last), []) if last.record.is_final => Further::None,
        _ => Further::Unknown,
    }
}

/// What was decided about activities, from the decisions in the order of the sessions: a later
/// one overrules an earlier one. What another version of the program wrote and this one does
/// not know is passed over.
fn decisions(sessions: &[Stored<SessionId, Session>]) -> BTreeMap<Activity, Decision> {
    let all = sessions.iter().flat_map(|session| &session.record.decided);
    all.filter_map(|one| {
        let decision = match one.from {
            None => Decision::Ask,
            Some(day) => Decision::From(Day::try_from(i64::from(day)).ok()?),
        };
        Some((Activity::from_id(&one.activity)?, decision))
    })
    .collect()
}

/// Returns the protocol with decisions, in the words that a client reads.
#[must_use]
pub fn decided(
    protocol: &Protocol,
    decisions: &BTreeMap<Activity, Decision>,
    source: &Source,
) -> Protocol {
    protocol.with_decisions(decisions, source, in_all_languages)
}

/// What a client reads of a verdict on an activity, by language.
fn in_all_languages(activity: Activity, verdict: Verdict) -> BTreeMap<String, String> {
    let said = |&language: &Language| {
        let words = Words::of(language);
        let thing = words.word(Vocabulary::Thing, activity.id());
        let verdict = if activity.is_medicine() {
            words.doctor_medicine()
        } else {
            words.word(Vocabulary::Verdict, verdict.id())
        };
        (language.tag().to_owned(), words.decided(thing, verdict))
    };
    Language::ALL.iter().map(said).collect()
}

/// The branches that are open, from the decisions in the order of the sessions: a later
/// decision overrules an earlier one.
fn choices(
    protocol: &Protocol,
    ended: &Sessions,
    client: &Client,
    sessions: &[Stored<SessionId, Session>],
) -> Choices {
    let mut choices = Choices {
        scalp_type: scalp_type(client),
        ..Choices::default()
    };
    for session in sessions {
        let until = session.record.ended;
        let number = ended.ended().partition_point(|&ended| ended <= until);
        for decision in &session.record.branches {
            if !decision.opened {
                choices.opened.remove(&decision.branch);
            } else if protocol.branch(&decision.branch).is_some() && number > 0 {
                choices
                    .opened
                    .entry(decision.branch.clone())
                    .or_insert(number);
            }
        }
    }
    choices
}

/// The kind of scalp that the protocol's advice is for: what needs most care, where the
/// artist saw several.
#[must_use]
pub fn scalp_type(client: &Client) -> Option<ScalpType> {
    [
        ScalpType::Folliculitis,
        ScalpType::Seborrhoeic,
        ScalpType::Dandruff,
        ScalpType::Dry,
        ScalpType::Oily,
        ScalpType::Sensitive,
        ScalpType::Normal,
    ]
    .into_iter()
    .find(|scalp| client.scalp.contains(scalp))
}
