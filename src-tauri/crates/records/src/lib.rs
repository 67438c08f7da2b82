//! The encrypted vault: clients, sessions, notes, search and backups.
//!
//! A vault is a folder. In it lies one SQLite database, every page of which SQLCipher
//! encrypts and authenticates with a random 256-bit key, and that key twice more in the
//! `age` format: wrapped by the artist's passphrase, and by a recovery key to print and
//! put away. `docs/vault.md` beside this crate shows how to open one with nothing but the
//! stock tools.
//!
//! This crate owns what is kept and how it is kept. It deliberately knows nothing of
//! windows, of words in any language, or of how a protocol is applied: a session keeps
//! the exact protocol text that it was given.

#![allow(
    clippy::doc_markdown,
    reason = "SQLite and SQLCipher are names, not code"
)]

mod access;
pub mod backup;
mod batch;
mod check;
mod clock;
mod crash;
mod days_of_use;
mod erase;
mod error;
pub mod exchange;
mod file;
mod fold;
mod history;
mod ids;
mod keys;
pub mod model;
mod notices;
mod opening;
mod options;
mod passphrase;
#[cfg(feature = "proof")]
pub mod proof;
mod read;
mod rekey;
mod remove;
mod retention;
mod search;
mod settings;
mod stop;
mod uid;
mod unfinished;
mod vault;

pub use access::{Access, Act};
pub use batch::{Batch, ChangeKind};
pub use check::Checked;
pub use clock::{Clock, SystemClock};
pub use erase::{CopyOutcome, Erasure, OutOfReach};
pub use error::{
    BackupError, DiskError, DiskTask, Fault, Findings, KeyError, KeyFile, OpenError, StoreError,
};
pub use file::{Layout, ReadOnly};
pub use fold::sort_key;
pub use history::{Binned, DAYS_IN_BIN, Earlier, Step};
pub use ids::{ClientId, Item, NoteId, SessionId, SheetId, StepId};
pub use keys::{Credential, Passphrase, RecoveryKey};
pub use notices::Notice;
pub use options::Options;
pub use passphrase::{
    Advice, Flaw, NewPassphrase, SUGGESTED_WORDS, Weak, judge, suggest_passphrase,
};
pub use read::{ClientMark, ClientPage, Counts, Kept, KeptNote, KeptSession, KeptSheet};
pub use retention::Due;
pub use search::{FoundClient, FoundNote, Match};
pub use stop::Stop;
pub use vault::{Created, Vault};
