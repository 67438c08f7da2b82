//! A draft becomes a version that never changes.

use std::sync::Arc;

use protocol::Protocol;

use super::draft::{Draft, DraftForm};
use super::number;
use crate::plan::version_of;
use crate::{Error, Studio};

pub use super::draft_faults::{DraftFault as Fault, DraftReason};
pub use super::typed_days::NoDay;

impl Studio {
    /// Returns the version that a draft with this id will be.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn next_version(&self, id: &str) -> Result<u32, Error> {
        let newest = self.versions(id)?.last().map_or(0, number);
        Ok(newest.saturating_add(1))
    }

    /// Publishes a draft as the next version of its protocol. It is kept for ever, and the draft
    /// is gone; undoing brings the draft back, beside the version.
    ///
    /// # Errors
    /// [`Error::DraftFaulty`] with everything that is wrong with it; [`Error::ProtocolUnknown`]
    /// when there is no such draft; when it cannot be saved.
    pub fn publish_draft(&mut self, id: &str) -> Result<Arc<Protocol>, Error> {
        let draft = self.draft(id)?;
        let version = self.next_version(id)?;
        let made = draft.protocol(version).map_err(Error::DraftFaulty)?;
        let document = serde_json::to_string(&made)?;
        // What a later start could not read is never kept.
        let made = Protocol::from_json(&document).map_err(|_| Error::ProtocolUnknown)?;
        self.edit = None;
        self.vault.change(|batch| {
            batch.keep_protocol(&version_of(&made), &document)?;
            batch.remove_protocol_draft(id)
        })?;
        Ok(Arc::new(made))
    }

    /// Returns the protocol that a draft would be as it is typed now, saved or not.
    ///
    /// # Errors
    /// [`Error::DraftFaulty`]; [`Error::ProtocolUnknown`] when there is no such draft.
    pub fn protocol_of(&self, form: &DraftForm) -> Result<Protocol, Error> {
        let draft = Draft {
            form: form.clone(),
            base: self.draft(&form.id)?.base,
        };
        let version = self.next_version(&form.id)?;
        draft.protocol(version).map_err(Error::DraftFaulty)
    }
}
