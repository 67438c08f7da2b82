//! What a label is judged against: the studio's rule, and what is on record about the
//! client. How the record is kept, and who the client is, is not known here.

use serde::{Deserialize, Serialize};
use vocabulary::{ScalpType, vocabulary};

use crate::fold::fold;
use crate::lexicon::WORDS;

vocabulary! {
    /// How much the studio holds a kind of ingredient against a product.
    Stance {
        /// Nothing is said about it.
        Allowed = "allowed",
        /// Said, without weight in the verdict.
        Note = "note",
        /// The verdict is at best *caution*.
        Caution = "caution",
        /// The verdict is *avoid*.
        Avoid = "avoid",
    }
}

/// The parts of the rule that a studio decides for itself. Drying alcohols are not
/// among them: they are always to be avoided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StudioRule {
    /// Cetyl, cetearyl, stearyl alcohol and their like: emollients, not drying.
    pub fatty_alcohols: Stance,
    /// Perfume as such: parfum, fragrance, aroma.
    pub fragrance: Stance,
    /// Petrolatum, which some artists recommend and which may fade ink.
    pub petrolatum: Stance,
}

impl Default for StudioRule {
    /// The guide's own rule: fatty alcohols are not held against a product, perfume
    /// asks for caution, petrolatum is a note.
    fn default() -> Self {
        Self {
            fatty_alcohols: Stance::Allowed,
            fragrance: Stance::Caution,
            petrolatum: Stance::Note,
        }
    }
}

/// What the record says about the client, as far as a label is concerned.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ClientFacts {
    /// The allergies on record, in any order.
    pub allergies: Vec<Allergy>,
    /// Scalp types on record; more than one may hold.
    pub scalp_types: Vec<ScalpType>,
    /// How far the healing is. Unknown counts as healing.
    pub healing: Option<Healing>,
}

impl ClientFacts {
    /// Whether the scalp is taken to be healing still.
    #[must_use]
    pub fn is_healing(&self) -> bool {
        match self.healing {
            None => true,
            Some(Healing::Day(day)) => day < Healing::HEALED_FROM_DAY,
            Some(Healing::Healed) => false,
        }
    }
}

/// How far a scalp has healed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Healing {
    /// Days since the last session; day 0 is the session's own date.
    Day(u32),
    /// The artist has said that it is healed.
    Healed,
}

impl Healing {
    /// The first day on which a scalp is taken to be healed without the artist
    /// saying so: published guides say fully healed after 28 to 30 days.
    pub const HEALED_FROM_DAY: u32 = 30;
}

/// An allergy on record.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Allergy {
    /// One of the groups that the list of names knows the members of.
    Group(AllergyGroup),
    /// Anything else, in the client's or the artist's words.
    Named(String),
}

impl Allergy {
    /// Reads an allergy as it is typed: the id or an everyday word of a group gives
    /// the group, anything else is taken by name.
    #[must_use]
    pub fn parse(words: &str) -> Self {
        let folded = fold(words);
        AllergyGroup::ALL
            .iter()
            .copied()
            .find(|group| group.is_called(&folded))
            .map_or_else(|| Self::Named(words.trim().to_owned()), Self::Group)
    }
}

vocabulary! {
    /// A group of allergens whose label names are in the list. What oils and creams bring up
    /// most comes first.
    #[allow(
        missing_docs,
        reason = "the ids say it, and the data lists the members"
    )]
    AllergyGroup {
        Coconut = "coconut",
        Olive = "olive",
        Lanolin = "lanolin",
        Fragrance = "fragrance",
        TreeNuts = "tree_nuts",
        BeeProducts = "bee_products",
        Peanut = "peanut",
        Sesame = "sesame",
        Soy = "soy",
        Wheat = "wheat",
        TeaTree = "tea_tree",
        BalsamOfPeru = "balsam_of_peru",
        Parabens = "parabens",
        FormaldehydeReleasers = "formaldehyde_releasers",
        Isothiazolinones = "isothiazolinones",
    }
}

impl AllergyGroup {
    /// Whether people call the group by this folded word.
    pub(crate) fn is_called(self, folded: &str) -> bool {
        let everyday = WORDS.allergies.get(&self);
        fold(self.id()) == folded || everyday.is_some_and(|words| words.has(folded))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_allergy_is_read_as_typed() {
        for (typed, group) in [
            ("lanolin", AllergyGroup::Lanolin),
            ("Tree nuts", AllergyGroup::TreeNuts),
            ("tree_nuts", AllergyGroup::TreeNuts),
            ("Perfume", AllergyGroup::Fragrance),
            ("balsam of Peru", AllergyGroup::BalsamOfPeru),
        ] {
            assert_eq!(Allergy::parse(typed), Allergy::Group(group), "{typed}");
        }
        assert_eq!(
            Allergy::parse(" niacinamide "),
            Allergy::Named("niacinamide".into())
        );
    }

    #[test]
    fn unknown_healing_counts_as_healing() {
        let on = |healing| {
            ClientFacts {
                healing,
                ..ClientFacts::default()
            }
            .is_healing()
        };
        assert!(on(None));
        assert!(on(Some(Healing::Day(29))));
        assert!(!on(Some(Healing::Day(30))));
        assert!(!on(Some(Healing::Healed)));
    }
}
