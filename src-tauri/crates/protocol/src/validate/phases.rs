//! Checks that the phases follow each other without a gap or an overlap, and that no
//! rule is looser than the phase it falls in.

use super::Faults;
use crate::stretch::{Stretch, stretches};
use crate::{Bound, Hold, Phase, Reason, Rule};

impl Faults<'_> {
    pub(super) fn phases(&mut self) {
        let phases = &self.protocol.phases;
        if phases.is_empty() {
            self.say("phases", Reason::Empty);
        }
        self.ids("phases", phases.iter().map(|phase| phase.id.as_str()));
        let mut before: Option<&Phase> = None;
        for (i, phase) in phases.iter().enumerate() {
            let place = format!("phases[{i}]");
            self.wording(format!("{place}.title"), &phase.title);
            self.source(format!("{place}.source"), &phase.source);
            let from = Bound::Day(phase.from);
            if let Some(until) = phase.until.filter(|&until| until <= phase.from) {
                let reason = Reason::Backwards {
                    from,
                    until: Bound::Day(until),
                };
                self.say(format!("{place}.until"), reason);
            }
            match before {
                None => self.starts_at_zero(&place, from),
                Some(before) => self.joins(&place, before.until.map(Bound::Day), from),
            }
            for (j, hold) in phase.holds.iter().enumerate() {
                self.hold(&format!("{place}.holds[{j}]"), phase, *hold);
            }
            before = Some(phase);
        }
        if let Some(until) = before.and_then(|phase| phase.until) {
            let place = format!("phases[{}].until", phases.len() - 1);
            self.say(place, Reason::NothingAfter(Bound::Day(until)));
        }
    }

    /// Checks that no rule of the protocol or its branches is looser than `hold` during
    /// `phase`.
    fn hold(&mut self, place: &str, phase: &Phase, hold: Hold) {
        let mut spoken = self.hold_in("rules", &self.protocol.rules, phase, hold);
        for (i, branch) in self.protocol.branches.iter().enumerate() {
            spoken |= self.hold_in(&format!("branches[{i}].rules"), &branch.rules, phase, hold);
        }
        if !spoken {
            self.say(place, Reason::HoldsUnspoken(hold.activity));
        }
    }

    /// Checks the rules of `list`. Returns true if any of them is about the held activity.
    fn hold_in(&mut self, list: &str, rules: &[Rule], phase: &Phase, hold: Hold) -> bool {
        let stretches = stretches(rules, hold.activity);
        for stretch in &stretches {
            if stretch.verdict < hold.verdict && overlap(stretch, phase) {
                self.say(
                    format!("{list}[{}]", stretch.rule),
                    Reason::LooserThanPhase {
                        activity: hold.activity,
                        rule: stretch.verdict,
                        hold: hold.verdict,
                        phase: phase.id.clone(),
                    },
                );
            }
        }
        !stretches.is_empty()
    }
}

/// Returns true if the stretch and the phase have a day in common.
fn overlap(stretch: &Stretch<'_>, phase: &Phase) -> bool {
    phase.until.is_none_or(|end| stretch.from < end)
        && stretch.until.is_none_or(|end| end > phase.from)
}
