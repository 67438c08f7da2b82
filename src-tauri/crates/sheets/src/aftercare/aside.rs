//! What a client also waits with: things beside the healing itself. They stand together on a line,
//! each with its end, so that the steps stay few.

use protocol::{Activity, Plan, Run, Verdict};
use vocabulary::Moment;

use super::Builder;
use super::data::Aside;

/// The activities that need no step of their own.
pub const BESIDE: [Activity; 9] = [
    Activity::Sleeping,
    Activity::DirtyWork,
    Activity::HairPiece,
    Activity::Styling,
    Activity::Concealer,
    Activity::MatteLotion,
    Activity::HairDye,
    Activity::FakeTan,
    Activity::Drinking,
];

/// Returns true if a sheet from `start` on tells an activity on that line: once it is not forbidden
/// any more, it is fine. What is to be asked about needs a step.
pub fn is_beside(plan: &Plan, start: Moment, activity: Activity) -> bool {
    let is_simple = |run: &Run| match run.verdict {
        Verdict::Fine => true,
        Verdict::NotYet => run.until.is_some(),
        Verdict::Ask | Verdict::WarmWaterOnly => false,
    };
    let ahead = |run: &&Run| run.until.is_none_or(|until| until > start);
    BESIDE.contains(&activity)
        && plan
            .lane(activity)
            .is_some_and(|lane| lane.runs.iter().filter(ahead).all(is_simple))
}

impl Builder<'_> {
    pub(super) fn is_beside(&self, activity: Activity) -> bool {
        is_beside(self.plan, self.start, activity)
    }

    /// Returns the line, or none if the protocol speaks of nothing that stands on it.
    pub(super) fn aside(&self) -> Option<Aside> {
        let runs = self.plan.at(self.start).rules.into_iter();
        let (forbidden, fine): (Vec<&Run>, Vec<&Run>) = runs
            .filter(|run| self.is_beside(run.activity))
            .partition(|run| run.verdict == Verdict::NotYet);
        let mut items = self.forbidden(&forbidden, None);
        items.extend(self.allowed(&fine));
        (!items.is_empty()).then(|| Aside {
            title: self.words.sheet_aside(),
            items,
        })
    }
}
