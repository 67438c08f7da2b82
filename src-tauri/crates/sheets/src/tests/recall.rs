//! Letters of a recall, and tables of records.

use protocol::shipped;
use strings::Language;

use super::given::{studio, style, words_of};
use crate::{
    PageStyle, RecallLetter, RecallLetterUse, Table, TableCell, TableColumn, recall_letter, table,
};

fn letter(name: &str) -> RecallLetter {
    let used = |lot: &str| RecallLetterUse {
        day: "2026-11-19".parse().unwrap(),
        title: "Scalpaink SC".into(),
        lot: lot.into(),
    };
    RecallLetter {
        name: name.into(),
        is_needle: false,
        is_sure: true,
        uses: vec![used("0117"), used("")],
    }
}

#[test]
fn a_letter_takes_one_page_in_every_language_and_names_nobody_in_its_properties() {
    let long = "Wolfgang-Maximilian von Hohenstein-Schwarzenberg zu Lichtenfels";
    for &language in Language::ALL {
        for name in ["نور الدين", long] {
            let style = PageStyle {
                language,
                ..style()
            };
            let page = recall_letter(style, Some(&studio()), &shipped()[0], &letter(name)).unwrap();
            assert!(page.one_page(), "{language}");
            assert_eq!(page.left_out(), "", "{language}");
            let data: serde_json::Value = serde_json::from_str(page.json()).unwrap();
            let title = data["document"].as_str().unwrap();
            assert!(!title.is_empty() && !title.contains(name));
            page.pdf().unwrap();
        }
    }
}

#[test]
fn a_table_takes_as_many_pages_as_it_needs_and_may_be_empty() {
    let column = |heading: &str, share| TableColumn {
        heading: heading.into(),
        share,
    };
    let row = vec![
        TableCell::Tick,
        TableCell::Text("نور الدين\n#strong[x] $y$".into()),
        TableCell::Line,
    ];
    for (rows, pages) in [(0, 1..=1), (300, 5..=30)] {
        let list = Table {
            pdf_title: "Recall".into(),
            title: "Recall".into(),
            is_wide: true,
            columns: vec![column("Called", 0), column("Client", 3), column("When", 2)],
            rows: vec![row.clone(); rows],
            ..Table::default()
        };
        let page = table(style(), None, &list).unwrap();
        assert!(pages.contains(&page.pages()), "{}", page.pages());
        assert_eq!(
            words_of(&page).contains("#strong[x]"),
            rows > 0,
            "no markup"
        );
        page.pdf().unwrap();
    }
}
