//! What the fuller of the shipped guides says of activities of which a draft says nothing.

use std::collections::BTreeSet;

use protocol::{Activity, Protocol, shipped_protocol};

use super::draft::{Draft, DraftForm};
use super::draft_form::{draft_oils, draft_rule};
use super::shipped_words::{FULLER, add_source, add_wording, is_said_in};

/// Returns the activities of which a protocol says nothing and the fuller guide does.
#[must_use]
pub fn unsaid_by_protocol(protocol: &Protocol) -> Vec<Activity> {
    unsaid(|activity| protocol.speaks_of(activity))
}

/// Returns the activities of which a draft says nothing and the fuller guide does.
#[must_use]
pub fn unsaid_by_draft(form: &DraftForm) -> Vec<Activity> {
    let branches = form.branches.iter().flat_map(|branch| &branch.rules);
    let rules = form.rules.iter().chain(branches);
    let said: BTreeSet<Activity> = rules.map(|rule| rule.activity).collect();
    unsaid(|activity| {
        let answering = activity.answered_by();
        said.contains(&activity) || answering.is_some_and(|one| said.contains(&one))
    })
}

fn unsaid(speaks_of: impl Fn(Activity) -> bool) -> Vec<Activity> {
    let Some(fuller) = shipped_protocol(FULLER) else {
        return Vec::new();
    };
    let is_new = |&activity: &Activity| {
        let mut rules = fuller.rules.iter();
        !speaks_of(activity) && rules.any(|rule| rule.activity == activity)
    };
    Activity::ALL.iter().copied().filter(is_new).collect()
}

impl Draft {
    /// Adds the rules of the fuller guide about activities of which the draft says nothing, with
    /// their sources and how these were read. They are part of what the draft is made from
    /// then, so a day that is not changed keeps its source.
    pub fn add_fuller(&mut self) {
        let unsaid = unsaid_by_draft(&self.form);
        let Some(fuller) = shipped_protocol(FULLER) else {
            return;
        };
        for rule in &fuller.rules {
            if unsaid.contains(&rule.activity) {
                let mut rule = rule.clone();
                rule.wording = add_wording(&mut self.base, fuller, &rule.wording);
                rule.ask = rule
                    .ask
                    .map(|ask| add_wording(&mut self.base, fuller, &ask));
                rule.source = self.add_source_of(fuller, &rule.source);
                self.form.rules.push(draft_rule(&self.base, &rule));
                self.base.rules.push(rule);
            }
        }
        for note in &fuller.notes {
            let is_about_one = note.activity.is_some_and(|one| unsaid.contains(&one));
            if is_about_one && is_said_in(fuller, &note.wording, &self.base.languages) {
                let mut note = note.clone();
                note.wording = add_wording(&mut self.base, fuller, &note.wording);
                note.source = self.add_source_of(fuller, &note.source);
                if !self.base.notes.contains(&note) {
                    self.base.notes.push(note);
                }
            }
        }
        if unsaid.contains(&Activity::Moisturizer) {
            self.add_oils_of(fuller);
        }
    }

    fn add_source_of(&mut self, fuller: &Protocol, id: &str) -> String {
        let source = fuller.sources.get(id);
        source.map_or_else(
            || id.to_owned(),
            |source| add_source(&mut self.base.sources, id, source),
        )
    }

    /// A rule that allows oils comes with what is said to whom they are bad for.
    fn add_oils_of(&mut self, fuller: &Protocol) {
        for oils in &fuller.oils {
            let mut oils = oils.clone();
            for id in [
                &mut oils.wording,
                &mut oils.coconut,
                &mut oils.olive,
                &mut oils.neither,
            ] {
                *id = add_wording(&mut self.base, fuller, id);
            }
            // What the artist has added stands for the same rule.
            let is_there = |one: &super::draft::DraftOils| {
                one.wording == oils.wording || one.wording.is_empty()
            };
            if !self.form.oils.iter().any(is_there) {
                self.form.oils.push(draft_oils(&self.base, &oils));
            }
        }
        if let (None, Some(caution)) = (&self.base.oil_caution, &fuller.oil_caution)
            && is_said_in(fuller, &caution.wording, &self.base.languages)
        {
            let mut caution = caution.clone();
            caution.wording = add_wording(&mut self.base, fuller, &caution.wording);
            caution.source = self.add_source_of(fuller, &caution.source);
            self.base.oil_caution = Some(caution);
        }
    }
}
