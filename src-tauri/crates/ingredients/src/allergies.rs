//! An allergy on record, and where a label speaks of it: in a name of the list that belongs
//! to it, or in its words, in whatever text they stand.

mod phrases;

use std::collections::HashSet;
use std::ops::Range;

use self::phrases::Phrases;
use crate::client::{Allergy, AllergyGroup};
use crate::fold::fold;
use crate::lexicon::{self, Phrase, PlantNames, WORDS};
use crate::names::{NameId, Names};
use crate::nearest;
use crate::verdict::{FindingKind, WordsOnly};

/// A spelling of fewer letters, such as "BIT", may be an ordinary word of a text.
const SHORTEST_IN_TEXT: usize = 4;

/// A text that names more allergies than this is searched for as one. A vault keeps 1000 bytes of
/// it, in which nobody names as many.
const MOST_ON_RECORD: usize = 200;

/// How much of a text on record, in bytes, is read as allergies: more than a vault keeps of one.
const LONGEST_ON_RECORD: usize = 2_000;

/// An allergy that a label is searched for.
pub(crate) struct Sought {
    /// What is said where it is found.
    pub kind: FindingKind,
    /// The groups that it is to, or whose words it is in.
    groups: Vec<AllergyGroup>,
    /// Names of the list that have its words. Empty for a group, whose members are data.
    names: HashSet<NameId>,
    /// What speaks of it in any text: the words on record, and those of each group.
    phrases: Vec<Phrases>,
    /// The words on record, if nothing is known but them.
    words_only: Option<String>,
}

impl Sought {
    /// What one allergy on record stands for: "nuts, lavender" is two.
    pub(crate) fn of(names: &'static Names, allergy: &Allergy) -> Vec<Self> {
        let Allergy::Named(words) = allergy else {
            return vec![Self::new(names, allergy)];
        };
        let words = &words[..words.floor_char_boundary(LONGEST_ON_RECORD)];
        parts(words)
            .into_iter()
            .map(|part| Self::new(names, &Allergy::parse(part)))
            .collect()
    }

    fn new(names: &'static Names, allergy: &Allergy) -> Self {
        match allergy {
            Allergy::Group(group) => Self::of_group(names, *group),
            Allergy::Named(words) => Self::of_words(names, words),
        }
    }

    fn of_group(names: &Names, group: AllergyGroup) -> Self {
        let mut phrases = Phrases::of_group(group);
        let members = names.iter().map(|(_, name)| name);
        for name in members.filter(|name| name.allergens.contains(&group)) {
            let told = name.spellings().filter(|text| is_told_in_text(text));
            told.for_each(|spelling| phrases.add(lexicon::words(spelling)));
        }
        Self {
            kind: FindingKind::Allergy { group },
            groups: vec![group],
            names: HashSet::new(),
            phrases: vec![phrases],
            words_only: None,
        }
    }

    fn of_words(names: &'static Names, words_on_record: &str) -> Self {
        let words = lexicon::words(words_on_record);
        // Alone, such a word is in too many names that have nothing to do with it.
        let is_generic = matches!(words.as_slice(), [word] if WORDS.label.generic.has(word));
        let mut phrases = Phrases::default();
        let plants = plants(&words);
        for plant in &plants {
            let all = plant.called.iter().chain(&plant.latin);
            all.for_each(|words| phrases.add(words.clone()));
        }
        let in_inventory = names.speaks_of(&words);
        if !is_generic {
            phrases.add(words);
        }
        let groups = groups(words_on_record);
        let mut all = Vec::new();
        for &group in &groups {
            all.extend(Self::of_group(names, group).phrases);
            // "Noix de coco" is no nut, and yet a coconut for whoever is allergic to both.
            phrases.except_as(Phrases::of_group(group));
        }
        all.push(phrases);
        let mut sought = Self {
            kind: FindingKind::NamedAllergy {
                allergy: words_on_record.to_owned(),
            },
            groups,
            names: names.find(words_on_record).into_iter().collect(),
            phrases: all,
            words_only: None,
        };
        let spellings = names.in_words().iter();
        let met = spellings.filter(|(_, spelling)| sought.speaks_in(spelling));
        let met: Vec<NameId> = met.map(|(id, _)| *id).collect();
        sought.names.extend(met);
        let is_known = in_inventory || !plants.is_empty() || !sought.names.is_empty();
        if !is_known && sought.groups.is_empty() {
            sought.words_only = Some(words_on_record.to_owned());
        }
        sought
    }

    /// What is to be said of an allergy of which nothing is known but its words.
    pub(crate) fn words_only(&self) -> Option<WordsOnly> {
        let allergy = self.words_only.clone()?;
        let suggestion = closest(&fold(&allergy));
        Some(WordsOnly {
            allergy,
            suggestion,
        })
    }

    /// Whether a name of the list belongs to the allergy.
    pub(crate) fn has(&self, names: &Names, id: NameId) -> bool {
        self.names.contains(&id)
            || self
                .groups
                .iter()
                .any(|group| names.get(id).allergens.contains(group))
    }

    /// Whether the text speaks of the allergy, and does not claim to be free from it.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        self.speaks_in(&Phrase::new(text))
    }

    fn speaks_in(&self, phrase: &Phrase) -> bool {
        let mut phrases = self.phrases.iter();
        phrases.any(|phrases| phrases.first_in(phrase).is_some())
    }

    /// All words of the text that speak of the allergy, in no order. Words of a free-from claim do
    /// not.
    pub(crate) fn all_in(&self, phrase: &Phrase) -> Vec<Range<usize>> {
        let phrases = self.phrases.iter();
        phrases.flat_map(|phrases| phrases.all_in(phrase)).collect()
    }
}

fn is_told_in_text(spelling: &str) -> bool {
    !spelling.is_ascii() || spelling.len() >= SHORTEST_IN_TEXT
}

/// The allergies that a text on record names: parted by signs, or by a word such as "and".
fn parts(words_on_record: &str) -> Vec<&str> {
    if Allergy::parse(words_on_record) != Allergy::Named(words_on_record.trim().to_owned()) {
        return vec![words_on_record];
    }
    let mut parts = Vec::new();
    for text in words_on_record.split([',', ';', '/', '&', '+', '\n', '،', '、', '，']) {
        let mut start = 0;
        for (from, to) in lexicon::spans(text) {
            let joins = WORDS.claims.conjunctions.has(&fold(&text[from..to]));
            if joins && to > from + 1 {
                parts.push(&text[start..from]);
                start = to;
            }
        }
        parts.push(&text[start..]);
    }
    parts.retain(|part| part.contains(char::is_alphanumeric));
    if parts.len() > MOST_ON_RECORD {
        return vec![words_on_record];
    }
    parts.iter().map(|part| part.trim()).collect()
}

/// The groups of allergens that the words on record speak of.
fn groups(words_on_record: &str) -> Vec<AllergyGroup> {
    let phrase = Phrase::new(words_on_record);
    let all = AllergyGroup::ALL.iter().copied();
    all.filter(|group| Phrases::of_group(*group).first_in(&phrase).is_some())
        .collect()
}

/// The plants and other allergens that the words on record call by name.
fn plants(words: &[String]) -> Vec<&'static PlantNames> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let called = WORDS.plants.names.iter().filter_map(|plant| {
            let lengths = plant.called.iter().filter(|called| {
                let stands = words.get(at..at + called.len());
                stands.is_some_and(|words| is_called(words, called))
            });
            Some((lengths.map(Vec::len).max()?, plant))
        });
        let longest = called.clone().map(|(length, _)| length).max();
        found.extend(
            called
                .filter(|(length, _)| Some(*length) == longest)
                .map(|(_, plant)| plant),
        );
        at += longest.unwrap_or(1).max(1);
    }
    found
}

/// The everyday word for an allergen that is spelled nearly so. Of equally close ones, the first
/// by its letters.
fn closest(folded: &str) -> Option<String> {
    let slips = nearest::slips_allowed(folded.chars().count())?;
    let plants = WORDS.plants.names.iter().flat_map(|plant| &plant.called);
    let groups = WORDS.allergens.values().flat_map(|group| &group.words);
    plants
        .chain(groups)
        .map(|words| (strsim::osa_distance(&words.concat(), folded), words))
        .filter(|(distance, _)| *distance <= slips)
        .min()
        .map(|(_, words)| words.join(" "))
}

/// Whether the words on record are those that a plant is called by, in the plural or not.
fn is_called(words: &[String], called: &[String]) -> bool {
    words.len() == called.len()
        && words
            .iter()
            .zip(called)
            .all(|(word, called)| word == called || word.strip_suffix('s') == Some(called.as_str()))
}
