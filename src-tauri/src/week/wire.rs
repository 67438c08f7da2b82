//! The week as it crosses to the screen.

use chrono::NaiveDate;
use records::{ClientId, Item};
use serde::{Deserialize, Serialize};
use studio::booking::BookingKind;
use studio::incoming::Ticked;
use vocabulary::{Moment, TypedMoment, vocabulary};

/// Which week is shown.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WeekRequest {
    /// A day of it; none for today.
    pub day: Option<NaiveDate>,
    /// So many weeks later; below zero for earlier ones.
    pub weeks: i16,
    /// The locale of the page, `en-CA`: it says on which day a week begins.
    pub locale: String,
}

/// A week.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WeekView {
    /// Its first day.
    pub first: NaiveDate,
    /// "Mon 23 Nov to Sun 29 Nov 2026".
    pub title: String,
    /// "3 visits".
    pub counted: String,
    /// How many visits there are.
    pub count: usize,
    /// Whether today lies in it.
    pub current: bool,
    /// Its days.
    pub days: Vec<WeekDayView>,
    /// The hours that are shown of each day.
    pub hours: Vec<HourView>,
    /// Whether a calendar file of it says who comes, as the settings have it.
    pub names_in_files: bool,
    /// What is over and was booked, and nobody has said that it took place: the latest first.
    pub unconfirmed: Vec<BookingView>,
}

/// A day of a week.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WeekDayView {
    /// The date.
    pub date: NaiveDate,
    /// "Monday 23 November".
    pub label: String,
    /// "Mon".
    pub weekday: String,
    /// "23".
    pub number: String,
    /// Whether it is today.
    pub today: bool,
    /// Whether it is over.
    pub past: bool,
    /// "Clocks go back"; none on most days.
    pub clocks: Option<String>,
    /// What is on it, in the order of time.
    pub bookings: Vec<PlacedView>,
}

/// An hour of the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HourView {
    /// When it begins, `10:00`.
    pub time: String,
    /// "10:00 am".
    pub label: String,
}

/// A booking in its place on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlacedView {
    /// The booking.
    pub booking: BookingView,
    /// Who else is booked at the same time.
    pub at_once: Vec<NamedView>,
    /// How far below the first hour it begins, in hundredths of all hours.
    pub top: f64,
    /// How high it is, in hundredths of all hours.
    pub height: f64,
    /// How far it is from the day's side, in hundredths of the day's width.
    pub side: f64,
    /// How wide it is, in hundredths of the day's width.
    pub width: f64,
}

/// Somebody, by name or by the code in its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NamedView {
    /// The name.
    pub name: String,
    /// What stands in its place while names are hidden.
    pub code: String,
}

/// A consultation or a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BookingView {
    /// The consultation or the session.
    pub item: Item,
    /// Its client.
    pub client: ClientId,
    /// The client's name.
    pub name: String,
    /// What stands in its place while names are hidden.
    pub code: String,
    /// The preferred telephone number as it was typed; may be empty.
    pub phone: String,
    /// What it is.
    pub kind: BookingKind,
    /// "Consultation", "Session 2".
    pub what: String,
    /// "Mon 23 Nov".
    pub day: String,
    /// "10:00 am to 10:45 am".
    pub time: String,
    /// "10:00 am": what stands first where there is little room.
    pub short_time: String,
    /// `2026-11-23T10:00`: when it begins, as far as that is known.
    pub begins: Moment,
    /// For how many minutes.
    pub minutes: u16,
    /// "45 min"; none where nobody has said when it begins.
    pub length: Option<String>,
    /// Free text.
    pub text: String,
    /// Whether it is over.
    pub over: bool,
    /// Whether it is to be asked if it took place.
    pub ask: bool,
    /// Which session can begin with it: the client's next; none for a session.
    pub next_session: Option<u16>,
}

/// What a new booking is likely to be is asked for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewBooking {
    /// The client; none for somebody who becomes one.
    pub client: Option<ClientId>,
    /// On which day; none for the next that fits.
    pub day: Option<NaiveDate>,
    /// At what time on it, `10:00`; none for one that is usual.
    pub time: Option<String>,
}

/// What the form for a new booking starts with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BookingDefaults {
    /// A consultation first, then sessions.
    pub kind: BookingKind,
    /// `2026-11-24T10:00`.
    pub begins: Moment,
    /// How long a consultation is.
    pub consultation_minutes: u16,
    /// How long a session is: as the last one was.
    pub session_minutes: u16,
    /// Which session would be booked.
    pub number: u16,
}

/// When a booking is to be, as far as it is entered.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BookingTimes {
    /// What is being changed; none for a new one.
    pub item: Option<Item>,
    /// When it begins.
    pub begins: TypedMoment,
    /// For how many minutes.
    pub minutes: u16,
}

/// What there is to know of a time before it is booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BookingLook {
    /// "Tue 24 Nov, 10:00 am to 10:45 am".
    pub when: String,
    /// Who else is booked at the same time.
    pub at_once: Vec<NamedView>,
    /// The lengths that can be chosen.
    pub lengths: Vec<LengthView>,
}

/// A length that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LengthView {
    /// Minutes.
    pub minutes: u16,
    /// "1 h 30 min".
    pub label: String,
}

/// What was booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BookingSaved {
    /// The consultation or the session.
    pub item: Item,
    /// Its client.
    pub client: ClientId,
    /// The day that it is on.
    pub day: NaiveDate,
    /// "Tue 24 Nov, 10:00 am to 10:45 am".
    pub when: String,
}

/// Something that is booked.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BookingRequest {
    /// The consultation or the session.
    pub item: Item,
}

/// Which visits go into a calendar file.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WeekFileRequest {
    /// The first day of their week; none for all that are to come.
    pub first: Option<NaiveDate>,
}

/// A calendar file of another program.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarFile {
    /// What is in it, in Base64.
    pub file: String,
}

vocabulary! {
    /// What taking in an event does.
    CalendarChange {
        /// A visit is booked.
        New = "new",
        /// A booked visit is changed.
        Moved = "moved",
        /// A booked visit goes to the bin.
        Cancelled = "cancelled",
    }
}

/// What a calendar file has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarInView {
    /// What can be taken in, in the order of time.
    pub rows: Vec<CalendarInRow>,
    /// What is left out, and why.
    pub remarks: Vec<String>,
}

/// An event that can be taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarInRow {
    /// Its place in the file, for [`Ticked`].
    pub place: usize,
    /// "Tue 24 Nov, 10:00 am to 10:45 am".
    pub when: String,
    /// What it is called there; never empty.
    pub title: String,
    /// What taking it in does.
    pub change: CalendarChange,
    /// When it was booked for, and what becomes of it; none for a new one.
    pub was: Option<String>,
    /// What it seems to be.
    pub kind: BookingKind,
    /// Whose it may be, the likeliest first.
    pub choices: Vec<CalendarChoice>,
    /// Whose it surely is; none: somebody is to say.
    pub chosen: Option<ClientId>,
    /// The name of somebody who would become a client; may be empty.
    pub name: String,
    /// Who else is booked at the same time.
    pub at_once: Vec<NamedView>,
}

/// A client whose event it may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CalendarChoice {
    /// The client.
    pub client: ClientId,
    /// Their name.
    pub name: String,
    /// What stands in its place while names are hidden.
    pub code: String,
}

/// What is to be taken in.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TakeCalendar {
    /// The events that are ticked.
    pub ticked: Vec<Ticked>,
}
