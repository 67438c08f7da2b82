//! Lists of ingredients as products carry them: which drying alcohols are in each, and that
//! most of the names are known.
//!
//! A line of `labels.txt` is the drying alcohols, or `-`, then the list as it is pasted.

use ingredients::{Class, ClientFacts, LabelVerdict, StudioRule, check};

/// Of so many ingredients one may be unknown, over all labels.
const KNOWN_PER_UNKNOWN: usize = 40;

#[test]
fn drying_alcohols_are_found_and_no_others() {
    let (mut ingredients, mut unknown) = (0, 0);
    for line in include_str!("labels.txt").lines() {
        let (expected, label) = line.split_once(" | ").unwrap_or_else(|| panic!("{line}"));
        let check = check(label, &StudioRule::default(), &ClientFacts::default());
        let drying: Vec<&str> = check
            .ingredients
            .iter()
            .filter(|ingredient| ingredient.classes.contains(&Class::DryingAlcohol))
            .filter_map(|ingredient| ingredient.name)
            .collect();
        let expected: Vec<&str> = expected.split("; ").filter(|name| *name != "-").collect();
        assert_eq!(drying, expected, "{label}");
        let avoided = check.verdict == LabelVerdict::Avoid;
        assert_eq!(avoided, !expected.is_empty(), "{label}");
        ingredients += check.ingredients.len();
        unknown += check.unknown;
    }
    assert!(ingredients > 700, "only {ingredients} ingredients");
    assert!(
        unknown * KNOWN_PER_UNKNOWN < ingredients,
        "{unknown} of {ingredients} are unknown"
    );
}
