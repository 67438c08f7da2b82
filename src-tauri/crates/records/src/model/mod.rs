//! What is kept, as plain values: no database here, and no rules of the trade.

mod bounds;
mod client;
mod note;
mod session;
mod settings;
mod sheet;

pub use bounds::BOUNDED;
pub use client::{Allergy, Client, Contact, Contraindication, HealthQuestion, ScalpType, Severity};
pub use note::{MOST_NOTE_BYTES, Note, NoteKind};
pub use session::{BranchDecision, Pigment, Price, ProtocolVersion, Session, Treatment, Zone};
pub use settings::{Settings, Studio};
pub use sheet::Sheet;

/// Refuses a protocol's document that is larger than any.
pub(crate) fn check_document(document: &str) -> Result<(), crate::StoreError> {
    bounds::DOCUMENT.text(document)
}
