//! What can be asked of calendar files: to be saved.

use ::calendar::calendar;
use records::{Act, Readers, write_whole};
use studio::calendar::{key_of_nobody, of_sheet};
use studio::settings::Settings;
use tauri::{AppHandle, Runtime};

use super::wire::CalendarRequest;
use crate::commands::{in_vault, with_guard, work};
use crate::failure::{Code, Failure};
use crate::sheet::page::{Page, Use};
use crate::system::{language, saving};
use crate::vault::VaultGuard;
use crate::wire::DoneView;

/// Saves a calendar file where the artist wants it.
#[tauri::command]
pub async fn save_calendar(
    app: AppHandle<impl Runtime>,
    request: CalendarRequest,
) -> Result<DoneView, Failure> {
    let words = language::words();
    let file = with_guard(&app, move |guard| File::of(guard, request)).await?;
    let dialog = app.clone();
    let (title, name, kind) = (words.save_title(), file.name, words.file_ics());
    let path = work(move || Ok(saving::ask(&dialog, &title, &name, &kind, "ics"))).await?;
    let Some(path) = path else {
        return Ok(DoneView { words: None });
    };
    if file.is_of_client {
        in_vault(&app, |open| Ok(open.studio.note_access(Act::Export)?)).await?;
    }
    // Without the guard: a disk that does not answer would keep everybody from it.
    work(move || {
        write_whole(&path, file.text.as_bytes(), Readers::Owner)
            .map_err(|_| Failure::new(Code::ExportFailed))?;
        Ok(DoneView {
            words: Some(words.calendar_saved()),
        })
    })
    .await
}

/// A calendar file on its way to a disk.
#[derive(Debug)]
pub struct File {
    /// The name that is proposed for it: never the client's.
    pub name: String,
    /// What stands in it.
    pub text: String,
    /// Whether it was made from a client's records.
    pub is_of_client: bool,
}

impl File {
    /// Makes the file.
    ///
    /// # Errors
    /// As [`Page::of`].
    pub fn of(guard: &mut VaultGuard, request: CalendarRequest) -> Result<Self, Failure> {
        let page = Page::of(guard, &request.into(), Use::Look)?;
        let (plan, text, is_of_client) = match page {
            Page::Client(made, Some(recipient)) => {
                let studio = &guard.unlocked()?.studio;
                let text = studio.client_calendar(recipient.client, &made)?;
                (made.plan, text, true)
            }
            Page::Sheet(sheet, plan, protocol) => {
                let (settings, written) = match guard.unlocked() {
                    Ok(open) => (open.studio.settings()?, open.studio.vault.instant()),
                    Err(_) => (Settings::default(), guard.options().now()),
                };
                let settings = settings.under(&protocol);
                let asked = of_sheet(&sheet, key_of_nobody(&plan), &settings, written);
                let text = calendar(&asked, &plan, &protocol)
                    .map_err(|_| Failure::new(Code::ProtocolUnknown))?;
                (*plan, text, false)
            }
            // No other page is asked for.
            _ => return Err(Failure::new(Code::Internal)),
        };
        let date = plan.sessions.last().date();
        Ok(Self {
            name: language::words().file_calendar(date.to_string()),
            text,
            is_of_client,
        })
    }
}
