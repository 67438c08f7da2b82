//! What is found, and what is answered.

mod forms;
mod order;
mod questions;
mod supplies;
mod visits;

use std::sync::Arc;

use protocol::{Activity, Choices, Plan, Protocol, Sessions, Verdict, shipped_version};
use strings::{Language, Words};
use studio::plan::ClientPlan;
use vocabulary::Moment;

use super::commands::in_units;
use super::question::Question;
use super::view::answer;

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
        ("marcus sauna", Activity::Sauna, "marcus"),
        // Two words for one thing, typed to the end and not yet.
        ("can marcus use dry shampoo", Activity::Styling, "marcus"),
        (
            "marcus medicated sham",
            Activity::MedicatedShampoo,
            "marcus",
        ),
        ("fake tan marcus", Activity::FakeTan, "marcus"),
        ("priya minoxidil", Activity::ScalpMedicine, "priya"),
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

/// A client whose session ended on Thursday 19 November 2026 at 16:00.
fn treated(protocol: &Protocol) -> ClientPlan {
    let ended = moment("2026-11-19T16:00");
    let sessions = Sessions::new(vec![ended], ended.date()).unwrap();
    ClientPlan {
        plan: Plan::derive(protocol, &sessions, &Choices::default()).unwrap(),
        protocol: Arc::new(protocol.clone()),
        mixed: false,
    }
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

#[test]
fn of_a_medicine_nothing_is_said_but_to_ask_the_doctor() {
    let words = Words::of(Language::default());
    let treated = treated(shipped_version("rob-james-flaking", 1).unwrap());
    for client_plan in [None, Some(&treated)] {
        for day in ["2026-11-19T17:00", "2027-03-01T12:00"] {
            for about in [Activity::ScalpMedicine, Activity::MedicatedShampoo] {
                let said = answer(words, client_plan, about, moment(day));
                assert_eq!(said.verdict, Some(Verdict::Ask));
                assert!(said.text.ends_with(": ask the doctor who prescribed it"));
            }
        }
    }
}

/// Protocols of before spoke of sauna together with swimming, and may still.
#[test]
fn sauna_is_answered_by_the_rule_of_swimming_where_it_has_none_of_its_own() {
    let words = Words::of(Language::default());
    let mut own = shipped_version("published-median", 1).unwrap().clone();
    let ask = |protocol: &Protocol, about| {
        answer(
            words,
            Some(&treated(protocol)),
            about,
            moment("2026-11-20T12:00"),
        )
    };
    let together = "Swimming, sauna: not before Sun 6 Dec, 4:00\u{a0}pm";
    for about in [Activity::Sauna, Activity::Pool, Activity::Swimming] {
        assert_eq!(ask(&own, about).text, together);
        assert_eq!(ask(&own, about).why, "No swimming, sauna or steam.");
    }
    for rule in &mut own.rules {
        if rule.activity == Activity::Swimming {
            rule.activity = Activity::Sauna;
        }
    }
    let alone = "Sauna, steam: not before Sun 6 Dec, 4:00\u{a0}pm";
    assert_eq!(ask(&own, Activity::Sauna).text, alone);
    assert_eq!(
        ask(&own, Activity::Pool).text,
        "Pool, sea: this protocol does not say"
    );
}
