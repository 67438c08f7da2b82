//! A protocol as the artist edits it: days as they are typed, and each sentence where it is said.
//! It may be wrong in any way while it is being written.

use protocol::Protocol;
use records::ProtocolDraft;
use serde::{Deserialize, Serialize};

pub use super::draft_days::{EndDays, EndMove, RuleEnd};
use super::draft_form;
pub use super::draft_form::{
    DraftBranch, DraftForm, DraftHold, DraftOils, DraftPhase, DraftRule, DraftSlip, DraftUsual,
    DraftWarning, Texts,
};
use crate::note::Edited;
use crate::own_id::{is_own_id, own_id};
use crate::{Error, Studio};

/// A draft: what is edited, and the protocol that it was made from. Its sources, notes and advice
/// stay, and so does the source of every number that is not changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What is edited.
    pub form: DraftForm,
    /// What it was made from.
    pub base: Protocol,
}

impl Draft {
    /// Begins a draft of the protocol with this id from another protocol, or from its own newest
    /// version.
    #[must_use]
    pub fn of(base: &Protocol, id: String) -> Self {
        Self {
            form: DraftForm::of(base, id),
            base: base.clone(),
        }
    }

    /// Reads a draft that is kept; `None` for what is none, or has an id that is not one of
    /// the studio's own.
    #[must_use]
    pub fn read(kept: &ProtocolDraft) -> Option<Self> {
        let mut draft = Self::deserialize(&kept.document).ok()?;
        // One from before these could be edited says of them what it was made from.
        let has = |field: &str| kept.document["form"].get(field).is_some();
        if !has("slips") {
            draft.form.slips = draft_form::slips(&draft.base);
        }
        if !has("oils") {
            draft.form.oils = draft_form::oils(&draft.base);
        }
        let is_own = is_own_id(&kept.id) && draft.form.id == kept.id;
        is_own.then_some(draft)
    }

    /// The title, in the language of the draft.
    #[must_use]
    pub fn title(&self) -> &str {
        let title = self.form.title.get(&self.form.language);
        title.map_or("", String::as_str)
    }

    pub(crate) fn kept(&self) -> Result<ProtocolDraft, Error> {
        Ok(ProtocolDraft {
            id: self.form.id.clone(),
            document: serde_json::to_value(self)?,
        })
    }
}

impl Studio {
    /// Returns the drafts, in the order of their ids. What cannot be read as one is left out.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn drafts(&self) -> Result<Vec<Draft>, Error> {
        let kept = self.vault.protocol_drafts()?;
        Ok(kept.iter().filter_map(Draft::read).collect())
    }

    /// Returns the draft with this id.
    ///
    /// # Errors
    /// [`Error::ProtocolUnknown`] when there is none.
    pub fn draft(&self, id: &str) -> Result<Draft, Error> {
        let mut drafts = self.drafts()?.into_iter();
        let found = drafts.find(|draft| draft.form.id == id);
        found.ok_or(Error::ProtocolUnknown)
    }

    /// Begins a draft under a new id from a protocol's newest version, with this title; and with
    /// what the [fuller guide](Draft::add_fuller) says beside it, if `with_fuller`.
    ///
    /// # Errors
    /// [`Error::ProtocolUnknown`]; when it cannot be saved.
    pub fn copy_protocol(
        &mut self,
        id: &str,
        title: &str,
        with_fuller: bool,
    ) -> Result<Draft, Error> {
        let base = self.newest_protocol(id)?;
        let mut draft = Draft::of(&base, own_id(&slug(title))?);
        if with_fuller {
            draft.add_fuller();
        }
        let artist = self.vault.studio()?.artist;
        if !artist.trim().is_empty() {
            draft.form.author = artist;
        }
        // A title in another language would be that of the protocol it was made from.
        draft.form.title = Texts::from([(draft.form.language.clone(), title.trim().to_owned())]);
        self.keep_new_draft(draft)
    }

    /// Begins a draft of the next version of one of the studio's own protocols. A draft that is
    /// there already is gone on with.
    ///
    /// # Errors
    /// [`Error::ProtocolUnknown`] when it is none of the studio's own; when it cannot be saved.
    pub fn edit_protocol(&mut self, id: &str) -> Result<Draft, Error> {
        match self.draft(id) {
            Err(Error::ProtocolUnknown) if is_own_id(id) => {}
            found => return found,
        }
        let base = self.newest_protocol(id)?;
        self.keep_new_draft(Draft::of(&base, id.to_owned()))
    }

    pub(crate) fn keep_new_draft(&mut self, draft: Draft) -> Result<Draft, Error> {
        let kept = draft.kept()?;
        self.edit = None;
        self.vault
            .change(|batch| batch.save_protocol_draft(&kept))?;
        Ok(draft)
    }

    /// Saves a draft as it is typed; on the disk when this returns. `done` says that the artist
    /// has left it.
    ///
    /// # Errors
    /// [`Error::ProtocolUnknown`] when there is no such draft; when it cannot be saved.
    pub fn save_draft(&mut self, form: DraftForm, done: bool) -> Result<(), Error> {
        let before = self.draft(&form.id)?;
        let now = self.vault.instant();
        let edited = Edited::Draft(form.id.clone());
        let goes_on = self.edit_goes_on(&edited, now);
        let draft = Draft {
            form,
            base: before.base.clone(),
        };
        if draft != before {
            let kept = draft.kept()?;
            if goes_on {
                self.vault.amend(|batch| batch.save_protocol_draft(&kept))?;
            } else {
                self.vault
                    .change(|batch| batch.save_protocol_draft(&kept))?;
                self.begin_edit(edited, now);
            }
        }
        if done {
            self.edit = None;
        }
        Ok(())
    }

    /// Adds to a draft what the [fuller guide](Draft::add_fuller) says beside it. Undone at once.
    ///
    /// # Errors
    /// [`Error::ProtocolUnknown`] when there is no such draft; when it cannot be saved.
    pub fn add_fuller(&mut self, id: &str) -> Result<Draft, Error> {
        let mut draft = self.draft(id)?;
        draft.add_fuller();
        self.keep_new_draft(draft)
    }

    /// Takes a draft away. Undoing brings it back.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn discard_draft(&mut self, id: &str) -> Result<(), Error> {
        self.edit = None;
        Ok(self.vault.change(|batch| batch.remove_protocol_draft(id))?)
    }
}

/// The title in small letters, digits and hyphens; "protocol" where nothing is left of it.
pub(super) fn slug(title: &str) -> String {
    const MOST: usize = 40;
    let mut slug = String::new();
    for sign in title.to_lowercase().chars() {
        if sign.is_ascii_alphanumeric() {
            slug.push(sign);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(MOST);
    match slug.trim_end_matches('-') {
        "" => "protocol".to_owned(),
        slug => slug.to_owned(),
    }
}
