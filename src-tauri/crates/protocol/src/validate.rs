//! What a protocol must satisfy beyond the form of its JSON.

mod phases;
mod rules;

use std::collections::BTreeSet;

use crate::plan::DATE;
use crate::{Activity, Branch, Day, DayRange, Fault, Protocol, Reason};

impl Protocol {
    /// Returns everything that is wrong with the protocol, in the order of its fields.
    ///
    /// The list is empty if the protocol can be used.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Faults {
            protocol: self,
            found: Vec::new(),
        };
        faults.head();
        faults.notes();
        faults.rules("rules", &self.rules);
        faults.phases();
        faults.usual();
        faults.warning_signs();
        faults.slips();
        faults.branches();
        faults.advice();
        faults.oils();
        faults.oil_caution();
        faults.sessions();
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
        self.found.push(Fault {
            place: place.into(),
            reason,
        });
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
        if id.is_empty() {
            self.say(place, Reason::Empty);
        } else if !self.protocol.wordings.contains_key(id) {
            self.say(place, Reason::UnknownWording(id.to_owned()));
        }
    }

    fn source(&mut self, place: String, id: &str) {
        if id.is_empty() {
            self.say(place, Reason::NoSource);
        } else if !self.protocol.sources.contains_key(id) {
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
        self.languages();
        if protocol.sources.is_empty() {
            self.say("sources", Reason::NoSource);
        }
        for (id, source) in &protocol.sources {
            self.filled(format!("sources.{id}.title"), &source.title);
            self.filled(format!("sources.{id}.author"), &source.author);
            self.filled(format!("sources.{id}.place"), &source.place);
        }
    }

    fn languages(&mut self) {
        let languages = &self.protocol.languages;
        if languages.is_empty() {
            self.say("languages", Reason::Empty);
        }
        let mut seen = BTreeSet::new();
        for (i, language) in languages.iter().enumerate() {
            self.filled(format!("languages[{i}]"), language);
            if !seen.insert(language) {
                self.say(format!("languages[{i}]"), Reason::Twice(language.clone()));
            }
        }
    }

    fn notes(&mut self) {
        for (i, note) in self.protocol.notes.iter().enumerate() {
            self.wording(format!("notes[{i}].wording"), &note.wording);
            self.source(format!("notes[{i}].source"), &note.source);
        }
    }

    fn usual(&mut self) {
        let mut seen = BTreeSet::new();
        for (i, usual) in self.protocol.usual.iter().enumerate() {
            let place = format!("usual[{i}]");
            self.wording(format!("{place}.wording"), &usual.wording);
            self.source(format!("{place}.source"), &usual.source);
            let onset = usual.onset;
            let fades_first = |fade: DayRange| {
                fade.first() < onset.first()
                    || fade.last() < onset.last()
                    || fade.last() <= onset.first()
            };
            if usual.fade.is_some_and(fades_first) {
                self.say(format!("{place}.fade"), Reason::FadesFirst);
            }
            if !seen.insert(usual.sign) {
                self.say(
                    format!("{place}.sign"),
                    Reason::Twice(usual.sign.id().to_owned()),
                );
            }
        }
    }

    fn warning_signs(&mut self) {
        let signs = &self.protocol.warning_signs;
        self.ids("warning_signs", signs.iter().map(|sign| sign.id.as_str()));
        for (i, sign) in signs.iter().enumerate() {
            self.wording(format!("warning_signs[{i}].wording"), &sign.wording);
            for (language, text) in self
                .protocol
                .wordings
                .get(&sign.wording)
                .into_iter()
                .flatten()
            {
                if text.contains(DATE) != sign.after.is_some() {
                    let place = format!("wordings.{}.{language}", sign.wording);
                    self.say(place, Reason::DateWithoutDay);
                }
            }
            self.source(format!("warning_signs[{i}].source"), &sign.source);
        }
    }

    fn slips(&mut self) {
        let mut seen = BTreeSet::new();
        for (i, after) in self.protocol.slips.iter().enumerate() {
            self.wording(format!("slips[{i}].wording"), &after.wording);
            self.source(format!("slips[{i}].source"), &after.source);
            if !seen.insert(after.slip) {
                let id = after.slip.id().to_owned();
                self.say(format!("slips[{i}].slip"), Reason::Twice(id));
            }
        }
    }

    fn branches(&mut self) {
        let branches = &self.protocol.branches;
        self.ids("branches", branches.iter().map(|branch| branch.id.as_str()));
        let mut taken: BTreeSet<Activity> = self
            .protocol
            .rules
            .iter()
            .map(|rule| rule.activity)
            .collect();
        for (i, branch) in branches.iter().enumerate() {
            let place = format!("branches[{i}]");
            self.wording(format!("{place}.title"), &branch.title);
            self.wording(format!("{place}.wording"), &branch.wording);
            self.source(format!("{place}.source"), &branch.source);
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

    fn oils(&mut self) {
        for (i, oil) in self.protocol.oils.iter().enumerate() {
            for (field, id) in [
                ("wording", &oil.wording),
                ("coconut", &oil.coconut),
                ("olive", &oil.olive),
                ("neither", &oil.neither),
            ] {
                self.wording(format!("oils[{i}].{field}"), id);
            }
        }
    }

    fn oil_caution(&mut self) {
        if let Some(caution) = &self.protocol.oil_caution {
            self.wording("oil_caution.wording".into(), &caution.wording);
            self.source("oil_caution.source".into(), &caution.source);
        }
    }

    fn sessions(&mut self) {
        let numbers = &self.protocol.sessions;
        if numbers.usual == Some(0) {
            self.say("sessions.usual", Reason::CountsFromOne);
        }
        if numbers.days_between == Some(Day::ZERO) {
            self.say("sessions.days_between", Reason::CountsFromOne);
        }
        if !numbers.is_in_order() {
            self.say("sessions.check_in_days", Reason::DaysOutOfOrder);
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

/// Returns the activities that the branch has rules for.
fn activities(branch: &Branch) -> BTreeSet<Activity> {
    branch.rules.iter().map(|rule| rule.activity).collect()
}
