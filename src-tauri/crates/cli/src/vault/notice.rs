//! What is printed about a vault that was unlocked all the same.

use records::{KeyFile, Notice, ReadOnlyReason, Vault};
use strings::Vocabulary;

use crate::words::{advise, word, words};

/// What was noticed when the vault was unlocked, and what to do about it.
pub(super) fn text(vault: &Vault, notice: &Notice) -> String {
    let words = words();
    match notice {
        Notice::Older { seen } => {
            let seen = seen.format("%Y-%m-%d %H:%M UTC").to_string();
            advise(&words.advisory_older(seen), &words.advisory_older_then())
        }
        Notice::KeyFileMended(KeyFile::Passphrase) => advise(
            &words.advisory_passphrase_file(),
            &words.advisory_passphrase_file_then(),
        ),
        Notice::KeyFileMended(KeyFile::Recovery) => advise(
            &words.advisory_recovery_file(),
            &words.advisory_recovery_file_then(),
        ),
        Notice::OthersBeside(names) => advise(
            &words.advisory_others_beside(names.join(", ")),
            &words.advisory_others_beside_then(),
        ),
        Notice::BackupFolderUnconfirmed => {
            let settings = vault.settings().unwrap_or_default();
            let folder = settings.backup_folder.unwrap_or_default();
            words.cli_advisory_backup_folder_unconfirmed(folder.to_string_lossy())
        }
        Notice::ErasedSince(clients) => {
            let numbers: Vec<String> = clients.iter().map(|id| id.0.to_string()).collect();
            advise(
                &words.advisory_erased_since(numbers.join(", ")),
                &words.advisory_erased_since_then(),
            )
        }
    }
}

/// Why a vault can only be read.
pub(super) fn read_only(why: ReadOnlyReason) -> String {
    word(Vocabulary::ReadOnly, why.id())
}
