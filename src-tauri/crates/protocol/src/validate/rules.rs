//! Checks that the rules of each activity follow each other without a gap or an
//! overlap, and that each is looser than the one before.

use std::cmp::Ordering;

use super::Faults;
use crate::{Activity, Bound, Day, Reason, Rule, Verdict};

impl Faults<'_> {
    /// Checks the rules in `list`, activity by activity, in the order in which they are
    /// listed.
    pub(super) fn rules(&mut self, list: &str, rules: &[Rule]) {
        if rules.is_empty() {
            self.say(list, Reason::NoRules);
        }
        for (i, rule) in rules.iter().enumerate() {
            self.wording(format!("{list}[{i}].wording"), &rule.wording);
            self.source(format!("{list}[{i}].source"), &rule.source);
            if let Some(ask) = &rule.ask {
                self.wording(format!("{list}[{i}].ask"), ask);
            }
            if rule.activity.is_medicine() && rule.verdict != Verdict::Ask {
                let reason = Reason::MedicineVerdict(rule.activity);
                self.say(format!("{list}[{i}].verdict"), reason);
            }
        }
        for &activity in Activity::ALL {
            let of_activity: Vec<(usize, &Rule)> = rules
                .iter()
                .enumerate()
                .filter(|(_, rule)| rule.activity == activity)
                .collect();
            self.run(list, activity, &of_activity);
        }
    }

    fn run(&mut self, list: &str, activity: Activity, rules: &[(usize, &Rule)]) {
        let mut before: Option<&Rule> = None;
        for &(i, rule) in rules {
            let place = format!("{list}[{i}]");
            self.range(&place, rule, before);
            if let Some(until) = rule.until
                && until.earliest() <= rule.from.usual()
            {
                let reason = Reason::Backwards {
                    from: rule.from,
                    until,
                };
                self.say(format!("{place}.until"), reason);
            }
            match before {
                None => self.starts_at_zero(&place, rule.from),
                Some(before) => {
                    self.joins(&place, before.until, rule.from);
                    if rule.verdict >= before.verdict {
                        let reason = Reason::NotLooser {
                            before: before.verdict,
                            now: rule.verdict,
                        };
                        self.say(format!("{place}.verdict"), reason);
                    }
                    if rule.clock != before.clock {
                        self.say(format!("{place}.clock"), Reason::TwoClocks(activity));
                    }
                }
            }
            before = Some(rule);
        }
        if let (Some(&(i, _)), Some(until)) = (rules.last(), before.and_then(|rule| rule.until)) {
            self.say(format!("{list}[{i}].until"), Reason::NothingAfter(until));
        }
    }

    /// Checks that a range has a stricter verdict than `ask` before it and a looser one
    /// after it.
    fn range(&mut self, place: &str, rule: &Rule, before: Option<&Rule>) {
        let is_range = rule.from.is_range();
        let from_stricter = before.is_some_and(|before| before.verdict > Verdict::Ask);
        let to_looser = rule.verdict < Verdict::Ask;
        if is_range && !(from_stricter && to_looser) {
            self.say(format!("{place}.from"), Reason::MisplacedRange);
        } else if is_range && rule.ask.is_none() {
            self.say(format!("{place}.from"), Reason::NoAskWording);
        } else if !is_range && rule.ask.is_some() {
            self.say(format!("{place}.ask"), Reason::AskWithoutRange);
        }
    }

    pub(super) fn starts_at_zero(&mut self, place: &str, from: Bound) {
        if from.earliest().days() > 0 {
            self.say(format!("{place}.from"), Reason::LateStart(from));
        }
    }

    /// Checks that one rule or phase ends exactly where the next begins.
    pub(super) fn joins(&mut self, place: &str, until: Option<Bound>, from: Bound) {
        let reason = match until {
            None => Reason::AfterEndless,
            Some(until) => match days(until).cmp(&days(from)) {
                Ordering::Equal => return,
                Ordering::Less => Reason::Gap { until, from },
                Ordering::Greater => Reason::Overlap { until, from },
            },
        };
        self.say(format!("{place}.from"), reason);
    }
}

/// Returns the earliest and the usual day, so that `8` and `[8, 8]` compare equal.
fn days(bound: Bound) -> (Day, Day) {
    (bound.earliest(), bound.usual())
}
