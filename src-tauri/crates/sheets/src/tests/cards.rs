//! The card for the wallet.

use protocol::shipped;

use super::given::{day, moment, plan, sheet, standard, studio, words_of};
use crate::{Paper, Sheet, TextSize, TypesetDocument, card};

fn made(with: &Sheet) -> TypesetDocument {
    card(with, &plan(standard(), &["2026-11-19T16:00"]), standard()).unwrap()
}

fn said(page: &TypesetDocument) -> String {
    words_of(page).replace(['\n', '\u{a0}'], " ")
}

fn full() -> Sheet {
    let mut with = sheet();
    with.studio = Some(studio());
    with.client_name = Some("Zebedee Quux".to_owned());
    with.next_visit = Some(moment("2026-12-10T20:30").into());
    with
}

#[test]
fn it_has_the_dates_and_whom_to_call() {
    let text = said(&made(&full()));
    for part in [
        "Advanced Scalp",
        "Keep dry until Sun 22 Nov, 4:00 pm",
        "Moisturizer from Sun 22 Nov, 4:00 pm",
        "Soap, shampoo from Sun 29 Nov, 4:00 pm",
        "Your next visit Thu 10 Dec, until 8:30 pm",
        "Session 1 ended Thu 19 Nov 2026, 4:00 pm.",
        "Call us: 604 555 0142",
        "See a doctor today, or call 811",
        "Call 911 at once",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn it_names_nobody_and_no_oil() {
    let text = said(&made(&full())).to_lowercase();
    for part in ["zebedee", "quux", "coconut", "olive"] {
        assert!(!text.contains(part), "{text}");
    }
}

#[test]
fn it_takes_one_page_whatever_is_on_it() {
    for protocol in shipped() {
        for &paper in Paper::ALL {
            for text_size in [TextSize::Normal, TextSize::Large] {
                let mut with = full();
                with.style.paper = paper;
                with.style.text_size = text_size;
                for studio_name in ["North", &"Featherstonehaugh ".repeat(6)] {
                    if let Some(studio) = &mut with.studio {
                        studio.name = studio_name.to_owned();
                    }
                    let plan = plan(protocol, &["2026-11-05T11:30", "2026-11-19T16:00"]);
                    let page = card(&with, &plan, protocol).unwrap();
                    assert!(page.one_page(), "{} {text_size:?}", protocol.id);
                    page.pdf().unwrap();
                }
            }
        }
    }
}

#[test]
fn a_healed_scalp_keeps_the_numbers_alone() {
    let mut late = full();
    late.next_visit = None;
    late.style.printed_on = day("2027-01-19");
    let text = said(&made(&late));
    assert!(
        text.contains("Your scalp has healed. There are no more rules."),
        "{text}"
    );
    assert!(
        !text.contains("Keep dry") && !text.contains("Soap"),
        "{text}"
    );
    assert!(text.contains("Call 911 at once"), "{text}");
}
