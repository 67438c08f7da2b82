//! One client and her sessions.

use tauri::AppHandle;

use crate::wire::client::{ClientView, DecideBranch, SaveSession, SessionDefaults, SessionSaved};
use crate::wire::clients::ClientRequest;
use crate::wire::failure::{Code, Failure};

/// A client, with everything that is kept about her.
#[tauri::command]
pub async fn client(_app: AppHandle, _request: ClientRequest) -> Result<ClientView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// What the form for a new session starts with.
#[tauri::command]
pub async fn session_defaults(
    _app: AppHandle,
    _request: ClientRequest,
) -> Result<SessionDefaults, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Adds or changes a session.
#[tauri::command]
pub async fn save_session(_app: AppHandle, _request: SaveSession) -> Result<SessionSaved, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Opens or declines a branch of the protocol for a client.
#[tauri::command]
pub async fn decide_branch(_app: AppHandle, _request: DecideBranch) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}
