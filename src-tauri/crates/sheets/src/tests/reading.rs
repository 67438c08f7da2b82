//! The pages are easy to read.

use protocol::{Choices, Oils, Protocol, shipped_protocol};
use vocabulary::ScalpType;

use super::given::{day, moment, plan_with, sheet, standard, studio, style, words_of};
use super::measure::Reading;
use crate::{HandoutKind, Sheet, TypesetDocument, aftercare, handout};

/// The highest school grade that a page may ask for: the fifth.
const MOST_GRADE: f64 = 5.0;

/// Returns what a page says, each paragraph, label and point of a list as a text of its own.
fn texts(page: &TypesetDocument) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for line in words_of(page).replace(['\u{2068}', '\u{2069}'], "").lines() {
        // A line that was broken ends with its space; words in bold run on without one.
        let goes_on = line.starts_with([' ', ',']) || line.is_empty();
        match texts.last_mut() {
            Some(text) if goes_on || text.ends_with(' ') => text.push_str(line),
            _ => texts.push(line.to_owned()),
        }
    }
    let points = texts.iter().flat_map(|text| text.split(" · "));
    points.map(str::to_owned).collect()
}

/// Returns the hardest that the sentences of some pages read, and that the pages whole do.
fn hardest(pages: &[TypesetDocument]) -> (Reading, Reading) {
    let mut most = [Reading {
        grade: 0.0,
        dale_chall: 0.0,
    }; 2];
    for page in pages {
        let texts = texts(page);
        let is_sentence = |text: &&String| text.trim_end().ends_with(['.', '?', '!']);
        let sentences = texts.iter().filter(is_sentence);
        let readings = [
            Reading::of(sentences.map(String::as_str)),
            Reading::of(texts.iter().map(String::as_str)),
        ];
        for (most, reading) in most.iter_mut().zip(readings) {
            most.grade = most.grade.max(reading.grade);
            most.dale_chall = most.dale_chall.max(reading.dale_chall);
        }
    }
    (most[0], most[1])
}

fn all_oils() -> [Oils; 4] {
    let oils = |coconut, olive| Oils { coconut, olive };
    [
        oils(true, true),
        oils(true, false),
        oils(false, true),
        oils(false, false),
    ]
}

/// Returns sheets of a protocol: on several days, with each of the oils, for several scalps, with
/// a next visit and without.
fn sheets(protocol: &Protocol) -> Vec<TypesetDocument> {
    let scalps = [
        None,
        Some(ScalpType::Oily),
        Some(ScalpType::Dry),
        Some(ScalpType::Dandruff),
    ];
    let days = ["2026-11-18", "2026-11-19", "2026-11-24", "2026-12-20"];
    let page = |number: usize| {
        let mut choices = Choices {
            scalp_type: scalps[number],
            ..Choices::default()
        };
        for branch in protocol.branches.iter().filter(|_| number % 2 == 1) {
            choices.open(branch.id.clone(), 1);
        }
        let given = Sheet {
            oils: all_oils()[number],
            studio: (number > 0).then(studio),
            allergies: vec!["nickel".to_owned()],
            next_visit: (number.is_multiple_of(2)).then(|| moment("2026-12-10T20:30").into()),
            style: crate::PageStyle {
                printed_on: day(days[number]),
                ..style()
            },
            has_code: number.is_multiple_of(2),
            ..sheet()
        };
        let plan = plan_with(
            protocol,
            &["2026-10-29T10:30", "2026-11-19T16:00"],
            &choices,
        );
        aftercare(&given, &plan, protocol).unwrap()
    };
    (0..days.len()).map(page).collect()
}

/// Asserts that pages ask for no higher a grade than `grade`, and that by Dale-Chall their
/// sentences and the pages whole score no more than `most`, which they did when it was set.
fn easy(name: &str, pages: &[TypesetDocument], grade: f64, most: [f64; 2]) {
    let (sentences, whole) = hardest(pages);
    let says = format!("{name}: sentences {sentences:.2?}, whole {whole:.2?}");
    assert!(sentences.grade <= grade && whole.grade <= grade, "{says}");
    assert!(sentences.dale_chall <= most[0], "{says}");
    assert!(whole.dale_chall <= most[1], "{says}");
}

#[test]
fn sheets_are_easy_to_read() {
    for (id, most) in [
        ("rob-james-flaking", [6.54, 6.60]),
        ("rob-james-full", [6.54, 6.57]),
        ("published-median", [6.55, 6.81]),
    ] {
        let protocol = shipped_protocol(id).unwrap();
        easy(id, &sheets(protocol), MOST_GRADE, most);
    }
}

#[test]
fn handouts_are_easy_to_read() {
    // The guide names what stands on labels: salicylic acid has no easier name.
    for (kind, grade, most) in [
        (HandoutKind::Guide, 7.3, [10.14, 9.86]),
        (HandoutKind::Flaking, MOST_GRADE, [5.60, 5.56]),
    ] {
        let page = |oils| handout(kind, style(), None, standard(), oils).unwrap();
        easy(kind.id(), &all_oils().map(page), grade, most);
    }
}
