//! Looks for what the artist has to be told about a vault that was just unlocked.

use std::fs;
use std::path::Path;

use crate::error::StoreError;
use crate::file::part;
use crate::file::tally::State;
use crate::ids::ClientId;
use crate::notice::Notice;
use crate::vault::Vault;

/// Files and folders of a vault's own.
const OWN: [&str; 8] = [
    "vault.db",
    "vault.db-journal",
    "passphrase.age",
    "recovery.age",
    "lock",
    "failed-unlocks",
    "before-migrations",
    "vault.next",
];

/// Adds what there is to the vault's notices.
pub(super) fn look(vault: &mut Vault) -> Result<(), StoreError> {
    let mut notices = Vec::new();
    let seen = vault.last_seen();
    if let Some(seen) = &seen
        && let Some(state) = State::read(vault.db())?
        && !seen.allows(state)
    {
        notices.push(Notice::Older { seen: seen.at });
    }
    let others = others_beside(vault.layout().dir());
    if !others.is_empty() {
        notices.push(Notice::OthersBeside(others));
    }
    if let Some(seen) = &seen {
        let erased = vault.erased_since(&seen.erased)?;
        if !erased.is_empty() {
            notices.push(Notice::ErasedSince(erased));
        }
    }
    // Settings that cannot be read are found by the check, and keep nobody out.
    let folder = vault.backup_folder().unwrap_or_default();
    if folder.is_some_and(|folder| !folder.is_confirmed) {
        notices.push(Notice::BackupFolderUnconfirmed);
    }
    vault.notices_mut().extend(notices);
    Ok(())
}

impl Vault {
    /// Those of these identities who are clients of this vault.
    fn erased_since(&self, erased: &[String]) -> Result<Vec<ClientId>, StoreError> {
        let mut found = Vec::new();
        for uid in erased {
            let id: Option<ClientId> =
                self.one_if_any("SELECT id FROM client WHERE uid = ?1", [uid], |row| {
                    Ok(row.get(0)?)
                })?;
            found.extend(id);
        }
        Ok(found)
    }
}

/// What looks like another version of a vault, in its folder and beside that.
fn others_beside(dir: &Path) -> Vec<String> {
    let names_in = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned())
    };
    let within = names_in(dir).filter(|name| {
        let lower = name.to_lowercase();
        let is_named_alike = [".db", ".age", "conflict", ".part", ".tmp"]
            .iter()
            .any(|part| lower.contains(part));
        is_named_alike
            && !OWN.contains(&name.as_str())
            && !lower.starts_with("replaced-")
            && !part::is_ours(&dir.join(name))
    });
    let own = dir
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let parent = dir.parent().unwrap_or(dir);
    let beside = names_in(parent).filter(|name| {
        name.starts_with(&own)
            && *name != own
            && !name[own.len()..].starts_with(".replaced-")
            && parent.join(name).join("vault.db").is_file()
    });
    let mut names: Vec<String> = within.chain(beside).collect();
    names.sort();
    names
}
