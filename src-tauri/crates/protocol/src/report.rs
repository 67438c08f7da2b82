//! A plan as JSON for scripts: the output of `aftercare plan --json`.
//!
//! Moments are wall-clock times, written `YYYY-MM-DDTHH:MM`. The schema,
//! `assets/protocols/plan.schema.json`, is generated from these types.

use serde::Serialize;
use vocabulary::{Moment, Slip};

use crate::{Activity, Change, Further, Plan, Protocol, Run, Sign, Verdict};

/// A plan, and on request what applies at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct PlanReport {
    /// The protocol that was applied.
    pub protocol: ProtocolName,
    /// The sessions, in order of time.
    pub sessions: Vec<SessionReport>,
    /// What is known of a session after the last one. `none`: the last one is final. `booked`:
    /// one is to come, and rules that count from the final session have no dates yet.
    pub further: Further,
    /// The verdicts with their dates, sorted by the activity's id, then by time.
    pub rules: Vec<RuleReport>,
    /// The phases, in order of time.
    pub phases: Vec<PhaseReport>,
    /// The signs that are usual after each session.
    pub usual: Vec<UsualReport>,
    /// What to do when a rule was broken, in the protocol's order. Absent when it says nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub slips: Vec<SlipReport>,
    /// Every change of a verdict, sorted by time, then by the activity's id.
    pub changes: Vec<ChangeReport>,
    /// What applies at the requested moment. Absent when no moment was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<NowReport>,
}

/// The identity of a protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ProtocolName {
    /// The protocol's id, the same in every version.
    pub id: String,
    /// The protocol's version, from 1.
    pub version: u32,
    /// The protocol's title, in its first language.
    pub title: String,
}

/// A session and when it ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SessionReport {
    /// The session's number, from 1.
    pub number: usize,
    /// The moment at which the session ended.
    pub ended: Moment,
    /// The moment from which the scalp has healed, and no rule applies, if no later session
    /// ends before.
    pub healed: Moment,
}

/// A verdict with its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct RuleReport {
    /// The activity that the verdict is about.
    pub activity: Activity,
    /// What the protocol says about the activity.
    pub verdict: Verdict,
    /// The moment from which the verdict applies.
    pub from: Moment,
    /// The moment at which the verdict stops applying; null if it applies to the end of the
    /// plan.
    pub until: Option<Moment>,
    /// The id of the source, as listed in the protocol.
    pub source: String,
}

/// A phase with its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct PhaseReport {
    /// The phase's id in the protocol.
    pub id: String,
    /// The moment at which the phase begins.
    pub from: Moment,
    /// The moment at which the phase ends; null if it lasts to the end of the plan.
    pub until: Option<Moment>,
}

/// A usual sign after one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct UsualReport {
    /// What is seen or felt.
    pub sign: Sign,
    /// The number of the session that brings the sign, from 1.
    pub session: usize,
    /// The earliest and the latest moment at which the sign begins.
    pub onset: [Moment; 2],
    /// The earliest and the latest moment by which the sign fades; null if the artist
    /// judges it at the next session.
    pub fade: Option<[Moment; 2]>,
}

/// What to do after a slip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct SlipReport {
    /// What happened.
    pub slip: Slip,
    /// The activity whose rule was broken.
    pub activity: Activity,
    /// What to do, in the protocol's first language.
    pub text: String,
    /// The id of the source, as listed in the protocol.
    pub source: String,
}

/// A change from one verdict to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ChangeReport {
    /// The moment from which the new verdict applies.
    pub at: Moment,
    /// The activity whose verdict changes.
    pub activity: Activity,
    /// The verdict that applies from that moment on.
    pub verdict: Verdict,
}

/// What applies at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct NowReport {
    /// Civil days since the date of the latest session; null before the first session's
    /// end.
    pub day: Option<i64>,
    /// The rules that apply, sorted by the activity's id.
    pub rules: Vec<RuleReport>,
    /// The first entry of `changes` after the moment; null if no change follows.
    pub next_change: Option<ChangeReport>,
}

impl PlanReport {
    /// Returns the report of `plan`, which must have been derived from `protocol`.
    ///
    /// With `at`, the report includes what applies at that moment.
    #[must_use]
    pub fn new(plan: &Plan, protocol: &Protocol, at: Option<Moment>) -> Self {
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
                .zip(&plan.healed)
                .map(|((i, &ended), &healed)| SessionReport {
                    number: i + 1,
                    ended,
                    healed,
                })
                .collect(),
            further: plan.further,
            rules: rules(runs),
            phases: plan
                .phases
                .iter()
                .map(|phase| PhaseReport {
                    id: phase.id.clone(),
                    from: phase.from,
                    until: phase.until,
                })
                .collect(),
            usual: plan
                .usual
                .iter()
                .map(|usual| UsualReport {
                    sign: usual.sign,
                    session: usual.session,
                    onset: usual.onset,
                    fade: usual.fade,
                })
                .collect(),
            slips: slips(protocol, language),
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
            from: run.from,
            until: run.until,
            source: run.source.clone(),
        })
        .collect();
    // The sort is stable, so the runs of one activity stay in order of time.
    rules.sort_by_key(|rule| rule.activity.id());
    rules
}

fn slips(protocol: &Protocol, language: &str) -> Vec<SlipReport> {
    let slips = protocol.slips.iter();
    slips
        .map(|after| SlipReport {
            slip: after.slip,
            activity: after.broke(),
            text: protocol.text(&after.wording, language).to_owned(),
            source: after.source.clone(),
        })
        .collect()
}

fn changes(plan: &Plan) -> Vec<Change> {
    let mut changes = plan.changes.clone();
    changes.sort_by_key(|change| (change.at, change.activity.id()));
    changes
}

fn change_report(change: &Change) -> ChangeReport {
    ChangeReport {
        at: change.at,
        activity: change.activity,
        verdict: change.verdict,
    }
}
