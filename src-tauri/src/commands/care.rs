//! Backups, checks, the record of access.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use records::backup::{self, Backup};
use records::{BackupError, Checked, Stop};
use tauri::AppHandle;

use super::{at_door, door_of, in_vault, vault, work};
use crate::screen::{care, day};
use crate::studio::door::credential;
use crate::studio::{Door, Open, backup as backing_up};
use crate::system::clock::WallClock;
use crate::system::progress::Watch;
use crate::system::{choosing, folders, language};
use crate::wire::care::{AccessView, BackupRequest, BackupsView, CheckedView, DoneView, DueView};
use crate::wire::failure::{Code, Failure};
use crate::wire::vault::OpenView;

/// How many lines of the record of access are shown.
const ACCESSES: u32 = 500;

/// The backups of this vault.
#[tauri::command]
pub async fn backups(app: AppHandle, _request: ()) -> Result<BackupsView, Failure> {
    let folder = in_vault(&app, |open| Ok(open.vault.settings()?.backup_folder)).await?;
    // Not at the door: a folder that does not answer would keep everybody from it.
    let (place, folder) =
        work(move || Ok((day::BackupFolder::of(folder.as_deref()), folder))).await?;
    in_vault(&app, move |open| own_backups(open, folder, place)).await
}

fn own_backups(
    open: &Open,
    folder: Option<PathBuf>,
    place: day::BackupFolder,
) -> Result<BackupsView, Failure> {
    let words = language::words();
    let wall = open.wall()?;
    let last = day::Backups {
        last: open.vault.last_backup()?,
        failed: open.backup_failed,
        folder: place,
    };
    let is_reached = place == day::BackupFolder::There;
    let backups = if is_reached {
        open.vault.backups()?
    } else {
        Vec::new()
    };
    let former = if is_reached {
        open.vault.backups_under_former_keys()?.len()
    } else {
        0
    };
    Ok(BackupsView {
        former_keys: (former > 0)
            .then(|| words.say_with("backups-former-keys", &[("count", former.into())])),
        reachable: is_reached,
        last: last.line(words, wall, open.vault.moment()).1,
        next: care::next_backup(
            words,
            folder.is_some(),
            open.vault.is_changed_since_backup()?,
        ),
        folder: folder.map(|folder| folder.display().to_string()),
        backups: listed(&backups, wall),
    })
}

fn listed(backups: &[Backup], wall: WallClock) -> Vec<crate::wire::care::BackupView> {
    backups
        .iter()
        .map(|backup| care::backup(language::words(), backup, wall))
        .collect()
}

/// Asks for the folder for backups, and sets it.
#[tauri::command]
pub async fn choose_backup_folder(app: AppHandle, _request: ()) -> Result<DoneView, Failure> {
    in_vault(&app, |open| open.must_be_own()).await?;
    let Some(folder) = choosing::folder(&app).await else {
        return Ok(DoneView { words: None });
    };
    let vault = in_vault(&app, |open| Ok(open.vault.layout().dir().to_owned())).await?;
    let folder = work(move || must_take_backups(&folder, &vault).map(|()| folder)).await?;
    in_vault(&app, move |open| {
        let mut settings = open.vault.settings()?;
        settings.backup_folder = Some(folder);
        open.vault.change(|batch| batch.save_settings(&settings))?;
        open.vault.confirm_backup_folder()?;
        open.backup_folder_emptied = false;
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
    let (door, stop) = (door_of(&app), stoppable(&app));
    in_vault(&app, |open| {
        open.must_be_own()?;
        // What is typed after this is a change of its own, for the next backup.
        open.sitting = None;
        Ok(())
    })
    .await?;
    work(move || {
        let checked = backing_up::back_up(&door, &stop, |folder, vault| {
            Watch::begin(&app, "progress-copying", folder, bytes_in(vault))
        })?;
        Ok(care::checked(language::words(), "checked-backup", &checked))
    })
    .await
}

/// Makes the backups of before the keys were renewed anew.
#[tauri::command]
pub async fn renew_backups(app: AppHandle, _request: ()) -> Result<DoneView, Failure> {
    let (door, stop) = (door_of(&app), stoppable(&app));
    work(move || {
        let count = backing_up::renew(&door, &stop)?;
        Ok(DoneView {
            words: Some(language::words().say_with("backups-renewed", &[("count", count.into())])),
        })
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
        let wall = door.wall()?;
        let found = door.found.as_deref();
        Ok(BackupsView {
            former_keys: None,
            folder: found.map(|folder| folder.display().to_string()),
            reachable: found.is_some_and(Path::is_dir),
            last: String::new(),
            next: String::new(),
            backups: listed(&found.map_or_else(Vec::new, backup::list), wall),
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
    let stop = stoppable(&app);
    work(move || {
        let (_, checked) = drilled(&app, &request, &stop)?;
        Ok(care::checked(language::words(), "checked-drill", &checked))
    })
    .await
}

/// Copies a backup beside the vault and reads the copy to its end. Not at the door: a disk
/// that does not answer would keep everybody from it. Returns the backup's folder too.
fn drilled(
    app: &AppHandle,
    request: &BackupRequest,
    stop: &Stop,
) -> Result<(PathBuf, Checked), Failure> {
    let key = credential(&request.key)?;
    let door = door_of(app);
    let (path, place) = {
        let mut door = door.lock();
        let path = backup_path(&mut door, &request.id)?;
        (path, door.place().vault().to_owned())
    };
    let _key = door.hold_key();
    let _watch = watch_beside(app, "progress-checking", &place, &path);
    let checked = backup::drill(&path, &key, &place, stop)?;
    Ok((path, checked))
}

/// Restores a backup; the vault that was there is set aside.
#[tauri::command]
pub async fn restore(app: AppHandle, request: BackupRequest) -> Result<OpenView, Failure> {
    let (progress, stop) = (app.clone(), stoppable(&app));
    at_door(&app, |door| {
        door.open().map_or(Ok(()), |open| open.must_be_own())
    })
    .await?;
    // First all the way to the end beside it: what fails then has changed nothing, and
    // until then it can be stopped.
    let (app_too, tried) = (app.clone(), request.clone());
    let (path, _) = work(move || drilled(&app_too, &tried, &stop)).await?;
    let view = at_door(&app, move |door| {
        let key = credential(&request.key)?;
        let place = door.place().vault().to_owned();
        // What is open now is set aside whole, so it needs no backup of its own.
        door.lock();
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
    vault::attend(&app);
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
pub(super) fn stoppable(app: &AppHandle) -> Stop {
    door_of(app).stoppable()
}

/// As [`stoppable`], with how often the task has asked whether it is to stop.
pub(super) fn counted(app: &AppHandle) -> (Stop, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let is_stopped = door_of(app).is_stopped_from_now();
    let stop = Stop::when(move || {
        count.fetch_add(1, Ordering::Relaxed);
        is_stopped()
    });
    (stop, asked)
}

/// Stops the long task at hand, where it can still be stopped.
#[tauri::command]
pub async fn stop(app: AppHandle, _request: ()) -> Result<(), Failure> {
    door_of(&app).stop_all();
    Ok(())
}

/// Reads and checks everything in the vault.
#[tauri::command]
pub async fn verify(app: AppHandle, _request: ()) -> Result<CheckedView, Failure> {
    let (door, stop) = (door_of(&app), stoppable(&app));
    work(move || {
        let checked = backing_up::check(&door, &stop)?;
        Ok(care::checked(language::words(), "checked-vault", &checked))
    })
    .await
}

/// The record of access, the latest first.
#[tauri::command]
pub async fn accesses(app: AppHandle, _request: ()) -> Result<Vec<AccessView>, Failure> {
    in_vault(&app, |open| {
        let wall = open.wall()?;
        let accesses = open.vault.accesses(ACCESSES)?;
        Ok(accesses
            .iter()
            .map(|access| care::access(language::words(), access, wall))
            .collect())
    })
    .await
}

/// Whose time is over by the studio's own rule.
#[tauri::command]
pub async fn retention_due(app: AppHandle, _request: ()) -> Result<Vec<DueView>, Failure> {
    in_vault(&app, |open| {
        let due = open.vault.due_for_erasing(open.now()?.date())?;
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
