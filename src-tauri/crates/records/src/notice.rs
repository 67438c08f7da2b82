//! What the artist has to know about a vault that was unlocked. The words are the app's.

use chrono::{DateTime, Utc};

use crate::error::KeyFile;
use crate::ids::ClientId;

/// Something that the artist should know about a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// This computer saw a later state of the vault: an older copy was put in its place,
    /// or a part of it was put back from an earlier day.
    Older {
        /// When the later state was seen.
        seen: DateTime<Utc>,
    },
    /// A key file was missing or was not the vault's own. It was written again, as the
    /// vault knows it.
    KeyFileMended(KeyFile),
    /// Files beside the vault's own that may hold what is not in it: conflict copies of a
    /// program that synchronises folders, or what an interrupted copy has left. By name.
    OthersBeside(Vec<String>),
    /// The vault names a backup folder that nobody has confirmed on this computer.
    BackupFolderUnconfirmed,
    /// The restored backup holds clients who were erased after it was made.
    ErasedSince(Vec<ClientId>),
}
