//! What the artist sets.

use tauri::AppHandle;

use crate::wire::failure::{Code, Failure};
use crate::wire::settings::{SettingsForm, SettingsView, StudioForm};

/// The settings.
#[tauri::command]
pub async fn settings(_app: AppHandle, _request: ()) -> Result<SettingsView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Saves all settings.
#[tauri::command]
pub async fn save_settings(_app: AppHandle, _request: SettingsForm) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}

/// The studio's profile.
#[tauri::command]
pub async fn studio(_app: AppHandle, _request: ()) -> Result<StudioForm, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Saves the studio's profile.
#[tauri::command]
pub async fn save_studio(_app: AppHandle, _request: StudioForm) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}
