//! How labels are laid out: headings, separators, brackets, slashes, lines.

use ingredients::LabelVerdict;

use super::{judge, names};

#[test]
fn headings_separators_and_furniture_are_read_past() {
    let three = [Some("Aqua"), Some("Glycerin"), Some("Panthenol")];
    for label in [
        "Ingredients: Aqua, Glycerin, Panthenol.",
        "INGREDIENTS/INGRÉDIENTS : Aqua, Glycerin, Panthenol",
        "Inhaltsstoffe: Wasser, Glyzerin, Panthenol",
        "Ingrédients : Eau, Glycérine, Panthénol",
        "Ingredientes: Agua; Glicerina; Pantenol",
        "Ingrediënten: Water • Glycerine • Panthenol",
        "Składniki: Woda · Gliceryna · Panthenol",
        "全成分：水、グリセリン、パンテノール",
        "Состав: Вода, Глицерин, Пантенол",
        "전성분: 정제수, 글리세린, 판테놀",
        "Aqua\nGlycerin\nPanthenol",
        "* Aqua\n* Glycerin\n* Panthenol",
        "1. Aqua\n2. Glycerin\n3. Panthenol",
        "Aqua | Glycerin | Panthenol",
        "Aqua - Glycerin - Panthenol",
        "Aqua* Glycerin** Panthenol",
        "Aqua Glycerin Panthenol",
        "Aqua, Glycerin and Panthenol",
        "Aqua (and) Glycerin (and) Panthenol",
        "Aqua/Water/Eau, Glycerin, Panthenol",
        "Aqua (Water), Glycerin, Panthenol (Provitamin B5)",
        "Aqua, Gly-\ncerin, Panthenol",
        "AQUA\u{a0}, GLYCERIN\u{a0}, PANTHENOL",
        "Aqua, Glycerin*, Panthenol. *from organic farming",
        "Aqua, Glycerin, Panthenol. Made in France. Shake before use.",
        "Aqua, Glycerin, Panthenol Please be aware that ingredient lists may change",
        "A soft cream for every day. Ingredients: Aqua, Glycerin, Panthenol",
        "Active ingredients: Aqua 5.0%. Inactive ingredients: Glycerin, Panthenol 2 %",
        "Aqua, Glycerin, may contain [+/-]: Panthenol",
        "Aqua, Glycerin, +/- Panthenol",
        "_Aqua_, _Glycerin_, _Panthenol_",
        "Aqua,,, Glycerin,; , Panthenol,,",
        "[Aqua, Glycerin, Panthenol]",
        "Aqua, Glycerin (vegetable), Panthenol",
        "Aqua, Glycerin, Panthenol, 200 ml",
        "Aqua, Glycerin, Panthenol. www.example.com",
    ] {
        let named: Vec<_> = judge(label)
            .ingredients
            .iter()
            .filter(|ingredient| ingredient.name.is_some())
            .map(|ingredient| ingredient.name)
            .collect();
        assert_eq!(named, three, "{label:?}: {:#?}", judge(label).ingredients);
    }
}

#[test]
fn a_name_may_be_broken_over_lines_where_commas_part() {
    let broken = "Aqua, Lanolin\nAlcohol, Cetearyl\r\nAlcohol, Isopropyl\nMyristate";
    let whole = "Aqua, Lanolin Alcohol, Cetearyl Alcohol, Isopropyl Myristate";
    assert_eq!(names(broken), names(whole));
    // Where lines part, two lines that are names by themselves stay two.
    assert_eq!(
        names("Lanolin\nAlcohol\nAqua"),
        [Some("Lanolin"), Some("Alcohol"), Some("Aqua")]
    );
    assert_eq!(
        names("Aqua\nCetearyl\nAlcohol"),
        [Some("Aqua"), Some("Cetearyl Alcohol")]
    );
}

#[test]
fn commas_and_slashes_inside_names_part_nothing() {
    assert_eq!(
        names("Aqua, 1,2-Hexanediol, Caprylic/Capric Triglyceride, 1, 2-Hexanediol, CI 77891"),
        [
            Some("Aqua"),
            Some("1,2-Hexanediol"),
            Some("Caprylic/Capric Triglyceride"),
            Some("1,2-Hexanediol"),
            Some("Titanium Dioxide"),
        ]
    );
    assert_eq!(names("contains 1,2-Hexanediol"), [Some("1,2-Hexanediol")]);
    assert_eq!(
        names("contains 3-Propylidenephthalide"),
        [Some("3-Propylidenephthalide")]
    );
    assert_eq!(
        names("PEG-150/Stearyl Alcohol/SMDI Copolymer"),
        [Some("PEG-150/Stearyl Alcohol/SMDI Copolymer")]
    );
    assert_eq!(
        names("Glycerin/Alcohol Denat."),
        [Some("Glycerin"), Some("Alcohol Denat.")]
    );
}

#[test]
fn brackets_gloss_or_hold_further_ingredients() {
    assert_eq!(names("Alcohol Denat. (SD Alcohol 39-C)").len(), 1);
    assert_eq!(
        names("Parfum (Limonene)"),
        [Some("Parfum"), Some("Limonene")]
    );
    assert_eq!(
        names("Parfum (Limonene, Linalool), Aqua"),
        [
            Some("Parfum"),
            Some("Limonene"),
            Some("Linalool"),
            Some("Aqua")
        ]
    );
    assert_eq!(
        names("Calendula Officinalis Flower Extract (Alcohol), Aqua"),
        [
            Some("Calendula Officinalis Flower Extract"),
            Some("Alcohol"),
            Some("Aqua")
        ]
    );
    assert_eq!(
        names("Emulsifier (Cetearyl Alcohol)"),
        [Some("Cetearyl Alcohol")]
    );
    assert_eq!(names("Iron Oxides (CI 77491, CI 77492, CI 77499)").len(), 3);
}

#[test]
fn brackets_that_do_not_match_are_read_without_a_fault() {
    for text in [
        "（[é)",
        "{[y)",
        "((and)(e]",
        ")(Aqua",
        "Aqua)(",
        "（Aqua",
        "Parfum ((et)",
        "[[[Alcohol",
    ] {
        for ingredient in judge(text).ingredients {
            assert_eq!(&text[ingredient.start..ingredient.end], ingredient.text);
        }
    }
}

#[test]
fn a_text_that_is_not_read_to_its_end_is_never_passed() {
    let label = format!(
        "Aqua, Glycerin, {}",
        "Aqua Glycerin and Panthenol, Xylo ".repeat(20_000)
    );
    assert_ne!(judge(&label).verdict, LabelVerdict::Fine);
    assert_eq!(
        judge(&format!("{label}, Alcohol Denat.")).verdict,
        LabelVerdict::Avoid
    );
}

#[test]
fn spans_give_the_text_as_pasted() {
    let label = "Ingrédients : Eau, Alcool dénaturé*, Beurre de karité (Butyrospermum Parkii).";
    let check = judge(label);
    let texts: Vec<&str> = check.ingredients.iter().map(|i| i.text.as_str()).collect();
    assert_eq!(
        texts,
        [
            "Eau",
            "Alcool dénaturé",
            "Beurre de karité (Butyrospermum Parkii)"
        ]
    );
    for (place, ingredient) in check.ingredients.iter().enumerate() {
        assert_eq!(&label[ingredient.start..ingredient.end], ingredient.text);
        assert_eq!(ingredient.position, place + 1);
    }
}

#[test]
fn active_ingredients_stand_before_the_others() {
    for (label, verdict) in [
        (
            "Ethyl Alcohol 70% Inactive ingredients: Water, Glycerin",
            LabelVerdict::Avoid,
        ),
        (
            "Isopropyl alcohol 70 % v/v. Other ingredients: Water, Glycerin",
            LabelVerdict::Avoid,
        ),
        (
            "Drug Facts. Active ingredient: Alcohol 62% (v/v). Purpose: Antimicrobial. \
             Warnings: Flammable. Inactive ingredients: Water, Glycerin",
            LabelVerdict::Avoid,
        ),
        (
            "Zinc Oxide 20.0% Inactive ingredients: Water, Glycerin",
            LabelVerdict::Fine,
        ),
    ] {
        let check = judge(label);
        assert_eq!(check.verdict, verdict, "{label}: {check:#?}");
    }
    assert_eq!(
        names("Salicylic Acid 2% Inactive ingredients: Water"),
        [Some("Salicylic Acid"), Some("Aqua")]
    );
}

#[test]
fn a_maker_s_number_in_angle_brackets_is_no_part_of_a_name() {
    assert_eq!(
        names("Aqua, Phenoxyethanol <ILN12345>"),
        [Some("Aqua"), Some("Phenoxyethanol")]
    );
    assert_eq!(judge("Aqua, Alcohol <5%").verdict, LabelVerdict::Avoid);
}
