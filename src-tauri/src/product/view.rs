//! A checked label in words, with marks for the pasted text.

use ingredients::{Check, Class, Ingredient, Passed, Severity};
use strings::{Vocabulary, Words};
use studio::in_words::product::{headline, reasons, sentence};

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
    let mut unread = check.unread().peekable();
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

fn title(words: &Words, ingredient: &Ingredient, all: usize) -> String {
    let place = words.check_place(all, ingredient.position);
    words.label_title(ingredient.text.as_str(), place)
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
    use ingredients::{Allergy, ClientFacts, LabelVerdict, StudioRule};
    use strings::Language;

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
    fn an_allergy_of_which_nothing_is_known_is_said() {
        let client = ClientFacts {
            allergies: vec![Allergy::parse("lavendar")],
            ..ClientFacts::default()
        };
        let check = ingredients::check("Aqua, Glycerin", &StudioRule::default(), &client);
        let view = check_view(Words::of(Language::default()), "Aqua, Glycerin", &check);
        let said = "The allergy “lavendar” is not in the list. Only these words were looked for. \
                    Did you mean lavender?";
        assert_eq!(view.reasons.last().map(String::as_str), Some(said));
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
}
