//! What an answer holds, and when there is none.

use ingredients::{
    Allergy, CannotTell, ClientFacts, LabelVerdict, Names, Stance, StudioRule, check,
};
use vocabulary::ScalpType;

use super::judge;

#[test]
fn what_is_no_list_gets_no_verdict() {
    for text in [
        "",
        " \n\t ",
        ",,,,",
        "200 ml",
        "Apply to the scalp twice a day after washing, and keep out of the reach of children.",
        "Dear Rob, my scalp flakes since Tuesday. Is that normal? Best wishes, Tom",
        "https://example.com/product?id=1",
        "\u{0}\u{1}\u{2}",
        "🙂🙂🙂",
    ] {
        let check = judge(text);
        assert_eq!(check.verdict, LabelVerdict::CannotTell, "{text:?}");
        assert_eq!(
            check.reason,
            Some(CannotTell::NoList),
            "{text:?}: {:#?}",
            check.ingredients
        );
    }
    let check = judge("Ingredients: Zorbium, Blixol, Fremium Oxide, Aqua");
    assert_eq!(check.verdict, LabelVerdict::CannotTell);
    assert_eq!(check.reason, Some(CannotTell::TooMuchUnknown));
    assert_eq!(check.unknown, 3);
}

#[test]
fn findings_come_by_weight_and_carry_their_source() {
    let client = ClientFacts {
        allergies: vec![Allergy::Named("panthenol".into())],
        scalp_types: vec![ScalpType::Dandruff],
        healing: None,
    };
    let rule = StudioRule {
        fatty_alcohols: Stance::Caution,
        ..StudioRule::default()
    };
    let label = "Aqua, Coconut oil, Olive oil, Cetyl Alcohol, Lanolin Alcohol, Panthenol, Parfum, Limonene, \
                 Petrolatum, Retinol, Witch Hazel, Alcohol Denat., Phytosteryl Alcohol";
    let check = check(label, &rule, &client);
    let findings = check.findings();
    assert!(
        findings.is_sorted_by_key(|(ingredient, finding)| (finding.severity, ingredient.position))
    );
    for (ingredient, finding) in findings {
        assert!(
            !finding.source.is_empty(),
            "{} {:?}",
            ingredient.text,
            finding.kind
        );
    }
}

#[test]
fn the_answer_has_the_documented_shape() {
    let json = serde_json::to_value(judge("Aqua, Parfum, Zorbium")).unwrap_or_default();
    assert_eq!(
        json,
        serde_json::json!({
            "verdict": "caution",
            "reason": null,
            "unknown": 1,
            "ingredients": [
                {"text": "Aqua", "start": 0, "end": 4, "position": 1, "name": "Aqua",
                 "classes": ["known"], "findings": [], "suggestion": null},
                {"text": "Parfum", "start": 6, "end": 12, "position": 2, "name": "Parfum",
                 "classes": ["fragrance"], "suggestion": null,
                 "findings": [{"kind": "fragrance", "severity": "caution",
                    "source": "Rob James, aftercare guide for scalp micropigmentation, robjamessmp.com"}]},
                {"text": "Zorbium", "start": 14, "end": 21, "position": 3, "name": null,
                 "classes": [], "findings": [], "suggestion": null},
            ],
            "passed": [],
            "words_only": [],
        })
    );
}

#[test]
fn every_spelling_in_the_list_is_read_as_its_name() {
    let shipped = Names::shipped();
    // What is read by a rule has no spelling of its own.
    let spelled = |name: &ingredients::Name| !name.name.ends_with(", by its name");
    for (id, name) in shipped.iter().filter(|(_, name)| spelled(name)) {
        for spelling in name.spellings() {
            assert_eq!(shipped.find(spelling), Some(id), "{spelling}");
            let check = judge(&format!("Panthenol, {spelling}, Panthenol"));
            let found = check
                .ingredients
                .get(1)
                .and_then(|ingredient| ingredient.name);
            assert_eq!(
                found,
                Some(name.name.as_str()),
                "{spelling}: {:#?}",
                check.ingredients
            );
            assert_eq!(
                check.ingredients.len(),
                3,
                "{spelling}: {:#?}",
                check.ingredients
            );
        }
    }
}
