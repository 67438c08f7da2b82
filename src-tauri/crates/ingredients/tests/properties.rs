//! What holds for every label.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test may panic, and says how long things took"
)]

use std::time::{Duration, Instant};

use ingredients::{
    Allergy, AllergyGroup, CannotTell, Check, ClientFacts, LabelVerdict, Names, StudioRule, check,
};
use proptest::prelude::*;

fn judge(label: &str) -> Check {
    check(label, &StudioRule::default(), &ClientFacts::default())
}

/// A name of the list, in one of its spellings.
fn spelling() -> impl Strategy<Value = String> {
    let spellings: Vec<String> = Names::shipped()
        .iter()
        .flat_map(|(_, name)| name.spellings().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    proptest::sample::select(spellings)
}

/// Something that may stand between two separators.
fn part() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => spelling(),
        1 => "[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9}){0,2}",
        1 => proptest::sample::select(vec![
            "Alcohol Denatt", "May contain: CI 77891", "alcohol-free", "Paraben-free formula",
            "*from organic farming", "Parfum (Limonene)", "Aqua/Water/Eau", "1,2-Hexanediol",
            "Ingredients: Aqua", "Made with care in France. Shake well", "(and)", "Cetearyl\nAlcohol",
        ])
        .prop_map(str::to_owned),
    ]
}

fn label() -> impl Strategy<Value = String> {
    (
        proptest::collection::vec(part(), 1..15),
        proptest::sample::select(vec![", ", ",", "; ", " • ", "\n"]),
    )
        .prop_map(|(parts, separator)| parts.join(separator))
}

/// Words that are one unknown ingredient. None of them is a name or begins a sentence: a line
/// break beside one may stand for a comma, a space may not.
fn unknown() -> impl Strategy<Value = String> {
    let words = "[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9}){0,2}";
    words.prop_filter("a known name or a sentence", |text| {
        let is_one = judge(&format!("Aqua, {text}")).ingredients.len() == 2;
        let has_name = |word| Names::shipped().find(word).is_some();
        is_one && !text.split(' ').any(has_name)
    })
}

/// A list of known and unknown names, parted by commas.
fn comma_list() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(prop_oneof![6 => spelling(), 1 => unknown()], 3..15)
}

fn assert_sound(label: &str) {
    let check = judge(label);
    let mut end = 0;
    for (place, ingredient) in check.ingredients.iter().enumerate() {
        assert!(ingredient.start >= end, "overlap in {label:?}");
        assert!(ingredient.end > ingredient.start, "empty span in {label:?}");
        end = ingredient.end;
        assert_eq!(
            label.get(ingredient.start..end),
            Some(ingredient.text.as_str())
        );
        assert_eq!(ingredient.position, place + 1);
        assert_eq!(ingredient.name.is_none(), ingredient.classes.is_empty());
        assert!(ingredient.name.is_none() || ingredient.suggestion.is_none());
    }
    let unknown = check
        .ingredients
        .iter()
        .filter(|i| i.name.is_none())
        .count();
    assert_eq!(check.unknown, unknown);
    match check.verdict {
        LabelVerdict::CannotTell => assert!(check.reason.is_some()),
        LabelVerdict::Caution => assert!(matches!(
            check.reason,
            None | Some(CannotTell::PossibleAvoid)
        )),
        LabelVerdict::Avoid | LabelVerdict::Fine => assert_eq!(check.reason, None),
    }
    assert_eq!(
        check,
        judge(label),
        "the answer differs from one time to the next"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn spans_are_exact_and_ascend(label in label()) {
        assert_sound(&label);
    }

    #[test]
    fn any_text_gets_an_answer(text in "\\PC{0,200}") {
        assert_sound(&text);
        prop_assert_eq!(judge(&format!("Alcohol Denat., {text}")).verdict, LabelVerdict::Avoid);
        prop_assert_eq!(judge(&format!("{text}, Alcohol Denat.")).verdict, LabelVerdict::Avoid);
    }

    #[test]
    fn label_like_noise_gets_an_answer(text in "[a-cA 0-2.,;:/()\\[\\]{}（）%*†\n\r•-]{0,60}(Aqua|Alcohol|спирт|水|0%|é)?[ .,/(（)%\n-]{0,6}(Ingredients|Parfum|free|and|sans)?[:：( ]{0,2}") {
        assert_sound(&text);
    }

    #[test]
    fn any_characters_get_an_answer(chars in proptest::collection::vec(any::<char>(), 0..120)) {
        let text: String = chars.into_iter().collect();
        assert_sound(&text);
        prop_assert_eq!(judge(&format!("Alcohol Denat., {text}")).verdict, LabelVerdict::Avoid);
        prop_assert_eq!(judge(&format!("{text}, Alcohol Denat.")).verdict, LabelVerdict::Avoid);
    }

    #[test]
    fn an_ingredient_on_its_own_is_read_as_it_was(label in label()) {
        for ingredient in judge(&label).ingredients {
            if ingredient.name.is_some() {
                let again = judge(&ingredient.text);
                prop_assert_eq!(again.ingredients.len(), 1, "{}", ingredient.text);
                prop_assert_eq!(again.ingredients[0].name, ingredient.name);
            }
        }
    }

    #[test]
    fn one_more_drying_alcohol_never_improves_the_verdict(
        parts in proptest::collection::vec(part(), 0..12),
        at in any::<proptest::sample::Index>(),
        alcohol in proptest::sample::select(vec![
            "Alcohol Denat.", "ALCOHOL", "SD Alcohol 40-B", "Isopropyl Alcohol", "Ethanol", "Alkohol",
        ]),
    ) {
        let mut parts = parts;
        parts.insert(at.index(parts.len() + 1), alcohol.to_owned());
        let label = parts.join(", ");
        prop_assert_eq!(judge(&label).verdict, LabelVerdict::Avoid, "{}", label);
    }

    #[test]
    fn one_more_allergen_never_improves_the_verdict(list in comma_list(), at in any::<proptest::sample::Index>()) {
        let client = ClientFacts {
            allergies: vec![Allergy::Group(AllergyGroup::Lanolin)],
            ..ClientFacts::default()
        };
        let mut list = list;
        list.insert(at.index(list.len() + 1), "Lanolin Oil".to_owned());
        let check = check(&list.join(", "), &StudioRule::default(), &client);
        prop_assert_eq!(check.verdict, LabelVerdict::Avoid);
    }

    #[test]
    fn case_and_white_space_change_nothing(list in comma_list(), seed in any::<u64>()) {
        let plain = list.join(", ");
        let verdict = judge(&plain).verdict;
        let spaced: String = plain
            .chars()
            .enumerate()
            .map(|(place, c)| match (c, (seed >> (place % 64)) & 3) {
                (' ', 0) => "  ".to_owned(),
                (' ', 1) => "\n".to_owned(),
                (' ', 2) => "\u{a0}".to_owned(),
                _ => c.to_string(),
            })
            .collect();
        for other in [
            plain.to_uppercase(),
            plain.to_lowercase(),
            plain.replace(", ", ","),
            plain.replace(' ', "  "),
            format!("\n\t {plain} \r\n"),
            spaced,
        ] {
            prop_assert_eq!(judge(&other).verdict, verdict, "{:?} against {:?}", other, plain);
        }
    }
}

/// The texts that would be slow if any were.
fn heavy() -> Vec<(&'static str, String)> {
    const MEGABYTE: usize = 1 << 20;
    let fill = |text: &str| text.repeat(MEGABYTE / text.len());
    let mut seed = 7_u64;
    let mut unlike = String::new();
    while unlike.len() < MEGABYTE {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        for shift in (0..12).step_by(2) {
            unlike.push(char::from(
                b'a' + u8::try_from((seed >> (20 + 3 * shift)) % 26).unwrap(),
            ));
        }
        unlike.push_str(if seed.is_multiple_of(5) {
            " alcohol, "
        } else {
            ", "
        });
    }
    vec![
        (
            "a megabyte of names",
            fill("Aqua, Alcohol Denat., Cetearyl Alcohol, "),
        ),
        ("a megabyte of unknown names", unlike),
        ("a megabyte of one word", fill("a")),
        ("a megabyte of words", fill("alcohol ")),
        ("a megabyte of prose", fill("the cream is soft and light. ")),
        ("a megabyte of slashes", fill("Aqua/Eau/")),
        ("a megabyte of brackets", fill("(")),
        (
            "a megabyte of bracketed names",
            fill("Parfum (Limonene (Linalool)) "),
        ),
        ("a megabyte of headings", fill("Ingredients: ")),
        ("a megabyte of numbers", fill("1,2,3 % ")),
        ("a megabyte of lines", fill("Aqua\nZorbium\n")),
        ("a megabyte of controls", fill("\u{0}\u{1}\u{7f}")),
        (
            "a megabyte of two scripts",
            fill("\u{430}lcohol, спирт 酒精, "),
        ),
        ("a megabyte of accents", fill("a\u{301}\u{302}\u{303}")),
        ("ten thousand commas", ",".repeat(10_000)),
        (
            "ten thousand unknown names",
            "Zorbium Oxide, ".repeat(10_000),
        ),
        ("a megabyte of full stops", fill("Aqua. Xyz. ")),
        ("a megabyte of stars", fill("*Aqua ")),
        (
            "a megabyte of lines before a list",
            fill("Zorbium\n") + "Aqua\nGlycerin\nPanthenol",
        ),
        (
            "a megabyte of notes",
            "Aqua*\nGlycerin\nPanthenol\n".to_owned() + &fill("*Zorbium\n"),
        ),
    ]
}

/// The limit is 50 ms on a machine of its own; a busy one gets some slack, and the
/// best of a few tries.
#[test]
fn heavy_texts_get_an_answer_in_time() {
    judge("Aqua");
    for (what, text) in heavy() {
        let took = (0..5)
            .map(|_| {
                let start = Instant::now();
                judge(&text);
                start.elapsed()
            })
            .min()
            .unwrap();
        eprintln!("{what}: {took:?}");
        assert!(took < Duration::from_millis(1_500), "{what}: {took:?}");
        assert_sound(&text);
    }
}
