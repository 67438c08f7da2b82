//! The day's screen as it crosses.

use protocol::Verdict;
use records::{ClientId, SessionId};
use serde::{Deserialize, Serialize};

use crate::week::wire::BookingView;

/// Who is healing, and what needs the artist.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TodayView {
    /// "Sunday 22 November".
    pub title: String,
    /// "5 clients healing. Rules change today for 2 clients."
    pub headline: String,
    /// What needs the artist first comes first.
    pub rows: Vec<TodayRow>,
    /// What is booked for today and tomorrow, as far as it is not over, in the order of time.
    pub booked: Vec<BookedDay>,
    /// Whether all is well with the vault.
    pub safety: Vec<SafetyLine>,
    /// How many clients there are; none of them: say what to do first.
    pub clients: u32,
    /// How many of them are healing.
    pub healing: u32,
    /// For how many seconds all of these lines stay true. Ask again then.
    pub holds_seconds: u32,
}

/// What is booked for a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BookedDay {
    /// "Today", "Tomorrow".
    pub title: String,
    /// The visits, in the order of time; never empty.
    pub bookings: Vec<BookingView>,
}

/// A client who is healing, or who needs the artist all the same.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TodayRow {
    /// The client's number.
    pub client: ClientId,
    /// The client's name.
    pub name: String,
    /// What stands in its place while names are hidden.
    pub code: String,
    /// The preferred telephone number as it was typed; may be empty.
    pub phone: String,
    /// "Session 2, day 3".
    pub line: String,
    /// The days since the latest session.
    pub strip: Vec<DayCell>,
    /// "Water: warm water only from 4:00 pm today".
    pub now: String,
    /// What the artist is to do.
    pub needs: Needs,
    /// What is missing of their forms, on the day of a session.
    pub forms: Vec<FormDueView>,
}

/// Something that is missing of a client's forms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FormDueView {
    /// "Consent not signed".
    pub words: String,
    /// Whether it is only to be asked, beside the sessions; else it is to be signed.
    pub is_asked: bool,
}

/// A day of the strip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DayCell {
    /// What gives the day its mark, colour and texture.
    pub verdict: Verdict,
    /// Whether it is today.
    pub today: bool,
    /// "Sun 22 Nov, day 3: Warm water only".
    pub label: String,
}

/// What a client needs of the artist today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Needs {
    /// A session is planned for later today.
    SessionToday {
        /// "Session 2 today, 4:00 pm".
        words: String,
    },
    /// The last sheet that they were given is outdated.
    NewSheet {
        /// "New sheet needed"
        words: String,
    },
    /// A rule changes today.
    ChangesToday {
        /// "Changes today".
        words: String,
    },
    /// A check-in is due: see `check_in`.
    CheckIn {
        /// "Check-in due (day 4)".
        words: String,
        /// The session after which the check-in is due.
        session: SessionId,
        /// Which day of the session's is due.
        day: u16,
    },
    /// The next session is due and not entered yet.
    BookSession {
        /// "Book session 3".
        words: String,
        /// The number of the session to book, from 1.
        number: u16,
    },
    /// Nothing.
    Nothing,
}

/// A line of the safety card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SafetyLine {
    /// What the line is about.
    pub about: Safety,
    /// Whether all is well with it.
    pub well: bool,
    /// "Backed up today at 9:02 am, checked".
    pub words: String,
}

/// What the safety card speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Safety {
    /// The last checked backup.
    Backup,
    /// The recovery key on paper.
    RecoveryKey,
    /// That nothing leaves the computer.
    Offline,
}

/// A check-in that was made: it is kept as a note of a call.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CheckInRequest {
    /// The client's number.
    pub client: ClientId,
    /// The session after which the check-in was due.
    pub session: SessionId,
    /// The day after that session on which it was due.
    pub day: u16,
}
