//! Whatever stands between the names, and whatever is written around them.

use ingredients::{Allergy, ClientFacts, LabelVerdict, StudioRule, check};

use super::{healed, judge};

const WATERS: &[&str] = &[
    "Water",
    "Aqua",
    "Water/Aqua/Eau",
    "Aqua (Water)",
    "Aqua/Water",
    "Water (Aqua)",
];

#[test]
fn no_separator_hides_an_alcohol() {
    for water in WATERS {
        for separator in [
            ". ", " - ", " ", ", ", "; ", " | ", " • ", "\n", " · ", "、", "・", " / ", " * ",
            " + ", "\t", ",", ".", " – ", ":", " & ",
        ] {
            for alcohol in [
                "Alcohol",
                "Alcohol Denat.",
                "Alcohol Denat",
                "Ethanol",
                "Isopropyl Alcohol",
                "SD Alcohol 40-B",
            ] {
                for names in [
                    vec![*water, alcohol, "Glycerin"],
                    vec![*water, "Glycerin", alcohol, "Tocopherol (Vitamin E)"],
                    vec![*water, alcohol, "Glycerin", "Tocopherol (Vitamin E)"],
                    vec![*water, "Glycerin", "Dimethicone", "Panthenol", alcohol],
                    vec![
                        alcohol,
                        *water,
                        "Butyrospermum Parkii (Shea) Butter",
                        "Parfum (Fragrance)",
                    ],
                ] {
                    let label = names.join(separator);
                    let check = judge(&label);
                    assert_ne!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
                    if [". ", " - ", " ", ", ", "; ", "\n", " • ", "、"].contains(&separator) {
                        assert_eq!(check.verdict, LabelVerdict::Avoid, "{label}: {check:#?}");
                    }
                }
            }
        }
    }
}

#[test]
fn an_allergy_s_word_is_found_whatever_is_around_it() {
    for (allergy, word) in [
        ("peanut", "Arachis Hypogaea (Peanut) Kernel Extract"),
        ("peanut", "Peanut"),
        ("pineapple", "Pineapple Enzymes"),
        ("pineapple", "Ananas Sativus Fruit Zorb"),
        ("hazelnut", "Hazelnut Oil"),
        ("tree nuts", "Corylus Avellana Zorb"),
        ("soy", "Soy Protein Isolate"),
        ("wheat", "Wheat Zorb"),
        ("lavender", "Lavender Essential Oil"),
        ("lavender", "Lavandula Zorb Extract"),
    ] {
        let client = ClientFacts {
            allergies: vec![Allergy::parse(allergy)],
            ..healed()
        };
        for around in [
            "Aqua, Glycerin, {}, Xanthan Gum",
            "Aqua, Glycerin, Organic {}, Xanthan Gum",
            "Aqua, Glycerin, Natural {}, Xanthan Gum",
            "Aqua, Glycerin, Certified Organic {}, Xanthan Gum",
            "Aqua, Glycerin, Extract from {}, Xanthan Gum",
            "Aqua, Glycerin, {} from organic farming, Xanthan Gum",
            "Aqua, Glycerin, 5 mg {} per dose, Xanthan Gum",
            "A cream with {} for every day. Ingredients: Aqua, Glycerin, Panthenol",
            "Aqua Glycerin {} Zorbium Oxide Blixol Panthenol Xanthan Gum",
            "Aqua, Glycerin, Panthenol. Made in a factory that handles {} and other things.",
        ] {
            let label = around.replace("{}", word);
            let check = check(&label, &StudioRule::default(), &client);
            assert_eq!(
                check.verdict,
                LabelVerdict::Avoid,
                "{allergy}: {label}: {check:#?}"
            );
            let cited = |(_, found): &(_, &ingredients::Finding)| !found.source.is_empty();
            assert!(check.findings().iter().all(cited), "{label}");
        }
    }
    let client = ClientFacts {
        allergies: vec![Allergy::parse("peanut")],
        ..healed()
    };
    for label in [
        "Aqua, Glycerin, Panthenol. Peanut-free.",
        "Free from peanut. Ingredients: Aqua, Glycerin, Panthenol",
    ] {
        let check = check(label, &StudioRule::default(), &client);
        assert_eq!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
    }
}

#[test]
fn a_claim_before_the_list_names_no_alcohol() {
    for label in [
        "This cream is free of drying alcohol. Ingredients: Aqua, Glycerin, Panthenol",
        "Free of parabens, sulfates and alcohol. Ingredients: Aqua, Glycerin, Panthenol",
        "Alkoholmentes. Összetevők: Aqua, Glycerin, Panthenol",
        "Bez alkoholu. Składniki: Aqua, Glycerin, Panthenol",
    ] {
        let check = judge(label);
        assert_eq!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
    }
}

#[test]
fn lists_of_other_languages_are_read() {
    for label in [
        "全成分：水、グリセリン、エタノール、パンテノール",
        "水・グリセリン・エタノール・パンテノール",
        "전성분: 정제수, 글리세린, 변성알코올, 판테놀",
        "成分：水、甘油、变性乙醇、泛醇",
        "Összetevők: Aqua, Glycerin, denaturált alkohol, Panthenol",
        "Összetevők: víz, glicerin, alkohol, pantenol",
        "Skład: Aqua, Gliceryna, alkohol denaturowany, Pantenol",
        "Składniki: woda, gliceryna, alkohol etylowy, pantenol",
    ] {
        let check = judge(label);
        assert_eq!(check.verdict, LabelVerdict::Avoid, "{label}: {check:#?}");
        assert!(check.unknown <= 1, "{label}: {:#?}", check.ingredients);
    }
}

#[test]
fn every_letter_is_judged_reported_or_declared() {
    for label in [
        "A soft cream. Ingredients: Aqua, Zorbium (Blixol), Glycerin 5 %. Made in France. L 1234",
        "Free from parabens, alcohol, silicones. Ingredients: Aqua, Glycerin",
        "Active ingredient\nMinoxidil 5%\nInactive ingredients\nWater\nGlycerin",
    ] {
        let check = judge(label);
        let mut covered = vec![false; label.len()];
        let spans = check.ingredients.iter().map(|one| one.start..one.end);
        for span in spans.chain(check.passed.iter().map(|part| part.start..part.end)) {
            covered[span].fill(true);
        }
        for (at, c) in label.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            assert!(covered[at], "{c:?} at {at} of {label}: {check:#?}");
        }
    }
}
