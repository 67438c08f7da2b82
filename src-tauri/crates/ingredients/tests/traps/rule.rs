//! The two oils, and what the studio decides for itself.

use ingredients::{Class, ClientFacts, Healing, LabelVerdict, Severity, Stance, StudioRule, check};
use vocabulary::ScalpType;

use super::{all_are, healed, judge, names};

#[test]
fn the_two_oils_are_recommended_with_a_word_of_caution() {
    all_are(
        Class::CoconutOil,
        &[
            "Cocos Nucifera Oil",
            "Cocos Nucifera (Coconut) Oil",
            "coconut oil",
            "virgin coconut oil",
            "Hydrogenated Coconut Oil",
            "Huile de coco",
            "Kokosöl",
            "Organic Coconut Oil*",
        ],
    );
    all_are(
        Class::OliveOil,
        &[
            "Olea Europaea Fruit Oil",
            "Olea Europaea (Olive) Fruit Oil",
            "Olea Europaea Oil",
            "olive oil",
            "extra virgin olive oil",
            "Olivenöl",
            "aceite de oliva",
        ],
    );
    let plain = judge("Coconut oil, olive oil");
    assert_eq!(plain.verdict, LabelVerdict::Fine);
    assert!(
        plain
            .findings()
            .iter()
            .all(|(_, finding)| finding.severity == Severity::Note)
    );
    for scalp in [
        ScalpType::Seborrhoeic,
        ScalpType::Dandruff,
        ScalpType::Folliculitis,
    ] {
        let client = ClientFacts {
            scalp_types: vec![scalp],
            ..healed()
        };
        let check = check("Coconut oil, olive oil", &StudioRule::default(), &client);
        assert_eq!(check.verdict, LabelVerdict::Caution, "{scalp:?}");
    }
    for scalp in [
        ScalpType::Normal,
        ScalpType::Dry,
        ScalpType::Oily,
        ScalpType::Sensitive,
    ] {
        let client = ClientFacts {
            scalp_types: vec![scalp],
            ..healed()
        };
        let check = check("Coconut oil, olive oil", &StudioRule::default(), &client);
        assert_eq!(check.verdict, LabelVerdict::Fine, "{scalp:?}");
    }
}

#[test]
fn perfume_and_petrolatum_follow_the_studio() {
    for name in [
        "Parfum",
        "Fragrance",
        "Aroma",
        "Parfum/Fragrance",
        "Parfum (Fragrance)",
    ] {
        assert_eq!(names(name), [Some("Parfum")], "{name}");
        assert_eq!(
            judge(&format!("Aqua, Glycerin, {name}")).verdict,
            LabelVerdict::Caution
        );
    }
    assert_eq!(judge("Petrolatum").verdict, LabelVerdict::Fine);
    assert_eq!(judge("Petrolatum").findings().len(), 1);
    let strict = StudioRule {
        petrolatum: Stance::Avoid,
        fragrance: Stance::Allowed,
        ..StudioRule::default()
    };
    assert_eq!(
        check("Vaseline", &strict, &healed()).verdict,
        LabelVerdict::Avoid
    );
    assert_eq!(
        check("Aqua, Parfum", &strict, &healed()).verdict,
        LabelVerdict::Fine
    );
}

#[test]
fn acids_and_retinoids_wait_for_the_healing() {
    for name in [
        "Retinol",
        "Retinal",
        "Retinyl Palmitate",
        "Retinyl Acetate",
        "Bakuchiol",
        "Glycolic Acid",
        "Lactic Acid",
        "Mandelic Acid",
        "Salicylic Acid",
        "Benzoyl Peroxide",
        "Menthol",
        "Camphor",
        "Methyl Salicylate",
        "Methylisothiazolinone",
        "Methylchloroisothiazolinone",
    ] {
        let label = format!("Aqua, Glycerin, {name}");
        for (healing, verdict) in [
            (None, LabelVerdict::Caution),
            (Some(Healing::Day(3)), LabelVerdict::Caution),
            (Some(Healing::Day(29)), LabelVerdict::Caution),
            (Some(Healing::Day(30)), LabelVerdict::Fine),
            (Some(Healing::Healed), LabelVerdict::Fine),
        ] {
            let client = ClientFacts {
                healing,
                ..ClientFacts::default()
            };
            let check = check(&label, &StudioRule::default(), &client);
            assert_eq!(check.verdict, verdict, "{name} {healing:?}");
        }
    }
}
