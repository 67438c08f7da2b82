//! A sheet as it was given to a client.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::bounds;
use crate::error::{Fault, StoreError};

/// A sheet that was given: what it was made from, and the very bytes, so that months
/// later the same page prints again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// What it was made from, as the sheet's maker wrote it.
    pub inputs: Value,
    /// Media type of the page, such as `application/pdf`.
    pub media: String,
    /// The page's bytes. They are kept beside the rest, not within it.
    #[serde(skip)]
    pub page: Vec<u8>,
}

impl Sheet {
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        bounds::MEDIA.filled(&self.media)?;
        bounds::INPUTS.size(self.inputs.to_string().len())?;
        if self.page.is_empty() {
            return Err(StoreError::Field {
                field: "page",
                fault: Fault::Empty,
            });
        }
        bounds::PAGE.size(self.page.len())
    }
}
