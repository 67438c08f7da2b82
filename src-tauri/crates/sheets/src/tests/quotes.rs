//! Quotes.

use strings::{Language, Words};

use super::given::{studio, style, words_of};
use crate::{PageStyle, Paper, QuotePage, QuotePageLine, TextSize, quote};

fn line(label: &str, each: Option<(u16, &str)>, amount: &str) -> QuotePageLine {
    QuotePageLine {
        label: label.into(),
        each: each.map(|(count, each)| (count, each.to_owned())),
        amount: amount.into(),
    }
}

pub fn page(name: &str) -> QuotePage {
    QuotePage {
        name: name.into(),
        date: "2026-11-22".parse().unwrap(),
        lines: vec![
            line("Norwood IV", None, "2800.00 CAD"),
            line(
                "Scar camouflage, per scar",
                Some((2, "300.00 CAD")),
                "600.00 CAD",
            ),
            line("Friends and family #strong[x]", None, "-150.00 CAD"),
        ],
        total: "3250.00 CAD".into(),
        sessions: Some(3),
        valid_until: Some("2027-01-31".parse().unwrap()),
        text: "A deposit of 500.00 CAD holds the first date.\nTouch-up within a year is included."
            .into(),
    }
}

#[test]
fn a_quote_takes_one_page_in_every_language_size_and_paper() {
    let long = "Wolfgang-Maximilian von Hohenstein-Schwarzenberg zu Lichtenfels";
    for &language in Language::ALL {
        for (paper, text_size, name) in [
            (Paper::A4, TextSize::Normal, "نور الدين"),
            (Paper::Letter, TextSize::Large, long),
        ] {
            let style = PageStyle {
                paper,
                text_size,
                language,
                ..style()
            };
            let printed = quote(style, Some(&studio()), &page(name)).unwrap();
            assert!(printed.one_page(), "{language}");
            assert_eq!(printed.left_out(), "", "{language}");
            let data: serde_json::Value = serde_json::from_str(printed.json()).unwrap();
            let title = data["document"].as_str().unwrap();
            assert!(!title.is_empty() && !title.contains(name));
            let draft = data["foot"]["disclaimer"].as_str().unwrap();
            let words = Words::of(language);
            let expected = if language.is_draft() {
                words.sheet_draft()
            } else {
                String::new()
            };
            assert_eq!(draft, expected, "{language}");
            printed.pdf().unwrap();
        }
    }
}

#[test]
fn it_says_all_that_it_is_about_and_takes_nothing_for_markup() {
    let printed = quote(style(), Some(&studio()), &page("Ann Lee")).unwrap();
    let said = words_of(&printed);
    for part in [
        "Quote",
        "Scalp micropigmentation for",
        "Ann Lee",
        "Sun 22 Nov 2026",
        "2 × 300.00 CAD",
        "#strong[x]",
        "-150.00 CAD",
        "3250.00 CAD",
        "Planned sessions: 3",
        "Valid until Sun 31 Jan 2027",
        "This is a quote, not a bill.",
        "Touch-up within a year",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!said.contains("medical advice"), "{said}");
    let bare = QuotePage {
        sessions: None,
        valid_until: None,
        text: String::new(),
        ..page("Ann Lee")
    };
    let said = words_of(&quote(style(), None, &bare).unwrap());
    assert!(
        !said.contains("Planned") && !said.contains("Valid until"),
        "{said}"
    );
}

/// As many lines as a quote can have, each as long as people write them.
#[test]
fn a_long_quote_takes_more_pages_and_loses_no_line() {
    let mut long = page("Ann Lee");
    let label = "Camouflage of a scar behind the left ear, with two further goes in";
    long.lines = (1..=40)
        .map(|number| line(&format!("{label} week{number}"), None, "123456789.000 KWD"))
        .collect();
    let printed = quote(style(), Some(&studio()), &long).unwrap();
    assert!(printed.pages() <= 3, "{}", printed.pages());
    let said = words_of(&printed);
    for number in 1..=40 {
        assert!(said.contains(&format!("week{number}")), "{number}");
    }
}
