//! The artist's protocols: which there are, which a client's first session begins with, who heals
//! under which version, and what is made of them.
//!
//! What a protocol says of a session is the plan's to say.

pub mod draft;
mod draft_days;
mod draft_faults;
mod draft_form;
pub mod fuller;
pub mod moving;
pub mod publish;
pub mod published;
mod read_draft;
pub mod share;
pub mod shipped_words;
mod typed_days;

use std::sync::Arc;

use protocol::{DEFAULT_PROTOCOL, Protocol, shipped, shipped_protocol};
use records::ProtocolVersion;
use vocabulary::Moment;

use crate::plan::version_of;
use crate::settings::Settings;
use crate::{Error, Studio};

/// Who uses a version of a protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProtocolUse {
    /// The version.
    pub version: u32,
    /// How many sessions name it.
    pub sessions: u64,
    /// How many clients are healing under it.
    pub healing: usize,
}

impl Studio {
    /// Returns the newest version of the protocol with this id: the one that ships, or the latest
    /// that the vault keeps.
    ///
    /// # Errors
    /// [`Error::ProtocolUnknown`] when there is none; when it cannot be read.
    pub fn newest_protocol(&mut self, id: &str) -> Result<Arc<Protocol>, Error> {
        if let Some(shipped) = shipped_protocol(id) {
            return Ok(Arc::new(shipped.clone()));
        }
        let newest = self.versions(id)?.pop().ok_or(Error::ProtocolUnknown)?;
        self.protocol(&newest)
    }

    /// Returns the versions of a protocol that the vault keeps, the earliest first.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn versions(&self, id: &str) -> Result<Vec<ProtocolVersion>, Error> {
        let mut versions = self.vault.protocols()?;
        versions.retain(|version| version.id == id);
        versions.sort_by_key(number);
        Ok(versions)
    }

    /// Returns the newest version of every protocol: those that ship, then the studio's own in the
    /// order in which they were first kept. One that cannot be read is left out.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn newest_protocols(&mut self) -> Result<Vec<Arc<Protocol>>, Error> {
        let mut ids: Vec<String> = shipped().iter().map(|one| one.id.clone()).collect();
        for version in self.vault.protocols()? {
            if !ids.contains(&version.id) {
                ids.push(version.id);
            }
        }
        let newest = ids.iter().map(|id| self.newest_protocol(id));
        Ok(newest.filter_map(Result::ok).collect())
    }

    /// Returns the id of the protocol that a client's first session begins with. Where the one
    /// that was chosen is not there, it is the program's.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn default_protocol(&mut self) -> Result<String, Error> {
        let chosen = self.settings()?.default_protocol;
        match self.newest_protocol(&chosen) {
            Ok(_) => Ok(chosen),
            Err(Error::Store(error)) => Err(error.into()),
            Err(_) => Ok(DEFAULT_PROTOCOL.to_owned()),
        }
    }

    /// Chooses the protocol that a client's first session begins with.
    ///
    /// # Errors
    /// [`Error::ProtocolUnknown`] when there is none with this id; when it cannot be saved.
    pub fn set_default_protocol(&mut self, id: &str) -> Result<(), Error> {
        self.newest_protocol(id)?;
        let settings = Settings {
            default_protocol: id.to_owned(),
            ..self.settings()?
        };
        self.edit = None;
        self.save_settings(&settings)
    }

    /// Returns who uses which version of a protocol at `now`, the newest first. Versions that
    /// nobody uses are left out.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn protocol_uses(&mut self, now: Moment) -> Result<Vec<(String, ProtocolUse)>, Error> {
        let uses = self.vault.protocol_uses()?;
        let clients = self.clients_today(now)?;
        let healing: Vec<ProtocolVersion> = clients
            .iter()
            .filter(|client| client.plan.is_healing(now))
            .map(|client| version_of(&client.plan.protocol))
            .collect();
        let mut uses: Vec<(String, ProtocolUse)> = uses
            .into_iter()
            .map(|(name, sessions)| {
                let healing = healing.iter().filter(|one| **one == name).count();
                let version = number(&name);
                let of_version = ProtocolUse {
                    version,
                    sessions,
                    healing,
                };
                (name.id, of_version)
            })
            .collect();
        uses.sort_by_key(|(_, one)| std::cmp::Reverse(one.version));
        Ok(uses)
    }
}

/// The number of a version; 0 for what is no number, which no protocol has.
pub(crate) fn number(name: &ProtocolVersion) -> u32 {
    name.version.parse().unwrap_or(0)
}
