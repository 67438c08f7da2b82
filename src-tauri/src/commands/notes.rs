//! Notes.

use tauri::AppHandle;

use crate::wire::client::{BringBack, NoteRequest, NoteSaved, NoteVersion, SaveNote};
use crate::wire::failure::{Code, Failure};

/// Saves a note as it is typed.
#[tauri::command]
pub async fn save_note(_app: AppHandle, _request: SaveNote) -> Result<NoteSaved, Failure> {
    Err(Failure::new(Code::Internal))
}

/// What a note said before, the latest first.
#[tauri::command]
pub async fn note_history(
    _app: AppHandle,
    _request: NoteRequest,
) -> Result<Vec<NoteVersion>, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Brings an earlier version back.
#[tauri::command]
pub async fn bring_back(_app: AppHandle, _request: BringBack) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}
