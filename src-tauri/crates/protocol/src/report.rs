//! A plan as JSON, for scripts: the documented form of `aftercare plan --json`.
//!
//! Moments are `YYYY-MM-DDTHH:MM`, wall clock. The schema is
//! `assets/protocols/plan.schema.json`, made from these types.

use chrono::NaiveDateTime;
use serde::{Serialize, Serializer};

use crate::{Activity, Change, Plan, Protocol, Run, Sign, Verdict, minute_text};

/// A moment on the studio's wall clock, written `2026-11-19T16:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment(pub NaiveDateTime);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&minute_text(self.0))
    }
}

/// A plan, and with a moment what holds then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct PlanReport {
    /// The protocol that was applied.
    pub protocol: ProtocolName,
    /// The sessions, in order.
    pub sessions: Vec<SessionReport>,
    /// What is allowed, sorted by the activity's id, then by time.
    pub rules: Vec<RuleReport>,
    /// The phases, in order.
    pub phases: Vec<PhaseReport>,
    /// What is usual after each session.
    pub usual: Vec<UsualReport>,
    /// Every change of a verdict, by time, then by the activity's id.
    pub changes: Vec<ChangeReport>,
    /// What holds at the moment that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<NowReport>,
}

/// Which protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ProtocolName {
    /// Its id.
    pub id: String,
    /// Its version, from 1.
    pub version: u32,
    /// Its title in the protocol's first language.
    pub title: String,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SessionReport {
    /// From 1.
    pub number: usize,
    /// When it ended.
    pub ended: Moment,
}

/// A verdict with its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct RuleReport {
    /// Of what.
    pub activity: Activity,
    /// What is said.
    pub verdict: Verdict,
    /// From this moment on.
    pub from: Moment,
    /// Until just before this moment; null: to the end of the plan.
    pub until: Option<Moment>,
    /// The source id in the protocol.
    pub source: String,
}

/// A phase with its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct PhaseReport {
    /// Its id in the protocol.
    pub id: String,
    /// From this moment on.
    pub from: Moment,
    /// Until just before this moment; null: to the end of the plan.
    pub until: Option<Moment>,
}

/// A usual sign after one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct UsualReport {
    /// What is seen or felt.
    pub sign: Sign,
    /// After which session, from 1.
    pub session: usize,
    /// It begins between these two moments.
    pub onset: [Moment; 2],
    /// It fades between these two moments.
    pub fade: [Moment; 2],
}

/// A verdict that gives way to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ChangeReport {
    /// From this moment on.
    pub at: Moment,
    /// Of what.
    pub activity: Activity,
    /// What is said from then on.
    pub verdict: Verdict,
}

/// What holds at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct NowReport {
    /// Civil days since the latest session's date; null before the first session's end.
    pub day: Option<i64>,
    /// The rules that hold, sorted by the activity's id.
    pub rules: Vec<RuleReport>,
    /// The first of `changes` after the moment; null when none is to come.
    pub next_change: Option<ChangeReport>,
}

impl PlanReport {
    /// The report of a plan that was derived from `protocol`, and what holds `at` a
    /// moment when one is given.
    #[must_use]
    pub fn new(plan: &Plan, protocol: &Protocol, at: Option<NaiveDateTime>) -> Self {
        let language = protocol.languages.first().map_or("", String::as_str);
        let runs = plan.lanes.iter().flat_map(|lane| &lane.runs);
        let changes = changes(plan);
        Self {
            protocol: ProtocolName {
                id: plan.protocol.clone(),
                version: plan.version,
                title: protocol.text(&protocol.title, language).to_owned(),
            },
            sessions: plan
                .sessions
                .ended()
                .iter()
                .enumerate()
                .map(|(i, &ended)| SessionReport {
                    number: i + 1,
                    ended: Moment(ended),
                })
                .collect(),
            rules: rules(runs),
            phases: plan
                .phases
                .iter()
                .map(|phase| PhaseReport {
                    id: phase.id.clone(),
                    from: Moment(phase.from),
                    until: phase.until.map(Moment),
                })
                .collect(),
            usual: plan
                .usual
                .iter()
                .map(|usual| UsualReport {
                    sign: usual.sign,
                    session: usual.session,
                    onset: usual.onset.map(Moment),
                    fade: usual.fade.map(Moment),
                })
                .collect(),
            now: at.map(|moment| NowReport {
                day: plan.day_number(moment),
                rules: rules(plan.at(moment).rules.into_iter()),
                next_change: plan
                    .next_changes(moment)
                    .iter()
                    .min_by_key(|change| change.activity.id())
                    .map(change_report),
            }),
            changes: changes.iter().map(change_report).collect(),
        }
    }
}

fn rules<'p>(runs: impl Iterator<Item = &'p Run>) -> Vec<RuleReport> {
    let mut rules: Vec<RuleReport> = runs
        .map(|run| RuleReport {
            activity: run.activity,
            verdict: run.verdict,
            from: Moment(run.from),
            until: run.until.map(Moment),
            source: run.source.clone(),
        })
        .collect();
    // A stable sort: the runs of one activity stay in the order of time.
    rules.sort_by_key(|rule| rule.activity.id());
    rules
}

fn changes(plan: &Plan) -> Vec<Change> {
    let mut changes = plan.changes.clone();
    changes.sort_by_key(|change| (change.at, change.activity.id()));
    changes
}

fn change_report(change: &Change) -> ChangeReport {
    ChangeReport {
        at: Moment(change.at),
        activity: change.activity,
        verdict: change.verdict,
    }
}
