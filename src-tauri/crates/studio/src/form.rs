//! The studio's forms: its own texts with their versions, what a client has signed of them and
//! what is missing, and the form that is being filled in.

mod answers;
mod page;
mod signing;
mod status;
#[cfg(test)]
mod tests;
mod text;

use records::FormText;
use serde::{Deserialize, Serialize};

pub use self::answers::{AgeCheck, Answers, age, matters};
pub use self::page::{blank_page, said, signed_page};
pub use self::signing::{Filling, Scan, ScanFault};
pub use self::status::{FormDue, FormState, FormStatus};
pub use self::text::{
    AnswerKind, Block, Form, FormFault, FormKind, FormReason, Question, Region, RegionFact, When,
    YesOrNo, regions, shipped_forms,
};
use crate::own_id::own_id;
use crate::{Error, Studio};

/// A form of the studio's own, as the vault keeps it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnForm {
    /// Its versions, the first one first. None of them ever changes.
    pub published: Vec<Form>,
    /// What is being written.
    pub draft: Option<Form>,
    /// Whether it is not used any more.
    pub retired: bool,
}

impl OwnForm {
    /// Returns the newest version; `None` before one is published.
    #[must_use]
    pub fn newest(&self) -> Option<&Form> {
        self.published.last()
    }
}

impl Studio {
    /// Returns the studio's own forms by their ids. One that another program wrote otherwise is
    /// left out.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn own_forms(&self) -> Result<Vec<(String, OwnForm)>, Error> {
        let texts = self.vault.form_texts()?.into_iter();
        let read = texts.filter_map(|text| {
            let form = serde_json::from_value(text.document).ok()?;
            Some((text.id, form))
        });
        Ok(read.collect())
    }

    /// Returns one of the studio's own forms.
    ///
    /// # Errors
    /// [`Error::FormUnknown`] when there is none.
    pub fn own_form(&self, id: &str) -> Result<OwnForm, Error> {
        let mut own = self.own_forms()?.into_iter();
        let found = own.find(|(one, _)| one == id);
        found.map(|(_, form)| form).ok_or(Error::FormUnknown)
    }

    /// Returns the text of a form to look at: of an own one the draft before its newest version, or
    /// one that ships.
    ///
    /// # Errors
    /// [`Error::FormUnknown`] when there is none.
    pub fn form_text(&self, id: &str) -> Result<Form, Error> {
        if let Some(shipped) = shipped_forms().iter().find(|form| form.id == id) {
            return Ok(shipped.clone());
        }
        let own = self.own_form(id)?;
        let newest = own.draft.or(own.published.last().cloned());
        newest.ok_or(Error::FormUnknown)
    }

    /// Begins a form of the studio's own with a copy of another, shipped or own, and returns its
    /// id.
    ///
    /// # Errors
    /// [`Error::FormUnknown`] when there is no such form; when it cannot be saved.
    pub fn copy_form(&mut self, id: &str) -> Result<String, Error> {
        let from = self.form_text(id)?;
        let id = own_id(from.kind.id())?;
        let draft = Form {
            schema: None,
            id: id.clone(),
            version: 0,
            ..from
        };
        let own = OwnForm {
            draft: Some(draft),
            ..OwnForm::default()
        };
        self.save_own_form(&id, &own)?;
        Ok(id)
    }

    /// Begins a draft of the next version of an own form with its newest one. One that is there
    /// already stays.
    ///
    /// # Errors
    /// [`Error::FormUnknown`] when there is no such form; when it cannot be saved.
    pub fn edit_form(&mut self, id: &str) -> Result<(), Error> {
        let mut own = self.own_form(id)?;
        if own.draft.is_none() {
            let newest = own.newest().ok_or(Error::FormUnknown)?;
            own.draft = Some(Form {
                version: 0,
                ..newest.clone()
            });
            self.save_own_form(id, &own)?;
        }
        Ok(())
    }

    /// Saves the draft of an own form, whatever is wrong with it.
    ///
    /// # Errors
    /// [`Error::FormUnknown`] when there is no such draft; when it cannot be saved.
    pub fn save_form_draft(&mut self, draft: Form) -> Result<(), Error> {
        let id = draft.id.clone();
        let mut own = self.own_form(&id)?;
        if own.draft.is_none() {
            return Err(Error::FormUnknown);
        }
        own.draft = Some(Form {
            version: 0,
            schema: None,
            ..draft
        });
        self.save_own_form(&id, &own)
    }

    /// Publishes the draft of an own form as its next version, which never changes.
    ///
    /// # Errors
    /// [`Error::FormUnknown`] when there is no such draft; [`Error::FormFaulty`] for one with
    /// faults; when it cannot be saved.
    pub fn publish_form(&mut self, id: &str) -> Result<(), Error> {
        let mut own = self.own_form(id)?;
        let draft = own.draft.take().ok_or(Error::FormUnknown)?;
        if !draft.faults().is_empty() {
            return Err(Error::FormFaulty);
        }
        let version = own.newest().map_or(0, |newest| newest.version) + 1;
        own.published.push(Form { version, ..draft });
        own.retired = false;
        self.save_own_form(id, &own)
    }

    /// Discards the draft of an own form; a form without any version goes as a whole.
    ///
    /// # Errors
    /// [`Error::FormUnknown`] when there is no such form; when it cannot be saved.
    pub fn discard_form(&mut self, id: &str) -> Result<(), Error> {
        let mut own = self.own_form(id)?;
        if own.published.is_empty() {
            return Ok(self.vault.change(|batch| batch.remove_form_text(id))?);
        }
        own.draft = None;
        self.save_own_form(id, &own)
    }

    /// Says whether an own form is used no more. What was signed stays.
    ///
    /// # Errors
    /// [`Error::FormUnknown`] when there is no such form; when it cannot be saved.
    pub fn retire_form(&mut self, id: &str, retired: bool) -> Result<(), Error> {
        let mut own = self.own_form(id)?;
        own.retired = retired;
        self.save_own_form(id, &own)
    }

    fn save_own_form(&mut self, id: &str, own: &OwnForm) -> Result<(), Error> {
        let text = FormText {
            id: id.to_owned(),
            document: serde_json::to_value(own)?,
        };
        Ok(self.vault.change(|batch| batch.save_form_text(&text))?)
    }
}
