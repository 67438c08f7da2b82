//! Whatever a label says is an ingredient, or counts against the label: nothing is taken
//! for a part of the name beside it, and nothing is dropped.

use ingredients::Verdict;

use super::{judge, names};

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
            matches!(verdict, Verdict::Avoid | Verdict::CannotTell),
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
