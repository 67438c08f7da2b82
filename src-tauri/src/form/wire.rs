//! Forms as they cross to the screen: the studio's texts, what a client has signed, and what a
//! client is shown.

use chrono::NaiveDate;
use records::{ClientId, Point, SignedFormId};
use serde::{Deserialize, Serialize};
use studio::form::{AnswerKind, Answers, Form, FormFault, FormKind, FormState};

use crate::failure::Failure;
use crate::vault::wire::{KeyTyped, Secret};

/// The studio's forms.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FormsView {
    /// The studio's own.
    pub own: Vec<OwnFormView>,
    /// The drafts that ship.
    pub shipped: Vec<ShippedFormView>,
    /// The regions of which something is known.
    pub regions: Vec<RegionView>,
    /// Whether a PIN ends client mode.
    pub has_pin: bool,
}

/// A form of the studio's own.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OwnFormView {
    /// Its id.
    pub id: String,
    /// Its title; that of the draft before a version is published.
    pub title: String,
    /// "Consent. English. Version 2."
    pub line: String,
    /// Whether it is being written.
    pub has_draft: bool,
    /// Whether it has a version.
    pub is_published: bool,
    /// Whether it is not used any more.
    pub is_retired: bool,
}

/// A draft that ships.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ShippedFormView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it rests on.
    pub sources: String,
}

/// A region of which something is known.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RegionView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What a form says there.
    pub says: Vec<String>,
    /// What is known of its rules, with the source.
    pub facts: Vec<String>,
}

/// A form by its id.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FormRequest {
    /// The id.
    pub id: String,
}

/// Whether a form is used.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RetireForm {
    /// The id.
    pub id: String,
    /// Whether it is not used any more.
    pub retired: bool,
}

/// A form that is being written.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FormDraftView {
    /// The text.
    pub form: Form,
    /// What is wrong with it.
    pub faults: Vec<FormFault>,
}

/// The PIN that ends client mode.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SetPin {
    /// The digits; none for no PIN.
    #[cfg_attr(test, ts(as = "Option<String>"))]
    pub pin: Option<Secret>,
}

/// What a client has signed, and what is missing.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientFormsView {
    /// The forms that are used for them.
    pub forms: Vec<FormStatusView>,
    /// Whatever they have signed, the latest first.
    pub signed: Vec<SignedFormView>,
    /// What was begun and not signed.
    pub unfinished: Vec<UnfinishedForm>,
}

/// A form that was begun and not signed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UnfinishedForm {
    /// The id of the form.
    pub form: String,
    /// "“Health questionnaire” was begun on Sun 22 Nov 2026, 4:10 pm, and is not signed."
    pub line: String,
}

/// A form that is used for a client.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FormStatusView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub kind: FormKind,
    /// The number of its newest version.
    pub version: u32,
    /// Whether it is signed.
    pub state: FormState,
    /// "Signed Thu 3 Sep 2026, 4:00 pm, version 1", "Not signed yet".
    pub line: String,
}

/// A form that was signed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignedFormView {
    /// Its number.
    pub id: SignedFormId,
    /// Its title.
    pub title: String,
    /// "Version 1. Signed by Anna Meyer on Thu 3 Sep 2026, 4:00 pm, on the screen."
    pub line: String,
    /// "Withdrawn on Sun 22 Nov 2026: moved away"; none where it holds.
    pub withdrawn: Option<String>,
    /// The SHA-256 of the page.
    pub sha256: String,
    /// Whether the page is a PDF; else it is a picture.
    pub is_pdf: bool,
    /// Whether it was signed on the screen, so that its page can be shown.
    pub on_screen: bool,
}

/// How fresh what is known of a client's health is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HealthView {
    /// "Nothing changed since Thu 3 Sep 2026?", "Nobody has asked about health yet."
    pub line: String,
    /// Whether the line asks, so that one press answers it.
    pub can_confirm: bool,
    /// The id of the questionnaire that is used for them; none where there is none.
    pub form: Option<String>,
    /// "Date of birth not known. You treat from 18."; none where it is, or there is no rule.
    pub age_unknown: Option<String>,
}

/// A form that was signed, by its number.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignedFormRequest {
    /// The number.
    pub id: SignedFormId,
}

/// A form that is withdrawn.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WithdrawForm {
    /// The number.
    pub id: SignedFormId,
    /// Why; may be empty.
    pub reason: String,
}

/// A form that was signed on paper, as a file.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AttachScan {
    /// Whose.
    pub client: ClientId,
    /// The id of the form.
    pub form: String,
    /// The version that stands at the foot of the paper.
    pub version: u32,
    /// The day on the paper.
    #[cfg_attr(test, ts(as = "String"))]
    pub signed: NaiveDate,
    /// What is in the file, in Base64.
    pub file: String,
}

/// The picture of a form that was signed on paper.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ScanView {
    /// A `data:` address.
    pub picture: String,
}

/// A client is handed the screen.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BeginClientMode {
    /// Whom.
    pub client: ClientId,
    /// The id of the form.
    pub form: String,
}

/// What was filled in and not signed is forgotten.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DiscardFilling {
    /// Whose.
    pub client: ClientId,
    /// The id of the form.
    pub form: String,
}

/// What a client is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientModeView {
    /// The language of the form, as a BCP 47 tag.
    pub language: String,
    /// Whether it is read from right to left.
    pub is_right_to_left: bool,
    /// The title.
    pub title: String,
    /// The client's name, to sign with.
    pub name: String,
    /// What stands on the form and is asked, in order.
    pub blocks: Vec<ShownBlock>,
    /// The answers so far.
    pub answers: Answers,
    /// The ids of what must still be answered.
    pub open: Vec<String>,
    /// Whether it is signed.
    pub is_signed: bool,
    /// After how many minutes without a touch it locks; none for never.
    pub lock_after_minutes: Option<u16>,
    /// Whether these are sample clients, where anything typed takes the screen back.
    pub is_sample: bool,
    /// How often a PIN may be typed; none where there is no PIN.
    pub pins_left: Option<u8>,
    /// The words around it, in its language.
    pub words: ClientWords,
}

/// A part of a form as a client sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ShownBlock {
    /// A heading.
    Heading {
        /// What it says.
        text: String,
    },
    /// A paragraph.
    Text {
        /// What it says.
        text: String,
    },
    /// A question that is asked after the answers so far.
    Question {
        /// Its id.
        id: String,
        /// What is asked.
        text: String,
        /// How it is answered.
        answer: AnswerKind,
    },
}

/// The words around a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientWords {
    /// "Yes".
    pub yes: String,
    /// "No".
    pub no: String,
    /// "Name".
    pub name: String,
    /// "Signature".
    pub signature: String,
    /// "Sign".
    pub sign: String,
    /// "Sign here with a pen, a finger or the mouse".
    pub sign_here: String,
    /// "Undo last stroke".
    pub undo_stroke: String,
    /// "Clear".
    pub clear: String,
    /// "Please answer this."
    pub still_open: String,
    /// "Thank you. The form is signed."
    pub thanks: String,
    /// "Please hand the device back."
    pub hand_back: String,
}

/// All answers so far.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AnswerForm {
    /// By the id of the question.
    pub answers: Answers,
}

/// A form is signed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignForm {
    /// All answers.
    pub answers: Answers,
    /// The client's name as they sign.
    pub name: String,
    /// The strokes of the signature, in thousandths of the field's width.
    pub strokes: Vec<Vec<Point>>,
}

/// What ends client mode.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum LeaveKey {
    /// The PIN.
    Pin {
        /// As it was typed.
        #[cfg_attr(test, ts(as = "String"))]
        text: Secret,
    },
    /// What opens the vault.
    Key {
        /// As it was typed.
        key: KeyTyped,
    },
}

/// What came of ending client mode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum LeaveAnswer {
    /// The screen is the artist's again.
    Left {
        /// Whose form it was.
        client: ClientId,
    },
    /// What was typed does not end it.
    Refused {
        /// Why.
        failure: Failure,
        /// How often a PIN may still be typed.
        pins_left: u8,
        /// For how many seconds nothing is tried.
        wait_seconds: u32,
    },
}
