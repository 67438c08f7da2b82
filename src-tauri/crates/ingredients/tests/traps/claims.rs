//! What a label says the product is free from, and what such words must not hide.

use ingredients::{CannotTell, Check, LabelVerdict};

use super::judge;

fn named(check: &Check) -> Vec<&'static str> {
    check.ingredients.iter().filter_map(|i| i.name).collect()
}

#[test]
fn a_claim_is_no_ingredient() {
    for claim in [
        "Alcohol-free",
        "alcohol free",
        "Alcohol\u{2011}free",
        "Alcohol-Free formula",
        "Alcohol-free for sensitive skin",
        "Alcohol- and paraben-free",
        "Alkohol- und parfümfrei",
        "Without alcohol",
        "Without any alcohol",
        "Without parabens and alcohol",
        "Without parabens & alcohol",
        "Free from alcohol",
        "Free of ethanol",
        "Free from: alcohol",
        "No: alcohol",
        "No alcohol",
        "No added alcohol",
        "No drying alcohol",
        "No denatured alcohol",
        "No isopropyl alcohol",
        "0% alcohol",
        "0.0 % alcohol",
        "0 % alcohol. 0 % parabens",
        "zero alcohol",
        "sans alcool",
        "sans ajout d'alcool",
        "sans parabènes ni alcool",
        "ohne Alkohol",
        "ohne Zusatz von Alkohol",
        "frei von Alkohol",
        "alkoholfrei",
        "senza alcool",
        "sin alcohol",
        "libre de alcohol",
        "sem álcool",
        "zonder alcohol",
        "vrij van alcohol",
        "alcoholvrij",
        "uden alkohol",
        "fri for alkohol",
        "non-alcoholic",
        "Sans parabènes, alcool, ni silicone",
        "Contains no alcohol",
        "Contains 0 % alcohol",
        "Contains 0.0 % alcohol",
        "Does not contain alcohol",
        "Does not contain harsh alcohol",
        "не содержит спирта",
        "без спирта",
        "无酒精",
        "무알코올",
        "アルコールフリー",
        "エタノール不使用",
    ] {
        for label in [
            format!("Ingredients: Aqua, Glycerin, Panthenol. {claim}"),
            format!("{claim}. Ingredients: Aqua, Glycerin, Panthenol"),
            format!("Aqua, Glycerin, Panthenol. {claim}."),
            format!("Aqua, Glycerin, Panthenol, {claim}"),
        ] {
            let check = judge(&label);
            assert_eq!(named(&check), ["Aqua", "Glycerin", "Panthenol"], "{label}");
            assert_eq!(
                check.verdict,
                LabelVerdict::Fine,
                "{label}: {:#?}",
                check.ingredients
            );
        }
    }
}

#[test]
fn an_alcohol_beside_a_claim_about_something_else_is_listed() {
    for label in [
        "Aqua, Glycerin, Panthenol. Without parabens, ALCOHOL",
        "Aqua, Glycerin, Panthenol. Without parabens, ALCOHOL.",
        "Aqua, Glycerin, Panthenol. Without parabens, alcohol, glycerin",
        "Aqua, Glycerin, Panthenol. Without parabens, Alcohol Denat.",
        "Aqua, Glycerin, Panthenol. Free from parabens, silicones, Alcohol Denat., Parfum",
        "Aqua, Glycerin, Panthenol. Free from parabens, silicones, alcohol, Glycerin",
        "Aqua, Glycerin, Panthenol, paraben-free, Alcohol",
        "Aqua, Glycerin, Panthenol. Cruelty free, Alcohol",
        "Aqua, Glycerin, Panthenol. No parabens. Alcohol",
        "Aqua, Glycerin, Panthenol. 0 % parabens. Alcohol",
        "Aqua, Glycerin, Panthenol. Not tested on animals. Alcohol",
        "Aqua, Glycerin, Panthenol, ohne Parabene, Alkohol",
        "Aqua, Glycerin, Panthenol, sans parabènes, alcool",
        "No parabens, alcohol",
        "Paraben free, alcohol, aqua",
        "Free from parabens. Ingredients: Aqua, Alcohol Denat., Glycerin",
        "Without parabens, Alcohol Denat., Aqua",
        // A claim about alcohol is no reason to pass over a listed one.
        "Alcohol-free. Alcohol, Aqua, Glycerin",
        "Alcohol-free, alcohol, Aqua, Glycerin",
        "Aqua, Glycerin, Panthenol. Without alcohol, Alcohol Denat.",
        // About the alcohol, not against it.
        "Aqua, Alcohol (no parabens), Glycerin, Panthenol",
        "Aqua, Alcohol (gluten free), Glycerin, Panthenol",
        "Aqua, Alcohol (not denatured), Glycerin, Panthenol",
        "Aqua, Non-GMO Alcohol, Glycerin, Panthenol",
        "Aqua, Alcohol (non-GMO), Glycerin, Panthenol",
        "Aqua, Gluten-free alcohol, Glycerin, Panthenol",
        "Aqua, Alcohol without parabens, Glycerin, Panthenol",
        "Aqua, Alcohol free from methanol, Glycerin, Panthenol",
        "Aqua, Glycerin, Panthenol. Contains alcohol",
        "Active ingredient: Ethyl Alcohol 70.0% v/v. Inactive ingredients: Aqua, Glycerin",
    ] {
        let check = judge(label);
        assert_eq!(check.verdict, LabelVerdict::Avoid, "{label}: {check:#?}");
    }
}

#[test]
fn a_claim_before_the_heading_is_no_part_of_the_list() {
    for claim in [
        "Free from parabens, alcohol",
        "Free from parabens, alcohol and silicones",
        "A lotion for every day, without alcohol",
    ] {
        let label = format!("{claim}. Ingredients: Aqua, Glycerin, Panthenol");
        let check = judge(&label);
        assert_eq!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
    }
    for claim in [
        "Contains 70% alcohol",
        "A toner with alcohol, for men",
        "A lotion for men, with alcohol",
        "Without parabens! And alcohol from grain",
    ] {
        let label = format!("{claim}. Ingredients: Aqua, Glycerin, Panthenol");
        let check = judge(&label);
        assert_eq!(
            check.reason,
            Some(CannotTell::PossibleAvoid),
            "{label}: {check:#?}"
        );
    }
}

#[test]
fn what_may_be_claimed_absent_or_listed_is_never_fine() {
    for claim in [
        "Without parabens, alcohol or perfume",
        "Free from parabens, alcohol, silicones",
        "Free from parabens, silicones, alcohol",
        "Free from: parabens, alcohol, silicones",
        "Free from parabens, silicones and alcohol",
        "0% parabens alcohol",
        "0% parabens 5% alcohol",
        "70.0% alcohol Zorbium",
        "free from parabens Alcohol",
        "no parabens with alcohol",
        "no animal testing alcohol",
        "Alcohol without parabens",
        "Alcohol free from methanol",
        "Gluten-free alcohol",
        "free alcohol",
        "not denatured alcohol",
        "non drying alcohol",
        "Alcohol non denatured",
    ] {
        for label in [
            format!("Aqua, Glycerin, Panthenol, Squalane, Allantoin. {claim}"),
            format!("Aqua, Glycerin, Panthenol, Squalane, Allantoin, {claim}."),
            format!("Aqua, Glycerin, Panthenol, {claim}, Squalane, Allantoin"),
        ] {
            let check = judge(&label);
            assert!(
                check.verdict == LabelVerdict::Avoid
                    || check.reason == Some(CannotTell::PossibleAvoid),
                "{label}: {check:#?}"
            );
        }
    }
}

#[test]
fn a_name_over_two_lines_ends_a_claim() {
    let label = "Aqua\nGlycerin\nFree from parabens\nCetearyl\nAlcohol\nEthanol\nSilicones";
    let check = judge(label);
    assert_eq!(check.verdict, LabelVerdict::Avoid, "{check:#?}");
}

#[test]
fn a_claim_about_other_things_leaves_a_list_fine() {
    for claim in [
        "Free from parabens, silicones, perfume",
        "Free from parabens, mineral oil and silicones",
        "Without parabens, sulfates or phthalates",
        "Sans parabènes, sans silicones",
        "Paraben-free, silicone-free, vegan",
    ] {
        let label = format!("Aqua, Glycerin, Panthenol, Squalane, Allantoin. {claim}.");
        let check = judge(&label);
        assert_eq!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
    }
}

#[test]
fn a_claim_beside_a_name_leaves_the_name() {
    for (part, name) in [
        ("Alcohol Free Fragrance", "Parfum"),
        ("Parfum alcohol-free", "Parfum"),
        ("Alcohol-free witch hazel", "Hamamelis Virginiana Water"),
        ("Witch hazel without alcohol", "Hamamelis Virginiana Water"),
        ("Cetyl Alcohol free of parabens", "Cetyl Alcohol"),
    ] {
        let check = judge(&format!("Aqua, Glycerin, {part}"));
        assert_eq!(named(&check), ["Aqua", "Glycerin", name], "{part}");
        assert_ne!(check.verdict, LabelVerdict::Avoid, "{part}");
    }
}
