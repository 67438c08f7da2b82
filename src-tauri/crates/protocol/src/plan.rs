//! A protocol applied to sessions: dated rules, phases and expectations.

use std::cmp::Reverse;

use chrono::NaiveDateTime;

use crate::merge::{Span, strictest};
use crate::stretch::{Stretch, stretches};
use crate::{
    Activity, Branch, Choices, Clock, Day, EndedAt, Protocol, Rule, ScalpType, Sessions, Sign,
    UnknownChoice, Usual, Verdict,
};

/// What holds for a client, and when.
///
/// Moments are wall clock, to the minute. Every run ends where the next one begins, and
/// the last has no end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The protocol's id.
    pub protocol: String,
    /// The protocol's version.
    pub version: u32,
    /// When each session ended, in order.
    pub sessions: Sessions,
    /// What the client's scalp is like, where it is known.
    pub scalp_type: Option<ScalpType>,
    /// The opened branches.
    pub opened: Vec<PlanBranch>,
    /// What is allowed, a lane for each activity that the protocol speaks of, in the
    /// order of [`Activity::ALL`].
    pub lanes: Vec<Lane>,
    /// The phases that follow each other.
    pub phases: Vec<PhaseRun>,
    /// What is usual after each session, by session, then as the protocol lists it.
    pub usual: Vec<UsualRun>,
    /// Every change of a verdict, by time, then in the order of the lanes.
    pub changes: Vec<Change>,
}

/// A branch that the artist has opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanBranch {
    /// Its id.
    pub id: String,
    /// The number of the session at which it was opened.
    pub session: usize,
}

/// What is said of one activity, from its first moment to the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// Of what.
    pub activity: Activity,
    /// One verdict after the other; never empty, and no two neighbours are alike.
    pub runs: Vec<Run>,
}

/// A verdict with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Of what.
    pub activity: Activity,
    /// What is said.
    pub verdict: Verdict,
    /// From this moment on.
    pub from: NaiveDateTime,
    /// Until just before this moment; none: to the end of the plan.
    pub until: Option<NaiveDateTime>,
    /// The number of the session whose rule decides, where the run begins.
    pub session: usize,
    /// What the client reads, a wording id of the protocol.
    pub wording: String,
    /// The source id of the rule.
    pub source: String,
}

/// A phase with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseRun {
    /// The phase's id.
    pub id: String,
    /// Its name, a wording id of the protocol.
    pub title: String,
    /// From this moment on.
    pub from: NaiveDateTime,
    /// Until just before this moment; none: to the end of the plan.
    pub until: Option<NaiveDateTime>,
}

/// What is usual after one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsualRun {
    /// What is seen or felt.
    pub sign: Sign,
    /// After which session, from 1.
    pub session: usize,
    /// It begins between these moments.
    pub onset: [NaiveDateTime; 2],
    /// It fades between these moments.
    pub fade: [NaiveDateTime; 2],
    /// What the client reads, a wording id of the protocol.
    pub wording: String,
    /// The source id.
    pub source: String,
}

/// A verdict that gives way to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// From this moment on.
    pub at: NaiveDateTime,
    /// Of what.
    pub activity: Activity,
    /// What is said from now on.
    pub verdict: Verdict,
}

impl Plan {
    /// The plan for these sessions.
    ///
    /// # Errors
    /// [`UnknownChoice`] when a choice names a branch or a session that is not there.
    pub fn derive(
        protocol: &Protocol,
        sessions: &Sessions,
        choices: &Choices,
    ) -> Result<Self, UnknownChoice> {
        choices.fit(protocol, sessions.ended().len())?;
        let lanes = lanes(protocol, sessions, choices);
        let changes = changes(&lanes);
        Ok(Self {
            protocol: protocol.id.clone(),
            version: protocol.version,
            sessions: sessions.clone(),
            scalp_type: choices.scalp_type,
            opened: choices
                .opened
                .iter()
                .map(|(id, &session)| PlanBranch {
                    id: id.clone(),
                    session,
                })
                .collect(),
            lanes,
            phases: phases(protocol, sessions),
            usual: usual(protocol, sessions),
            changes,
        })
    }

    /// The lane of an activity, where the protocol speaks of it.
    #[must_use]
    pub fn lane(&self, activity: Activity) -> Option<&Lane> {
        self.lanes.iter().find(|lane| lane.activity == activity)
    }

    /// The last moment at which a verdict changes, a phase begins or a sign fades; never
    /// before the last session's end.
    #[must_use]
    pub fn settled(&self) -> NaiveDateTime {
        let changes = self.changes.iter().map(|change| change.at);
        let phases = self.phases.iter().map(|phase| phase.from);
        let fades = self.usual.iter().map(|usual| usual.fade[1]);
        let all = changes.chain(phases).chain(fades);
        all.fold(self.sessions.last(), NaiveDateTime::max)
    }
}

/// What a span of an activity carries.
#[derive(Clone, Copy)]
struct Ruling<'p> {
    stretch: Stretch<'p>,
    session: usize,
}

fn lanes(protocol: &Protocol, sessions: &Sessions, choices: &Choices) -> Vec<Lane> {
    let lane = |activity: Activity| {
        let (rules, first) = rules_of(protocol, choices, activity)?;
        let spans = spans(&stretches(rules, activity), sessions.ended(), first);
        let runs = strictest(&spans, |ruling| ruling.stretch.verdict)
            .into_iter()
            .map(|span| run(activity, &span))
            .collect();
        Some(Lane { activity, runs })
    };
    Activity::ALL.iter().copied().filter_map(lane).collect()
}

/// The rules that speak of an activity, and the number of the first session for which
/// they do: the protocol's own, or an opened branch's.
fn rules_of<'p>(
    protocol: &'p Protocol,
    choices: &Choices,
    activity: Activity,
) -> Option<(&'p [Rule], usize)> {
    let speaks = |rules: &[Rule]| rules.iter().any(|rule| rule.activity == activity);
    if speaks(&protocol.rules) {
        return Some((&protocol.rules, 1));
    }
    let opened = |branch: &'p Branch| {
        let session = *choices.opened.get(&branch.id)?;
        speaks(&branch.rules).then_some((branch.rules.as_slice(), session))
    };
    protocol.branches.iter().find_map(opened)
}

/// Dates the stretches for the sessions from number `first` on.
fn spans<'p>(stretches: &[Stretch<'p>], ended: &[EndedAt], first: usize) -> Vec<Span<Ruling<'p>>> {
    let from_each = |stretch: &Stretch<'p>, number: usize, start: EndedAt| {
        let anchor = ended[number - 1];
        Span {
            from: if stretch.from == Day::ZERO {
                start
            } else {
                stretch.from.after(anchor)
            },
            until: stretch.until.map(|day| day.after(anchor)),
            what: Ruling {
                stretch: *stretch,
                session: number,
            },
        }
    };
    let clock = stretches
        .first()
        .map_or(Clock::EachSession, |stretch| stretch.clock);
    match clock {
        Clock::EachSession => (first..=ended.len())
            .flat_map(|number| {
                stretches
                    .iter()
                    .map(move |s| from_each(s, number, ended[number - 1]))
            })
            .collect(),
        Clock::FinalSession => {
            let start = ended[first - 1];
            stretches
                .iter()
                .map(|s| from_each(s, ended.len(), start))
                .collect()
        }
    }
}

fn run(activity: Activity, span: &Span<Ruling<'_>>) -> Run {
    let Ruling { stretch, session } = span.what;
    Run {
        activity,
        verdict: stretch.verdict,
        from: span.from,
        until: span.until,
        session,
        wording: stretch.wording.to_owned(),
        source: stretch.source.to_owned(),
    }
}

fn phases(protocol: &Protocol, sessions: &Sessions) -> Vec<PhaseRun> {
    let of_session = |&ended: &EndedAt| {
        protocol
            .phases
            .iter()
            .enumerate()
            .map(move |(order, phase)| Span {
                from: phase.from.after(ended),
                until: phase.until.map(|day| day.after(ended)),
                what: order,
            })
    };
    let spans: Vec<Span<usize>> = sessions.ended().iter().flat_map(of_session).collect();
    strictest(&spans, Reverse)
        .into_iter()
        .map(|span| {
            let phase = &protocol.phases[span.what];
            PhaseRun {
                id: phase.id.clone(),
                title: phase.title.clone(),
                from: span.from,
                until: span.until,
            }
        })
        .collect()
}

fn usual(protocol: &Protocol, sessions: &Sessions) -> Vec<UsualRun> {
    let dated = |usual: &Usual, number: usize, ended: EndedAt| UsualRun {
        sign: usual.sign,
        session: number,
        onset: [
            usual.onset.first().after(ended),
            usual.onset.last().after(ended),
        ],
        fade: [
            usual.fade.first().after(ended),
            usual.fade.last().after(ended),
        ],
        wording: usual.wording.clone(),
        source: usual.source.clone(),
    };
    let of_session = |(i, &ended): (usize, &EndedAt)| {
        protocol
            .usual
            .iter()
            .map(move |usual| dated(usual, i + 1, ended))
    };
    sessions
        .ended()
        .iter()
        .enumerate()
        .flat_map(of_session)
        .collect()
}

fn changes(lanes: &[Lane]) -> Vec<Change> {
    let mut changes: Vec<Change> = lanes
        .iter()
        .flat_map(|lane| lane.runs.iter().skip(1))
        .map(|run| Change {
            at: run.from,
            activity: run.activity,
            verdict: run.verdict,
        })
        .collect();
    changes.sort_by_key(|change| (change.at, change.activity));
    changes
}
