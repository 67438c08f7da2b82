//! Export and import.

use tauri::AppHandle;

use crate::wire::care::{DoneView, ExportRequest, ImportColumns, ImportConfirm, ImportView};
use crate::wire::failure::{Code, Failure};

/// Writes records to a file that the artist chooses.
#[tauri::command]
pub async fn export(_app: AppHandle, _request: ExportRequest) -> Result<DoneView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Asks for a file and reads it; none when the artist closed the dialog.
#[tauri::command]
pub async fn import_preview(_app: AppHandle, _request: ()) -> Result<Option<ImportView>, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Reads the spreadsheet again, its columns taken otherwise.
#[tauri::command]
pub async fn import_columns(
    _app: AppHandle,
    _request: ImportColumns,
) -> Result<ImportView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Takes in what was chosen, as one step.
#[tauri::command]
pub async fn import_confirm(_app: AppHandle, _request: ImportConfirm) -> Result<DoneView, Failure> {
    Err(Failure::new(Code::Internal))
}
