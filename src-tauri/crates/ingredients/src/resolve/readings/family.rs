//! Names that a rule of nomenclature reads, and a look back at what a looser reading took
//! for one name.

use super::super::amounts::without_amounts;
use super::super::{Item, Reader};
use super::run_on::MOST_WORDS;
use super::shifted;
use crate::fold::fold;
use crate::lexicon;
use crate::names::{Class, NameId};
use crate::nomenclature;

/// What most lists begin with.
const WATER: [&str; 6] = ["water", "aqua", "eau", "wasser", "acqua", "agua"];

impl Reader<'_> {
    /// One name that is in no list and of which a rule says the family. Names that stand side
    /// by side are not one, nor is what holds a name that the list judges.
    pub(super) fn as_family(&mut self, text: &str) -> Option<Vec<Item>> {
        self.spend(text).then_some(())?;
        let plain = without_amounts(text);
        let plain = plain.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')'));
        let family = nomenclature::family(plain).or_else(|| self.names_plant(plain))?;
        if let Some(found) = self.as_run_on(text) {
            return Some(found);
        }
        let spans: Vec<(usize, usize)> = lexicon::spans(plain).collect();
        // "Water glycerin … dimethicone" is a list without commas, whatever stands between.
        let is_list = spans.len() > 2 && WATER.contains(&fold(&plain[..spans[0].1]).as_str());
        if is_list {
            return None;
        }
        for (at, &(start, end)) in spans.iter().enumerate() {
            if self.misspelt_alcohol(&plain[start..end]) {
                return None;
            }
            for (_, end) in spans.iter().skip(at).take(MOST_WORDS) {
                if let Some(name) = self.exact(&plain[start..*end])
                    && self.weighs(name)
                {
                    return None;
                }
            }
        }
        let name = self.names.find(family)?;
        Some(vec![Item::new(text, 0..text.len(), Some(name))])
    }

    /// A plant named by its Latin alone, without what is made of it.
    fn names_plant(&self, text: &str) -> Option<&'static str> {
        let words = lexicon::words(text);
        ((2..=4).contains(&words.len()) && self.names.names_plant(&words))
            .then_some("Plant product, by its name")
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
            match item.name {
                Some(name) if self.exact(own) != Some(name) => {
                    let parts = self.names_within(own);
                    let says_more = parts.iter().flatten().any(|part| match part.name {
                        Some(other) => {
                            other != name && self.weighs(other) && self.says_more(other, name)
                        }
                        None => self
                            .names
                            .misspelt_alcohol_in(&own[part.start..part.end])
                            .is_some(),
                    });
                    match parts {
                        Some(parts) if says_more => all.extend(shifted(parts, item.start)),
                        _ => all.push(item),
                    }
                }
                _ => all.push(item),
            }
        }
        all
    }
}
