//! Why a protocol is refused: the place, and the reason.

use std::fmt;

use crate::{Activity, Bound, Verdict};

/// A protocol that is not taken, with everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// At least one fault, in the order of the file.
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

/// One thing wrong with a protocol.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {reason}")]
pub struct Fault {
    /// Where, as a path into the JSON: `rules[2].from`. `.` is the whole file.
    pub place: String,
    /// What is wrong there.
    pub reason: Reason,
}

/// What can be wrong at a place of a protocol.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Reason {
    /// No JSON, or not of the form: a field too many or missing, an unknown word.
    #[error("{0}")]
    Form(String),
    /// A text that must not be empty is.
    #[error("this must not be empty")]
    Empty,
    /// An id that is not of small letters, digits and hyphens.
    #[error("`{0}` is no id; use small letters, digits and hyphens")]
    BadId(String),
    /// An id that stands twice.
    #[error("`{0}` stands twice")]
    Twice(String),
    /// A version that is not 1 or more.
    #[error("the version counts from 1")]
    VersionZero,
    /// A statement that rests on nothing.
    #[error("no source is named; every statement needs one")]
    NoSource,
    /// A source id that the protocol does not list.
    #[error("the source `{0}` is not in `sources`")]
    UnknownSource(String),
    /// A wording id that the protocol does not have.
    #[error("the wording `{0}` is not in `wordings`")]
    UnknownWording(String),
    /// A text that is missing in one of the protocol's languages.
    #[error("the text is missing in `{0}`")]
    MissingLanguage(String),
    /// No rule at all.
    #[error("a protocol needs at least one rule")]
    NoRules,
    /// The first rule or phase does not begin at day 0.
    #[error("a gap: it begins at {0}, and nothing is said from day 0 until then")]
    LateStart(Bound),
    /// It ends before or where it begins.
    #[error("it begins at {from} and ends at {until}")]
    Backwards {
        /// Where it begins.
        from: Bound,
        /// Where it ends.
        until: Bound,
    },
    /// Nothing is said between the one before and this one.
    #[error("a gap: the one before ends at {until}, this one begins at {from}")]
    Gap {
        /// Where the one before ends.
        until: Bound,
        /// Where this one begins.
        from: Bound,
    },
    /// Two things are said at once.
    #[error("an overlap: the one before ends at {until}, this one begins at {from}")]
    Overlap {
        /// Where the one before ends.
        until: Bound,
        /// Where this one begins.
        from: Bound,
    },
    /// The one before has no end.
    #[error("an overlap: the one before has no end")]
    AfterEndless,
    /// The last one ends, and nothing is said after it.
    #[error("a gap: nothing is said after {0}; leave out `until` in the last one")]
    NothingAfter(Bound),
    /// A rule that is not looser than the one before.
    #[error("`{}` does not follow `{}`: from day to day rules only loosen", .now.id(), .before.id())]
    NotLooser {
        /// The verdict before.
        before: Verdict,
        /// The verdict that follows it.
        now: Verdict,
    },
    /// A range that does not lead from a verdict stricter than `ask` to one looser.
    #[error(
        "a range means `ask` between its ends, so it must lead from a stricter verdict to `fine`"
    )]
    MisplacedRange,
    /// A range without the words for the days between its ends.
    #[error("a range needs `ask`: the wording for the days between its ends")]
    NoAskWording,
    /// Words for a range that is not there.
    #[error("`ask` is for a rule that begins with a range")]
    AskWithoutRange,
    /// Rules of one activity that count from different clocks.
    #[error("all rules for `{}` count from one clock", .0.id())]
    TwoClocks(Activity),
    /// Rules of one activity both in the protocol and in a branch.
    #[error("`{}` already has rules elsewhere in the protocol", .0.id())]
    RulesElsewhere(Activity),
    /// A phase that holds an activity of which no rule speaks.
    #[error("the phase holds `{}`, but no rule speaks of it", .0.id())]
    HoldsUnspoken(Activity),
    /// A rule that allows more than the phase in which it lies.
    #[error("`{}` is `{}` there, but the phase `{phase}` holds it at `{}`", .activity.id(), .rule.id(), .hold.id())]
    LooserThanPhase {
        /// The activity.
        activity: Activity,
        /// What the rule says.
        rule: Verdict,
        /// What the phase holds.
        hold: Verdict,
        /// The phase.
        phase: String,
    },
    /// A sign whose end does not come after its beginning.
    #[error("it fades before it begins")]
    FadesFirst,
}
