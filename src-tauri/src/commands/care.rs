//! Backups, checks, the record of access.

use tauri::AppHandle;

use crate::wire::care::{AccessView, BackupRequest, BackupsView, CheckedView, DoneView, DueView};
use crate::wire::failure::{Code, Failure};
use crate::wire::vault::OpenView;

/// The backups of this vault.
#[tauri::command]
pub async fn backups(_app: AppHandle, _request: ()) -> Result<BackupsView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Asks for the folder for backups, and sets it.
#[tauri::command]
pub async fn choose_backup_folder(_app: AppHandle, _request: ()) -> Result<DoneView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Makes a checked backup now.
#[tauri::command]
pub async fn back_up(_app: AppHandle, _request: ()) -> Result<CheckedView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Asks for a folder with backups, for a computer that has no vault yet.
#[tauri::command]
pub async fn find_backups(_app: AppHandle, _request: ()) -> Result<BackupsView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Tries a restore out to the end, and changes nothing.
#[tauri::command]
pub async fn drill(_app: AppHandle, _request: BackupRequest) -> Result<CheckedView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Restores a backup; the vault that was there is set aside.
#[tauri::command]
pub async fn restore(_app: AppHandle, _request: BackupRequest) -> Result<OpenView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Stops the long task at hand, where it can still be stopped.
#[tauri::command]
pub async fn stop(_app: AppHandle, _request: ()) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}

/// Reads and checks everything in the vault.
#[tauri::command]
pub async fn verify(_app: AppHandle, _request: ()) -> Result<CheckedView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// The record of access, the latest first.
#[tauri::command]
pub async fn accesses(_app: AppHandle, _request: ()) -> Result<Vec<AccessView>, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Whose time is over by the studio's own rule.
#[tauri::command]
pub async fn retention_due(_app: AppHandle, _request: ()) -> Result<Vec<DueView>, Failure> {
    Err(Failure::new(Code::Internal))
}
