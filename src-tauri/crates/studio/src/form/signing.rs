//! A form that is being filled in, and signing it: on the screen, or on paper that is scanned.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use records::{
    Client, ClientId, FormInProgress, Point, SessionId, SignedForm, SignedFormId, SignedOn,
    Withdrawal,
};
use serde::{Deserialize, Serialize};
use sheets::PageStyle;
use strings::Language;
use vocabulary::Moment;

use super::answers::Answers;
use super::page::{PageInputs, signed_page};
use super::text::{Form, FormKind};
use crate::letterhead::letterhead;
use crate::{Error, Studio};

/// A form that a client is filling in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filling {
    /// Whose.
    pub client: ClientId,
    /// The session that it belongs to.
    pub session: Option<SessionId>,
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

    fn in_progress(&self) -> Result<FormInProgress, Error> {
        Ok(FormInProgress {
            client: self.client,
            document: serde_json::to_value(self)?,
        })
    }
}

impl Studio {
    /// Begins to fill in a form, with what is kept of it: answers that were not signed yet, or, of a
    /// questionnaire about health and where `with_earlier` says so, those that were signed last.
    ///
    /// # Errors
    /// [`Error::FormUnknown`] when the form is not used; when the client is gone, or it cannot be
    /// saved.
    pub fn begin_form(
        &mut self,
        client: ClientId,
        form: &str,
        with_earlier: bool,
        now: Moment,
    ) -> Result<Filling, Error> {
        self.must_be_writable()?;
        let statuses = self.form_statuses(client, now.date())?;
        let of_form = statuses.into_iter().find(|one| one.form.id == form);
        let status = of_form.ok_or(Error::FormUnknown)?;
        let form = status.form.in_region(&self.settings()?.region);
        let kept = self.filling()?;
        let answers = match (kept, status.latest) {
            (Some(kept), _) if kept.client == client && kept.form.id == form.id => kept.answers,
            // Consent that was given before is no consent to what is asked now.
            (_, Some(latest)) if with_earlier && form.kind == FormKind::Health => {
                latest.form.record.answers
            }
            _ => Answers::new(),
        };
        let mut filling = Filling {
            client,
            session: None,
            form,
            answers: Answers::new(),
            begun: now,
        };
        // Consent and agreement are given anew each time; what was said of health is looked over.
        filling.answer(&answers);
        let ticked: BTreeSet<String> = filling
            .form
            .questions()
            .filter(|one| one.answer == super::AnswerKind::Agree)
            .map(|one| one.id.clone())
            .collect();
        filling.answers.retain(|id, _| !ticked.contains(id));
        self.keep_filling(&filling)?;
        Ok(filling)
    }

    /// Returns the form that was being filled in and is not signed; none where none is, or where
    /// it is of a version of the app that wrote it otherwise. It goes along with a client who is
    /// merged into another.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn filling(&self) -> Result<Option<Filling>, Error> {
        let kept = self.vault.form_in_progress()?;
        let filling = kept.and_then(|kept| serde_json::from_value::<Filling>(kept.document).ok());
        let now_with = |filling: Filling| -> Result<Filling, Error> {
            let client = self.vault.merged_into(filling.client)?;
            Ok(Filling { client, ..filling })
        };
        filling.map(now_with).transpose()
    }

    /// Keeps what is filled in so far.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn keep_filling(&mut self, filling: &Filling) -> Result<(), Error> {
        let kept = filling.in_progress()?;
        Ok(self.vault.keep_form_in_progress(Some(&kept))?)
    }

    /// Forgets what was filled in and not signed.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn discard_filling(&mut self) -> Result<(), Error> {
        Ok(self.vault.keep_form_in_progress(None)?)
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
        let drawn: usize = strokes.iter().map(Vec::len).sum();
        let is_open = !filling.form.open(&filling.answers).is_empty();
        if is_open || name.trim().is_empty() || drawn < 2 {
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
            let id = batch.add_signed_form(filling.client, filling.session, form)?;
            if told != *client {
                batch.save_client(filling.client, &told)?;
            }
            batch.forget_form_in_progress()?;
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

    /// Keeps the scan of a form that was signed on paper. Which version it is is the newest one:
    /// the paper says it too.
    ///
    /// # Errors
    /// [`Error::Scan`] for a file that is no picture and no PDF, or too large;
    /// [`Error::FormUnknown`]; when it cannot be saved.
    pub fn attach_scan(&mut self, scan: Scan, now: Moment) -> Result<SignedFormId, Error> {
        self.must_be_writable()?;
        let media = media_of(&scan.bytes).ok_or(Error::Scan(ScanFault::Kind))?;
        if scan.bytes.len() > MOST_SCAN_BYTES {
            return Err(Error::Scan(ScanFault::TooLarge));
        }
        let client = self.vault.client(scan.client)?.record;
        let own = self.own_form(&scan.form)?;
        let newest = own.newest().ok_or(Error::FormUnknown)?;
        let form = newest.in_region(&self.settings()?.region);
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
            .change(|batch| batch.add_signed_form(scan.client, None, &kept))?)
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
