//! The day.

use tauri::AppHandle;

use crate::wire::failure::{Code, Failure};
use crate::wire::today::{CheckInRequest, TodayView};

/// The day: who is healing and what needs the artist.
#[tauri::command]
pub async fn today(_app: AppHandle, _request: ()) -> Result<TodayView, Failure> {
    Err(Failure::new(Code::Internal))
}

/// Notes that a check-in was made.
#[tauri::command]
pub async fn check_in(_app: AppHandle, _request: CheckInRequest) -> Result<(), Failure> {
    Err(Failure::new(Code::Internal))
}
