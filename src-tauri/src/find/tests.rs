//! What is found, and what is answered.

use protocol::Activity;
use strings::{Language, Words};

use super::commands::in_units;
use super::question::Question;

#[test]
fn hits_count_in_utf16_as_the_screen_does() {
    let text = "𝔄 ёж rain";
    let start = text.find("rain").unwrap();
    let [from, until] = in_units(text, &(start..text.len()));
    let units: Vec<u16> = text.encode_utf16().collect();
    let hit = &units[usize::try_from(from).unwrap()..usize::try_from(until).unwrap()];
    assert_eq!(String::from_utf16_lossy(hit), "rain");
}

#[test]
fn every_line_of_words_is_about_an_activity_and_no_word_is_said_twice() {
    let lines = Words::of(Language::default()).question_words();
    let mut said = Vec::new();
    for line in lines.lines() {
        let (id, names) = line.split_once(':').unwrap();
        assert!(Activity::from_id(id).is_some(), "{id}");
        said.extend(names.split(',').map(str::trim));
    }
    let count = said.len();
    said.sort_unstable();
    said.dedup();
    assert_eq!(said.len(), count);
}

#[test]
fn a_name_and_a_thing_are_a_question() {
    let words = Words::of(Language::default());
    let read =
        |typed: &str| Question::read(words, typed).map(|question| (question.about, question.whose));
    for (typed, about, whose) in [
        ("marcus gym", Activity::HeavySweat, "marcus"),
        ("gurdeep shampoo", Activity::Shampoo, "gurdeep"),
        ("Can Priya go to the gym?", Activity::HeavySweat, "priya"),
        (
            "when may marcus odell shower",
            Activity::Water,
            "marcus odell",
        ),
        ("hat marcus", Activity::Hat, "marcus"),
        // Not yet typed to the end.
        ("marcus sham", Activity::Shampoo, "marcus"),
        ("swimming", Activity::Swimming, ""),
        // A name that is a thing too.
        ("sun li gym", Activity::HeavySweat, "sun li"),
        ("Adébáyọ̀ razor", Activity::Razor, "adébáyọ̀"),
    ] {
        assert_eq!(read(typed), Some((about, whose.to_owned())), "{typed:?}");
    }
    for typed in ["", "marcus", "marcus odell", "ma sh", "can marcus"] {
        assert_eq!(read(typed), None, "{typed:?}");
    }
}
