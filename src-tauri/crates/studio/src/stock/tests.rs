//! What a bottle's dates say, and what is found in a notice.

use chrono::NaiveDate;
use records::{Pigment, Stock, StockId, StockKind, Stored, Treatment};

use super::notice::{Found, MOST_NOTICE, read};
use super::{
    StockConcern, StockState, Used, another, concerns, concerns_of, fits, state, usable_until,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn bottle(expiry: Option<&str>, opened: Option<&str>, months: Option<u8>) -> Stock {
    Stock {
        brand: "Kuro Sumi".into(),
        name: "Espresso".into(),
        lot: "4411".into(),
        expiry: expiry.map(day),
        opened: opened.map(day),
        months,
        ..Stock::default()
    }
}

#[test]
fn the_last_day_of_use_is_still_good() {
    let expired = StockConcern::Expired {
        on: day("2026-11-30"),
    };
    let soon = StockConcern::ExpiresSoon {
        on: day("2026-11-30"),
    };
    let bottle = bottle(Some("2026-11-30"), None, None);
    assert_eq!(concerns(&bottle, day("2026-10-30")), []);
    assert_eq!(concerns(&bottle, day("2026-10-31")), [soon]);
    assert_eq!(concerns(&bottle, day("2026-11-30")), [soon]);
    assert_eq!(concerns(&bottle, day("2026-12-01")), [expired]);
}

#[test]
fn the_months_after_opening_end_on_the_same_day_or_the_last_of_a_shorter_month() {
    for (opened, months, until) in [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-03-15", 12, "2027-03-15"),
        ("2028-02-29", 12, "2029-02-28"),
    ] {
        let open = bottle(None, Some(opened), Some(months));
        assert_eq!(usable_until(&open), Some(day(until)), "{opened} + {months}");
        assert_eq!(concerns(&open, day(until)), []);
        let over = day(until).succ_opt().unwrap();
        let until = day(until);
        assert_eq!(concerns(&open, over), [StockConcern::OpenTooLong { until }]);
    }
    assert_eq!(usable_until(&bottle(None, Some("2026-01-31"), None)), None);
    assert_eq!(usable_until(&bottle(None, None, Some(12))), None);
}

#[test]
fn a_bottle_without_dates_is_never_over() {
    let plain = bottle(None, Some("2026-11-01"), None);
    for at in ["2026-11-01", "2099-12-31"] {
        assert_eq!(concerns(&plain, day(at)), []);
    }
    assert_eq!(
        state(&bottle(None, None, None), day("2026-11-01")),
        StockState::Shut
    );
}

/// The computer's battery was empty: it is 1970 again, or it runs ahead.
#[test]
fn a_wrong_clock_hides_no_bottle_and_says_what_is_odd() {
    let open = bottle(Some("2027-03-31"), Some("2026-11-01"), Some(6));
    let early = day("1970-01-01");
    assert_eq!(state(&open, early), StockState::Open);
    assert_eq!(
        concerns(&open, early),
        [StockConcern::OpensLater {
            on: day("2026-11-01")
        }]
    );
    let late = concerns(&open, day("2099-01-01"));
    assert!(late.len() == 2 && late.iter().all(|one| one.is_over()));
    // Nothing overflows at the end of the calendar.
    let last = Stock {
        opened: Some(NaiveDate::MAX),
        ..open
    };
    assert_eq!(usable_until(&last), None);
    assert_eq!(concerns(&last, NaiveDate::MAX).len(), 1);
}

#[test]
fn a_bottle_is_finished_from_its_day_on_and_warns_of_nothing_after() {
    let finished = Stock {
        finished: Some(day("2026-11-20")),
        ..bottle(Some("2026-11-10"), Some("2026-11-01"), None)
    };
    assert_eq!(state(&finished, day("2026-11-19")), StockState::Open);
    assert_eq!(state(&finished, day("2026-11-20")), StockState::Finished);
    let expired = StockConcern::Expired {
        on: day("2026-11-10"),
    };
    assert_eq!(concerns(&finished, day("2026-11-20")), [expired]);
    assert_eq!(concerns(&finished, day("2026-11-21")), []);
    // Thrown away without ever being opened.
    let unused = Stock {
        opened: None,
        ..finished
    };
    assert_eq!(state(&unused, day("2026-11-20")), StockState::Finished);
}

#[test]
fn another_bottle_has_nothing_of_the_first_ones_own() {
    let first = Stock {
        supplier: "Ink & Co".into(),
        finished: Some(day("2026-11-20")),
        note: "Leaks".into(),
        ..bottle(Some("2027-03-31"), Some("2026-11-01"), Some(6))
    };
    let second = another(&first);
    assert_eq!(
        (second.brand.as_str(), second.months),
        ("Kuro Sumi", Some(6))
    );
    assert_eq!(second.supplier, "Ink & Co");
    assert!(second.lot.is_empty() && second.note.is_empty());
    assert_eq!(
        (second.expiry, second.opened, second.finished),
        (None, None, None)
    );
}

#[test]
fn a_bottle_is_found_by_all_words_in_any_order() {
    let one = bottle(None, None, None);
    for (typed, is_found) in [
        ("", true),
        ("sumi KURO", true),
        ("441", true),
        ("kuro 5", false),
    ] {
        assert_eq!(fits(&one, typed), is_found, "{typed}");
    }
}

fn kept(id: i64, stock: Stock) -> Stored<StockId, Stock> {
    Stored {
        id: StockId(id),
        record: stock,
        created: chrono::DateTime::UNIX_EPOCH,
        changed: chrono::DateTime::UNIX_EPOCH,
    }
}

#[test]
fn a_session_is_told_of_its_own_dates_and_of_those_of_its_bottle() {
    let today = day("2026-11-22");
    let done = |lot: &str, expiry: Option<&str>| Treatment {
        pigment: Pigment {
            brand: "kuro-sumi".into(),
            shade: "Espresso".into(),
            lot: lot.into(),
            expiry: expiry.map(day),
        },
        ..Treatment::default()
    };
    let stock = [
        kept(1, bottle(Some("2026-11-10"), Some("2026-01-01"), Some(6))),
        kept(
            2,
            Stock {
                lot: "77".into(),
                ..bottle(None, Some("2026-11-01"), Some(6))
            },
        ),
        kept(
            3,
            Stock {
                lot: String::new(),
                ..bottle(Some("2026-11-15"), Some("2026-11-01"), None)
            },
        ),
    ];
    let expired = StockConcern::Expired {
        on: day("2026-11-10"),
    };
    let too_long = StockConcern::OpenTooLong {
        until: day("2026-07-01"),
    };
    let pigment = |all: &[StockConcern]| -> Vec<_> {
        all.iter().map(|one| (StockKind::Pigment, *one)).collect()
    };
    let said = |done: &Treatment| concerns_of(done, &stock, today);
    assert_eq!(said(&Treatment::default()), []);
    assert_eq!(said(&done("77", None)), []);
    assert_eq!(said(&done("unknown", Some("2026-11-22"))), []);
    assert_eq!(
        said(&done("unknown", Some("2026-11-10"))),
        pigment(&[expired])
    );
    assert_eq!(said(&done("4411", None)), pigment(&[expired, too_long]));
    // Once, not twice.
    assert_eq!(
        said(&done("4411", Some("2026-11-10"))),
        pigment(&[expired, too_long])
    );
    // A bottle of which no lot was noted is meant where the session notes none.
    let expired_too = StockConcern::Expired {
        on: day("2026-11-15"),
    };
    assert_eq!(said(&done(" ", None)), pigment(&[expired_too]));
    let needle = Treatment {
        needle: "3RL".into(),
        needle_expiry: Some(day("2026-11-10")),
        ..Treatment::default()
    };
    assert_eq!(said(&needle), [(StockKind::Needle, expired)]);
}

fn used(brand: &str, name: &str, lot: &str) -> Used {
    Used {
        kind: StockKind::Pigment,
        brand: brand.into(),
        name: name.into(),
        lot: lot.into(),
        expiry: None,
    }
}

/// What a studio has used in a year.
fn year() -> Vec<Used> {
    vec![
        used("ScalpAink-SC", "", "0117"),
        used("Scalpaink SC", "Light", "118"),
        used("Kuro Sumi", "Espresso", "4411"),
        used("Bloodline", "All Purpose Black", "BL-2203"),
        used("Tone", "Grey 2", "12"),
        used("Nova Dot", "Ash", "ND00871"),
        Used {
            kind: StockKind::Needle,
            brand: String::new(),
            name: "Finepoint 3RL 0.25".into(),
            lot: "F-90311".into(),
            expiry: None,
        },
    ]
}

fn brands(found: &[Found]) -> Vec<(&str, bool)> {
    found
        .iter()
        .map(|one| (one.brand.as_str(), one.is_sure))
        .collect()
}

/// An agency's notice of several products, all lots.
const ALL_LOTS: &str = "COMPANY ANNOUNCEMENT. Voluntary recall of tattoo inks because of \
    microbial contamination. Products: Scalpaink SC, Scalpaink PA and Scalpaink AL, basic black. \
    All lots are affected. Consumers who were treated on 12 May 2019 or later …";
/// One lot, written with a label and a leading zero.
const ONE_LOT: &str = "Public advisory\nProduct: Kuro-Sumi pigment, shade Espresso\nLot number: \
    04411\nExpiry: 2027-03\nWhat you should do: stop using the product.";
/// A maker's mail that names another lot than the studio's, and a neighbour of a brand.
const OTHER_LOT: &str = "Dear customers, we are recalling bloodlines all purpose black, batch \
    BL-2204 only. Other inks such as Stone and Cyclone are not affected.";
/// A distributor's notice under its own label: the lot alone is the same.
const OWN_LABEL: &str = "We withdraw “House Ash 30 ml”, LOT ND 00871, filled by our supplier.";
/// Needles.
const NEEDLES: &str = "Field safety notice: FINEPOINT 3RL 0.25 cartridges, lots F90311 and F90312, \
    packaging may be open.";
/// Nothing of the studio's.
const UNRELATED: &str = "Recall of tonearm oil, 12 bottles. Our tones of grey are fine. Lot 7.";

#[test]
fn a_notice_is_read_for_the_brands_and_lots_of_the_studio() {
    let year = year();
    let all = read(ALL_LOTS, &year).found;
    assert_eq!(brands(&all), [("Scalpaink SC", true)]);
    assert!(!all[0].names_lots && all[0].lots.is_empty());
    assert_eq!(&ALL_LOTS[all[0].places[0].clone()], "Scalpaink SC");

    let one = read(ONE_LOT, &year).found;
    assert_eq!(brands(&one), [("Kuro Sumi", true)]);
    assert_eq!(
        (one[0].lots.as_slice(), one[0].names_lots),
        (&["04411".to_owned()][..], true)
    );

    let other = read(OTHER_LOT, &year).found;
    assert_eq!(brands(&other), [("Bloodline", false)]);
    assert!(other[0].names_lots && other[0].lots.is_empty());

    let own = read(OWN_LABEL, &year).found;
    assert_eq!(brands(&own), [("Nova Dot", false)]);
    assert_eq!(own[0].lots, ["ND 00871"]);

    let needles = read(NEEDLES, &year).found;
    assert_eq!(brands(&needles), [("Finepoint 3RL 0.25", true)]);
    assert_eq!(needles[0].kind, StockKind::Needle);
    assert_eq!(needles[0].lots, ["F90311"]);

    assert_eq!(read(UNRELATED, &year).found, []);
}

#[test]
fn a_lot_is_one_in_other_languages_too() {
    let year = year();
    for text in [
        "Rückruf: Kuro Sumi Espresso, Charge 9912.",
        "Retirada: Kuro Sumi Espresso, lote n.º 9912.",
    ] {
        let found = read(text, &year).found;
        assert_eq!(brands(&found), [("Kuro Sumi", true)]);
        assert!(found[0].names_lots && found[0].lots.is_empty(), "{text}");
    }
}

#[test]
fn a_short_lot_is_one_only_where_the_notice_calls_it_so() {
    let year = year();
    let lots = |text: &str| read(text, &year).found.remove(0).lots;
    assert_eq!(lots("Tone Grey 2, 12 bottles sold"), Vec::<String>::new());
    assert_eq!(lots("Tone Grey 2, lot no. 12"), ["12"]);
}

#[test]
fn a_hostile_notice_is_bounded() {
    let year: Vec<Used> = (0..500)
        .map(|at| {
            used(
                &format!("Maker{at} Pigments"),
                "Black",
                &format!("L{at:05}"),
            )
        })
        .chain(year())
        .chain([used(&"Kuro Sumi ".repeat(1000), "Black", "see the box")])
        .collect();
    let long = |unit: &str| unit.repeat(2 * MOST_NOTICE / unit.len());
    for text in [
        long("scalpaink SC lot 0117 "),
        long("\u{0}\u{1b}[31m\u{202e}\r\n"),
        long("a"),
        long("0"),
        long("é \u{301}"),
        (0..150_000)
            .map(|at| format!("maker{at}x"))
            .collect::<Vec<_>>()
            .join(" "),
    ] {
        let reading = read(&text, &year);
        assert_eq!(reading.is_cut, text.len() > MOST_NOTICE);
        assert!(reading.found.iter().all(|one| one.places.len() <= 5));
    }
}
