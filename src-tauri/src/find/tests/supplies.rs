//! Lots and needles that are found by what they are called.

use records::{ClientId, Pigment, Treatment};
use studio::client_list::{ClientFilter, ClientList, ClientSort};

use crate::find::commands::found;
use crate::find::wire::Hit;
use crate::vault::tests::{TempVault, at, in_utc, new_session, save_session};

/// Brand, shade, lot and needle of each treatment.
type Used<'a> = [[&'a str; 4]];

fn treat(temp: &mut TempVault, client: ClientId, number: u16, ended: &str, used: &Used<'_>) {
    let now = at("2026-11-22T12:00");
    let mut session = new_session(client, number, ended);
    let treatment = |[brand, shade, lot, needle]: &[&str; 4]| Treatment {
        needle: (*needle).to_owned(),
        pigment: Pigment {
            brand: (*brand).to_owned(),
            shade: (*shade).to_owned(),
            lot: (*lot).to_owned(),
            ..Pigment::default()
        },
        ..Treatment::default()
    };
    session.treatment = used.iter().map(treatment).collect();
    save_session(&mut temp.vault().studio, session, now, in_utc(now)).unwrap();
}

/// The lots and needles that are found: title and line.
fn told(temp: &mut TempVault, typed: &str) -> Vec<(String, String)> {
    temp.vault().studio.complete_client_list().unwrap();
    let hits = found(temp.vault(), typed).unwrap().into_iter();
    let told = hits.filter_map(|hit| match hit {
        Hit::Supply { title, line, .. } => Some((title, line)),
        _ => None,
    });
    told.collect()
}

fn studio() -> TempVault {
    let mut temp = TempVault::open();
    let (mia, tom) = (temp.add_client("Mia"), temp.add_client("Tom"));
    treat(
        &mut temp,
        mia,
        1,
        "2026-10-01T16:00",
        // Two zones with one bottle are one session.
        &[
            ["Kuro", "Espresso", "4411", "3RL 0.25"],
            ["", "", "4411", "3rl 0.25"],
        ],
    );
    treat(
        &mut temp,
        mia,
        2,
        "2026-10-20T16:00",
        &[["Kuro", "Espresso", "4411", ""], ["", "", "B-44", ""]],
    );
    treat(
        &mut temp,
        tom,
        1,
        "2026-11-20T16:00",
        &[["", "", " 4411 ", "5RS"]],
    );
    temp
}

#[test]
fn a_search_does_not_wait_until_all_clients_were_read() {
    let mut temp = studio();
    let open = temp.vault();
    open.studio.clients = ClientList::default();
    assert_eq!(found(open, "4411").unwrap(), []);
    open.studio.complete_client_list().unwrap();
    assert_eq!(found(open, "4411").unwrap().len(), 1);
}

#[test]
fn a_lot_is_found_with_its_pigment_and_how_many_sessions_had_it() {
    let mut temp = studio();
    let whole = ("Lot 4411 · Kuro Espresso", "3 sessions");
    let other = ("Lot B-44", "1 session");
    for (typed, expected) in [
        ("4411", &[whole][..]),
        ("lot 4411", &[whole]),
        ("kuro", &[whole]),
        ("LOT espr", &[whole]),
        // What begins with it comes before what has it within.
        ("44", &[whole, other]),
        ("b-4", &[other]),
        ("lot", &[whole, other]),
        ("", &[]),
        ("4", &[]),
        ("4412", &[]),
        ("lot 5", &[]),
    ] {
        let told = told(&mut temp, typed);
        let told: Vec<(&str, &str)> = told.iter().map(|(one, two)| (&**one, &**two)).collect();
        assert_eq!(told, expected, "{typed}");
    }
}

#[test]
fn a_needle_is_found_and_the_list_is_narrowed_by_it() {
    let mut temp = studio();
    let line = |title: &str| (title.to_owned(), "1 session".to_owned());
    assert_eq!(told(&mut temp, "3rl"), [line("Needle 3RL 0.25")]);
    let needles = [line("Needle 3RL 0.25"), line("Needle 5RS")];
    assert_eq!(told(&mut temp, "needle"), needles);
    let listed = |temp: &mut TempVault, only: &ClientFilter| -> Vec<String> {
        let studio = &mut temp.vault().studio;
        let today = at("2026-11-22T12:00").date();
        let ids = studio.clients.list(ClientSort::Name, only, today).to_vec();
        let names = ids.into_iter().map(|id| studio.vault.client(id).unwrap());
        names.map(|client| client.record.name).collect()
    };
    let needle = |needle: &str| ClientFilter {
        needle: Some(needle.to_owned()),
        ..ClientFilter::default()
    };
    assert_eq!(listed(&mut temp, &needle("3RL 0.25")), ["Mia"]);
    assert_eq!(listed(&mut temp, &needle("5RS")), ["Tom"]);
    let lot = ClientFilter {
        lot: Some("4411".to_owned()),
        ..ClientFilter::default()
    };
    assert_eq!(listed(&mut temp, &lot), ["Mia", "Tom"]);
}

#[test]
fn what_a_removed_client_had_is_not_found() {
    let mut temp = TempVault::open();
    let mia = temp.add_client("Mia");
    treat(
        &mut temp,
        mia,
        1,
        "2026-11-20T16:00",
        &[["", "", "4411", ""]],
    );
    assert_eq!(told(&mut temp, "4411").len(), 1);
    let item = records::Item::Client(mia);
    temp.vault().studio.set_binned(item, true).unwrap();
    assert_eq!(told(&mut temp, "4411"), []);
}

#[test]
fn what_is_found_follows_what_is_saved() {
    let mut temp = studio();
    let pigment = (
        "Lot 4411 · Kuro Espresso".to_owned(),
        "3 sessions".to_owned(),
    );
    assert!(told(&mut temp, "4411").contains(&pigment));
    // What was added up stays where nothing of it changed.
    temp.add_client("Ann");
    assert_eq!(told(&mut temp, "4411"), [pigment]);
    let ann = temp.add_client("Ann Two");
    treat(
        &mut temp,
        ann,
        1,
        "2026-11-21T16:00",
        &[["", "", "4411", "9M"]],
    );
    let more = (
        "Lot 4411 · Kuro Espresso".to_owned(),
        "4 sessions".to_owned(),
    );
    assert_eq!(told(&mut temp, "4411"), [more]);
    assert_eq!(told(&mut temp, "9m").len(), 1);
    temp.vault().studio.undo().unwrap();
    temp.vault().studio.undo().unwrap();
    assert_eq!(told(&mut temp, "9m"), []);
}
