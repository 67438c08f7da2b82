//! The day.

use tauri::AppHandle;

use super::{in_vault, work};
use crate::screen::day::{BackupFolder, Backups, Day, today_view};
use crate::studio::Open;
use crate::studio::preferences::Preferences;
use crate::system::language;
use crate::wire::failure::Failure;
use crate::wire::today::{CheckInRequest, TodayView};

/// The day: who is healing and what needs the artist.
#[tauri::command]
pub async fn today(app: AppHandle, _request: ()) -> Result<TodayView, Failure> {
    let folder = in_vault(&app, |open| Ok(open.vault.settings()?.backup_folder)).await?;
    // Not at the door: a folder that does not answer would keep everybody from it.
    let folder = work(move || Ok(BackupFolder::of(folder.as_deref()))).await?;
    in_vault(&app, move |open| day_of(open, folder)).await
}

/// The day as it stands now.
pub fn day_of(open: &mut Open, folder: BackupFolder) -> Result<TodayView, Failure> {
    let (wall, moment) = (open.wall()?, open.vault.moment());
    let settings = open.vault.settings()?;
    let patients = open.patients(wall.shows(moment))?;
    Ok(today_view(
        language::words(),
        &Day {
            patients: &patients,
            preferences: &Preferences::of(&settings),
            clients: open.vault.count_clients()?,
            backups: Backups {
                last: open.vault.last_backup()?,
                failed: open.backup_failed,
                folder,
            },
            wall,
            moment,
        },
    ))
}

/// Notes that a check-in was made.
#[tauri::command]
pub async fn check_in(app: AppHandle, request: CheckInRequest) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        let text = language::words().say_with("check-in-note", &[("day", request.day.into())]);
        let now = open.now()?;
        open.check_in(request.client, request.session, text, now)
    })
    .await
}
