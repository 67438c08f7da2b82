//! Whatever a label says is an ingredient, or counts against the label: nothing is taken
//! for a part of the name beside it, and nothing is dropped.

use ingredients::{Allergy, AllergyGroup, ClientFacts, LabelVerdict, StudioRule, check};

use super::{healed, judge, names};

#[test]
fn a_bracket_glosses_its_own_name_alone() {
    assert_eq!(
        names("Water. Alcohol. Glycerin. Tocopherol (Vitamin E)"),
        [
            Some("Aqua"),
            Some("Alcohol"),
            Some("Glycerin"),
            Some("Tocopherol")
        ]
    );
    for label in [
        "Alcohol Denat. Hamamelis Virginiana (Witch Hazel), Aqua, Glycerin",
        "Aqua, Glycerin, Alcohol Denat Hamamelis Virginiana (Witch Hazel)",
        "Aqua, Glycerin, Squalane, Weingeist Zorbium (Vitamin E)",
        "Aqua, Glycerin, Squalane, Panthenol (Zorbium in ethanol)",
    ] {
        let verdict = judge(label).verdict;
        assert!(
            matches!(verdict, LabelVerdict::Avoid | LabelVerdict::CannotTell),
            "{label}: {verdict:?}"
        );
    }
    assert_eq!(
        names("Zorbium alcohol (Cetearyl Alcohol)"),
        [Some("Cetearyl Alcohol")]
    );
}

#[test]
fn a_slash_translates_its_own_name_alone() {
    for label in [
        "Water/Aqua/Eau. Alcohol Denat. Glycerin.",
        "Water/Aqua/Eau - Alcohol Denat. - Glycerin",
        "Water/Aqua/Eau Alcohol Denat Glycerin",
    ] {
        assert_eq!(
            names(label),
            [Some("Aqua"), Some("Alcohol Denat."), Some("Glycerin")],
            "{label}"
        );
    }
    assert_eq!(names("Aqua/Water/Woda demineralizowana"), [Some("Aqua")]);
}

#[test]
fn a_comma_within_an_alcohol_parts_nothing() {
    assert_eq!(
        names("Water, Cetearyl, Alcohol, Propanediol"),
        [Some("Aqua"), Some("Cetearyl Alcohol"), Some("Propanediol")]
    );
    // "Coconut" and "lanolin" can be ingredients of their own.
    for label in ["Water, Coconut, Alcohol", "Water, Lanolin, Alcohol"] {
        assert_eq!(judge(label).verdict, LabelVerdict::Avoid, "{label}");
    }
}

#[test]
fn a_dash_before_an_amount_is_no_part_of_it() {
    assert_eq!(
        names("-2% Salicylic Acid (BHA): Helps loosen sebum within the pores. Aqua"),
        [Some("Salicylic Acid"), Some("Aqua")]
    );
}

#[test]
fn a_long_run_without_commas_keeps_its_names() {
    let label = "Aqua, Glycerin, Butyrospermum Parkii Butter Lanolin Retinol Arachis Hypogaea \
                 Oil Salicylic Acid Cocos Nucifera Oil Hydroxyethylpiperazine Ethane Sulfonic \
                 Acid Prunus Amygdalus Dulcis Oil Sesamum Indicum Seed Oil Tocopherol, Xanthan Gum";
    assert_eq!(
        names(label),
        [
            Some("Aqua"),
            Some("Glycerin"),
            Some("Butyrospermum Parkii Butter"),
            Some("Lanolin"),
            Some("Retinol"),
            Some("Arachis Hypogaea Oil"),
            Some("Salicylic Acid"),
            Some("Cocos Nucifera Oil"),
            Some("HYDROXYETHYLPIPERAZINE ETHANE SULFONIC ACID"),
            Some("Prunus Amygdalus Dulcis Oil"),
            Some("Sesamum Indicum Seed Oil"),
            Some("Tocopherol"),
            Some("Xanthan Gum"),
        ]
    );
    // An alcohol behind an unknown word may be a part of its name.
    let label = "Aqua, Glycerin, Butyrospermum Parkii Butter Lanolin Retinol Arachis Hypogaea \
                 Oil Salicylic Acid Cocos Nucifera Oil Zorbyl Alcohol Tocopherol";
    assert_eq!(names(label)[8..], [None, Some("Tocopherol")]);
    assert!(judge(label).reason.is_some());
}

#[test]
fn an_unknown_name_that_is_organic_is_an_ingredient() {
    for (label, texts) in [
        (
            "Aqua, Organic Arachis Hypogaea (Peanut) Kernel Extract, Xanthan Gum",
            [
                "Aqua",
                "Organic Arachis Hypogaea (Peanut) Kernel Extract",
                "Xanthan Gum",
            ],
        ),
        (
            "Organic Aloe Leaf Juice (Aloe Barbadensis), Organic Lavender Flower (Lavandula \
             Angustifolia) Essential Oil, Xanthan Gum",
            [
                "Organic Aloe Leaf Juice (Aloe Barbadensis)",
                "Organic Lavender Flower (Lavandula Angustifolia) Essential Oil",
                "Xanthan Gum",
            ],
        ),
    ] {
        let client = ClientFacts {
            allergies: vec![Allergy::Group(AllergyGroup::Peanut)],
            ..healed()
        };
        let check = check(label, &StudioRule::default(), &client);
        let read: Vec<&str> = check.ingredients.iter().map(|i| i.text.as_str()).collect();
        assert_eq!(read, texts);
        let has_peanut = label.contains("Peanut");
        assert_eq!(check.verdict == LabelVerdict::Avoid, has_peanut, "{label}");
    }
    assert_eq!(
        names("Aqua, Glycerin, *certified organic, certified organic agriculture"),
        [Some("Aqua"), Some("Glycerin")]
    );
}

#[test]
fn an_unknown_name_with_an_allergy_on_record_in_it_is_never_passed() {
    let client = |group| ClientFacts {
        allergies: vec![Allergy::Group(group)],
        ..healed()
    };
    let label = "Aqua, Glycerin, Squalane, Panthenol, Allantoin, Organic Arachis Hypogaea (Peanut) \
                 Kernel Extract";
    let rule = StudioRule::default();
    let peanut = check(label, &rule, &client(AllergyGroup::Peanut));
    assert_eq!(peanut.verdict, LabelVerdict::Avoid);
    let sesame = check(label, &rule, &client(AllergyGroup::Sesame));
    assert_eq!(sesame.verdict, LabelVerdict::Fine);
}
