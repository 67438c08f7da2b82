//! The rules of one activity laid end to end, ranges resolved into `ask`.

use crate::{Activity, Clock, Day, Rule, Verdict};

/// What is said of an activity from one day to another, both counted from a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch<'p> {
    /// What is said.
    pub verdict: Verdict,
    /// The first day.
    pub from: Day,
    /// The day on which it ends; none: never.
    pub until: Option<Day>,
    /// What the client reads, a wording id.
    pub wording: &'p str,
    /// The source id.
    pub source: &'p str,
    /// From what the days count.
    pub clock: Clock,
}

/// The stretches of `activity` in the order of `rules`; a rule that begins with a range
/// is preceded by `ask` for the days between the range's ends.
pub(crate) fn stretches(rules: &[Rule], activity: Activity) -> Vec<Stretch<'_>> {
    let mut stretches = Vec::new();
    for rule in rules.iter().filter(|rule| rule.activity == activity) {
        let stretch = Stretch {
            verdict: rule.verdict,
            from: rule.from.usual(),
            until: rule.until.map(crate::Bound::earliest),
            wording: &rule.wording,
            source: &rule.source,
            clock: rule.clock,
        };
        if let Some(ask) = &rule.ask
            && rule.from.earliest() < rule.from.usual()
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
