//! What the judge takes and what it refuses.

#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use super::*;

fn flaw_of(text: &str) -> Flaw {
    judge(text, &["Northside Scalp Studio"]).unwrap_err().flaw
}

#[test]
fn a_few_unrelated_words_are_good_without_capitals_digits_or_symbols() {
    assert!(judge("lantern gravel teapot mosaic", &[]).is_ok());
    assert!(judge("фонарь гравий чайник", &[]).is_ok());
}

#[test]
fn the_bound_is_twelve_characters_not_bytes() {
    assert_eq!(flaw_of("xk7 vq2 pw9"), Flaw::TooShort);
    assert_eq!(flaw_of("ёжик чай"), Flaw::TooShort);
    assert!(judge("xk7 vq2 pw9m", &[]).is_ok());
    assert_eq!(flaw_of(""), Flaw::TooShort);
}

#[test]
fn common_ones_patterns_and_dates_are_refused_and_say_why() {
    assert_eq!(flaw_of("password1234"), Flaw::Common);
    assert_eq!(flaw_of("abcdefghijkl"), Flaw::Pattern);
    assert_eq!(flaw_of("aaaaaaaaaaaaaaaa"), Flaw::Pattern);
    assert!(judge("qwertyuiop12", &[]).is_err());
    assert!(judge("northside scalp studio", &["northside scalp studio"]).is_err());
    assert!(!judge("password1234", &[]).unwrap_err().advice.is_empty());
}

#[test]
fn a_paste_by_mistake_is_refused_at_once() {
    assert_eq!(flaw_of(&"word ".repeat(300)), Flaw::TooLong);
}

#[test]
fn composed_and_decomposed_letters_are_the_same_passphrase() {
    let composed = judge("caf\u{e9} lantern gravel", &[]).unwrap();
    let decomposed = judge("cafe\u{301} lantern gravel", &[]).unwrap();
    assert!(composed.0.same_as(&decomposed.0));
}

#[test]
fn debug_shows_nothing() {
    let shown = format!("{:?}", judge("lantern gravel teapot mosaic", &[]).unwrap());
    assert!(!shown.contains("gravel"), "{shown}");
}

/// What every guesser tries, and what `zxcvbn` alone lets pass: it counts ten thousand
/// guesses for each further part.
#[test]
fn what_everybody_tries_is_refused() {
    for text in [
        "aaaabbbbccccdddd",
        "aabbccddeeffgghh",
        "a b c d e f g h i j k l",
        "1212 3434 5656 7878",
        "lanternlanternlanternlantern",
        "lantern gravel lantern gravel",
        "correct horse battery staple",
        "CorrectHorseBatteryStaple",
        "correct-horse-battery-staple!",
        "to be or not to be",
        "manchester united",
        "Manchester United 1999",
        "Summer2026!!!",
        "ilovemydog2024",
        "I love my dog 2024",
        "p@ssw0rd m0nkey dr@gon",
        "!!!!????$$$$",
        "my name is john smith",
        "qwerty asdfgh zxcvbn",
        "one two three four five six",
    ] {
        assert!(judge(text, &[]).is_err(), "{text}");
    }
}

#[test]
fn words_of_the_artist_and_of_the_trade_count_for_nothing() {
    let known = [
        "Northside Scalp-Studio",
        "Zoë Quillon",
        "hello@northside.example",
    ];
    for text in [
        "northsidescalpstudio",
        "NorthsideScalp2026",
        "Northside Scalp Studio 2026!",
        "northside scalp studio northside",
        "studio zoe quillon",
        "ZoëQuillonStudio",
        "zoequillon northside smp",
        "scalp micropigmentation",
        "scalpmicropigmentationaftercare",
        "smp studio aftercare clinic",
    ] {
        let weak = judge(text, &known).unwrap_err();
        assert_eq!(weak.flaw, Flaw::Own, "{text}");
    }
    // In whatever way the name was given.
    for name in [
        "NorthsideScalp",
        "NORTHSIDE, Scalp",
        "Nörthside  scalp",
        "northside",
    ] {
        assert!(judge("northsidescalpstudio", &[name]).is_err(), "{name}");
        assert!(judge("Northside-Scalp_2026", &[name]).is_err(), "{name}");
    }
    assert!(judge("北の家北の家北の家2026", &["北の家"]).is_err());
    // They only count for nothing: the rest counts.
    assert!(judge("northside lantern gravel teapot mosaic", &known).is_ok());
}

#[test]
fn a_phrase_and_a_name_are_called_what_they_are() {
    assert_eq!(flaw_of("correct horse battery staple"), Flaw::Common);
    assert_eq!(flaw_of("northsidescalpstudio"), Flaw::Own);
    assert_eq!(flaw_of("ilovemycoffee"), Flaw::CommonWords);
    assert_eq!(flaw_of("aaaabbbbccccdddd"), Flaw::Pattern);
    let weak = judge("manchester united", &[]).unwrap_err();
    assert!(!weak.advice.is_empty());
}

/// Whoever guesses knows the list; so whatever is drawn from it stands the same, and the
/// judge must not see less in it.
#[test]
fn five_words_of_the_list_are_always_taken_and_four_by_the_way() {
    for words in [SUGGESTED_WORDS, SUGGESTED_WORDS - 1] {
        for _ in 0..8 {
            let drawn = suggest::draw().unwrap();
            let some: Vec<&str> = drawn.split(' ').take(words).collect();
            let judged = judge(&some.join(" "), &["Northside Scalp Studio"]);
            assert!(judged.is_ok(), "{some:?}");
        }
    }
}

#[test]
fn a_suggestion_is_five_different_words_and_another_each_time() {
    let first = suggest_passphrase(&[]).unwrap();
    let words: std::collections::BTreeSet<&str> = first.split(' ').collect();
    assert_eq!(words.len(), SUGGESTED_WORDS);
    assert_ne!(first, suggest_passphrase(&[]).unwrap());
}
