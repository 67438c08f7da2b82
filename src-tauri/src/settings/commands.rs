//! What can be asked of the settings.

use base64::prelude::{BASE64_STANDARD, Engine};
use sheets::Logo;
use tauri::{AppHandle, Runtime};

use super::view;
use super::wire::{
    AccentRequest, AccentView, LogoFile, SettingsForm, SettingsView, StudioForm, StudioView,
};
use crate::commands::{in_vault, with_guard, work};
use crate::failure::{Code, Failure};
use crate::system::{global_shortcut, language};
use crate::wire::DoneView;

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
        let kept = studio.settings()?;
        settings.currency = settings.currency.trim().to_uppercase();
        settings.recovery_printed = kept.recovery_printed;
        settings.default_protocol = kept.default_protocol;
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
pub async fn studio(app: AppHandle<impl Runtime>, _request: ()) -> Result<StudioView, Failure> {
    in_vault(&app, |open| {
        let studio = open.studio.vault.studio()?;
        let logo = open.studio.vault.logo()?;
        Ok(StudioView {
            logo: (!logo.is_empty()).then_some(logo),
            accent: view::accent(language::words(), &studio.accent),
            studio,
        })
    })
    .await
}

/// How a colour is printed.
#[tauri::command]
pub async fn accent(
    _app: AppHandle<impl Runtime>,
    request: AccentRequest,
) -> Result<AccentView, Failure> {
    Ok(view::accent(language::words(), &request.accent))
}

/// Makes a logo of a file, and saves it.
#[tauri::command]
pub async fn save_logo(
    app: AppHandle<impl Runtime>,
    request: LogoFile,
) -> Result<DoneView, Failure> {
    // Without the guard: a large picture takes a while.
    let logo = work(move || {
        let file = BASE64_STANDARD.decode(request.file);
        let file = file.map_err(|_| Failure::new(Code::Internal))?;
        Logo::new(&file).map_err(Failure::from)
    })
    .await?;
    in_vault(&app, move |open| {
        open.studio.save_logo(Some(&logo))?;
        Ok(DoneView {
            words: Some(language::words().logo_saved()),
        })
    })
    .await
}

/// Removes the logo.
#[tauri::command]
pub async fn remove_logo(app: AppHandle<impl Runtime>, _request: ()) -> Result<DoneView, Failure> {
    in_vault(&app, |open| {
        open.studio.save_logo(None)?;
        Ok(DoneView {
            words: Some(language::words().logo_removed()),
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
