#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use super::*;

fn sheet(file: &str) -> Vec<Draft> {
    let columns = columns_of(file.as_bytes()).unwrap();
    let columns: Vec<_> = columns.into_iter().map(|(_, column)| column).collect();
    read_csv(file.as_bytes(), &columns).unwrap().drafts
}

#[test]
fn of_several_numbers_the_mobile_one_counts_and_the_others_are_noted() {
    let read = sheet(
        "First Name,Middle Name,Last Name,E-mail Address,E-mail 2 Address,Home Phone,Mobile Phone\n\
         Sarah,Ann,Jones,s@example.com,w@example.com,604 555 0100,604 555 0101\n\
         Li,,Wei,,,604 555 0102,\n",
    );
    let [sarah, li] = &read[..] else {
        panic!("two clients")
    };
    assert_eq!(sarah.client.name, "Sarah Ann Jones");
    assert_eq!(sarah.client.phone, "604 555 0101");
    assert_eq!(
        sarah.note,
        "E-mail 2 Address: w@example.com\nHome Phone: 604 555 0100"
    );
    assert_eq!((li.client.name.as_str(), li.note.as_str()), ("Li Wei", ""));
    assert_eq!(li.client.phone, "604 555 0102");
}

#[test]
fn a_number_that_stands_twice_is_noted_once() {
    let read = sheet("Name,Mobile,Phone\nSarah,604,604\n");
    assert_eq!(
        (read[0].client.phone.as_str(), read[0].note.as_str()),
        ("604", "")
    );
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
        assert_eq!(read[0].client.phone, "604");
    }
}

#[test]
fn a_value_that_is_too_long_keeps_nobody_out() {
    let long = "5".repeat(300);
    let read = sheet(&format!("Name,Phone\nSarah,{long}\nLi,604\n"));
    assert_eq!((read[0].client.phone.as_str(), &read[0].note), ("", &long));
    assert_eq!(read[1].client.phone, "604");
}
