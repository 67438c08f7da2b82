//! Splits the rules of one activity into stretches of days with one verdict each, with
//! every range turned into a stretch of `ask`.

use crate::{Activity, Bound, Clock, Day, Further, Rule, Verdict};

/// A verdict on an activity from one day until another, both counted from a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch<'p> {
    /// What is said about the activity.
    pub verdict: Verdict,
    /// The first day on which the verdict applies.
    pub from: Day,
    /// The day on which it ends; `None` if it never does.
    pub until: Option<Day>,
    /// The wording id of what the client reads.
    pub wording: &'p str,
    /// The id of the source.
    pub source: &'p str,
    /// The sessions from which the days are counted.
    pub clock: Clock,
    /// The index of the rule in the list that was given.
    pub rule: usize,
}

/// Returns the stretches of `activity`, in the order of `rules`.
///
/// A rule that begins with a range is preceded by a stretch of `ask`, from the earliest
/// to the usual day of the range.
pub(crate) fn stretches(rules: &[Rule], activity: Activity) -> Vec<Stretch<'_>> {
    let mut stretches = Vec::new();
    let of_activity = |(_, rule): &(usize, &Rule)| rule.activity == activity;
    for (position, rule) in rules.iter().enumerate().filter(of_activity) {
        let stretch = Stretch {
            verdict: rule.verdict,
            from: rule.from.usual(),
            until: rule.until.map(Bound::earliest),
            wording: &rule.wording,
            source: &rule.source,
            clock: rule.clock,
            rule: position,
        };
        if let Some(ask) = &rule.ask
            && rule.from.is_range()
        {
            stretches.push(Stretch {
                verdict: Verdict::Ask,
                from: rule.from.earliest(),
                until: Some(rule.from.usual()),
                wording: ask,
                ..stretch
            });
        }
        stretches.push(stretch);
    }
    stretches
}

/// Leaves of the stretches those that have dates: none that count from a final session which
/// is not there yet but the first, which has no end then.
pub(crate) fn dated(mut stretches: Vec<Stretch<'_>>, further: Further) -> Vec<Stretch<'_>> {
    if further == Further::Booked {
        stretches.retain(|one| one.clock == Clock::EachSession || one.from == Day::ZERO);
        let waiting = stretches
            .iter_mut()
            .filter(|one| one.clock == Clock::FinalSession);
        waiting.for_each(|one| one.until = None);
    }
    stretches
}
