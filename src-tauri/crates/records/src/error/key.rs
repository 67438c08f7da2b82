//! The vault's key could not be wrapped or unwrapped.

use std::fmt;

use super::disk::DiskError;

/// One of the two files that hold the wrapped key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFile {
    /// `passphrase.age`
    Passphrase,
    /// `recovery.age`
    Recovery,
}

impl fmt::Display for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Passphrase => "passphrase.age",
            Self::Recovery => "recovery.age",
        })
    }
}

/// The vault's key could not be wrapped or unwrapped.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The passphrase does not fit. A damaged header of the key file looks the same and
    /// cannot be told apart; the recovery key then still opens the vault.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// The recovery key is another vault's, or an older one of this vault.
    #[error("the recovery key is not this vault's")]
    WrongRecoveryKey,
    /// What was typed is no recovery key: a character is wrong or missing.
    #[error("the recovery key is mistyped")]
    MistypedRecoveryKey,
    /// The key file is cut short, altered, or no key file at all.
    #[error("{0} is damaged")]
    Damaged(KeyFile),
    /// The key file opens the vault and is not the one that belongs to it: somebody has
    /// put back one of an earlier day, with the passphrase or recovery key of that day.
    #[error("{0} is not the one that belongs to the vault now")]
    PutBack(KeyFile),
    /// New keys were asked for with the recovery key: a new passphrase has to be chosen,
    /// for the one that is set cannot be had from it.
    #[error("new keys need a new passphrase too")]
    PassphraseNeeded,
    /// The key file asks for more work than any vault of ours does; it was tampered with.
    #[error("{file} asks for work factor {required}, over the bound of {bound}")]
    TooMuchWork {
        /// Which file.
        file: KeyFile,
        /// What it asks for, as a power of two.
        required: u8,
        /// The most that is done, as a power of two.
        bound: u8,
    },
    /// The key file is not there.
    #[error("{0} is missing")]
    Missing(KeyFile),
    /// The system has no randomness to give.
    #[error("the system gives no random numbers")]
    NoRandomness,
    /// The key file could not be read or written.
    #[error(transparent)]
    Disk(#[from] DiskError),
}
