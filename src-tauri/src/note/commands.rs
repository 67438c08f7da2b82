//! What can be asked of notes.

use studio::note::NoteInput;
use tauri::{AppHandle, Runtime};

use super::view::{saved, version};
use super::wire::{BringBack, NoteRequest, NoteSaved, NoteVersion};
use crate::commands::in_vault;
use crate::failure::Failure;
use crate::system::language;

/// Saves a note as it is typed.
#[tauri::command]
pub async fn save_note(
    app: AppHandle<impl Runtime>,
    request: NoteInput,
) -> Result<NoteSaved, Failure> {
    in_vault(&app, move |open| {
        let instant = open.studio.vault.instant();
        let kept = open.studio.save_note(&request, instant)?;
        let (wall, now) = (open.wall()?, open.now()?);
        Ok(NoteSaved {
            id: kept.as_ref().map(|kept| kept.note.id),
            saved: kept.map_or_else(String::new, |kept| {
                saved(language::words(), &kept, wall, now)
            }),
        })
    })
    .await
}

/// What a note said before, the latest first.
#[tauri::command]
pub async fn note_history(
    app: AppHandle<impl Runtime>,
    request: NoteRequest,
) -> Result<Vec<NoteVersion>, Failure> {
    in_vault(&app, move |open| {
        let earlier = open.studio.vault.note_history(request.id)?;
        let (wall, now) = (open.wall()?, open.now()?);
        Ok(earlier
            .into_iter()
            .map(|earlier| version(language::words(), earlier, wall, now))
            .collect())
    })
    .await
}

/// Brings an earlier version back.
#[tauri::command]
pub async fn bring_back(app: AppHandle<impl Runtime>, request: BringBack) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        open.studio.edit = None;
        Ok(open.studio.vault.bring_back(request.version)?)
    })
    .await
}
