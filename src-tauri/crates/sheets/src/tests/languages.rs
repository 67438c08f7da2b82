//! Pages in each language.

use std::collections::BTreeSet;

use protocol::{Protocol, shipped, shipped_version};
use strings::{Language, Words};
use typst::layout::Transform;

use super::agree::boxes;
use super::given::{Handout, plan, printed, sheet, studio, words_of};
use crate::page::in_language;
use crate::{HandoutKind, Paper, Product, Sheet, TextSize, TypesetDocument, aftercare, card};

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
    // Sessions keep the version that they began with. The first ones shipped untranslated.
    let versions = shipped().iter().flat_map(|newest| {
        (2..=newest.version).filter_map(|version| shipped_version(&newest.id, version))
    });
    let all: BTreeSet<&str> = versions.flat_map(said_to_clients).collect();
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
fn what_to_do_after_a_slip_stands_in_both_languages_in_each_size() {
    for &text_size in TextSize::ALL {
        let mut sheet = sheet_in(Language::French, Paper::A4);
        sheet.in_two_languages = true;
        sheet.style.text_size = text_size;
        let text = words_of(&printed(&sheet).unwrap()).replace('\n', " ");
        for title in ["C’est arrivé trop tôt", "Did it happen too soon?"] {
            assert!(text.contains(title), "{text_size:?}: {title} in {text}");
        }
    }
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

/// What is given in words is given in both languages, and so is the caption of the code.
#[test]
fn what_is_given_in_words_stands_in_english_too() {
    let mut sheet = sheet_in(Language::French, Paper::A4);
    sheet.in_two_languages = true;
    sheet.has_code = true;
    sheet.allergies = vec!["lanoline (laine)".to_owned()];
    let product = |verdict: &str, reason: &str| {
        Some(Product {
            name: "Baume Doux".to_owned(),
            verdict: verdict.to_owned(),
            reason: reason.to_owned(),
        })
    };
    sheet.product = product("À éviter", "Il contient de la lanoline.");
    sheet.in_english.allergies = vec!["lanolin (wool)".to_owned()];
    sheet.in_english.product = product("Avoid", "It has lanolin in it.");
    let plan = plan(&shipped()[0], &["2026-11-19T16:00"]);
    let said = |page: &TypesetDocument| {
        let text =
            words_of(page).replace(['\n', '\u{a0}', '\u{2068}', '\u{2069}', '\u{200b}'], " ");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let page = aftercare(&sheet, &plan, &shipped()[0]).unwrap();
    let text = said(&page);
    let caption = Words::of(Language::English).sheet_code();
    for part in [
        "lanoline (laine)",
        "lanolin (wool)",
        "Il contient",
        "It has lanolin in it.",
        &caption,
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    page.pdf().unwrap();
    let two = card(&sheet, &plan, &shipped()[0]).unwrap();
    sheet.in_two_languages = false;
    let one = card(&sheet, &plan, &shipped()[0]).unwrap();
    let french = said(&one);
    assert!(!french.contains("Session 1 ended"), "{french}");
    let both = said(&two);
    for part in ["Session 1 ended", "Soap, shampoo", "Sun 29 Nov"] {
        assert!(both.contains(part), "{part} in {both}");
    }
    assert!(two.one_page());
    two.pdf().unwrap();
}

#[test]
fn each_has_the_handouts() {
    for &language in Language::ALL {
        for &kind in HandoutKind::ALL {
            let style = sheet_in(language, Paper::Letter).style;
            let oils = protocol::Oils::default();
            let page = Handout {
                style,
                studio: Some(&studio()),
                protocol: &shipped()[0],
                oils,
                ..Handout::of(kind)
            }
            .page();
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
