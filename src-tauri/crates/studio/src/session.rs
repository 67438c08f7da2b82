//! Sessions: added, changed, and what is decided about a branch at one.

use chrono::{DateTime, NaiveTime, Utc};
use protocol::{Activity, Day};
use records::{
    ActivityDecision, Batch, BranchDecision, ClientId, Price, ProtocolVersion, Session, SessionId,
    StoreError, Treatment, Vault,
};
use serde::Deserialize;
use vocabulary::{Moment, TypedMoment};

use crate::booking::check_ends;
use crate::note::Edited;
use crate::plan::version_of;
use crate::{Error, Studio};

/// A session as it is entered.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "SaveSession"))]
pub struct SessionInput {
    /// The session that is changed; none for a new one.
    pub id: Option<SessionId>,
    /// The client's number.
    pub client: ClientId,
    /// When it ended, or will end, on the studio's wall clock: `2026-11-19T16:00`.
    pub ended: TypedMoment,
    /// The time of day at which it began, `12:30`.
    pub started: Option<NaiveTime>,
    /// Which of the client's sessions it is, from 1.
    pub number: u16,
    /// Whether it is marked as the client's last.
    pub is_final: bool,
    /// The protocol's id. A session that is changed and stays with its protocol keeps the
    /// version that it was given.
    pub protocol: String,
    /// Who worked.
    pub artist: String,
    /// How the skin was on arrival.
    pub skin: String,
    /// What was done.
    pub treatment: Vec<Treatment>,
    /// What it cost.
    pub price: Option<Price>,
    /// Free text.
    pub text: String,
}

/// What stands in the form of a session that is to be done as last time.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "AsLastTime"))]
pub struct LastTimeInput {
    /// The session; none for a new one.
    pub id: Option<SessionId>,
    /// The client's number.
    pub client: ClientId,
    /// When it ended, or will end.
    pub ended: TypedMoment,
    /// What was done, as far as it is entered.
    pub treatment: Vec<Treatment>,
}

/// A treatment with the technique of an earlier session.
#[derive(Debug, Clone)]
pub struct LastTime {
    /// The number of that session.
    pub number: u16,
    /// When it ended.
    pub ended: Moment,
    /// What is entered, with its technique.
    pub treatment: Vec<Treatment>,
}

/// A decision about a branch.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DecideBranch"))]
pub struct BranchInput {
    /// The client's number.
    pub client: ClientId,
    /// The session at which it is decided.
    pub session: SessionId,
    /// The branch's id.
    pub branch: String,
    /// Opened or declined; none takes the decision back.
    pub opened: Option<bool>,
    /// The reason; may be empty.
    pub reason: String,
}

/// A decision about an activity of which the protocol says nothing.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "DecideActivity"))]
pub struct ActivityInput {
    /// The client's number.
    pub client: ClientId,
    /// The session at which it is decided.
    pub session: SessionId,
    /// The activity.
    pub activity: Activity,
    /// What is decided; none takes the decision back.
    pub decision: Option<DecisionInput>,
}

/// What is decided about an activity.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DecisionInput {
    /// It is allowed from this day after each session; 0 for at once.
    From {
        /// The day.
        #[cfg_attr(feature = "ts", ts(as = "u16"))]
        day: Day,
    },
    /// The client is to ask first.
    Ask,
}

impl Studio {
    /// Adds or changes a session. One that stays with its protocol keeps the version that
    /// it was given. A new one is in `zone`, the studio's, an IANA name; one that is changed
    /// keeps its own.
    ///
    /// # Errors
    /// When the date or the protocol is refused, or it cannot be saved.
    pub fn save_session(
        &mut self,
        request: SessionInput,
        zone: String,
        now: Moment,
        instant: DateTime<Utc>,
    ) -> Result<SessionId, Error> {
        let ended = request.ended.0?;
        let before = match request.id {
            Some(id) => Some(self.session_of(request.client, id)?),
            None => None,
        };
        self.check_dates(request.client, request.id, ended, now)?;
        let kept = before
            .as_ref()
            .map(|session| &session.protocol)
            .filter(|kept| kept.id == request.protocol)
            .cloned();
        let (version, document) = if let Some(kept) = kept {
            (kept, None)
        } else {
            let newest = self.newest_protocol(&request.protocol)?;
            (version_of(&newest), Some(newest))
        };
        let decided = before
            .as_ref()
            .map(|session| (session.branches.clone(), session.decided.clone()));
        let (branches, decided) = decided.unwrap_or_default();
        let session = Session {
            ended,
            started: request.started,
            zone: match &before {
                Some(session) => session.zone.clone(),
                None => zone,
            },
            booked: ended > now,
            calendar_uid: before
                .as_ref()
                .map_or_else(String::new, |session| session.calendar_uid.clone()),
            number: request.number,
            is_final: request.is_final,
            artist: request.artist,
            protocol: version.clone(),
            branches,
            decided,
            skin: request.skin,
            treatment: request.treatment,
            price: request.price,
            text: request.text,
        };
        let is_kept = is_kept(&self.vault, &version)?;
        if document.is_some() && is_kept {
            // Kept under this name is what ships under it, or nothing is begun with it.
            self.protocol(&version)?;
        }
        let goes_on = request
            .id
            .is_some_and(|id| self.edit_goes_on(&Edited::Record(id.into()), instant));
        let save = |batch: &mut Batch<'_>| {
            if let Some(protocol) = document.as_deref().filter(|_| !is_kept) {
                batch.keep_protocol(&version, &serde_json::to_string(protocol)?)?;
            }
            match request.id {
                Some(id) => batch.save_session(id, &session).map(|()| id),
                None => batch.add_session(request.client, &session),
            }
            .map_err(Error::from)
        };
        let is_same = before.as_ref() == Some(&session);
        let id = if goes_on {
            self.vault.amend(save)?
        } else {
            self.vault.change(save)?
        };
        // Saving the same again is no version, so no edit session begins with it.
        if !goes_on && !is_same {
            self.begin_edit(Edited::Record(id.into()), instant);
        }
        self.refresh(request.client)?;
        Ok(id)
    }

    /// Fills in the technique of the latest session that had ended by `now` and lies before this
    /// one, where something was noted of its treatment; none: there is no such session. Of
    /// everything else that was entered nothing changes.
    ///
    /// # Errors
    /// When the date is none, or the vault cannot be read.
    pub fn as_last_time(
        &self,
        request: LastTimeInput,
        now: Moment,
    ) -> Result<Option<LastTime>, Error> {
        let ended = request.ended.0?;
        let sessions = self.vault.sessions(request.client)?;
        let was_treated = |session: &Session| {
            let mut treatment = session.treatment.iter();
            treatment.any(|one| *one != Treatment::default())
        };
        let last = sessions
            .into_iter()
            .filter(|session| Some(session.id) != request.id)
            .map(|session| session.record)
            .filter(|session| session.ended < ended && session.ended <= now)
            .filter(was_treated)
            .max_by_key(|session| session.ended);
        Ok(last.map(|last| {
            let mut entered = request.treatment.into_iter();
            let mut treatment: Vec<Treatment> = last
                .treatment
                .iter()
                .map(|earlier| {
                    let entry = entered.next().unwrap_or_default();
                    entry.with_technique_of(earlier)
                })
                .collect();
            treatment.extend(entered.filter(|entry| *entry != Treatment::default()));
            LastTime {
                number: last.number,
                ended: last.ended,
                treatment,
            }
        }))
    }

    /// Refuses what no plan can be made from, before it is saved.
    pub(crate) fn check_dates(
        &self,
        client: ClientId,
        saved: Option<SessionId>,
        ended: Moment,
        now: Moment,
    ) -> Result<(), Error> {
        let mut all: Vec<Moment> = self
            .vault
            .sessions(client)?
            .iter()
            .filter(|session| Some(session.id) != saved)
            .map(|session| session.record.ended)
            .filter(|other| *other == ended)
            .collect();
        all.push(ended);
        check_ends(all, now)
    }

    /// Keeps what was decided about a branch at a session, or takes it back.
    ///
    /// # Errors
    /// When the session is gone or its protocol has no such branch.
    pub fn decide(&mut self, request: &BranchInput, now: Moment) -> Result<(), Error> {
        let mut kept = self.session_of(request.client, request.session)?;
        let protocol = self.protocol(&kept.protocol)?;
        if protocol.branch(&request.branch).is_none() {
            return Err(Error::ChoiceUnknown);
        }
        kept.branches.retain(|one| one.branch != request.branch);
        if let Some(opened) = request.opened {
            kept.branches.push(BranchDecision {
                branch: request.branch.clone(),
                opened,
                date: now.date(),
                reason: request.reason.trim().to_owned(),
            });
        }
        self.keep_decision(request.session, &kept)
    }

    /// Keeps what was decided at a session about an activity, or takes it back.
    ///
    /// # Errors
    /// [`Error::ChoiceUnknown`] where the session's protocol says something of it, and for a day
    /// from which a medicine would be allowed; when the session is gone.
    pub fn decide_activity(&mut self, request: &ActivityInput, now: Moment) -> Result<(), Error> {
        let mut kept = self.session_of(request.client, request.session)?;
        let allows = matches!(request.decision, Some(DecisionInput::From { .. }));
        let is_doctors = request.activity.is_medicine() && allows;
        if is_doctors || self.protocol(&kept.protocol)?.speaks_of(request.activity) {
            return Err(Error::ChoiceUnknown);
        }
        let activity = request.activity.id();
        kept.decided.retain(|one| one.activity != activity);
        if let Some(decision) = request.decision {
            let from = match decision {
                DecisionInput::Ask => None,
                DecisionInput::From { day } => Some(day.days()),
            };
            kept.decided.push(ActivityDecision {
                activity: activity.to_owned(),
                from,
                date: now.date(),
            });
        }
        self.keep_decision(request.session, &kept)
    }

    /// Marks a session as the client's last.
    ///
    /// # Errors
    /// When the session is gone, or it cannot be saved.
    pub fn mark_final(&mut self, client: ClientId, session: SessionId) -> Result<(), Error> {
        let mut kept = self.session_of(client, session)?;
        kept.is_final = true;
        self.keep_decision(session, &kept)?;
        // Nobody is due for a session after it.
        self.refresh(client)
    }

    /// A client's session.
    fn session_of(&self, client: ClientId, session: SessionId) -> Result<Session, Error> {
        let kept = self.vault.session(session)?;
        if kept.client == client {
            Ok(kept.session.record)
        } else {
            Err(StoreError::NotFound.into())
        }
    }

    fn keep_decision(&mut self, id: SessionId, session: &Session) -> Result<(), Error> {
        self.edit = None;
        Ok(self.vault.change(|batch| batch.save_session(id, session))?)
    }
}

/// Whether the vault keeps this version of a protocol.
pub(crate) fn is_kept(vault: &Vault, version: &ProtocolVersion) -> Result<bool, Error> {
    match vault.protocol(version) {
        Ok(_) => Ok(true),
        Err(StoreError::NotFound) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
