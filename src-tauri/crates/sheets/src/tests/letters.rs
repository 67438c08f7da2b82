//! Documents of any length.

use super::given::{studio, style, words_of};
use crate::{Document, DocumentEntry, DocumentSection, Paper, TextSize, document};

fn file(notes: usize) -> Document {
    let entry = |number: usize| DocumentEntry {
        term: Some(format!("Sun 22 Nov 2026, note {number}")),
        text: "First line.\n\nSecond line with *stars*, #hashes and [brackets].".into(),
    };
    Document {
        pdf_title: "Client file".into(),
        title: "Everything kept about Zoë Ó Briain, 王伟, محمد".into(),
        lead: vec!["What follows is all of it.".into()],
        key: Vec::new(),
        sections: vec![DocumentSection {
            title: "Notes".into(),
            entries: (0..notes).map(entry).collect(),
        }],
    }
}

#[test]
fn a_document_takes_the_pages_that_it_needs() {
    for &paper in Paper::ALL {
        for text_size in [TextSize::Normal, TextSize::Large] {
            let style = crate::PageStyle {
                paper,
                text_size,
                ..style()
            };
            let short = document(style, Some(&studio()), &file(1)).unwrap();
            assert_eq!(short.pages(), 1);
            let long = document(style, None, &file(200)).unwrap();
            assert!(long.pages() > 5, "{}", long.pages());
            long.pdf().unwrap();
        }
    }
}

#[test]
fn typed_text_is_printed_as_typed_with_its_line_breaks() {
    let text = words_of(&document(style(), None, &file(2)).unwrap());
    assert!(text.contains("First line."), "{text}");
    let typed = "Second line with *stars*, #hashes and [brackets].";
    assert!(text.replace('\n', " ").contains(typed), "{text}");
    assert!(text.contains("1 / 1"), "{text}");
}

#[test]
fn a_key_is_printed_in_groups() {
    let page = Document {
        pdf_title: "Recovery key".into(),
        title: "Recovery key".into(),
        key: vec!["AGE-SE".into(), "CRET-K".into(), "EY-1QQ".into()],
        ..Document::default()
    };
    let text = words_of(&document(style(), None, &page).unwrap());
    for group in &page.key {
        assert!(text.contains(group.as_str()), "{text}");
    }
}

#[test]
fn text_that_no_font_can_print_is_left_out() {
    let mut file = file(1);
    file.sections[0].entries[0].text = "Bird \u{13000}".into();
    assert_eq!(
        document(style(), None, &file).unwrap().left_out(),
        "\u{13000}"
    );
}

/// A client's notes, in the two scripts that their artist writes.
#[test]
fn a_long_note_may_change_its_script_at_every_word() {
    let mut page = file(0);
    let text = "अर्जुन came ".repeat(4000);
    page.sections[0].entries.push(DocumentEntry {
        term: None,
        text: text.clone(),
    });
    let printed = document(style(), None, &page).unwrap();
    let words = words_of(&printed).replace('\n', " ");
    assert_eq!(words.matches("came").count(), 4000);
}
