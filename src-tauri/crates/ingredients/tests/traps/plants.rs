//! Plants, what is made of them, and what else is named by a rule: with their everyday names,
//! with slashes, and where a part of the name is judged by itself.

use ingredients::{CannotTell, Class, LabelVerdict, Stance, StudioRule, check as check_label};

use super::{healed, judge, names};

const REST: &str = "Aqua, Glycerin, Panthenol, Squalane, Allantoin";

/// The texts that are read beside `REST`, all of them known.
fn read(name: &str) -> Vec<String> {
    let check = judge(&format!("{REST}, {name}"));
    assert_eq!(check.unknown, 0, "{name}: {check:#?}");
    assert_eq!(check.unread().count(), 0, "{name}: {check:#?}");
    let added = check.ingredients.iter().skip(5);
    added.map(|one| one.text.clone()).collect()
}

#[test]
fn what_a_plant_is_called_beside_its_latin_is_part_of_its_name() {
    for name in [
        "Jasminum Officinale (Jasmine) Flower Wax",
        "Cinnamomum Camphora (Camphor) Leaf Extract",
        "Citrus Aurantium Dulcis (Orange) Peel Wax",
        "Lavandula Stoechas (Spanish Lavender) Extract",
        "Rosa Damascena (Rose) Distillate",
        "Peppermint Leaf Extract",
        "Carthamus Tinctorius (Safflower) Seed Extract",
        "Indigofera Tinctoria (Indigo) Powder",
        "Brahmi (Bacopa Monnieri)",
        "Zorbenroot (Cyperus Rotundus)",
    ] {
        assert_eq!(read(name), [name]);
    }
    let jasmine = judge("Jasminum Officinale (Jasmine) Flower Wax");
    assert!(
        jasmine.ingredients[0]
            .classes
            .contains(&Class::FragranceAllergen)
    );
    for camphor in [
        "Cinnamomum Camphora (Camphor) Leaf Extract",
        "Camphor Oil",
        "Camphor Oil (Cinnamomum Camphora)",
        "Cinnamomum Camphora (Camphor) Bark Oil",
    ] {
        let check = judge(camphor);
        assert_eq!(check.ingredients.len(), 1, "{camphor}: {check:#?}");
        let classes = &check.ingredients[0].classes;
        assert!(classes.contains(&Class::HealingCaution), "{camphor}");
    }
    let camphor = judge("Cinnamomum Camphora (Camphor) Leaf Extract");
    assert!(
        camphor.ingredients[0]
            .classes
            .contains(&Class::HealingCaution)
    );
}

#[test]
fn a_bracket_with_latin_hides_nothing() {
    for name in [
        "Brahmi tincture (Bacopa Monnieri)",
        "Brahmi in spirit (Bacopa Monnieri)",
        "Alcohol (Bacopa Monnieri)",
        "Brahmi (Bacopa Monnieri, alcohol)",
        "Brahmi and alcohol (Bacopa Monnieri)",
        "Bacopa Monnieri (alcohol)",
    ] {
        let check = judge(&format!("{REST}, {name}"));
        let told = check.verdict == LabelVerdict::Avoid || check.reason.is_some();
        let listed = check.unknown > 0;
        assert!(
            told || listed && !name.contains("lcohol"),
            "{name}: {check:#?}"
        );
    }
}

#[test]
fn a_plant_in_several_languages_is_known_by_any_of_them() {
    for name in [
        "Yeast Extract/Faex/Extrait de Levure",
        "Faex / Yeast Extract / Extrait de Levure",
        "Sea Salt/Maris Sal/Sel Marin",
        "Molasses Extract/Saccharum Officinarum/Extrait de Mélasse",
        "Beta Vulgaris/Beet Root Extract/Extrait de Racine de Betterave",
        "Hordeum Vulgare/Hordeum Vulgare Extract/Extrait d'Orge",
        "Saccharum Officinarum (Sugar Cane) Extract/Extrait de Canne à Sucre",
        "Lactis Proteinum/Milk Protein/Protéine du Lait",
        "Whey Protein/Lactis Protein/Protéine du Petit-Lait",
        "Microcristallina Cera/Microcrystalline Wax/Cire Microcristalline",
        "Rosa Gallica Extract / Rosa Gallica Flower Extract",
    ] {
        read(name);
    }
    for label in [
        "Yeast Extract/Alcohol/Extrait de Levure",
        "Beta Vulgaris/Alcohol Denat./Extrait de Betterave",
        "Beet Root Extract/Extrait de Betterave/Alcool",
    ] {
        assert_eq!(judge(label).verdict, LabelVerdict::Avoid, "{label}");
    }
    let unknown = judge("Aqua, Zorbium/Yeast Extract/Extrait de Levure, Glycerin");
    assert!(unknown.unknown > 0, "{unknown:#?}");
}

#[test]
fn a_ferment_of_many_plants_is_one_name() {
    let name = "Pseudozyma Epicola/Camellia Sinensis Seed Oil/Glucose/Malt Extract/Soybean \
                Flour/Yeast Extract Ferment Filtrate";
    assert_eq!(read(name), [name]);
    let spirit = judge("Pseudozyma Epicola/Alcohol Denat./Yeast Extract Ferment Filtrate");
    assert_ne!(spirit.verdict, LabelVerdict::Fine);
}

#[test]
fn an_essential_oil_is_a_fragrance_whatever_it_is_of() {
    for name in [
        "Basil Essential Oil",
        "Organic Sweet Orange Essential Oil",
        "huile essentielle de citronnelle",
        "olio essenziale di citronella",
        "aceite esencial de citronela",
    ] {
        let check = judge(&format!("{REST}, {name}"));
        assert_eq!(check.verdict, LabelVerdict::Caution, "{name}: {check:#?}");
        assert_eq!(check.unknown, 0, "{name}: {check:#?}");
        assert!(
            check.ingredients[5].classes.contains(&Class::Fragrance),
            "{name}"
        );
    }
    // One that labels must name is that one.
    let lemongrass = judge(&format!("{REST}, Lemongrass Essential Oil"));
    assert_eq!(
        lemongrass.ingredients[5].classes,
        [Class::FragranceAllergen]
    );
    let tincture = judge(&format!("{REST}, alcohol tincture essential oil"));
    assert_ne!(tincture.verdict, LabelVerdict::Fine);
    assert_ne!(tincture.verdict, LabelVerdict::Caution, "{tincture:#?}");
}

#[test]
fn a_name_that_is_not_known_but_speaks_of_perfume_is_one() {
    for name in [
        "Natural Fragrance Oils",
        "Zorbium Perfume Premix",
        "Parfum Zorbique",
    ] {
        let label = format!("{REST}, {name}");
        let check = judge(&label);
        assert_eq!(check.verdict, LabelVerdict::Caution, "{name}: {check:#?}");
        assert_eq!(check.unknown, 1, "{name}");
        let rule = StudioRule {
            fragrance: Stance::Allowed,
            ..StudioRule::default()
        };
        assert_eq!(
            check_label(&label, &rule, &healed()).verdict,
            LabelVerdict::Fine
        );
    }
}

#[test]
fn what_a_name_is_derived_from_is_no_part_of_it() {
    for (label, name) in [
        ("Cetyl Alcohol Coconut Derived", "Cetyl Alcohol"),
        (
            "Sodium Cocoyl Isethionate (coconut derived)",
            "Sodium Cocoyl Isethionate",
        ),
        ("L-Proline", "Proline"),
        ("D-Panthenol", "Panthenol"),
        ("DL-Methionine", "Methionine"),
        ("Water Aqua", "Aqua"),
        ("[+/- Mica (CI 77019)", "Mica"),
    ] {
        let all = names(label);
        assert!(
            all.iter()
                .all(|one| one.is_some_and(|one| one.eq_ignore_ascii_case(name))),
            "{label}: {all:?}"
        );
    }
    for label in [
        "Aqua, Zorbium Zorbate (from wheat), Glycerin",
        "Aqua, Zorbium Zorbate (From Wheat Bran, Straw), Glycerin",
        "Aqua, Glycerin, Zorbium Zorbate (derived from coconut)",
    ] {
        assert!(judge(label).unknown > 0, "{label}");
    }
    assert_eq!(judge("Alcohol Corn Derived").verdict, LabelVerdict::Avoid);
}

#[test]
fn a_slip_in_the_word_alcohol_names_the_alcohol_that_is_meant() {
    for label in ["Benzyl Alochol", "Benzyl Acohol", "Cetearyl Alchol"] {
        let check = judge(&format!("{REST}, {label}"));
        assert_eq!(
            check.verdict,
            LabelVerdict::CannotTell,
            "{label}: {check:#?}"
        );
        assert_eq!(check.reason, Some(CannotTell::PossibleAvoid), "{label}");
        assert!(check.ingredients[5].suggestion.is_some(), "{label}");
    }
    for label in ["Ethyl Alochol", "Alchol Denat.", "Organic Alochol"] {
        let check = judge(&format!("{REST}, {label}"));
        assert_eq!(check.verdict, LabelVerdict::Avoid, "{label}: {check:#?}");
    }
}
