//! The stock on its way to the screen, and into a session.

use records::{Item, Pigment, Stock, StockId, StockKind, Treatment};
use studio::stock::StockState;

use super::{NOW, words};
use crate::stock::view;
use crate::stock::wire::TodaysStockView;
use crate::vault::tests::{TempVault, at};

fn add(temp: &mut TempVault, stock: &Stock) -> StockId {
    temp.vault().studio.save_stock(None, stock).unwrap()
}

#[test]
fn stock_is_added_opened_finished_undone_and_binned() {
    let mut temp = TempVault::open();
    let today = at(NOW).date();
    let bottle = Stock {
        brand: "Kuro Sumi".into(),
        name: "Espresso".into(),
        lot: "4411".into(),
        months: Some(6),
        expiry: "2026-12-01".parse().ok(),
        ..Stock::default()
    };
    assert!(
        temp.vault()
            .studio
            .save_stock(None, &Stock::default())
            .is_err()
    );
    let id = add(&mut temp, &bottle);
    let studio = &mut temp.vault().studio;
    studio.open_stock(id, today).unwrap();
    let rows = |studio: &studio::Studio| {
        let kept = studio.stock(today).unwrap();
        kept.iter()
            .map(|one| view::row(words(), one, today))
            .collect::<Vec<_>>()
    };
    let row = rows(studio).remove(0);
    assert_eq!(row.title, "Kuro Sumi Espresso, lot 4411");
    let line = row.line.replace('\u{a0}', " ");
    assert_eq!(
        line,
        "Pigment · Open since Sun 22 Nov 2026, good until Sat 22 May 2027 · Use by Tue 1 Dec 2026"
    );
    assert_eq!((row.state, row.is_over), (StockState::Open, false));
    assert_eq!(row.warnings, ["Expires soon: use by Tue 1 Dec 2026."]);
    let said =
        crate::history::view::step(words(), &studio.vault.last_step().unwrap().unwrap(), &[]);
    assert_eq!(said, "Bottle or box changed");
    studio.undo().unwrap();
    assert_eq!(rows(studio)[0].state, StockState::Shut);
    assert_eq!(studio.vault.stock_history(id).unwrap().len(), 2);
    studio.open_stock(id, today).unwrap();
    studio.finish_stock(id, today).unwrap();
    let row = rows(studio).remove(0);
    assert_eq!(
        row.state,
        StockState::Finished,
        "at once, not the day after"
    );
    let line = row.line.replace('\u{a0}', " ");
    assert!(
        line.starts_with("Pigment · Finished on Sun 22 Nov 2026"),
        "{line}"
    );
    assert!(row.warnings.is_empty());
    studio.set_binned(Item::Stock(id), true).unwrap();
    assert!(rows(studio).is_empty());
    studio.set_binned(Item::Stock(id), false).unwrap();
    assert_eq!(rows(studio).len(), 1);
}

#[test]
fn a_session_takes_what_is_open_on_its_day_and_hears_of_what_is_over() {
    let mut temp = TempVault::open();
    let day = |text: &str| text.parse().ok();
    let bottle = |lot: &str, expiry, opened, finished| Stock {
        brand: "Kuro".into(),
        name: "Ash".into(),
        lot: lot.into(),
        expiry,
        opened,
        finished,
        ..Stock::default()
    };
    let (expired, opened) = (day("2026-11-01"), day("2026-10-01"));
    for stock in [
        bottle("old", expired, opened, None),
        bottle("now", None, day("2026-11-10"), None),
        bottle("gone", None, opened, day("2026-11-20")),
        bottle("shut", None, None, None),
        Stock {
            kind: StockKind::Needle,
            brand: "Finepoint".into(),
            name: "3RL".into(),
            ..bottle("N-7", None, opened, None)
        },
    ] {
        add(&mut temp, &stock);
    }
    let studio = &temp.vault().studio;
    let open_on = |text: &str, done: &Treatment| {
        let day = text.parse().unwrap();
        let found = studio.todays_stock(day, done).unwrap();
        view::todays_stock(words(), &found, day)
    };
    let lots = |view: &TodaysStockView| -> Vec<(String, bool)> {
        let each = view.pigments.iter();
        each.map(|one| (one.lot.clone(), one.is_over)).collect()
    };
    let own = |all: &[(&str, bool)]| -> Vec<(String, bool)> {
        all.iter()
            .map(|(lot, over)| ((*lot).to_owned(), *over))
            .collect()
    };
    let nothing = Treatment::default();
    let today = open_on("2026-11-22", &nothing);
    assert_eq!(lots(&today), own(&[("now", false), ("old", true)]));
    assert_eq!(today.needles[0].name, "Finepoint 3RL");
    assert_eq!(today.warnings, Vec::<String>::new());
    // A session of the day on which a bottle was used up can have used it.
    let last = open_on("2026-11-20", &nothing);
    let all = [("now", false), ("gone", false), ("old", true)];
    assert_eq!(lots(&last), own(&all));
    // A session that is entered later takes what was open then.
    let before = open_on("2026-10-15", &nothing);
    assert_eq!(lots(&before), own(&[("old", false), ("gone", false)]));
    let done = Treatment {
        pigment: Pigment {
            brand: "KURO".into(),
            shade: "ash".into(),
            lot: "OLD".into(),
            expiry: None,
        },
        ..Treatment::default()
    };
    let warned = open_on("2026-11-22", &done).warnings;
    assert_eq!(
        warned,
        ["Pigment: Expired: its use-by date was Sun 1 Nov 2026."]
    );
    assert_eq!(open_on("2026-11-01", &done).warnings, Vec::<String>::new());
}
