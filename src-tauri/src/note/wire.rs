//! Notes as they cross to the screen.

use records::{Note, NoteId, NoteKind, SessionId};
use serde::{Deserialize, Serialize};
use vocabulary::Slip;

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoteView {
    /// The note's number.
    pub id: NoteId,
    /// The session that it is on.
    pub session: Option<SessionId>,
    /// The note.
    #[serde(flatten)]
    pub note: Note,
    /// "Call".
    pub kind_label: String,
    /// "Sun 22 Nov 2026".
    pub date_label: String,
    /// "Session 2, day 3"; none before the first session.
    pub day_label: Option<String>,
    /// "Saved Sun 22 Nov, 3:12 pm".
    pub saved: String,
}

/// A note that was saved, on the disk when this is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoteSaved {
    /// The note; none when it was blank and there is none.
    pub id: Option<NoteId>,
    /// "Saved Sun 22 Nov, 3:12 pm"; empty when there is none.
    pub saved: String,
}

/// A note, by number.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoteRequest {
    /// The note's number.
    pub id: NoteId,
}

/// What a note said before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoteVersion {
    /// Names this version for `bring_back`.
    pub version: i64,
    /// "Until Sun 22 Nov, 3:12 pm".
    pub until: String,
    /// The note's text in this version.
    pub text: String,
}

/// A version to bring back.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BringBack {
    /// The version's number.
    pub version: i64,
}

/// A slip that can be noted, with what the client's protocol says to do then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SlipView {
    /// What happened.
    pub slip: Slip,
    /// "Got wet".
    pub label: String,
    /// "Pat it dry with a clean towel."
    pub then: String,
}

/// A slip, a call or a reaction on the timeline.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoteMark {
    /// The note's number.
    pub note: NoteId,
    /// Its kind.
    pub kind: NoteKind,
    /// The middle of its day, as the timeline's positions are.
    pub at: f64,
    /// "Slip, Sat 21 Nov, session 2, day 2".
    pub label: String,
    /// The text; of a slip with what the protocol says to do then.
    pub text: String,
}
