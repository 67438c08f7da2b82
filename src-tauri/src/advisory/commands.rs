//! What can be asked of advisories: what there is to know, and what they offer to do.

use tauri::AppHandle;

use super::view;
use super::wire::{Act, Advisory};
use crate::backup::make;
use crate::commands::{at_door, door_of, in_vault, work};
use crate::failure::Failure;
use crate::system::{choosing, language};
use crate::vault::Door;
use crate::wire::DoneView;

/// What the artist should know now, the weightiest first; nothing while the vault is locked.
#[tauri::command]
pub async fn advisories(app: AppHandle, _request: ()) -> Result<Vec<Advisory>, Failure> {
    at_door(&app, advisories_of).await
}

/// What the artist should know of the vault behind a door.
pub fn advisories_of(door: &mut Door) -> Result<Vec<Advisory>, Failure> {
    let Ok(open) = door.open() else {
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
pub async fn act_on_advisory(app: AppHandle, request: Act) -> Result<DoneView, Failure> {
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

async fn save_copy(app: &AppHandle) -> Result<DoneView, Failure> {
    let Some(folder) = choosing::folder(app).await else {
        return Ok(DoneView { words: None });
    };
    let door = door_of(app);
    let stop = door.stoppable();
    work(move || {
        let path = make::save_copy(&door, &folder, &stop)?;
        let path = path.display().to_string();
        Ok(DoneView {
            words: Some(language::words().vault_copied(path)),
        })
    })
    .await
}

async fn erase_again(app: &AppHandle) -> Result<DoneView, Failure> {
    let door = door_of(app);
    let stop = door.stoppable();
    work(move || {
        let ids = {
            let mut door = door.lock();
            let open = door.open()?;
            open.studio.must_be_writable()?;
            open.to_erase_again()
        };
        for id in ids {
            make::erase(&door, id, &stop)?;
        }
        Ok(done(language::words().erased_again()))
    })
    .await
}
