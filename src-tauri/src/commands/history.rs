//! Undo, the bin, erasing.

use tauri::AppHandle;

use crate::wire::clients::ClientRequest;
use crate::wire::failure::{Code, Failure};
use crate::wire::history::{BinItem, BinView, ErasureView, UndoView};

/// What undoing would take back.
#[tauri::command]
pub async fn last_step(_app: AppHandle, _request: ()) -> Result<UndoView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Takes the last step back.
#[tauri::command]
pub async fn undo(_app: AppHandle, _request: ()) -> Result<UndoView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Puts something into the bin.
#[tauri::command]
pub async fn bin(_app: AppHandle, _request: BinItem) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}

/// Takes something out of the bin.
#[tauri::command]
pub async fn unbin(_app: AppHandle, _request: BinItem) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}

/// What is in the bin, the latest first.
#[tauri::command]
pub async fn bin_list(_app: AppHandle, _request: ()) -> Result<Vec<BinView>, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Erases a client for good.
#[tauri::command]
pub async fn erase_client(
    _app: AppHandle,
    _request: ClientRequest,
) -> Result<ErasureView, Failure> {
    Err(Failure::new(Code::Internal))
}
