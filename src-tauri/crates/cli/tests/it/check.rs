//! `aftercare check`.

use serde_json::{Value, json};

use super::fed;

fn check(arguments: &[&str], label: &str) -> Value {
    fed(
        &[&["check", "--json"], arguments].concat(),
        label.as_bytes(),
    )
    .json()
}

const LABEL: &str = "Ingredients: Aqua, Alcohol Denat., Cetearyl Alcohol, Lanolin, Parfum";

#[test]
fn answers_in_json() {
    let answer = check(&[], LABEL);
    assert_eq!(answer["verdict"], "avoid");
    assert_eq!(answer["unknown"], 0);
    let ingredients = answer["ingredients"].as_array().unwrap();
    assert_eq!(ingredients.len(), 5);
    for (i, ingredient) in ingredients.iter().enumerate() {
        let offset = |field: &str| usize::try_from(ingredient[field].as_u64().unwrap()).unwrap();
        assert_eq!(ingredient["position"], i + 1);
        assert_eq!(ingredient["text"], LABEL[offset("start")..offset("end")]);
    }
    let alcohol = &ingredients[1];
    assert_eq!(alcohol["classes"], json!(["drying_alcohol"]));
    assert_eq!(alcohol["findings"][0]["kind"], "drying_alcohol");
    assert_eq!(alcohol["findings"][0]["severity"], "avoid");
    assert!(
        alcohol["findings"][0]["source"]
            .as_str()
            .is_some_and(|source| !source.is_empty())
    );
}

#[test]
fn knows_the_rule_and_the_client() {
    let mild = "Ingredients: Aqua, Glycerin, Cetearyl Alcohol";
    assert_eq!(check(&[], mild)["verdict"], "fine");
    assert_eq!(check(&["--no-fatty-alcohols"], mild)["verdict"], "avoid");
    let oil = "Ingredients: Cocos Nucifera Oil";
    assert_ne!(check(&[], oil)["verdict"], "avoid");
    assert_eq!(check(&["--allergy", "coconut"], oil)["verdict"], "avoid");
    assert_eq!(
        check(&["--allergy", "lanolin", "--allergy", "glycerin"], mild)["verdict"],
        "avoid"
    );
    assert_eq!(
        check(&["--scalp", "dry", "--scalp", "dandruff"], oil)["verdict"],
        "caution"
    );
}

#[test]
fn answers_in_words() {
    let told = fed(&["check"], LABEL.as_bytes()).answer();
    assert!(
        told.starts_with(
            "Avoid. It contains something that goes against the studio’s rule or an allergy on record.\n  Avoid: Alcohol Denat., 2nd of 5, is an alcohol that dries the skin. The rule is: nothing with drying alcohol. Source: "
        ),
        "{told}"
    );
    assert!(
        told.ends_with(
            "5 ingredients, all recognized.\nThis follows the studio’s rule and the allergies on record. It is no medical advice.\n"
        ),
        "{told}"
    );
    assert!(!told.to_lowercase().contains("safe"));
    let none = fed(&["check"], b"").answer();
    assert!(
        none.starts_with("Cannot tell. No list of ingredients was found"),
        "{none}"
    );
}

#[test]
fn takes_text_only() {
    fed(&["check"], b"Aqua, \xff").fails(
        1,
        "the label cannot be read: stream did not contain valid UTF-8",
    );
}

#[test]
fn says_of_which_allergy_it_knows_nothing() {
    let label = b"Ingredients: Aqua, Glycerin";
    let told = fed(&["check", "--allergy", "asdf"], label).answer();
    assert!(
        told.contains("The allergy “asdf” is not in the list. Only these words were looked for.\n"),
        "{told}"
    );
    let told = fed(&["check", "--allergy", "lavendar"], label).answer();
    assert!(told.contains("Did you mean lavender?"), "{told}");
    let told = fed(&["check", "--allergy", "lavender"], label).answer();
    assert!(!told.contains("looked for"), "{told}");
}
