//! What can be asked of sessions.

use records::Session;
use studio::session::{ActivityInput, BranchInput, LastTimeInput, SessionInput};
use studio::today::next_session;
use tauri::{AppHandle, Runtime};
use vocabulary::Moment;

use super::view::last_time;
use super::wire::{LastTime, NewSession, SessionDefaults, SessionRequest, SessionSaved};
use crate::commands::in_vault;
use crate::failure::Failure;
use crate::start::view::just_ended;
use crate::system::language;

/// What the form for a new session starts with.
#[tauri::command]
pub async fn session_defaults(
    app: AppHandle<impl Runtime>,
    request: NewSession,
) -> Result<SessionDefaults, Failure> {
    in_vault(&app, move |open| {
        open.studio.vault.client(request.client)?;
        let sessions = open.studio.vault.sessions(request.client)?;
        let last = sessions.last().map(|session| &session.record);
        let studio = open.studio.vault.studio()?;
        let now = open.now()?;
        let ended = match last.filter(|_| request.booked) {
            Some(last) => {
                let settings = open.studio.settings()?;
                let settings = match open.studio.protocol(&last.protocol) {
                    Ok(protocol) => settings.under(&protocol),
                    Err(_) => settings,
                };
                next_session(last.ended, settings.days_between_sessions, now)
            }
            None => just_ended(now),
        };
        let protocol = open.studio.protocol_after(last)?;
        let currency = open.studio.settings()?.currency;
        Ok(defaults(last, &studio.artist, ended, protocol, currency))
    })
    .await
}

fn defaults(
    last: Option<&Session>,
    artist: &str,
    ended: Moment,
    protocol: String,
    currency: String,
) -> SessionDefaults {
    SessionDefaults {
        number: last.map_or(1, |last| last.number.saturating_add(1)),
        ended,
        protocol,
        artist: last.map_or_else(|| artist.to_owned(), |last| last.artist.clone()),
        currency: last
            .and_then(|last| last.price.as_ref())
            .map_or(currency, |price| price.currency.clone()),
    }
}

/// Adds or changes a session.
#[tauri::command]
pub async fn save_session(
    app: AppHandle<impl Runtime>,
    request: SessionInput,
) -> Result<SessionSaved, Failure> {
    in_vault(&app, move |open| {
        let (zone, now) = (open.zone()?, open.now()?);
        let instant = open.studio.vault.instant();
        let id = open.studio.save_session(request, zone, now, instant)?;
        Ok(SessionSaved { id })
    })
    .await
}

/// Fills in the technique of the client's latest session before this one.
#[tauri::command]
pub async fn as_last_time(
    app: AppHandle<impl Runtime>,
    request: LastTimeInput,
) -> Result<LastTime, Failure> {
    in_vault(&app, move |open| {
        let now = open.now()?;
        let last = open.studio.as_last_time(request, now)?;
        Ok(last_time(language::words(), last))
    })
    .await
}

/// Opens or declines a branch of the protocol for a client.
#[tauri::command]
pub async fn decide_branch(
    app: AppHandle<impl Runtime>,
    request: BranchInput,
) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        let now = open.now()?;
        Ok(open.studio.decide(&request, now)?)
    })
    .await
}

/// Marks a session as the client's last.
#[tauri::command]
pub async fn mark_final(
    app: AppHandle<impl Runtime>,
    request: SessionRequest,
) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        Ok(open.studio.mark_final(request.client, request.session)?)
    })
    .await
}

/// Decides about an activity of which the protocol says nothing, or takes that back.
#[tauri::command]
pub async fn decide_activity(
    app: AppHandle<impl Runtime>,
    request: ActivityInput,
) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        let now = open.now()?;
        Ok(open.studio.decide_activity(&request, now)?)
    })
    .await
}
