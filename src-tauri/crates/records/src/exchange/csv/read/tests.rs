#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use super::*;
use crate::client::{Client, ContactKind, ContactPoint};
use crate::exchange::csv::clients_to_csv;
use crate::exchange::{Draft, Missing, Remark, TwoDays, Why};

fn read(file: &str) -> Reading {
    read_csv(file.as_bytes(), &ReadAs::default()).unwrap()
}

fn sheet(file: &str) -> Vec<Draft> {
    read(file).drafts
}

/// Numbers or addresses with their kinds, or what they are called.
fn said(list: &[ContactPoint]) -> Vec<String> {
    let all = list.iter().map(|one| {
        let kind = match one.kind {
            ContactKind::Other => &one.label,
            kind => kind.id(),
        };
        format!("{kind} {}", one.value)
    });
    all.collect()
}

#[test]
fn of_several_numbers_the_mobile_one_is_preferred_and_all_are_kept() {
    let read = sheet(
        "First Name,Middle Name,Last Name,E-mail Address,E-mail 2 Address,Home Phone,Mobile Phone\n\
         Sarah,Ann,Jones,s@example.com,w@example.com,604 555 0100,604 555 0101\n\
         Li,,Wei,,,604 555 0102,\n",
    );
    let [sarah, li] = &read[..] else {
        panic!("two clients")
    };
    assert_eq!(sarah.client.name, "Sarah Ann Jones");
    assert_eq!(
        said(&sarah.client.phones),
        ["mobile 604 555 0101", "home 604 555 0100"]
    );
    let emails = said(&sarah.client.emails);
    assert_eq!(emails, ["unknown s@example.com", "unknown w@example.com"]);
    assert_eq!(sarah.note, "");
    assert_eq!((li.client.name.as_str(), li.note.as_str()), ("Li Wei", ""));
    assert_eq!(li.client.phone(), "604 555 0102");
}

#[test]
fn a_word_within_another_one_is_not_the_same_word() {
    let read = sheet(
        "First Name,Last Name,Display Name,Street,City\n\
         Joanna,Smith,Ann,Bonner Str. 1,Bonn\n\
         Jan,Van Dyke,Jan VanDyke,\"Rue 1, Lyon\",Lyon\n",
    );
    assert_eq!(
        read[0].note,
        "Street: Bonner Str. 1\nCity: Bonn\nDisplay Name: Ann"
    );
    assert_eq!(read[1].note, "Street: Rue 1, Lyon", "nothing is said twice");
}

#[test]
fn a_number_that_stands_twice_is_noted_once() {
    let read = sheet("Name,Mobile,Phone\nSarah,604,604\n");
    assert_eq!((read[0].client.phone(), read[0].note.as_str()), ("604", ""));
}

#[test]
fn a_birthday_without_a_year_is_noted() {
    let read = sheet("First Name,Last Name,Birthday,Notes\nSarah,Jones, --03-14,nickel\n");
    assert_eq!(read[0].client.birth, None);
    assert_eq!(read[0].note, "nickel\nBirthday: --03-14");
}

#[test]
fn months_by_their_names_are_dates() {
    let read = sheet("Name,Birthday\nSarah,\"Mar 14, 1985\"\nLi,14 March 1985\n");
    for draft in read {
        assert_eq!(draft.client.birth.unwrap().to_string(), "1985-03-14");
    }
}

#[test]
fn cells_are_parted_by_what_the_headings_are_parted_by() {
    for file in [
        "Name|Phone\nSarah, or Sally|604\n",
        "\n\nName;Phone\nSarah, or Sally;604\n",
    ] {
        let read = sheet(file);
        assert_eq!(read[0].client.name, "Sarah, or Sally");
        assert_eq!(read[0].client.phone(), "604");
    }
}

#[test]
fn a_value_that_is_too_long_keeps_nobody_out() {
    let long = "5".repeat(300);
    let read = sheet(&format!("Name,Phone\nSarah,{long}\nLi,604\n"));
    assert_eq!((read[0].client.phone(), &read[0].note), ("", &long));
    assert_eq!(read[1].client.phone(), "604");
}

#[test]
fn what_google_says_of_its_numbers_is_heard() {
    let read = sheet(
        "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,\
         Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Formatted,Address 1 - City\n\
         Sarah,Jones,* myContacts ::: VIP,* Home,s@example.com ::: t@example.com,Home,604 100,\
         Mobile,604 101,\"1 Main St\nBonn\",Bonn\n\
         Li,Wei,,,,* Work,1,Mobile,2,,\n",
    );
    assert_eq!(
        said(&read[0].client.phones),
        ["mobile 604 101", "home 604 100"]
    );
    assert_eq!(
        said(&read[0].client.emails),
        ["home s@example.com", "home t@example.com"]
    );
    assert!(read[0].client.tags.iter().eq(["VIP"]));
    assert_eq!(read[0].note, "Address 1 - Formatted: 1 Main St, Bonn");
    assert_eq!(said(&read[1].client.phones), ["work 1", "mobile 2"]);
}

#[test]
fn another_number_is_called_as_the_file_calls_it() {
    let read = sheet(
        "Name,Car Phone,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n\
         Sarah,1,Mum,2,* Home Fax,3\n",
    );
    assert_eq!(
        said(&read[0].client.phones),
        ["Home Fax 3", "Car Phone 1", "Mum 2"]
    );
    let many = (0..10_000).map(|number| format!("604 555 {number:04}"));
    let cell = many.collect::<Vec<_>>().join(" ::: ");
    let read = sheet(&format!("Name,Home Phone\nSarah,{cell}\n")).remove(0);
    assert_eq!(read.client.phones.len(), 50);
    assert_eq!(read.note.lines().count(), 9_950);
}

#[test]
fn all_numbers_come_back_from_a_list_that_was_written_here() {
    let point = |value: &str, kind, label: &str| ContactPoint {
        value: value.into(),
        kind,
        label: label.into(),
    };
    let anna = Client {
        name: "Anna".into(),
        phones: vec![
            point("604 555 0100", ContactKind::Unknown, ""),
            point("+49 30 1234567", ContactKind::Mobile, ""),
            point("604 555 0102 x2", ContactKind::Other, "=Mum"),
        ],
        emails: vec![
            point("a@example.org", ContactKind::Home, ""),
            point("b@example.org", ContactKind::Work, ""),
        ],
        ..Client::default()
    };
    let bo = Client {
        name: "Bo".into(),
        phones: vec![point("604", ContactKind::Home, "")],
        ..Client::default()
    };
    let file = clients_to_csv([&anna, &bo]);
    let text = String::from_utf8(file.clone()).unwrap();
    let headings = text.lines().next().unwrap();
    assert!(
        headings.contains(
            r#""phone label","phone","phone 2 label","phone 2","phone 3 label","phone 3","#
        )
    );
    let back = read_csv(&file[..], &ReadAs::default()).unwrap();
    let back: Vec<Client> = back.drafts.into_iter().map(|one| one.client).collect();
    assert_eq!(back, [anna, bo.clone()]);
    let plain = Client {
        phones: ContactPoint::only("604"),
        ..bo
    };
    let text = String::from_utf8(clients_to_csv([&plain])).unwrap();
    assert!(text.contains(r#""phone","email""#) && !text.contains("label"));
}

#[test]
fn what_has_no_field_stands_in_the_note_under_its_heading() {
    let read = sheet("Name,Shoe size,City,Client ID\nSarah,38,Bonn,17\n");
    assert_eq!(read[0].note, "Shoe size: 38\nCity: Bonn");
}

#[test]
fn the_name_for_display_is_kept_beside_the_parts() {
    for (line, name, note) in [
        ("Sarah,Jones,SJ", "Sarah Jones", "Display name: SJ"),
        ("Sarah,Jones,sarah jones", "Sarah Jones", ""),
        ("Sarah,,Sarah J.", "Sarah J.", ""),
        ("Sarah,,SJ", "SJ", "First name: Sarah"),
        ("Ng,Ng,", "Ng Ng", ""),
    ] {
        let read = sheet(&format!("First name,Last name,Display name\n{line}\n"));
        assert_eq!((&*read[0].client.name, &*read[0].note), (name, note));
    }
}

#[test]
fn allergies_are_allergies_unless_there_are_none() {
    let texts = |cell: &str| {
        let read = sheet(&format!("Name,Allergies\nSarah,\"{cell}\"\n")).remove(0);
        let texts = read.client.allergies.into_iter().map(|one| one.text);
        (texts.collect::<Vec<_>>(), read.note)
    };
    let all = |texts: &[&str]| texts.iter().map(|&one| one.to_owned()).collect::<Vec<_>>();
    assert_eq!(
        texts("latex; nickel, lanolin"),
        (all(&["latex", "nickel", "lanolin"]), String::new())
    );
    let sentence = "swells from latex, but fine with nitrile";
    assert_eq!(texts(sentence), (all(&[sentence]), String::new()));
    assert_eq!(
        texts("None known"),
        (all(&[]), "Allergies: None known".into())
    );
}

#[test]
fn what_does_not_fit_is_said_and_keeps_nobody_out() {
    let reading = read(
        "Name,Phone,Birthday\nA,1,31.02.1985\n,604 555 0101,soon\nB,,--03-14,more, and more\nC,,1604-03-14\n",
    );
    let remark = |line, column: &str, text: &str, why| Remark {
        line,
        column: column.into(),
        text: text.into(),
        why,
    };
    assert_eq!(
        reading.remarks,
        [
            remark(2, "Birthday", "31.02.1985", Why::NoDate),
            remark(3, "", "604 555 0101", Why::NoName),
            remark(4, "Birthday", "--03-14", Why::NoYear),
            remark(4, "", "more  and more", Why::MoreCells),
            remark(5, "Birthday", "--03-14", Why::NoYear),
        ]
    );
    let notes: Vec<&str> = reading.drafts.iter().map(|one| &*one.note).collect();
    assert_eq!(
        notes,
        [
            "Birthday: 31.02.1985",
            "Birthday: --03-14\nmore\n and more",
            "Birthday: --03-14"
        ]
    );
}

#[test]
fn the_order_of_dates_is_asked_where_no_date_tells_it() {
    let file = "Name,Birthday\nA,03/04/1985\nB,05/06/1985\n";
    let open = read(file);
    assert_eq!(open.missing(), Some(Missing::Order));
    let day = |text: &str| text.parse().unwrap();
    let two = open.dates.unwrap();
    let days = TwoDays {
        day_first: day("1985-04-03"),
        month_first: day("1985-03-04"),
    };
    assert_eq!(
        (&*two.text, two.days, two.order),
        ("03/04/1985", days, None)
    );
    assert_eq!(
        open.drafts[0].note, "Birthday: 03/04/1985",
        "nothing is lost meanwhile"
    );
    for (order, birth) in [
        (DateOrder::DayFirst, "1985-04-03"),
        (DateOrder::MonthFirst, "1985-03-04"),
    ] {
        let read_as = ReadAs {
            dates: Some(order),
            ..ReadAs::default()
        };
        let said = read_csv(file.as_bytes(), &read_as).unwrap();
        assert_eq!(said.missing(), None);
        assert_eq!(said.drafts[0].client.birth, Some(day(birth)));
        assert_eq!(said.drafts[0].note, "");
    }
    let told = read(&format!("{file}C,14/03/1985\n"));
    assert_eq!(told.missing(), None);
    assert_eq!(told.drafts[0].client.birth, Some(days.day_first));
    // Two that contradict each other tell nothing.
    let torn = read(&format!("{file}C,14/03/1985\nD,03/14/1985\n"));
    assert_eq!(torn.missing(), Some(Missing::Order));
}

#[test]
fn the_column_of_the_names_is_asked_for() {
    let unknown = read("Wer,Tel\nSarah,604\nLi,605\nLi,606\n");
    assert_eq!(unknown.missing(), Some(Missing::Names));
    assert_eq!(unknown.columns[0].examples, ["Sarah", "Li"]);
    let read_as = ReadAs {
        columns: Some(vec![Column::Name, Column::Phone]),
        ..ReadAs::default()
    };
    let known = read_csv(&b"Wer,Tel\nSarah,604\n"[..], &read_as).unwrap();
    assert_eq!(
        (known.missing(), &*known.drafts[0].client.name),
        (None, "Sarah")
    );
    assert_eq!(read("Name,Phone\n,604\n").missing(), Some(Missing::Clients));
}

#[test]
fn formulas_are_text() {
    let read = sheet("Name,Notes\n\"=cmd|'/C calc'!A0\",+1\n");
    assert_eq!(
        (&*read[0].client.name, &*read[0].note),
        ("=cmd|'/C calc'!A0", "+1")
    );
}

#[test]
fn what_is_no_list_is_refused_before_it_takes_memory() {
    let refused = |file: &str| read_csv(file.as_bytes(), &ReadAs::default()).unwrap_err();
    assert_eq!(
        refused(&format!("name\n{}", "a\n".repeat(500_000))),
        CsvError::TooLarge
    );
    assert_eq!(
        refused(&format!("name{}\na\n", ",x".repeat(1000))),
        CsvError::TooLarge
    );
    assert_eq!(
        refused(&format!("name\na{}\n", ",x".repeat(1000))),
        CsvError::TooLarge
    );
    assert_eq!(
        refused("PK\u{3}\u{4}\0\0\0\0\0\0\0\0\0\0"),
        CsvError::NoText
    );
    assert_eq!(refused("name,phone\n"), CsvError::Empty);
    assert_eq!(refused(""), CsvError::Empty);
    let endless = std::io::repeat(b'a');
    assert_eq!(
        read_csv(endless, &ReadAs::default()).unwrap_err(),
        CsvError::TooLarge
    );
}

#[test]
fn a_hostile_cell_is_cleaned_or_left_out() {
    let huge = "x".repeat(1024 * 1024 + 1);
    let reading = read(&format!("Name,Notes\nA\u{202e}nna\0,\nBo,{huge}\nCem,\n"));
    let names: Vec<&str> = reading.drafts.iter().map(|one| &*one.client.name).collect();
    assert_eq!((names, reading.hidden), (vec!["Anna", "Cem"], 2));
    assert_eq!(
        (reading.remarks[0].line, reading.remarks[0].why),
        (3, Why::TooLong)
    );
}

#[test]
fn a_list_without_headings_loses_nobody() {
    let file = "Sarah Jones,604 555 0101\nLi Wei,604 555 0102,nickel\n";
    let open = read(file);
    assert_eq!(open.missing(), Some(Missing::Names));
    assert_eq!((&*open.columns[0].heading, open.columns.len()), ("", 2));
    assert_eq!(open.columns[0].examples, ["Sarah Jones", "Li Wei"]);
    let read_as = ReadAs {
        columns: Some(vec![Column::Name, Column::HeadedNote]),
        ..ReadAs::default()
    };
    let known = read_csv(file.as_bytes(), &read_as).unwrap().drafts;
    let lines: Vec<_> = known.iter().map(|one| (one.line, &*one.note)).collect();
    assert_eq!(lines, [(1, "604 555 0101"), (2, "604 555 0102\nnickel")]);
}
