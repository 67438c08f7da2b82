//! A month's end: what counts, and who has not come for long.

use records::{Client, ClientId, ContactPoint, Price};
use strings::{Language, Words};
use studio::in_words::month as in_words;
use studio::month::{LapsedAsked, MonthFigures, month_before};

use super::view;
use crate::vault::tests::{TempVault, at, in_utc, new_session, save_session};

const NOW: &str = "2026-11-22T15:00";

fn words() -> &'static Words {
    Words::of(Language::default())
}

fn add(
    temp: &mut TempVault,
    client: ClientId,
    number: u16,
    ended: &str,
    paid: Option<(i64, &str)>,
) {
    let mut session = new_session(client, number, ended);
    session.price = paid.map(|(minor_units, currency)| Price {
        minor_units,
        currency: currency.into(),
    });
    let now = at(NOW);
    save_session(&mut temp.vault().studio, session, now, in_utc(now)).unwrap();
}

/// Mia has come three times and has a session booked, Tom came once in October and once this
/// month, Zoe was there two years ago. Anna is in the bin with hers.
fn studio() -> TempVault {
    let mut temp = TempVault::open();
    let [mia, tom, zoe, anna] = ["Mia", "Tom", "Zoe", "Anna"].map(|name| temp.add_client(name));
    let mut settings = temp.vault().studio.settings().unwrap();
    settings.currency = "cad".into();
    temp.vault().studio.save_settings(&settings).unwrap();
    add(&mut temp, mia, 1, "2024-11-30T16:00", Some((50_000, "CAD")));
    add(&mut temp, mia, 2, "2026-10-01T00:00", Some((12_000, "EUR")));
    add(&mut temp, mia, 3, "2026-10-31T23:59", Some((65_000, "CAD")));
    add(&mut temp, mia, 4, "2026-11-30T16:00", Some((99_900, "CAD")));
    add(&mut temp, tom, 1, "2026-10-15T12:00", Some((35_000, "cad")));
    add(&mut temp, tom, 2, "2026-11-20T12:00", None);
    add(&mut temp, zoe, 1, "2024-11-21T12:00", Some((1, "CAD")));
    add(
        &mut temp,
        anna,
        1,
        "2026-10-15T12:00",
        Some((1_000_000, "CAD")),
    );
    let zoe_now = Client {
        name: "Zoe".into(),
        phones: ContactPoint::only("604 555 0101"),
        ..Client::default()
    };
    let studio = &mut temp.vault().studio;
    studio.save_client(zoe, &zoe_now, in_utc(at(NOW))).unwrap();
    studio.set_binned(anna.into(), true).unwrap();
    temp
}

fn months(temp: &mut TempVault, last: &str) -> Vec<MonthFigures> {
    let last = last.parse().unwrap();
    temp.vault().studio.months(last, at(NOW)).unwrap()
}

fn said(figures: &MonthFigures) -> (usize, usize, Vec<String>, usize) {
    let income = in_words::income(words(), figures);
    (
        figures.sessions,
        figures.first_visits,
        income,
        figures.unpriced,
    )
}

#[test]
fn a_month_counts_what_ended_in_it_each_currency_by_itself() {
    let mut temp = studio();
    let october = months(&mut temp, "2026-10-17");
    assert_eq!(october.len(), 12);
    let income = vec!["1000.00 CAD".to_owned(), "120.00 EUR".to_owned()];
    assert_eq!(said(&october[0]), (3, 1, income, 0));
    assert_eq!(said(&october[1]), (0, 0, vec!["none".to_owned()], 0));
    // What is booked has brought nothing yet, and what has no price is said to have none.
    let november = months(&mut temp, "2026-11-01");
    assert_eq!(said(&november[0]), (1, 0, vec!["none".to_owned()], 1));
    let told = in_words::remarks(words(), &november[0], at(NOW)).join(" ");
    assert!(told.starts_with("1 session has no price"), "{told}");
    assert!(told.contains("Counted up to Sun 22 Nov 2026"), "{told}");
    assert_eq!(in_words::remarks(words(), &october[0], at(NOW)), [""; 0]);
    // Two years ago, the first days of both.
    let then = months(&mut temp, "2024-11-30");
    assert_eq!((then[0].sessions, then[0].first_visits), (2, 2));
    assert_eq!(MonthFigures::sum(&november).sessions, 4);
    assert_eq!(
        month_before("2026-01-31".parse().unwrap()).to_string(),
        "2025-12-01"
    );
}

#[test]
fn who_has_not_come_for_long_has_nothing_booked_either() {
    let mut temp = studio();
    let names = |temp: &mut TempVault, months| {
        let list = temp.vault().studio.lapsed(LapsedAsked { months }, at(NOW));
        let list = list.unwrap();
        list.into_iter()
            .map(|one| one.client.record.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&mut temp, 24), ["Zoe"]);
    assert_eq!(names(&mut temp, 25), [""; 0]);
    assert_eq!(names(&mut temp, 1), ["Zoe"]);
    // Once she has a date she is not called.
    let [zoe] = temp.vault().studio.namesakes("Zoe").unwrap()[..] else {
        panic!("one Zoe");
    };
    add(&mut temp, zoe, 2, "2026-12-01T12:00", None);
    assert_eq!(names(&mut temp, 24), [""; 0]);
}

#[test]
fn it_is_on_the_screen_on_paper_and_in_a_spreadsheet() {
    let mut temp = studio();
    let all = months(&mut temp, "2026-10-01");
    let asked = LapsedAsked { months: 12 };
    let lapsed = temp.vault().studio.lapsed(asked, at(NOW)).unwrap();
    let shown = view::month(words(), &all, &lapsed, at(NOW));
    assert_eq!(
        (shown.title.as_str(), shown.months.len()),
        ("October 2026", 12)
    );
    assert_eq!(shown.earlier.to_string(), "2026-09-01");
    assert_eq!(shown.later.unwrap().to_string(), "2026-11-01");
    assert_eq!(shown.lapsed[0].line, "Session 1, Thu 21 Nov 2024");
    let november = months(&mut temp, "2026-11-01");
    assert_eq!(view::month(words(), &november, &[], at(NOW)).later, None);

    let csv = String::from_utf8(in_words::months_csv(words(), &all)).unwrap();
    let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines[0],
        r#""Month","Sessions","First visits","Without a price","Income (CAD)","Income (EUR)""#
    );
    assert_eq!(lines[1], r#""2026-10","3","1","0","1000.00","120.00""#);
    assert_eq!(lines.len(), 13);
    let csv = String::from_utf8(in_words::lapsed_csv(words(), &lapsed)).unwrap();
    assert!(
        csv.contains(r#""Zoe","604 555 0101","","2024-11-21""#),
        "{csv}"
    );

    let table = in_words::months(words(), &all, at(NOW));
    assert_eq!(
        (table.rows.len(), table.title.as_str()),
        (13, "Month’s end: October 2026")
    );
    assert_eq!(
        table.lead,
        ["Sessions: 3. First visits: 1. Income: 1000.00 CAD, 120.00 EUR."]
    );
    let table = in_words::lapsed(words(), asked, &lapsed);
    assert_eq!(table.title, "No session for 12 months");
    assert_eq!(table.rows.len(), 1);
}
