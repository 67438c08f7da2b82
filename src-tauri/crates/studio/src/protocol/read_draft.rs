//! Makes a protocol of a draft, or says what is wrong with it and where.

use std::collections::BTreeMap;

use protocol::{
    Activity, AfterSlip, Bound, Branch, Day, DayRange, Hold, OilWording, Phase, Protocol, Rule,
    SessionNumbers, Source, Usual, Verdict, WarningSign,
};

use super::draft::{
    Draft, DraftBranch, DraftForm, DraftPhase, DraftRule, DraftUsual, DraftWarning, Texts,
};
use super::draft_faults::{
    DraftFault, DraftReason, of_protocol, phases_before_rules, washing_before_water,
};
use super::shipped_words::{add_source, shipped_slip};
use super::typed_days::{self, NoDay};

impl Draft {
    /// Returns the protocol that the draft is, in `version`.
    ///
    /// # Errors
    /// Everything that is wrong with the draft, where it is; never an empty list.
    pub fn protocol(&self, version: u32) -> Result<Protocol, Vec<DraftFault>> {
        let mut reading = Reading {
            own: &self.form.id,
            base: &self.base,
            wordings: BTreeMap::new(),
            places: BTreeMap::new(),
            faults: Vec::new(),
        };
        let protocol = reading.protocol(self, version);
        let mut faults = reading.faults;
        let is_readable = faults
            .iter()
            .all(|fault| matches!(fault.reason, DraftReason::NoText | DraftReason::OilsUnread));
        if is_readable {
            faults.extend(of_protocol(&protocol, &reading.places));
            faults.extend(washing_before_water(&protocol));
        }
        if faults.is_empty() {
            faults.extend(phases_before_rules(&protocol));
        }
        if faults.is_empty() {
            Ok(protocol)
        } else {
            Err(faults)
        }
    }
}

/// A draft that is being read.
struct Reading<'d> {
    /// The id of the source of what the artist has changed: that of the protocol itself.
    own: &'d str,
    base: &'d Protocol,
    wordings: BTreeMap<String, Texts>,
    /// Where in the form each sentence is said first, by its id.
    places: BTreeMap<String, String>,
    faults: Vec<DraftFault>,
}

impl Reading<'_> {
    fn protocol(&mut self, draft: &Draft, version: u32) -> Protocol {
        let (form, base) = (&draft.form, self.base);
        let rules: Vec<Rule> = rules_of(self, "rules", &form.rules);
        let phases = form.phases.iter().enumerate();
        let usual = form.usual.iter().enumerate();
        let signs = form.warning_signs.iter().enumerate();
        let branches = form.branches.iter().enumerate();
        let branches: Vec<Branch> = branches
            .map(|(i, one)| self.branch(i, one, &form.language))
            .collect();
        let mut protocol = Protocol {
            id: form.id.clone(),
            version,
            title: self.text("title".into(), &base.title, &form.title, &form.language),
            author: form.author.trim().to_owned(),
            oils: self.oils(form, &rules, &branches),
            rules,
            phases: phases
                .map(|(i, one)| self.phase(i, one, &form.language))
                .collect(),
            healed: self.day("healed".into(), &form.healed),
            usual: usual
                .map(|(i, one)| self.usual(i, one, &form.language))
                .collect(),
            warning_signs: signs
                .map(|(i, one)| self.sign(i, one, &form.language))
                .collect(),
            branches,
            sessions: self.numbers(draft),
            ..base.clone()
        };
        protocol.slips = self.slips(form, &mut protocol.sources);
        protocol.wordings = self.take_wordings();
        with_oils(&mut protocol);
        let source = Source {
            title: draft.title().to_owned(),
            author: protocol.author.clone(),
            place: form.id.clone(),
        };
        protocol.sources.insert(form.id.clone(), source);
        protocol
    }

    /// Takes all sentences: those of the form, and of what cannot be edited those of the protocol
    /// that it was made from. One of what was removed may not be said in every language.
    fn take_wordings(&mut self) -> BTreeMap<String, Texts> {
        let base = self.base;
        let is_whole = |texts: &Texts| base.languages.iter().all(|tag| texts.contains_key(tag));
        let mut wordings = std::mem::take(&mut self.wordings);
        for (id, texts) in base.wordings.iter().filter(|(_, texts)| is_whole(texts)) {
            let own = wordings.entry(id.clone());
            own.or_insert_with(|| texts.clone());
        }
        wordings
    }

    fn fault(&mut self, place: String, reason: DraftReason) {
        self.faults.push(DraftFault { place, reason });
    }

    /// Takes a sentence, and returns its id: the one that it had, unless another sentence has it
    /// by now.
    fn text(&mut self, place: String, had: &str, text: &Texts, language: &str) -> String {
        let mut kept = text.clone();
        kept.retain(|_, text| !text.trim().is_empty());
        let id = self.free_id(&place, had, &kept);
        let said_first = self.places.entry(id.clone());
        said_first.or_insert_with(|| place.clone());
        if kept.contains_key(language) {
            self.wordings.insert(id.clone(), kept);
        } else {
            let none = Texts::from([(language.to_owned(), String::new())]);
            self.wordings.entry(id.clone()).or_insert(none);
            self.fault(place, DraftReason::NoText);
        }
        id
    }

    /// The id that a sentence had; a new one where it had none, or another sentence has it by now.
    fn free_id(&self, place: &str, had: &str, text: &Texts) -> String {
        let is_free = |id: &str| self.wordings.get(id).is_none_or(|other| other == text);
        if !had.is_empty() && is_free(had) {
            return had.to_owned();
        }
        let name = place.replace(['[', '.'], "-").replace(']', "");
        let mut ids = (1..).map(|number: u32| format!("own-{name}-{number}"));
        let is_new = |id: &String| is_free(id) && !self.base.wordings.contains_key(id);
        ids.find(is_new).unwrap_or(name)
    }

    fn read<T>(&mut self, place: String, read: Result<T, NoDay>) -> Option<T> {
        read.map_err(|why| self.fault(place, DraftReason::NoDay(why)))
            .ok()
    }

    fn day(&mut self, place: String, typed: &str) -> Day {
        let read = typed_days::day(typed);
        self.read(place, read).unwrap_or(Day::ZERO)
    }

    fn day_if_any(&mut self, place: String, typed: &str) -> Option<Day> {
        let is_blank = typed.trim().is_empty();
        (!is_blank).then(|| self.day(place, typed))
    }

    fn range(&mut self, place: String, typed: &str) -> Option<DayRange> {
        let read = typed_days::range(typed);
        self.read(place, read)
    }

    fn bound(&mut self, place: String, typed: &str) -> Bound {
        let read = typed_days::bound(typed);
        self.read(place, read).unwrap_or(Bound::Day(Day::ZERO))
    }

    fn rule(&mut self, place: &str, rule: &DraftRule, language: &str) -> Rule {
        let from = self.bound(format!("{place}.from"), &rule.from);
        let is_open = rule.until.trim().is_empty();
        let until = (!is_open).then(|| self.bound(format!("{place}.until"), &rule.until));
        let [wording, ask] = &rule.wordings;
        let wording = self.text(format!("{place}.text"), wording, &rule.text, language);
        let ask = from
            .is_range()
            .then(|| self.text(format!("{place}.ask"), ask, &rule.ask, language));
        let mut read = Rule {
            activity: rule.activity,
            verdict: rule.verdict,
            from,
            until,
            clock: rule.clock,
            wording,
            ask,
            source: String::new(),
        };
        read.source = self.source_of_rule(&read);
        read
    }

    /// The source of what is the same in the protocol that it was made from; else the studio.
    fn source(&self, same: Option<&String>) -> String {
        same.map_or_else(|| self.own.to_owned(), String::clone)
    }

    /// The source of a rule whose numbers were not changed; else the studio.
    fn source_of_rule(&self, rule: &Rule) -> String {
        let branches = self.base.branches.iter().flat_map(|branch| &branch.rules);
        let mut all = self.base.rules.iter().chain(branches);
        let same = all.find(|one| {
            let numbers = |rule: &Rule| {
                (
                    rule.activity,
                    rule.verdict,
                    rule.from,
                    rule.until,
                    rule.clock,
                )
            };
            numbers(one) == numbers(rule)
        });
        self.source(same.map(|same| &same.source))
    }

    fn phase(&mut self, place: usize, phase: &DraftPhase, language: &str) -> Phase {
        let place = format!("phases[{place}]");
        let title = self.text(
            format!("{place}.text"),
            &phase.wording,
            &phase.title,
            language,
        );
        let from = self.day(format!("{place}.from"), &phase.from);
        let until = self.day_if_any(format!("{place}.until"), &phase.until);
        let mut same = self.base.phases.iter();
        let same = same.find(|one| one.from == from && one.until == until);
        Phase {
            id: phase.id.clone(),
            title,
            from,
            until,
            holds: phase
                .holds
                .iter()
                .map(|hold| Hold {
                    activity: hold.activity,
                    verdict: hold.verdict,
                })
                .collect(),
            source: self.source(same.map(|same| &same.source)),
        }
    }

    fn usual(&mut self, place: usize, usual: &DraftUsual, language: &str) -> Usual {
        let place = format!("usual[{place}]");
        let wording = self.text(
            format!("{place}.text"),
            &usual.wording,
            &usual.text,
            language,
        );
        let onset = self.range(format!("{place}.onset"), &usual.onset);
        let onset = onset.unwrap_or(DayRange::of(Day::ZERO));
        let is_open = usual.fade.trim().is_empty();
        let fade = if is_open {
            None
        } else {
            self.range(format!("{place}.fade"), &usual.fade)
        };
        let mut same = self.base.usual.iter();
        let same =
            same.find(|one| one.sign == usual.sign && one.onset == onset && one.fade == fade);
        Usual {
            sign: usual.sign,
            onset,
            fade,
            wording,
            source: self.source(same.map(|same| &same.source)),
        }
    }

    fn sign(&mut self, place: usize, sign: &DraftWarning, language: &str) -> WarningSign {
        let place = format!("warning_signs[{place}]");
        let wording = self.text(format!("{place}.text"), &sign.wording, &sign.text, language);
        let after = self.day_if_any(format!("{place}.after"), &sign.after);
        let mut same = self.base.warning_signs.iter();
        let same =
            same.find(|one| one.id == sign.id && one.after == after && one.urgency == sign.urgency);
        WarningSign {
            id: sign.id.clone(),
            urgency: sign.urgency,
            after,
            wording,
            source: self.source(same.map(|same| &same.source)),
        }
    }

    fn branch(&mut self, place: usize, branch: &DraftBranch, language: &str) -> Branch {
        let place = format!("branches[{place}]");
        let [title, hint] = &branch.wordings;
        let rules = branch.rules.iter().enumerate();
        let mut same = self.base.branches.iter();
        let same = same.find(|one| one.id == branch.id && one.scalp_types == branch.scalp_types);
        let source = self.source(same.map(|same| &same.source));
        Branch {
            id: branch.id.clone(),
            title: self.text(format!("{place}.title"), title, &branch.title, language),
            wording: self.text(format!("{place}.hint"), hint, &branch.hint, language),
            scalp_types: branch.scalp_types.clone(),
            rules: rules
                .map(|(i, rule)| self.rule(&format!("{place}.rules[{i}]"), rule, language))
                .collect(),
            source,
        }
    }

    /// Reads what to do after slips. The source is that of the protocol whose sentence stands there,
    /// the base or the shipped one; the studio's where it is another sentence.
    fn slips(
        &mut self,
        form: &DraftForm,
        sources: &mut BTreeMap<String, Source>,
    ) -> Vec<AfterSlip> {
        let mut slips = Vec::new();
        for (i, one) in form.slips.iter().enumerate() {
            let mut text = one.text.clone();
            text.retain(|_, text| !text.trim().is_empty());
            let shipped = shipped_slip(one.slip, &self.base.languages);
            if !text.contains_key(&form.language)
                && let Some(shipped) = &shipped
            {
                let typed = std::mem::replace(&mut text, shipped.texts.clone());
                text.extend(typed);
            }
            let kept = self.base.after_slip(one.slip);
            let kept = kept.filter(|kept| self.base.wordings.get(&kept.wording) == Some(&text));
            let source = match (kept, shipped) {
                (Some(kept), _) => kept.source.clone(),
                (None, Some(shipped)) if shipped.texts == text => {
                    add_source(sources, &shipped.source_id, &shipped.source)
                }
                _ => self.own.to_owned(),
            };
            let place = format!("slips[{i}].text");
            slips.push(AfterSlip {
                slip: one.slip,
                wording: self.text(place, &one.wording, &text, &form.language),
                source,
            });
        }
        slips
    }

    fn oils(&mut self, form: &DraftForm, rules: &[Rule], branches: &[Branch]) -> Vec<OilWording> {
        let branches = branches.iter().flat_map(|branch| &branch.rules);
        let mut all = rules.iter().chain(branches);
        let allowing = form.oil_rule().and_then(|place| all.nth(place));
        let mut oils = Vec::new();
        for (i, one) in form.oils.iter().enumerate() {
            let [coconut, olive, neither] = &one.wordings;
            let mut text = |field: &str, had: &str, text: &Texts| {
                self.text(format!("oils[{i}].{field}"), had, text, &form.language)
            };
            let [coconut, olive, neither] = [
                text("coconut", coconut, &one.coconut),
                text("olive", olive, &one.olive),
                text("neither", neither, &one.neither),
            ];
            let wording = match allowing {
                Some(rule) if one.wording.is_empty() => rule.wording.clone(),
                None if one.wording.is_empty() => {
                    self.fault(format!("oils[{i}]"), DraftReason::OilsUnread);
                    continue;
                }
                _ => one.wording.clone(),
            };
            oils.push(OilWording {
                wording,
                coconut,
                olive,
                neither,
            });
        }
        oils
    }

    fn numbers(&mut self, draft: &Draft) -> SessionNumbers {
        let form = &draft.form;
        let usual = form.usual_sessions.trim();
        let usual = (!usual.is_empty()).then(|| {
            usual.parse().unwrap_or_else(|_| {
                self.fault("sessions.usual".into(), DraftReason::NoNumber);
                1
            })
        });
        let is_set = !form.check_in_days.trim().is_empty();
        let read = is_set.then(|| typed_days::days(&form.check_in_days));
        SessionNumbers {
            usual,
            days_between: self.day_if_any("sessions.days_between".into(), &form.days_between),
            check_in_days: read.and_then(|read| self.read("sessions.check_in_days".into(), read)),
        }
    }
}

fn rules_of(reading: &mut Reading<'_>, list: &str, rules: &[DraftRule]) -> Vec<Rule> {
    let language = reading.base.languages.first().cloned().unwrap_or_default();
    let rules = rules.iter().enumerate();
    rules
        .map(|(i, rule)| reading.rule(&format!("{list}[{i}]"), rule, &language))
        .collect()
}

/// Gives a new sentence that allows oil the replacements of the protocol, so that nobody reads of
/// an oil that they must not have.
fn with_oils(protocol: &mut Protocol) {
    let Some(known) = protocol.oils.first().cloned() else {
        return;
    };
    let branches = protocol.branches.iter().flat_map(|branch| &branch.rules);
    let rules = protocol.rules.iter().chain(branches);
    let allowing = rules
        .filter(|rule| rule.activity == Activity::Moisturizer && rule.verdict == Verdict::Fine);
    let new: Vec<OilWording> = allowing
        .filter(|rule| protocol.oils.iter().all(|oil| oil.wording != rule.wording))
        .map(|rule| OilWording {
            wording: rule.wording.clone(),
            ..known.clone()
        })
        .collect();
    protocol.oils.extend(new);
}
