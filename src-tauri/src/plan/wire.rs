//! A plan as it crosses to the screen: what the timeline draws and what the cards say.

use protocol::{Activity, Sign, Urgency, Verdict};
use serde::{Deserialize, Serialize};
use vocabulary::{Moment, ScalpType, TypedMoment};

/// What the artist has entered.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlanRequest {
    /// The protocol's id.
    pub protocol: String,
    /// When each session ended, `2026-11-19T16:00`, in any order.
    pub sessions: Vec<TypedMoment>,
    /// The opened branches.
    pub opened: Vec<OpenedBranch>,
    /// What the client's scalp is like, where it is known.
    pub scalp_type: Option<ScalpType>,
}

/// A branch that the artist has opened for the client.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OpenedBranch {
    /// The branch's id.
    pub branch: String,
    /// The number of the session at which it was opened, from 1 in the order of time.
    pub session: usize,
}

/// A plan, ready to be shown.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PlanView {
    /// The sessions in the order of time.
    pub sessions: Vec<SessionView>,
    /// What holds now.
    pub now: NowView,
    /// The timeline of the plan.
    pub timeline: TimelineView,
    /// Every change to come or past, in order: "Sun 22 Nov, 4:00 pm", what, the verdict.
    pub changes: Vec<ChangeView>,
    /// What calls for the artist, a doctor or the emergency number, the most urgent first.
    pub warning_signs: Vec<WarningView>,
    /// The protocol's advice for this scalp type.
    pub advice: Vec<String>,
}

/// A session.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionView {
    /// The session's number, from 1.
    pub number: usize,
    /// `2026-11-19T16:00`.
    pub ended: Moment,
    /// "Thu 19 Nov 2026, 4:00 pm".
    pub label: String,
}

/// The three cards: today, usual around now, next change.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NowView {
    /// "Sunday 22 November, day 3 after session 1".
    pub title: String,
    /// The one big line that answers "what today?".
    pub headline: String,
    /// What holds now, an entry for each activity.
    pub rules: Vec<RuleLine>,
    /// The headline of the second card.
    pub usual_headline: String,
    /// What is usual now.
    pub usual: Vec<String>,
    /// "Sunday 22 November, 4:00 pm"; none when nothing changes any more.
    pub next_title: Option<String>,
    /// What changes then.
    pub next: Vec<RuleLine>,
}

/// One activity in one line.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleLine {
    /// The activity.
    pub activity: Activity,
    /// The verdict.
    pub verdict: Verdict,
    /// In the protocol's words.
    pub text: String,
}

/// The picture of a plan. Positions are days from the midnight at which the first shown
/// day begins, with the hour as a fraction.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TimelineView {
    /// 14 to 60 civil days, in order.
    pub days: Vec<DayHead>,
    /// Where now is; none when it lies outside the shown days.
    pub now: Option<f64>,
    /// "Now: Sun 22 Nov, 3:00 pm".
    pub now_label: String,
    /// Where each shown session ended.
    pub sessions: Vec<SessionMark>,
    /// The phases.
    pub phases: Vec<PhaseBar>,
    /// What is allowed, a lane for each activity.
    pub lanes: Vec<LaneView>,
    /// What is usual, a row for each sign.
    pub usual: Vec<UsualRow>,
}

/// The head of a day's column.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DayHead {
    /// `2026-11-22`.
    pub date: String,
    /// "S".
    pub weekday: String,
    /// "22".
    pub day: String,
    /// "Nov", on the first shown day, on the first of a month and after a gap, there as
    /// "March 2027" in another year.
    pub month: Option<String>,
    /// "Sunday 22 November 2026".
    pub label: String,
    /// Whether the days before it are left out, because nothing changes on them.
    pub after_gap: bool,
    /// Whether it is today.
    pub today: bool,
}

/// Where a session ended.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionMark {
    /// The session's number, from 1.
    pub number: usize,
    /// Where it ended, as a position.
    pub at: f64,
    /// "Session 1: Thu 19 Nov 2026, 4:00 pm".
    pub label: String,
}

/// From where to where a bar is drawn, and its dates in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Extent {
    /// Left end; 0 when it began earlier.
    pub from: f64,
    /// Right end; the number of days when it goes on.
    pub until: f64,
    /// Whether it began before the shown days.
    pub began_earlier: bool,
    /// Whether it goes on after the shown days.
    pub goes_on: bool,
    /// "Thu 19 Nov, 4:00 pm".
    pub from_label: String,
    /// "Sun 22 Nov, 4:00 pm"; none: to the end of the plan.
    pub until_label: Option<String>,
}

/// A phase.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhaseBar {
    /// Its name.
    pub title: String,
    /// The strictest verdict for water and shampoo in it: gives it its colour.
    pub tone: Verdict,
    /// From where to where it lies in the picture.
    pub extent: Extent,
}

/// What is said of one activity.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LaneView {
    /// The activity.
    pub activity: Activity,
    /// "Soap, shampoo".
    pub label: String,
    /// The runs, in order of time.
    pub runs: Vec<RunBar>,
}

/// A verdict with its dates.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RunBar {
    /// The verdict.
    pub verdict: Verdict,
    /// "Not yet".
    pub word: String,
    /// In the protocol's words.
    pub text: String,
    /// From where to where it lies in the picture.
    pub extent: Extent,
    /// "Rule from session 1".
    pub rule: String,
    /// "Why is my scalp so flaky after my SMP sessions?, Rob James".
    pub source: String,
}

/// A usual sign after all shown sessions.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UsualRow {
    /// The sign.
    pub sign: Sign,
    /// "Redness".
    pub label: String,
    /// In the protocol's words.
    pub text: String,
    /// "48 published SMP aftercare guides".
    pub source: String,
    /// One for each session.
    pub bars: Vec<UsualBar>,
}

/// A sign that comes and goes. Positions may lie outside the shown days.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct UsualBar {
    /// It begins between these positions.
    pub onset: [f64; 2],
    /// It fades between these positions.
    pub fade: [f64; 2],
    /// "Usual from Sun 22 Nov to Thu 3 Dec. Longer is common."
    pub label: String,
}

/// A change of a verdict.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChangeView {
    /// `2026-11-22T16:00`.
    pub at: Moment,
    /// "Sun 22 Nov, 4:00 pm".
    pub label: String,
    /// What holds from then on.
    pub line: RuleLine,
}

/// A sign that is not usual.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WarningView {
    /// Whom the sign calls for.
    pub urgency: Urgency,
    /// In the protocol's words.
    pub text: String,
    /// Its source.
    pub source: String,
}
