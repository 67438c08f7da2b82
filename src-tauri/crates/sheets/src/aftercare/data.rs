//! The data of the aftercare sheet, as its template reads it: finished words.

use serde::Serialize;

use crate::page::{Frame, Linked, Marked};

/// The sheet, in the order in which it is printed.
#[derive(Serialize)]
pub struct Data {
    #[serde(flatten)]
    pub frame: Frame,
    pub lead: Lead,
    pub steps: Vec<Step>,
    pub always: Option<Always>,
    /// What holds for some clients only.
    pub branches: Vec<Always>,
    /// What a client also waits with.
    pub aside: Option<Aside>,
    /// What to do when a rule was broken.
    pub slips: Option<Always>,
    /// Of what the protocol does not speak.
    pub silent: Option<String>,
    pub moisturizer: Option<Oil>,
    pub visit: Option<Visit>,
    pub normal: Option<Normal>,
    pub calls: Vec<Call>,
    pub code: Option<PrintedCode>,
    pub signature: Option<Signature>,
    /// The same in another language, to stand beside it: without a code and the signature.
    pub second: Option<Box<Self>>,
}

/// The line on which the client signs for the sheet.
#[derive(Serialize)]
pub struct Signature {
    pub received_on: String,
    pub signed: String,
    /// The pigments, a line each.
    pub pigments: Vec<String>,
}

/// The code from which a phone reads the plan.
#[derive(Serialize)]
pub struct PrintedCode {
    pub svg: String,
    /// The length of a side, in points.
    pub side: f64,
    pub caption: String,
    /// The caption in the second language.
    pub second: Option<String>,
}

/// The one message of the page.
#[derive(Serialize)]
pub struct Lead {
    pub text: String,
    pub why: Option<String>,
    pub session: String,
}

/// What changes at one moment.
#[derive(Serialize)]
pub struct Step {
    /// Its place among the steps, in the digits of the language.
    pub number: String,
    pub day: String,
    /// None for a line on which a date is written.
    pub time: Option<String>,
    pub activity: &'static str,
    pub activity_alt: String,
    /// Whether the picture is crossed out.
    pub is_forbidden: bool,
    pub title: Option<String>,
    /// The things that are forbidden, each with a cross.
    pub forbidden: Vec<Marked>,
    /// The other rules, a sentence each.
    pub rules: Vec<Marked>,
}

/// What holds all the time, or for some: a line of its own.
#[derive(Serialize)]
pub struct Always {
    pub title: String,
    pub text: String,
}

/// Rules on one line, one behind the other.
#[derive(Serialize)]
pub struct Aside {
    pub title: String,
    pub items: Vec<Marked>,
}

/// The box about the oil. What is none is not printed.
#[derive(Serialize)]
pub struct Oil {
    pub title: String,
    pub text: String,
    pub allergies: Option<String>,
    pub product: Option<String>,
    pub coconut: Option<String>,
    pub olive: Option<String>,
    pub amount: Option<String>,
}

/// The next visit.
#[derive(Serialize)]
pub struct Visit {
    pub title: String,
    pub when: String,
    pub text: String,
}

/// What is normal, and until when.
#[derive(Serialize)]
pub struct Normal {
    pub title: String,
    pub signs: Vec<Sign>,
    pub note: String,
}

/// A sign with the days on which it is normal.
#[derive(Serialize)]
pub struct Sign {
    pub sign: String,
    pub when: String,
}

/// Whom to call, and for what.
#[derive(Serialize)]
pub struct Call {
    pub title: Linked,
    pub signs: Vec<String>,
}
