//! What can be asked of calendar files: to be saved.

use ::calendar::calendar;
use records::{Readers, write_whole};
use studio::calendar::{key_of_nobody, of_sheet};
use studio::settings::Settings;
use studio::sheet::{ClientSheet, GivenAs, Recipient};
use tauri::{AppHandle, Runtime};

use super::wire::CalendarRequest;
use crate::commands::{with_guard, work};
use crate::failure::{Code, Failure};
use crate::sheet::page::{Page, Use};
use crate::sheet::wire::{Delivered, Delivery};
use crate::system::{language, saving};
use crate::vault::VaultGuard;

/// Saves a calendar file where the artist wants it.
#[tauri::command]
pub async fn save_calendar(
    app: AppHandle<impl Runtime>,
    request: CalendarRequest,
) -> Result<Delivered, Failure> {
    let words = language::words();
    let file = with_guard(&app, move |guard| File::of(guard, request)).await?;
    let dialog = app.clone();
    let (title, name, kind) = (words.save_title(), file.name.clone(), words.file_ics());
    let path = work(move || Ok(saving::ask(&dialog, &title, &name, &kind, "ics"))).await?;
    let Some(path) = path else {
        return Ok(Delivered {
            to: Delivery::Cancelled,
            not_filed: None,
        });
    };
    // Without the guard: a disk that does not answer would keep everybody from it.
    let file = work(move || {
        write_whole(&path, file.text.as_bytes(), Readers::Owner)
            .map_err(|_| Failure::new(Code::ExportFailed))?;
        Ok(file)
    })
    .await?;
    with_guard(&app, move |guard| {
        Ok(Delivered {
            to: Delivery::Saved,
            not_filed: file.keep(guard).err(),
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
    /// The client's sheet that it goes with, and who they are; none where it is nobody's.
    pub of_client: Option<(Recipient, Box<ClientSheet>)>,
}

impl File {
    /// Makes the file.
    ///
    /// # Errors
    /// As [`Page::of`].
    pub fn of(guard: &mut VaultGuard, request: CalendarRequest) -> Result<Self, Failure> {
        let page = Page::of(guard, &request.into(), Use::Look)?;
        let (date, text, of_client) = match page {
            Page::Client(made, Some(recipient)) => {
                let studio = &guard.unlocked()?.studio;
                let text = studio.client_calendar(recipient.client, &made)?;
                (made.plan.sessions.last(), text, Some((recipient, made)))
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
                (plan.sessions.last(), text, None)
            }
            // No other page is asked for.
            _ => return Err(Failure::new(Code::Internal)),
        };
        Ok(Self {
            name: language::words().file_calendar(date.date().to_string()),
            text,
            of_client,
        })
    }

    /// Keeps in the vault that the file went out. A vault that was locked meanwhile cannot know.
    ///
    /// # Errors
    /// When it cannot be kept. The file is out all the same.
    pub fn keep(self, guard: &mut VaultGuard) -> Result<(), Failure> {
        if let (Some((recipient, made)), Ok(open)) = (self.of_client, guard.unlocked()) {
            let text = self.text.into_bytes();
            let studio = &mut open.studio;
            studio.keep_given(recipient, &made, GivenAs::Calendar, text)?;
        }
        Ok(())
    }
}
