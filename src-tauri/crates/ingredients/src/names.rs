//! The list of names that a label is read with, and the look-up by spelling.
//!
//! The list is data, in `assets/ingredients`: a file per family. A spelling belongs
//! to one name only, whatever its case, accents and punctuation. Behind the list stands the
//! inventory, with names of which nothing is said.

mod read;

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use vocabulary::vocabulary;

use crate::client::AllergyGroup;
use crate::fold::fold;
use crate::inventory::Inventory;
use crate::lexicon::{self, Phrase};
use crate::nearest::Spellings;

vocabulary! {
    /// What kind of ingredient a name is, as far as the studio's rule cares.
    Class {
        /// Volatile and drying: always to be avoided.
        DryingAlcohol = "drying_alcohol",
        /// Often made with ethanol, which the label need not say.
        HiddenAlcohol = "hidden_alcohol",
        /// An emollient that is called an alcohol.
        FattyAlcohol = "fatty_alcohol",
        /// From wool wax: an emollient, and a known allergen.
        LanolinAlcohol = "lanolin_alcohol",
        /// A preservative or fragrance in small amounts, not drying.
        AromaticAlcohol = "aromatic_alcohol",
        /// Holds the letters of the word, and nothing else of it.
        NotAnAlcohol = "not_an_alcohol",
        /// Coconut oil, one of the two that the guide recommends.
        CoconutOil = "coconut_oil",
        /// Olive oil, the other one.
        OliveOil = "olive_oil",
        /// Made from coconut, which matters to an allergy only.
        CoconutDerived = "coconut_derived",
        /// Perfume as such: parfum, fragrance, aroma.
        Fragrance = "fragrance",
        /// One of the fragrance allergens that EU labels must name.
        FragranceAllergen = "fragrance_allergen",
        /// Not for a scalp that is still healing.
        HealingCaution = "healing_caution",
        /// A medicine: what its prescriber says counts, not the rule.
        Medicine = "medicine",
        /// Petrolatum, of which opinions differ.
        Petrolatum = "petrolatum",
        /// In the list, with nothing to say about it.
        Known = "known",
    }
}

vocabulary! {
    /// Why an ingredient is not for a healing scalp.
    HealingConcern {
        /// Retinol, its relatives, and bakuchiol, which is used in their place.
        Retinoid = "retinoid",
        /// An acid that peels the skin, such as glycolic or salicylic acid.
        Acid = "acid",
        /// Benzoyl peroxide, a treatment for acne.
        Peroxide = "peroxide",
        /// Menthol, camphor and methyl salicylate, which feel cold or hot on the skin.
        Cooling = "cooling",
        /// Methyl- or methylchloroisothiazolinone, preservatives that are known allergens.
        Isothiazolinone = "isothiazolinone",
    }
}

/// The place of a name in its list, or behind the list, in the inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NameId(u16);

/// One ingredient: its label name and all that is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The name as an INCI label writes it.
    pub name: String,
    /// Other spellings: everyday, foreign, common on labels.
    pub also: Vec<String>,
    /// What kinds of ingredient it is. Sorted, never empty.
    pub classes: Vec<Class>,
    /// Groups of allergens that it belongs to.
    pub allergens: Vec<AllergyGroup>,
    /// Why it is not for a healing scalp, where it is not.
    pub concern: Option<HealingConcern>,
    /// Whether it is a medicine where a drug label has it among its active ingredients.
    pub as_active: bool,
    /// Where the name and its classes are from, as a citation.
    pub source: String,
}

impl Name {
    /// Whether the name is of this class.
    #[must_use]
    pub fn is(&self, class: Class) -> bool {
        self.classes.contains(&class)
    }

    /// The label name, then the other spellings.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.also.iter().map(String::as_str))
    }
}

/// Why a list of names cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum NamesError {
    /// A file is not of the expected shape.
    #[error("{file} is not a list of names")]
    Shape {
        /// The name of the file, without its folder.
        file: &'static str,
        /// What is wrong with it.
        #[source]
        source: serde_json::Error,
    },
    /// A name or finding cites a source that is not among the sources.
    #[error("{by} cites {source_id}, which is not among the sources")]
    UnknownSource {
        /// The name or the kind of finding.
        by: String,
        /// The id that is not there.
        source_id: String,
    },
    /// Two names share a spelling, or a spelling folds to nothing.
    #[error("{spelling:?} of {name} is also a spelling of {other:?}")]
    SharedSpelling {
        /// The spelling as the file has it.
        spelling: String,
        /// The name that came second.
        name: String,
        /// The name that came first; `None` where the spelling folds to nothing.
        other: Option<String>,
    },
    /// More names than an id can tell apart.
    #[error("the list is too long")]
    TooMany,
}

/// A list of names with its look-up.
#[derive(Debug)]
pub struct Names {
    all: Vec<Name>,
    by_spelling: HashMap<Box<str>, NameId>,
    nearest: Spellings,
    /// The spellings of drying alcohols alone.
    nearest_drying: Spellings,
    inventory: Inventory,
    /// What is known of every name of the inventory.
    inventoried: Name,
    /// Every spelling of the list in words, once an allergy in free words asks for it.
    in_words: OnceLock<Vec<(NameId, Phrase<'static>)>>,
    citations: HashMap<String, String>,
}

impl Names {
    /// Returns the list that ships with the product. It is read once.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static SHIPPED: LazyLock<Names> = LazyLock::new(|| {
            #[expect(
                clippy::expect_used,
                reason = "the list is compiled in, and a test reads it"
            )]
            Names::read(read::SOURCES, read::FAMILIES, Inventory::shipped())
                .expect("the shipped list of names is sound")
        });
        &SHIPPED
    }

    fn index(
        names: Vec<Name>,
        inventory: Inventory,
        citations: HashMap<String, String>,
    ) -> Result<Self, NamesError> {
        if u16::try_from(names.len() + inventory.len()).is_err() {
            return Err(NamesError::TooMany);
        }
        let mut by_spelling: HashMap<Box<str>, NameId> = HashMap::new();
        for (place, name) in names.iter().enumerate() {
            let id = NameId(u16::try_from(place).map_err(|_| NamesError::TooMany)?);
            for spelling in name.spellings() {
                let folded = fold(spelling);
                let shared = |other: Option<&Name>| NamesError::SharedSpelling {
                    spelling: spelling.to_owned(),
                    name: name.name.clone(),
                    other: other.map(|other| other.name.clone()),
                };
                if folded.is_empty() {
                    return Err(shared(None));
                }
                if let Some(first) = by_spelling.insert(folded.into_boxed_str(), id) {
                    return Err(shared(names.get(usize::from(first.0))));
                }
            }
        }
        let nearest = Spellings::new(by_spelling.iter().map(|(folded, id)| (&**folded, *id)));
        let drying = |id: &&NameId| names[usize::from(id.0)].is(Class::DryingAlcohol);
        let nearest_drying = Spellings::new(
            by_spelling
                .iter()
                .filter(|(_, id)| drying(id))
                .map(|(folded, id)| (&**folded, *id)),
        );
        Ok(Self {
            all: names,
            by_spelling,
            nearest,
            nearest_drying,
            inventory,
            inventoried: Name {
                name: String::new(),
                also: Vec::new(),
                classes: vec![Class::Known],
                allergens: Vec::new(),
                concern: None,
                as_active: false,
                source: citations.get("inventory").cloned().unwrap_or_default(),
            },
            in_words: OnceLock::new(),
            citations,
        })
    }

    /// Returns every name of the list, in the order of the files, without the inventory.
    pub fn iter(&self) -> impl Iterator<Item = (NameId, &Name)> {
        (0..).map(NameId).zip(&self.all)
    }

    /// Returns what is known of the name with this id. All names of the inventory share one
    /// answer, which has no name: see [`Self::label_name`].
    #[must_use]
    pub fn get(&self, id: NameId) -> &Name {
        self.all.get(usize::from(id.0)).unwrap_or(&self.inventoried)
    }

    /// Returns the name with this id as an INCI label writes it.
    #[must_use]
    pub fn label_name(&self, id: NameId) -> &str {
        match self.all.get(usize::from(id.0)) {
            Some(name) => &name.name,
            None => self.inventory.name(usize::from(id.0) - self.all.len()),
        }
    }

    /// Whether a plant product of the inventory is of the plant that these words name: its
    /// name begins with them, word by word.
    pub(crate) fn names_plant(&self, words: &[String]) -> bool {
        self.inventory.begins(words, |last| {
            lexicon::WORDS.nomenclature.plant_products.has(last)
        })
    }

    /// Returns every spelling of the list, in words.
    pub(crate) fn in_words(&'static self) -> &'static [(NameId, Phrase<'static>)] {
        self.in_words.get_or_init(|| {
            let spelled = self.iter().flat_map(|(id, name)| {
                let spellings = name.spellings();
                spellings.map(move |spelling| (id, Phrase::new(spelling)))
            });
            spelled.collect()
        })
    }

    /// Whether a name of the inventory has these words in it, one after the other.
    pub(crate) fn speaks_of(&self, words: &[String]) -> bool {
        self.inventory.has_words(words)
    }

    /// Whether nothing is said of the name but what its words say: it is of the inventory,
    /// or read by a rule.
    pub(crate) fn says_nothing(&self, id: NameId) -> bool {
        match self.all.get(usize::from(id.0)) {
            Some(name) => name.name.ends_with(BY_ITS_NAME),
            None => true,
        }
    }

    /// Returns the name that has exactly this spelling, whatever its case, accents,
    /// spaces and punctuation.
    #[must_use]
    pub fn find(&self, spelling: &str) -> Option<NameId> {
        self.find_folded(&fold(spelling))
    }

    pub(crate) fn find_folded(&self, folded: &str) -> Option<NameId> {
        self.by_spelling.get(folded).copied().or_else(|| {
            let line = self.inventory.find_folded(folded)?;
            u16::try_from(self.all.len() + line).ok().map(NameId)
        })
    }

    /// Returns the name of the list whose spelling is closest to `folded`, if one is close.
    pub(crate) fn nearest(&self, folded: &str) -> Option<NameId> {
        self.nearest.closest(folded).map(|(name, _)| name)
    }

    /// Returns the drying alcohol that the text is a slip or two away from, if no other name
    /// of the list is closer. If the word "alcohol" itself is spelled right, only one slip
    /// counts: two would make it another alcohol.
    pub(crate) fn misspelt_alcohol(&self, text: &str) -> Option<NameId> {
        let folded = &*fold(text);
        let most_slips = if lexicon::speaks_of_alcohol(text) {
            1
        } else {
            MOST_SLIPS_OF_ALCOHOL
        };
        let with_letters = self.find_folded(&lexicon::digits_as_letters(folded));
        if let Some(name) = with_letters.filter(|name| self.get(*name).is(Class::DryingAlcohol)) {
            return Some(name);
        }
        let (name, slips) = self.nearest_drying.closest(folded)?;
        let closer = self
            .nearest
            .closest(folded)
            .is_some_and(|(_, others)| others < slips);
        (slips <= most_slips && !closer).then_some(name)
    }

    /// Returns the drying alcohol that a word of the text is a slip away from.
    pub(crate) fn misspelt_alcohol_in(&self, text: &str) -> Option<NameId> {
        lexicon::spans(text)
            .map(|(start, end)| &text[start..end])
            .filter(|word| word.len() >= SHORTEST_MISSPELT && self.find(word).is_none())
            .find_map(|word| {
                let (name, slips) = self.nearest_drying.closest(&fold(word))?;
                (slips <= 1).then_some(name)
            })
    }

    /// Returns the citation behind a kind of finding.
    pub(crate) fn citation(&self, kind: &str) -> Option<&str> {
        self.citations.get(kind).map(String::as_str)
    }
}

/// How the names of `families.json` end, which no label has.
const BY_ITS_NAME: &str = ", by its name";

/// A shorter word, in bytes, is too close to others to be taken for one that is misspelt.
const SHORTEST_MISSPELT: usize = 6;

/// How many letters of a drying alcohol may be wrong for it to be told as one.
const MOST_SLIPS_OF_ALCOHOL: usize = 2;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

    use super::*;

    const ONE_SOURCE: (&str, &str) = (
        "sources.json",
        r#"{"sources": [{"id": "s", "cite": "Somewhere"}], "findings": {}}"#,
    );

    fn read(family: &'static str) -> Result<Names, NamesError> {
        Names::read(ONE_SOURCE, &[("family.json", family)], Inventory::empty())
    }

    #[test]
    fn the_shipped_list_is_sound() {
        let names = Names::read(read::SOURCES, read::FAMILIES, Inventory::shipped())
            .unwrap_or_else(|error| panic!("{error}"));
        for (_, name) in names.iter() {
            assert!(
                !name.source.trim().is_empty(),
                "{} has no source",
                name.name
            );
            assert!(!name.classes.is_empty(), "{} has no class", name.name);
            assert_eq!(
                name.is(Class::HealingCaution),
                name.concern.is_some(),
                "{}: a healing caution says why",
                name.name
            );
            assert!(
                !name.is(Class::Known) || name.classes.len() == 1,
                "{}: `known` means that there is nothing more to say",
                name.name
            );
        }
        assert!(names.iter().count() > 900, "{}", names.iter().count());
    }

    #[test]
    fn a_shared_spelling_is_refused() {
        let error = read(
            r#"{"source": "s", "names": [{"name": "Aqua"}, {"name": "Water", "also": ["À-QUA"]}]}"#,
        )
        .unwrap_err();
        assert!(
            matches!(error, NamesError::SharedSpelling { .. }),
            "{error}"
        );
    }

    #[test]
    fn a_source_that_is_not_there_is_refused() {
        let error = read(r#"{"source": "t", "names": [{"name": "Aqua"}]}"#).unwrap_err();
        assert!(matches!(error, NamesError::UnknownSource { .. }), "{error}");
    }

    #[test]
    fn an_unknown_class_or_field_is_refused() {
        for family in [
            r#"{"source": "s", "classes": ["nice"], "names": []}"#,
            r#"{"source": "s", "names": [{"name": "Aqua", "nice": true}]}"#,
        ] {
            let error = read(family).unwrap_err();
            assert!(matches!(error, NamesError::Shape { .. }), "{error}");
        }
    }
}
