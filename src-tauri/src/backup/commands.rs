//! What can be asked of backups, checks, the record of access and retention.

use std::fs;
use std::path::{Path, PathBuf};

use records::backup::{Backup, BackupsFound, FetchedBackup};
use records::{BackupError, Stop, backup};
use tauri::{AppHandle, Runtime};

use super::view::{BackupFolder, Backups};
use super::wire::{AccessView, BackupRequest, BackupView, BackupsView, CheckedView, DueView};
use super::{make, view};
use crate::commands::{guard_of, in_vault, stoppable, with_guard, work};
use crate::failure::{Code, Failure};
use crate::system::clock::WallClock;
use crate::system::progress::Watch;
use crate::system::{choosing, folders, language, reach};
use crate::vault::commands::attend;
use crate::vault::guard::credential;
use crate::vault::wire::OpenView;
use crate::vault::{SharedVault, UnlockedVault};
use crate::wire::DoneView;

/// How many lines of the record of access are shown.
const ACCESSES: u32 = 500;

/// The backups of this vault.
#[tauri::command]
pub async fn backups(app: AppHandle<impl Runtime>, _request: ()) -> Result<BackupsView, Failure> {
    let (folder, search) = in_vault(&app, |open| {
        Ok((
            open.studio.vault.settings()?.backup_folder,
            open.studio.vault.backup_search()?,
        ))
    })
    .await?;
    // Without the guard: a folder that does not answer would keep everybody from it.
    let (place, folder, found) = work(move || {
        let place = BackupFolder::of(folder.as_deref());
        let found = match place {
            BackupFolder::There => search.run(),
            _ => BackupsFound::default(),
        };
        Ok((place, folder, found))
    })
    .await?;
    in_vault(&app, move |open| own_backups(open, folder, place, &found)).await
}

fn own_backups(
    open: &UnlockedVault,
    folder: Option<PathBuf>,
    place: BackupFolder,
    found: &BackupsFound,
) -> Result<BackupsView, Failure> {
    let words = language::words();
    let wall = open.wall()?;
    let last = Backups {
        last: open.studio.vault.last_backup()?,
        failed: open.backup_failed,
        folder: place,
    };
    let former = found.under_former_keys.len();
    Ok(BackupsView {
        former_keys: (former > 0).then(|| words.backups_former_keys(former)),
        reachable: place == BackupFolder::There,
        last: last.line(words, wall, open.studio.vault.instant()).1,
        next: view::next_backup(
            words,
            folder.is_some(),
            open.studio.vault.is_changed_since_backup()?,
        ),
        folder: folder.map(|folder| folder.display().to_string()),
        backups: listed(&found.backups, wall),
    })
}

fn listed(backups: &[Backup], wall: WallClock) -> Vec<BackupView> {
    backups
        .iter()
        .map(|backup| view::backup(language::words(), backup, wall))
        .collect()
}

/// Asks for the folder for backups, and sets it.
#[tauri::command]
pub async fn choose_backup_folder(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<DoneView, Failure> {
    in_vault(&app, |open| open.must_be_own()).await?;
    let Some(folder) = choosing::folder(&app).await else {
        return Ok(DoneView { words: None });
    };
    let vault = in_vault(&app, |open| Ok(open.studio.vault.layout().dir().to_owned())).await?;
    let folder = work(move || must_take_backups(&folder, &vault).map(|()| folder)).await?;
    in_vault(&app, move |open| {
        let mut settings = open.studio.vault.settings()?;
        settings.backup_folder = Some(folder);
        open.studio
            .vault
            .change(|batch| batch.save_settings(&settings))?;
        open.studio.vault.confirm_backup_folder()?;
        open.backup_folder_emptied = false;
        Ok(DoneView {
            words: Some(language::words().backup_folder_set()),
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
pub async fn back_up(app: AppHandle<impl Runtime>, _request: ()) -> Result<CheckedView, Failure> {
    let (guard, stop) = (guard_of(&app), stoppable(&app));
    in_vault(&app, |open| {
        open.must_be_own()?;
        // What is typed after this is a change of its own, for the next backup.
        open.studio.edit = None;
        Ok(())
    })
    .await?;
    work(move || {
        let checked = make::back_up(&guard, &stop, |folder, vault| {
            Watch::begin(
                &app,
                language::words().progress_copying(),
                folder,
                bytes_in(vault),
            )
        })?;
        Ok(view::checked(
            language::words(),
            view::Read::Backup,
            &checked,
        ))
    })
    .await
}

/// Makes the backups of before the keys were renewed anew.
#[tauri::command]
pub async fn renew_backups(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<DoneView, Failure> {
    let (guard, stop) = (guard_of(&app), stoppable(&app));
    work(move || {
        let count = make::renew(&guard, &stop)?;
        Ok(DoneView {
            words: Some(language::words().backups_renewed(count)),
        })
    })
    .await
}

/// Asks for a folder with backups, for a computer that has no vault yet.
#[tauri::command]
pub async fn find_backups(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<BackupsView, Failure> {
    let folder = choosing::folder(&app).await;
    let (folder, wall) = with_guard(&app, move |guard| {
        if folder.is_some() {
            guard.found = folder;
        }
        Ok((guard.found.clone(), guard.wall()?))
    })
    .await?;
    work(move || {
        let found = folder.as_deref();
        Ok(BackupsView {
            former_keys: None,
            folder: found.map(|folder| folder.display().to_string()),
            reachable: found.is_some_and(reach::is_there),
            last: String::new(),
            next: String::new(),
            backups: listed(&found.map_or_else(Vec::new, backup::list), wall),
        })
    })
    .await
}

/// The folder of a backup that was listed: one of the open vault's own, or one in the
/// folder that was looked into.
fn backup_path(guard: &SharedVault, id: &str) -> Result<PathBuf, Failure> {
    let (found, search) = {
        let mut guard = guard.lock();
        let found = guard.found.clone();
        let search = match guard.unlocked() {
            Ok(open) => Some(open.studio.vault.backup_search()?),
            Err(_) => None,
        };
        (found, search)
    };
    let mut known = found.as_deref().map_or_else(Vec::new, backup::list);
    known.extend(
        search
            .map(|search| search.run().backups)
            .unwrap_or_default(),
    );
    known
        .into_iter()
        .map(|backup| backup.path)
        .find(|path| view::backup_id(path) == id)
        .ok_or(Failure::new(Code::BackupGone))
}

/// Tries a restore out to the end, and changes nothing.
#[tauri::command]
pub async fn drill(
    app: AppHandle<impl Runtime>,
    request: BackupRequest,
) -> Result<CheckedView, Failure> {
    let stop = stoppable(&app);
    work(move || {
        let fetched = fetch(&app, &request, &stop)?;
        Ok(view::checked(
            language::words(),
            view::Read::Drill,
            &fetched.checked(),
        ))
    })
    .await
}

/// Copies a backup beside the vault and reads the copy to its end. Without the guard: a disk
/// that does not answer would keep everybody from it.
fn fetch(
    app: &AppHandle<impl Runtime>,
    request: &BackupRequest,
    stop: &Stop,
) -> Result<FetchedBackup, Failure> {
    let key = credential(&request.key)?;
    let guard = guard_of(app);
    let path = backup_path(&guard, &request.id)?;
    let place = guard.lock().place().vault().to_owned();
    let _key = guard.hold_key();
    let folder = place.parent().unwrap_or(&place);
    let _watch = Watch::begin(
        app,
        language::words().progress_checking(),
        folder,
        bytes_in(&path),
    );
    Ok(backup::fetch(&path, &key, &place, stop)?)
}

/// Restores a backup; the vault that was there is set aside.
#[tauri::command]
pub async fn restore(
    app: AppHandle<impl Runtime>,
    request: BackupRequest,
) -> Result<OpenView, Failure> {
    let stop = stoppable(&app);
    with_guard(&app, |guard| {
        guard.unlocked().map_or(Ok(()), |open| open.must_be_own())
    })
    .await?;
    // First all of it beside the vault: what fails then has changed nothing, until then it
    // can be stopped, and what comes after it needs the backup's disk no more.
    let (app_too, wanted) = (app.clone(), request.clone());
    let fetched = work(move || {
        let mut fetched = fetch(&app_too, &wanted, &stop)?;
        fetched.fetch_photos(&stop)?;
        Ok(fetched)
    })
    .await?;
    let view = with_guard(&app, move |guard| {
        let key = credential(&request.key)?;
        // What is open now is set aside whole, so it needs no backup of its own.
        guard.lock();
        folders::clear_viewed_pages();
        match fetched.restore(&key, guard.options()) {
            Ok((vault, _)) => guard.enter(UnlockedVault::new(vault)),
            // The backup is known to be good: it is the place that refuses.
            Err(BackupError::Disk(_)) => Err(Failure::new(Code::RestoreFailed)),
            Err(error) => Err(error.into()),
        }
    })
    .await?;
    attend(&app);
    Ok(view)
}

/// The size of a vault's or a backup's database.
fn bytes_in(folder: &Path) -> u64 {
    fs::metadata(records::Layout::new(folder).database()).map_or(0, |found| found.len())
}

/// Stops the long task at hand, where it can still be stopped.
#[tauri::command]
pub async fn stop(app: AppHandle<impl Runtime>, _request: ()) -> Result<(), Failure> {
    guard_of(&app).stop_all();
    Ok(())
}

/// Reads and checks everything in the vault.
#[tauri::command]
pub async fn verify(app: AppHandle<impl Runtime>, _request: ()) -> Result<CheckedView, Failure> {
    let (guard, stop) = (guard_of(&app), stoppable(&app));
    work(move || {
        let checked = make::check(&guard, &stop)?;
        Ok(view::checked(
            language::words(),
            view::Read::Vault,
            &checked,
        ))
    })
    .await
}

/// The record of access, the latest first.
#[tauri::command]
pub async fn accesses(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<Vec<AccessView>, Failure> {
    in_vault(&app, |open| {
        let wall = open.wall()?;
        let accesses = open.studio.vault.accesses(ACCESSES)?;
        Ok(accesses
            .iter()
            .map(|access| view::access(language::words(), access, wall))
            .collect())
    })
    .await
}

/// Whose time is over by the studio's own rule.
#[tauri::command]
pub async fn retention_due(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<Vec<DueView>, Failure> {
    in_vault(&app, |open| {
        let due = open.studio.vault.due_for_erasing(open.now()?.date())?;
        Ok(due
            .iter()
            .map(|due| view::due(language::words(), due))
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
