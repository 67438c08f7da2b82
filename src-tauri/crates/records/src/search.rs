//! Search as one types: clients by what they are called, notes by their words.

mod clients;
mod notes;
mod sentence;

pub use self::clients::FoundClient;
pub use self::notes::FoundNote;
