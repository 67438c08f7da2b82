//! From ingredients to a verdict: what the rule and the client's record say about each one,
//! and what all of it comes to. How a label is read is not known here.

use std::collections::{HashMap, HashSet};

use vocabulary::ScalpType;

use crate::client::{Allergy, ClientFacts, Stance, StudioRule};
use crate::fold::{fold, mixes_scripts};
use crate::lexicon::{self, WORDS};
use crate::names::{Class, Name, NameId, Names};
use crate::resolve::{Item, Items};
use crate::verdict::{CannotTell, Check, Finding, FindingKind, Ingredient, LabelVerdict, Severity};

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
        named: client
            .allergies
            .iter()
            .filter_map(|allergy| match allergy {
                Allergy::Named(words) => Some(NamedAllergy::new(names, words)),
                Allergy::Group(_) => None,
            })
            .collect(),
    };
    let mut possible_avoid = items.unread_alcohol;
    let mut unknown_before: HashMap<&str, Answer> = HashMap::new();
    let mut ingredients = Vec::with_capacity(items.found.len());
    for (place, item) in items.found.iter().enumerate() {
        let text = &label[item.start..item.end];
        let answer = if let Some(name) = item.name {
            judge.known(name)
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
    let (verdict, reason) = conclude(&ingredients, unknown, possible_avoid);
    Check {
        verdict,
        reason,
        ingredients,
        unknown,
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
        _ if weighty_unknown || unknown * KNOWN_PER_UNKNOWN > ingredients.len() => {
            (LabelVerdict::CannotTell, Some(CannotTell::TooMuchUnknown))
        }
        _ => (LabelVerdict::Fine, None),
    }
}

struct Judge<'a> {
    names: &'static Names,
    rule: StudioRule,
    client: &'a ClientFacts,
    named: Vec<NamedAllergy>,
}

impl Judge<'_> {
    fn ingredient(&self, item: &Item, position: usize, text: &str, answer: Answer) -> Ingredient {
        let name = item.name.map(|id| self.names.get(id));
        Ingredient {
            text: text.to_owned(),
            start: item.start,
            end: item.end,
            position,
            name: name.map(|name| name.name.as_str()),
            classes: name.map(|name| name.classes.clone()).unwrap_or_default(),
            findings: answer.findings,
            suggestion: answer.suggestion.map(|id| self.names.get(id).name.as_str()),
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

    fn known(&self, id: NameId) -> Answer {
        Answer {
            findings: self.findings(id),
            suggestion: None,
            possible_avoid: false,
        }
    }

    fn unknown(&self, text: &str) -> Answer {
        let suggestion = self.suggest(text);
        let speaks_of_alcohol = lexicon::speaks_of_alcohol(text);
        let mut findings = self.named_allergies_in(text);
        if speaks_of_alcohol {
            findings.push(self.finding(FindingKind::UnjudgedAlcohol, Severity::Note));
        }
        Answer {
            findings,
            suggestion,
            possible_avoid: speaks_of_alcohol
                || mixes_scripts(text)
                || self.names_an_allergy(text)
                || suggestion.is_some_and(|name| self.avoids(name)),
        }
    }

    /// What is said about an unknown name that was not compared with the known ones: see
    /// [`MOST_SUGGESTIONS`].
    fn uncompared(&self, text: &str) -> Answer {
        Answer {
            findings: self.named_allergies_in(text),
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

    fn named_allergies_in(&self, text: &str) -> Vec<Finding> {
        self.named
            .iter()
            .filter(|allergy| allergy.is_in(text))
            .map(|allergy| self.finding(allergy.kind(), Severity::Avoid))
            .collect()
    }

    /// Whether a word of the text is one for a group of allergens on record.
    fn names_an_allergy(&self, text: &str) -> bool {
        let words = lexicon::words(text);
        self.client.allergies.iter().any(|allergy| match allergy {
            Allergy::Group(group) => words.iter().any(|word| group.is_called(word)),
            Allergy::Named(_) => false,
        })
    }

    fn judge_allergies(&self, id: NameId, name: &'static Name, out: &mut Vec<Finding>) {
        for allergy in &self.client.allergies {
            if let Allergy::Group(group) = allergy
                && name.allergens.contains(group)
            {
                out.push(Finding {
                    kind: FindingKind::Allergy { group: *group },
                    severity: Severity::Avoid,
                    source: &name.source,
                });
            }
        }
        for allergy in self
            .named
            .iter()
            .filter(|allergy| allergy.names.contains(&id))
        {
            out.push(self.finding(allergy.kind(), Severity::Avoid));
        }
    }

    fn judge_class(&self, class: Class, name: &'static Name, out: &mut Vec<Finding>) {
        let mut say = |kind, severity| out.push(self.finding(kind, severity));
        match class {
            Class::DryingAlcohol => say(FindingKind::DryingAlcohol, Severity::Avoid),
            Class::HiddenAlcohol => say(FindingKind::HiddenAlcohol, Severity::Caution),
            Class::LanolinAlcohol => say(FindingKind::LanolinAlcohol, Severity::Note),
            Class::FragranceAllergen => say(FindingKind::FragranceAllergen, Severity::Note),
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

/// An allergy in free words. It is to the name that the words spell, and to every
/// ingredient that has the words in its name, in their order.
struct NamedAllergy {
    words_on_record: String,
    names: HashSet<NameId>,
    words: Vec<String>,
}

impl NamedAllergy {
    fn new(names: &Names, words_on_record: &str) -> Self {
        let mut words = lexicon::words(words_on_record);
        // Alone, such a word is in too many names that have nothing to do with it.
        if let [word] = words.as_slice()
            && WORDS.label.generic.has(word)
        {
            words.clear();
        }
        let mut allergy = Self {
            words_on_record: words_on_record.to_owned(),
            names: names.find(words_on_record).into_iter().collect(),
            words,
        };
        let met: Vec<NameId> = names
            .iter()
            .filter(|(_, name)| name.spellings().any(|spelling| allergy.is_in(spelling)))
            .map(|(id, _)| id)
            .collect();
        allergy.names.extend(met);
        allergy
    }

    fn is_in(&self, text: &str) -> bool {
        !self.words.is_empty()
            && lexicon::words(text)
                .windows(self.words.len())
                .any(|part| part == self.words)
    }

    fn kind(&self) -> FindingKind {
        FindingKind::NamedAllergy {
            allergy: self.words_on_record.clone(),
        }
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
