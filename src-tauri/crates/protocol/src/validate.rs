//! What a protocol must hold beyond its form.

use std::collections::BTreeSet;

use crate::stretch::stretches;
use crate::{Activity, Bound, Branch, Fault, Phase, Protocol, Reason, Rule, Verdict};

impl Protocol {
    /// Everything that is wrong with the protocol, in the order of the file; empty when
    /// it can be used.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Faults { protocol: self, found: Vec::new() };
        faults.head();
        faults.notes();
        faults.rules("rules", &self.rules);
        if self.rules.is_empty() {
            faults.say("rules", Reason::NoRules);
        }
        faults.phases();
        faults.usual();
        faults.warning_signs();
        faults.branches();
        faults.advice();
        faults.wordings();
        faults.found
    }
}

struct Faults<'p> {
    protocol: &'p Protocol,
    found: Vec<Fault>,
}

impl Faults<'_> {
    fn say(&mut self, place: impl Into<String>, reason: Reason) {
        self.found.push(Fault { place: place.into(), reason });
    }

    fn filled(&mut self, place: String, text: &str) {
        if text.trim().is_empty() {
            self.say(place, Reason::Empty);
        }
    }

    fn id(&mut self, place: String, id: &str) {
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() {
            self.say(place, Reason::Empty);
        } else if !id.chars().all(good) {
            self.say(place, Reason::BadId(id.to_owned()));
        }
    }

    fn ids<'a>(&mut self, list: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for (i, id) in ids.enumerate() {
            self.id(format!("{list}[{i}].id"), id);
            if !seen.insert(id) {
                self.say(format!("{list}[{i}].id"), Reason::Twice(id.to_owned()));
            }
        }
    }

    fn wording(&mut self, place: String, id: &str) {
        if !self.protocol.wordings.contains_key(id) {
            self.say(place, Reason::UnknownWording(id.to_owned()));
        }
    }

    fn source(&mut self, place: String, id: &str) {
        if !self.protocol.sources.contains_key(id) {
            self.say(place, Reason::UnknownSource(id.to_owned()));
        }
    }

    fn head(&mut self) {
        let protocol = self.protocol;
        self.id("id".into(), &protocol.id);
        if protocol.version == 0 {
            self.say("version", Reason::VersionZero);
        }
        self.wording("title".into(), &protocol.title);
        self.filled("author".into(), &protocol.author);
        if protocol.languages.is_empty() {
            self.say("languages", Reason::Empty);
        }
        if protocol.sources.is_empty() {
            self.say("sources", Reason::Empty);
        }
        for (id, source) in &protocol.sources {
            self.filled(format!("sources.{id}.title"), &source.title);
            self.filled(format!("sources.{id}.author"), &source.author);
            self.filled(format!("sources.{id}.place"), &source.place);
        }
    }

    fn notes(&mut self) {
        for (i, note) in self.protocol.notes.iter().enumerate() {
            self.wording(format!("notes[{i}].wording"), &note.wording);
            self.source(format!("notes[{i}].source"), &note.source);
        }
    }

    /// Checks the rules of every activity in `list`, each activity's in their order.
    fn rules(&mut self, list: &str, rules: &[Rule]) {
        for (i, rule) in rules.iter().enumerate() {
            self.wording(format!("{list}[{i}].wording"), &rule.wording);
            self.source(format!("{list}[{i}].source"), &rule.source);
            if let Some(ask) = &rule.ask {
                self.wording(format!("{list}[{i}].ask"), ask);
            }
        }
        for &activity in Activity::ALL {
            let of_activity: Vec<(usize, &Rule)> =
                rules.iter().enumerate().filter(|(_, rule)| rule.activity == activity).collect();
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
                let reason = Reason::Backwards { from: rule.from, until };
                self.say(format!("{place}.until"), reason);
            }
            match before {
                None => self.starts_at_zero(&place, rule.from),
                Some(before) => {
                    self.joins(&place, before.until, rule.from);
                    if rule.verdict >= before.verdict {
                        let reason = Reason::NotLooser { before: before.verdict, now: rule.verdict };
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

    fn range(&mut self, place: &str, rule: &Rule, before: Option<&Rule>) {
        let is_range = rule.from.earliest() < rule.from.usual();
        let beside_ask = rule.verdict == Verdict::Ask
            || before.is_none_or(|before| before.verdict == Verdict::Ask);
        if is_range && beside_ask {
            self.say(format!("{place}.from"), Reason::RangeBesideAsk);
        } else if is_range && rule.ask.is_none() {
            self.say(format!("{place}.from"), Reason::NoAskWording);
        } else if !is_range && rule.ask.is_some() {
            self.say(format!("{place}.ask"), Reason::AskWithoutRange);
        }
    }

    fn starts_at_zero(&mut self, place: &str, from: Bound) {
        if from.earliest().days() > 0 {
            self.say(format!("{place}.from"), Reason::LateStart(from));
        }
    }

    /// Checks that one ends just where the next begins.
    fn joins(&mut self, place: &str, until: Option<Bound>, from: Bound) {
        let place = format!("{place}.from");
        match until {
            None => self.say(place, Reason::AfterEndless),
            Some(until) if same_days(until, from) => {}
            Some(until) if until.earliest() < from.earliest() => {
                self.say(place, Reason::Gap { until, from });
            }
            Some(until) => self.say(place, Reason::Overlap { until, from }),
        }
    }

    fn phases(&mut self) {
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
                let reason = Reason::Backwards { from, until: Bound::Day(until) };
                self.say(format!("{place}.until"), reason);
            }
            match before {
                None => self.starts_at_zero(&place, from),
                Some(before) => self.joins(&place, before.until.map(Bound::Day), from),
            }
            self.holds(phase);
            before = Some(phase);
        }
        if let Some(until) = before.and_then(|phase| phase.until) {
            let place = format!("phases[{}].until", phases.len() - 1);
            self.say(place, Reason::NothingAfter(Bound::Day(until)));
        }
    }

    /// Checks that no rule is looser than what the phase holds while it lasts.
    fn holds(&mut self, phase: &Phase) {
        for hold in &phase.holds {
            let rules = &self.protocol.rules;
            let looser: Vec<Verdict> = stretches(rules, hold.activity)
                .into_iter()
                .filter(|stretch| {
                    let before_its_end = phase.until.is_none_or(|end| stretch.from < end);
                    let after_its_start = stretch.until.is_none_or(|end| end > phase.from);
                    before_its_end && after_its_start && stretch.verdict < hold.verdict
                })
                .map(|stretch| stretch.verdict)
                .collect();
            for rule in looser {
                let owner = rules
                    .iter()
                    .position(|r| r.activity == hold.activity && r.verdict <= rule)
                    .unwrap_or_default();
                self.say(
                    format!("rules[{owner}]"),
                    Reason::LooserThanPhase {
                        activity: hold.activity,
                        rule,
                        hold: hold.verdict,
                        phase: phase.id.clone(),
                    },
                );
            }
        }
    }

    fn usual(&mut self) {
        let mut seen = BTreeSet::new();
        for (i, usual) in self.protocol.usual.iter().enumerate() {
            let place = format!("usual[{i}]");
            self.wording(format!("{place}.wording"), &usual.wording);
            self.source(format!("{place}.source"), &usual.source);
            if usual.fade.last() <= usual.onset.first() || usual.fade.first() < usual.onset.first() {
                self.say(format!("{place}.fade"), Reason::FadesFirst);
            }
            if !seen.insert(usual.sign) {
                self.say(format!("{place}.sign"), Reason::Twice(usual.sign.id().to_owned()));
            }
        }
    }

    fn warning_signs(&mut self) {
        let signs = &self.protocol.warning_signs;
        self.ids("warning_signs", signs.iter().map(|sign| sign.id.as_str()));
        for (i, sign) in signs.iter().enumerate() {
            self.wording(format!("warning_signs[{i}].wording"), &sign.wording);
            self.source(format!("warning_signs[{i}].source"), &sign.source);
        }
    }

    fn branches(&mut self) {
        let branches = &self.protocol.branches;
        self.ids("branches", branches.iter().map(|branch| branch.id.as_str()));
        let mut taken: BTreeSet<Activity> =
            self.protocol.rules.iter().map(|rule| rule.activity).collect();
        for (i, branch) in branches.iter().enumerate() {
            let place = format!("branches[{i}]");
            self.wording(format!("{place}.title"), &branch.title);
            self.wording(format!("{place}.wording"), &branch.wording);
            self.source(format!("{place}.source"), &branch.source);
            if branch.rules.is_empty() {
                self.say(format!("{place}.rules"), Reason::NoRules);
            }
            self.rules(&format!("{place}.rules"), &branch.rules);
            for activity in activities(branch) {
                if !taken.insert(activity) {
                    self.say(format!("{place}.rules"), Reason::RulesElsewhere(activity));
                }
            }
        }
    }

    fn advice(&mut self) {
        for (i, advice) in self.protocol.advice.iter().enumerate() {
            self.wording(format!("advice[{i}].wording"), &advice.wording);
            self.source(format!("advice[{i}].source"), &advice.source);
        }
    }

    fn wordings(&mut self) {
        let protocol = self.protocol;
        for (id, texts) in &protocol.wordings {
            for language in &protocol.languages {
                match texts.get(language) {
                    None => self.say(
                        format!("wordings.{id}"),
                        Reason::MissingLanguage(language.clone()),
                    ),
                    Some(text) => self.filled(format!("wordings.{id}.{language}"), text),
                }
            }
        }
    }
}

/// The activities that a branch has rules for, each once.
fn activities(branch: &Branch) -> BTreeSet<Activity> {
    branch.rules.iter().map(|rule| rule.activity).collect()
}

fn same_days(a: Bound, b: Bound) -> bool {
    a.earliest() == b.earliest() && a.usual() == b.usual()
}
