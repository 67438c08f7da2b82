//! A checked label in words, with marks for the pasted text.

use ingredients::{
    Check, Class, Finding, FindingKind, Ingredient, LabelVerdict, Passed, PassedKind, Severity,
};
use strings::{Value, Vocabulary, Words};

use super::wire::{CheckView, MarkView, Tone};

/// A checked label, ready to be shown over the text that was pasted.
#[must_use]
pub fn check_view(words: &Words, label: &str, check: &Check) -> CheckView {
    let all = check.ingredients.len();
    CheckView {
        verdict: check.verdict,
        headline: headline(words, check),
        reasons: reasons(words, check),
        counted: if all == 0 {
            words.label_counted_none()
        } else {
            words.label_counted(all, check.unknown)
        },
        disclaimer: words.check_limits(),
        marks: marks(words, label, check),
    }
}

/// The ingredients, and the parts of the label that were not read.
fn marks(words: &Words, label: &str, check: &Check) -> Vec<MarkView> {
    let all = check.ingredients.len();
    let mut offsets = Utf16::of(label);
    let mut unread = unread(check).peekable();
    let mut marks = Vec::with_capacity(all);
    for ingredient in &check.ingredients {
        while let Some(part) = unread.next_if(|part| part.start < ingredient.start) {
            marks.push(unread_mark(words, label, part, &mut offsets));
        }
        marks.push(MarkView {
            start: offsets.at(ingredient.start),
            end: offsets.at(ingredient.end),
            text: ingredient.text.clone(),
            tone: tone(ingredient),
            title: title(words, ingredient, all),
            explanation: explanation(words, ingredient, all),
            sources: sources(ingredient),
            suggestion: ingredient.suggestion.map(str::to_owned),
        });
    }
    for part in unread {
        marks.push(unread_mark(words, label, part, &mut offsets));
    }
    marks
}

fn unread(check: &Check) -> impl Iterator<Item = &Passed> {
    check
        .passed
        .iter()
        .filter(|part| part.kind == PassedKind::Unread && !check.ingredients.is_empty())
}

fn unread_mark(words: &Words, label: &str, part: &Passed, offsets: &mut Utf16<'_>) -> MarkView {
    let text = &label[part.start..part.end];
    MarkView {
        start: offsets.at(part.start),
        end: offsets.at(part.end),
        text: text.to_owned(),
        tone: Tone::Unknown,
        title: text.to_owned(),
        explanation: vec![words.check_unread_part(text)],
        sources: Vec::new(),
        suggestion: None,
    }
}

/// A checked product as it stands on a sheet.
#[must_use]
pub fn printed(words: &Words, name: &str, check: &Check) -> sheets::Product {
    let name = name.trim();
    sheets::Product {
        name: if name.is_empty() {
            words.product_unnamed()
        } else {
            name.to_owned()
        },
        verdict: headline(words, check),
        reason: printed_reason(words, check),
    }
}

/// The weightiest reason. A medicine is said beside it: its prescriber is to be asked
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

fn headline(words: &Words, check: &Check) -> String {
    words.word(Vocabulary::CheckVerdict, check.verdict.id())
}

/// Turns ascending byte offsets of a text into UTF-16 offsets, reading the text once.
struct Utf16<'a> {
    rest: &'a str,
    bytes: usize,
    units: usize,
}

impl<'a> Utf16<'a> {
    const fn of(text: &'a str) -> Self {
        Self {
            rest: text,
            bytes: 0,
            units: 0,
        }
    }

    /// The UTF-16 offset of a byte offset that is no less than the one before.
    fn at(&mut self, byte: usize) -> usize {
        let (passed, rest) = self.rest.split_at(byte - self.bytes);
        self.units += passed.encode_utf16().count();
        self.rest = rest;
        self.bytes = byte;
        self.units
    }
}

/// Why the verdict is what it is: findings that weigh, the weightiest first; without
/// any, what the verdict means.
fn reasons(words: &Words, check: &Check) -> Vec<String> {
    let all = check.ingredients.len();
    let weighty = |(_, finding): &(&Ingredient, &Finding)| finding.severity != Severity::Note;
    let mut reasons: Vec<String> = check
        .reason
        .iter()
        .map(|reason| words.word(Vocabulary::CheckReason, reason.id()))
        .chain(
            check
                .findings()
                .into_iter()
                .filter(weighty)
                .map(|(ingredient, finding)| sentence(words, ingredient, finding, all)),
        )
        .collect();
    if reasons.is_empty() {
        reasons.push(words.word(Vocabulary::CheckMeaning, check.verdict.id()));
    }
    if check.unknown > 0 && check.verdict != LabelVerdict::CannotTell {
        reasons.push(words.check_unknown(check.unknown));
    }
    let unread = unread(check).count();
    if unread > 0 {
        reasons.push(words.check_unread(unread));
    }
    reasons
}

fn tone(ingredient: &Ingredient) -> Tone {
    let worst = ingredient.findings.first().map(|finding| finding.severity);
    let noteworthy = ingredient.classes.iter().any(|class| {
        matches!(
            class,
            Class::FattyAlcohol | Class::NotAnAlcohol | Class::CoconutOil | Class::OliveOil
        )
    });
    match worst {
        Some(Severity::Avoid) => Tone::Avoid,
        Some(Severity::Caution) => Tone::Caution,
        _ if ingredient.name.is_none() => Tone::Unknown,
        _ if noteworthy => Tone::Good,
        _ => Tone::Known,
    }
}

fn place(words: &Words, ingredient: &Ingredient, all: usize) -> String {
    words.check_place(all, ingredient.position)
}

fn title(words: &Words, ingredient: &Ingredient, all: usize) -> String {
    words.label_title(ingredient.text.as_str(), place(words, ingredient, all))
}

/// What an ingredient is, and what was found; for one that is not in the list, that.
fn explanation(words: &Words, ingredient: &Ingredient, all: usize) -> Vec<String> {
    let classes = ingredient
        .classes
        .iter()
        .map(|class| words.word(Vocabulary::CheckClass, class.id()));
    let findings = ingredient
        .findings
        .iter()
        .map(|finding| sentence(words, ingredient, finding, all));
    let unknown = ingredient
        .name
        .is_none()
        .then(|| words.check_not_judged(ingredient.text.as_str()));
    classes.chain(findings).chain(unknown).collect()
}

fn sentence(words: &Words, ingredient: &Ingredient, finding: &Finding, all: usize) -> String {
    let mut values: Vec<(&str, Value<'_>)> = vec![
        ("ingredient", ingredient.text.as_str().into()),
        ("place", place(words, ingredient, all).into()),
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

/// Each source once.
fn sources(ingredient: &Ingredient) -> Vec<String> {
    let mut sources: Vec<String> = Vec::new();
    for finding in &ingredient.findings {
        if !sources.iter().any(|source| source == finding.source) {
            sources.push(finding.source.to_owned());
        }
    }
    sources
}

#[cfg(test)]
mod tests {
    use ingredients::{AllergyGroup, ClientFacts, HealingConcern, StudioRule};
    use strings::Language;
    use vocabulary::ScalpType;

    use super::*;

    fn view(label: &str) -> CheckView {
        let check = ingredients::check(label, &StudioRule::default(), &ClientFacts::default());
        check_view(Words::of(Language::default()), label, &check)
    }

    #[test]
    fn marks_count_in_utf16_as_the_screen_does() {
        let label = "𝔄qua😀: Glycérine, Alcohol Denat.";
        let units: Vec<u16> = label.encode_utf16().collect();
        for mark in view(label).marks {
            assert_eq!(
                String::from_utf16_lossy(&units[mark.start..mark.end]),
                mark.text
            );
        }
    }

    #[test]
    fn a_text_without_a_list_has_no_ingredients_to_count() {
        let view = view("A cream that makes you happy and soft, every day of the year.");
        assert_eq!(view.verdict, LabelVerdict::CannotTell);
        assert_eq!(view.counted, "No ingredients");
    }

    #[test]
    fn a_drying_alcohol_is_the_reason_and_is_marked() {
        let view = view("Ingredients: Aqua, Glycerin, Alcohol Denat., Cetearyl Alcohol");
        assert_eq!(view.verdict, LabelVerdict::Avoid);
        assert!(
            view.reasons[0].contains("Alcohol Denat"),
            "{:?}",
            view.reasons
        );
        let tones: Vec<Tone> = view.marks.iter().map(|mark| mark.tone).collect();
        assert_eq!(tones, [Tone::Known, Tone::Known, Tone::Avoid, Tone::Good]);
        assert!(
            view.marks[2].title.contains("3rd of 4"),
            "{}",
            view.marks[2].title
        );
    }

    #[test]
    fn a_medicine_is_said_beside_a_drying_alcohol() {
        let label = "Minoxidil 5%, Alcohol Denat., Aqua";
        let view = view(label);
        let of_medicine = |reason: &&String| reason.contains("medicine");
        assert_eq!(view.verdict, LabelVerdict::Avoid);
        assert!(
            view.reasons.iter().any(|reason| of_medicine(&reason)),
            "{:?}",
            view.reasons
        );
        let check = ingredients::check(label, &StudioRule::default(), &ClientFacts::default());
        let product = printed(Words::of(Language::default()), "Foam", &check);
        assert!(
            product.reason.contains("dries the skin"),
            "{}",
            product.reason
        );
        assert!(product.reason.contains("medicine"), "{}", product.reason);
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
