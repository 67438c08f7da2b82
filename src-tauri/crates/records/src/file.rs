//! The vault's files: the encrypted database, the key files and what else lies beside it, and
//! how each is written so that a crash leaves the old one or the new one.
//!
//! What the rows of the database mean is not known here.

mod busy;
pub(crate) mod copy;
mod database;
pub(crate) mod disk;
pub(crate) mod journal;
pub(crate) mod key_files;
pub(crate) mod last_seen;
mod layout;
mod lock;
pub(crate) mod migrate;
pub(crate) mod next;
pub(crate) mod pages;
pub(crate) mod part;
pub(crate) mod photos;
mod read_only;
pub(crate) mod tally;
mod whole;

pub(crate) use self::database::{Change, Database};
pub use self::layout::Layout;
pub(crate) use self::lock::FolderLock;
pub use self::read_only::ReadOnlyReason;
pub use self::whole::{Readers, write_whole};
