//! The number of pages, and that the same input gives the same bytes.

use super::given::{
    moment, plan, plan_with, printed, sheet, standard, studio, style, ten_sessions,
};
use crate::{Paper, SheetFault, TextSize, TypesetDocument, aftercare};
use protocol::{Choices, shipped, shipped_protocol};
use serde_json::Value;
use vocabulary::ScalpType;

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

/// The hours at which a session may end whose words are the longest, "until 12:01 am" on every
/// row, and the shortest.
const HOURS: [&str; 5] = ["00:00", "00:01", "12:00", "12:59", "23:59"];

#[test]
fn every_shipped_protocol_takes_one_page_at_any_hour() {
    let mut faults = Vec::new();
    for protocol in shipped() {
        let branches = protocol.branches.iter().map(|one| (one.id.clone(), 1));
        let open = Choices {
            opened: branches.collect(),
            scalp_type: Some(ScalpType::Dry),
            ..Choices::default()
        };
        let shut = Choices::default();
        for (hour, choices) in HOURS.iter().flat_map(|hour| [(hour, &open), (hour, &shut)]) {
            for &paper in Paper::ALL {
                for visit in [None, Some("2026-12-10T23:59")] {
                    let mut sheet = sheet();
                    sheet.style.paper = paper;
                    sheet.studio = Some(studio());
                    sheet.client_name = Some("Featherstonehaugh Cholmondeley".to_owned());
                    sheet.next_visit = visit.map(|visit| moment(visit).into());
                    let ended = format!("2026-11-19T{hour}");
                    let page =
                        aftercare(&sheet, &plan_with(protocol, &[&ended], choices), protocol);
                    let page = page.unwrap();
                    if !page.one_page() {
                        let is_open = !choices.opened.is_empty();
                        faults.push((&protocol.id, hour, paper, visit, is_open));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Returns how closely a page is set: 0 is the widest spacing.
fn spacing(page: &TypesetDocument) -> u64 {
    let data: Value = serde_json::from_str(page.json()).unwrap();
    data["fit"].as_u64().unwrap()
}

#[test]
fn a_page_is_set_as_wide_as_what_stands_on_it_allows() {
    let set = |id: &str, ended: &str, fullest: bool| {
        let mut sheet = sheet();
        sheet.client_name = Some("Ann Lee".to_owned());
        sheet.studio = Some(studio());
        if fullest {
            sheet.allergies = vec!["nickel".to_owned(), "latex".to_owned()];
            sheet.next_visit = Some(moment("2026-12-10T20:30").into());
        }
        let protocol = shipped_protocol(id).unwrap();
        let page = aftercare(&sheet, &plan(protocol, &[ended]), protocol).unwrap();
        assert!(page.one_page());
        spacing(&page)
    };
    // Healed long ago: there is little to say.
    assert_eq!(set("rob-james-flaking", "2026-01-19T16:00", false), 0);
    assert_eq!(set("rob-james-flaking", "2026-11-19T16:00", false), 1);
    assert_eq!(set("published-median", "2026-11-19T16:00", true), 4);
}

#[test]
fn large_print_says_how_many_pages_it_takes() {
    let mut sheet = sheet();
    sheet.style.text_size = TextSize::Large;
    sheet.studio = Some(studio());
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
