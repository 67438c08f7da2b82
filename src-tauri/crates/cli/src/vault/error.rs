//! Why a command about a vault failed. [`refused`] words what the vault itself refuses.

use std::io;

use records::{BackupError, Findings, KeyError, OpenError, StoreError, Weak};
use strings::Vocabulary;

use super::refused::{self, Task};
use crate::error::plain;
use crate::words::{advise, word, words};

/// Why a command about a vault did not do what it was asked.
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
    #[error("{}", refused::backup(.0, Task::BackUp))]
    Backup(#[from] BackupError),
    #[error("{}", refused::backup(.0, Task::Restore))]
    Restore(BackupError),
    #[error("{}", refused::damaged(.0))]
    Damaged(#[from] Findings),
    #[error("{}", weak(.0))]
    Weak(Weak),
    #[error("{}", words().cli_not_the_same())]
    NotTheSame,
    #[error("{}", words().cli_no_secret())]
    NoSecret,
    #[error("{}", words().cli_secret_unreadable(plain(.0)))]
    Secret(io::Error),
    #[error("{}", words().cli_text_unreadable(plain(.0)))]
    Text(io::Error),
    #[error("{}", words().cli_no_clients())]
    NoClients,
    #[error("{}", words().cli_no_quote())]
    NoQuote,
    #[error("{}", words().cli_sheets_nobody())]
    NobodyHeals,
    #[error("{}", words().cli_sheets_nobody_seen())]
    NobodySeen,
    #[error("{}", words().cli_nobody_fits(.0))]
    NobodyFits(String),
    #[error("{}", words().cli_several_fit())]
    Several,
    /// The file cannot be imported before something is said, in a sentence.
    #[error("{0}")]
    Unclear(String),
}

fn weak(weak: &Weak) -> String {
    let mut text = word(Vocabulary::PassphraseFlaw, weak.flaw.id());
    if let Some(advice) = weak.advice.first() {
        text = advise(&text, &word(Vocabulary::PassphraseAdvice, advice.id()));
    }
    advise(&text, &words().cli_suggest())
}
