//! Recalls and inspections against a made-up year, and what was found in a notice.

mod inspection;
mod shelf;

use records::{Client, ClientId, ContactPoint, Item, Pigment, StockKind, Treatment};
use sheets::Table;
use strings::{Language, Words};
use studio::in_words::stock as in_words;
use studio::stock::recall::{Doubt, Recall, Recalled};

use super::view;
use crate::vault::tests::{TempVault, at, in_utc, new_session, save_session};

const NOW: &str = "2026-11-22T15:00";

fn words() -> &'static Words {
    Words::of(Language::default())
}

/// Brand, shade, lot, last day of use, and needle with its lot.
type Done<'a> = [&'a str; 6];

fn treat(temp: &mut TempVault, client: ClientId, number: u16, ended: &str, done: &[Done<'_>]) {
    let mut session = new_session(client, number, ended);
    let one = |[brand, shade, lot, expiry, needle, needle_lot]: &Done<'_>| Treatment {
        needle: (*needle).to_owned(),
        needle_lot: (*needle_lot).to_owned(),
        pigment: Pigment {
            brand: (*brand).to_owned(),
            shade: (*shade).to_owned(),
            lot: (*lot).to_owned(),
            expiry: expiry.parse().ok(),
        },
        ..Treatment::default()
    };
    session.treatment = done.iter().map(one).collect();
    let now = at(NOW);
    save_session(&mut temp.vault().studio, session, now, in_utc(now)).unwrap();
}

/// A year of sessions. Zoe has no phone; Anna is in the bin.
fn year() -> TempVault {
    let mut temp = TempVault::open();
    let [mia, tom, zoe, anna, noor] =
        ["Mia", "Tom", "Zoe", "Anna", "نور الدين"].map(|name| temp.add_client(name));
    let client = Client {
        name: "Mia".into(),
        phones: ContactPoint::only("604 555 0101"),
        language: "de".into(),
        ..Client::default()
    };
    temp.vault()
        .studio
        .save_client(mia, &client, in_utc(at(NOW)))
        .unwrap();
    let espresso = [
        "Kuro Sumi",
        "Espresso",
        "4411",
        "2027-03-31",
        "3RL 0.25",
        "N-7",
    ];
    let scalpaink = ["ScalpAink-SC", "", "0117", "2026-12-31", "3RL 0.25", "N-8"];
    treat(
        &mut temp,
        mia,
        1,
        "2026-02-10T16:00",
        &[scalpaink, scalpaink],
    );
    treat(&mut temp, mia, 2, "2026-03-10T16:00", &[espresso]);
    treat(
        &mut temp,
        tom,
        1,
        "2026-05-02T11:30",
        &[["scalpaink", "SC", "117", "", "", ""]],
    );
    treat(
        &mut temp,
        zoe,
        1,
        "2026-06-20T10:00",
        &[["Scalpink SC", "", "", "", "", ""]],
    );
    treat(&mut temp, anna, 1, "2026-07-01T10:00", &[scalpaink]);
    treat(
        &mut temp,
        noor,
        1,
        "2026-08-15T12:00",
        &[["", "", "4411", "2027-03-31", "", ""]],
    );
    treat(
        &mut temp,
        noor,
        2,
        "2026-09-15T12:00",
        &[["", "", "", "", "1RL", ""]],
    );
    treat(&mut temp, tom, 2, "2027-01-10T11:30", &[espresso]);
    temp.vault()
        .studio
        .set_binned(Item::Client(anna), true)
        .unwrap();
    temp
}

fn recall(brand: &str, lots: &str) -> Recall {
    Recall {
        brand: brand.into(),
        lots: lots.into(),
        ..Recall::default()
    }
}

fn recalled(temp: &mut TempVault, recall: &Recall) -> Recalled {
    temp.vault().studio.recall(recall, at(NOW)).unwrap()
}

/// Who was treated with it, with all that makes it unsure.
fn told(recalled: &Recalled) -> Vec<(String, Vec<Doubt>)> {
    let each = recalled.clients.iter().flat_map(|one| {
        let name = &one.client.record.name;
        one.uses
            .iter()
            .map(move |used| (name.clone(), used.doubts.clone()))
    });
    each.collect()
}

fn expected(all: &[(&str, &[Doubt])]) -> Vec<(String, Vec<Doubt>)> {
    let each = all.iter();
    each.map(|(name, doubts)| ((*name).to_owned(), doubts.to_vec()))
        .collect()
}

#[test]
fn a_recall_misses_nobody_and_says_why_it_is_not_sure() {
    use Doubt::{Ahead, BrandAlike, BrandUnnoted, ExpiryUnnoted, LotAlike, LotOther, LotUnnoted};
    let mut temp = year();
    let ranges = |from: &str, until: &str| Recall {
        expires_from: from.parse().ok(),
        expires_until: until.parse().ok(),
        ..recall("Scalpaink SC", "")
    };
    let used = |from: &str, until: &str| Recall {
        used_from: from.parse().ok(),
        used_until: until.parse().ok(),
        ..recall("Scalpaink SC", "")
    };
    // Noor's session has a lot and no brand; every recall of a brand may mean it.
    let noor: (&str, &[Doubt]) = ("نور الدين", &[BrandUnnoted]);
    for (asked, who) in [
        // All lots, however the brand was typed.
        (
            recall("Scalpaink SC", ""),
            &[("Mia", &[][..]), ("Tom", &[]), ("Zoe", &[BrandAlike]), noor][..],
        ),
        // One lot: the zero before it, and a lot that was never noted.
        (
            recall("SCALPAINK sc", "Lot 0117"),
            &[
                ("Mia", &[]),
                ("Tom", &[LotAlike]),
                ("Zoe", &[BrandAlike, LotUnnoted]),
            ],
        ),
        // The lot is shared with a bottle of which no brand was noted.
        (
            recall("Kuro Sumi", "9, 4411"),
            &[("Mia", &[]), ("Tom", &[Ahead]), noor],
        ),
        // Lots that cannot be compared: all of the brand.
        (
            Recall {
                others: true,
                ..recall("Kuro Sumi", "5500")
            },
            &[
                ("Mia", &[LotOther]),
                ("Tom", &[LotOther, Ahead]),
                ("نور الدين", &[BrandUnnoted, LotOther]),
            ],
        ),
        // A range of last days of use.
        (
            ranges("2026-12-01", "2026-12-31"),
            &[
                ("Mia", &[]),
                ("Tom", &[ExpiryUnnoted]),
                ("Zoe", &[BrandAlike, ExpiryUnnoted]),
            ],
        ),
        // A range of sessions, in either order.
        (used("2026-05-02", "2026-05-02"), &[("Tom", &[])]),
        (used("2026-05-31", "2026-05-01"), &[("Tom", &[])]),
        (recall("Perma Nova", ""), &[noor]),
    ] {
        let found = recalled(&mut temp, &asked);
        assert_eq!(told(&found), expected(who), "{asked:?}");
    }
}

#[test]
fn the_same_lot_under_another_name_may_be_meant() {
    use Doubt::{BrandOther, NameAlike};
    let mut temp = TempVault::open();
    for (name, brand, shade, lot) in [
        ("Mia", "House Ink", "Grey", "ND00871"),
        ("Tom", "Nova Dot", "Black", "ND 00871"),
        ("Zoe", "Nova Dot", "Black", "ND00872"),
        ("Ben", "House Ink", "Grey", "12"),
    ] {
        let client = temp.add_client(name);
        let done = [brand, shade, lot, "", "", ""];
        treat(&mut temp, client, 1, "2026-02-10T16:00", &[done]);
    }
    let asked = Recall {
        name: "Ash".into(),
        ..recall("Nova Dot", "ND00871, 12")
    };
    let found = recalled(&mut temp, &asked);
    assert_eq!(
        told(&found),
        expected(&[("Mia", &[BrandOther, NameAlike][..]), ("Tom", &[NameAlike])])
    );
}

#[test]
fn more_words_for_a_shade_may_be_another_shade_unless_the_lot_is_the_same() {
    let mut temp = TempVault::open();
    for (name, brand, shade, lot) in [
        ("Ann", "Kuro Sumi", "Black", ""),
        ("Mia", "Kuro Sumi", "Black Medium", ""),
        ("Tom", "Kuro Sumi", "Black Medium", "4411"),
    ] {
        let client = temp.add_client(name);
        let done = [brand, shade, lot, "", "", ""];
        treat(&mut temp, client, 1, "2026-02-10T16:00", &[done]);
    }
    let asked = |lots: &str| Recall {
        name: "Black".into(),
        ..recall("Kuro Sumi", lots)
    };
    let found = recalled(&mut temp, &asked(""));
    let other = &[Doubt::NameAlike][..];
    assert_eq!(
        told(&found),
        expected(&[("Ann", &[]), ("Mia", other), ("Tom", other)])
    );
    let found = recalled(&mut temp, &asked("4411"));
    assert_eq!(told(&found).last(), expected(&[("Tom", &[])]).last());
}

#[test]
fn who_is_only_booked_is_counted_apart_and_gets_no_letter() {
    let mut temp = TempVault::open();
    let booked = temp.add_client("Tom");
    let done = ["Kuro Sumi", "Black", "4411", "", "", ""];
    treat(&mut temp, booked, 1, "2027-02-10T16:00", &[done]);
    let asked = recall("Kuro Sumi", "4411");
    let found = recalled(&mut temp, &asked);
    let view = view::recall(words(), &asked, &found);
    assert_eq!((view.clients.len(), view.has_letters), (1, false));
    assert_eq!(
        view.lines,
        [
            "No client was treated with it.",
            "1 client has it noted for a session that is still to come."
        ]
    );
}

#[test]
fn what_was_never_noted_and_what_lies_in_the_bin_is_counted() {
    let mut temp = year();
    let found = recalled(&mut temp, &recall("Scalpaink SC", "0117"));
    assert_eq!((found.unnoted, found.in_bin), (1, 1));
    let view = view::recall(words(), &recall("Scalpaink SC", "0117"), &found);
    assert_eq!(view.lines.len(), 3);
    assert_eq!(
        view.lines[0],
        "1 client was treated with it, and 2 more may have been."
    );
    // Of two sessions one is in the bin: that is nobody more.
    let mia = found.clients[0].client.id;
    let studio = &mut temp.vault().studio;
    let pigment = "Scalpaink SC";
    let before = studio.vault.sessions(mia).unwrap();
    let mut second = before[1].record.clone();
    second.treatment[0].pigment.brand = pigment.into();
    studio
        .vault
        .change(|batch| batch.save_session(before[1].id, &second))
        .unwrap();
    let binned = Item::Session(before[0].id);
    studio.set_binned(binned, true).unwrap();
    let found = recalled(&mut temp, &recall(pigment, ""));
    assert_eq!((found.clients[0].client.id, found.in_bin), (mia, 1));
    // Who asks for nothing is told of nobody.
    let nothing = recalled(&mut temp, &recall(" ", " ,\n"));
    assert_eq!(nothing, Recalled::default());
    assert!(view::recall(words(), &recall("", ""), &nothing).is_empty);
}

#[test]
fn needles_are_recalled_by_their_boxes() {
    let mut temp = year();
    let asked = Recall {
        kind: StockKind::Needle,
        name: "3RL 0.25".into(),
        lots: "N7".into(),
        ..Recall::default()
    };
    let found = recalled(&mut temp, &asked);
    let who = told(&found);
    assert_eq!(who[0], ("Mia".to_owned(), vec![]));
    assert!(who.iter().all(|(name, _)| name != "نور الدين"));
}

fn all_text(table: &Table) -> String {
    format!("{table:?}")
}

#[test]
fn who_has_no_phone_is_on_the_list_all_the_same() {
    let mut temp = year();
    let asked = recall("Scalpaink SC", "");
    let found = recalled(&mut temp, &asked);
    let list = in_words::call_list(words(), &asked, &found);
    let text = all_text(&list);
    for part in [
        "Zoe",
        "No phone number",
        "604 555 0101",
        "نور الدين",
        "The brand is written",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(list.rows.len(), 4);
    assert!(list.rows.iter().all(|row| row.len() == list.columns.len()));
}

#[test]
fn a_letter_is_in_the_clients_language_where_it_has_one() {
    let mut temp = year();
    let found = recalled(&mut temp, &recall("Scalpaink SC", ""));
    let letters = found
        .clients
        .iter()
        .map(|one| in_words::letter(one, StockKind::Pigment));
    let languages: Vec<String> = letters
        .map(|(language, _)| language.tag().to_owned())
        .collect();
    assert_eq!(languages, ["de", "en", "en", "en"]);
}

#[test]
fn a_letter_says_nothing_of_a_session_that_is_still_to_come() {
    let mut temp = year();
    let found = recalled(&mut temp, &recall("Kuro Sumi", "4411"));
    let told = found.clients.iter().map(|one| {
        let (_, letter) = in_words::letter(one, StockKind::Pigment);
        (letter.name, one.was_treated(), letter.uses.len())
    });
    let told: Vec<(String, bool, usize)> = told.collect();
    assert_eq!(
        told,
        [
            ("Mia".to_owned(), true, 1),
            ("Tom".to_owned(), false, 0),
            ("نور الدين".to_owned(), true, 1)
        ]
    );
}

#[test]
fn an_erased_client_leaves_no_trace_on_any_list() {
    let mut temp = TempVault::open();
    let mia = temp.add_client("Mia Trace");
    let pigment = ["Only Mias Ink", "Noir", "M-4411", "2027-03-31", "9RL", "X1"];
    treat(&mut temp, mia, 1, "2026-02-10T16:00", &[pigment]);
    let asked = recall("Only Mias Ink", "");
    assert_eq!(recalled(&mut temp, &asked).clients.len(), 1);
    temp.vault().studio.vault.erase_client(mia).unwrap();
    assert_eq!(recalled(&mut temp, &asked), Recalled::default());
    let studio = &mut temp.vault().studio;
    let notice = studio
        .read_notice("Only Mias Ink, lot M-4411, 9RL")
        .unwrap();
    assert_eq!(notice.found, []);
    let sessions = studio
        .inspect(&inspection::inspection(false), at(NOW))
        .unwrap();
    assert!(sessions.is_empty());
}

#[test]
fn what_was_found_in_a_notice_is_shown_with_what_stands_around_it() {
    let mut temp = year();
    let text = format!(
        "{}\u{0}\nRecall of Scalpaink SC,\u{1b} all lots.",
        "é".repeat(200)
    );
    let studio = &temp.vault().studio;
    let reading = studio.read_notice(&text).unwrap();
    let found = view::notice(words(), &text, reading).found;
    let titles: Vec<&str> = found.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Pigment: scalpaink",
            "Pigment: ScalpAink-SC",
            "Pigment: Scalpink SC"
        ]
    );
    assert!(found[1].is_sure && !found[2].is_sure);
    let found = &found[1..];
    assert_eq!(found[0].line, "It names no lot, so all lots are meant.");
    let place = &found[0].places[0];
    assert_eq!(
        (place.found.as_str(), place.after.as_str()),
        ("Scalpaink SC", ",  all lots.")
    );
    assert_eq!(place.before.chars().count(), 60);
    assert!(place.before.ends_with("é  Recall of "));
    let asked = &found[0].recall;
    assert_eq!(recalled(&mut temp, asked).clients.len(), 4);
}
