//! The two handouts.

use protocol::shipped;

use super::given::{standard, studio, style, words_of};
use crate::{Paper, TextSize, TypesetDocument, flaking_handout, guide_handout};

fn said(page: &TypesetDocument) -> String {
    words_of(page).replace('\n', " ")
}

#[test]
fn both_take_one_page_of_either_paper() {
    for protocol in shipped() {
        for &paper in Paper::ALL {
            for studio in [None, Some(studio())] {
                let style = crate::PageStyle { paper, ..style() };
                for page in [
                    guide_handout(style, studio.as_ref(), protocol).unwrap(),
                    flaking_handout(style, studio.as_ref(), protocol).unwrap(),
                ] {
                    assert!(page.one_page());
                    page.pdf().unwrap();
                }
            }
        }
    }
}

#[test]
fn large_print_is_printed_too() {
    let style = crate::PageStyle {
        text_size: TextSize::Large,
        ..style()
    };
    for page in [
        guide_handout(style, None, standard()).unwrap(),
        flaking_handout(style, None, standard()).unwrap(),
    ] {
        page.pdf().unwrap();
    }
}

#[test]
fn the_guide_names_the_oils_and_the_protocols_own_day() {
    for (protocol, day) in [
        ("rob-james-flaking", "From 3 days"),
        ("published-median", "From 4 days"),
    ] {
        let protocol = protocol::shipped_protocol(protocol).unwrap();
        let text = said(&guide_handout(style(), None, protocol).unwrap());
        for part in [
            "Coconut oil",
            "Olive oil",
            "Half a pea",
            "What to avoid",
            "Alcohol that dries",
            day,
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
    }
}

#[test]
fn the_flaking_handout_gives_three_reasons() {
    let text = said(&flaking_handout(style(), None, standard()).unwrap());
    for part in [
        "Why does my scalp flake?",
        "The skin heals.",
        "Oil dries on it.",
        "Nothing washes it off.",
        "What to do",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}
