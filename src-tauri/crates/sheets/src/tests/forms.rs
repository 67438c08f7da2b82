//! Forms: to fill in on paper, and as they were signed.

use strings::Language;

use super::given::{studio, style};
use crate::{FormBlock, FormField, FormPage, PageStyle, TextSize, form};

/// A form with everything that can stand on one.
fn page(name: Option<&str>) -> FormPage {
    let question = |text: &str, field| FormBlock::Question {
        text: text.into(),
        field,
    };
    FormPage {
        pdf_title: "Consent".into(),
        title: "Consent #strong[x] $y$".into(),
        made: "Consent, version 2.".into(),
        blocks: vec![
            FormBlock::Heading("What can happen".into()),
            FormBlock::Text("Redness.\n\n#panic(1) *bold*".into()),
            question("Do you have diabetes?", FormField::Said("Yes".into())),
            question(
                "Since when?",
                FormField::Said("Since 2019, and then\na while".into()),
            ),
            question("I agree.", FormField::Tick { is_ticked: true }),
            question("I agree to all.", FormField::Tick { is_ticked: false }),
            question("Heart?", FormField::Boxes(vec!["Yes".into(), "No".into()])),
            question("Which?", FormField::Lines),
        ],
        name: name.map(str::to_owned),
        date: name.map(|_| "Sun 22 Nov 2026, 3:00 pm".to_owned()),
        signature: vec![vec![[10, 20], [300, 200], [700, 90]], vec![[500, 300]]],
    }
}

#[test]
fn a_form_is_printed_in_every_language_and_size_and_names_nobody_in_its_properties() {
    for &language in Language::ALL {
        for (name, text_size) in [
            (None, TextSize::Normal),
            (Some("نور الدين Zebedee"), TextSize::Large),
        ] {
            let style = PageStyle {
                text_size,
                language,
                ..style()
            };
            let made = form(style, Some(&studio()), &page(name)).unwrap();
            let data: serde_json::Value = serde_json::from_str(made.json()).unwrap();
            assert_eq!(data["document"].as_str(), Some("Consent"));
            made.pdf().unwrap();
        }
    }
}

#[test]
fn the_same_form_gives_the_same_bytes_and_another_stroke_others() {
    let pdf = |page: &FormPage| form(style(), None, page).unwrap().pdf().unwrap();
    let signed = page(Some("Anna"));
    assert_eq!(pdf(&signed), pdf(&signed));
    let other = FormPage {
        signature: vec![vec![[10, 20], [300, 201]]],
        ..signed.clone()
    };
    assert_ne!(pdf(&signed), pdf(&other));
}

#[test]
fn a_long_form_takes_as_many_pages_as_it_needs() {
    let long = FormPage {
        blocks: (0..30).flat_map(|_| page(None).blocks).collect(),
        ..page(None)
    };
    let made = form(style(), None, &long).unwrap();
    assert!((4..=20).contains(&made.pages()), "{}", made.pages());
}
