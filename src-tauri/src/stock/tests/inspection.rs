//! The sessions of some days for an inspector.

use studio::in_words::stock as in_words;
use studio::stock::inspection::Inspection;

use super::{NOW, all_text, treat, words, year};
use crate::failure::Code;
use crate::vault::tests::{TempVault, at, code_of};

pub(super) fn inspection(hide_names: bool) -> Inspection {
    Inspection {
        from: "2026-02-10".parse().unwrap(),
        until: "2026-12-31".parse().unwrap(),
        hide_names,
    }
}

#[test]
fn an_inspection_of_days_that_are_turned_is_refused() {
    let mut temp = year();
    let day = inspection(false);
    let mut ask = |from, until| {
        let asked = Inspection { from, until, ..day };
        let sessions = temp.vault().studio.inspect(&asked, at(NOW));
        sessions.map(|some| some.len()).map_err(code_of)
    };
    assert_eq!(ask(day.until, day.from), Err(Code::DaysTurned));
    assert!(ask(day.from, day.from).is_ok(), "one day is some days");
}

#[test]
fn an_inspection_lists_sessions_with_lots_and_hides_names_where_asked() {
    let mut temp = year();
    for hide in [false, true] {
        let asked = inspection(hide);
        let sessions = temp.vault().studio.inspect(&asked, at(NOW)).unwrap();
        // Neither what lies ahead nor what lies in the bin.
        assert_eq!(sessions.len(), 6);
        let table = in_words::inspection(words(), &asked, &sessions, at(NOW));
        let text = all_text(&table);
        let csv = in_words::inspection_csv(words(), &sessions);
        let csv = String::from_utf8(csv).unwrap();
        for name in ["Mia", "Tom", "Zoe", "نور"] {
            assert_eq!(text.contains(name), !hide, "{name}");
            assert_eq!(csv.contains(name), !hide, "{name}");
        }
        for part in [
            "ScalpAink-SC, lot 0117, use by",
            "3RL 0.25, lot N-7",
            "Robin",
        ] {
            assert!(text.contains(part) && csv.contains(part), "{part}: {csv}");
        }
        assert_eq!(csv.contains("Client 1, session 1"), hide);
        assert!(csv.starts_with("\"Session ended\",\"Client\","));
        assert!(csv.contains("\r\n\"2026-02-10 16:00\","));
    }
}

#[test]
fn a_spreadsheet_takes_nothing_for_a_formula() {
    let mut temp = TempVault::open();
    let mia = temp.add_client("=HYPERLINK(\"http://x\")");
    treat(
        &mut temp,
        mia,
        1,
        "2026-02-10T16:00",
        &[["@sum", "", "-1+2", "", "", ""]],
    );
    let sessions = temp
        .vault()
        .studio
        .inspect(&inspection(false), at(NOW))
        .unwrap();
    let csv = String::from_utf8(in_words::inspection_csv(words(), &sessions)).unwrap();
    assert!(
        csv.contains("\"'=HYPERLINK(\"\"http://x\"\"), session 1\""),
        "{csv}"
    );
    assert!(csv.contains("\"'@sum, lot -1+2\""), "{csv}");
}
