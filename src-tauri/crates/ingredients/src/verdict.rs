//! The answer: a verdict, and every ingredient with its span and what was found. The words
//! for people are not here; the catalogue has them.

use serde::Serialize;
use vocabulary::{ScalpType, vocabulary};

use crate::client::AllergyGroup;
use crate::names::{Class, HealingConcern};

vocabulary! {
    /// What the label comes to, against the studio's rule and the client's record.
    LabelVerdict {
        /// Something in it is against the rule or an allergy on record.
        Avoid = "avoid",
        /// Something in it asks for a second look.
        Caution = "caution",
        /// Nothing was found against it. Never a medical clearance.
        Fine = "fine",
        /// There is not enough to go by; [`Check::reason`] says why.
        CannotTell = "cannot_tell",
    }
}

vocabulary! {
    /// Why there is no verdict.
    CannotTell {
        /// The text holds no list of ingredients.
        NoList = "no_list",
        /// A name that was not judged may be one to avoid: it is a close spelling of one, or
        /// it mentions alcohol or an allergy on record.
        PossibleAvoid = "possible_avoid",
        /// Too many names are not in the list.
        TooMuchUnknown = "too_much_unknown",
        /// One of the first names, of which there is most, is not in the list.
        WeightyUnknown = "weighty_unknown",
    }
}

/// The answer to a label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// What it comes to.
    pub verdict: LabelVerdict,
    /// Why there is no verdict. With [`LabelVerdict::Caution`]: whether a name that was not
    /// judged may make it worse. Otherwise `None`.
    pub reason: Option<CannotTell>,
    /// In the order of the label. Spans ascend and do not overlap.
    pub ingredients: Vec<Ingredient>,
    /// How many of them are not in the list, and so were not judged.
    pub unknown: usize,
    /// What stands in no ingredient, in the order of the label. With the ingredients it is
    /// every letter and digit of the text.
    pub passed: Vec<Passed>,
    /// The allergies of which nothing is known but their words.
    pub words_only: Vec<WordsOnly>,
}

/// An allergy that is in no list: a label is searched for its words, and for nothing else that
/// may bring it up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WordsOnly {
    /// The words on record.
    pub allergy: String,
    /// A known word that is spelled nearly so.
    pub suggestion: Option<String>,
}

/// A part of a label that is no ingredient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Passed {
    /// Where it starts in the pasted text, in UTF-8 bytes.
    pub start: usize,
    /// Where it ends in the pasted text, in UTF-8 bytes, exclusive.
    pub end: usize,
    /// What it is.
    pub kind: PassedKind,
}

vocabulary! {
    /// What a part of a label is that is no ingredient.
    PassedKind {
        /// Words around names: headings, amounts, "and".
        Heading = "heading",
        /// Says that something is not in the product.
        Claim = "claim",
        /// Running text.
        Prose = "prose",
        /// None of these: it may hold names, and is held against the label.
        Unread = "unread",
    }
}

impl Check {
    /// Returns the parts of the label that could not be read, beside the ingredients that were;
    /// nothing where no list was found.
    pub fn unread(&self) -> impl Iterator<Item = &Passed> {
        let unread = self.passed.iter();
        unread.filter(|part| part.kind == PassedKind::Unread && !self.ingredients.is_empty())
    }

    /// Returns every finding with its ingredient, the weightiest first, those of one
    /// weight in the order of the label.
    #[must_use]
    pub fn findings(&self) -> Vec<(&Ingredient, &Finding)> {
        let mut findings: Vec<_> = self
            .ingredients
            .iter()
            .flat_map(|ingredient| {
                ingredient
                    .findings
                    .iter()
                    .map(move |finding| (ingredient, finding))
            })
            .collect();
        findings.sort_by_key(|(ingredient, finding)| (finding.severity, ingredient.position));
        findings
    }
}

/// One ingredient of a label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ingredient {
    /// The ingredient as pasted: `label[start..end]`.
    pub text: String,
    /// Where it starts in the pasted text, in UTF-8 bytes.
    pub start: usize,
    /// Where it ends in the pasted text, in UTF-8 bytes, exclusive.
    pub end: usize,
    /// Its place in the list, from 1.
    pub position: usize,
    /// Its label name; `None` where it is not in the list.
    pub name: Option<&'static str>,
    /// Empty where it is not in the list.
    pub classes: Vec<Class>,
    /// What is to be said about it, the weightiest first.
    pub findings: Vec<Finding>,
    /// A known name that is spelled nearly so. Only offered, never taken.
    pub suggestion: Option<&'static str>,
}

vocabulary! {
    /// How much a finding weighs.
    Severity {
        /// The product is not for this client.
        Avoid = "avoid",
        /// Ask the artist or the maker first.
        Caution = "caution",
        /// Worth knowing, without weight in the verdict.
        Note = "note",
    }
}

/// Something to be said about an ingredient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What it is, with what the words need.
    #[serde(flatten)]
    pub kind: FindingKind,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it is from, as a citation.
    pub source: &'static str,
}

/// The kinds of findings. The catalogue has a message for each.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FindingKind {
    /// An alcohol that dries the skin.
    DryingAlcohol,
    /// May be made with alcohol: ask the maker.
    HiddenAlcohol,
    /// A fatty alcohol, where the studio holds them against a product.
    FattyAlcohol,
    /// A lanolin alcohol: an emollient, and a known allergen.
    LanolinAlcohol,
    /// Perfume, where the studio says something about it.
    Fragrance,
    /// A fragrance allergen that EU labels must name.
    FragranceAllergen,
    /// Not for a healing scalp.
    Healing {
        /// Why it is not for a healing scalp.
        concern: HealingConcern,
    },
    /// A medicine: its prescriber decides, not the rule.
    Medicine,
    /// Not in the list, and spelled nearly as a drying alcohol is.
    MisspeltAlcohol {
        /// The alcohol that it may be.
        alcohol: &'static str,
    },
    /// Petrolatum may fade ink.
    Petrolatum,
    /// One of the client's groups of allergies.
    Allergy {
        /// The group on record that the ingredient belongs to.
        group: AllergyGroup,
    },
    /// One of the client's allergies in free words.
    NamedAllergy {
        /// The words on record.
        allergy: String,
    },
    /// An oil that feeds the yeast behind this condition.
    FeedsYeast {
        /// The condition on record.
        scalp: ScalpType,
    },
    /// A recommended oil's place on the lists of what clogs pores.
    PoreClogging {
        /// From 0 to 5.
        rating: u8,
    },
    /// Much olive oil weakened the skin barrier in a study.
    WeakensBarrier,
    /// Not in the list, and it speaks of alcohol.
    UnjudgedAlcohol,
}

impl FindingKind {
    /// Returns the stable id.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::DryingAlcohol => "drying_alcohol",
            Self::HiddenAlcohol => "hidden_alcohol",
            Self::FattyAlcohol => "fatty_alcohol",
            Self::LanolinAlcohol => "lanolin_alcohol",
            Self::Fragrance => "fragrance",
            Self::FragranceAllergen => "fragrance_allergen",
            Self::Healing { .. } => "healing",
            Self::Medicine => "medicine",
            Self::MisspeltAlcohol { .. } => "misspelt_alcohol",
            Self::Petrolatum => "petrolatum",
            Self::Allergy { .. } => "allergy",
            Self::NamedAllergy { .. } => "named_allergy",
            Self::FeedsYeast { .. } => "feeds_yeast",
            Self::PoreClogging { .. } => "pore_clogging",
            Self::WeakensBarrier => "weakens_barrier",
            Self::UnjudgedAlcohol => "unjudged_alcohol",
        }
    }
}
