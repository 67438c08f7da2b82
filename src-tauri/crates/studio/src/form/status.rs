//! What a client has signed of the studio's forms, and what is missing.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};
use records::{Client, ClientId, SignedForm, StoredSignedForm};
use strings::Language;
use vocabulary::{Moment, vocabulary};

use super::text::{Form, FormKind};
use crate::{Error, Studio};

vocabulary! {
    /// Whether a client has signed a form.
    FormState {
        /// It is signed, in its newest version.
        Signed = "signed",
        /// It never was, or was withdrawn.
        Missing = "missing",
        /// There is a newer version than the one that was signed.
        Newer = "newer",
        /// It was signed so long ago that it is to be signed anew.
        Old = "old",
    }
}

/// A form of the studio, and whether a client has signed it.
#[derive(Debug, Clone)]
pub struct FormStatus {
    /// The form in its newest version.
    pub form: Form,
    /// Whether it is signed.
    pub state: FormState,
    /// The latest that was signed of it and not withdrawn.
    pub latest: Option<StoredSignedForm>,
}

/// What is missing of a client's forms on the day of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormDue {
    /// Consent or the questionnaire about health is to be signed.
    Sign {
        /// Which of the two.
        kind: FormKind,
        /// Why: it is not [`FormState::Signed`].
        state: FormState,
    },
    /// Nobody has asked today whether anything has changed about their health.
    AskHealth {
        /// When they were asked last; none: never.
        last: Option<NaiveDate>,
    },
}

impl Studio {
    /// Returns what is missing of a client's forms before a session today. A studio that uses no
    /// such form misses nothing.
    ///
    /// # Errors
    /// When the client is gone or the vault cannot be read.
    pub fn forms_due(&self, id: ClientId, today: NaiveDate) -> Result<Vec<FormDue>, Error> {
        let mut due = Vec::new();
        let statuses = self.form_statuses(id, today)?.into_iter();
        for FormStatus { form, state, .. } in statuses {
            let kind = form.kind;
            match (kind, state) {
                (FormKind::Health, FormState::Signed) => {
                    let last = self.vault.client(id)?.record.health.latest();
                    if last != Some(today) {
                        due.push(FormDue::AskHealth { last });
                    }
                }
                (_, FormState::Signed) => {}
                (FormKind::Consent | FormKind::Health, _) => {
                    due.push(FormDue::Sign { kind, state });
                }
                _ => {}
            }
        }
        Ok(due)
    }

    /// Returns the forms that are used for a client, in the newest version and in the client's
    /// language where the studio has one: one of each kind, and all others.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn forms_for(&self, client: &Client) -> Result<Vec<Form>, Error> {
        let used = self.used_forms()?;
        Ok(for_client(&used, client).into_iter().cloned().collect())
    }

    /// Returns the forms that are in use, each in its newest version.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn used_forms(&self) -> Result<Vec<Form>, Error> {
        let own = self.own_forms()?.into_iter();
        let used = own.filter(|(_, form)| !form.retired);
        let newest = used.filter_map(|(_, form)| form.newest().cloned());
        Ok(newest.collect())
    }

    /// Returns the forms that are used for a client, and what of them is signed.
    ///
    /// # Errors
    /// When the client is gone or the vault cannot be read.
    pub fn form_statuses(&self, id: ClientId, today: NaiveDate) -> Result<Vec<FormStatus>, Error> {
        let client = self.vault.client(id)?.record;
        let signed = self.vault.signed_forms(id)?;
        let used = self.used_forms()?;
        let forms = for_client(&used, &client).into_iter();
        let states = forms.map(|form| status(form, &used, &signed, today));
        Ok(states.collect())
    }
}

impl Studio {
    /// Returns what a client had signed at a moment and not withdrawn: the title, version and day
    /// of the latest of each form.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn signed_by(
        &self,
        id: ClientId,
        at: Moment,
    ) -> Result<Vec<(String, u32, NaiveDate)>, Error> {
        let mut signed = self.vault.signed_forms(id)?;
        signed.retain(|one| {
            let record = &one.form.record;
            let withdrawn = record.withdrawn.as_ref();
            record.signed <= at && withdrawn.is_none_or(|withdrawal| withdrawal.on > at.date())
        });
        signed.sort_by_key(|one| std::cmp::Reverse((one.form.record.signed, one.form.id)));
        let mut seen = BTreeSet::new();
        signed.retain(|one| seen.insert(one.form.record.form.clone()));
        let listed = signed.into_iter().rev().map(|one| {
            let record = one.form.record;
            let title = record.text.get("title").and_then(serde_json::Value::as_str);
            let title = title.unwrap_or(&record.form).to_owned();
            (title, record.version, record.signed.date())
        });
        Ok(listed.collect())
    }
}

/// Those of the forms in use that are a client's: one of each kind, and all others.
fn for_client<'a>(used: &'a [Form], client: &Client) -> Vec<&'a Form> {
    let language = |tag: &str| tag.parse::<Language>().unwrap_or_default();
    let wanted = language(&client.language);
    let mut found = Vec::new();
    for kind in FormKind::ALL {
        let mut of_kind: Vec<&Form> = used.iter().filter(|form| form.kind == *kind).collect();
        // The client's own first, then the program's first language, then any.
        of_kind.sort_by_key(|form| {
            let of = language(&form.language);
            (of != wanted, of != Language::default())
        });
        if *kind != FormKind::Other {
            of_kind.truncate(1);
        }
        found.extend(of_kind);
    }
    found
}

fn status(form: &Form, used: &[Form], signed: &[StoredSignedForm], today: NaiveDate) -> FormStatus {
    let is_of = |one: &SignedForm| {
        let kind = one.text.get("kind").and_then(serde_json::Value::as_str);
        one.form == form.id || (form.kind != FormKind::Other && kind == Some(form.kind.id()))
    };
    let valid = signed
        .iter()
        .filter(|one| one.form.record.withdrawn.is_none() && is_of(&one.form.record));
    let latest = valid
        .max_by_key(|one| (one.form.record.signed, one.form.id))
        .cloned();
    let state = match &latest {
        None => FormState::Missing,
        Some(latest) => {
            let record = &latest.form.record;
            let months = form.renew_after_months.map(u32::from).map(Months::new);
            let due = months.and_then(|months| record.signed.date().checked_add_months(months));
            // What was signed in another language is compared with the newest text in that.
            let newest = used.iter().find(|one| one.id == record.form);
            if newest.is_none_or(|newest| record.version < newest.version) {
                FormState::Newer
            } else if due.is_some_and(|due| due <= today) {
                FormState::Old
            } else {
                FormState::Signed
            }
        }
    };
    FormStatus {
        form: form.clone(),
        state,
        latest,
    }
}
