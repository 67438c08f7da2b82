//! Clients from files.

use std::path::PathBuf;

use records::Stop;
use records::exchange::Column;
use strings::{Language, Words};

use super::House;
use crate::screen::care;
use crate::wire::care::ImportKind;
use crate::wire::failure::Code;

fn file(house: &House, name: &str, text: &str) -> PathBuf {
    let path = house.home.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn names(house: &mut House) -> Vec<String> {
    let page = house.vault().vault.clients(None, 50).unwrap();
    page.clients
        .into_iter()
        .map(|client| client.record.name)
        .collect()
}

#[test]
fn a_spreadsheet_is_looked_at_first_and_taken_in_as_one_step() {
    let mut house = House::open();
    house.add_client("Tom Okafor");
    let csv = "name,phone\nTom Okafor,604 555 0101\nLi Wei,604 555 0102\nLi Wei,604 555 0102\n";
    let path = file(&house, "list.CSV", csv);
    let words = Words::of(Language::default());
    let view = care::import(words, house.vault().read_import(path).unwrap());
    assert_eq!(view.kind, ImportKind::Csv);
    let taken: Vec<bool> = view.rows.iter().map(|row| row.taken).collect();
    assert_eq!(
        taken,
        [true, true, false],
        "a namesake may be somebody else"
    );
    assert!(view.rows[2].double.as_deref().unwrap().contains("line 3"));
    assert_eq!(names(&mut house), ["Tom Okafor"], "nothing is taken in yet");
    assert_eq!(house.vault().take_in(&[0], &Stop::NEVER).unwrap(), 1);
    assert_eq!(names(&mut house), ["Li Wei", "Tom Okafor"]);
    let gone = house.vault().take_in(&[], &Stop::NEVER).unwrap_err();
    assert_eq!(gone.code, Code::ImportGone);
    house.vault().undo().unwrap();
    assert_eq!(names(&mut house), ["Tom Okafor"]);
}

#[test]
fn columns_can_be_taken_otherwise() {
    let mut house = House::open();
    let path = file(&house, "list.csv", "Kunde,Ort\nLi Wei,Bonn\n");
    house.vault().read_import(path).unwrap();
    let nameless = [Column::Ignored, Column::Ignored];
    let none = house.vault().reread_import(&nameless).unwrap();
    assert_eq!(care::import(Words::of(Language::default()), none).total, 0);
    house
        .vault()
        .reread_import(&[Column::Name, Column::Ignored])
        .unwrap();
    assert_eq!(house.vault().take_in(&[], &Stop::NEVER).unwrap(), 1);
    assert_eq!(names(&mut house), ["Li Wei"]);
}

#[test]
fn an_export_goes_into_another_vault_and_passes_over_who_is_there() {
    let mut house = House::open();
    let tom = house.add_client("Tom Okafor");
    house.add_session(tom, 1, "2026-11-20T16:00");
    let export = house.vault().vault.export_all(&Stop::NEVER).unwrap();
    let text = serde_json::to_string(&export).unwrap();
    let path = file(&house, "export.json", &text);
    let again = house.vault().read_import(path.clone()).unwrap();
    let view = care::import(Words::of(Language::default()), again);
    assert_eq!((view.total, view.rows[0].taken), (1, false));
    assert_eq!(
        house.vault().take_in(&[0], &Stop::NEVER).unwrap(),
        0,
        "she is here"
    );
    let mut other = House::open();
    other.vault().read_import(path).unwrap();
    assert_eq!(other.vault().take_in(&[], &Stop::NEVER).unwrap(), 1);
    assert_eq!(names(&mut other), ["Tom Okafor"]);
}

#[test]
fn what_is_no_list_of_clients_is_refused() {
    let mut house = House::open();
    for (name, text, code) in [
        ("picture.png", "x", Code::ImportUnknown),
        ("other.json", r#"{"format": "other"}"#, Code::ImportUnknown),
        ("broken.json", "{", Code::ImportLine),
        ("broken.csv", "name,phone\nLi Wei\n", Code::ImportLine),
        ("nobody.csv", "name,phone\n,604\n", Code::ImportNameless),
        ("born.csv", "name,birth\nLi Wei,soon\n", Code::ImportDate),
        ("cards.vcf", "nothing", Code::ImportUnknown),
    ] {
        let path = file(&house, name, text);
        let refused = house.vault().read_import(path).map(drop).unwrap_err();
        assert_eq!(refused.code, code, "{name}");
    }
    let gone = house.home.path().join("gone.csv");
    let refused = house.vault().read_import(gone).map(drop).unwrap_err();
    assert_eq!(refused.code, Code::ImportUnreadable);
}
