//! Real labels with something put into them: whatever parts the names and wherever it
//! stands, an alcohol or an allergen is found, and no letter is lost.
//!
//! `LABEL_MUTATIONS` says how many to try; the suite tries few.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
#![allow(
    clippy::disallowed_methods,
    reason = "a test reads how much it is to do from its environment"
)]

use ingredients::{
    Allergy, AllergyGroup, Check, ClientFacts, Healing, LabelVerdict, Names, StudioRule, check,
};

/// The real labels without a drying alcohol.
fn labels() -> Vec<Vec<&'static str>> {
    include_str!("products/labels.txt")
        .lines()
        .filter_map(|line| line.strip_prefix("- | "))
        .map(|label| label.split(", ").collect())
        .collect()
}

const SEPARATORS: &[&str] = &[
    ", ", ",", "; ", ". ", " - ", " ", "\n", " • ", " | ", " · ", "、", "・", " / ", " – ", " * ",
    "\t", "  ", ",\n", " & ", ": ",
];

const ALCOHOLS: &[&str] = &[
    "Alcohol",
    "Alcohol Denat.",
    "ALCOHOL DENAT",
    "SD Alcohol 40-B",
    "Ethanol",
    "Isopropyl Alcohol",
    "Propan-2-ol 45 g",
    "Alcohol 14% by volume",
    "Alcool",
    "Alkohol",
    "alcohol (denat.)",
    "Alcohl",
    "Ethyl Alcohol 96 % v/v",
];

const PEANUTS: &[&str] = &[
    "Arachis Hypogaea Oil",
    "Peanut",
    "Organic Arachis Hypogaea (Peanut) Kernel Extract",
    "PEANUT OIL",
    "Arachis Hypogaea (Peanut) Zorb",
    "Natural flavour from peanuts",
    "Hydrogenated Peanut Zorbide",
    "Certified organic peanut per 100 g",
];

/// A generator of numbers: the same on every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// A real label with one of `others` put into it.
    fn mutate(&mut self, labels: &[Vec<&'static str>], others: &[&'static str]) -> String {
        let other = self.one_of(others);
        self.put_into(labels, other)
    }

    /// A real label with `other` put into it.
    fn put_into(&mut self, labels: &[Vec<&'static str>], other: &'static str) -> String {
        let mut names = labels[self.below(labels.len())].clone();
        let at = self.below(names.len() + 1);
        names.insert(at, other);
        let label = names.join(self.one_of(SEPARATORS));
        match self.below(6) {
            0 => label.to_uppercase(),
            1 => label.to_lowercase(),
            2 => format!("Ingredients: {label}."),
            3 => format!("A soft cream for every day. INGREDIENTS {label}"),
            _ => label,
        }
    }
}

fn count() -> usize {
    std::env::var("LABEL_MUTATIONS")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(400)
}

fn client(group: AllergyGroup) -> ClientFacts {
    ClientFacts {
        healing: Some(Healing::Healed),
        allergies: vec![Allergy::Group(group)],
        ..ClientFacts::default()
    }
}

/// Every spelling of the names that belong to a group. "BIT" is also an English word, and is
/// read as a name only where it stands alone.
fn members(group: AllergyGroup) -> Vec<&'static str> {
    let all = Names::shipped().iter().map(|(_, name)| name);
    let belong = all.filter(|name| name.allergens.contains(&group));
    let spellings = belong.flat_map(ingredients::Name::spellings);
    spellings.filter(|spelling| *spelling != "BIT").collect()
}

/// What a text around a list says, with a place for a name.
const SENTENCES: &[&str] = &[
    "A soft cream with {}. Ingredients: Aqua, Glycerin, Panthenol",
    "Soothing balm with {} and marula for every day. Ingredients: Aqua, Glycerin, Panthenol",
    "Aqua, Glycerin, Panthenol. Contains {}.",
    "Aqua, Glycerin, Panthenol. Made in a factory that also handles {}",
    "Enriched with {} to calm the skin! Dermatologically tested.",
    "with {}",
    "contains {}",
    "Crème à base de {} et de miel. Ingrédients : Aqua, Glycerin, Panthenol",
    "Mit {} und Vitaminen aus der Natur. Inhaltsstoffe: Aqua, Glycerin, Panthenol",
    "Con {}. Ingredientes: Aqua, Glycerin, Panthenol",
];

fn assert_no_letter_is_lost(label: &str, check: &Check) {
    let mut accounted = vec![false; label.len()];
    let read = check.ingredients.iter().map(|one| one.start..one.end);
    for span in read.chain(check.passed.iter().map(|part| part.start..part.end)) {
        accounted[span].fill(true);
    }
    for (at, c) in label.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        assert!(accounted[at], "{c:?} at {at} of {label}");
    }
}

#[test]
fn an_alcohol_is_found_wherever_it_stands() {
    let (labels, mut numbers) = (labels(), Numbers(7));
    for _ in 0..count() {
        let label = numbers.mutate(&labels, ALCOHOLS);
        let check = check(
            &label,
            &StudioRule::default(),
            &client(AllergyGroup::Peanut),
        );
        let told = check.verdict == LabelVerdict::Avoid || check.reason.is_some();
        assert!(told, "{label}: {:?}", check.verdict);
        assert_no_letter_is_lost(&label, &check);
    }
}

#[test]
fn an_allergen_is_found_wherever_it_stands() {
    let (labels, mut numbers) = (labels(), Numbers(11));
    for _ in 0..count() {
        let label = numbers.mutate(&labels, PEANUTS);
        let check = check(
            &label,
            &StudioRule::default(),
            &client(AllergyGroup::Peanut),
        );
        assert_eq!(check.verdict, LabelVerdict::Avoid, "{label}");
        assert_no_letter_is_lost(&label, &check);
    }
}

#[test]
fn a_member_of_any_group_is_found_wherever_it_stands() {
    let (labels, mut numbers) = (labels(), Numbers(13));
    let members: Vec<_> = AllergyGroup::ALL
        .iter()
        .map(|&group| (group, members(group)))
        .collect();
    for _ in 0..count() {
        let (group, members) = &members[numbers.below(members.len())];
        let member = numbers.one_of(members);
        let label = numbers.put_into(&labels, member);
        let check = check(&label, &StudioRule::default(), &client(*group));
        assert_eq!(check.verdict, LabelVerdict::Avoid, "{member} in {label}");
        assert_no_letter_is_lost(&label, &check);
    }
}

#[test]
fn a_member_of_any_group_is_found_in_running_text() {
    // The suite tries one sentence for each.
    let tried = count().div_ceil(1_000).min(SENTENCES.len());
    for &group in AllergyGroup::ALL {
        for (place, member) in members(group).into_iter().enumerate() {
            let sentences = SENTENCES.iter().cycle().skip(place).take(tried);
            for sentence in sentences {
                let label = sentence.replace("{}", member);
                let check = check(&label, &StudioRule::default(), &client(group));
                assert_eq!(check.verdict, LabelVerdict::Avoid, "{group:?}: {label}");
                assert_no_letter_is_lost(&label, &check);
            }
        }
    }
}
