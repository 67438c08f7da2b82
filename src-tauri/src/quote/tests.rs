//! The price table and quotes, from what is typed to the page.

use records::{Client, ClientId, HairLoss, Item, PriceItem, QuoteId, ScalpAnswer, ScalpRecord};
use strings::{Language, Words};
use studio::quote::{PriceRow, PricesInput, QuoteInput, QuoteRow};

use super::commands::{opened, saved};
use super::view;
use super::wire::{QuoteRequest, QuoteView};
use crate::client::file::ClientFile;
use crate::client::view::client_view;
use crate::failure::Code;
use crate::sheet::page::{Page, Use};
use crate::sheet::wire::PageRequest;
use crate::vault::tests::{TempVault, at, in_utc};

const NOW: &str = "2026-11-22T15:00";

fn words() -> &'static Words {
    Words::of(Language::default())
}

fn priced(item: Option<PriceItem>, label: &str, amount: &str) -> PriceRow {
    PriceRow {
        item,
        label: label.into(),
        amount: amount.into(),
    }
}

fn set_currency(temp: &mut TempVault, currency: &str) {
    let mut settings = temp.vault().studio.settings().unwrap();
    settings.currency = currency.into();
    temp.vault().studio.save_settings(&settings).unwrap();
}

fn fill_in(temp: &mut TempVault, rows: Vec<PriceRow>) {
    let table = PricesInput { rows };
    temp.vault().studio.save_prices(&table).unwrap();
}

#[test]
fn a_table_that_holds_too_much_is_refused_and_nothing_of_it_is_lost() {
    let (mut temp, _) = studio();
    let before = temp.vault().studio.prices().unwrap();
    let own = |count: usize| (0..count).map(|one| priced(None, &format!("Line {one}"), "5"));
    for rows in [own(61).collect(), vec![priced(None, &"x".repeat(201), "5")]] {
        let table = PricesInput { rows };
        let refused = temp.vault().studio.save_prices(&table);
        assert!(
            matches!(refused, Err(studio::Error::Store(_))),
            "{refused:?}"
        );
        assert_eq!(temp.vault().studio.prices().unwrap(), before);
    }
    fill_in(&mut temp, own(60).collect());
    assert_eq!(temp.vault().studio.prices().unwrap().len(), 60);
}

/// A studio with prices, and a client with a class and scars on file.
fn studio() -> (TempVault, ClientId) {
    let mut temp = TempVault::open();
    set_currency(&mut temp, "CAD");
    fill_in(
        &mut temp,
        vec![
            priced(Some(PriceItem::Norwood4), "", "2800"),
            priced(Some(PriceItem::Scar), "", "300"),
            priced(Some(PriceItem::Session), "", ""),
            priced(None, "Old work", "400"),
            priced(None, "Friends", "-150"),
            priced(None, "No amount", ""),
            priced(None, " ", "5"),
        ],
    );
    let tom = temp.add_client("Tom Okafor");
    with_file(&mut temp, tom, "");
    (temp, tom)
}

fn with_file(temp: &mut TempVault, client: ClientId, language: &str) {
    let yes = |text: &str| ScalpAnswer {
        said: Some(true),
        text: text.into(),
    };
    let record = Client {
        name: "Tom Okafor".into(),
        language: language.into(),
        scalp_record: ScalpRecord {
            hair_loss: Some(HairLoss::Norwood4),
            fut: yes("2015"),
            fue: yes(""),
            earlier_smp: yes(""),
            ..ScalpRecord::default()
        },
        ..Client::default()
    };
    let studio = &mut temp.vault().studio;
    studio
        .save_client(client, &record, in_utc(at(NOW)))
        .unwrap();
}

fn begun(temp: &mut TempVault, client: ClientId) -> QuoteView {
    opened(temp.vault(), QuoteRequest { client, id: None }).unwrap()
}

fn entered(view: QuoteView) -> QuoteInput {
    QuoteInput {
        id: view.id,
        client: view.client,
        currency: view.currency,
        rows: view.rows,
        sessions: view.sessions,
        valid_until: view.valid_until,
        text: view.text,
    }
}

fn keep(temp: &mut TempVault, input: QuoteInput) -> QuoteId {
    saved(temp.vault(), input).unwrap().id
}

fn lines(rows: &[QuoteRow]) -> Vec<(String, u16, String)> {
    rows.iter()
        .map(|row| (row.label.clone(), row.count, row.amount.clone()))
        .collect()
}

#[test]
fn the_table_keeps_what_has_a_name_and_an_amount() {
    let (mut temp, _) = studio();
    let kept = temp.vault().studio.prices().unwrap();
    assert_eq!(kept.len(), 4);
    let shown = view::prices(words(), &kept, "CAD");
    assert_eq!((shown.classes.len(), shown.work.len()), (15, 4));
    let norwood = shown.classes.iter().find(|row| !row.amount.is_empty());
    let norwood = norwood.unwrap();
    assert_eq!(
        (norwood.label.as_str(), norwood.amount.as_str()),
        ("Norwood IV", "2800.00")
    );
    let own = |row: &PriceRow| (row.label.clone(), row.amount.clone());
    let own: Vec<_> = shown.own.iter().map(own).collect();
    assert_eq!(
        own,
        [
            ("Old work".to_owned(), "400.00".to_owned()),
            ("Friends".to_owned(), "-150.00".to_owned()),
        ]
    );
    assert_eq!(shown.other_currency, None);
    // One amount that cannot be read, and nothing of it is saved.
    let rows = vec![
        priced(Some(PriceItem::Norwood4), "", "3000"),
        priced(Some(PriceItem::Scar), "", "a lot"),
    ];
    let refused = temp.vault().studio.save_prices(&PricesInput { rows });
    assert!(matches!(refused, Err(studio::Error::Quote(_))));
    assert_eq!(temp.vault().studio.prices().unwrap(), kept);
    // The other settings are saved without it.
    set_currency(&mut temp, "EUR");
    assert_eq!(temp.vault().studio.prices().unwrap(), kept);
}

#[test]
fn no_prices_ship() {
    let mut temp = TempVault::open();
    let tom = temp.add_client("Tom Okafor");
    assert_eq!(temp.vault().studio.prices().unwrap(), []);
    let quote = begun(&mut temp, tom);
    assert_eq!((quote.rows.len(), quote.offers.len()), (0, 0));
    assert_eq!(quote.facts, [""; 0]);
    with_file(&mut temp, tom, "");
    let quote = begun(&mut temp, tom);
    let amounts = quote.rows.iter().map(|row| row.amount.as_str());
    assert_eq!(amounts.collect::<Vec<_>>(), ["", "", ""]);
}

#[test]
fn a_quote_begins_with_what_the_file_says() {
    let (mut temp, tom) = studio();
    let quote = begun(&mut temp, tom);
    // Dots are priced as a scar too: the table has no price for an area.
    assert_eq!(
        lines(&quote.rows),
        [
            ("Norwood IV".into(), 1, "2800.00".into()),
            ("Scar camouflage, per scar".into(), 2, "300.00".into()),
        ]
    );
    assert_eq!(quote.sessions, Some(3));
    assert_eq!(quote.currency, "CAD");
    assert!(quote.facts[0].starts_with("Norwood IV"), "{quote:?}");
    assert!(quote.facts[1].ends_with(": 2015"), "{quote:?}");
    assert_eq!(quote.facts.len(), 4);
    let offers: Vec<_> = quote.offers.iter().map(|one| one.words.as_str()).collect();
    assert_eq!(
        offers,
        [
            "Norwood IV: 2800.00 CAD",
            "Scar camouflage, per scar: 300.00 CAD",
            "Old work: 400.00 CAD",
            "Friends: -150.00 CAD",
        ]
    );
}

#[test]
fn whoever_prices_by_the_session_quotes_the_usual_number_of_them() {
    let (mut temp, tom) = studio();
    fill_in(
        &mut temp,
        vec![
            priced(Some(PriceItem::Session), "", "900"),
            priced(Some(PriceItem::ScarArea), "", "250"),
        ],
    );
    assert_eq!(
        lines(&begun(&mut temp, tom).rows),
        [
            ("Session".into(), 3, "900.00".into()),
            ("Scar camouflage, per area".into(), 2, "250.00".into()),
        ]
    );
}

#[test]
fn a_price_in_another_currency_is_not_taken_for_one_in_the_studios() {
    let (mut temp, tom) = studio();
    set_currency(&mut temp, "JPY");
    let quote = begun(&mut temp, tom);
    assert_eq!(quote.currency, "JPY");
    assert!(quote.rows.iter().all(|row| row.amount.is_empty()));
    assert_eq!(quote.offers, []);
    let kept = temp.vault().studio.prices().unwrap();
    let shown = view::prices(words(), &kept, "JPY");
    assert_eq!(shown.other_currency.as_deref(), Some("CAD"));
    // What was entered before there was a currency is in the one that there is.
    set_currency(&mut temp, "");
    fill_in(
        &mut temp,
        vec![priced(Some(PriceItem::Norwood4), "", "90000")],
    );
    for (currency, amount) in [("HUF", "90000.00"), ("KWD", "90000.00"), ("JPY", "")] {
        set_currency(&mut temp, currency);
        assert_eq!(
            begun(&mut temp, tom).rows[0].amount,
            amount,
            "{currency}: what has places that it lacks is entered anew"
        );
    }
}

#[test]
fn what_is_entered_is_kept_whole_or_not_at_all() {
    let (mut temp, tom) = studio();
    let whole = entered(begun(&mut temp, tom));
    let mut refused = |change: fn(&mut QuoteInput)| {
        let mut input = whole.clone();
        change(&mut input);
        saved(temp.vault(), input).unwrap_err().code
    };
    assert_eq!(refused(|input| input.rows.clear()), Code::QuoteEmpty);
    assert_eq!(
        refused(|input| input.rows[1].amount = "3OO".into()),
        Code::AmountUnread
    );
    assert_eq!(
        refused(|input| input.rows[1].amount = String::new()),
        Code::AmountUnread
    );
    assert_eq!(
        refused(|input| input.rows[0].label = " ".into()),
        Code::QuoteUnnamed
    );
    assert_eq!(
        refused(|input| input.rows[0].label = "x".repeat(2_000)),
        Code::FieldTooLong
    );
    assert_eq!(
        refused(|input| input.rows = vec![input.rows[0].clone(); 41]),
        Code::FieldTooLong
    );
    assert_eq!(temp.vault().studio.quotes(tom).unwrap(), []);
}

#[test]
fn a_quote_stays_as_it_was_given_and_can_be_changed_and_undone() {
    let (mut temp, tom) = studio();
    let mut input = entered(begun(&mut temp, tom));
    let discount = begun(&mut temp, tom).offers.pop().unwrap().row;
    input.rows.push(discount);
    input.valid_until = Some("2026-11-30".parse().unwrap());
    input.text = " A deposit of 500 holds the date. ".into();
    let id = keep(&mut temp, input);
    fill_in(
        &mut temp,
        vec![priced(Some(PriceItem::Norwood4), "", "9999")],
    );
    set_currency(&mut temp, "EUR");
    let request = QuoteRequest {
        client: tom,
        id: Some(id),
    };
    let again = opened(temp.vault(), request).unwrap();
    assert_eq!(again.currency, "CAD");
    assert_eq!(again.rows[0].amount, "2800.00");
    assert_eq!(again.text, "A deposit of 500 holds the date.");
    // What is added to it now has the price of now.
    assert_eq!(again.offers[0].words, "Norwood IV: 9999.00 CAD");

    let shown = |temp: &mut TempVault, now: &str| {
        let file = ClientFile::of(temp.vault(), tom).unwrap();
        client_view(words(), &file, at(now)).quotes
    };
    let first = shown(&mut temp, NOW);
    assert!(first[0].label.ends_with(": 3250.00 CAD"), "{first:?}");
    assert_eq!(
        first[0].what,
        "Norwood IV, Scar camouflage, per scar, Friends"
    );
    assert!(!first[0].expired);
    assert!(!shown(&mut temp, "2026-11-30T23:00")[0].expired);
    assert!(shown(&mut temp, "2026-12-01T00:00")[0].expired);

    let mut changed = entered(again);
    changed.rows.pop();
    assert_eq!(keep(&mut temp, changed), id);
    let total = |temp: &mut TempVault| shown(temp, NOW)[0].label.clone();
    assert!(total(&mut temp).ends_with("3400.00 CAD"));
    let undo = |temp: &mut TempVault| {
        let vault = &mut temp.vault().studio.vault;
        let step = vault.last_step().unwrap().unwrap();
        vault.undo(step.id).unwrap();
    };
    undo(&mut temp);
    assert!(total(&mut temp).ends_with("3250.00 CAD"));
    let studio = &mut temp.vault().studio;
    studio.set_binned(Item::Quote(id), true).unwrap();
    assert_eq!(shown(&mut temp, NOW), []);
    undo(&mut temp);
    assert_eq!(shown(&mut temp, NOW).len(), 1);
}

#[test]
fn another_clients_quote_is_not_opened_in_this_ones_name() {
    let (mut temp, tom) = studio();
    let input = entered(begun(&mut temp, tom));
    let id = Some(keep(&mut temp, input));
    let mia = temp.add_client("Mia");
    let refused = opened(temp.vault(), QuoteRequest { client: mia, id });
    assert_eq!(refused.unwrap_err().code, Code::RecordGone);
}

#[test]
fn the_page_is_in_the_clients_language_and_own_words_stay() {
    let (mut temp, tom) = studio();
    let mut input = entered(begun(&mut temp, tom));
    input.rows[1].label = "The scar behind the ear".into();
    let id = keep(&mut temp, input);
    let page = |temp: &mut TempVault| {
        let request = PageRequest::Quote { id };
        match Page::of(&mut temp.guard, &request, Use::Give).unwrap() {
            Page::Quote(style, _, page) => (style.language, *page),
            _ => panic!("a quote"),
        }
    };
    let (language, english) = page(&mut temp);
    assert_eq!(language, Language::English);
    assert_eq!(english.lines[0].label, "Norwood IV");
    assert_eq!(english.lines[0].each, None);
    assert_eq!(english.lines[1].each, Some((2, "300.00 CAD".to_owned())));
    assert_eq!(english.lines[1].amount, "600.00 CAD");
    assert_eq!(english.total, "3400.00 CAD");
    with_file(&mut temp, tom, "zh-Hans");
    let (_, chinese) = page(&mut temp);
    assert_eq!(chinese.lines[0].label, "诺伍德 IV");
    assert_eq!(chinese.lines[1].label, "The scar behind the ear");
    let request = PageRequest::Quote { id };
    let page = Page::of(&mut temp.guard, &request, Use::Give).unwrap();
    assert!(page.pdf().unwrap().starts_with(b"%PDF"));
}

#[test]
fn a_total_follows_what_is_typed_as_far_as_it_can_be_read() {
    let (mut temp, tom) = studio();
    let mut input = entered(begun(&mut temp, tom));
    input.rows[0].amount = "2 900,5".into();
    input.rows[1].amount = "3O".into();
    let look = view::look(&input);
    assert_eq!(look.amounts, ["2900.50 CAD", ""]);
    assert_eq!(look.total, "2900.50 CAD");
    for (currency, total) in [
        ("JPY", "2900 JPY"),
        ("KWD", "2900.000 KWD"),
        ("", "2900.00"),
    ] {
        input.currency = currency.into();
        input.rows[0].amount = "2900".into();
        assert_eq!(view::look(&input).total, total);
    }
}
