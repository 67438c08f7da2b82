//! Clients from the lists of other programs.

use records::Stop;
use records::exchange::{Column, DateOrder, ReadAs};
use strings::{Language, Words};

use super::super::view;
use super::super::wire::ImportKind;
use super::{chosen, file, looked_at, names, take_in, today};
use crate::failure::Code;
use crate::vault::tests::{TempVault, code_of};

#[test]
fn a_spreadsheet_is_looked_at_first_and_taken_in_as_one_step() {
    let mut temp = TempVault::open();
    temp.add_client("Tom Okafor");
    let csv = "name,phone\nTom Okafor,604 555 0101\nLi Wei,604 555 0102\nLi Wei,604 555 0102\n";
    let path = file(&temp, "list.CSV", csv);
    let view = looked_at(&mut temp, &path);
    assert_eq!(view.kind, ImportKind::Csv);
    let taken: Vec<bool> = view.rows.iter().map(|row| row.taken).collect();
    assert_eq!(
        taken,
        [true, false, true],
        "a namesake may be somebody else"
    );
    // Those about whom there is something to choose come first.
    let places: Vec<u32> = view.rows.iter().map(|row| row.place).collect();
    assert_eq!(places, [0, 2, 1]);
    assert!(
        view.rows[1]
            .duplicate
            .as_deref()
            .unwrap()
            .contains("line 3")
    );
    assert_eq!(names(&mut temp), ["Tom Okafor"], "nothing is taken in yet");
    assert_eq!(take_in(&mut temp, &[0]).unwrap(), 1);
    assert_eq!(names(&mut temp), ["Li Wei", "Tom Okafor"]);
    let gone = take_in(&mut temp, &[]).unwrap_err();
    assert_eq!(code_of(gone), Code::ImportGone);
    temp.vault().studio.undo().unwrap();
    assert_eq!(names(&mut temp), ["Tom Okafor"]);
}

fn columns(columns: &[Column]) -> ReadAs {
    ReadAs {
        columns: Some(columns.to_vec()),
        ..ReadAs::default()
    }
}

#[test]
fn columns_can_be_taken_otherwise() {
    let mut temp = TempVault::open();
    let words = Words::of(Language::default());
    let path = file(&temp, "list.csv", "Wer,Ort\nLi Wei,Bonn\n");
    let asked = looked_at(&mut temp, &path);
    let missing = asked.missing.unwrap();
    assert!(missing.contains("the names"), "{missing}");
    assert_eq!((asked.total, &*asked.columns[1].examples[0]), (0, "Bonn"));
    let refused = take_in(&mut temp, &[]).unwrap_err();
    assert_eq!(code_of(refused), Code::ImportUnclear);
    let read_as = columns(&[Column::Name, Column::Ignored]);
    let studio = &mut temp.vault().studio;
    let read = studio.reread_import(&read_as, &Stop::NEVER).unwrap();
    assert_eq!(view::import(words, read).missing, None);
    assert_eq!(take_in(&mut temp, &[]).unwrap(), 1);
    assert_eq!(names(&mut temp), ["Li Wei"]);
}

#[test]
fn the_order_of_dates_is_asked_with_the_two_days_in_words() {
    let mut temp = TempVault::open();
    let words = Words::of(Language::default());
    let path = file(&temp, "list.csv", "name,birth\nLi Wei,03/04/1985\n");
    let asked = looked_at(&mut temp, &path);
    assert!(asked.missing.unwrap().contains("03/04/1985"));
    let dates = asked.dates.unwrap();
    assert_eq!(dates.order, None);
    let labels: Vec<String> = dates.choices.into_iter().map(|one| one.label).collect();
    assert!(
        labels[0].contains("Day first") && labels[0].contains("3 Apr 1985"),
        "{labels:?}"
    );
    assert!(
        labels[1].contains("Month first") && labels[1].contains("4 Mar 1985"),
        "{labels:?}"
    );
    let read_as = ReadAs {
        dates: Some(DateOrder::DayFirst),
        ..ReadAs::default()
    };
    let studio = &mut temp.vault().studio;
    let read = studio.reread_import(&read_as, &Stop::NEVER).unwrap();
    let view = view::import(words, read);
    assert_eq!(view.missing, None);
    assert!(
        view.rows[0].about.contains("3 Apr 1985"),
        "{}",
        view.rows[0].about
    );
}

#[test]
fn an_import_is_undone_by_its_name() {
    let mut temp = TempVault::open();
    let path = file(
        &temp,
        "list.csv",
        "name,notes\nLi Wei,latex\nAda,\nBo,nickel\n",
    );
    looked_at(&mut temp, &path);
    take_in(&mut temp, &[]).unwrap();
    let (step, _) = temp.vault().studio.undo().unwrap().unwrap();
    let said = crate::history::view::step(Words::of(Language::default()), &step, &[]);
    assert_eq!(said, "3 clients imported");
    assert_eq!(names(&mut temp), [""; 0]);
}

#[test]
fn what_is_noted_or_not_taken_in_is_said_before() {
    let mut temp = TempVault::open();
    let csv = "name,phone,notes\nLi Wei,,allergic to latex\n,604,\nAda\n";
    let path = file(&temp, "list.csv", csv);
    let view = looked_at(&mut temp, &path);
    assert_eq!(view.total, 2);
    let [notes, left_out]: [String; 2] = view.changes.try_into().unwrap();
    assert!(notes.contains("One client comes with a note"), "{notes}");
    assert!(left_out.contains("One entry is not imported"), "{left_out}");
    assert_eq!(view.rows[0].about, "allergic to latex");
    let [nameless]: [String; 1] = view.remarks.try_into().unwrap();
    assert!(nameless.starts_with("Line 3 has no name"), "{nameless}");
    take_in(&mut temp, &[]).unwrap();
    let found = temp.vault().studio.vault.find_notes("latex", 5).unwrap();
    assert_eq!(found[0].date, today());
    // What Windows-1252 has for a letter may be another one elsewhere.
    let path = temp.home.path().join("old.csv");
    std::fs::write(&path, b"name\nJ\xfcrgen\n").unwrap();
    let view = looked_at(&mut temp, &path);
    assert_eq!(view.rows[0].name, "Jürgen");
    assert!(view.changes[0].contains("accents"), "{:?}", view.changes);
    let letters = view.letters.unwrap();
    assert_eq!(letters.letters.id(), "windows-1252");
    assert!(letters.choices.iter().any(|one| one.label == "Turkish"));
}

#[test]
fn a_file_that_was_stopped_can_be_read_again() {
    let mut temp = TempVault::open();
    let path = file(&temp, "list.csv", "Kunde,Ort\nLi Wei,Bonn\n");
    let stopped = temp
        .vault()
        .studio
        .read_import(chosen(&path), &Stop::when(|| true))
        .map(drop)
        .unwrap_err();
    assert_eq!(code_of(stopped), Code::Stopped);
    temp.vault()
        .studio
        .read_import(chosen(&path), &Stop::NEVER)
        .unwrap();
    let columns = columns(&[Column::Name, Column::Ignored]);
    let stopped = temp
        .vault()
        .studio
        .reread_import(&columns, &Stop::when(|| true))
        .map(drop)
        .unwrap_err();
    assert_eq!(code_of(stopped), Code::Stopped);
    let again = temp
        .vault()
        .studio
        .reread_import(&columns, &Stop::NEVER)
        .unwrap();
    assert_eq!(again.count(), 1);
}

#[test]
fn what_is_no_list_of_clients_is_refused() {
    let mut temp = TempVault::open();
    for (name, text, code) in [
        ("picture.png", "x", Code::ImportUnknown),
        ("other.json", r#"{"format": "other"}"#, Code::ImportUnknown),
        ("broken.json", "{", Code::ImportLine),
        ("empty.csv", "name,phone\n", Code::ImportUnknown),
        (
            "workbook.csv",
            "PK\u{3}\u{4}\0\0\0\0\0\0\0\0\0",
            Code::ImportUnknown,
        ),
        (
            "columns.csv",
            &*format!("name{}\n", ",".repeat(1000)),
            Code::ImportTooLarge,
        ),
        ("cards.vcf", "nothing", Code::ImportUnknown),
    ] {
        let path = file(&temp, name, text);
        let refused = temp
            .vault()
            .studio
            .read_import(chosen(&path), &Stop::NEVER)
            .map(drop)
            .unwrap_err();
        assert_eq!(code_of(refused), code, "{name}");
    }
}
