//! The lists of words that ship in `assets/ingredients/words`, read once.
//!
//! Each list says there why its words are in it. How a list is used is not known here.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::client::AllergyGroup;
use crate::fold::fold;

/// Every list that ships.
pub(crate) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the lists are compiled in, and a test reads them"
    )]
    Words::read().expect("the shipped lists of words are sound")
});

/// The lists of words, a field for each file.
pub(crate) struct Words {
    pub label: LabelWords,
    pub claims: ClaimWords,
    pub alcohol: AlcoholWords,
    pub nomenclature: NomenclatureWords,
    /// By what words a group of allergens is found in any text.
    pub allergens: HashMap<AllergyGroup, AllergenWords>,
    /// Everyday names of plants and other things people react to, with their Latin.
    pub plants: Plants,
    /// What people call a group of allergens, beside its id.
    pub allergies: HashMap<AllergyGroup, WordList>,
}

/// Words that stand on labels around the names of ingredients, and within them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LabelWords {
    pub headings: WordList,
    pub lead_ins: WordList,
    pub second_list: WordList,
    pub actives: WordList,
    pub asides: WordList,
    pub verbs: WordList,
    pub connectors: WordList,
    pub modifiers: WordList,
    pub origins: WordList,
    pub prose: WordList,
    pub units: WordList,
    pub body: WordList,
    pub companies: WordList,
    pub generic: WordList,
    pub plant_products: WordList,
    pub last_words: WordList,
    pub first_words: WordList,
    pub numbered_first_words: WordList,
}

/// Words of claims such as "free from alcohol".
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClaimWords {
    pub negations: WordList,
    pub alcohol_free: WordList,
    /// Beginnings of words.
    pub subjects: WordList,
    pub free: WordList,
    pub from: WordList,
    pub fillers: WordList,
    pub qualities: WordList,
    pub not: WordList,
    pub conjunctions: WordList,
    pub nor: WordList,
}

/// Words for alcohol.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AlcoholWords {
    pub words: WordList,
    /// Beginnings and endings of words.
    pub stems: WordList,
    /// Parts of words, at any place in them.
    pub signs: WordList,
}

/// Words by which a rule of nomenclature knows a family.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NomenclatureWords {
    pub plant_products: WordList,
    pub plant_parts: WordList,
    pub ferments: WordList,
    pub cations: WordList,
    pub quaternary: WordList,
    pub not_by_rule: WordList,
}

impl NomenclatureWords {
    /// Whether the last two words of a name, parted by a space, end as those of a
    /// quaternary compound do.
    pub fn quaternary_ends(&self, words: &str) -> bool {
        let folded = fold(words);
        self.quaternary
            .iter()
            .any(|ending| folded.ends_with(ending))
    }
}

/// By what words a group of allergens is found in any text, known names or not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AllergenWords {
    /// Why these words are in the list.
    #[serde(rename = "reason")]
    _reason: String,
    /// Words, or phrases of several.
    #[serde(deserialize_with = "phrases")]
    pub words: Vec<Vec<String>>,
    /// Beginnings of words.
    #[serde(default)]
    pub stems: Vec<String>,
    /// Words, or phrases of several, that have one of them in them and nothing to do with it.
    #[serde(default, deserialize_with = "phrases")]
    pub except: Vec<Vec<String>>,
}

/// The names of plants and other allergens.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plants {
    /// Why these words are in the list.
    #[serde(rename = "reason")]
    _reason: String,
    /// The id of the source of the Latin, which a test of the data looks up.
    #[serde(rename = "source")]
    _source: String,
    pub names: Vec<PlantNames>,
}

/// What people call a plant, and how labels call it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlantNames {
    /// The everyday words.
    #[serde(deserialize_with = "phrases")]
    pub called: Vec<Vec<String>>,
    /// The Latin words.
    #[serde(deserialize_with = "phrases")]
    pub latin: Vec<Vec<String>>,
}

/// Reads texts as folded words.
fn phrases<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Vec<String>>, D::Error> {
    let texts = Vec::<String>::deserialize(from)?;
    Ok(texts.iter().map(|text| super::words(text)).collect())
}

/// A list of folded words.
#[derive(Deserialize)]
#[serde(try_from = "Entry")]
pub(crate) struct WordList(HashSet<String>);

impl WordList {
    /// Whether the list has this folded word.
    pub fn has(&self, word: &str) -> bool {
        self.0.contains(word)
    }

    /// Yields the folded words.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// A list as its file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Why these words are in one list, and where they are from.
    reason: String,
    words: Vec<String>,
}

/// Why a list of words cannot be used.
#[derive(Debug, thiserror::Error)]
enum EntryError {
    #[error("a list without its reason")]
    NoReason,
    #[error("{word:?} is empty when it is folded")]
    Empty { word: String },
    #[error("{word:?} is listed twice")]
    Twice { word: String },
}

impl TryFrom<Entry> for WordList {
    type Error = EntryError;

    fn try_from(entry: Entry) -> Result<Self, EntryError> {
        if entry.reason.trim().is_empty() {
            return Err(EntryError::NoReason);
        }
        let mut words = HashSet::new();
        for word in entry.words {
            let folded = fold(&word);
            if folded.is_empty() {
                return Err(EntryError::Empty { word });
            }
            if !words.insert(folded) {
                return Err(EntryError::Twice { word });
            }
        }
        Ok(Self(words))
    }
}

/// The file at fault, and what is wrong with it.
#[derive(Debug, thiserror::Error)]
#[error("{file} does not hold the lists that are expected of it")]
struct WordsError {
    file: &'static str,
    #[source]
    source: serde_json::Error,
}

macro_rules! read {
    ($file:literal) => {
        parse(
            $file,
            include_str!(concat!("../../../../../assets/ingredients/words/", $file)),
        )
    };
}

impl Words {
    fn read() -> Result<Self, WordsError> {
        Ok(Self {
            label: read!("label.json")?,
            claims: read!("claims.json")?,
            alcohol: read!("alcohol.json")?,
            nomenclature: read!("nomenclature.json")?,
            allergens: read!("allergens.json")?,
            plants: read!("plants.json")?,
            allergies: read!("allergies.json")?,
        })
    }
}

fn parse<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, WordsError> {
    serde_json::from_str(text).map_err(|source| WordsError { file, source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_lists_are_sound() {
        let words = Words::read().unwrap_or_else(|error| panic!("{error}: {:?}", error.source));
        for &group in AllergyGroup::ALL {
            let own = words.allergies.get(&group).map(|list| &list.0);
            let own = own.unwrap_or_else(|| panic!("no everyday words for {}", group.id()));
            for (other, list) in words.allergies.iter().filter(|(other, _)| **other != group) {
                let shared = own.iter().find(|word| list.has(word));
                assert_eq!(shared, None, "in {} and {}", group.id(), other.id());
            }
        }
    }

    #[test]
    fn a_list_without_its_reason_or_with_a_fault_in_its_words_is_refused() {
        for (list, fault) in [
            (
                r#"{"reason": " ", "words": ["oil"]}"#,
                "a list without its reason",
            ),
            (r#"{"words": ["oil"]}"#, "missing field `reason`"),
            (
                r#"{"reason": "r", "words": ["oil", "--"]}"#,
                r#""--" is empty"#,
            ),
            (
                r#"{"reason": "r", "words": ["oil", "Öil"]}"#,
                r#""Öil" is listed twice"#,
            ),
        ] {
            let error = serde_json::from_str::<WordList>(list)
                .err()
                .map(|error| error.to_string());
            assert!(
                error.as_ref().is_some_and(|error| error.contains(fault)),
                "{list}: {error:?}"
            );
        }
    }
}
