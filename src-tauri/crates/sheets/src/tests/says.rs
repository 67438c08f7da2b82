//! What the sheet says: all dates of the plan, and the words for them.

use protocol::{Activity, Bound, Choices, Day, Further, Oils, Verdict, shipped, shipped_protocol};
use strings::{Language, Vocabulary, Words};
use vocabulary::ScalpType;

use super::given::{Handout, moment, plan, plan_with, printed, sheet, standard, studio, words_of};
use crate::aftercare::BESIDE;
use crate::{Pigment, Product, aftercare};

/// Returns `text` on one line, so that line breaks do not matter.
fn line(text: &str) -> String {
    text.replace(['\n', '\u{2068}', '\u{2069}', '\u{a0}'], " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn said(page: &crate::TypesetDocument) -> String {
    line(&words_of(page))
}

#[test]
fn a_page_names_what_its_protocol_does_not_speak_of() {
    let page = |id: &str, ended: &str| {
        let protocol = shipped().iter().find(|one| one.id == id).unwrap();
        said(&aftercare(&sheet(), &plan(protocol, &[ended]), protocol).unwrap())
    };
    let short = page("rob-james-flaking", "2026-11-19T16:00");
    let named = "Not on this page, so ask us: Gym · Sun · Pool and sauna · Razor · Hat";
    assert!(short.contains(named), "{short}");
    let full = page("rob-james-full", "2026-11-19T16:00");
    assert!(
        full.contains("Not on this page, so ask us: Sun · Hat"),
        "{full}"
    );
    for page in [
        page("published-median", "2026-11-19T16:00"),
        // Healed: everything is allowed.
        page("rob-james-flaking", "2026-01-19T16:00"),
    ] {
        assert!(!page.contains("Not on this page"), "{page}");
    }
}

#[test]
fn a_sentence_that_two_things_share_is_printed_once_beside_the_steps() {
    let mut protocol = shipped_protocol("rob-james-full").unwrap().clone();
    let at_once = [Activity::Concealer, Activity::Drinking];
    protocol
        .rules
        .retain(|rule| !at_once.contains(&rule.activity) || rule.verdict == Verdict::Fine);
    let rules = protocol.rules.iter_mut();
    for rule in rules.filter(|rule| at_once.contains(&rule.activity)) {
        rule.from = Bound::Day(Day::ZERO);
    }
    let plan = plan(&protocol, &["2026-11-19T16:00"]);
    let text = said(&aftercare(&sheet(), &plan, &protocol).unwrap());
    let shared = "Concealer, gardening, animals and alcoholic drinks again.";
    assert_eq!(text.matches(shared).count(), 1, "{text}");
}

#[test]
fn every_change_of_the_plan_is_on_the_sheet() {
    let words = Words::of(Language::English);
    for protocol in shipped() {
        let plan = plan(protocol, &["2026-10-29T10:30", "2026-11-19T16:00"]);
        let start = plan.sessions.last();
        let text = said(&aftercare(&sheet(), &plan, protocol).unwrap());
        let after: Vec<_> = plan
            .changes
            .iter()
            .filter(|change| change.at > start)
            .collect();
        assert!(!after.is_empty());
        for change in after {
            let day = words.day(change.at.date());
            let time = line(&words.time(change.at.time()));
            assert!(text.contains(&day), "{}: {day} in {text}", protocol.id);
            assert!(
                text.contains(&format!("from {time}")),
                "{}: {time}",
                protocol.id
            );
            if BESIDE.contains(&change.activity) {
                // Its end alone is told.
                let thing = words.word(Vocabulary::Thing, change.activity.id());
                assert!(text.contains(&thing), "{}: {thing}", protocol.id);
                continue;
            }
            let run = plan
                .lane(change.activity)
                .unwrap()
                .runs
                .iter()
                .find(|run| run.from == change.at);
            let wording = line(protocol.text(&run.unwrap().wording, "en"));
            let start_of_it: String = wording.chars().take(20).collect();
            assert!(
                text.contains(start_of_it.trim()),
                "{}: {wording} in {text}",
                protocol.id
            );
        }
    }
}

#[test]
fn the_default_sheet_reads_from_top_to_bottom() {
    let text = said(&printed(&sheet()).unwrap());
    let mut rest = text.as_str();
    for part in [
        "Keep your scalp dry until Sunday 22 November, 4:00 pm.",
        "Session 1 ended Thu 19 Nov 2026, 4:00 pm",
        "Thu 19 Nov",
        "until Sun 22 Nov, 4:00 pm",
        "Keep dry",
        "Water · Oil or cream",
        "Soap and shampoo, until Fri 27 Nov",
        "Sun 22 Nov",
        "Warm water only",
        "Fri 27 Nov",
        "Shampoo: ask us first.",
        "Sun 29 Nov",
        "Mild shampoo again.",
        "All the time:",
        "Nothing with alcohol on your scalp",
        "Oil: from Sun 22 Nov, 4:00 pm",
        "Coconut oil",
        "Olive oil",
        "Half a pea",
        "Normal: do not worry",
        "Redness",
        "until Sun 22 Nov",
        "Flaking",
        "Sun 22 Nov to Thu 3 Dec",
        "Faded, patchy dots",
        "from Tue 24 Nov, judged at your next session",
        "Healed",
        "by Sat 19 Dec",
        "Call us",
        "Redness is still there after Sun 22 Nov.",
        "See a doctor today",
        "Fever of 38 °C",
        "Call the emergency number",
        "See a skin doctor",
        "Not medical advice.",
        "Rob James, version 3 · A4 · printed Thu 19 Nov 2026",
    ] {
        let at = rest
            .find(part)
            .unwrap_or_else(|| panic!("`{part}` is not in: {rest}"));
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn the_studio_and_its_numbers_are_on_the_sheet() {
    let mut given = sheet();
    given.studio = Some(studio());
    given.client_name = Some("Marcus Odell".to_owned());
    given.allergies = vec!["coconut".to_owned(), "nickel".to_owned()];
    given.product = Some(Product {
        name: "Night Balm".to_owned(),
        verdict: "Avoid".to_owned(),
        reason: "Alcohol Denat. dries the skin.".to_owned(),
    });
    let text = said(&printed(&given).unwrap());
    for part in [
        "Advanced Scalp",
        "12 Mainland Street, Vancouver",
        "Questions? Call or text 604 555 0142",
        "Marcus Odell",
        ", keep your scalp dry until",
        "Call us: 604 555 0142",
        "or call 811",
        "Call 911 at once",
        "Your allergies: coconut, nickel.",
        ": Avoid. Alcohol Denat. dries the skin.",
        "Night Balm",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn an_oil_that_the_client_cannot_have_is_neither_named_nor_drawn() {
    let mut given = sheet();
    given.oils.coconut = false;
    let text = said(&printed(&given).unwrap());
    assert!(text.contains("A tiny amount of olive oil."), "{text}");
    assert!(text.contains("Olive oil"), "{text}");
    assert!(!text.to_lowercase().contains("coconut"), "{text}");
}

#[test]
fn what_is_forbidden_is_named_once_with_its_end_and_never_as_a_sentence() {
    let text = said(&printed(&sheet()).unwrap());
    assert_eq!(text.matches("Soap and shampoo").count(), 1, "{text}");
    assert!(
        !text.contains("No soap") && !text.contains("No water"),
        "{text}"
    );
}

#[test]
fn dates_that_count_from_the_last_session_say_so() {
    let median = shipped_protocol("published-median").unwrap();
    let text = said(&aftercare(&sheet(), &plan(median, &["2026-11-19T16:00"]), median).unwrap());
    for part in [
        "Sun, until Thu 17 Dec if this was your last session",
        "If this was your last session: Sun with sunscreen.",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn dates_of_a_final_session_are_certain_and_with_another_booked_there_are_none() {
    let median = shipped_protocol("published-median").unwrap();
    let text = |further| {
        let choices = Choices {
            further,
            ..Choices::default()
        };
        let plan = plan_with(median, &["2026-11-19T16:00"], &choices);
        said(&aftercare(&sheet(), &plan, median).unwrap())
    };
    let certain = text(Further::None);
    for part in ["Sun, until Thu 17 Dec", "Sun with sunscreen."] {
        assert!(certain.contains(part), "{part} in {certain}");
    }
    assert!(!certain.contains("if this was"), "{certain}");
    assert!(!certain.contains("If this was"), "{certain}");

    let booked = text(Further::Booked);
    for gone in [
        "17 Dec",
        "Sun with sunscreen.",
        "if this was",
        "If this was",
    ] {
        assert!(!booked.contains(gone), "{gone} in {booked}");
    }
    let (_, always) = booked.split_once("All the time").unwrap();
    assert!(always.contains("No direct sun"), "{always}");
}

#[test]
fn a_booked_session_is_the_next_visit() {
    let mut given = sheet();
    given.next_visit = Some(moment("2026-12-10T20:30").into());
    let text = said(&printed(&given).unwrap());
    assert!(
        text.contains(
            "Your next visit Thu 10 Dec, until 8:30 pm After it, these dates start over."
        ),
        "{text}"
    );
    assert!(!said(&printed(&sheet()).unwrap()).contains("next visit"));
}

#[test]
fn who_has_healed_reads_of_no_rules() {
    let mut given = sheet();
    given.style.printed_on = super::given::day("2029-09-15");
    let text = said(&printed(&given).unwrap());
    assert!(
        text.contains("Your scalp has healed. There are no more rules."),
        "{text}"
    );
    for gone in ["shampoo", "Oil", "alcohol", "Redness is", "All the time"] {
        assert_eq!(
            text.contains(gone),
            gone == "Redness is",
            "{gone} in {text}"
        );
    }
}

#[test]
fn oil_that_is_to_be_asked_about_has_no_tick_and_no_picture() {
    let mut given = sheet();
    given.oils = Oils {
        coconut: false,
        olive: false,
    };
    let dandruff = Choices {
        scalp_type: Some(ScalpType::Dandruff),
        ..Choices::default()
    };
    let plan = plan_with(standard(), &["2026-11-19T16:00"], &dandruff);
    for page in [
        printed(&given).unwrap(),
        aftercare(&sheet(), &plan, standard()).unwrap(),
    ] {
        let text = said(&page);
        assert!(text.contains("Oil: ask us first Ask us"), "{text}");
        assert!(!text.contains("Half a pea"), "{text}");
    }
}

#[test]
fn an_opened_branch_is_on_the_sheet() {
    let mut choices = Choices::default();
    choices.open("natural-cleanser", 1);
    let plan = plan_with(standard(), &["2026-11-19T16:00"], &choices);
    let text = said(&aftercare(&sheet(), &plan, standard()).unwrap());
    assert!(text.contains("Mon 23 Nov") && text.contains("A very simple natural cleanser"));
    assert!(!said(&printed(&sheet()).unwrap()).contains("cleanser"));
}

#[test]
fn a_sheet_begins_with_the_last_session() {
    let plan = plan(standard(), &["2026-11-12T16:00", "2026-11-19T16:00"]);
    let text = said(&aftercare(&sheet(), &plan, standard()).unwrap());
    assert!(
        plan.changes
            .iter()
            .any(|change| change.at == moment("2026-11-15T16:00"))
    );
    assert!(!text.contains("Sun 15 Nov"), "{text}");
}

/// Compares the text of a page with its golden file.
fn golden(name: &str, page: &crate::TypesetDocument) {
    let path = format!(
        "{}/../../../tests/golden/sheets/{name}.txt",
        env!("CARGO_MANIFEST_DIR")
    );
    let now = words_of(page).replace(['\u{2068}', '\u{2069}'], "");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let before = std::fs::read_to_string(&path).unwrap();
    assert!(
        before == now,
        "{name} differs; run again with UPDATE=1 and read the diff:\n{now}"
    );
}

#[test]
fn sheets_match_their_golden_files() {
    for protocol in shipped() {
        let mut given = sheet();
        given.studio = Some(studio());
        given.client_name = Some("Marcus Odell".to_owned());
        let plan = plan(protocol, &["2026-11-05T16:00", "2026-11-19T16:00"]);
        golden(&protocol.id, &aftercare(&given, &plan, protocol).unwrap());
    }
    golden("guide", &Handout::of(crate::HandoutKind::Guide).page());
    golden("flaking", &Handout::of(crate::HandoutKind::Flaking).page());
}

#[test]
fn advice_for_a_scalp_type_is_on_no_other_sheet() {
    let protocol = standard();
    let with = |scalp_type| {
        let choices = Choices {
            scalp_type,
            ..Choices::default()
        };
        let plan = plan_with(protocol, &["2026-11-19T16:00"], &choices);
        let page = aftercare(&sheet(), &plan, protocol).unwrap();
        assert!(page.one_page());
        said(&page)
    };
    let oily = "An oily scalp that is not washed builds up oil";
    assert!(with(Some(ScalpType::Oily)).contains(oily));
    assert!(!with(Some(ScalpType::Dry)).contains(oily));
    assert!(!with(None).contains(oily));
}

#[test]
fn the_line_to_sign_has_the_pigments_and_costs_no_page() {
    let pigment = |brand: &str, shade: &str, lot: &str| Pigment {
        brand: brand.to_owned(),
        shade: shade.to_owned(),
        lot: lot.to_owned(),
    };
    let mut signed = sheet();
    signed.studio = Some(studio());
    signed.signed_for = Some(vec![
        pigment("Northern", "Ash 3", "A-1042"),
        pigment("", "Black", ""),
        pigment("", "", ""),
    ]);
    for protocol in shipped() {
        let page = aftercare(&signed, &plan(protocol, &["2026-11-19T16:00"]), protocol).unwrap();
        assert!(page.one_page(), "{}", protocol.id);
        page.pdf().unwrap();
        let text = words_of(&page);
        for part in [
            "Pigment: Northern Ash 3, lot A-1042",
            "Pigment: Black\n",
            "Received on",
            "Signature",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert_eq!(text.matches("Pigment:").count(), 2);
    }
    assert!(!words_of(&printed(&sheet()).unwrap()).contains("Received on"));
}
