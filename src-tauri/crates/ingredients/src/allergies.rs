//! An allergy on record, and where a label speaks of it: in a name of the list that belongs
//! to it, or in its words, in whatever text they stand.

use std::collections::HashSet;
use std::ops::Range;

use crate::client::{Allergy, AllergyGroup};
use crate::lexicon::{self, Phrase, WORDS};
use crate::names::{NameId, Names};
use crate::verdict::FindingKind;

/// An allergy that a label is searched for.
pub(crate) struct Sought {
    /// What is said where it is found.
    pub kind: FindingKind,
    /// The groups that it is to, or whose words it is in.
    groups: Vec<AllergyGroup>,
    /// Names of the list that have its words. Empty for a group, whose members are data.
    names: HashSet<NameId>,
    /// Words, or phrases of several, that speak of it.
    phrases: Vec<Vec<String>>,
    stems: &'static [String],
    except: &'static [String],
}

impl Sought {
    pub(crate) fn new(names: &Names, allergy: &Allergy) -> Self {
        match allergy {
            Allergy::Group(group) => Self::of_group(*group),
            Allergy::Named(words) => Self::of_words(names, words),
        }
    }

    fn of_group(group: AllergyGroup) -> Self {
        let words = WORDS.allergens.get(&group);
        Self {
            kind: FindingKind::Allergy { group },
            groups: vec![group],
            names: HashSet::new(),
            phrases: words.map(|words| words.words.clone()).unwrap_or_default(),
            stems: words
                .map(|words| words.stems.as_slice())
                .unwrap_or_default(),
            except: words
                .map(|words| words.except.as_slice())
                .unwrap_or_default(),
        }
    }

    fn of_words(names: &Names, words_on_record: &str) -> Self {
        let words = lexicon::words(words_on_record);
        // Alone, such a word is in too many names that have nothing to do with it.
        let is_generic = matches!(words.as_slice(), [word] if WORDS.label.generic.has(word));
        let mut phrases: Vec<Vec<String>> = Vec::new();
        for plant in &WORDS.plants.names {
            if plant.called.iter().any(|called| is_called(&words, called)) {
                phrases.extend(plant.called.iter().chain(&plant.latin).cloned());
            }
        }
        if !is_generic && !words.is_empty() {
            phrases.push(words);
        }
        let groups: Vec<Self> = AllergyGroup::ALL
            .iter()
            .map(|group| Self::of_group(*group))
            .filter(|group| group.is_in(words_on_record))
            .collect();
        phrases.extend(groups.iter().flat_map(|group| group.phrases.clone()));
        let mut sought = Self {
            kind: FindingKind::NamedAllergy {
                allergy: words_on_record.to_owned(),
            },
            groups: groups.into_iter().flat_map(|group| group.groups).collect(),
            names: names.find(words_on_record).into_iter().collect(),
            phrases,
            stems: &[],
            except: &[],
        };
        let met: Vec<NameId> = names
            .iter()
            .filter(|(_, name)| name.spellings().any(|spelling| sought.is_in(spelling)))
            .map(|(id, _)| id)
            .collect();
        sought.names.extend(met);
        sought
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
        self.first_in(text).is_some()
    }

    /// The first words of the text that speak of the allergy. Words of a free-from claim do
    /// not.
    pub(crate) fn first_in(&self, text: &str) -> Option<Range<usize>> {
        let phrase = Phrase::new(text);
        (0..phrase.len()).find_map(|at| {
            let count = self.length_at(&phrase, at)?;
            let negated = (at..at + count).any(|word| phrase.is_negated(word));
            (!negated).then(|| phrase.span(at).start..phrase.span(at + count - 1).end)
        })
    }

    /// How many words from this one on speak of the allergy.
    fn length_at(&self, phrase: &Phrase, at: usize) -> Option<usize> {
        let word = phrase.word(at);
        let has_stem = self
            .stems
            .iter()
            .any(|stem| word.starts_with(stem.as_str()))
            && !self.except.iter().any(|except| word == except);
        if has_stem {
            return Some(1);
        }
        self.phrases
            .iter()
            .find(|words| {
                at + words.len() <= phrase.len()
                    && words
                        .iter()
                        .enumerate()
                        .all(|(place, sought)| is_word(phrase.word(at + place), sought))
                    && !words.is_empty()
            })
            .map(Vec::len)
    }
}

/// Whether a word of a label is the one that is sought. Scripts that write no spaces have it
/// within a longer run.
fn is_word(word: &str, sought: &str) -> bool {
    word == sought || sought.chars().all(is_unspaced) && word.contains(sought)
}

/// Letters of scripts that put no space between words: kana, Chinese characters, Hangul.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
        && c != '콩'
        && c != '밀'
}

/// Whether the words on record are those that a plant is called by, in the plural or not.
fn is_called(words: &[String], called: &[String]) -> bool {
    words.len() == called.len()
        && words
            .iter()
            .zip(called)
            .all(|(word, called)| word == called || word.strip_suffix('s') == Some(called.as_str()))
}
