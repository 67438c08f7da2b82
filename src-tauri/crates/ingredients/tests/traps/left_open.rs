//! Text that is no ingredient and leaves it open what is in the product.

use ingredients::{Allergy, ClientFacts, LabelVerdict, StudioRule, check};

fn verdict(label: &str) -> LabelVerdict {
    check(label, &StudioRule::default(), &ClientFacts::default()).verdict
}

#[test]
fn a_medicine_in_running_text_is_never_fine() {
    for medicine in ["Ketoconazole", "Minoxidil", "Clobetasol", "Hydrocortisone"] {
        for label in [
            format!(
                "Active ingredient {medicine} 1% Purpose Anti-dandruff shampoo\nInactive ingredients: water, glycerin"
            ),
            format!("Contains {medicine} as the active ingredient. Ingredients: water, glycerin"),
            format!("Use this {medicine} cream on the scalp. Ingredients: water, glycerin"),
            format!("Medicated with {medicine}. Ingredients: water, glycerin"),
            format!(
                "{medicine} cream\nIngredients: water, glycerin, petrolatum, dimethicone, panthenol"
            ),
            format!("0% parabens {medicine}, water, glycerin"),
        ] {
            assert_ne!(verdict(&label), LabelVerdict::Fine, "{label}");
        }
    }
}

#[test]
fn a_claim_with_the_name_of_a_drying_alcohol_in_it_is_not_fine() {
    for label in [
        "0% parabens propan-2-ol, water, glycerin",
        "Free of fragrance and ethyl alcohol rich. Water, glycerin",
        "No fragrance or parabens and SD alcohol 40 based. Water, glycerin",
        "Lot No Alcohol Denat., Water, Glycerin",
        "This product is not alcohol-free. Ingredients: water, glycerin",
        "Nicht alkoholfrei. Ingredients: water, glycerin",
    ] {
        assert_ne!(verdict(label), LabelVerdict::Fine, "{label}");
    }
    let free = "Alcohol-free. Does not contain alcohol. Ingredients: water, glycerin, panthenol";
    assert_eq!(verdict(free), LabelVerdict::Fine);
}

#[test]
fn a_list_without_commas_is_no_one_name() {
    for label in [
        "water glycerin limonene dimethicone",
        "water glycerin zorblax dimethicone",
    ] {
        let client = ClientFacts {
            allergies: vec![Allergy::Named("fragrance".to_owned())],
            ..ClientFacts::default()
        };
        let found = check(label, &StudioRule::default(), &client);
        assert_ne!(found.verdict, LabelVerdict::Fine, "{label}");
    }
}

#[test]
fn an_alcohol_in_any_language_of_the_sheets_is_not_fine() {
    let known = "Aqua, Glycerin, Petrolatum, Dimethicone, Panthenol, Allantoin, Squalane";
    for alcohol in [
        "64-17-5",
        "E1510",
        "الکل",
        "اتانول",
        "अल्कोहल",
        "एथेनॉल",
        "ਅਲਕੋਹਲ",
        "rượu",
        "Franzbranntwein",
        "Kosmetikspiritus",
        "aguardiente",
        "denatonium benzoate",
        "hydroalcoholic extract of calendula",
        "火酒",
    ] {
        let label = format!("{known}, {alcohol}");
        assert_ne!(verdict(&label), LabelVerdict::Fine, "{label}");
    }
}

#[test]
fn an_allergy_is_known_by_its_words_in_the_languages_of_the_sheets() {
    for words in [
        "Kokosnuss",
        "코코넛",
        "جوز الهند",
        "نارگیل",
        "नारियल",
        "ਨਾਰੀਅਲ",
        "dừa",
        "niyog",
        "cocco",
        "lanolin, coconut",
        "coconut and olive oil",
    ] {
        let client = ClientFacts {
            allergies: vec![Allergy::Named(words.to_owned())],
            ..ClientFacts::default()
        };
        let found = check("Cocos Nucifera Oil", &StudioRule::default(), &client);
        assert_eq!(found.verdict, LabelVerdict::Avoid, "{words}");
    }
}
