//! A checked product in words, as the screen, the command line and the sheet say it.

use ingredients::{Check, Finding, FindingKind, Ingredient, LabelVerdict, Severity};
use sheets::Product;
use strings::{Value, Vocabulary, Words};

/// Returns a checked product as it stands on a sheet.
#[must_use]
pub fn printed(words: &Words, name: &str, check: &Check) -> Product {
    let name = name.trim();
    Product {
        name: if name.is_empty() {
            words.product_unnamed()
        } else {
            name.to_owned()
        },
        verdict: headline(words, check),
        reason: printed_reason(words, check),
    }
}

/// Returns the weightiest reason. A medicine is said beside it: its prescriber is to be asked
/// whatever else there is.
fn printed_reason(words: &Words, check: &Check) -> String {
    let first = reasons(words, check).into_iter().next().unwrap_or_default();
    let medicine = check
        .findings()
        .into_iter()
        .find(|(_, finding)| finding.kind == FindingKind::Medicine)
        .map(|(ingredient, finding)| sentence(words, ingredient, finding, check.ingredients.len()));
    match medicine {
        Some(medicine) if medicine != first => format!("{first} {medicine}"),
        _ => first,
    }
}

/// Returns the verdict, such as "Avoid".
#[must_use]
pub fn headline(words: &Words, check: &Check) -> String {
    words.word(Vocabulary::CheckVerdict, check.verdict.id())
}

/// Returns why the verdict is what it is: findings that weigh, the weightiest first; without
/// any, what the verdict means.
#[must_use]
pub fn reasons(words: &Words, check: &Check) -> Vec<String> {
    let all = check.ingredients.len();
    let weighty = |(_, finding): &(&Ingredient, &Finding)| finding.severity != Severity::Note;
    let findings = check.findings().into_iter().filter(weighty);
    let mut reasons: Vec<String> = check
        .reason
        .iter()
        .map(|reason| words.word(Vocabulary::CheckReason, reason.id()))
        .chain(findings.map(|(ingredient, finding)| sentence(words, ingredient, finding, all)))
        .collect();
    if reasons.is_empty() {
        reasons.push(words.word(Vocabulary::CheckMeaning, check.verdict.id()));
    }
    if check.unknown > 0 && check.verdict != LabelVerdict::CannotTell {
        reasons.push(words.check_unknown(check.unknown));
    }
    let unread = check.unread().count();
    if unread > 0 {
        reasons.push(words.check_unread(unread));
    }
    reasons.extend(words_only(words, check));
    reasons
}

/// Returns what is said of each allergy that the check knows nothing of.
#[must_use]
pub fn words_only(words: &Words, check: &Check) -> Vec<String> {
    let told = check.words_only.iter().map(|one| {
        let said = words.check_words_only(one.allergy.as_str());
        match &one.suggestion {
            Some(known) => format!("{said} {}", words.check_suggestion(known.as_str())),
            None => said,
        }
    });
    told.collect()
}

/// Returns what was found of an ingredient, one of `all` on the label.
#[must_use]
pub fn sentence(words: &Words, ingredient: &Ingredient, finding: &Finding, all: usize) -> String {
    let place = words.check_place(all, ingredient.position);
    let mut values: Vec<(&str, Value<'_>)> = vec![
        ("ingredient", ingredient.text.trim().into()),
        ("place", place.into()),
    ];
    let mut id = finding.kind.id().to_owned();
    match &finding.kind {
        FindingKind::Allergy { group } => {
            let group = words.word(Vocabulary::CheckAllergy, group.id());
            values.push(("group", group.into()));
        }
        FindingKind::NamedAllergy { allergy } => values.push(("allergy", allergy.as_str().into())),
        FindingKind::FeedsYeast { scalp } => {
            let scalp = words.word(Vocabulary::CheckScalp, scalp.id());
            values.push(("scalp", scalp.into()));
        }
        FindingKind::PoreClogging { rating } => values.push(("count", (*rating).into())),
        FindingKind::MisspeltAlcohol { alcohol } => values.push(("suggestion", (*alcohol).into())),
        FindingKind::Healing { concern } => id = format!("{id}-{}", concern.id()),
        _ => {}
    }
    words.word_with(Vocabulary::CheckFinding, &id, &values)
}

#[cfg(test)]
mod tests {
    use ingredients::{AllergyGroup, ClientFacts, HealingConcern, StudioRule};
    use strings::Language;
    use vocabulary::ScalpType;

    use super::*;

    #[test]
    fn a_medicine_is_said_beside_a_drying_alcohol() {
        let label = "Minoxidil 5%, Alcohol Denat., Aqua";
        let check = ingredients::check(label, &StudioRule::default(), &ClientFacts::default());
        assert_eq!(check.verdict, LabelVerdict::Avoid);
        let product = printed(Words::of(Language::default()), "Foam", &check);
        let reason = product.reason;
        assert!(reason.contains("dries the skin"), "{reason}");
        assert!(reason.contains("medicine"), "{reason}");
    }

    #[test]
    fn every_finding_is_worded_with_all_that_its_message_takes() {
        let label = "Alcohol Denat.";
        let check = ingredients::check(label, &StudioRule::default(), &ClientFacts::default());
        let healing = HealingConcern::ALL
            .iter()
            .map(|&concern| FindingKind::Healing { concern });
        let others = [
            FindingKind::DryingAlcohol,
            FindingKind::HiddenAlcohol,
            FindingKind::FattyAlcohol,
            FindingKind::LanolinAlcohol,
            FindingKind::Fragrance,
            FindingKind::FragranceAllergen,
            FindingKind::Medicine,
            FindingKind::MisspeltAlcohol { alcohol: "Alcohol" },
            FindingKind::Petrolatum,
            FindingKind::Allergy {
                group: AllergyGroup::Lanolin,
            },
            FindingKind::NamedAllergy {
                allergy: "nickel".into(),
            },
            FindingKind::FeedsYeast {
                scalp: ScalpType::Dandruff,
            },
            FindingKind::PoreClogging { rating: 4 },
            FindingKind::WeakensBarrier,
            FindingKind::UnjudgedAlcohol,
        ];
        for kind in healing.into_iter().chain(others) {
            let finding = Finding {
                kind,
                severity: Severity::Note,
                source: "",
            };
            let words = Words::of(Language::default());
            let text = sentence(words, &check.ingredients[0], &finding, 1);
            assert!(text.starts_with("Alcohol Denat., 1st of 1"), "{text}");
            assert!(!text.contains(['{', '$']), "{text}");
        }
    }
}
