//! The names of backups: `vault-<identity>-<moment>`, the moment without a colon, for
//! Windows' sake.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};

use crate::file::Layout;

/// How the moment is written.
const MOMENT: &str = "%Y-%m-%dT%H%M%SZ";

/// A backup: a folder laid out like a vault's, which opens with the passphrase and the
/// recovery key of its day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backup {
    /// When it was made, by the clock of that moment.
    pub at: DateTime<Utc>,
    /// The folder.
    pub path: PathBuf,
}

/// A moment as it stands in a name.
pub(crate) fn moment_text(at: DateTime<Utc>) -> String {
    at.format(MOMENT).to_string()
}

/// What the names of a vault's backups begin with. Other vaults may keep theirs in the
/// same folder.
pub(crate) fn beginning(identity: &str) -> String {
    format!("vault-{}-", identity.get(..8).unwrap_or(identity))
}

/// A name that nothing in `folder` has yet.
pub(crate) fn free_name(folder: &Path, identity: &str, at: DateTime<Utc>) -> String {
    let name = format!("{}{}", beginning(identity), moment_text(at));
    // Two within a second.
    let others = (2_u32..).map(|again| format!("{name}-{again}"));
    std::iter::once(name.clone())
        .chain(others)
        .find(|name| fs::symlink_metadata(folder.join(name)).is_err())
        .unwrap_or(name)
}

/// Returns the finished backups of any vault in a folder, the latest first.
#[must_use]
pub fn list(folder: &Path) -> Vec<Backup> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut backups: Vec<_> = entries
        .filter_map(|entry| {
            let path = entry.path();
            let at = moment_of(&file_name(&path))?;
            Layout::new(&path)
                .database()
                .is_file()
                .then_some(Backup { at, path })
        })
        .collect();
    backups.sort_unstable_by(|a, b| b.cmp(a));
    backups
}

/// The finished backups in a folder of the vault with this identity, the latest first.
pub(super) fn list_of(folder: &Path, identity: &str) -> Vec<Backup> {
    let name = beginning(identity);
    list(folder)
        .into_iter()
        .filter(|backup| file_name(&backup.path).starts_with(&name))
        .collect()
}

pub(crate) fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Reads the moment in a backup's name; `None` for any other name, an unfinished one's too.
pub(crate) fn moment_of(name: &str) -> Option<DateTime<Utc>> {
    let (identity, rest) = name.strip_prefix("vault-")?.split_once('-')?;
    let is_identity = identity.len() == 8 && identity.bytes().all(|b| b.is_ascii_hexdigit());
    let (moment, again) = rest.split_at_checked(18)?;
    let is_again = again.is_empty()
        || again
            .strip_prefix('-')
            .is_some_and(|n| n.parse::<u32>().is_ok());
    let moment = NaiveDateTime::parse_from_str(moment, MOMENT).ok()?;
    (is_identity && is_again).then(|| moment.and_utc())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

    use super::*;

    #[test]
    fn names_are_read_back_and_others_are_not_taken_for_backups() {
        let at: DateTime<Utc> = "2026-11-22T16:00:05Z".parse().unwrap();
        let name = free_name(Path::new("nowhere"), "0123abcd4567", at);
        assert_eq!(name, "vault-0123abcd-2026-11-22T160005Z");
        assert_eq!(moment_of(&name), Some(at));
        assert_eq!(moment_of("vault-0123abcd-2026-11-22T160005Z-2"), Some(at));
        for name in [
            "vault-0123abcd-2026-11-22T160005Z.part",
            "vault-0123abcd-2026-11-22T1600",
            "vault-0123abcd-2026-13-22T160005Z",
            "vault-xyz-2026-11-22T160005Z",
            "vault-0123abcd",
            "holiday pictures",
            "",
        ] {
            assert_eq!(moment_of(name), None, "{name}");
        }
    }
}
