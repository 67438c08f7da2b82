//! The handouts.

use protocol::{AfterSlip, Oils, Rule, Verdict, shipped};
use strings::{Language, Vocabulary, Words};

use super::given::{Handout, plan, sheet, standard, studio, style, words_of};
use crate::HandoutKind::{Before, Days, Doctor, Flaking, Guide, LongTerm, Slips};
use crate::aftercare::BESIDE;
use crate::{HandoutKind, MoisturizerRule, Paper, TextSize, TypesetDocument, aftercare};

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
                    let page = Handout {
                        style,
                        studio: studio.as_ref(),
                        protocol,
                        ..Handout::of(kind)
                    }
                    .page();
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
        let page = Handout {
            style,
            ..Handout::of(kind)
        }
        .page();
        page.pdf().unwrap();
    }
}

#[test]
fn the_guide_says_of_perfume_what_the_studio_s_rule_says() {
    let of = |rule| {
        let style = style();
        said(
            &Handout {
                style,
                rule,
                ..Handout::of(Guide)
            }
            .page(),
        )
    };
    let usual = MoisturizerRule::default();
    assert!(of(usual).contains("Perfume:"));
    assert!(of(usual).contains("Cetyl, cetearyl, stearyl alcohol:"));
    let allowed = MoisturizerRule {
        perfume: None,
        fatty_alcohols: None,
    };
    assert!(!of(allowed).contains("Perfume:"));
    assert!(!of(allowed).contains("Cetyl, cetearyl"));
}

#[test]
fn the_guide_names_the_oils_and_the_protocols_own_day() {
    for (protocol, day) in [
        ("rob-james-flaking", "From 3 days"),
        ("published-median", "From 4 days"),
    ] {
        let protocol = protocol::shipped_protocol(protocol).unwrap();
        let text = said(
            &Handout {
                protocol,
                ..Handout::of(Guide)
            }
            .page(),
        );
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
    let text = said(&Handout::of(Flaking).page());
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
    let page = |kind, oils| {
        Handout {
            oils,
            ..Handout::of(kind)
        }
        .page()
    };
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

#[test]
fn a_handout_names_what_its_client_must_not_use() {
    let allergies = ["lanolin (wool)".to_owned(), "fragrance".to_owned()];
    for &kind in HandoutKind::ALL {
        let page = |allergies: &[String]| {
            Handout {
                allergies,
                ..Handout::of(kind)
            }
            .page()
        };
        let text = said(&page(&allergies));
        // The doctor's page recommends nothing.
        let is_named = text.contains("Your allergies: lanolin (wool), fragrance. Do not use");
        assert_eq!(is_named, kind != Doctor, "{text}");
        assert!(page(&allergies).one_page(), "{}", kind.id());
        assert!(!said(&page(&[])).contains("Your allergies: "));
    }
}

fn plain(kind: HandoutKind) -> String {
    said(
        &Handout {
            studio: Some(&studio()),
            ..Handout::of(kind)
        }
        .page(),
    )
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
fn every_slip_of_a_protocol_stands_on_its_page_in_its_order() {
    for protocol in shipped() {
        let page = Handout {
            studio: Some(&studio()),
            protocol,
            ..Handout::of(Slips)
        }
        .page();
        let text = said(&page);
        let mut rest = text.as_str();
        for after in &protocol.slips {
            let words = Words::of(Language::English);
            let happened = words.word(Vocabulary::Slip, after.slip.id());
            for part in [&*happened, protocol.text(&after.wording, "en")] {
                let found = rest.split_once(part);
                rest = found.unwrap_or_else(|| panic!("{part} in {text}")).1;
            }
        }
        assert!(rest.contains("Call us: 604 555 0142"), "{text}");
    }
}

#[test]
fn a_sheet_has_the_slip_that_its_protocol_lists_first() {
    let mut protocol = standard().clone();
    for _ in 0..protocol.slips.len() {
        protocol.slips.rotate_left(1);
        let plan = plan(&protocol, &["2026-11-19T16:00"]);
        let page = said(&aftercare(&sheet(), &plan, &protocol).unwrap());
        let is_on = |after: &&AfterSlip| page.contains(protocol.text(&after.wording, "en"));
        let on_page: Vec<_> = protocol.slips.iter().filter(is_on).collect();
        assert_eq!(on_page, [&protocol.slips[0]], "{page}");
    }
}

#[test]
fn where_a_protocol_speaks_of_no_slip_the_page_says_to_call() {
    let mut protocol = standard().clone();
    protocol.slips.clear();
    let page = Handout {
        protocol: &protocol,
        ..Handout::of(Slips)
    }
    .page();
    let text = said(&page);
    assert!(
        text.contains("Call us at once, and say what happened."),
        "{text}"
    );
    assert!(!text.contains("Do what it says here"), "{text}");
}

#[test]
fn the_day_numbers_tell_every_rule_and_phase_without_a_date() {
    for protocol in shipped() {
        let page = Handout {
            protocol,
            ..Handout::of(Days)
        }
        .page();
        let text = said(&page);
        let branches = protocol.branches.iter().flat_map(|branch| &branch.rules);
        let is_told = |rule: &&Rule| rule.verdict != Verdict::NotYet;
        for rule in protocol.rules.iter().chain(branches).filter(is_told) {
            let wording = protocol.text(&rule.wording, "en");
            // Of what stands on one line, the end is told.
            let is_beside = BESIDE.contains(&rule.activity);
            assert!(is_beside || text.contains(wording), "{wording} in {text}");
            if is_beside && rule.from.usual().days() == 0 {
                continue;
            }
            let day = format!("day {}", rule.from.usual().days());
            assert!(text.to_lowercase().contains(&day), "{day} in {text}");
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
