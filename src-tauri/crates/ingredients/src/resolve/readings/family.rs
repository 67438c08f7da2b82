//! Names that a rule of nomenclature reads, and a look back at what a looser reading took
//! for one name.

use super::super::amounts::without_amounts;
use super::super::{Item, Reader};
use super::run_on::MOST_WORDS;
use super::shifted;
use crate::fold::fold;
use crate::lexicon::{self, WORDS};
use crate::names::{Class, NameId};
use crate::nomenclature;

/// What a rule calls a plant and what is made of it, in `families.json`.
const PLANT: &str = "Plant product, by its name";

/// What the list calls essential oils as such: a fragrance.
const ESSENTIAL_OILS: &str = "essential oils";

/// What most lists begin with.
const WATER: [&str; 6] = ["water", "aqua", "eau", "wasser", "acqua", "agua"];

impl Reader<'_> {
    /// One name that is in no list and of which a rule says the family. Names that stand side
    /// by side are not one, nor is what holds a name that the list judges, unless that may be
    /// the plant itself: then the whole name is judged so.
    pub(super) fn as_family(&mut self, text: &str) -> Option<Vec<Item>> {
        self.spend(text).then_some(())?;
        let plain = without_amounts(text);
        let plain = plain.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')'));
        let family = self.by_rule(plain)?;
        if let Some(found) = self.as_run_on(text) {
            return Some(found);
        }
        let spans: Vec<(usize, usize)> = lexicon::spans(plain).collect();
        // "Water glycerin … dimethicone" is a list without commas, whatever stands between.
        let is_list = spans.len() > 2 && WATER.contains(&fold(&plain[..spans[0].1]).as_str());
        if is_list {
            return None;
        }
        let is_plant = [PLANT, ESSENTIAL_OILS].map(|name| self.names.find(name));
        let is_plant = is_plant.contains(&Some(family));
        let mut judged = None;
        for (at, &(start, end)) in spans.iter().enumerate() {
            if self.misspelt_alcohol(&plain[start..end]) {
                return None;
            }
            for (_, end) in spans.iter().skip(at).take(MOST_WORDS) {
                if let Some(name) = self.exact(&plain[start..*end])
                    && self.weighs(name)
                {
                    let first = *judged.get_or_insert(name);
                    if !is_plant || !self.is_judged_alike(name, first) {
                        return None;
                    }
                }
            }
        }
        let name = judged.unwrap_or(family);
        Some(vec![Item::new(text, 0..text.len(), Some(name))])
    }

    /// What a rule takes a whole name for.
    fn by_rule(&self, text: &str) -> Option<NameId> {
        let family = nomenclature::is_essential_oil(text)
            .then_some(ESSENTIAL_OILS)
            .or_else(|| nomenclature::family(text))
            .or_else(|| self.names_plant(text).then_some(PLANT))
            .or_else(|| {
                self.names_plant(nomenclature::latin_behind(text)?)
                    .then_some(PLANT)
            });
        self.names.find(family?)
    }

    /// Whether a text is a plant's Latin alone, without what is made of it.
    fn names_plant(&self, text: &str) -> bool {
        let words = lexicon::words(text);
        (2..=4).contains(&words.len()) && self.names.names_plant(&words)
    }

    /// Whether a name is that of a plant or ferment: listed, or read by the rule for them.
    pub(super) fn is_grown(&self, name: NameId) -> bool {
        !self.names.says_nothing(name)
            || [PLANT, "Ferment, by its name"]
                .iter()
                .any(|family| self.names.find(family) == Some(name))
    }

    /// Whether what is judged by a name may be the plant that a longer name is of, as jasmine
    /// is in "Jasmine Flower Wax", and nothing is said of it that is not said of `first`.
    fn is_judged_alike(&self, name: NameId, first: NameId) -> bool {
        let told = &self.names.get(first).classes;
        let mut classes = self.names.get(name).classes.iter();
        classes.all(|class| {
            matches!(class, Class::FragranceAllergen | Class::HealingCaution)
                && told.contains(class)
        })
    }

    fn misspelt_alcohol(&self, word: &str) -> bool {
        self.names.find(word).is_none() && self.names.misspelt_alcohol(word).is_some()
    }

    /// Whether the rule has something to say about a name that weighs in the verdict.
    fn weighs(&self, name: NameId) -> bool {
        self.names.get(name).classes.iter().any(|class| {
            matches!(
                class,
                Class::DryingAlcohol
                    | Class::HiddenAlcohol
                    | Class::HealingCaution
                    | Class::Medicine
                    | Class::Fragrance
                    | Class::FragranceAllergen
            )
        })
    }

    /// Reads again what was taken for one name and spells more than that: a name about which
    /// there is more to say is never left out beside another.
    pub(super) fn unswallowed(&mut self, text: &str, items: Vec<Item>) -> Vec<Item> {
        let mut all = Vec::with_capacity(items.len());
        for item in items {
            let own = &text[item.start..item.end];
            let parts = match item.name {
                Some(name) if self.exact(own) != Some(name) => self.names_within(own),
                _ => None,
            };
            let parts = parts.unwrap_or_default();
            match item.name.and_then(|name| self.swallowed(own, name, &parts)) {
                None => all.push(item),
                Some(Swallowed::Plant(name)) => all.push(Item {
                    name: Some(name),
                    ..item
                }),
                Some(Swallowed::Names) => all.extend(shifted(parts, item.start)),
            }
        }
        all
    }

    /// What a name for the whole of a text leaves out of the parts that it spells.
    fn swallowed(&self, text: &str, name: NameId, parts: &[Item]) -> Option<Swallowed> {
        let is_misspelt = |part: &&Item| {
            let part_text = &text[part.start..part.end];
            part.name.is_none() && self.names.misspelt_alcohol_in(part_text).is_some()
        };
        if parts.iter().any(|part| is_misspelt(&part)) {
            return Some(Swallowed::Names);
        }
        let judged: Vec<NameId> = parts
            .iter()
            .filter_map(|part| part.name)
            .filter(|other| self.weighs(*other) && self.says_more(*other, name))
            .collect();
        judged.first()?;
        match self.judged_as(name, &judged) {
            Some(plant) if plant == name => None,
            Some(plant) => Some(Swallowed::Plant(plant)),
            None => Some(Swallowed::Names),
        }
    }

    /// What a plant product is judged by, if all of these names in it may be the plant itself:
    /// by the plant, unless the list has the product and the plant is harmless.
    pub(super) fn judged_as(&self, name: NameId, within: &[NameId]) -> Option<NameId> {
        let &first = within.first()?;
        let is_plant = self.names.find(PLANT) == Some(name)
            || lexicon::words(self.names.label_name(name))
                .last()
                .is_some_and(|last| WORDS.nomenclature.plant_products.has(last));
        let alike = || {
            within
                .iter()
                .all(|other| self.is_judged_alike(*other, first))
        };
        let is_harmless = !self.names.get(first).is(Class::HealingCaution);
        let judged = if is_harmless && !self.names.says_nothing(name) {
            name
        } else {
            first
        };
        (is_plant && alike()).then_some(judged)
    }
}

/// What is left out where a text is taken for one name.
enum Swallowed {
    /// Names beside it.
    Names,
    /// What the plant is judged by.
    Plant(NameId),
}
