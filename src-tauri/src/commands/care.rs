//! Backups, checks, the record of access.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use records::backup::{self, Backup};
use records::{BackupError, Stop};
use tauri::AppHandle;

use super::{at_door, in_vault, vault};
use crate::screen::{care, day};
use crate::studio::door::credential;
use crate::studio::{Door, Open};
use crate::system::progress::Watch;
use crate::system::{choosing, clock, folders, language};
use crate::wire::care::{AccessView, BackupRequest, BackupsView, CheckedView, DoneView, DueView};
use crate::wire::failure::{Code, Failure};
use crate::wire::vault::OpenView;

/// How many lines of the record of access are shown.
const ACCESSES: u32 = 500;

/// Set when the artist stops the long task at hand.
static STOPPED: AtomicBool = AtomicBool::new(false);

/// The backups of this vault.
#[tauri::command]
pub async fn backups(app: AppHandle, _request: ()) -> Result<BackupsView, Failure> {
    in_vault(&app, |open| own_backups(open)).await
}

fn own_backups(open: &Open) -> Result<BackupsView, Failure> {
    let words = language::words();
    let folder = open.vault.settings()?.backup_folder;
    let has_folder = folder.is_some();
    let last = open.vault.last_backup()?;
    let is_due = open.vault.is_backup_due(true)?;
    let place = day::BackupFolder::of(folder.as_deref());
    let (_, last) = day::backup_line(words, last, place, clock::now());
    Ok(BackupsView {
        reachable: place == day::BackupFolder::There,
        folder: folder.map(|folder| folder.display().to_string()),
        last,
        next: care::next_backup(words, has_folder, is_due),
        backups: listed(&open.vault.backups()?),
    })
}

fn listed(backups: &[Backup]) -> Vec<crate::wire::care::BackupView> {
    backups
        .iter()
        .map(|backup| care::backup(language::words(), backup))
        .collect()
}

/// Asks for the folder for backups, and sets it.
#[tauri::command]
pub async fn choose_backup_folder(app: AppHandle, _request: ()) -> Result<DoneView, Failure> {
    in_vault(&app, |open| open.must_be_own()).await?;
    let Some(folder) = choosing::folder(&app).await else {
        return Ok(DoneView { words: None });
    };
    in_vault(&app, move |open| {
        must_take_backups(&folder, open.vault.layout().dir())?;
        let mut settings = open.vault.settings()?;
        settings.backup_folder = Some(folder);
        open.vault.change(|batch| batch.save_settings(&settings))?;
        Ok(DoneView {
            words: Some(language::words().say("backup-folder-set")),
        })
    })
    .await
}

/// Refuses a folder within the vault, and one that cannot be written to.
fn must_take_backups(folder: &Path, vault: &Path) -> Result<(), Failure> {
    let unfit = Failure::new(Code::BackupFolderUnfit);
    let real = fs::canonicalize(folder).map_err(|_| unfit.clone())?;
    if real.starts_with(vault) {
        return Err(unfit);
    }
    tempfile::tempfile_in(&real).map(drop).map_err(|_| unfit)
}

/// Makes a checked backup now.
#[tauri::command]
pub async fn back_up(app: AppHandle, _request: ()) -> Result<CheckedView, Failure> {
    let (progress, stop) = (app.clone(), stoppable());
    in_vault(&app, move |open| {
        open.must_be_own()?;
        // What is typed after this is a change of its own, for the next backup.
        open.sitting = None;
        let folder = open.vault.settings()?.backup_folder;
        let whole = bytes_in(open.vault.layout().dir());
        let _watch = folder
            .as_deref()
            .map(|folder| Watch::begin(&progress, "progress-copying", folder, whole));
        let (_, checked) = open.vault.back_up(&stop)?;
        Ok(care::checked(language::words(), "checked-backup", &checked))
    })
    .await
}

/// Asks for a folder with backups, for a computer that has no vault yet.
#[tauri::command]
pub async fn find_backups(app: AppHandle, _request: ()) -> Result<BackupsView, Failure> {
    let folder = choosing::folder(&app).await;
    at_door(&app, move |door| {
        if folder.is_some() {
            door.found = folder;
        }
        let found = door.found.as_deref();
        Ok(BackupsView {
            folder: found.map(|folder| folder.display().to_string()),
            reachable: found.is_some_and(Path::is_dir),
            last: String::new(),
            next: String::new(),
            backups: listed(&found.map_or_else(Vec::new, backup::list)),
        })
    })
    .await
}

/// The folder of a backup that was listed: one of the open vault's own, or one in the
/// folder that was looked into.
fn backup_path(door: &mut Door, id: &str) -> Result<PathBuf, Failure> {
    let mut known = door.found.as_deref().map_or_else(Vec::new, backup::list);
    if let Ok(open) = door.open() {
        known.extend(open.vault.backups()?);
    }
    known
        .into_iter()
        .map(|backup| backup.path)
        .find(|path| care::backup_id(path) == id)
        .ok_or(Failure::new(Code::BackupGone))
}

/// Tries a restore out to the end, and changes nothing.
#[tauri::command]
pub async fn drill(app: AppHandle, request: BackupRequest) -> Result<CheckedView, Failure> {
    let (progress, stop) = (app.clone(), stoppable());
    at_door(&app, move |door| {
        let path = backup_path(door, &request.id)?;
        let key = credential(&request.key)?;
        let place = door.place().vault().to_owned();
        let _watch = watch_beside(&progress, "progress-checking", &place, &path);
        let checked = backup::drill(&path, &key, &place, &stop)?;
        Ok(care::checked(language::words(), "checked-drill", &checked))
    })
    .await
}

/// Restores a backup; the vault that was there is set aside.
#[tauri::command]
pub async fn restore(app: AppHandle, request: BackupRequest) -> Result<OpenView, Failure> {
    let (progress, stop) = (app.clone(), stoppable());
    let view = at_door(&app, move |door| {
        let path = backup_path(door, &request.id)?;
        let key = credential(&request.key)?;
        let place = door.place().vault().to_owned();
        if let Ok(open) = door.open() {
            open.must_be_own()?;
        }
        // First all the way to the end beside it: what fails then has changed nothing,
        // and until then it can be stopped.
        {
            let _watch = watch_beside(&progress, "progress-checking", &place, &path);
            backup::drill(&path, &key, &place, &stop)?;
        }
        // What is open now is set aside whole, so it needs no backup of its own.
        door.shut();
        folders::clear_viewed_pages();
        let _watch = watch_beside(&progress, "progress-restoring", &place, &path);
        match backup::restore(&path, &key, &place, door.options()) {
            Ok((vault, _)) => door.enter(Open::new(vault)),
            // The backup is known to be good: it is the place that refuses.
            Err(BackupError::Disk(_)) => Err(Failure::new(Code::RestoreFailed)),
            Err(error) => Err(error.into()),
        }
    })
    .await?;
    vault::warm_up(&app);
    Ok(view)
}

fn watch_beside(app: &AppHandle, words: &'static str, vault: &Path, backup: &Path) -> Watch {
    let folder = vault.parent().unwrap_or(vault);
    Watch::begin(app, words, folder, bytes_in(backup))
}

/// The size of a vault's or a backup's database.
fn bytes_in(folder: &Path) -> u64 {
    fs::metadata(records::Layout::new(folder).database()).map_or(0, |found| found.len())
}

/// What stops the long task that begins now. What was stopped before is over.
pub(super) fn stoppable() -> Stop {
    STOPPED.store(false, Ordering::Relaxed);
    Stop::when(|| STOPPED.load(Ordering::Relaxed))
}

/// Stops the long task at hand, where it can still be stopped.
#[tauri::command]
pub async fn stop(_app: AppHandle, _request: ()) -> Result<(), Failure> {
    STOPPED.store(true, Ordering::Relaxed);
    Ok(())
}

/// Reads and checks everything in the vault.
#[tauri::command]
pub async fn verify(app: AppHandle, _request: ()) -> Result<CheckedView, Failure> {
    let stop = stoppable();
    in_vault(&app, move |open| {
        let checked = open.vault.verify_or_stop(&stop)?;
        let checked = checked.map_err(|_| Failure::new(Code::VaultDamaged))?;
        Ok(care::checked(language::words(), "checked-vault", &checked))
    })
    .await
}

/// The record of access, the latest first.
#[tauri::command]
pub async fn accesses(app: AppHandle, _request: ()) -> Result<Vec<AccessView>, Failure> {
    in_vault(&app, |open| {
        let accesses = open.vault.accesses(ACCESSES)?;
        Ok(accesses
            .iter()
            .map(|access| care::access(language::words(), access))
            .collect())
    })
    .await
}

/// Whose time is over by the studio's own rule.
#[tauri::command]
pub async fn retention_due(app: AppHandle, _request: ()) -> Result<Vec<DueView>, Failure> {
    in_vault(&app, |open| {
        let due = open.vault.due_for_erasing(clock::now().date())?;
        Ok(due
            .iter()
            .map(|due| care::due(language::words(), due))
            .collect())
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backups_go_to_a_folder_outside_the_vault_that_can_be_written_to() {
        let home = tempfile::tempdir().unwrap();
        let real = fs::canonicalize(home.path()).unwrap();
        let (vault, stick) = (real.join("vault"), real.join("stick"));
        fs::create_dir_all(vault.join("inside")).unwrap();
        fs::create_dir(&stick).unwrap();
        assert!(must_take_backups(&stick, &vault).is_ok());
        assert!(must_take_backups(&vault.join("inside"), &vault).is_err());
        assert!(must_take_backups(&real.join("gone"), &vault).is_err());
    }
}
