//! Pages in each language.

use std::collections::BTreeSet;

use protocol::{Protocol, shipped};
use strings::{Language, Words};
use typst::layout::Transform;

use super::agree::boxes;
use super::given::{plan, printed, sheet, studio, words_of};
use crate::page::in_language;
use crate::{HandoutKind, Paper, Sheet, TypesetDocument, aftercare, handout};

/// Returns what a protocol says to clients, in English. Its notes, and when to open a branch,
/// are for the artist.
fn said_to_clients(protocol: &Protocol) -> BTreeSet<&str> {
    let notes = protocol.notes.iter().map(|note| &note.wording);
    let branches = protocol.branches.iter().map(|branch| &branch.wording);
    let to_the_artist: BTreeSet<&String> = notes.chain(branches).collect();
    let ids = protocol.wordings.keys();
    ids.filter(|id| !to_the_artist.contains(id))
        .map(|id| protocol.text(id, "en"))
        .collect()
}

/// The languages that pages are translated to.
fn translated() -> impl Iterator<Item = Language> {
    Language::ALL
        .iter()
        .copied()
        .filter(|language| *language != Language::English)
}

#[test]
fn each_says_what_the_protocols_say() {
    let all: BTreeSet<&str> = shipped().iter().flat_map(said_to_clients).collect();
    for language in translated() {
        let words = Words::of(language);
        let said: BTreeSet<&str> = words.protocols_said().collect();
        let missing: Vec<&&str> = all.difference(&said).collect();
        let left_over: Vec<&&str> = said.difference(&all).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:#?}");
        assert!(left_over.is_empty(), "no protocol says {left_over:#?}");
        for english in all.iter().filter(|english| english.contains("{date}")) {
            let text = words.of_protocol(english).unwrap();
            assert!(text.contains("{date}"), "{language}: {text}");
        }
    }
}

fn sheet_in(language: Language, paper: Paper) -> Sheet {
    let mut sheet = sheet();
    sheet.style.language = language;
    sheet.style.paper = paper;
    sheet.studio = Some(studio());
    sheet.client_name = Some("Ann Lee".to_owned());
    sheet
}

/// Fails if a letter of the page is drawn as a box.
fn must_be_drawn(page: &TypesetDocument, language: Language) {
    assert_eq!(page.left_out(), "", "{language}");
    super::drawn::families_of(page, "");
}

/// English takes one page. Where another language needs more, the head of each says which of how
/// many it is.
#[test]
fn each_takes_a_page_or_two() {
    for &language in Language::ALL {
        for protocol in shipped() {
            for &paper in Paper::ALL {
                let sheet = sheet_in(language, paper);
                let plan = plan(protocol, &["2026-11-19T16:00"]);
                let page = aftercare(&sheet, &plan, protocol).unwrap();
                let place = format!("{language} {} {}", protocol.id, paper.id());
                let most = if language == Language::English { 1 } else { 2 };
                assert!(page.pages() <= most, "{place}");
                must_be_drawn(&page, language);
                assert!(!words_of(&page).contains(".."), "{place}");
                page.pdf().unwrap();
            }
        }
    }
}

/// The number of a step stands where its line begins, in the digits of the language.
#[test]
fn each_is_read_in_its_own_direction() {
    for &language in Language::ALL {
        let page = printed(&sheet_in(language, Paper::A4)).unwrap();
        let first = &page.document().pages()[0].frame;
        let mut texts = Vec::new();
        boxes(first, Transform::identity(), &mut texts);
        let number = Words::of(language).number(2);
        let (at, _) = texts.iter().find(|(_, text)| *text == number).unwrap();
        let is_at_the_right = at.min.x > first.size().x / 2.0;
        let is_right_to_left = matches!(language, Language::Arabic | Language::Persian);
        assert_eq!(is_at_the_right, is_right_to_left, "{language}");
    }
    assert_eq!(Words::of(Language::Persian).number(14), "۱۴");
}

#[test]
fn english_can_stand_beside_each() {
    for language in translated() {
        for protocol in shipped() {
            let mut sheet = sheet_in(language, Paper::Letter);
            sheet.in_two_languages = true;
            let page = aftercare(&sheet, &plan(protocol, &["2026-11-19T16:00"]), protocol).unwrap();
            assert!(page.pages() <= 2, "{language} {}", protocol.id);
            must_be_drawn(&page, language);
            let text = words_of(&page);
            let text: Vec<&str> = text.split_whitespace().collect();
            let english = ["Keep", "your", "scalp", "clean."];
            let is_there = text.windows(4).any(|words| words == english);
            assert!(is_there, "{language}: {text:?}");
            page.pdf().unwrap();
        }
    }
    let mut english = sheet_in(Language::English, Paper::A4);
    let plain = printed(&english).unwrap();
    english.in_two_languages = true;
    assert_eq!(printed(&english).unwrap().svg(), plain.svg());
}

#[test]
fn each_has_the_handouts() {
    for &language in Language::ALL {
        for &kind in HandoutKind::ALL {
            let style = sheet_in(language, Paper::Letter).style;
            let oils = protocol::Oils::default();
            let page = handout(kind, style, Some(&studio()), &shipped()[0], oils).unwrap();
            assert!(page.one_page(), "{language} {}", kind.id());
            must_be_drawn(&page, language);
        }
    }
}

#[test]
fn a_protocol_is_worded_in_the_language_of_the_page() {
    let french = in_language(Words::of(Language::French), &shipped()[0]);
    assert_eq!(french.text("phase-keep-dry", "fr"), "Garder au sec");
}

/// The order of reading, in the text that is drawn: a number keeps its order on an Arabic page.
#[test]
fn what_is_read_from_left_to_right_stays_whole_in_arabic() {
    let text = words_of(&printed(&sheet_in(Language::Arabic, Paper::A4)).unwrap());
    let text = text.replace('\u{a0}', " ");
    assert!(text.contains("604 555 0142"), "{text}");
    let foot = Words::of(Language::Arabic).sheet_draft();
    assert!(
        text.replace('\n', "")
            .contains(foot.split(' ').next().unwrap())
    );
    assert!(crate::page::is_right_to_left(Language::Persian));
    assert!(!crate::page::is_right_to_left(Language::Hindi));
}
