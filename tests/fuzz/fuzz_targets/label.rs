//! Any text gets an answer whose spans ascend, do not overlap and match the text. A
//! drying alcohol listed before or after it is always found.
#![no_main]

use ingredients::{ClientFacts, StudioRule, LabelVerdict, check};
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
    for worse in [
        format!("Alcohol Denat., {label}"),
        format!("{label}, Alcohol Denat."),
    ] {
        assert_eq!(check(&worse, &rule, &client).verdict, LabelVerdict::Avoid);
    }
});
