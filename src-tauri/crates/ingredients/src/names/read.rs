//! Reads the files that the list of names is made of.

use std::collections::HashMap;

use serde::Deserialize;

use super::{Class, HealingConcern, Name, Names, NamesError};
use crate::client::AllergyGroup;
use crate::inventory::Inventory;

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
    #[serde(default)]
    as_active: bool,
    source: Option<String>,
}

macro_rules! asset {
    ($file:literal) => {
        (
            $file,
            include_str!(concat!("../../../../../assets/ingredients/", $file)),
        )
    };
}

pub(super) const SOURCES: (&str, &str) = asset!("sources.json");

pub(super) const FAMILIES: &[(&str, &str)] = &[
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
    asset!("medicines.json"),
    asset!("families.json"),
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
    pub(super) fn read(
        (sources_file, sources): (&'static str, &str),
        families: &[(&'static str, &str)],
        inventory: Inventory,
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
                    as_active: entry.as_active,
                    source,
                });
            }
        }
        Self::index(names, inventory, citations)
    }
}
