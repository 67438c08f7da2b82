//! What can be asked of the week.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};
use records::{ClientId, Item, Session};
use studio::booking::{
    Booked, BookingInput, BookingKind, CONSULTATION_MINUTES, SESSION_MINUTES, later,
};
use studio::today::next_session;
use studio::week::{Booking, first_day};
use tauri::{AppHandle, Runtime};
use vocabulary::Moment;

use super::wire::{
    BookingDefaults, BookingLook, BookingRequest, BookingSaved, BookingTimes, BookingView,
    CalendarFile, CalendarInView, NewBooking, TakeCalendar, WeekFileRequest, WeekRequest, WeekView,
};
use super::{calendar, view};
use crate::commands::in_vault;
use crate::failure::Failure;
use crate::system::language;
use crate::vault::UnlockedVault;
use crate::wire::DoneView;

/// When the first visit of a day is usual.
const MORNING: u32 = 10;
/// After this hour nobody begins a visit on the same day.
const EVENING: u32 = 18;

/// A week.
#[tauri::command]
pub async fn week(app: AppHandle<impl Runtime>, request: WeekRequest) -> Result<WeekView, Failure> {
    in_vault(&app, move |open| week_of(open, request)).await
}

/// A week as it stands now.
pub fn week_of(open: &mut UnlockedVault, request: WeekRequest) -> Result<WeekView, Failure> {
    let now = open.now()?;
    let settings = open.studio.settings()?;
    let begins = settings.first_weekday.map_or_else(
        || strings::first_weekday(&language::dates_as(request.locale)),
        Weekday::from,
    );
    let day = request.day.unwrap_or_else(|| now.date());
    let weeks = TimeDelta::weeks(request.weeks.into());
    let first = first_day(day.checked_add_signed(weeks).unwrap_or(day), begins);
    let week = open.studio.week(first)?;
    let unconfirmed = open.studio.unconfirmed(now)?;
    let wall = open.wall()?;
    Ok(view::week(
        language::words(),
        &week,
        &unconfirmed,
        settings.plain_calendar_titles,
        wall,
        now,
    ))
}

/// A consultation or a session, to be looked at and changed.
#[tauri::command]
pub async fn booking(
    app: AppHandle<impl Runtime>,
    request: BookingRequest,
) -> Result<BookingView, Failure> {
    in_vault(&app, move |open| {
        let booking = open.studio.booking(request.item)?;
        let now = open.now()?;
        // One that lies days ahead does not take place because somebody presses a key.
        let leads_on =
            booking.kind() == BookingKind::Consultation && booking.starts().date() <= now.date();
        let next = if leads_on {
            Some(next_number(&sessions(open, Some(booking.client))?))
        } else {
            None
        };
        Ok(view::booking(language::words(), &booking, next, now))
    })
    .await
}

/// What the form for a new booking starts with.
#[tauri::command]
pub async fn booking_defaults(
    app: AppHandle<impl Runtime>,
    request: NewBooking,
) -> Result<BookingDefaults, Failure> {
    in_vault(&app, move |open| defaults(open, &request)).await
}

/// What a new booking is likely to be.
pub fn defaults(open: &mut UnlockedVault, asked: &NewBooking) -> Result<BookingDefaults, Failure> {
    let now = open.now()?;
    let sessions = sessions(open, asked.client)?;
    let last = sessions.last();
    let length = last.and_then(|last| {
        let begins = NaiveDateTime::from(last.begins()?);
        let length = NaiveDateTime::from(last.ended) - begins;
        u16::try_from(length.num_minutes())
            .ok()
            .filter(|minutes| *minutes > 0)
    });
    let session_minutes = length.unwrap_or(SESSION_MINUTES);
    let time = asked.time.as_deref().and_then(|time| time.parse().ok());
    let begins = match (asked.day, last) {
        (Some(day), _) => day.and_time(time.unwrap_or_else(|| hour(MORNING))).into(),
        (None, Some(last)) => {
            let settings = open.studio.settings()?;
            let settings = match open.studio.protocol(&last.protocol) {
                Ok(protocol) => settings.under(&protocol),
                Err(_) => settings,
            };
            let ends = next_session(last.ended, settings.days_between_sessions, now);
            let time = last.begins().map_or_else(|| hour(MORNING), Moment::time);
            ends.date().and_time(time).into()
        }
        (None, None) => next_hour(now),
    };
    Ok(BookingDefaults {
        kind: match last {
            Some(_) => BookingKind::Session,
            None => BookingKind::Consultation,
        },
        begins,
        consultation_minutes: CONSULTATION_MINUTES,
        session_minutes,
        number: next_number(&sessions),
    })
}

/// What there is to know of a time before it is booked.
#[tauri::command]
pub async fn booking_look(
    app: AppHandle<impl Runtime>,
    request: BookingTimes,
) -> Result<BookingLook, Failure> {
    in_vault(&app, move |open| {
        let words = language::words();
        let begins = request.begins.0.map_err(studio::Error::from)?;
        let ends = later(begins, request.minutes);
        Ok(BookingLook {
            when: view::when(words, begins, ends),
            at_once: at_once(open, request.item, begins, ends)?
                .iter()
                .map(view::named)
                .collect(),
            lengths: view::lengths(words, request.minutes),
        })
    })
    .await
}

/// Books a visit, or changes one.
#[tauri::command]
pub async fn save_booking(
    app: AppHandle<impl Runtime>,
    request: BookingInput,
) -> Result<BookingSaved, Failure> {
    in_vault(&app, move |open| {
        let (zone, now) = (open.zone()?, open.now()?);
        let Booked { item, client } = open.studio.book(&request, &zone, now)?;
        let begins = request.begins.0.map_err(studio::Error::from)?;
        Ok(BookingSaved {
            item,
            client,
            day: begins.date(),
            when: view::when(language::words(), begins, later(begins, request.minutes)),
        })
    })
    .await
}

/// Notes that a visit that was booked took place.
#[tauri::command]
pub async fn booking_took_place(
    app: AppHandle<impl Runtime>,
    request: BookingRequest,
) -> Result<(), Failure> {
    in_vault(&app, move |open| {
        open.studio.took_place(request.item)?;
        Ok(())
    })
    .await
}

/// Writes visits to a calendar file that the artist chooses.
#[tauri::command]
pub async fn save_week_file(
    app: AppHandle<impl Runtime>,
    request: WeekFileRequest,
) -> Result<DoneView, Failure> {
    calendar::save(&app, request).await
}

/// Reads a calendar file of another program.
#[tauri::command]
pub async fn read_calendar(
    app: AppHandle<impl Runtime>,
    request: CalendarFile,
) -> Result<CalendarInView, Failure> {
    calendar::read(&app, request).await
}

/// Takes in the events that are ticked.
#[tauri::command]
pub async fn take_calendar(
    app: AppHandle<impl Runtime>,
    request: TakeCalendar,
) -> Result<DoneView, Failure> {
    calendar::take(&app, request).await
}

/// What else is booked at this time and not over yet.
fn at_once(
    open: &UnlockedVault,
    item: Option<Item>,
    begins: Moment,
    ends: Moment,
) -> Result<Vec<Booking>, Failure> {
    let around = open
        .studio
        .bookings(begins.days_earlier(1), ends.days_later(1))?;
    let mut others = around;
    others.retain(|other| Some(other.item) != item && other.starts() < ends && begins < other.ends);
    Ok(others)
}

fn sessions(open: &UnlockedVault, client: Option<ClientId>) -> Result<Vec<Session>, Failure> {
    let Some(client) = client else {
        return Ok(Vec::new());
    };
    open.studio.vault.client(client)?;
    let sessions = open.studio.vault.sessions(client)?.into_iter();
    Ok(sessions.map(|session| session.record).collect())
}

fn next_number(sessions: &[Session]) -> u16 {
    sessions
        .last()
        .map_or(1, |last| last.number.saturating_add(1))
}

/// The next full hour of today; tomorrow morning in the evening.
fn next_hour(now: Moment) -> Moment {
    let next = now.time().hour() + 1;
    if next > EVENING {
        now.days_later(1).date().and_time(hour(MORNING)).into()
    } else {
        now.date().and_time(hour(next)).into()
    }
}

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}
