//! What stands beside the names without a heading: the name of the product, notes, makers, the
//! purpose of an ingredient.

use ingredients::{Check, LabelVerdict};

use super::judge;

const LIST: &str = "Aqua, Glycerin, Panthenol*, Squalane, Allantoin, Tocopherol";

fn is_fine(label: &str) -> Check {
    let check = judge(label);
    assert_eq!(check.verdict, LabelVerdict::Fine, "{label}: {check:#?}");
    assert_eq!(check.unknown, 0, "{label}: {check:#?}");
    assert_eq!(check.unread().count(), 0, "{label}: {check:#?}");
    check
}

#[test]
fn a_note_at_the_end_is_no_ingredient() {
    for note in [
        ". *Pitera™.",
        ". *Hadasei-3",
        ". *Zorbium original formula. **Zorbium moisture formula.",
        " *Denotes zorbic",
        ".*Zorbic component of plants",
        " † Zorbic",
    ] {
        let list = LIST
            .replace("Squalane", "Squalane** †")
            .replace("** †", "**, Betaine†");
        is_fine(&format!("{list}{note}"));
        let with_alcohol = judge(&format!("{list}{note} Alcohol denat"));
        assert_ne!(with_alcohol.verdict, LabelVerdict::Fine, "{note}");
    }
    for label in [
        // A sign that marks no name before it explains nothing.
        "Aqua, Glycerin. *Zorbium",
        // It may also stand before the names that it marks.
        "Aqua*, Glycerin*, *Zorbium",
        "Aqua*, *Zorbium, Glycerin",
        "Aqua* • *Zorbium",
    ] {
        assert_eq!(judge(label).unknown, 1, "{label}");
    }
}

#[test]
fn the_name_of_the_product_is_no_ingredient() {
    for label in [
        format!("Eucerin Aquaphor Protect & Repair Salbe. {LIST}"),
        format!("Zorbium Balsam: {LIST}"),
        format!("{LIST}. Zorbium Lip Balm: Aqua, Petrolatum, Squalane"),
        format!("{LIST}. Step 1: Aqua, Petrolatum, Squalane"),
    ] {
        is_fine(&label);
    }
    for label in [
        format!("Zorbium, {LIST}"),
        format!("{LIST}, Zorbium. Aqua"),
        "Zorbium. Aqua".to_owned(),
        // Full stops part the names: the first of them is no title.
        "Zorbium Ester. Aqua. Glycerin. Panthenol. Squalane".to_owned(),
    ] {
        assert_eq!(judge(&label).unknown, 1, "{label}");
    }
    let alcohol = judge(&format!("Zorbium Alcohol Balsam. {LIST}"));
    assert_ne!(alcohol.verdict, LabelVerdict::Fine);
}

#[test]
fn a_maker_and_a_form_are_no_ingredients() {
    for label in [
        format!("{LIST}. Beiersdorf AG, D-20245 Hamburg, Germany. 400 ml e"),
        format!("{LIST}. Beiersdorf AG, 20245 Hamburg"),
        format!("{LIST}, Zorbium Cosmetics GmbH & Co. KG, Hauptstraße 1, 12345 Berlin"),
        format!("{LIST}. Laboratoires Zorbium SAS, 75013 Paris, France"),
        format!("Pommade. Composition : {LIST}"),
        format!("Zusammensetzung: {LIST}"),
        format!("Bahan-bahan: {LIST}"),
        format!("{LIST}. Zur Anwendung auf der Haut. For very dry, sensitive skin."),
    ] {
        is_fine(&label);
    }
    let behind = is_fine(&format!(
        "{LIST}, Tetrasodium EDTA  Contains less than 0.3% THC"
    ));
    assert_eq!(behind.ingredients.len(), 7, "{behind:#?}");
    for name in ["Nano Ag", "NANO AG", "Zorb inc", "Zorbium ag"] {
        assert_eq!(
            judge(&format!("{LIST}, {name}, Zorbium")).unknown,
            2,
            "{name}"
        );
    }
    // An address has a number, or is a town alone: what follows here is the rest of the list.
    is_fine(&format!("{LIST}. Beiersdorf AG, Hamburg"));
    assert_eq!(
        judge(&format!("{LIST}, Dermazorb Inc, Zorbium, Zorbex")).unknown,
        2
    );
    for label in [
        format!("{LIST}. Beiersdorf AG, 20245 Hamburg, Alcohol"),
        format!("{LIST}. Beiersdorf AG, Zorbium alcohol"),
        format!("{LIST}. Beiersdorf AG, Minoxidil 5 %"),
    ] {
        assert_ne!(judge(&label).verdict, LabelVerdict::Fine, "{label}");
    }
}

#[test]
fn what_an_ingredient_is_for_is_no_ingredient() {
    let check = judge("Aqua (Solvent), Glycerin (Humectant), Citral (Fragrance Ingredient)");
    assert_eq!(check.unknown, 0, "{check:#?}");
}
