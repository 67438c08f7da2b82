//! The handouts.

use protocol::{Oils, Rule, Verdict, shipped};

use super::given::{standard, studio, style, words_of};
use crate::HandoutKind::{Before, Days, Doctor, Flaking, Guide, LongTerm};
use crate::{HandoutKind, Paper, TextSize, TypesetDocument, handout};

fn said(page: &TypesetDocument) -> String {
    let words = words_of(page);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
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
        for (barred, oils) in [("coconut", oils(false, true)), ("olive", oils(true, false))] {
            let text = said(&page(kind, oils)).to_lowercase();
            assert!(!text.contains(barred), "{barred} in {text}");
        }
    }
    for kind in [Guide, Flaking] {
        let text = said(&page(kind, oils(false, true))).to_lowercase();
        assert!(
            text.contains("olive") && !text.contains("coconut"),
            "{text}"
        );
        assert!(!text.contains("the same tiny amount"), "{text}");
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

fn plain(kind: HandoutKind) -> String {
    said(&handout(kind, style(), Some(&studio()), standard(), Oils::default()).unwrap())
}

#[test]
fn the_days_before_are_told_from_the_first_on() {
    let text = plain(Before);
    let mut rest = text.as_str();
    for part in [
        "2 weeks before",
        "1 week before",
        "3 days before",
        "The night before",
        "On the day",
        "Do not stop any on your own.",
    ] {
        let (_, after) = rest.split_once(part).unwrap_or_else(|| panic!("{part}"));
        rest = after;
    }
}

#[test]
fn the_emergency_stands_first_with_its_number() {
    let text = plain(Doctor);
    let mut rest = text.as_str();
    for part in [
        "Call 911 at once",
        "Fever with confusion",
        "See a doctor today, or call 811",
        "Swelling or heat after day 3.",
        "Call us: 604 555 0142",
        "See a skin doctor",
        "Months later",
        "Take this page with you",
    ] {
        let (_, after) = rest
            .split_once(part)
            .unwrap_or_else(|| panic!("{part} in {text}"));
        rest = after;
    }
}

#[test]
fn what_comes_months_later_stands_with_long_term_care() {
    let text = plain(LongTerm);
    for part in ["SPF 30", "touch-up", "What fades", "See a skin doctor"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("911") && !text.contains("{date}"), "{text}");
}

#[test]
fn the_day_numbers_tell_every_rule_and_phase_without_a_date() {
    for protocol in shipped() {
        let page = handout(Days, style(), None, protocol, Oils::default()).unwrap();
        let text = said(&page);
        let branches = protocol.branches.iter().flat_map(|branch| &branch.rules);
        let is_told = |rule: &&Rule| rule.verdict != Verdict::NotYet;
        for rule in protocol.rules.iter().chain(branches).filter(is_told) {
            let wording = protocol.text(&rule.wording, "en");
            assert!(text.contains(wording), "{wording} in {text}");
            let day = format!("Day {}", rule.from.usual().days());
            assert!(text.contains(&day), "{day} in {text}");
        }
        for phase in &protocol.phases {
            let title = protocol.text(&phase.title, "en");
            assert!(text.contains(title), "{title} in {text}");
        }
        // But for the date of printing, in the foot.
        assert_eq!(text.matches("Nov").count(), 1, "{text}");
        assert!(
            !text.contains("midnight") && !text.contains("{date}"),
            "{text}"
        );
    }
}
