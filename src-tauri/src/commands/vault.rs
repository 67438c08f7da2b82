//! The vault's door.

use tauri::AppHandle;

use crate::wire::failure::{Code, Failure};
use crate::wire::vault::{
    ChangePassphrase, CreateRequest, FinishRecovery, JudgeRequest, JudgeView, KeyTyped, LockView,
    OpenView, RecoveryView, UnlockAnswer, VaultState,
};

/// What there is of a vault.
#[tauri::command]
pub async fn vault_state(_app: AppHandle, _request: ()) -> Result<VaultState, Failure> {
    Err(Failure::new(Code::Internal))
}

/// What a new passphrase is worth.
#[tauri::command]
pub async fn judge_passphrase(
    _app: AppHandle,
    _request: JudgeRequest,
) -> Result<JudgeView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Makes the vault. Its recovery key waits to be shown.
#[tauri::command]
pub async fn create_vault(_app: AppHandle, _request: CreateRequest) -> Result<OpenView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// The recovery key, while it waits.
#[tauri::command]
pub async fn recovery_key(_app: AppHandle, _request: ()) -> Result<RecoveryView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Drops the recovery key that waits.
#[tauri::command]
pub async fn finish_recovery(_app: AppHandle, _request: FinishRecovery) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}

/// Unlocks the vault.
#[tauri::command]
pub async fn unlock(_app: AppHandle, _request: KeyTyped) -> Result<UnlockAnswer, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Locks the vault, after a backup when one is due.
#[tauri::command]
pub async fn lock(_app: AppHandle, _request: ()) -> Result<LockView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Sets a new passphrase.
#[tauri::command]
pub async fn change_passphrase(_app: AppHandle, _request: ChangePassphrase) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}

/// Makes a new recovery key, which waits to be printed.
#[tauri::command]
pub async fn renew_recovery_key(
    _app: AppHandle,
    _request: KeyTyped,
) -> Result<RecoveryView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Opens a vault of sample clients, which is kept nowhere.
#[tauri::command]
pub async fn open_samples(_app: AppHandle, _request: ()) -> Result<OpenView, Failure> {
    Err(Failure::new(Code::Internal))
}
