//! Why a command about a vault failed. [`refused`] words what the vault itself refuses.

use std::io;

use protocol::Doubt;
use records::exchange::{CsvError, ImportError, JsonError, VcardError};
use records::{BackupError, Findings, KeyError, OpenError, StoreError, Weak};

use super::refused;
use crate::error::plain;
use crate::words::{because, word};

/// Why a command about a vault did not do what it was options.
#[derive(Debug, thiserror::Error)]
pub(crate) enum VaultError {
    #[error("{}", refused::open(.0))]
    Open(#[from] OpenError),
    #[error("{}", refused::key(.0))]
    Key(#[from] KeyError),
    #[error("{}", refused::store(*.0))]
    Store(#[from] StoreError),
    #[error("{}", refused::studio(.0))]
    Studio(#[from] studio::Error),
    #[error("{}", refused::backup(.0, "backup-failed"))]
    Backup(#[from] BackupError),
    #[error("{}", refused::backup(.0, "restore-failed"))]
    Restore(BackupError),
    #[error("{}", because("vault-damaged", &[], .0))]
    Damaged(#[from] Findings),
    #[error("{}", weak(.0))]
    Weak(Weak),
    #[error("the two passphrases are not the same; nothing was made")]
    NotTheSame,
    #[error("no passphrase was given: the first line of standard input is empty")]
    NoSecret,
    #[error("the passphrase cannot be read: {}", plain(.0))]
    Secret(io::Error),
    #[error("the text of the note cannot be read: {}", plain(.0))]
    Text(io::Error),
    #[error("there is no client in the vault yet; `aftercare vault add-client` adds one")]
    NoClients,
    #[error("no client fits `{0}`; `aftercare vault search` finds them")]
    NobodyFits(String),
    #[error("more than one client fits; give the number, which `aftercare vault search` tells")]
    Several,
    #[error("{}", refused::json(.0))]
    Json(#[from] JsonError),
    #[error("{}", refused::import(.0))]
    Import(#[from] ImportError<Doubt>),
    #[error("{}", refused::csv(*.0))]
    Csv(#[from] CsvError),
    #[error("{}", refused::vcard(*.0))]
    Vcard(#[from] VcardError),
    #[error("{}", because("import-unknown", &[], &"its name ends in none of .json, .csv and .vcf"))]
    UnknownFile,
}

fn weak(weak: &Weak) -> String {
    let mut told = word("judge", weak.flaw);
    for advice in weak.advice.iter().take(1) {
        told = format!("{told} {}", word("advice", advice));
    }
    format!("{told} `aftercare vault suggest` draws five words for one.")
}
