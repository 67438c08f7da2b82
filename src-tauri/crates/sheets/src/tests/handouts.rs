//! The handouts.

use protocol::{Oils, shipped};

use super::given::{standard, studio, style, words_of};
use crate::HandoutKind::{Flaking, Guide};
use crate::{HandoutKind, Paper, TextSize, TypesetDocument, handout};

fn said(page: &TypesetDocument) -> String {
    words_of(page).replace('\n', " ")
}

#[test]
fn each_takes_one_page_of_either_paper() {
    for protocol in shipped() {
        for &paper in Paper::ALL {
            for studio in [None, Some(studio())] {
                let style = crate::PageStyle { paper, ..style() };
                for &kind in HandoutKind::ALL {
                    let page =
                        handout(kind, style, studio.as_ref(), protocol, Oils::default()).unwrap();
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
    for &kind in HandoutKind::ALL {
        let page = handout(kind, style, None, standard(), Oils::default()).unwrap();
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
        let text = said(&handout(Guide, style(), None, protocol, Oils::default()).unwrap());
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
    let text = said(&handout(Flaking, style(), None, standard(), Oils::default()).unwrap());
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

#[test]
fn an_oil_that_the_client_cannot_have_is_neither_named_nor_drawn() {
    let oils = |coconut, olive| Oils { coconut, olive };
    let page = |kind, oils| handout(kind, style(), None, standard(), oils).unwrap();
    for &kind in HandoutKind::ALL {
        let text = said(&page(kind, oils(false, true))).to_lowercase();
        assert!(
            text.contains("olive") && !text.contains("coconut"),
            "{text}"
        );
        let text = said(&page(kind, oils(true, false))).to_lowercase();
        assert!(
            text.contains("coconut") && !text.contains("olive"),
            "{text}"
        );
        let text = said(&page(kind, oils(false, false)));
        assert!(text.contains("Ask us before you use any oil."), "{text}");
        for part in [
            "oconut",
            "live",
            "Half a pea",
            "From 3 days",
            "your sheet says. ",
        ] {
            let is_of_washing = kind == Flaking && part == "your sheet says. ";
            assert!(is_of_washing || !text.contains(part), "{part} in {text}");
        }
    }
}
