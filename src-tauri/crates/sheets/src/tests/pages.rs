//! The number of pages, and that the same input gives the same bytes.

use super::given::{plan, plan_with, printed, sheet, standard, studio, style, ten_sessions};
use crate::{Paper, SheetFault, TextSize, aftercare};
use protocol::{Choices, shipped, shipped_protocol};

/// Returns client names from none to very long ones.
fn names() -> [Option<String>; 4] {
    let long =
        "Bartholomew Featherstonehaugh-Cholmondeley of the Long Meadow beyond the Great Hills";
    assert!(long.len() > 80);
    [
        None,
        Some("Ann Lee".to_owned()),
        Some(long.to_owned()),
        Some("x".repeat(85)),
    ]
}

#[test]
fn every_shipped_protocol_takes_one_page() {
    let ten = ten_sessions();
    let ten: Vec<&str> = ten.iter().map(String::as_str).collect();
    let mut sheet = sheet();
    for protocol in shipped() {
        let mut choices = Choices::default();
        for branch in &protocol.branches {
            choices.open(branch.id.clone(), 1);
        }
        let plans = [
            plan(protocol, &["2026-11-19T16:00"]),
            plan_with(protocol, &["2026-11-19T16:00"], &choices),
            plan(protocol, &ten),
            plan(
                protocol,
                &["2026-11-05T11:30", "2026-11-19T16:00", "2026-12-10T09:15"],
            ),
        ];
        for plan in &plans {
            for &paper in Paper::ALL {
                sheet.style.paper = paper;
                for (name, studio) in names()
                    .into_iter()
                    .zip([None, Some(studio())].into_iter().cycle())
                {
                    sheet.client_name = name;
                    sheet.studio = studio;
                    let page = aftercare(&sheet, plan, protocol).unwrap();
                    assert!(page.one_page(), "{} {} {sheet:?}", protocol.id, paper.id());
                }
            }
        }
    }
}

#[test]
fn large_print_says_how_many_pages_it_takes() {
    let mut sheet = sheet();
    sheet.style.text_size = TextSize::Large;
    for protocol in shipped() {
        let page = aftercare(&sheet, &plan(protocol, &["2026-11-19T16:00"]), protocol).unwrap();
        assert!(
            (2..=3).contains(&page.pages()),
            "{}: {}",
            protocol.id,
            page.pages()
        );
        assert!(!page.one_page());
        assert_eq!(page.svg().len(), page.pages());
        assert!(page.png(page.pages() - 1, 20.0).is_some());
        assert!(page.png(page.pages(), 20.0).is_none());
        page.pdf().unwrap();
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, two) = (printed(&sheet()).unwrap(), printed(&sheet()).unwrap());
    assert_eq!(one.pdf().unwrap(), two.pdf().unwrap());
    assert_eq!(one.pdf().unwrap(), one.pdf().unwrap());
    assert_eq!(one.svg(), two.svg());
    assert_eq!(
        one.png(0, 50.0).unwrap().unwrap(),
        two.png(0, 50.0).unwrap().unwrap()
    );
    let mut tomorrow = sheet();
    tomorrow.style.printed_on = style().printed_on.succ_opt().unwrap();
    assert_ne!(
        one.pdf().unwrap(),
        printed(&tomorrow).unwrap().pdf().unwrap()
    );
}

#[test]
fn the_paper_is_the_one_asked_for() {
    for (paper, size) in [(Paper::A4, "595.275"), (Paper::Letter, "612")] {
        let mut sheet = sheet();
        sheet.style.paper = paper;
        let svg = &printed(&sheet).unwrap().svg()[0];
        let head = svg.split_once('>').unwrap().0;
        assert!(head.contains(size), "{}: {head}", paper.id());
    }
}

#[test]
fn the_file_names_nobody() {
    let mut named = sheet();
    named.client_name = Some("Zebedee Quux".to_owned());
    let pdf = printed(&named).unwrap().pdf().unwrap();
    let holds = |words: &str| {
        pdf.windows(words.len())
            .any(|part| part == words.as_bytes())
    };
    assert!(holds("Aftercare sheet"));
    assert!(holds("pdfuaid:part") && holds("pdfaid:part"));
    assert!(!holds("Zebedee") && !holds("Quux"));
}

#[test]
fn a_plan_of_another_protocol_is_refused() {
    let other = shipped_protocol("published-median").unwrap();
    let plan = plan(standard(), &["2026-11-19T16:00"]);
    let fault = aftercare(&sheet(), &plan, other).unwrap_err();
    assert_eq!(fault, SheetFault::OtherProtocol);
    let mut newer = standard().clone();
    newer.version += 1;
    assert_eq!(
        aftercare(&sheet(), &plan, &newer).unwrap_err(),
        SheetFault::OtherProtocol
    );
}

#[test]
fn a_sheet_can_be_kept() {
    let mut kept = sheet();
    kept.studio = Some(studio());
    kept.client_name = Some("Ann".to_owned());
    let json = serde_json::to_string(&kept).unwrap();
    assert_eq!(serde_json::from_str::<crate::Sheet>(&json).unwrap(), kept);
    assert!(json.contains(r#""paper":"a4""#) && json.contains(r#""language":"en""#));
    for &paper in Paper::ALL {
        assert_eq!(Paper::from_id(paper.id()), Some(paper));
    }
    assert_eq!(Paper::from_id("A4"), None);
}
