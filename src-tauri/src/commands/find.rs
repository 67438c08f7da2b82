//! Finding anything.

use tauri::AppHandle;

use crate::wire::client::{FindRequest, Hit};
use crate::wire::failure::{Code, Failure};

/// Clients and notes that fit what was typed, the best first.
#[tauri::command]
pub async fn find(_app: AppHandle, _request: FindRequest) -> Result<Vec<Hit>, Failure> {
    Err(Failure::new(Code::Internal))
}
