//! What a sheet and its code say, before a page is set: for proofs that all that is made from a
//! plan says the same.

pub use super::aside::BESIDE;
use protocol::{Plan, Protocol};
use serde_json::Value;

use super::with_builder;
use crate::{Sheet, SheetFault, plan_text};

/// What a sheet says.
#[derive(Debug, Clone)]
pub struct Said {
    /// Everything that the template of the sheet is given.
    pub page: Value,
    /// The text of the code for a phone, also of a sheet that has none.
    pub code: String,
}

/// Returns what the sheet of a plan says.
///
/// # Errors
/// As [`aftercare`](crate::aftercare()) has them.
pub fn said(sheet: &Sheet, plan: &Plan, protocol: &Protocol) -> Result<Said, SheetFault> {
    with_builder(sheet, plan, protocol, |builder| {
        let page = serde_json::to_value(builder.data());
        Ok(Said {
            page: page.map_err(|error| SheetFault::Typeset {
                reason: error.to_string(),
            })?,
            code: plan_text::text(builder.words, sheet, builder.plan),
        })
    })?
}

/// Returns a text without what only tells how to set it.
#[must_use]
pub fn plain(text: &str) -> String {
    let is_mark = |one: &char| {
        ('\u{2066}'..='\u{2069}').contains(one) || *one == '\u{200b}' || *one >= '\u{f0000}'
    };
    let text: String = text.chars().filter(|one| !is_mark(one)).collect();
    text.replace('\u{a0}', " ")
}
