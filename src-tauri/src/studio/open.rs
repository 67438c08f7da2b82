//! What is done with an open vault, a method for each ability.

use chrono::{DateTime, NaiveDateTime, Utc};
use protocol::Protocol;
use records::model::{BranchDecision, Client, Note, NoteKind, ProtocolVersion, Session};
use records::{Batch, ClientId, Item, Kept, SessionId, StoreError, Vault};

use super::Open;
use super::plans::version_of;
use crate::wire::client::{DecideBranch, SaveSession};
use crate::wire::failure::{Code, Failure};

/// The most of one name that are told of: it is a hint, not a list.
const MOST_NAMESAKES: usize = 3;

impl Open {
    /// Brings the list of clients up to date for one of them.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn refresh(&mut self, id: ClientId) -> Result<(), Failure> {
        self.register.refresh(&self.vault, &mut self.protocols, id)
    }

    /// Reads what is left to read of the list of clients.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn complete_register(&mut self) -> Result<(), Failure> {
        self.register.complete(&self.vault, &mut self.protocols)
    }

    /// The first clients by name, up to `count`, with no more read than that takes.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn first_clients(&mut self, count: usize) -> Result<Vec<ClientId>, Failure> {
        while self.register.known() < count
            && !self.register.read_part(&self.vault, &mut self.protocols)?
        {}
        Ok(self.register.first(count))
    }

    /// Who has this name already, whatever the case and the marks on its letters.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn namesakes(&mut self, name: &str) -> Result<Vec<ClientId>, Failure> {
        let key = records::sort_key(name);
        let found = self.vault.find_clients(name, MOST_NAMESAKES)?;
        Ok(found
            .iter()
            .filter(|found| records::sort_key(&found.client.record.name) == key)
            .map(|found| found.client.id)
            .collect())
    }

    /// Adds a client.
    ///
    /// # Errors
    /// When the name is empty or she cannot be saved.
    pub fn add_client(&mut self, client: &Client) -> Result<ClientId, Failure> {
        let id = self.vault.change(|batch| batch.add_client(client))?;
        self.refresh(id)?;
        Ok(id)
    }

    /// Adds or changes a session. One that stays with its protocol keeps the version that
    /// it was given.
    ///
    /// # Errors
    /// When the date or the protocol is refused, or it cannot be saved.
    pub fn save_session(
        &mut self,
        request: SaveSession,
        now: NaiveDateTime,
        moment: DateTime<Utc>,
    ) -> Result<SessionId, Failure> {
        let ended =
            protocol::minute(&request.ended).ok_or(Failure::new(Code::SessionUnreadable))?;
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
            (None, None) => return Err(Failure::new(Code::ProtocolUnknown)),
        };
        let session = Session {
            ended,
            zone: match &before {
                Some(session) => session.zone.clone(),
                None => self.zone()?,
            },
            number: request.number,
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
            self.protocols.get(&self.vault, &version)?;
        }
        let goes_on = request
            .id
            .is_some_and(|id| self.sitting_goes_on(id.into(), moment));
        let save = |batch: &mut Batch<'_>| {
            if let Some(protocol) = document.filter(|_| !is_kept) {
                batch.keep_protocol(&version, &serde_json::to_string(protocol)?)?;
            }
            match request.id {
                Some(id) => batch.save_session(id, &session).map(|()| id),
                None => batch.add_session(request.client, &session),
            }
            .map_err(Failure::from)
        };
        let is_same = before.as_ref() == Some(&session);
        let id = if goes_on {
            self.vault.amend(save)?
        } else {
            self.vault.change(save)?
        };
        // Saving the same again is no version, so no sitting begins with it.
        if !goes_on && !is_same {
            self.begin_sitting(id.into(), moment);
        }
        self.refresh(request.client)?;
        Ok(id)
    }

    /// Refuses what no plan can be made from, before it is saved.
    fn check_dates(
        &self,
        client: ClientId,
        saved: Option<SessionId>,
        ended: NaiveDateTime,
        now: NaiveDateTime,
    ) -> Result<(), Failure> {
        let mut all: Vec<NaiveDateTime> = self
            .vault
            .sessions(client)?
            .iter()
            .filter(|session| Some(session.id) != saved)
            .map(|session| session.record.ended)
            .filter(|other| protocol::minute_text(*other) == protocol::minute_text(ended))
            .collect();
        all.push(ended);
        protocol::Sessions::new(all.clone(), now.date())
            .map(drop)
            .map_err(|fault| {
                crate::screen::refused_session(crate::system::language::words(), fault, &all)
            })
    }

    /// Keeps what was decided about a branch at a session, or takes it back.
    ///
    /// # Errors
    /// When the session is gone or its protocol has no such branch.
    pub fn decide(&mut self, request: &DecideBranch, now: NaiveDateTime) -> Result<(), Failure> {
        let mut session = self.vault.session(request.session)?;
        if session.client != request.client {
            return Err(Failure::new(Code::RecordGone));
        }
        let kept = &mut session.session.record;
        let protocol = self.protocols.get(&self.vault, &kept.protocol)?;
        if protocol.branch(&request.branch).is_none() {
            return Err(Failure::new(Code::ChoiceUnknown));
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
        self.sitting = None;
        Ok(self
            .vault
            .change(|batch| batch.save_session(request.session, kept))?)
    }

    /// Notes that a check-in was made today.
    ///
    /// # Errors
    /// When the client is gone or it cannot be saved.
    pub fn check_in(
        &mut self,
        client: ClientId,
        session: SessionId,
        text: String,
        now: NaiveDateTime,
    ) -> Result<(), Failure> {
        let note = Note {
            kind: NoteKind::Call,
            date: now.date(),
            pinned: false,
            text,
        };
        self.vault
            .change(|batch| batch.add_note(client, Some(session), &note))?;
        Ok(())
    }

    /// Puts something into the bin, or takes it out.
    ///
    /// # Errors
    /// [`Code::RecordGone`].
    pub fn set_binned(&mut self, item: Item, binned: bool) -> Result<(), Failure> {
        let before = self.owner(item)?;
        self.sitting = None;
        self.vault.change(|batch: &mut Batch<'_>| {
            if binned {
                batch.bin(item)
            } else {
                batch.unbin(item)
            }
        })?;
        match before.or(self.owner(item)?) {
            Some(id) => self.refresh(id),
            None => Ok(()),
        }
    }

    /// Takes the last step back. Returns the step, and whose it was where it was one
    /// client's; none when there is nothing to undo.
    ///
    /// # Errors
    /// When it cannot be undone.
    pub fn undo(&mut self) -> Result<Option<(records::Step, Option<ClientId>)>, Failure> {
        let Some(step) = self.vault.last_step()? else {
            return Ok(None);
        };
        let mut owners = self.owners(&step)?;
        self.sitting = None;
        self.vault.undo(step.id)?;
        owners.extend(self.owners(&step)?);
        owners.sort_unstable();
        owners.dedup();
        for owner in &owners {
            self.refresh(*owner)?;
        }
        let only = match owners[..] {
            [one] => Some(one),
            _ => None,
        };
        Ok(Some((step, only)))
    }

    /// A client, in the bin or not; none when she is gone or cannot be read.
    #[must_use]
    pub fn binned_client(&self, id: ClientId) -> Option<Kept<ClientId, Client>> {
        self.vault.client_or_binned(id).ok()
    }

    /// Whose records a step changed, as far as they can be seen now.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn owners(&self, step: &records::Step) -> Result<Vec<ClientId>, Failure> {
        let mut owners = Vec::new();
        for item in step.changes.iter().filter_map(|(_, item)| *item) {
            owners.extend(self.owner(item)?);
        }
        owners.sort_unstable();
        owners.dedup();
        Ok(owners)
    }

    /// Whose a record is, in the bin or not.
    fn owner(&self, item: Item) -> Result<Option<ClientId>, Failure> {
        let found = match item {
            Item::Client(id) => return Ok(Some(id)),
            Item::Session(id) => self.vault.session(id).map(|session| session.client),
            Item::Note(id) => self.vault.note(id).map(|note| note.client),
            Item::Sheet(id) => self.vault.sheet(id).map(|sheet| sheet.client),
        };
        match found {
            Ok(id) => Ok(Some(id)),
            Err(StoreError::NotFound) => {
                let binned = self.vault.binned()?;
                Ok(binned
                    .into_iter()
                    .find(|binned| binned.item == item)
                    .map(|binned| binned.client))
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// The protocol that ships under this id.
fn shipped(id: &str) -> Result<&'static Protocol, Failure> {
    protocol::shipped_protocol(id).ok_or(Failure::new(Code::ProtocolUnknown))
}

fn is_kept(vault: &Vault, version: &ProtocolVersion) -> Result<bool, Failure> {
    match vault.protocol(version) {
        Ok(_) => Ok(true),
        Err(StoreError::NotFound) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
