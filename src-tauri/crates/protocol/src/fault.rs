//! Why a protocol is refused: where the faults are, and what they are.

use std::fmt;

use crate::{Activity, Bound, Verdict};

/// The refusal of a protocol, with all the faults that were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The faults, in the order of the file; at least one.
    pub faults: Vec<Fault>,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.faults.iter().enumerate() {
            if number > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refused {}

/// One fault in a protocol.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {reason}")]
pub struct Fault {
    /// The path into the JSON, such as `rules[2].from`; `.` is the whole file.
    pub place: String,
    /// What is wrong there.
    pub reason: Reason,
}

/// What can be wrong with a protocol.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Reason {
    /// The text is not JSON, or not of the right form: a field is missing or unknown, or a
    /// value is not one of those allowed. Holds the deserializer's message.
    #[error("{0}")]
    Form(String),
    /// A text is empty that must not be.
    #[error("this must not be empty")]
    Empty,
    /// An id has characters other than small letters, digits and hyphens.
    #[error("`{0}` is no id; use small letters, digits and hyphens")]
    BadId(String),
    /// An id occurs twice.
    #[error("`{0}` stands twice")]
    Twice(String),
    /// The version is 0.
    #[error("the version counts from 1")]
    VersionZero,
    /// A statement names no source.
    #[error("no source is named; every statement needs one")]
    NoSource,
    /// A source id is not in the protocol's `sources`.
    #[error("the source `{0}` is not in `sources`")]
    UnknownSource(String),
    /// A wording id is not in the protocol's `wordings`.
    #[error("the wording `{0}` is not in `wordings`")]
    UnknownWording(String),
    /// A text is missing in one of the protocol's languages.
    #[error("the text is missing in `{0}`")]
    MissingLanguage(String),
    /// The list of rules is empty.
    #[error("a protocol needs at least one rule")]
    NoRules,
    /// The first rule or phase does not begin at day 0.
    #[error("a gap: it begins at {0}, and nothing is said from day 0 until then")]
    LateStart(Bound),
    /// A rule or phase does not end after it begins.
    #[error("it begins at {from} and ends at {until}")]
    Backwards {
        /// The day or range on which it begins.
        from: Bound,
        /// The day or range on which it ends.
        until: Bound,
    },
    /// No rule or phase covers the days between one and the next.
    #[error("a gap: the one before ends at {until}, this one begins at {from}")]
    Gap {
        /// Where the one before ends.
        until: Bound,
        /// Where this one begins.
        from: Bound,
    },
    /// A rule or phase begins before the one before it ends.
    #[error("an overlap: the one before ends at {until}, this one begins at {from}")]
    Overlap {
        /// Where the one before ends.
        until: Bound,
        /// Where this one begins.
        from: Bound,
    },
    /// A rule or phase follows one that has no end.
    #[error("an overlap: the one before has no end")]
    AfterEndless,
    /// The last rule or phase ends, so nothing covers the days after it.
    #[error("a gap: nothing is said after {0}; leave out `until` in the last one")]
    NothingAfter(Bound),
    /// A rule is not looser than the one before it.
    #[error("`{}` does not follow `{}`: from day to day rules only loosen", .now.id(), .before.id())]
    NotLooser {
        /// The verdict of the rule before.
        before: Verdict,
        /// The verdict of this rule.
        now: Verdict,
    },
    /// A range does not lead from a verdict stricter than `ask` to a looser one.
    #[error(
        "a range means `ask` between its ends, so it must lead from a stricter verdict to `fine`"
    )]
    MisplacedRange,
    /// A range has no wording for the days between its ends.
    #[error("a range needs `ask`: the wording for the days between its ends")]
    NoAskWording,
    /// A rule has a wording for a range, but does not begin with one.
    #[error("`ask` is for a rule that begins with a range")]
    AskWithoutRange,
    /// The rules of one activity count their days from different clocks.
    #[error("all rules for `{}` count from one clock", .0.id())]
    TwoClocks(Activity),
    /// A medicine has a verdict other than `ask`.
    #[error("`{}` is a medicine: all that may be said of it is `ask`", .0.id())]
    MedicineVerdict(Activity),
    /// An activity has rules in two places: the protocol and a branch, or two branches.
    #[error("`{}` already has rules elsewhere in the protocol", .0.id())]
    RulesElsewhere(Activity),
    /// A phase holds an activity that no rule is about.
    #[error("the phase holds `{}`, but no rule speaks of it", .0.id())]
    HoldsUnspoken(Activity),
    /// A rule is looser than the phase it falls in allows.
    #[error("`{}` is `{}` there, but the phase `{phase}` holds it at `{}`", .activity.id(), .rule.id(), .hold.id())]
    LooserThanPhase {
        /// The activity that the rule and the phase are about.
        activity: Activity,
        /// The verdict of the rule.
        rule: Verdict,
        /// The loosest verdict that the phase allows.
        hold: Verdict,
        /// The id of the phase.
        phase: String,
    },
    /// A warning sign names a day and its wording has no `{date}`, or the other way round.
    #[error("a warning sign with `after` says `{{date}}`, and one without does not")]
    DateWithoutDay,
    /// A number of sessions, or of days between them, is 0.
    #[error("this counts from 1")]
    CountsFromOne,
    /// The check-in days do not go up.
    #[error("the days must go up, each once")]
    DaysOutOfOrder,
    /// A text holds a character that nobody sees. Holds its number in Unicode.
    #[error("it holds the hidden character U+{0:04X}")]
    Hidden(u32),
    /// A usual sign fades before it begins.
    #[error("it fades before it begins")]
    FadesFirst,
}
