//! What can be asked of the day's screen.

use tauri::{AppHandle, Runtime};
use vocabulary::Moment;

use super::view::{Day, today_view};
use super::wire::{CheckInRequest, TodayView};
use crate::backup::view::{BackupFolder, Backups};
use crate::commands::{in_vault, work};
use crate::failure::Failure;
use crate::system::language;
use crate::vault::UnlockedVault;

/// The day: who is healing and what needs the artist.
#[tauri::command]
pub async fn today(app: AppHandle<impl Runtime>, _request: ()) -> Result<TodayView, Failure> {
    let folder = in_vault(&app, |open| Ok(open.studio.vault.settings()?.backup_folder)).await?;
    // Without the guard: a folder that does not answer would keep everybody from it.
    let folder = work(move || Ok(BackupFolder::of(folder.as_deref()))).await?;
    in_vault(&app, move |open| day_of(open, folder)).await
}

/// The day as it stands now.
pub fn day_of(open: &mut UnlockedVault, folder: BackupFolder) -> Result<TodayView, Failure> {
    let (wall, instant) = (open.wall()?, open.studio.vault.instant());
    let settings = open.studio.settings()?;
    let recent = open.studio.clients_today(wall.shows(instant))?;
    let day = Moment::first_of(wall.shows(instant).date());
    let booked = open.studio.bookings(day, day.days_later(2))?;
    Ok(today_view(
        language::words(),
        &Day {
            recent: &recent,
            settings: &settings,
            booked: &booked,
            clients: open.studio.vault.count_clients()?,
            backups: Backups {
                last: open.studio.vault.last_backup()?,
                failed: open.backup_failed,
                folder,
            },
            wall,
            instant,
        },
    ))
}

/// Notes that a check-in was made.
#[tauri::command]
pub async fn check_in(
    app: AppHandle<impl Runtime>,
    request: CheckInRequest,
) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        let text = language::words().check_in_note(request.day);
        let now = open.now()?;
        Ok(open
            .studio
            .check_in(request.client, request.session, text, now)?)
    })
    .await
}
