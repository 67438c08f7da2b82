//! A product's label and its check, as they cross to the screen.

use records::ClientId;
use serde::{Deserialize, Serialize};
use vocabulary::ScalpType;

/// A label, and what the artist has entered for it to be checked against.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LabelRequest {
    /// The text as pasted.
    pub label: String,
    /// Ids of allergy groups, or names as typed.
    pub allergies: Vec<String>,
    /// What the client's scalp is like.
    pub scalp_types: Vec<ScalpType>,
}

/// A label to check for nobody in particular, or for a client.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckRequest {
    /// The label.
    #[serde(flatten)]
    pub label: LabelRequest,
    /// The client whose record counts too: allergies, scalp, and how far the healing is.
    pub client: Option<ClientId>,
}

/// A checked product that goes onto a sheet. It is checked again as the sheet is made, so
/// the verdict on paper is always the backend's own.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProductRequest {
    /// Its name as typed; may be empty.
    pub name: String,
    /// Its label. The sheet names the allergies that were entered for it beside its oils.
    #[serde(flatten)]
    pub label: LabelRequest,
}

/// The answer, in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckView {
    /// The verdict.
    pub verdict: ingredients::LabelVerdict,
    /// "Avoid".
    pub headline: String,
    /// Why, the weightiest first.
    pub reasons: Vec<String>,
    /// "11 ingredients, 1 not recognized".
    pub counted: String,
    /// That it follows the studio's rule and is no medical advice.
    pub disclaimer: String,
    /// Every ingredient, where it stands in the label.
    pub marks: Vec<MarkView>,
}

/// An ingredient in the pasted text.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MarkView {
    /// Where it begins, in UTF-16 code units of the label.
    pub start: usize,
    /// Where it ends, likewise; exclusive.
    pub end: usize,
    /// As it stands in the label.
    pub text: String,
    /// How it is marked.
    pub tone: Tone,
    /// "Alcohol Denat., 5th of 11".
    pub title: String,
    /// What is known of it, in plain words.
    pub explanation: Vec<String>,
    /// The sources of the explanation.
    pub sources: Vec<String>,
    /// The name that it may be a misspelling of.
    pub suggestion: Option<String>,
}

/// How an ingredient is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Held against the product.
    Avoid,
    /// A reason to look twice.
    Caution,
    /// Named because it is welcome or easily mistaken.
    Good,
    /// In the list, and nothing to say.
    Known,
    /// Not in the list, so not judged.
    Unknown,
}
