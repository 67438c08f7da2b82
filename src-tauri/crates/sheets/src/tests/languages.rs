//! Pages in each language.

use std::collections::BTreeSet;

use protocol::{Protocol, shipped};
use strings::{Language, Words};

use super::given::{plan, sheet, studio};
use crate::page::in_language;
use crate::{HandoutKind, Paper, Sheet, TypesetDocument, aftercare, handout};

/// Returns what a protocol says to clients, in English. Its notes, and when to open a branch,
/// are for the artist.
fn said_to_clients(protocol: &Protocol) -> BTreeSet<&str> {
    let notes = protocol.notes.iter().map(|note| &note.wording);
    let branches = protocol.branches.iter();
    let branches = branches.flat_map(|branch| [&branch.title, &branch.wording]);
    let to_the_artist: BTreeSet<&String> = notes.chain(branches).collect();
    let ids = protocol.wordings.keys();
    ids.filter(|id| !to_the_artist.contains(id))
        .map(|id| protocol.text(id, "en"))
        .collect()
}

/// The languages that pages are translated to.
fn translated() -> impl Iterator<Item = Language> {
    Language::with_words().filter(|language| *language != Language::English)
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

#[test]
fn each_takes_one_page() {
    for language in Language::with_words() {
        for protocol in shipped() {
            for &paper in Paper::ALL {
                let sheet = sheet_in(language, paper);
                let plan = plan(protocol, &["2026-11-19T16:00"]);
                let page = aftercare(&sheet, &plan, protocol).unwrap();
                let place = format!("{language} {} {}", protocol.id, paper.id());
                assert_eq!(page.pages(), 1, "{place}");
                must_be_drawn(&page, language);
                page.pdf().unwrap();
            }
        }
    }
}

#[test]
fn each_has_the_handouts() {
    for language in Language::with_words() {
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
