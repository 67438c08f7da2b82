//! A form as a client signed it: the type, and reading, adding and withdrawing one.
//!
//! What was signed never changes: there is no saving it anew. It is withdrawn, or another is
//! signed in its place.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use vocabulary::{Moment, vocabulary};

use crate::batch::Batch;
use crate::error::{Fault, StoreError};
use crate::exchange::ExportedSignedForm;
use crate::ids::{ClientId, SessionId, SignedFormId};
use crate::kind::{Belonging, Column, Kind, Record};
use crate::record::{Stored, columns, stored};
use crate::vault::Vault;
use crate::{bounds, uid};

vocabulary! {
    /// Where a form was signed.
    SignedOn {
        /// On the screen.
        Screen = "screen",
        /// On paper, of which the vault keeps a scan or a photo.
        Paper = "paper",
    }
}

/// What a client said to a question of a form. A question that has none was not asked, or was
/// left open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(feature = "describe", derive(ts_rs::TS), ts(rename = "FormAnswer"))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// No.
    No,
    /// Yes, or a box that was ticked.
    Yes,
    /// In the client's words.
    Text(String),
}

/// A point of a stroke: across and down, in thousandths of the field's width.
pub type Point = [u16; 2];

/// A form as it was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SignedForm {
    /// The id of the form.
    pub form: String,
    /// The version of its text.
    pub version: u32,
    /// The whole text as it was shown, as the app wrote it.
    pub text: Value,
    /// The answers, by the id of the question.
    pub answers: BTreeMap<String, Answer>,
    /// The client's name as they signed.
    pub name: String,
    /// When, on the clock on the studio's wall.
    #[cfg_attr(test, schemars(with = "String"))]
    pub signed: Moment,
    /// Where.
    pub on: SignedOn,
    /// The strokes of the signature; none on paper.
    pub strokes: Vec<Vec<Point>>,
    /// What else the page was made from, as the app wrote it.
    pub inputs: Value,
    /// Media type of the page, such as `application/pdf`.
    pub media: String,
    /// The SHA-256 of the page's bytes, in hexadecimal digits.
    pub sha256: String,
    /// When it was withdrawn, and why.
    #[serde(default)]
    pub withdrawn: Option<Withdrawal>,
    /// The page's bytes: the PDF, or the scan. They are kept beside the rest, not within it.
    #[serde(skip)]
    pub page: Vec<u8>,
}

/// That a client, or the studio, has taken back what was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The day.
    pub on: NaiveDate,
    /// Why; may be empty.
    pub reason: String,
}

/// A signed form without its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSignedForm {
    /// The form; [`Vault::signed_form`] reads its page too.
    pub form: Stored<SignedFormId, SignedForm>,
    /// Its client.
    pub client: ClientId,
    /// The session that it is on.
    pub session: Option<SessionId>,
}

impl SignedForm {
    /// Returns the SHA-256 of bytes, in hexadecimal digits.
    #[must_use]
    pub fn digest(page: &[u8]) -> String {
        uid::hex(&Sha256::digest(page))
    }
}

impl Vault {
    /// Returns what a client has signed, the latest first, without the pages. What was withdrawn
    /// is among it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn signed_forms(&self, client: ClientId) -> Result<Vec<StoredSignedForm>, StoreError> {
        self.many(
            &format!(
                "SELECT {}, signed_form.client, signed_form.session
             FROM signed_form LEFT JOIN session ON session.id = signed_form.session
             WHERE signed_form.client = ?1 AND signed_form.binned IS NULL AND session.binned IS NULL
             ORDER BY signed_form.id DESC",
                columns("signed_form")
            ),
            [client],
            stored_form,
        )
    }

    /// Returns a signed form with its page, byte for byte as it was signed.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is none, or it is in the bin; [`StoreError::Damaged`]
    /// when the page is not the one that was signed.
    pub fn signed_form(&self, id: SignedFormId) -> Result<StoredSignedForm, StoreError> {
        let found = self.one(
            &format!(
                "SELECT {}, signed_form.client, signed_form.session, page
             FROM signed_form JOIN client ON client.id = signed_form.client
             LEFT JOIN session ON session.id = signed_form.session
             WHERE signed_form.id = ?1 AND signed_form.binned IS NULL AND client.binned IS NULL
             AND session.binned IS NULL",
                columns("signed_form")
            ),
            [id],
            |row| {
                let mut found = stored_form(row)?;
                found.form.record.read_bytes(row)?;
                Ok(found)
            },
        )?;
        let record = &found.form.record;
        if SignedForm::digest(&record.page) == record.sha256 {
            Ok(found)
        } else {
            Err(StoreError::Damaged)
        }
    }
}

fn stored_form(row: &Row<'_>) -> Result<StoredSignedForm, StoreError> {
    Ok(StoredSignedForm {
        form: stored(row)?,
        client: row.get(4)?,
        session: row.get(5)?,
    })
}

impl Record for SignedForm {
    const KIND: Kind = Kind::SignedForm;
    type Id = SignedFormId;

    fn check(&self) -> Result<(), StoreError> {
        bounds::FORM.text(&self.form)?;
        bounds::INPUTS.size(self.text.to_string().len())?;
        bounds::ANSWERS.count(self.answers.len())?;
        for (question, answer) in &self.answers {
            bounds::FORM.text(question)?;
            if let Answer::Text(text) = answer {
                bounds::ANSWER.text(text)?;
            }
        }
        bounds::NAME.text(&self.name)?;
        let points = self.strokes.iter().map(|stroke| stroke.len() + 1);
        bounds::STROKES.count(points.sum())?;
        bounds::INPUTS.size(self.inputs.to_string().len())?;
        bounds::MEDIA.filled(&self.media)?;
        bounds::FORM.text(&self.sha256)?;
        if let Some(Withdrawal { reason, .. }) = &self.withdrawn {
            bounds::ANSWER.text(reason)?;
        }
        Ok(())
    }

    fn bytes(&self) -> Vec<Column<'_>> {
        vec![("page", self.page.as_slice().into())]
    }
}

impl Belonging for SignedForm {
    type Exported = ExportedSignedForm;

    fn read_bytes(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        self.page = row.get("page")?;
        Ok(())
    }

    fn check_bytes(&self) -> Result<(), StoreError> {
        let faulty = |fault| {
            Err(StoreError::Field {
                field: "page",
                fault,
            })
        };
        if self.page.is_empty() {
            return faulty(Fault::Empty);
        }
        bounds::SCAN.size(self.page.len())?;
        // What is signed with another page than its digest says was never signed so.
        if Self::digest(&self.page) != self.sha256 {
            return faulty(Fault::Malformed);
        }
        Ok(())
    }
}

impl Batch<'_> {
    /// Adds a form that was just signed. It is the client's and no session's: a session that goes
    /// into the bin must not take consent along.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for an unknown client; [`StoreError::Field`] for what
    /// is too long, for an empty page or one of more than 10 MiB, and for one that is not the
    /// one of its digest.
    pub fn add_signed_form(
        &mut self,
        client: ClientId,
        form: &SignedForm,
    ) -> Result<SignedFormId, StoreError> {
        self.add_to(client, None, form, &uid::make()?)
    }

    /// Withdraws a form. What was signed stays as it is, and the first withdrawal too.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such form.
    pub fn withdraw_form(
        &mut self,
        id: SignedFormId,
        withdrawal: &Withdrawal,
    ) -> Result<(), StoreError> {
        let body = self.body(id.into())?;
        let mut form: SignedForm = crate::record::from_body(&body)?;
        form.withdrawn.get_or_insert_with(|| withdrawal.clone());
        self.save(id, &form)
    }
}
