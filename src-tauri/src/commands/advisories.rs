//! What the artist should know.

use tauri::AppHandle;

use super::at_door;
use crate::screen::advisory;
use crate::studio::Door;
use crate::system::language;
use crate::wire::advisory::Advisory;
use crate::wire::failure::Failure;

/// What the artist should know now, the weightiest first; nothing while the vault is locked.
#[tauri::command]
pub async fn advisories(app: AppHandle, _request: ()) -> Result<Vec<Advisory>, Failure> {
    at_door(&app, listed).await
}

/// What the artist should know of the vault behind a door.
pub fn listed(door: &mut Door) -> Result<Vec<Advisory>, Failure> {
    let Ok(open) = door.open() else {
        return Ok(Vec::new());
    };
    let words = language::words();
    let wall = open.wall()?;
    Ok(open
        .clock_concerns()?
        .iter()
        .map(|concern| advisory::clock(words, concern, wall))
        .collect())
}
