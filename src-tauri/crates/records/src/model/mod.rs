//! What is kept, as plain values: no database here, and no rules of the trade.

mod client;
mod note;
mod session;
mod settings;
mod sheet;

pub use client::{Allergy, Client, Contact, Contraindication, HealthQuestion, ScalpType, Severity};
pub use note::{MOST_NOTE_BYTES, Note, NoteKind};
pub use session::{BranchDecision, Pigment, Price, ProtocolVersion, Session, Treatment, Zone};
pub use settings::{Settings, Studio};
pub use sheet::Sheet;

use crate::error::{Fault, StoreError};

/// Refuses a text that is blank or has more than `most` bytes.
fn check_text(field: &'static str, text: &str, most: usize) -> Result<(), StoreError> {
    if text.trim().is_empty() {
        return Err(StoreError::Field {
            field,
            fault: Fault::Empty,
        });
    }
    check_length(field, text, most)
}

/// Refuses a text of more than `most` bytes.
fn check_length(field: &'static str, text: &str, most: usize) -> Result<(), StoreError> {
    if text.len() > most {
        return Err(StoreError::Field {
            field,
            fault: Fault::TooLong { most },
        });
    }
    Ok(())
}
