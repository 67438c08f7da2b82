//! Calendar files as the screen asks for them.

use serde::Deserialize;

use crate::sheet::wire::{ClientSheetRequest, PageRequest, SheetRequest};

/// Whose calendar file it is: that of a sheet, with the same dates.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CalendarRequest {
    /// For a sheet as it was entered, with no client.
    Sheet(SheetRequest),
    /// For a client's own sheet.
    Client(ClientSheetRequest),
}

impl From<CalendarRequest> for PageRequest {
    fn from(request: CalendarRequest) -> Self {
        match request {
            CalendarRequest::Sheet(request) => Self::Sheet(request),
            CalendarRequest::Client(request) => Self::Client(request),
        }
    }
}
