//! A form that is being filled in, and signing it: on the screen, or on paper that is scanned.

use chrono::NaiveDate;
use records::{
    Client, ClientId, FormInProgress, Point, SignedForm, SignedFormId, SignedOn, Withdrawal,
};
use serde::{Deserialize, Serialize};
use sheets::PageStyle;
use strings::Language;
use vocabulary::Moment;

use super::answers::Answers;
use super::page::{PageInputs, signed_page};
use super::text::{AnswerKind, Form, FormKind};
use crate::letterhead::letterhead;
use crate::{Error, Studio};

/// A form that a client is filling in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filling {
    /// Whose.
    pub client: ClientId,
    /// The text as it is shown, with what the region asks for in its place.
    pub form: Form,
    /// The answers so far.
    pub answers: Answers,
    /// When it was begun.
    pub begun: Moment,
}

/// A form that was signed on paper, as a picture or a PDF.
#[derive(Debug, Clone)]
pub struct Scan {
    /// Whose.
    pub client: ClientId,
    /// The id of the form.
    pub form: String,
    /// The version that stands at the foot of the paper.
    pub version: u32,
    /// The day on the paper.
    pub signed: NaiveDate,
    /// The bytes of the file.
    pub bytes: Vec<u8>,
}

/// Why a scan is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScanFault {
    /// It is no picture and no PDF.
    Kind,
    /// It is larger than the vault keeps.
    TooLarge,
    /// It was signed on a day that is yet to come.
    Future,
}

/// The most bytes of a scan.
const MOST_SCAN_BYTES: usize = 10 * 1024 * 1024;
/// The furthest that a point of a signature lies down, in thousandths of the field's width.
pub(super) const FIELD_HEIGHT: u16 = 300;

impl Filling {
    /// Keeps what of these answers fits the form.
    pub fn answer(&mut self, answers: &Answers) {
        self.answers = self.form.kept(answers);
    }

    /// Takes over what was answered to an earlier text: where the question is still the same, and
    /// no box that was ticked, since that is agreed to anew each time.
    fn take_over(&mut self, earlier: &Form, answers: &Answers) {
        let mut taken = answers.clone();
        taken.retain(|id, _| {
            let question = self.form.question(id);
            question.is_some_and(|one| one.answer != AnswerKind::Agree)
                && question == earlier.question(id)
        });
        self.answer(&taken);
    }

    fn in_progress(&self) -> Result<FormInProgress, Error> {
        Ok(FormInProgress {
            client: self.client,
            form: self.form.id.clone(),
            document: serde_json::to_value(self)?,
        })
    }
}

impl Studio {
    /// Begins to fill in a form, with what is kept of it: answers that were not signed yet, or, of a
    /// questionnaire about health, those that were signed last.
    ///
    /// # Errors
    /// [`Error::FormUnknown`] when the form is not used; when the client is gone, or it cannot be
    /// saved.
    pub fn begin_form(
        &mut self,
        client: ClientId,
        form: &str,
        now: Moment,
    ) -> Result<Filling, Error> {
        self.must_be_writable()?;
        let statuses = self.form_statuses(client, now.date())?;
        let of_form = statuses.into_iter().find(|one| one.form.id == form);
        let status = of_form.ok_or(Error::FormUnknown)?;
        let form = status.form.in_region(&self.settings()?.region);
        let mut filling = Filling {
            client,
            form,
            answers: Answers::new(),
            begun: now,
        };
        let unsigned = self.fillings()?.into_iter();
        let mut unsigned = unsigned.filter(|one| one.client == client);
        if let Some(kept) = unsigned.find(|one| one.form.id == filling.form.id) {
            filling.begun = kept.begun;
            filling.take_over(&kept.form, &kept.answers);
        } else if filling.form.kind == FormKind::Health
            && let Some(latest) = status.latest
            && let Ok(text) = serde_json::from_value(latest.form.record.text)
        {
            // Consent that was given before is no consent to what is asked now.
            filling.take_over(&text, &latest.form.record.answers);
        }
        self.keep_filling(&filling)?;
        Ok(filling)
    }

    /// Returns the forms that were being filled in and are not signed, the last one last. One that
    /// another version of the app wrote otherwise is left out.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn fillings(&self) -> Result<Vec<Filling>, Error> {
        let kept = self.vault.forms_in_progress()?.into_iter();
        let read = kept.filter_map(|kept| {
            let filling: Filling = serde_json::from_value(kept.document).ok()?;
            Some(Filling {
                client: kept.client,
                ..filling
            })
        });
        Ok(read.collect())
    }

    /// Keeps what is filled in so far.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn keep_filling(&mut self, filling: &Filling) -> Result<(), Error> {
        Ok(self.vault.keep_form_in_progress(&filling.in_progress()?)?)
    }

    /// Forgets what was filled in and not signed.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn discard_filling(&mut self, client: ClientId, form: &str) -> Result<(), Error> {
        Ok(self.vault.discard_form_in_progress(client, form)?)
    }

    /// Signs a form: freezes text, answers, signature and page, and writes what was said of
    /// health into the client's record, as one step.
    ///
    /// # Errors
    /// [`Error::FormOpen`] while an answer, the name or the signature is missing; when the page
    /// cannot be made, or it cannot be saved.
    pub fn sign_form(
        &mut self,
        filling: &Filling,
        name: &str,
        strokes: Vec<Vec<Point>>,
        now: Moment,
    ) -> Result<SignedFormId, Error> {
        self.must_be_writable()?;
        let client = self.vault.client(filling.client)?.record;
        // A dot is no signature.
        let is_drawn = strokes.iter().any(|stroke| stroke.len() > 1);
        let is_open = !filling.form.open(&filling.answers).is_empty();
        if is_open || name.trim().is_empty() || !is_drawn {
            return Err(Error::FormOpen);
        }
        let inside = |[across, down]: Point| [across.min(1000), down.min(FIELD_HEIGHT)];
        let strokes = strokes
            .into_iter()
            .filter(|stroke| !stroke.is_empty())
            .map(|stroke| stroke.into_iter().map(inside).collect())
            .collect();
        let inputs = self.page_inputs(&filling.form, &client, now)?;
        let mut form = SignedForm {
            form: filling.form.id.clone(),
            version: filling.form.version,
            text: serde_json::to_value(&filling.form)?,
            answers: filling.form.kept(&filling.answers),
            name: name.trim().to_owned(),
            signed: now,
            on: SignedOn::Screen,
            strokes,
            inputs: serde_json::to_value(&inputs)?,
            media: "application/pdf".into(),
            sha256: String::new(),
            withdrawn: None,
            page: Vec::new(),
        };
        let made = signed_page(&form).ok_or(Error::SheetUnreadable)?;
        let pdf = made.and_then(|page| page.pdf());
        form.page = pdf.map_err(|_| Error::SheetUnreadable)?;
        form.sha256 = SignedForm::digest(&form.page);
        self.add_signed(filling, &client, &form, now)
    }

    fn add_signed(
        &mut self,
        filling: &Filling,
        client: &Client,
        form: &SignedForm,
        now: Moment,
    ) -> Result<SignedFormId, Error> {
        let mut told = client.clone();
        if filling.form.kind == FormKind::Health {
            filling
                .form
                .put_health_into(&mut told, &form.answers, now.date());
        }
        let id = self.vault.change(|batch| {
            let id = batch.add_signed_form(filling.client, form)?;
            if told != *client {
                batch.save_client(filling.client, &told)?;
            }
            batch.forget_form_in_progress(filling.client, &filling.form.id)?;
            Ok::<_, Error>(id)
        })?;
        self.refresh(filling.client)?;
        Ok(id)
    }

    /// What else the page of a form is made from.
    pub(super) fn page_inputs(
        &self,
        form: &Form,
        client: &Client,
        now: Moment,
    ) -> Result<PageInputs, Error> {
        let settings = self.settings()?;
        Ok(PageInputs {
            style: PageStyle {
                paper: settings.paper,
                text_size: if settings.is_large_print_for(client) {
                    sheets::TextSize::Large
                } else {
                    sheets::TextSize::Normal
                },
                language: form.language.parse::<Language>().unwrap_or_default(),
                printed_on: now.date(),
            },
            studio: letterhead(&self.vault)?,
        })
    }

    /// Keeps the scan of a form that was signed on paper.
    ///
    /// # Errors
    /// [`Error::Scan`] for a file that is no picture and no PDF, or too large, and for a day that is
    /// yet to come; [`Error::FormUnknown`]; when it cannot be saved.
    pub fn attach_scan(&mut self, scan: Scan, now: Moment) -> Result<SignedFormId, Error> {
        self.must_be_writable()?;
        let media = media_of(&scan.bytes).ok_or(Error::Scan(ScanFault::Kind))?;
        if scan.signed > now.date() {
            return Err(Error::Scan(ScanFault::Future));
        }
        if scan.bytes.len() > MOST_SCAN_BYTES {
            return Err(Error::Scan(ScanFault::TooLarge));
        }
        let client = self.vault.client(scan.client)?.record;
        let own = self.own_form(&scan.form)?;
        let versions = &mut own.published.into_iter();
        let signed = versions.find(|one| one.version == scan.version);
        let signed = signed.ok_or(Error::FormUnknown)?;
        let form = signed.in_region(&self.settings()?.region);
        let inputs = self.page_inputs(&form, &client, now)?;
        let kept = SignedForm {
            form: form.id.clone(),
            version: form.version,
            text: serde_json::to_value(&form)?,
            answers: Answers::new(),
            name: client.name,
            signed: Moment::first_of(scan.signed),
            on: SignedOn::Paper,
            strokes: Vec::new(),
            inputs: serde_json::to_value(inputs)?,
            media: media.into(),
            sha256: SignedForm::digest(&scan.bytes),
            withdrawn: None,
            page: scan.bytes,
        };
        Ok(self
            .vault
            .change(|batch| batch.add_signed_form(scan.client, &kept))?)
    }

    /// Withdraws what was signed.
    ///
    /// # Errors
    /// When there is no such form, or it cannot be saved.
    pub fn withdraw_form(
        &mut self,
        id: SignedFormId,
        reason: &str,
        today: NaiveDate,
    ) -> Result<(), Error> {
        self.must_be_writable()?;
        let withdrawal = Withdrawal {
            on: today,
            reason: reason.trim().to_owned(),
        };
        Ok(self
            .vault
            .change(|batch| batch.withdraw_form(id, &withdrawal))?)
    }

    /// Notes that a client has said that nothing has changed about their health.
    ///
    /// # Errors
    /// [`Error::NeverAsked`] for a client who was never asked; when it cannot be saved.
    pub fn confirm_health(&mut self, id: ClientId, today: NaiveDate) -> Result<(), Error> {
        self.must_be_writable()?;
        let mut client = self.vault.client(id)?.record;
        if client.health.latest().is_none() {
            return Err(Error::NeverAsked);
        }
        client.health.confirmed.insert(today);
        self.vault.change(|batch| batch.save_client(id, &client))?;
        self.refresh(id)
    }
}

/// The media type of a file that begins so; `None` for what is no picture and no PDF.
fn media_of(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some("application/pdf"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some("image/png"),
        _ => None,
    }
}
