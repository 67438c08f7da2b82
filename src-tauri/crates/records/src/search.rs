//! Search as one types: clients by what they are called, notes by their words.
//!
//! Clients are few and short: what they are found by is held in memory, folded, from the
//! first search until the vault is locked, and read anew for those that change. Notes are
//! many and long: they have an index on the disk, inside the encrypted database, and only
//! the words that occur in them, each once, are held in memory.

mod clients;
mod lexicon;
mod notes;
mod slips;

pub(crate) use clients::Roll;
pub use clients::{FoundClient, Match};
pub(crate) use lexicon::Lexicon;
pub use notes::FoundNote;
