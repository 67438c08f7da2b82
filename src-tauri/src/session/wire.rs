//! Sessions and branches as they cross to the screen.

use chrono::NaiveTime;
use protocol::Activity;
use records::{ClientId, Price, SessionId, Treatment};
use serde::{Deserialize, Serialize};
use vocabulary::Moment;

/// A branch of the protocol and what was decided about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BranchState {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// When to open it, in the protocol's words.
    pub text: String,
    /// What was decided last; none: nothing yet.
    pub opened: Option<bool>,
    /// "Allowed at session 2 on Thu 19 Nov 2026".
    pub decided: Option<String>,
    /// The reason that was given; may be empty.
    pub reason: String,
    /// Whether it is time to decide: the second session is there, and nothing is decided
    /// for it yet.
    pub due: bool,
    /// Whether it may be meant for this client's scalp.
    pub meant: bool,
}

/// An activity of which the protocol that rules says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SilentActivity {
    /// The activity.
    pub activity: Activity,
    /// "Gym".
    pub name: String,
    /// "27 published guides give a first day for it: day 2 at the earliest …"; none where they have none.
    pub published: Option<String>,
    /// The day that the artist may begin with: what was decided, or else the middle of the
    /// published guides.
    pub day: Option<u16>,
    /// "Allowed from day 7, decided at session 2 on Sun 22 Nov 2026"; none: nothing yet.
    pub decided: Option<String>,
}

/// A session that may be the client's last, while dates hang on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LastQuestion {
    /// The session's number in the vault.
    pub session: SessionId,
    /// "Is session 2 the last? From the last session count: Sun, Swimming."
    pub text: String,
}

/// A session of a client.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionRequest {
    /// The client's number.
    pub client: ClientId,
    /// The session's number in the vault.
    pub session: SessionId,
}

/// A session, all of it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionRecord {
    /// Its number in the vault.
    pub id: SessionId,
    /// Which session of the client's it is, from 1.
    pub number: u16,
    /// `2026-11-19T16:00`.
    pub ended: Moment,
    /// `12:30:00`: when it began.
    pub started: Option<NaiveTime>,
    /// Whether it is marked as the client's last.
    pub is_final: bool,
    /// "Thu 19 Nov 2026, 4:00 pm", with what the mark says.
    pub label: String,
    /// Who worked.
    pub artist: String,
    /// The protocol's id.
    pub protocol: String,
    /// "Why is my scalp so flaky?, version 1".
    pub protocol_label: String,
    /// "Began at 12:30 pm"; of one that went on over midnight, that it was the day before.
    pub began: Option<String>,
    /// How the skin was on arrival.
    pub skin: String,
    /// What was done.
    pub treatment: Vec<Treatment>,
    /// Until when what was used could be, for each treatment.
    pub use_by: Vec<UseBy>,
    /// What it cost.
    pub price: Option<Price>,
    /// The same as it is typed, "250.00"; empty without a price.
    pub amount: String,
    /// The same in words, "250.00 CAD"; empty without a price.
    pub cost: String,
    /// Free text.
    pub text: String,
    /// "Natural cleanser: allowed. Very dry crown."
    pub decisions: Vec<String>,
}

/// The last days of use of what a treatment used, "Tue 31 Dec 2030"; empty where not noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UseBy {
    /// Of the pigment.
    pub pigment: String,
    /// Of the needle.
    pub needle: String,
}

/// What was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionSaved {
    /// The session's number in the vault.
    pub id: SessionId,
}

/// What a new session is likely to be is asked for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewSession {
    /// The client's number.
    pub client: ClientId,
    /// Whether it is booked for a day that lies ahead; otherwise it has just ended.
    pub booked: bool,
}

/// What the form for a new session starts with.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionDefaults {
    /// The next number.
    pub number: u16,
    /// `2026-11-22T16:00`: a moment ago, or when the next session is due.
    pub ended: Moment,
    /// The protocol of the last session, or the default.
    pub protocol: String,
    /// The artist of the last session, or the studio's.
    pub artist: String,
    /// In what it is paid: as last time, or as the studio's settings say.
    pub currency: String,
}

/// What was filled in of the client's latest session.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LastTime {
    /// What is entered, with the technique of that session; none: there is no such session.
    pub treatment: Option<Vec<Treatment>>,
    /// "Copied from session 2 …", or that there is no such session.
    pub words: String,
}
