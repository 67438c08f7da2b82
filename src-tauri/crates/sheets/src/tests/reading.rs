//! The pages are easy to read.

use protocol::{Choices, Oils, Protocol, shipped_protocol};
use vocabulary::ScalpType;

use super::given::{Handout, day, moment, plan_with, sheet, studio, style, words_of};
use super::measure::Reading;
use crate::{HandoutKind, Sheet, TypesetDocument, aftercare};

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

/// Returns what is wrong if pages ask for a higher grade than `grade`, or by Dale-Chall their
/// sentences or the pages whole score more than `most`, which they did when it was set.
fn too_hard(name: &str, pages: &[TypesetDocument], grade: f64, most: [f64; 2]) -> Option<String> {
    let (sentences, whole) = hardest(pages);
    let is_easy = sentences.grade <= grade
        && whole.grade <= grade
        && sentences.dale_chall <= most[0]
        && whole.dale_chall <= most[1];
    (!is_easy).then(|| format!("{name}: sentences {sentences:.2?}, whole {whole:.2?}"))
}

#[test]
fn sheets_are_easy_to_read() {
    let limits = [
        ("rob-james-flaking", [6.54, 6.60]),
        ("rob-james-full", [6.54, 6.57]),
        ("published-median", [6.55, 6.81]),
    ];
    let faults = limits.into_iter().filter_map(|(id, most)| {
        let protocol = shipped_protocol(id).unwrap();
        too_hard(id, &sheets(protocol), MOST_GRADE, most)
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn handouts_are_easy_to_read() {
    let limit = |kind: HandoutKind| match kind {
        // It names what stands on labels: salicylic acid has no easier name.
        HandoutKind::Guide => (7.3, [10.14, 9.86]),
        HandoutKind::Flaking => (MOST_GRADE, [5.60, 5.56]),
        HandoutKind::Before => (MOST_GRADE, [7.68, 7.32]),
        HandoutKind::LongTerm => (MOST_GRADE, [6.36, 6.25]),
        HandoutKind::Doctor => (MOST_GRADE, [6.50, 6.46]),
        HandoutKind::Slips => (MOST_GRADE, [5.43, 5.42]),
        HandoutKind::Days => (MOST_GRADE, [6.35, 6.19]),
    };
    let faults = HandoutKind::ALL.iter().filter_map(|&kind| {
        let page = |oils| {
            Handout {
                oils,
                ..Handout::of(kind)
            }
            .page()
        };
        let (grade, most) = limit(kind);
        too_hard(kind.id(), &all_oils().map(page), grade, most)
    });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
