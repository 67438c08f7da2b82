//! A protocol applied to sessions: verdicts, phases and usual signs with their dates.

use std::cmp::Reverse;

use chrono::NaiveDate;
use vocabulary::{Moment, ScalpType};

use crate::merge::{Span, strictest};
use crate::stretch::{Stretch, dated, stretches};
use crate::{
    Activity, Branch, Choices, Clock, Day, Further, Protocol, Rule, Sessions, Sign, UnknownChoice,
    Usual, Verdict, WarningSign,
};

/// What applies to a client, and when.
///
/// Moments are wall-clock times, to the minute. Every run ends where the next one
/// begins, and the last has no end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The id of the protocol.
    pub protocol: String,
    /// The version of the protocol.
    pub version: u32,
    /// The moments at which the sessions ended, in order.
    pub sessions: Sessions,
    /// The client's scalp type, if known.
    pub scalp_type: Option<ScalpType>,
    /// What is known of a session after the last one.
    pub further: Further,
    /// The branches that the artist has opened.
    pub opened: Vec<PlanBranch>,
    /// One lane for each activity that the protocol has rules for, in the order of
    /// [`Activity::ALL`].
    pub lanes: Vec<Lane>,
    /// The phases, one after the other.
    pub phases: Vec<PhaseRun>,
    /// For each session, the moment from which the scalp has healed if no later session
    /// ends before. The lanes and phases go on, but from there on no rule applies.
    pub healed: Vec<Moment>,
    /// The usual signs, by session, then in the protocol's order.
    pub usual: Vec<UsualRun>,
    /// Every change of a verdict, by time, then in the order of the lanes.
    pub changes: Vec<Change>,
}

/// A branch that the artist has opened for the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanBranch {
    /// The id of the branch.
    pub id: String,
    /// The number of the session at which it was opened, from 1.
    pub session: usize,
}

/// The verdicts on one activity, from the first that applies to the end of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// The activity that the verdicts are about.
    pub activity: Activity,
    /// The verdicts in order of time. Never empty, and neighbours always differ.
    pub runs: Vec<Run>,
}

/// A verdict with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The activity that the verdict is about.
    pub activity: Activity,
    /// What the protocol says about the activity.
    pub verdict: Verdict,
    /// The first moment at which the verdict applies.
    pub from: Moment,
    /// The moment at which it stops applying; `None` if it applies to the end of the plan.
    pub until: Option<Moment>,
    /// The number of the session, from 1, whose rule decides as the run begins.
    pub session: usize,
    /// The sessions from which the days of the rule are counted.
    pub clock: Clock,
    /// What the client reads, a wording id of the protocol.
    pub wording: String,
    /// The id of the rule's source.
    pub source: String,
}

/// A phase with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseRun {
    /// The id of the phase.
    pub id: String,
    /// The name of the phase, a wording id of the protocol.
    pub title: String,
    /// The first moment of the phase.
    pub from: Moment,
    /// The moment at which it ends; `None` if it lasts to the end of the plan.
    pub until: Option<Moment>,
}

/// A sign that is usual after one session, with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsualRun {
    /// What is seen or felt.
    pub sign: Sign,
    /// The number of the session that brings the sign, from 1.
    pub session: usize,
    /// The earliest and the latest moment at which the sign begins.
    pub onset: [Moment; 2],
    /// The earliest and the latest moment by which the sign fades; `None` if the artist
    /// judges it at the next session.
    pub fade: Option<[Moment; 2]>,
    /// What the client reads, a wording id of the protocol.
    pub wording: String,
    /// The id of the source.
    pub source: String,
}

/// What stands in the wording of a warning sign for the date after which it counts.
pub(crate) const DATE: &str = "{date}";

/// A change from one verdict to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The first moment at which the new verdict applies.
    pub at: Moment,
    /// The activity whose verdict changes.
    pub activity: Activity,
    /// The verdict that applies from that moment on.
    pub verdict: Verdict,
}

impl Plan {
    /// Returns the plan that `protocol` gives for these sessions and choices.
    ///
    /// # Errors
    /// [`UnknownChoice`] when a choice names a branch that the protocol does not have, or a
    /// session that is not in `sessions`.
    pub fn derive(
        protocol: &Protocol,
        sessions: &Sessions,
        choices: &Choices,
    ) -> Result<Self, UnknownChoice> {
        choices.fit(protocol, sessions.ended().len())?;
        let mut plan = Self::until_healed(protocol, sessions, choices);
        plan.healed = plan.healed(protocol, choices);
        Ok(plan)
    }

    /// Returns the plan for the same sessions and choices under `protocol`.
    ///
    /// # Errors
    /// [`UnknownChoice`] when it does not have a branch that is open.
    pub fn under(&self, protocol: &Protocol) -> Result<Self, UnknownChoice> {
        let opened = self.opened.iter();
        let choices = Choices {
            opened: opened.map(|one| (one.id.clone(), one.session)).collect(),
            scalp_type: self.scalp_type,
            further: self.further,
        };
        Self::derive(protocol, &self.sessions, &choices)
    }

    /// Returns true if the dates of `run` hold only if no session comes after the last one.
    #[must_use]
    pub fn is_if_last(&self, run: &Run) -> bool {
        run.clock == Clock::FinalSession && self.further == Further::Unknown
    }

    /// Returns true if both plans say the same of every activity at every moment, of what
    /// holds only [if this was the last session](Self::is_if_last), and of the end of healing.
    /// Wording and sources may differ.
    #[must_use]
    pub fn has_dates_of(&self, other: &Self) -> bool {
        let dates = |plan: &Self| {
            let runs = plan.lanes.iter().flat_map(|lane| &lane.runs);
            let said = |run: &Run| {
                let dates = (run.from, run.until, plan.is_if_last(run));
                (run.activity, run.verdict, dates)
            };
            runs.map(said).collect::<Vec<_>>()
        };
        self.sessions == other.sessions
            && self.healed == other.healed
            && dates(self) == dates(other)
    }

    /// Returns the plan without the moments at which the scalp has healed.
    fn until_healed(protocol: &Protocol, sessions: &Sessions, choices: &Choices) -> Self {
        let lanes = lanes(protocol, sessions, choices);
        let changes = changes(&lanes);
        Self {
            protocol: protocol.id.clone(),
            version: protocol.version,
            sessions: sessions.clone(),
            scalp_type: choices.scalp_type,
            further: choices.further,
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
            healed: Vec::new(),
            usual: usual(protocol, sessions),
            changes,
        }
    }

    /// Returns for each session when the scalp has healed if no later one ends before.
    fn healed(&self, protocol: &Protocol, choices: &Choices) -> Vec<Moment> {
        let of_session = |number: usize| {
            let sessions = self.sessions.up_to(number);
            let further = if number == self.sessions.ended().len() {
                self.further
            } else {
                Further::Unknown
            };
            let choices = choices.up_to(number, further);
            let alone = Self::until_healed(protocol, &sessions, &choices);
            let healed = protocol.healed.after(sessions.last()).max(alone.settled());
            // A rule that waits for the final session holds until that one is over.
            let runs = self.lanes.iter().flat_map(|lane| &lane.runs);
            let waiting = runs.filter(|run| {
                run.clock == Clock::FinalSession
                    && run.verdict != Verdict::Fine
                    && run.from <= healed
            });
            waiting
                .filter_map(|run| run.until)
                .fold(healed, Moment::max)
        };
        (1..=self.sessions.ended().len()).map(of_session).collect()
    }

    /// Returns true if a rule applies from the last session on, never changes, and is not
    /// [`Verdict::Fine`]: it holds all the time and is no step of the plan.
    #[must_use]
    pub fn is_constant(&self, run: &Run) -> bool {
        run.from <= self.sessions.last() && run.until.is_none() && run.verdict != Verdict::Fine
    }

    /// Returns the lane of an activity, or `None` if the plan has no rules for it.
    #[must_use]
    pub fn lane(&self, activity: Activity) -> Option<&Lane> {
        self.lanes.iter().find(|lane| lane.activity == activity)
    }

    /// Returns what a client reads of a warning sign in `language`, with the date after
    /// which it counts, from the latest session's end at `moment`, as `day` words it.
    #[must_use]
    pub fn warning(
        &self,
        sign: &WarningSign,
        protocol: &Protocol,
        language: &str,
        moment: Moment,
        day: impl FnOnce(NaiveDate) -> String,
    ) -> String {
        let text = protocol.text(&sign.wording, language);
        let number = self.session_at(moment).unwrap_or(1);
        match sign.after {
            Some(after) => {
                let date = after.after(self.sessions.ended()[number - 1]).date();
                text.replace(DATE, &day(date))
            }
            None => text.to_owned(),
        }
    }

    /// Returns the last moment at which a verdict changes, a phase begins or a sign fades.
    ///
    /// It is never before the last session's end.
    #[must_use]
    pub fn settled(&self) -> Moment {
        let changes = self.changes.iter().map(|change| change.at);
        let phases = self.phases.iter().map(|phase| phase.from);
        let fades = self.usual.iter().filter_map(|usual| usual.fade);
        let fades = fades.map(|[_, latest]| latest);
        let all = changes.chain(phases).chain(fades);
        all.fold(self.sessions.last(), Moment::max)
    }
}

/// A stretch of a rule, and the number of the session that it is dated from.
#[derive(Clone, Copy)]
struct Ruling<'p> {
    stretch: Stretch<'p>,
    session: usize,
}

fn lanes(protocol: &Protocol, sessions: &Sessions, choices: &Choices) -> Vec<Lane> {
    let lane = |activity: Activity| {
        let (rules, first) = rules_of(protocol, choices, activity)?;
        let stretches = dated(stretches(rules, activity), choices.further);
        let spans = spans(&stretches, sessions.ended(), first);
        let runs = strictest(&spans, |ruling| ruling.stretch.verdict)
            .into_iter()
            .map(|span| run(activity, &span))
            .collect();
        Some(Lane { activity, runs })
    };
    Activity::ALL.iter().copied().filter_map(lane).collect()
}

/// Returns the rules for an activity, and the number of the first session to which they
/// apply.
///
/// These are the protocol's own rules, or those of an opened branch.
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

/// Dates the stretches for session number `first` and all later ones.
fn spans<'p>(stretches: &[Stretch<'p>], ended: &[Moment], first: usize) -> Vec<Span<Ruling<'p>>> {
    let from_each = |stretch: &Stretch<'p>, number: usize, start: Moment| {
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
        clock: stretch.clock,
        wording: stretch.wording.to_owned(),
        source: stretch.source.to_owned(),
    }
}

fn phases(protocol: &Protocol, sessions: &Sessions) -> Vec<PhaseRun> {
    let of_session = |&ended: &Moment| {
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
    let dated = |usual: &Usual, number: usize, ended: Moment| UsualRun {
        sign: usual.sign,
        session: number,
        onset: [
            usual.onset.first().after(ended),
            usual.onset.last().after(ended),
        ],
        fade: usual
            .fade
            .map(|fade| [fade.first().after(ended), fade.last().after(ended)]),
        wording: usual.wording.clone(),
        source: usual.source.clone(),
    };
    let of_session = |(i, &ended): (usize, &Moment)| {
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
