//! Calendar files with visits, written for other programs and read from them.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::{DateTime, Utc};
use records::{Act, Readers, write_whole};
use strings::Words;
use studio::Studio;
use studio::in_words::week as in_words;
use studio::incoming::{CalendarImport, Change, KindWords, Offered};
use studio::week::DAYS;
use tauri::{AppHandle, Runtime};
use vocabulary::Moment;

use super::view;
use super::wire::{
    CalendarChange, CalendarChoice, CalendarFile, CalendarInRow, CalendarInView, TakeCalendar,
    WeekFileRequest,
};
use crate::client::view::code;
use crate::commands::{in_vault, work};
use crate::failure::{Code, Failure};
use crate::system::{language, saving};
use crate::vault::UnlockedVault;
use crate::wire::DoneView;

/// For how many days ahead visits are written: whoever books further has a year to save again.
const DAYS_AHEAD: u64 = 2 * 366;

/// Writes visits to a calendar file that the artist chooses.
pub async fn save(
    app: &AppHandle<impl Runtime>,
    request: WeekFileRequest,
) -> Result<DoneView, Failure> {
    let words = language::words();
    let (date, text) = in_vault(app, move |open| file(open, request)).await?;
    let dialog = app.clone();
    let (title, kind) = (words.save_title(), words.file_ics());
    let name = words.file_visits(date);
    let path = work(move || Ok(saving::ask(&dialog, &title, &name, &kind, "ics"))).await?;
    let Some(path) = path else {
        return Ok(DoneView { words: None });
    };
    in_vault(app, |open| Ok(open.studio.note_access(Act::Export)?)).await?;
    // Without the guard: a disk that does not answer would keep everybody from it.
    work(move || {
        write_whole(&path, text.as_bytes(), Readers::Owner)
            .map_err(|_| Failure::new(Code::ExportFailed))?;
        Ok(DoneView {
            words: Some(words.week_saved()),
        })
    })
    .await
}

/// The first day of what is written, and the file.
pub fn file(open: &UnlockedVault, request: WeekFileRequest) -> Result<(String, String), Failure> {
    let now = open.now()?;
    let first = request.first.unwrap_or_else(|| now.date());
    let days = request.first.map_or(DAYS_AHEAD, |_| DAYS as u64);
    let from = Moment::first_of(first);
    let until = from.days_later(days);
    let text = in_words::file(language::words(), &open.studio, from, until)?;
    Ok((first.to_string(), text))
}

/// Reads a calendar file.
pub async fn read(
    app: &AppHandle<impl Runtime>,
    request: CalendarFile,
) -> Result<CalendarInView, Failure> {
    let bytes = BASE64_STANDARD.decode(request.file);
    let bytes = bytes.map_err(|_| Failure::new(Code::Internal))?;
    in_vault(app, move |open| read_bytes(open, &bytes)).await
}

/// What a calendar file has.
pub fn read_bytes(open: &mut UnlockedVault, bytes: &[u8]) -> Result<CalendarInView, Failure> {
    let (clock, now) = (open.wall()?, open.now()?);
    let wall = move |instant: DateTime<Utc>| clock.shows(instant);
    let words = language::words();
    let (consultation, session) = (
        words.calendar_in_words_consultation(),
        words.calendar_in_words_session(),
    );
    let kinds = KindWords {
        consultation: &consultation,
        session: &session,
    };
    open.studio.read_calendar(bytes, &wall, &kinds, now)?;
    let import = open.studio.calendar_import.as_ref();
    let import = import.ok_or(Failure::new(Code::ImportGone))?;
    let rows = import.offered.iter().enumerate();
    Ok(CalendarInView {
        rows: rows
            .map(|(place, offered)| row(words, &open.studio, place, offered))
            .collect::<Result<_, _>>()?,
        remarks: remarks(words, import),
    })
}

/// Takes in what is ticked, as one step.
pub async fn take(
    app: &AppHandle<impl Runtime>,
    request: TakeCalendar,
) -> Result<DoneView, Failure> {
    in_vault(app, move |open| {
        let (zone, now) = (open.zone()?, open.now()?);
        let count = open.studio.take_calendar(&request.ticked, &zone, now)?;
        Ok(DoneView {
            words: Some(language::words().calendar_in_done(count)),
        })
    })
    .await
}

fn remarks(words: &Words, import: &CalendarImport) -> Vec<String> {
    let said = |count: usize, words: String| (count > 0).then_some(words);
    [
        said(
            import.unchanged,
            words.calendar_in_unchanged(import.unchanged),
        ),
        said(import.all_day, words.calendar_in_all_day(import.all_day)),
        said(import.unread, words.calendar_in_unread(import.unread)),
        said(
            import.unknown_zone,
            words.calendar_in_unknown_zone(import.unknown_zone),
        ),
        said(import.too_many, words.calendar_in_too_many(import.too_many)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn row(
    words: &Words,
    studio: &Studio,
    place: usize,
    offered: &Offered,
) -> Result<CalendarInRow, Failure> {
    let booked = |booking: &studio::week::Booking| in_words::when(words, booking);
    let (change, was, owner) = match &offered.change {
        Change::New => (CalendarChange::New, None, None),
        Change::Moved(booking) => (
            CalendarChange::Moved,
            Some(words.calendar_in_moved(booked(booking))),
            Some(booking.client),
        ),
        Change::Cancelled(booking) => (
            CalendarChange::Cancelled,
            Some(words.calendar_in_cancelled()),
            Some(booking.client),
        ),
    };
    let clients = match owner {
        Some(owner) => vec![owner],
        None => offered.clients.clone(),
    };
    let choices = clients.iter().map(|&id| {
        let client = studio.vault.client(id)?.record;
        Ok(CalendarChoice {
            client: id,
            code: code(id, &client),
            name: client.name,
        })
    });
    let ends = studio::booking::later(offered.begins, offered.minutes);
    Ok(CalendarInRow {
        place,
        when: view::when(words, offered.begins, ends),
        title: if offered.title.is_empty() {
            words.calendar_in_untitled()
        } else {
            offered.title.clone()
        },
        change,
        was,
        kind: offered.kind,
        choices: choices.collect::<Result<_, Failure>>()?,
        chosen: owner.or_else(|| clients.first().copied().filter(|_| offered.is_sure)),
        name: offered.name.clone(),
        at_once: offered.at_once.iter().map(view::named).collect(),
    })
}
