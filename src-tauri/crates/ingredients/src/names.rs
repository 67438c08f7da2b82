//! The list of names that a label is read with, and the look-up by spelling.
//!
//! The list is data, in `assets/ingredients`: a file per family. A spelling belongs
//! to one name only, whatever its case, accents and punctuation.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use vocabulary::vocabulary;

use crate::client::AllergyGroup;
use crate::fold::fold;
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

/// The place of a name in its list.
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
    citations: HashMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesFile {
    sources: Vec<SourceEntry>,
    /// The id of the source behind each kind of finding.
    findings: HashMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceEntry {
    id: String,
    cite: String,
}

/// A family: what its names share, unless a name says otherwise.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FamilyFile {
    source: String,
    #[serde(default)]
    classes: Vec<Class>,
    names: Vec<NameEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NameEntry {
    name: String,
    #[serde(default)]
    also: Vec<String>,
    classes: Option<Vec<Class>>,
    #[serde(default)]
    allergens: Vec<AllergyGroup>,
    concern: Option<HealingConcern>,
    source: Option<String>,
}

macro_rules! asset {
    ($file:literal) => {
        (
            $file,
            include_str!(concat!("../../../../assets/ingredients/", $file)),
        )
    };
}

const SOURCES: (&str, &str) = asset!("sources.json");

const FAMILIES: &[(&str, &str)] = &[
    asset!("drying-alcohols.json"),
    asset!("hidden-alcohols.json"),
    asset!("fatty-alcohols.json"),
    asset!("lanolin.json"),
    asset!("aromatic-alcohols.json"),
    asset!("not-alcohols.json"),
    asset!("coconut-and-olive.json"),
    asset!("coconut-derived.json"),
    asset!("fragrance.json"),
    asset!("fragrance-allergens.json"),
    asset!("healing.json"),
    asset!("petrolatum.json"),
    asset!("allergens.json"),
    asset!("water-and-humectants.json"),
    asset!("emollients.json"),
    asset!("emulsifiers.json"),
    asset!("surfactants.json"),
    asset!("thickeners.json"),
    asset!("silicones.json"),
    asset!("preservatives.json"),
    asset!("uv-filters.json"),
    asset!("colours.json"),
    asset!("minerals-and-salts.json"),
    asset!("vitamins-and-actives.json"),
    asset!("plant-oils.json"),
    asset!("plant-extracts.json"),
];

impl Names {
    /// Returns the list that ships with the product. It is read once.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static SHIPPED: LazyLock<Names> = LazyLock::new(|| {
            #[expect(
                clippy::expect_used,
                reason = "the list is compiled in, and a test reads it"
            )]
            Names::read(SOURCES, FAMILIES).expect("the shipped list of names is sound")
        });
        &SHIPPED
    }

    fn read(
        (sources_file, sources): (&'static str, &str),
        families: &[(&'static str, &str)],
    ) -> Result<Self, NamesError> {
        let sources: SourcesFile =
            serde_json::from_str(sources).map_err(|source| NamesError::Shape {
                file: sources_file,
                source,
            })?;
        let cite = |by: &str, id: &str| {
            sources
                .sources
                .iter()
                .find(|source| source.id == id)
                .map(|source| source.cite.clone())
                .ok_or_else(|| NamesError::UnknownSource {
                    by: by.to_owned(),
                    source_id: id.to_owned(),
                })
        };
        let citations = sources
            .findings
            .iter()
            .map(|(kind, id)| Ok((kind.clone(), cite(kind, id)?)))
            .collect::<Result<_, NamesError>>()?;

        let mut names = Vec::new();
        for (file, text) in families {
            let family: FamilyFile =
                serde_json::from_str(text).map_err(|source| NamesError::Shape { file, source })?;
            for entry in family.names {
                let mut classes = entry.classes.unwrap_or_else(|| family.classes.clone());
                if classes.is_empty() {
                    classes.push(Class::Known);
                }
                classes.sort_unstable();
                let source = cite(&entry.name, entry.source.as_ref().unwrap_or(&family.source))?;
                names.push(Name {
                    name: entry.name,
                    also: entry.also,
                    classes,
                    allergens: entry.allergens,
                    concern: entry.concern,
                    source,
                });
            }
        }
        Self::index(names, citations)
    }

    fn index(names: Vec<Name>, citations: HashMap<String, String>) -> Result<Self, NamesError> {
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
        Ok(Self {
            all: names,
            by_spelling,
            nearest,
            citations,
        })
    }

    /// Returns every name, in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = (NameId, &Name)> {
        (0..).map(NameId).zip(&self.all)
    }

    /// Returns the name with this id.
    #[must_use]
    pub fn get(&self, id: NameId) -> &Name {
        &self.all[usize::from(id.0)]
    }

    /// Returns the name that has exactly this spelling, whatever its case, accents,
    /// spaces and punctuation.
    #[must_use]
    pub fn find(&self, spelling: &str) -> Option<NameId> {
        self.find_folded(&fold(spelling))
    }

    pub(crate) fn find_folded(&self, folded: &str) -> Option<NameId> {
        self.by_spelling.get(folded).copied()
    }

    /// Returns the name whose spelling is closest to `folded`, if one is close.
    pub(crate) fn nearest(&self, folded: &str) -> Option<NameId> {
        self.nearest.closest(folded)
    }

    /// Returns the citation behind a kind of finding.
    pub(crate) fn citation(&self, kind: &str) -> Option<&str> {
        self.citations.get(kind).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

    use super::*;

    const ONE_SOURCE: (&str, &str) = (
        "sources.json",
        r#"{"sources": [{"id": "s", "cite": "Somewhere"}], "findings": {}}"#,
    );

    fn read(family: &'static str) -> Result<Names, NamesError> {
        Names::read(ONE_SOURCE, &[("family.json", family)])
    }

    #[test]
    fn the_shipped_list_is_sound() {
        let names = Names::read(SOURCES, FAMILIES).unwrap_or_else(|error| panic!("{error}"));
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
