//! What is printed about a vault that was unlocked all the same.

use records::{KeyFile, Notice, ReadOnlyReason, Vault};

use crate::words::{word, words};

/// What was noticed when the vault was unlocked, and what to do about it.
pub(super) fn text(vault: &Vault, notice: &Notice) -> String {
    let advisory = |id: &str, name: &str, value: String| {
        let then = words().say(&format!("{id}-then"));
        format!("{} {then}", words().say_with(id, &[(name, value.into())]))
    };
    match notice {
        Notice::Older { seen } => {
            let seen = seen.format("%Y-%m-%d %H:%M UTC");
            advisory("advisory-older", "seen", seen.to_string())
        }
        Notice::KeyFileMended(file) => {
            let id = match file {
                KeyFile::Passphrase => "advisory-passphrase-file",
                KeyFile::Recovery => "advisory-recovery-file",
            };
            advisory(id, "file", file.to_string())
        }
        Notice::OthersBeside(names) => {
            advisory("advisory-others-beside", "names", names.join(", "))
        }
        Notice::BackupFolderUnconfirmed => {
            let settings = vault.settings().unwrap_or_default();
            let folder = settings.backup_folder.unwrap_or_default();
            let folder = [("folder", folder.to_string_lossy().into())];
            let what = words().say_with("advisory-backup-folder-unconfirmed", &folder);
            format!("{what}; `aftercare vault backup --to` confirms it")
        }
        Notice::ErasedSince(clients) => {
            let numbers: Vec<String> = clients.iter().map(|id| id.0.to_string()).collect();
            advisory("advisory-erased-since", "names", numbers.join(", "))
        }
    }
}

/// Why a vault can only be read.
pub(super) fn read_only(why: ReadOnlyReason) -> String {
    word("read-only", why)
}
