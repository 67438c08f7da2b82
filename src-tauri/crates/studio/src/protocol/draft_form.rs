//! What is edited of a draft, and how it begins.

use std::collections::BTreeMap;

use protocol::{
    Activity, AfterSlip, Branch, Clock, Day, DayRange, Hold, OilWording, Phase, Protocol, Rule,
    Sign, Urgency, Usual, Verdict, WarningSign,
};
use serde::{Deserialize, Serialize};
use vocabulary::{ScalpType, Slip};

use super::typed_days::{typed, typed_range};

/// A sentence, by language.
pub type Texts = BTreeMap<String, String>;

/// What is edited of a draft. Days are as they are typed: "8", or "8-10" for a range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftForm {
    /// The id that the protocol has, or will have.
    pub id: String,
    /// The language that every sentence is said in.
    pub language: String,
    /// The title.
    pub title: Texts,
    /// Who is its author.
    pub author: String,
    /// The day on which the scalp has healed.
    pub healed: String,
    /// How many sessions a client usually has; empty: as the settings say.
    pub usual_sessions: String,
    /// After how many days the next session is due; empty: as the settings say.
    pub days_between: String,
    /// On which days a check-in is due, "4, 10"; empty: as the settings say.
    pub check_in_days: String,
    /// The rules.
    pub rules: Vec<DraftRule>,
    /// The phases.
    pub phases: Vec<DraftPhase>,
    /// The usual signs.
    pub usual: Vec<DraftUsual>,
    /// The warning signs.
    pub warning_signs: Vec<DraftWarning>,
    /// The branches.
    pub branches: Vec<DraftBranch>,
    /// What to do when a rule was broken.
    #[serde(default)]
    pub slips: Vec<DraftSlip>,
    /// What a client reads in place of a sentence that names oils.
    #[serde(default)]
    pub oils: Vec<DraftOils>,
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftRule {
    /// The activity.
    #[cfg_attr(feature = "ts", ts(type = "Activity"))]
    pub activity: Activity,
    /// The verdict.
    #[cfg_attr(feature = "ts", ts(type = "Verdict"))]
    pub verdict: Verdict,
    /// The first day, or a range.
    pub from: String,
    /// The day on which it ends, or a range; empty: it goes on.
    pub until: String,
    /// From which sessions the days are counted.
    #[cfg_attr(feature = "ts", ts(type = "\"each_session\" | \"final_session\""))]
    pub clock: Clock,
    /// What the client reads.
    pub text: Texts,
    /// What the client reads between the two days of a range.
    pub ask: Texts,
    /// The ids of the two sentences in the protocol that it was made from; empty: none.
    pub wordings: [String; 2],
}

/// A phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftPhase {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Texts,
    /// The id of its name; empty: none.
    pub wording: String,
    /// The first day.
    pub from: String,
    /// The day on which it ends; empty: it goes on.
    pub until: String,
    /// The loosest verdicts that it allows.
    pub holds: Vec<DraftHold>,
}

/// The loosest verdict that a phase allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftHold {
    /// The activity.
    #[cfg_attr(feature = "ts", ts(type = "Activity"))]
    pub activity: Activity,
    /// The verdict.
    #[cfg_attr(feature = "ts", ts(type = "Verdict"))]
    pub verdict: Verdict,
}

/// A usual sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftUsual {
    /// The sign.
    #[cfg_attr(feature = "ts", ts(type = "Sign"))]
    pub sign: Sign,
    /// When it begins, a range.
    pub onset: String,
    /// By when it fades, a range; empty: the artist judges it.
    pub fade: String,
    /// What the client reads.
    pub text: Texts,
    /// The id of the sentence; empty: none.
    pub wording: String,
}

/// A warning sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftWarning {
    /// Its id.
    pub id: String,
    /// Whom it calls for.
    #[cfg_attr(feature = "ts", ts(type = "Urgency"))]
    pub urgency: Urgency,
    /// The day after which it counts; empty: always.
    pub after: String,
    /// What the client reads, with `{date}` where it counts after a day.
    pub text: Texts,
    /// The id of the sentence; empty: none.
    pub wording: String,
}

/// A branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftBranch {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Texts,
    /// When to open it.
    pub hint: Texts,
    /// The ids of the two sentences; empty: none.
    pub wordings: [String; 2],
    /// The scalp types that it is meant for.
    #[cfg_attr(feature = "ts", ts(type = "ScalpType[]"))]
    pub scalp_types: Vec<ScalpType>,
    /// Its rules.
    pub rules: Vec<DraftRule>,
}

/// What to do when a rule was broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftSlip {
    /// What happened.
    #[cfg_attr(feature = "ts", ts(type = "Slip"))]
    pub slip: Slip,
    /// What the client reads; none in the draft's language: what the shipped protocol says.
    pub text: Texts,
    /// The id of the sentence; empty: none.
    pub wording: String,
}

/// What a client reads in place of a sentence that names coconut and olive oil.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DraftOils {
    /// The id of the sentence that names both; empty: what the rule that allows a moisturizer says.
    pub wording: String,
    /// Where the client can have coconut oil alone.
    pub coconut: Texts,
    /// Where the client can have olive oil alone.
    pub olive: Texts,
    /// Where the client can have neither.
    pub neither: Texts,
    /// The ids of the three sentences.
    pub wordings: [String; 3],
}

impl DraftForm {
    /// Returns all rules: those of the branches stand behind the others.
    pub fn all_rules(&self) -> impl Iterator<Item = &DraftRule> {
        let branches = self.branches.iter().flat_map(|branch| &branch.rules);
        self.rules.iter().chain(branches)
    }

    /// Returns the place among [all rules](Self::all_rules) of the one that allows a moisturizer:
    /// what it says is what sentences on oils stand in for. `None` where there is none.
    #[must_use]
    pub fn oil_rule(&self) -> Option<usize> {
        self.all_rules().position(|rule| {
            rule.activity == Activity::Moisturizer && rule.verdict == Verdict::Fine
        })
    }

    /// Returns the form that says what a protocol says, under another id.
    pub(super) fn of(base: &Protocol, id: String) -> Self {
        let numbers = &base.sessions;
        let check_ins = numbers.check_in_days.iter().flatten();
        let check_ins: Vec<String> = check_ins.map(|&one| day(one)).collect();
        let (rules, phases) = (base.rules.iter(), base.phases.iter());
        let (usual, signs) = (base.usual.iter(), base.warning_signs.iter());
        let branches = base.branches.iter();
        Self {
            id,
            language: base.languages.first().cloned().unwrap_or_default(),
            title: text(base, &base.title),
            author: base.author.clone(),
            healed: day(base.healed),
            usual_sessions: numbers
                .usual
                .map_or_else(String::new, |one| one.to_string()),
            days_between: numbers.days_between.map_or_else(String::new, day),
            check_in_days: check_ins.join(", "),
            rules: rules.map(|one| draft_rule(base, one)).collect(),
            phases: phases.map(|one| draft_phase(base, one)).collect(),
            usual: usual.map(|one| draft_usual(base, one)).collect(),
            warning_signs: signs.map(|one| draft_warning(base, one)).collect(),
            branches: branches.map(|one| draft_branch(base, one)).collect(),
            slips: slips(base),
            oils: oils(base),
        }
    }
}

/// What a protocol says of slips.
pub(super) fn slips(base: &Protocol) -> Vec<DraftSlip> {
    let slips = base.slips.iter();
    let draft = |one: &AfterSlip| DraftSlip {
        slip: one.slip,
        text: text(base, &one.wording),
        wording: one.wording.clone(),
    };
    slips.map(draft).collect()
}

/// What a protocol says in place of sentences that name oils.
pub(super) fn oils(base: &Protocol) -> Vec<DraftOils> {
    let oils = base.oils.iter();
    oils.map(|one| draft_oils(base, one)).collect()
}

fn text(base: &Protocol, wording: &str) -> Texts {
    base.wordings.get(wording).cloned().unwrap_or_default()
}

fn day(day: Day) -> String {
    day.days().to_string()
}

fn days(range: DayRange) -> String {
    typed_range(range.first(), range.last())
}

pub(super) fn draft_rule(base: &Protocol, rule: &Rule) -> DraftRule {
    let ask = rule.ask.clone().unwrap_or_default();
    DraftRule {
        activity: rule.activity,
        verdict: rule.verdict,
        from: typed(rule.from),
        until: rule.until.map_or_else(String::new, typed),
        clock: rule.clock,
        text: text(base, &rule.wording),
        ask: text(base, &ask),
        wordings: [rule.wording.clone(), ask],
    }
}

fn draft_phase(base: &Protocol, phase: &Phase) -> DraftPhase {
    DraftPhase {
        id: phase.id.clone(),
        title: text(base, &phase.title),
        wording: phase.title.clone(),
        from: day(phase.from),
        until: phase.until.map_or_else(String::new, day),
        holds: phase.holds.iter().map(|&hold| hold.into()).collect(),
    }
}

fn draft_usual(base: &Protocol, usual: &Usual) -> DraftUsual {
    DraftUsual {
        sign: usual.sign,
        onset: days(usual.onset),
        fade: usual.fade.map_or_else(String::new, days),
        text: text(base, &usual.wording),
        wording: usual.wording.clone(),
    }
}

fn draft_warning(base: &Protocol, sign: &WarningSign) -> DraftWarning {
    DraftWarning {
        id: sign.id.clone(),
        urgency: sign.urgency,
        after: sign.after.map_or_else(String::new, day),
        text: text(base, &sign.wording),
        wording: sign.wording.clone(),
    }
}

fn draft_branch(base: &Protocol, branch: &Branch) -> DraftBranch {
    let rules = branch.rules.iter();
    DraftBranch {
        id: branch.id.clone(),
        title: text(base, &branch.title),
        hint: text(base, &branch.wording),
        wordings: [branch.title.clone(), branch.wording.clone()],
        scalp_types: branch.scalp_types.clone(),
        rules: rules.map(|rule| draft_rule(base, rule)).collect(),
    }
}

pub(super) fn draft_oils(base: &Protocol, oils: &OilWording) -> DraftOils {
    DraftOils {
        wording: oils.wording.clone(),
        coconut: text(base, &oils.coconut),
        olive: text(base, &oils.olive),
        neither: text(base, &oils.neither),
        wordings: [
            oils.coconut.clone(),
            oils.olive.clone(),
            oils.neither.clone(),
        ],
    }
}

impl From<Hold> for DraftHold {
    fn from(hold: Hold) -> Self {
        Self {
            activity: hold.activity,
            verdict: hold.verdict,
        }
    }
}
