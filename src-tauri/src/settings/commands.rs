//! What can be asked of the settings.

use tauri::{AppHandle, Runtime};

use super::wire::{SettingsForm, SettingsView, StudioForm};
use crate::commands::{in_vault, with_guard};
use crate::failure::Failure;
use crate::system::{global_shortcut, language};

/// The settings.
#[tauri::command]
pub async fn settings(app: AppHandle<impl Runtime>, _request: ()) -> Result<SettingsView, Failure> {
    with_guard(&app, |guard| {
        let shown = guard.place().lock_screen();
        let vault = guard.place().vault().display().to_string();
        Ok(SettingsView {
            settings: SettingsForm {
                settings: guard.unlocked()?.studio.settings()?,
                appearance: shown.appearance,
                find_from_anywhere: !shown.inside_only,
            },
            source: language::words().settings_source(),
            vault,
        })
    })
    .await
}

/// Saves all settings.
#[tauri::command]
pub async fn save_settings(
    app: AppHandle<impl Runtime>,
    request: SettingsForm,
) -> Result<(), Failure> {
    let SettingsForm {
        mut settings,
        appearance,
        find_from_anywhere,
    } = request;
    with_guard(&app, move |guard| {
        let studio = &mut guard.unlocked()?.studio;
        settings.check_in_days.sort_unstable();
        settings.check_in_days.dedup();
        settings.recovery_printed = studio.settings()?.recovery_printed;
        studio.save_settings(&settings)?;
        guard.show_locked(|shown| {
            shown.appearance = appearance;
            shown.inside_only = !find_from_anywhere;
        });
        Ok(())
    })
    .await?;
    global_shortcut::listen(&app, find_from_anywhere);
    Ok(())
}

/// The studio's profile.
#[tauri::command]
pub async fn studio(app: AppHandle<impl Runtime>, _request: ()) -> Result<StudioForm, Failure> {
    in_vault(&app, |open| {
        Ok(StudioForm {
            studio: open.studio.vault.studio()?,
        })
    })
    .await
}

/// Saves the studio's profile.
#[tauri::command]
pub async fn save_studio(app: AppHandle<impl Runtime>, request: StudioForm) -> Result<(), Failure> {
    with_guard(&app, move |guard| {
        let open = guard.unlocked()?;
        open.studio
            .vault
            .change(|batch| batch.save_studio(&request.studio))?;
        if !open.is_sample() {
            guard.show_locked(|shown| shown.studio.clone_from(&request.studio.name));
        }
        Ok(())
    })
    .await
}
