//! Any text gets an answer, with spans that ascend, do not overlap and give the text.
#![no_main]

use ingredients::{ClientFacts, StudioRule, Verdict, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|label: &str| {
    let rule = StudioRule::default();
    let client = ClientFacts::default();
    let answer = check(label, &rule, &client);
    let mut end = 0;
    for ingredient in &answer.ingredients {
        assert!(end <= ingredient.start && ingredient.start < ingredient.end);
        end = ingredient.end;
        assert_eq!(&label[ingredient.start..end], ingredient.text);
    }
    let worse = check(&format!("Alcohol Denat., {label}"), &rule, &client);
    assert_eq!(worse.verdict, Verdict::Avoid);
});
