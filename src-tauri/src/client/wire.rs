//! One client as they cross to the screen: the header, the plan, and everything that is
//! kept about them.

use chrono::NaiveDate;
use records::{Client, ClientId, SheetId};
use serde::{Deserialize, Serialize};

use crate::form::wire::HealthView;
use crate::note::wire::{NoteMark, NoteView, SlipView};
use crate::plan::wire::PlanView;
use crate::quote::wire::KeptQuote;
use crate::session::wire::{BranchState, LastQuestion, SessionRecord, SilentActivity};
use crate::week::wire::BookingView;

/// A client, ready to be shown.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientView {
    /// The client's number.
    pub id: ClientId,
    /// Today's date on the studio's clock.
    #[cfg_attr(test, ts(as = "String"))]
    pub today: NaiveDate,
    /// The client's name.
    pub name: String,
    /// What stands in its place while names are hidden; never empty.
    pub code: String,
    /// Pronouns; may be empty.
    pub pronouns: String,
    /// "Session 2, Thu 19 Nov 2026, 4:00 pm. Rob James, version 1"; "No session yet".
    pub line: String,
    /// "15 years old. You treat from 18.", "Blood thinners: warfarin": what must be seen first.
    pub matters: Vec<String>,
    /// How fresh what is known of their health is.
    pub health: HealthView,
    /// "Allergy: lanolin (severe)", the worst first.
    pub allergies: Vec<String>,
    /// Whether the client's record rules out coconut oil.
    pub coconut_barred: bool,
    /// Whether it rules out olive oil.
    pub olive_barred: bool,
    /// "Dry scalp", "Natural cleanser: allowed from session 2", "Keloids".
    pub chips: Vec<String>,
    /// Whether their pages are printed in larger type: for them, or for everybody.
    pub large_print: bool,
    /// The currency of a session that has none yet; empty where none is set.
    pub currency: String,
    /// The plan over all sessions; none without a session.
    pub plan: Option<PlanView>,
    /// Which protocol the plan follows, where the sessions name several; none when they agree.
    pub plan_note: Option<String>,
    /// The branches of the protocol that rules, and what was decided.
    pub branches: Vec<BranchState>,
    /// Asks whether the latest session was the last, while dates hang on it; none when it is
    /// known, or nothing does.
    pub last_question: Option<LastQuestion>,
    /// The activities of which that protocol says nothing, and what was decided.
    pub silent: Vec<SilentActivity>,
    /// The telephone numbers in words, the preferred one first: "604 555 0100 (home)".
    pub phones: Vec<String>,
    /// All details.
    pub details: Client,
    /// The sessions, the latest first.
    pub sessions: Vec<SessionRecord>,
    /// The consultations, the latest first.
    pub consultations: Vec<BookingView>,
    /// The notes: pinned ones first, then the latest.
    pub notes: Vec<NoteView>,
    /// The slips of which the client's protocol says what to do then.
    pub slips: Vec<SlipView>,
    /// The sheets and calendar files given, the latest first.
    pub sheets: Vec<GivenView>,
    /// The quotes, the latest first.
    pub quotes: Vec<KeptQuote>,
    /// How many photos there are.
    pub photos: usize,
    /// Slips, calls and reactions, on the timeline.
    pub marks: Vec<NoteMark>,
}

/// A sheet that was given, or the calendar file that goes with one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct GivenView {
    /// Its number, for `PageRequest` of kind `given`.
    pub id: SheetId,
    /// "Sun 22 Nov 2026, 4:10 pm".
    pub label: String,
    /// "After session 2. Why is my scalp so flaky?, version 1. A4."
    pub line: String,
    /// Whether it is a calendar file, which is no page.
    pub is_calendar: bool,
    /// "Out of date: dates or rules have changed since"; none where it still says what is true.
    pub outdated: Option<String>,
}

/// A client, by number.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientRequest {
    /// The client's number.
    pub id: ClientId,
}
