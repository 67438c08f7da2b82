//! From ingredients to a verdict: what the rule and the client's record say about each one,
//! and what all of it comes to. How a label is read is not known here.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use vocabulary::ScalpType;

use crate::account;
use crate::allergies::Sought;
use crate::client::{ClientFacts, Stance, StudioRule};
use crate::doubt;
use crate::fold::{fold, mixes_scripts};
use crate::lexicon::{self, Phrase};
use crate::names::{Class, Name, NameId, Names};
use crate::resolve::{Item, Items};
use crate::verdict::{
    CannotTell, Check, Finding, FindingKind, Ingredient, LabelVerdict, Passed, PassedKind, Severity,
};

/// How many different unknown names get a "did you mean". A real label has far fewer; a longer
/// text is not passed in any case, since what was not compared counts against it.
const MOST_SUGGESTIONS: usize = 100;

/// A label with more unknown ingredients than one in this many is not *fine*.
const KNOWN_PER_UNKNOWN: usize = 5;

/// The first places of a list hold most of the product: an unknown name there leaves
/// too much open to say *fine*.
const WEIGHTY_PLACES: usize = 3;

pub(crate) fn judge(
    names: &'static Names,
    label: &str,
    items: &Items,
    rule: StudioRule,
    client: &ClientFacts,
) -> Check {
    let judge = Judge {
        names,
        rule,
        client,
        sought: client
            .allergies
            .iter()
            .flat_map(|allergy| Sought::of(names, allergy))
            .collect(),
    };
    let (found, passed) = judge.found_and_passed(label, items);
    let mut possible_avoid = items.unread_alcohol
        || passed
            .iter()
            .any(|part| doubt::is_left_open(names, &label[part.start..part.end], part.kind));
    let mut unknown_before: HashMap<&str, Answer> = HashMap::new();
    let mut ingredients = Vec::with_capacity(found.len());
    for (place, item) in found.iter().enumerate() {
        let text = &label[item.start..item.end];
        let answer = if let Some(name) = item.name {
            judge.known(name, item, text)
        } else if let Some(answer) = unknown_before.get(text) {
            answer.clone()
        } else if unknown_before.len() < MOST_SUGGESTIONS {
            let answer = judge.unknown(text);
            unknown_before.insert(text, answer.clone());
            answer
        } else {
            judge.uncompared(text)
        };
        possible_avoid |= answer.possible_avoid;
        ingredients.push(judge.ingredient(item, place + 1, text, answer));
    }
    let unknown = ingredients
        .iter()
        .filter(|ingredient| ingredient.name.is_none())
        .count();
    let unread = passed
        .iter()
        .filter(|part| part.kind == PassedKind::Unread)
        .count();
    let (verdict, reason) = conclude(&ingredients, unknown, unread, possible_avoid);
    Check {
        verdict,
        reason,
        ingredients,
        unknown,
        passed,
        words_only: judge.sought.iter().filter_map(Sought::words_only).collect(),
    }
}

/// What is to be said about one ingredient.
#[derive(Clone)]
struct Answer {
    findings: Vec<Finding>,
    suggestion: Option<NameId>,
    /// Whether it is not known, and may be one to avoid.
    possible_avoid: bool,
}

fn conclude(
    ingredients: &[Ingredient],
    unknown: usize,
    unread: usize,
    possible_avoid: bool,
) -> (LabelVerdict, Option<CannotTell>) {
    let worst = ingredients
        .iter()
        .flat_map(|ingredient| &ingredient.findings)
        .map(|finding| finding.severity)
        .min();
    let weighty_unknown = ingredients
        .iter()
        .take(WEIGHTY_PLACES)
        .any(|ingredient| ingredient.name.is_none());
    match worst {
        Some(Severity::Avoid) => (LabelVerdict::Avoid, None),
        Some(Severity::Caution) => {
            let doubt = possible_avoid.then_some(CannotTell::PossibleAvoid);
            (LabelVerdict::Caution, doubt)
        }
        _ if ingredients.is_empty() => (LabelVerdict::CannotTell, Some(CannotTell::NoList)),
        _ if possible_avoid => (LabelVerdict::CannotTell, Some(CannotTell::PossibleAvoid)),
        _ if (unknown + unread) * KNOWN_PER_UNKNOWN > ingredients.len() => {
            (LabelVerdict::CannotTell, Some(CannotTell::TooMuchUnknown))
        }
        _ if weighty_unknown => (LabelVerdict::CannotTell, Some(CannotTell::WeightyUnknown)),
        _ => (LabelVerdict::Fine, None),
    }
}

struct Judge<'a> {
    names: &'static Names,
    rule: StudioRule,
    client: &'a ClientFacts,
    sought: Vec<Sought>,
}

impl Judge<'_> {
    /// What is judged, and what is not. Text that speaks of an allergy on record is judged
    /// wherever it stands, as a name that is not known.
    fn found_and_passed(&self, label: &str, items: &Items) -> (Vec<Item>, Vec<Passed>) {
        let spans =
            |found: &[Item]| -> Vec<_> { found.iter().map(|item| item.start..item.end).collect() };
        let mut found = items.found.clone();
        let passed = account::passed_over(label, &spans(&found), items);
        if self.sought.is_empty() {
            return (found, passed);
        }
        let mut rest = Vec::with_capacity(passed.len());
        for part in passed {
            let met = match part.kind {
                PassedKind::Heading => Vec::new(),
                _ => self.sought_in(&label[part.start..part.end]),
            };
            let mut start = part.start;
            for span in met {
                let span = part.start + span.start..part.start + span.end;
                rest.extend(account::between(label, start..span.start, part.kind));
                start = span.end;
                found.push(Item::unknown(span));
            }
            rest.extend(account::between(label, start..part.end, part.kind));
        }
        found.sort_by_key(|item| item.start);
        (found, rest)
    }

    /// Where a text speaks of an allergy on record: in ascending order and without overlap.
    fn sought_in(&self, text: &str) -> Vec<Range<usize>> {
        let phrase = Phrase::new(text);
        let mut met: Vec<_> = self
            .sought
            .iter()
            .flat_map(|sought| sought.all_in(&phrase))
            .collect();
        met.sort_by_key(|span| (span.start, Reverse(span.end)));
        let mut end = 0;
        met.retain(|span| {
            let apart = span.start >= end;
            end = end.max(span.end);
            apart
        });
        met
    }

    fn ingredient(&self, item: &Item, position: usize, text: &str, answer: Answer) -> Ingredient {
        let name = item.name.map(|id| self.names.get(id));
        Ingredient {
            text: text.to_owned(),
            start: item.start,
            end: item.end,
            position,
            name: item.name.map(|id| self.names.label_name(id)),
            classes: name.map(|name| name.classes.clone()).unwrap_or_default(),
            findings: answer.findings,
            suggestion: answer.suggestion.map(|id| self.names.label_name(id)),
        }
    }

    /// The closest known name. Digits are also read as the letters that they are mistaken
    /// for: "A1cohol".
    fn suggest(&self, text: &str) -> Option<NameId> {
        let folded = fold(text);
        let spelled_out = lexicon::digits_as_letters(&folded);
        self.names
            .find_folded(&spelled_out)
            .or_else(|| self.names.nearest(&folded))
            .or_else(|| {
                let differs = spelled_out != folded;
                differs.then(|| self.names.nearest(&spelled_out)).flatten()
            })
    }

    fn known(&self, id: NameId, item: &Item, text: &str) -> Answer {
        let mut findings = self.findings(id);
        let is_medicine = findings
            .iter()
            .any(|found| found.kind == FindingKind::Medicine);
        if item.active && self.names.get(id).as_active && !is_medicine {
            findings.push(self.finding(FindingKind::Medicine, Severity::Caution));
        }
        findings.extend(self.allergies_beside(id, text));
        findings.sort_by_key(|finding| finding.severity);
        Answer {
            findings,
            suggestion: None,
            possible_avoid: false,
        }
    }

    /// The allergies that the text speaks of beside a name of the list, or in a name that
    /// the list has nothing to say about.
    fn allergies_beside(&self, id: NameId, text: &str) -> Vec<Finding> {
        let told = |sought: &&Sought| !sought.has(self.names, id);
        let sought: Vec<&Sought> = self.sought.iter().filter(told).collect();
        if sought.is_empty() || !self.names.says_nothing(id) && self.names.find(text) == Some(id) {
            return Vec::new();
        }
        let rest = self.without_spelling(id, text);
        sought
            .into_iter()
            .filter(|sought| sought.is_in(&rest))
            .map(|sought| self.finding(sought.kind.clone(), Severity::Avoid))
            .collect()
    }

    /// The text without the words that spell the name, where the list judges it.
    fn without_spelling(&self, id: NameId, text: &str) -> String {
        if self.names.says_nothing(id) {
            return text.to_owned();
        }
        let words: Vec<&str> = lexicon::spans(text)
            .map(|(start, end)| &text[start..end])
            .collect();
        for length in (1..words.len()).rev() {
            for from in 0..=words.len() - length {
                if self.names.find(&words[from..from + length].concat()) == Some(id) {
                    return [&words[..from], &["."], &words[from + length..]]
                        .concat()
                        .join(" ");
                }
            }
        }
        text.to_owned()
    }

    fn unknown(&self, text: &str) -> Answer {
        let suggestion = self.suggest(text);
        let speaks_of_alcohol = lexicon::speaks_of_alcohol(text);
        let mut findings = self.allergies_in(text);
        let misspelt = self.names.misspelt_alcohol(text).or_else(|| {
            // "Benzyl alochol" is a slip in the name of another alcohol.
            let is_other = suggestion.is_some_and(|name| {
                lexicon::speaks_of_alcohol(self.names.label_name(name))
                    && !self.names.get(name).is(Class::DryingAlcohol)
            });
            (!speaks_of_alcohol && !is_other).then(|| self.names.misspelt_alcohol_in(text))?
        });
        if let Some(alcohol) = misspelt {
            let alcohol = self.names.label_name(alcohol);
            findings.push(self.finding(FindingKind::MisspeltAlcohol { alcohol }, Severity::Avoid));
        } else if speaks_of_alcohol {
            findings.push(self.finding(FindingKind::UnjudgedAlcohol, Severity::Note));
        }
        if let Some(severity) = severity(self.rule.fragrance)
            && doubt::holds_fragrance(self.names, text)
        {
            findings.push(self.finding(FindingKind::Fragrance, severity));
        }
        Answer {
            findings,
            suggestion,
            possible_avoid: doubt::may_hold_alcohol(self.names, text)
                || doubt::holds_medicine(self.names, text)
                || mixes_scripts(text)
                || suggestion.is_some_and(|name| self.avoids(name)),
        }
    }

    /// What is said about an unknown name that was not compared with the known ones: see
    /// [`MOST_SUGGESTIONS`].
    fn uncompared(&self, text: &str) -> Answer {
        Answer {
            findings: self.allergies_in(text),
            suggestion: None,
            possible_avoid: true,
        }
    }

    fn avoids(&self, id: NameId) -> bool {
        self.findings(id)
            .iter()
            .any(|finding| finding.severity == Severity::Avoid)
    }

    /// What is to be said about a known name, the weightiest first.
    fn findings(&self, id: NameId) -> Vec<Finding> {
        let name = self.names.get(id);
        let mut findings = Vec::new();
        self.judge_allergies(id, name, &mut findings);
        for class in &name.classes {
            self.judge_class(*class, name, &mut findings);
        }
        findings.sort_by_key(|finding| finding.severity);
        findings
    }

    fn allergies_in(&self, text: &str) -> Vec<Finding> {
        self.sought
            .iter()
            .filter(|sought| sought.is_in(text))
            .map(|sought| self.finding(sought.kind.clone(), Severity::Avoid))
            .collect()
    }

    fn judge_allergies(&self, id: NameId, name: &'static Name, out: &mut Vec<Finding>) {
        for sought in self
            .sought
            .iter()
            .filter(|sought| sought.has(self.names, id))
        {
            out.push(match sought.kind {
                FindingKind::Allergy { group } => Finding {
                    kind: FindingKind::Allergy { group },
                    severity: Severity::Avoid,
                    source: &name.source,
                },
                _ => self.finding(sought.kind.clone(), Severity::Avoid),
            });
        }
    }

    fn judge_class(&self, class: Class, name: &'static Name, out: &mut Vec<Finding>) {
        let mut say = |kind, severity| out.push(self.finding(kind, severity));
        match class {
            Class::DryingAlcohol => say(FindingKind::DryingAlcohol, Severity::Avoid),
            Class::HiddenAlcohol => say(FindingKind::HiddenAlcohol, Severity::Caution),
            Class::LanolinAlcohol => say(FindingKind::LanolinAlcohol, Severity::Note),
            Class::FragranceAllergen => say(FindingKind::FragranceAllergen, Severity::Note),
            Class::Medicine => say(FindingKind::Medicine, Severity::Caution),
            Class::FattyAlcohol => {
                if let Some(severity) = severity(self.rule.fatty_alcohols) {
                    say(FindingKind::FattyAlcohol, severity);
                }
            }
            Class::Fragrance => {
                if let Some(severity) = severity(self.rule.fragrance) {
                    say(FindingKind::Fragrance, severity);
                }
            }
            Class::Petrolatum => {
                if let Some(severity) = severity(self.rule.petrolatum) {
                    say(FindingKind::Petrolatum, severity);
                }
            }
            Class::HealingCaution => {
                if let Some(concern) = name.concern
                    && self.client.is_healing()
                {
                    say(FindingKind::Healing { concern }, Severity::Caution);
                }
            }
            Class::CoconutOil => {
                say(FindingKind::PoreClogging { rating: 4 }, Severity::Note);
                self.judge_yeast(out);
            }
            Class::OliveOil => {
                say(FindingKind::PoreClogging { rating: 2 }, Severity::Note);
                say(FindingKind::WeakensBarrier, Severity::Note);
                self.judge_yeast(out);
            }
            Class::AromaticAlcohol | Class::NotAnAlcohol | Class::CoconutDerived | Class::Known => {
            }
        }
    }

    fn judge_yeast(&self, out: &mut Vec<Finding>) {
        let affected = self.client.scalp_types.iter().copied();
        for scalp in affected.filter(|&scalp| feeds_malassezia(scalp)) {
            out.push(self.finding(FindingKind::FeedsYeast { scalp }, Severity::Caution));
        }
    }

    fn finding(&self, kind: FindingKind, severity: Severity) -> Finding {
        let source = self.names.citation(kind.id()).unwrap_or_default();
        Finding {
            kind,
            severity,
            source,
        }
    }
}

fn severity(stance: Stance) -> Option<Severity> {
    match stance {
        Stance::Allowed => None,
        Stance::Note => Some(Severity::Note),
        Stance::Caution => Some(Severity::Caution),
        Stance::Avoid => Some(Severity::Avoid),
    }
}

/// Whether the yeast *Malassezia*, which feeds on the two recommended oils, is part of the
/// condition.
const fn feeds_malassezia(scalp: ScalpType) -> bool {
    matches!(
        scalp,
        ScalpType::Seborrhoeic | ScalpType::Dandruff | ScalpType::Folliculitis
    )
}
