//! What can be asked of the settings.

use ingredients::StudioRule;
use records::model::Settings;
use strings::{Language, Words};
use studio::preferences::Preferences;
use tauri::AppHandle;

use super::wire::{SettingsForm, SettingsView, StudioForm};
use crate::commands::{at_door, in_vault};
use crate::failure::Failure;
use crate::sheet::settings::PageSettings;
use crate::system::{language, summons};

/// The settings.
#[tauri::command]
pub async fn settings(app: AppHandle, _request: ()) -> Result<SettingsView, Failure> {
    at_door(&app, |door| {
        let shown = door.place().lock_screen();
        let vault = door.place().vault().display().to_string();
        let settings = door.open()?.studio.vault.settings()?;
        let preferences = Preferences::of(&settings);
        let pages = PageSettings::of(&settings);
        let words = language::words();
        Ok(SettingsView {
            settings: SettingsForm {
                lock_after_minutes: settings.lock_after_minutes,
                retention_years: settings.retention_years,
                paper: pages.paper,
                large_print: pages.large_print,
                language: words.language().tag().to_owned(),
                appearance: shown.appearance,
                hide_names: settings.show_codes,
                find_from_anywhere: !shown.inside_only,
                fatty_alcohols: preferences.product_rule.fatty_alcohols,
                fragrance: preferences.product_rule.fragrance,
                petrolatum: preferences.product_rule.petrolatum,
                check_in_days: preferences.check_in_days,
                days_between_sessions: preferences.days_between_sessions,
                usual_sessions: preferences.usual_sessions,
            },
            languages: Language::ALL
                .iter()
                .map(|one| [one.tag().to_owned(), Words::of(*one).language_name()])
                .collect(),
            source: words.settings_source(),
            vault,
        })
    })
    .await
}

/// Saves all settings.
#[tauri::command]
pub async fn save_settings(app: AppHandle, request: SettingsForm) -> Result<(), Failure> {
    let find_from_anywhere = request.find_from_anywhere;
    at_door(&app, move |door| {
        let open = door.open()?;
        let before = open.studio.vault.settings()?;
        let mut days = request.check_in_days.clone();
        days.sort_unstable();
        days.dedup();
        let mut settings = Settings {
            retention_years: request.retention_years,
            lock_after_minutes: request.lock_after_minutes,
            show_codes: request.hide_names,
            ..before.clone()
        };
        PageSettings {
            paper: request.paper,
            large_print: request.large_print,
        }
        .put_into(&mut settings)?;
        Preferences {
            product_rule: StudioRule {
                fatty_alcohols: request.fatty_alcohols,
                fragrance: request.fragrance,
                petrolatum: request.petrolatum,
            },
            check_in_days: days,
            days_between_sessions: request.days_between_sessions,
            usual_sessions: request.usual_sessions,
            ..Preferences::of(&before)
        }
        .put_into(&mut settings)?;
        open.studio
            .vault
            .change(|batch| batch.save_settings(&settings))?;
        door.show_locked(|shown| {
            shown.appearance = request.appearance;
            shown.language = request.language;
            shown.inside_only = !find_from_anywhere;
        });
        Ok(())
    })
    .await?;
    summons::listen(&app, find_from_anywhere);
    Ok(())
}

/// The studio's profile.
#[tauri::command]
pub async fn studio(app: AppHandle, _request: ()) -> Result<StudioForm, Failure> {
    in_vault(&app, |open| {
        Ok(StudioForm {
            studio: open.studio.vault.studio()?,
        })
    })
    .await
}

/// Saves the studio's profile.
#[tauri::command]
pub async fn save_studio(app: AppHandle, request: StudioForm) -> Result<(), Failure> {
    at_door(&app, move |door| {
        let open = door.open()?;
        open.studio
            .vault
            .change(|batch| batch.save_studio(&request.studio))?;
        if !open.is_sample() {
            door.show_locked(|shown| shown.studio.clone_from(&request.studio.name));
        }
        Ok(())
    })
    .await
}
