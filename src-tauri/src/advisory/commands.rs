//! What can be asked of advisories: what there is to know, and what they offer to do.

use tauri::{AppHandle, Runtime};

use super::view;
use super::wire::{Act, Advisory};
use crate::backup::make;
use crate::commands::{guard_of, in_vault, with_guard, work};
use crate::failure::Failure;
use crate::system::{choosing, language};
use crate::vault::VaultGuard;
use crate::wire::DoneView;

/// What the artist should know now, the weightiest first; nothing while the vault is locked.
#[tauri::command]
pub async fn advisories(
    app: AppHandle<impl Runtime>,
    _request: (),
) -> Result<Vec<Advisory>, Failure> {
    with_guard(&app, advisories_of).await
}

/// What the artist should know of a guarded vault.
pub fn advisories_of(guard: &mut VaultGuard) -> Result<Vec<Advisory>, Failure> {
    let Ok(open) = guard.unlocked() else {
        return Ok(Vec::new());
    };
    let words = language::words();
    let wall = open.wall()?;
    let displaced = open.studio.vault.check_place().err();
    let displaced = displaced.and_then(|error| view::place(words, error));
    let vault = open.vault_concerns()?;
    let clock = open.clock_concerns()?;
    Ok(displaced
        .into_iter()
        .chain(vault.iter().map(|one| view::notice(words, one, wall)))
        .chain(clock.iter().map(|one| view::clock(words, one, wall)))
        .collect())
}

/// Does what an advisory offers. Without words the artist closed a dialog.
#[tauri::command]
pub async fn act_on_advisory(
    app: AppHandle<impl Runtime>,
    request: Act,
) -> Result<DoneView, Failure> {
    match request {
        Act::SaveCopy => save_copy(&app).await,
        Act::GoOnWithOlder => {
            in_vault(&app, |open| {
                open.studio.vault.accept_older();
                Ok(done(language::words().advisory_went_on()))
            })
            .await
        }
        Act::ConfirmBackupFolder => {
            in_vault(&app, |open| {
                open.studio.vault.confirm_backup_folder()?;
                Ok(done(language::words().backup_folder_set()))
            })
            .await
        }
        Act::BeginBackupFolderAnew => {
            in_vault(&app, |open| {
                open.studio.must_be_writable()?;
                if let Some(folder) = open.studio.vault.backup_folder()? {
                    open.studio.vault.begin_folder_anew(&folder.path)?;
                }
                open.backup_folder_emptied = false;
                Ok(done(language::words().backup_folder_anew()))
            })
            .await
        }
        Act::EraseAgain => erase_again(&app).await,
    }
}

fn done(words: String) -> DoneView {
    DoneView { words: Some(words) }
}

async fn save_copy(app: &AppHandle<impl Runtime>) -> Result<DoneView, Failure> {
    let Some(folder) = choosing::folder(app).await else {
        return Ok(DoneView { words: None });
    };
    let guard = guard_of(app);
    let stop = guard.stoppable();
    work(move || {
        let path = make::save_copy(&guard, &folder, &stop)?;
        let path = path.display().to_string();
        Ok(DoneView {
            words: Some(language::words().vault_copied(path)),
        })
    })
    .await
}

async fn erase_again(app: &AppHandle<impl Runtime>) -> Result<DoneView, Failure> {
    let guard = guard_of(app);
    let stop = guard.stoppable();
    work(move || {
        let ids = {
            let mut guard = guard.lock();
            let open = guard.unlocked()?;
            open.studio.must_be_writable()?;
            open.to_erase_again()
        };
        for id in ids {
            make::erase(&guard, id, &stop)?;
        }
        Ok(done(language::words().erased_again()))
    })
    .await
}
