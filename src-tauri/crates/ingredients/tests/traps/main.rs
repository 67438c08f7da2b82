//! Every trap of a label that is known, each with what it must come to.

mod alcohols;
mod allergies;
mod answer;
mod beside;
mod brands;
mod claims;
mod drugs;
mod layout;
mod left_open;
mod nothing_lost;
mod plants;
mod register;
mod rule;
mod scripts;
mod separators;

use ingredients::{Check, Class, ClientFacts, Healing, StudioRule, check};

fn judge(label: &str) -> Check {
    check(label, &StudioRule::default(), &healed())
}

fn healed() -> ClientFacts {
    ClientFacts {
        healing: Some(Healing::Healed),
        ..ClientFacts::default()
    }
}

fn names(label: &str) -> Vec<Option<&'static str>> {
    judge(label)
        .ingredients
        .iter()
        .map(|ingredient| ingredient.name)
        .collect()
}

fn classes(name: &str) -> Vec<Class> {
    let check = judge(name);
    assert_eq!(
        check.ingredients.len(),
        1,
        "{name}: {:?}",
        check.ingredients
    );
    check.ingredients[0].classes.clone()
}

/// Every spelling stands for the class, alone and within a list.
fn all_are(class: Class, spellings: &[&str]) {
    for spelling in spellings {
        for label in [
            (*spelling).to_owned(),
            format!("Aqua, {spelling}, Glycerin"),
            format!("Ingredients: Aqua, Glycerin, {}.", spelling.to_uppercase()),
        ] {
            let check = judge(&label);
            let with_class = check
                .ingredients
                .iter()
                .filter(|ingredient| ingredient.classes.contains(&class));
            assert_eq!(with_class.count(), 1, "{label:?}: {:#?}", check.ingredients);
        }
    }
}
