//! Protocols as they cross to the screen.

use std::collections::BTreeMap;

use protocol::{Activity, Verdict};
use records::ClientId;
use serde::{Deserialize, Serialize};
use studio::protocol::draft::{DraftForm, EndMove, Texts};

use crate::plan::wire::TimelineView;
use crate::start::wire::SourceNote;

/// All protocols.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProtocolsView {
    /// Those that ship, then the studio's own.
    pub protocols: Vec<ProtocolRow>,
    /// The drafts.
    pub drafts: Vec<DraftRow>,
}

/// A protocol in the list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProtocolRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// "Rob James, version 2".
    pub line: String,
    /// Whether it comes with the app, so that it cannot be changed.
    pub ships: bool,
    /// Whether first sessions begin with it.
    pub is_default: bool,
    /// "Version 2: 7 sessions, 3 clients healing", the newest first.
    pub uses: Vec<String>,
    /// "3 clients are healing under an earlier version. Move them to version 3?"; none where
    /// nobody is.
    pub moves: Option<String>,
}

/// A draft in the list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// "Draft of version 2".
    pub line: String,
}

/// A protocol, by its id.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProtocolRequest {
    /// The id.
    pub id: String,
}

/// A protocol with all that it says.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProtocolDetails {
    /// As it is in the list.
    pub row: ProtocolRow,
    /// Its rules.
    pub rules: Vec<RuleRow>,
    /// The picture of its days.
    pub timeline: TimelineView,
    /// What it says of sessions, check-ins and the end of healing.
    pub numbers: Vec<String>,
    /// What calls for somebody.
    pub warnings: Vec<String>,
    /// Its sources.
    pub sources: Vec<String>,
    /// How they were read.
    pub notes: Vec<SourceNote>,
    /// Its days among those of published guides, a sentence each.
    pub published: Vec<String>,
    /// What that rests on.
    pub published_source: String,
    /// "Hat, sun": of what it says nothing and the fuller guide does; mostly none.
    pub unsaid: Option<String>,
}

/// A rule in a table.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleRow {
    /// The activity.
    pub activity: Activity,
    /// "Soap, shampoo".
    pub label: String,
    /// "Day 0 to 8".
    pub days: String,
    /// The verdict.
    pub verdict: Verdict,
    /// "Not yet".
    pub word: String,
    /// What the client reads.
    pub text: String,
    /// Its source.
    pub source: String,
    /// "Counted from the final session", "Only if you allow it: natural cleanser"; mostly none.
    pub remarks: Vec<String>,
}

/// Two protocols, by their ids.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CompareRequest {
    /// The first.
    pub first: String,
    /// The second.
    pub second: String,
}

/// Two protocols on one timeline. Positions are days from the left edge.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CompareView {
    /// Their titles.
    pub titles: [String; 2],
    /// The shown days, in order.
    pub days: Vec<CompareDay>,
    /// Activity by activity.
    pub rows: Vec<CompareRow>,
}

/// A day over the timeline.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CompareDay {
    /// Days since the session.
    pub number: i64,
    /// Whether the days before it are left out, because nothing changes on them.
    pub after_gap: bool,
}

/// An activity under both.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CompareRow {
    /// "Soap, shampoo".
    pub label: String,
    /// What each says: the protocol's own rules, and those of its branches. Empty where it
    /// says nothing.
    pub tracks: [Vec<CompareTrack>; 2],
    /// Whether they differ.
    pub differs: bool,
}

/// The rules of one list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CompareTrack {
    /// What is to be known of all of them; mostly nothing.
    pub remarks: Vec<String>,
    /// The rules, in the order of the days.
    pub bars: Vec<CompareBar>,
}

/// A verdict on its days.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CompareBar {
    /// The verdict.
    pub verdict: Verdict,
    /// "Not yet".
    pub word: String,
    /// "Not yet. Day 0 to 8".
    pub label: String,
    /// Left end.
    pub from: f64,
    /// Right end; the number of shown days when it goes on.
    pub until: f64,
}

/// A protocol to be copied.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CopyRequest {
    /// Its id.
    pub id: String,
    /// The copy's title.
    pub title: String,
    /// Whether what the fuller guide says beside it is added.
    pub with_fuller: bool,
}

/// A draft that is opened.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftView {
    /// What is edited.
    pub form: DraftForm,
    /// What is wrong with it, and how it looks.
    pub check: DraftCheck,
    /// What can be chosen.
    pub options: DraftOptions,
}

/// What a draft can be made of, with its words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftOptions {
    /// The activities.
    pub activities: Vec<DraftOption>,
    /// The verdicts, from the strictest.
    pub verdicts: Vec<DraftOption>,
    /// The signs.
    pub signs: Vec<DraftOption>,
    /// Whom a sign calls for.
    pub urgencies: Vec<DraftOption>,
    /// What a scalp can be like, as far as aftercare depends on it.
    pub scalp_types: Vec<DraftOption>,
    /// The slips.
    pub slips: Vec<DraftOption>,
    /// What the shipped protocol says to do after each slip, by its id: a sentence by language.
    pub after_slips: BTreeMap<String, Texts>,
}

/// A value to choose.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftOption {
    /// Its id.
    pub id: String,
    /// Its word.
    pub label: String,
}

/// What is to be said of a draft as it is typed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftCheck {
    /// The version that it will be.
    pub version: u32,
    /// What is wrong with it; empty for one that can be published.
    pub faults: Vec<FaultView>,
    /// "2 mistakes: it cannot be published yet."
    pub summary: String,
    /// Where its rules lie; none while that cannot be said.
    pub bars: Vec<DraftLane>,
    /// "Hat, sun": of what it says nothing and the fuller guide does; mostly none.
    pub unsaid: Option<String>,
    /// The rules that begin with a range, so that one asks first, as paths into the form such as
    /// `rules[2]`.
    pub asking: Vec<String>,
    /// The place, among the rules and then those of the branches, of the one that allows a
    /// moisturizer: sentences on oils stand for what it says. None where there is none.
    pub oil_rule: Option<usize>,
}

/// A fault of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FaultView {
    /// The path into the form, such as `rules[2].from`.
    pub place: String,
    /// What is wrong.
    pub text: String,
}

/// The rules of one activity in a draft, as far as their days can be read.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftLane {
    /// The activity.
    pub activity: Activity,
    /// "Soap, shampoo".
    pub label: String,
    /// The rules.
    pub bars: Vec<DraftBar>,
}

/// A rule in the picture of a draft.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DraftBar {
    /// The rule's place in the form.
    pub rule: usize,
    /// The verdict.
    pub verdict: Verdict,
    /// "Not yet".
    pub word: String,
    /// The day from which one asks first; none where it begins on one day.
    pub ask_from: Option<u16>,
    /// The day on which it begins.
    pub from: u16,
    /// The day on which it ends; none: it goes on.
    pub until: Option<u16>,
    /// The first day on which it may end.
    pub first_end: u16,
    /// The last day on which it may end; none: any later day.
    pub last_end: Option<u16>,
    /// "Not yet. Day 0 to 8".
    pub label: String,
}

/// The end of a rule that is moved.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MoveRuleEnd {
    /// The draft as it is typed.
    pub form: DraftForm,
    /// The place of the rule.
    pub rule: usize,
    /// Where it is moved.
    pub to: EndMove,
}

/// A rule whose end was moved.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleEndMoved {
    /// The day on which it ends now, as it is typed; a range keeps its last day as long as it can.
    pub until: String,
    /// The place of the rule that begins there; none where there is none.
    pub next: Option<usize>,
    /// Where the rules lie now.
    pub bars: Vec<DraftLane>,
}

/// A draft to be saved.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveDraft {
    /// What was typed.
    pub form: DraftForm,
    /// Whether the artist has left it.
    pub done: bool,
}

/// Who could be moved to the newest version.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MovesView {
    /// The version that they would be moved to.
    pub version: u32,
    /// "3 clients are healing under an earlier version. Move them to version 3?"
    pub title: String,
    /// The clients.
    pub clients: Vec<MoveRow>,
}

/// A client who could be moved.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MoveRow {
    /// The number.
    pub client: ClientId,
    /// The name.
    pub name: String,
    /// "C-001".
    pub code: String,
    /// "Healing under version 2".
    pub line: String,
    /// What changes.
    pub changes: Vec<MoveChange>,
}

/// What a move changes for one activity: verdicts with their dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MoveChange {
    /// "Soap, shampoo".
    pub label: String,
    /// "Before: not yet, fine from Sat 28 Nov, 4:00 pm".
    pub before: String,
    /// "After: …".
    pub after: String,
}

/// Clients to be moved.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MoveRequest {
    /// The protocol.
    pub id: String,
    /// The version whose differences were shown.
    pub version: u32,
    /// The clients.
    pub clients: Vec<ClientId>,
}

/// What became of a file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ImportedProtocol {
    /// The draft that it is now; none where it is refused.
    pub draft: Option<String>,
    /// What is wrong in it.
    pub faults: Vec<String>,
}
