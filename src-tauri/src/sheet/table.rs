//! The pages that are a table of records.

use sheets::Table;
use strings::Words;
use studio::Studio;
use studio::in_words::{month, stock};
use vocabulary::Moment;

use super::wire::PageRequest;
use crate::failure::{Code, Failure};

/// Gathers the table that a page is.
///
/// # Errors
/// When the vault cannot be read; [`Code::PageFailed`] for a page that is no table.
pub fn table(
    words: &Words,
    open: &mut Studio,
    request: &PageRequest,
    now: Moment,
) -> Result<Table, Failure> {
    Ok(match request {
        PageRequest::CallList { recall } => {
            stock::call_list(words, recall, &open.recall(recall, now)?)
        }
        PageRequest::Inspection(asked) => {
            stock::inspection(words, asked, &open.inspect(asked, now)?, now)
        }
        PageRequest::Month(asked) => month::months(words, &open.months(asked.month, now)?, now),
        PageRequest::Lapsed(asked) => month::lapsed(words, *asked, &open.lapsed(*asked, now)?),
        _ => return Err(Failure::new(Code::PageFailed)),
    })
}
