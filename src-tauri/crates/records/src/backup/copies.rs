//! Copies of a vault other than its backups: those that the app makes beside it, and what
//! copies that were cut short have left.

use std::fs;
use std::path::{Path, PathBuf};

use super::name::{beginning, file_name};
use crate::file::{Layout, part};

/// What copies that were cut short have left, in the backup folder and within the vault's.
/// Each may hold everything, and none is a backup.
pub(super) fn unfinished(vault: &Layout, identity: &str, folder: Option<&Path>) -> Vec<PathBuf> {
    let dir = vault.dir();
    let in_folder = folder
        .into_iter()
        .flat_map(|folder| part::left_in(folder, &beginning(identity)));
    let beside = dir
        .parent()
        .into_iter()
        .flat_map(|parent| part::left_in(parent, &file_name(dir)));
    part::left_in(dir, "")
        .into_iter()
        .chain(beside)
        .chain(in_folder)
        .collect()
}

/// Every finished copy of a vault that the app itself has made beside it: before its
/// format changed, and when a backup was restored in its place.
pub(super) fn copies_beside(vault: &Layout) -> Vec<PathBuf> {
    let dir = vault.dir();
    let aside = format!("{}.replaced-", file_name(dir));
    let folders = [
        (vault.before_migrations(), "format-".to_owned()),
        (dir.to_owned(), "replaced-".to_owned()),
        (dir.parent().unwrap_or(dir).to_owned(), aside),
    ];
    let mut copies = Vec::new();
    for (folder, beginning) in folders {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let is_named = entry.file_name().to_string_lossy().starts_with(&beginning);
            if is_named && Layout::new(entry.path()).database().is_file() {
                copies.push(entry.path());
            }
        }
    }
    copies
}
