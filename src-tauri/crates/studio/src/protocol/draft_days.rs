//! The days of a draft's rules, as far as they can be read, and how the end of one is moved.

use std::iter;

use protocol::{Bound, Day};
use serde::Deserialize;

use super::draft_form::{DraftForm, DraftRule};
use super::typed_days;

/// Where the end of a rule is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum EndMove {
    /// To a day.
    To(u16),
    /// By some days, later or earlier.
    By(i16),
}

/// Where a rule ends after its end was moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleEnd {
    /// The day as it is typed; a range keeps its last day as long as it can.
    pub until: String,
    /// The place of the rule that begins there; none where there is none.
    pub next: Option<usize>,
}

/// On which days a rule may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndDays {
    /// The first: the rule keeps a day.
    pub first: u16,
    /// The last: the next rule keeps a day; none where any later day will do.
    pub last: Option<u16>,
}

impl DraftRule {
    /// Returns the first day of the rule; the usual one of a range. `None` while it cannot be read.
    #[must_use]
    pub fn first_day(&self) -> Option<u16> {
        Some(self.begins()?.usual().days())
    }

    /// Returns the day from which the client asks first; `None` where the rule begins on one day.
    #[must_use]
    pub fn ask_from(&self) -> Option<u16> {
        let begins = self.begins().filter(|from| from.is_range())?;
        Some(begins.earliest().days())
    }

    /// Returns the day on which the rule ends; the earliest of a range. `None` where it goes on, and
    /// while the day cannot be read.
    #[must_use]
    pub fn last_day(&self) -> Option<u16> {
        Some(self.ends()?.earliest().days())
    }

    fn begins(&self) -> Option<Bound> {
        typed_days::bound(&self.from).ok()
    }

    fn ends(&self) -> Option<Bound> {
        typed_days::bound(&self.until).ok()
    }
}

impl DraftForm {
    /// Returns the rules that begin with a range, as paths into the form such as `rules[2]`.
    #[must_use]
    pub fn asking(&self) -> Vec<String> {
        let branches = self.branches.iter().enumerate();
        let branches = branches.map(|(i, one)| (format!("branches[{i}].rules"), &one.rules));
        let lists = iter::once(("rules".to_owned(), &self.rules)).chain(branches);
        lists
            .flat_map(|(list, rules)| {
                let rules = rules.iter().enumerate();
                let asking = rules.filter(|(_, rule)| rule.ask_from().is_some());
                asking.map(move |(i, _)| format!("{list}[{i}]"))
            })
            .collect()
    }

    /// Returns the place of the next rule of the same activity.
    #[must_use]
    pub fn rule_after(&self, place: usize) -> Option<usize> {
        let activity = self.rules.get(place)?.activity;
        let after = self.rules.iter().enumerate().skip(place + 1);
        let mut of_lane = after.filter(|(_, rule)| rule.activity == activity);
        of_lane.next().map(|(next, _)| next)
    }

    /// Returns on which days a rule may end. `None` while its days cannot be read.
    #[must_use]
    pub fn end_days(&self, place: usize) -> Option<EndDays> {
        let first = self.rules.get(place)?.first_day()? + 1;
        let next = self.rule_after(place).map(|next| &self.rules[next]);
        let last = next.and_then(DraftRule::last_day);
        Some(EndDays {
            first,
            last: last.map(|last| last.saturating_sub(1).max(first)),
        })
    }

    /// Moves the end of a rule as near to where it is to be as it may, and the beginning of the
    /// next one with it. `None` while its days cannot be read, and where it has no end.
    pub fn move_end(&mut self, place: usize, to: EndMove) -> Option<RuleEnd> {
        let ends = self.rules.get(place)?.ends()?;
        let may = self.end_days(place)?;
        let day = match to {
            EndMove::To(day) => day,
            EndMove::By(days) => ends.earliest().days().saturating_add_signed(days),
        };
        let last = may.last.unwrap_or(Day::LAST.days());
        let day = day.clamp(may.first, last.max(may.first));
        let usual = if ends.is_range() {
            ends.usual().days().max(day)
        } else {
            day
        };
        let until = typed_days::typed_numbers(day, usual);
        let next = self.rule_after(place);
        if let Some(next) = next {
            self.rules[next].from.clone_from(&until);
        }
        self.rules[place].until.clone_from(&until);
        Some(RuleEnd { until, next })
    }
}

#[cfg(test)]
mod tests {
    use protocol::{Activity, DEFAULT_PROTOCOL, shipped_protocol};

    use super::*;

    /// The default protocol with three rules on shampoo and one on hats, with these days.
    fn form(days: [[&str; 2]; 3]) -> DraftForm {
        let shipped = shipped_protocol(DEFAULT_PROTOCOL).unwrap();
        let mut form = DraftForm::of(shipped, "studio-mild".to_owned());
        let rule = |activity: Activity, [from, until]: [&str; 2]| DraftRule {
            activity,
            from: from.to_owned(),
            until: until.to_owned(),
            ..form.rules[0].clone()
        };
        let [first, second, third] = days.map(|days| rule(Activity::Shampoo, days));
        form.rules = vec![first, rule(Activity::Hat, ["0", "5"]), second, third];
        form
    }

    #[test]
    fn an_end_is_moved_and_both_rules_keep_a_day() {
        let mut form = form([["0", "8"], ["8", "12"], ["12", ""]]);
        let moved = |place, to| {
            let end = form.clone().move_end(place, to).unwrap();
            (end.until, end.next)
        };
        let to = |until: &str, next| (until.to_owned(), next);
        assert_eq!(moved(0, EndMove::By(-1)), to("7", Some(2)));
        assert_eq!(moved(0, EndMove::To(10)), to("10", Some(2)));
        assert_eq!(moved(0, EndMove::To(40)), to("11", Some(2)));
        assert_eq!(moved(0, EndMove::By(i16::MIN)), to("1", Some(2)));
        assert_eq!(moved(2, EndMove::To(0)), to("9", Some(3)));
        assert_eq!(moved(2, EndMove::To(u16::MAX)), to("3650", Some(3)));
        assert_eq!(moved(1, EndMove::By(i16::MAX)), to("3650", None));
        assert_eq!(form.move_end(3, EndMove::By(1)), None, "it has no end");
        assert_eq!(form.move_end(4, EndMove::By(1)), None, "there is none");
        form.move_end(0, EndMove::By(2)).unwrap();
        assert_eq!((&*form.rules[0].until, &*form.rules[2].from), ("10", "10"));
    }

    #[test]
    fn a_range_keeps_its_last_day_as_long_as_it_can() {
        let form = form([["0", "8-10"], ["8 – 10", ""], ["", ""]]);
        let moved = |days| form.clone().move_end(0, EndMove::By(days)).unwrap().until;
        assert_eq!(moved(-1), "7-10");
        assert_eq!(moved(1), "9-10");
        assert_eq!(moved(2), "10");
        assert_eq!(moved(3), "11");
        let next = &form.rules[2];
        assert_eq!((next.ask_from(), next.first_day()), (Some(8), Some(10)));
        assert_eq!(form.rules[0].ask_from(), None);
        assert_eq!(form.asking(), ["rules[2]"]);
    }

    #[test]
    fn an_end_that_cannot_be_read_is_not_moved() {
        let mut form = form([["0", "soon"], ["x", "9"], ["12", "3"]]);
        for place in [0, 2] {
            assert_eq!(form.move_end(place, EndMove::To(5)), None);
        }
        // It ends before it begins: it is put right.
        let end = form.move_end(3, EndMove::By(1)).unwrap();
        assert_eq!(end.until, "13");
    }
}
