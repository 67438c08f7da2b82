//! What can be asked of a month's end.

use records::Act;
use studio::in_words::month as in_words;
use studio::month::{LapsedAsked, month_before};
use tauri::{AppHandle, Runtime};

use super::view;
use super::wire::{MonthAsked, MonthRequest, MonthView};
use crate::commands::{in_vault, save_csv};
use crate::failure::Failure;
use crate::system::language;
use crate::wire::DoneView;

/// A month's end.
#[tauri::command]
pub async fn month(
    app: AppHandle<impl Runtime>,
    request: MonthRequest,
) -> Result<MonthView, Failure> {
    in_vault(&app, move |open| {
        let now = open.now()?;
        let month = request.month.unwrap_or_else(|| month_before(now.date()));
        let months = open.studio.months(month, now)?;
        let asked = LapsedAsked {
            months: request.lapsed_months,
        };
        let lapsed = open.studio.lapsed(asked, now)?;
        Ok(view::month(language::words(), &months, &lapsed, now))
    })
    .await
}

/// Writes a month and those before it to a file that the artist chooses, as CSV.
#[tauri::command]
pub async fn save_month(
    app: AppHandle<impl Runtime>,
    request: MonthAsked,
) -> Result<DoneView, Failure> {
    let words = language::words();
    let name = words.file_month(request.month.format("%Y-%m").to_string());
    save_csv(&app, name, words.month_saved(), move |open| {
        let months = open.studio.months(request.month, open.now()?)?;
        open.studio.note_access(Act::Export)?;
        Ok(in_words::months_csv(words, &months))
    })
    .await
}

/// Writes who has not come for long to a file that the artist chooses, as CSV.
#[tauri::command]
pub async fn save_lapsed(
    app: AppHandle<impl Runtime>,
    request: LapsedAsked,
) -> Result<DoneView, Failure> {
    let words = language::words();
    let name = words.file_lapsed(usize::from(request.months));
    save_csv(&app, name, words.lapsed_saved(), move |open| {
        let list = open.studio.lapsed(request, open.now()?)?;
        open.studio.note_access(Act::Export)?;
        Ok(in_words::lapsed_csv(words, &list))
    })
    .await
}
