//! How pages are printed, among the vault's settings.

use records::Settings;
use serde::{Deserialize, Serialize};

use crate::failure::Failure;

/// How pages are printed unless the artist says otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PageSettings {
    /// The paper.
    pub paper: sheets::Paper,
    /// Whether every sheet has larger type.
    pub large_print: bool,
}

impl PageSettings {
    /// Reads them from the vault's settings. What cannot be read has its default.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        serde_json::from_value(settings.app.clone().into()).unwrap_or_default()
    }

    /// Puts them into the vault's settings, beside what else is there.
    ///
    /// # Errors
    /// None in practice: plain values always become JSON.
    pub fn put_into(self, settings: &mut Settings) -> Result<(), Failure> {
        if let serde_json::Value::Object(fields) = serde_json::to_value(self)? {
            settings.app.extend(fields);
        }
        Ok(())
    }
}
