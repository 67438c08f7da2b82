//! Sessions: added, changed, and what is decided about a branch at one.

use chrono::{DateTime, Utc};
use protocol::Protocol;
use records::{
    Batch, BranchDecision, ClientId, Price, ProtocolVersion, Session, SessionId, StoreError,
    Treatment, Vault,
};
use serde::Deserialize;
use vocabulary::{Moment, TypedMoment};

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
    /// Which of the client's sessions it is, from 1.
    pub number: u16,
    /// Whether it is marked as the client's last.
    pub is_final: bool,
    /// The protocol's id. A session that is changed and stays with its protocol keeps the
    /// version that it was given.
    pub protocol: String,
    /// Who worked.
    pub artist: String,
    /// What was done.
    pub treatment: Vec<Treatment>,
    /// What it cost.
    pub price: Option<Price>,
    /// Free text.
    pub text: String,
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
            Some(id) => Some(self.vault.session(id)?.session.record),
            None => None,
        };
        self.check_dates(request.client, request.id, ended, now)?;
        let kept = before
            .as_ref()
            .map(|session| &session.protocol)
            .filter(|kept| kept.id == request.protocol)
            .cloned();
        let document = match &kept {
            Some(_) => None,
            None => Some(shipped(&request.protocol)?),
        };
        let version = match (&kept, document) {
            (Some(kept), _) => kept.clone(),
            (None, Some(protocol)) => version_of(protocol),
            (None, None) => return Err(Error::ProtocolUnknown),
        };
        let session = Session {
            ended,
            zone: match &before {
                Some(session) => session.zone.clone(),
                None => zone,
            },
            number: request.number,
            is_final: request.is_final,
            artist: request.artist,
            protocol: version.clone(),
            branches: match &before {
                Some(session) => session.branches.clone(),
                None => Vec::new(),
            },
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
            .is_some_and(|id| self.edit_goes_on(id.into(), instant));
        let save = |batch: &mut Batch<'_>| {
            if let Some(protocol) = document.filter(|_| !is_kept) {
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
            self.begin_edit(id.into(), instant);
        }
        self.refresh(request.client)?;
        Ok(id)
    }

    /// Refuses what no plan can be made from, before it is saved.
    fn check_dates(
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
        protocol::Sessions::new(all.clone(), now.date())
            .map(drop)
            .map_err(|fault| Error::SessionRefused { fault, ended: all })
    }

    /// Keeps what was decided about a branch at a session, or takes it back.
    ///
    /// # Errors
    /// When the session is gone or its protocol has no such branch.
    pub fn decide(&mut self, request: &BranchInput, now: Moment) -> Result<(), Error> {
        let mut session = self.vault.session(request.session)?;
        if session.client != request.client {
            return Err(StoreError::NotFound.into());
        }
        let kept = &mut session.session.record;
        let protocol = self.protocol(&kept.protocol)?;
        if protocol.branch(&request.branch).is_none() {
            return Err(Error::BranchUnknown);
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
        self.edit = None;
        Ok(self
            .vault
            .change(|batch| batch.save_session(request.session, kept))?)
    }
}

/// The protocol that ships under this id.
fn shipped(id: &str) -> Result<&'static Protocol, Error> {
    protocol::shipped_protocol(id).ok_or(Error::ProtocolUnknown)
}

fn is_kept(vault: &Vault, version: &ProtocolVersion) -> Result<bool, Error> {
    match vault.protocol(version) {
        Ok(_) => Ok(true),
        Err(StoreError::NotFound) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
