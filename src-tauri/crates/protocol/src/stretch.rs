//! The rules of one activity laid end to end, ranges resolved into `ask`.

use crate::{Activity, Bound, Clock, Day, Rule, Verdict};

/// What is said of an activity from one day to another, both counted from a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch<'p> {
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
    /// The position of the rule among all the rules that were given.
    pub rule: usize,
}

/// The stretches of `activity` in the order of `rules`; a rule that begins with a range
/// is preceded by `ask` for the days between the range's ends.
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
