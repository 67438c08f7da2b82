//! One client: the header, the plan, and everything that is kept about her.

use chrono::NaiveDate;
use protocol::Verdict;
use records::model::{Client, Note, NoteKind, Price, Treatment};
use records::{ClientId, NoteId, SessionId, SheetId};
use serde::{Deserialize, Serialize};
use studio::note::NoteInput;
use studio::session::{BranchInput, SessionInput};

use super::failure::{Code, Failure};
use super::plan::PlanView;

/// A client, ready to be shown.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientView {
    /// Number.
    #[cfg_attr(test, ts(as = "i64"))]
    pub id: ClientId,
    /// Today's date on the studio's clock.
    #[cfg_attr(test, ts(as = "String"))]
    pub today: NaiveDate,
    /// Name.
    pub name: String,
    /// What stands in its place while names are hidden; never empty.
    pub code: String,
    /// Pronouns; may be empty.
    pub pronouns: String,
    /// "Session 2, Thu 19 Nov 2026, 4:00 pm. Rob James, version 1"; "No session yet".
    pub line: String,
    /// "Allergy: lanolin (severe)", the worst first.
    pub allergies: Vec<String>,
    /// Whether her record speaks against coconut oil.
    pub coconut_barred: bool,
    /// Whether it speaks against olive oil.
    pub olive_barred: bool,
    /// "Dry scalp", "Natural cleanser: allowed from session 2", "Keloids".
    pub chips: Vec<String>,
    /// The plan over all sessions; none without a session.
    pub plan: Option<PlanView>,
    /// Which protocol rules when the sessions name several; none when they agree.
    pub plan_note: Option<String>,
    /// The branches of the protocol that rules, and what was decided.
    pub branches: Vec<BranchState>,
    /// All details.
    #[cfg_attr(test, ts(as = "super::names::ClientDetails"))]
    pub details: Client,
    /// The sessions, the latest first.
    pub sessions: Vec<SessionRecord>,
    /// The notes: pinned ones first, then the latest.
    pub notes: Vec<NoteView>,
    /// The sheets given, the latest first.
    pub sheets: Vec<GivenView>,
    /// Slips, calls and reactions, on the timeline.
    pub marks: Vec<NoteMark>,
}

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

/// A session, all of it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionRecord {
    /// Its number in the vault.
    #[cfg_attr(test, ts(as = "i64"))]
    pub id: SessionId,
    /// Which of the client's it is, from 1.
    pub number: u16,
    /// `2026-11-19T16:00`.
    pub ended: String,
    /// "Thu 19 Nov 2026, 4:00 pm".
    pub label: String,
    /// Who worked.
    pub artist: String,
    /// The protocol's id.
    pub protocol: String,
    /// "Why is my scalp so flaky?, version 1".
    pub protocol_label: String,
    /// What was done.
    #[cfg_attr(test, ts(as = "Vec<super::names::Treatment>"))]
    pub treatment: Vec<Treatment>,
    /// What it cost.
    #[cfg_attr(test, ts(as = "Option<super::names::Price>"))]
    pub price: Option<Price>,
    /// Free text.
    pub text: String,
    /// "Natural cleanser: allowed. Very dry crown."
    pub decisions: Vec<String>,
}

/// A session to add or change.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveSession {
    /// Which; none: a new one.
    #[cfg_attr(test, ts(as = "Option<i64>"))]
    pub id: Option<SessionId>,
    /// Whose.
    #[cfg_attr(test, ts(as = "i64"))]
    pub client: ClientId,
    /// When it ended, `2026-11-19T16:00`.
    pub ended: String,
    /// Which of the client's it is, from 1.
    pub number: u16,
    /// The protocol's id. A session that is changed and stays with its protocol keeps
    /// the version that it was given.
    pub protocol: String,
    /// Who worked.
    pub artist: String,
    /// What was done.
    #[cfg_attr(test, ts(as = "Vec<super::names::Treatment>"))]
    pub treatment: Vec<Treatment>,
    /// What it cost.
    #[cfg_attr(test, ts(as = "Option<super::names::Price>"))]
    pub price: Option<Price>,
    /// Free text.
    pub text: String,
}

impl SaveSession {
    /// The session as it is entered in a studio in `zone`, an IANA name.
    ///
    /// # Errors
    /// [`Code::SessionUnreadable`] when the time cannot be read.
    pub fn into_input(self, zone: String) -> Result<SessionInput, Failure> {
        let Self {
            id,
            client,
            ended,
            number,
            protocol,
            artist,
            treatment,
            price,
            text,
        } = self;
        let ended = protocol::minute(&ended).ok_or(Failure::new(Code::SessionUnreadable))?;
        Ok(SessionInput {
            id,
            client,
            ended,
            zone,
            number,
            protocol,
            artist,
            treatment,
            price,
            text,
        })
    }
}

/// What was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionSaved {
    /// The session.
    #[cfg_attr(test, ts(as = "i64"))]
    pub id: SessionId,
}

/// What a new session is likely to be is asked for.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewSession {
    /// Whose.
    #[cfg_attr(test, ts(as = "i64"))]
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
    pub ended: String,
    /// The protocol of the last session, or the default.
    pub protocol: String,
    /// The artist of the last session, or the studio's.
    pub artist: String,
    /// What was done last time, without the reactions; one empty entry without a last time.
    #[cfg_attr(test, ts(as = "Vec<super::names::Treatment>"))]
    pub treatment: Vec<Treatment>,
    /// What it cost last time.
    #[cfg_attr(test, ts(as = "Option<super::names::Price>"))]
    pub price: Option<Price>,
}

/// A decision about a branch.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DecideBranch {
    /// Whose.
    #[cfg_attr(test, ts(as = "i64"))]
    pub client: ClientId,
    /// At which session.
    #[cfg_attr(test, ts(as = "i64"))]
    pub session: SessionId,
    /// The branch's id.
    pub branch: String,
    /// Opened or declined; none takes the decision back.
    pub opened: Option<bool>,
    /// Why; may be empty.
    pub reason: String,
}

impl From<DecideBranch> for BranchInput {
    fn from(decided: DecideBranch) -> Self {
        let DecideBranch {
            client,
            session,
            branch,
            opened,
            reason,
        } = decided;
        Self {
            client,
            session,
            branch,
            opened,
            reason,
        }
    }
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoteView {
    /// Its number.
    #[cfg_attr(test, ts(as = "i64"))]
    pub id: NoteId,
    /// The session that it is on.
    #[cfg_attr(test, ts(as = "Option<i64>"))]
    pub session: Option<SessionId>,
    /// Its kind.
    #[cfg_attr(test, ts(as = "super::names::NoteKind"))]
    pub kind: NoteKind,
    /// "Call".
    pub kind_label: String,
    /// `2026-11-22`.
    #[cfg_attr(test, ts(as = "String"))]
    pub date: NaiveDate,
    /// "Sun 22 Nov 2026".
    pub date_label: String,
    /// "Session 2, day 3"; none before the first session.
    pub day_label: Option<String>,
    /// The text.
    pub text: String,
    /// Whether it stands above the others.
    pub pinned: bool,
    /// "Saved Sun 22 Nov, 3:12 pm".
    pub saved: String,
}

/// A note as it is now. Called as the artist types, at most once a second.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveNote {
    /// Which; none: a new one, and the answer names it from then on.
    #[cfg_attr(test, ts(as = "Option<i64>"))]
    pub id: Option<NoteId>,
    /// Whose.
    #[cfg_attr(test, ts(as = "i64"))]
    pub client: ClientId,
    /// The session that it is on; cannot be changed later.
    #[cfg_attr(test, ts(as = "Option<i64>"))]
    pub session: Option<SessionId>,
    /// Its kind.
    #[cfg_attr(test, ts(as = "super::names::NoteKind"))]
    pub kind: NoteKind,
    /// `2026-11-22`.
    #[cfg_attr(test, ts(as = "String"))]
    pub date: NaiveDate,
    /// The text. A blank new note is not kept; a kept one that becomes blank goes to the
    /// bin.
    pub text: String,
    /// Whether it stands above the others.
    pub pinned: bool,
    /// Whether the artist has left the field: the next save begins a new version.
    pub done: bool,
}

impl From<SaveNote> for NoteInput {
    fn from(typed: SaveNote) -> Self {
        let SaveNote {
            id,
            client,
            session,
            kind,
            date,
            text,
            pinned,
            done,
        } = typed;
        Self {
            id,
            client,
            session,
            note: Note {
                kind,
                date,
                pinned,
                text,
            },
            done,
        }
    }
}

/// A note that was saved, on the disk when this is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoteSaved {
    /// The note; none when it was blank and there is none.
    #[cfg_attr(test, ts(as = "Option<i64>"))]
    pub id: Option<NoteId>,
    /// "Saved Sun 22 Nov, 3:12 pm"; empty when there is none.
    pub saved: String,
}

/// A note, by number.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoteRequest {
    /// The number.
    #[cfg_attr(test, ts(as = "i64"))]
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
    /// What it said.
    pub text: String,
}

/// A version to bring back.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BringBack {
    /// The version's number.
    pub version: i64,
}

/// A slip, a call or a reaction on the timeline.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NoteMark {
    /// The note.
    #[cfg_attr(test, ts(as = "i64"))]
    pub note: NoteId,
    /// Its kind.
    #[cfg_attr(test, ts(as = "super::names::NoteKind"))]
    pub kind: NoteKind,
    /// The middle of its day, as the timeline's positions are.
    pub at: f64,
    /// "Slip, Sat 21 Nov, session 2, day 2".
    pub label: String,
    /// The text.
    pub text: String,
}

/// A sheet that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GivenView {
    /// Its number, for `PageRequest` of kind `given`.
    #[cfg_attr(test, ts(as = "i64"))]
    pub id: SheetId,
    /// "Sun 22 Nov 2026, 4:10 pm".
    pub label: String,
    /// "After session 2. Why is my scalp so flaky?, version 1. A4."
    pub line: String,
}

/// What may be found with a few letters.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FindRequest {
    /// What was typed.
    pub typed: String,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Hit {
    /// A client.
    Client {
        /// Who.
        #[cfg_attr(test, ts(as = "i64"))]
        id: ClientId,
        /// Name.
        name: String,
        /// What stands in its place while names are hidden.
        code: String,
        /// "Session 2, day 3. Warm water only".
        line: String,
        /// What holds for her now; none when she is not healing.
        #[cfg_attr(test, ts(as = "Option<super::names::Verdict>"))]
        verdict: Option<Verdict>,
    },
    /// A note.
    Note {
        /// Which.
        #[cfg_attr(test, ts(as = "i64"))]
        id: NoteId,
        /// Whose.
        #[cfg_attr(test, ts(as = "i64"))]
        client: ClientId,
        /// The client's name.
        name: String,
        /// What stands in its place while names are hidden.
        code: String,
        /// "Sun 22 Nov 2026".
        date: String,
        /// The sentence with the words typed.
        sentence: String,
        /// Where in it they are: pairs of start and end in UTF-16 code units.
        hits: Vec<[u32; 2]>,
    },
}
