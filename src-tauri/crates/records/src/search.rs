//! Search as one types: clients by what they are called, notes and consultations by their words.

mod clients;
mod consultations;
mod notes;
mod sentence;

pub use self::clients::FoundClient;
pub use self::consultations::FoundConsultation;
pub use self::notes::FoundNote;
