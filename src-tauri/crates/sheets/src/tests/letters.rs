//! Documents of any length.

use super::given::{look, studio, words_of};
use crate::{Letter, LetterEntry, LetterSection, Paper, TextSize, letter};

fn file(notes: usize) -> Letter {
    let entry = |number: usize| LetterEntry {
        term: Some(format!("Sun 22 Nov 2026, note {number}")),
        text: "First line.\n\nSecond line with *stars*, #hashes and [brackets].".into(),
    };
    Letter {
        document: "Client file".into(),
        title: "Everything kept about Zoë Ó Briain, 王伟, محمد".into(),
        lead: vec!["What follows is all of it.".into()],
        key: Vec::new(),
        sections: vec![LetterSection {
            title: "Notes".into(),
            entries: (0..notes).map(entry).collect(),
        }],
    }
}

#[test]
fn a_document_takes_the_pages_that_it_needs() {
    for &paper in Paper::ALL {
        for text_size in [TextSize::Normal, TextSize::Large] {
            let look = crate::Handout {
                paper,
                text_size,
                ..look()
            };
            let short = letter(look, Some(&studio()), &file(1)).unwrap();
            assert_eq!(short.pages(), 1);
            let long = letter(look, None, &file(200)).unwrap();
            assert!(long.pages() > 5, "{}", long.pages());
            long.pdf().unwrap();
        }
    }
}

#[test]
fn typed_text_is_printed_as_typed_with_its_line_breaks() {
    let text = words_of(&letter(look(), None, &file(2)).unwrap());
    assert!(text.contains("First line."), "{text}");
    let typed = "Second line with *stars*, #hashes and [brackets].";
    assert!(text.replace('\n', " ").contains(typed), "{text}");
    assert!(text.contains("1 / 1"), "{text}");
}

#[test]
fn a_key_is_printed_in_groups() {
    let page = Letter {
        document: "Recovery key".into(),
        title: "Recovery key".into(),
        key: vec!["AGE-SE".into(), "CRET-K".into(), "EY-1QQ".into()],
        ..Letter::default()
    };
    let text = words_of(&letter(look(), None, &page).unwrap());
    for group in &page.key {
        assert!(text.contains(group.as_str()), "{text}");
    }
}

#[test]
fn text_that_no_font_can_print_is_left_out() {
    let mut file = file(1);
    file.sections[0].entries[0].text = "Bird \u{13000}".into();
    assert_eq!(letter(look(), None, &file).unwrap().left_out(), "\u{13000}");
}
