//! Clients from the files of other programs, and to a spreadsheet and back.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use common::{TempVault, client, date};
use proptest::prelude::*;
use records::exchange::{
    Column, CsvError, Reading, VcardError, clients_to_csv, columns_of, read_csv, read_json,
    read_vcards,
};
use records::{Client, Stop};

#[test]
fn csv_is_safe_against_formulas_and_comes_back_the_same() {
    let names = [
        "=1+1",
        "+1",
        "-2",
        "@sum",
        "\t=x",
        " =x",
        "＝x",
        "'quoted",
        "'=x",
        "O'Brien",
        "a,\"b\"\nc",
        "-",
    ];
    let clients: Vec<Client> = names.into_iter().map(client).collect();
    let written = clients_to_csv(&clients);
    let text = String::from_utf8(written.clone()).unwrap();
    for cell in ["=1+1", "+1", "-2", "@sum", "＝x"] {
        assert!(text.contains(&format!("\"'{cell}\"")), "{text}");
    }
    assert!(text.starts_with("\"name\",\"pronouns\","), "{text}");
    let columns: Vec<_> = columns_of(&written[..])
        .unwrap()
        .into_iter()
        .map(|(_, column)| column)
        .collect();
    let read = read_csv(&written[..], &columns).unwrap().drafts;
    for (draft, name) in read.iter().zip(names) {
        assert_eq!(draft.client.name, name.trim());
    }
    assert_eq!(read.len(), names.len());
}

#[test]
fn other_programs_lists_are_read_with_mapped_columns() {
    let file = "\u{feff}Last Name;First name;Mobile Phone;Shoe size;Date of birth;Labels\r\n\
                Żółć;Łucja;604 555;38;1984-02-29;vip, new\r\n;;;;;\r\nSolo;;;;;\r\n";
    let columns = columns_of(file.as_bytes()).unwrap();
    let guessed: Vec<_> = columns.iter().map(|(_, column)| *column).collect();
    let expected = [
        Column::FamilyName,
        Column::GivenName,
        Column::Phone,
        Column::Ignored,
        Column::Birth,
        Column::Tags,
    ];
    assert_eq!(guessed, expected);
    let read = read_csv(file.as_bytes(), &guessed).unwrap().drafts;
    assert_eq!(
        read.iter()
            .map(|d| (d.line, d.client.name.as_str()))
            .collect::<Vec<_>>(),
        [(2, "Łucja Żółć"), (4, "Solo")]
    );
    assert_eq!(read[0].client.birth, Some(date("1984-02-29")));
    assert_eq!(read[0].client.tags.len(), 2);
}

#[test]
fn line_ends_within_a_cell_come_back_as_they_were_read() {
    let names = |file: &[u8]| -> Vec<String> {
        let drafts = read_csv(file, &[Column::Name]).unwrap().drafts;
        drafts.into_iter().map(|one| one.client.name).collect()
    };
    let read = names(b"name\r\n\"Ana\r\nMaria\"\r\r\n\"Jean\r\r\r\nPaul\"\r\n");
    assert_eq!(read, ["Ana\nMaria", "Jean\nPaul"]);
    let clients = read.iter().map(|name| Client {
        name: name.clone(),
        ..Client::default()
    });
    let clients: Vec<Client> = clients.collect();
    let written = clients_to_csv(&clients);
    let columns: Vec<Column> = columns_of(&written[..])
        .unwrap()
        .into_iter()
        .map(|one| one.1)
        .collect();
    let again = read_csv(&written[..], &columns).unwrap().drafts;
    let again: Vec<String> = again.into_iter().map(|one| one.client.name).collect();
    assert_eq!(again, read);
}

#[test]
fn bad_csv_is_refused_with_the_line() {
    let name = [Column::Name, Column::Birth];
    for (file, error) in [
        (
            &b"name,birth\nA,1984-02-30\n"[..],
            CsvError::BadDate { line: 2 },
        ),
        (
            b"name,birth\n,,\n,1984-02-29\n",
            CsvError::Nameless { line: 3 },
        ),
        (b"name,birth\nA,,x\n", CsvError::Ragged { line: 2 }),
        // Which of the two is the day?
        (
            b"name,birth\nA,\nB,03/04/1985\n",
            CsvError::BadDate { line: 3 },
        ),
        (
            b"name,birth\nA,14/03/1985\nB,03/14/1985\nC,03/04/1985\n",
            CsvError::BadDate { line: 4 },
        ),
        (b"name,birth\n", CsvError::Empty),
        (b"name\nA\n", CsvError::Ragged { line: 1 }),
    ] {
        assert_eq!(
            read_csv(file, &name).unwrap_err(),
            error,
            "{}",
            String::from_utf8_lossy(file)
        );
    }
    assert_eq!(
        read_csv(&b"a\nb\n"[..], &[Column::Ignored]).unwrap_err(),
        CsvError::NoName
    );
    assert_eq!(columns_of(&b""[..]).unwrap_err(), CsvError::Empty);
}

#[test]
fn cards_of_all_versions_are_read() {
    let file = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Żółć;Łucja;;;\r\nFN:Łucja Żół\r\n ć\r\nitem1.TEL;type=CELL:604 555\r\n\
        TEL:other\r\nEMAIL;TYPE=\"a:b\":l@example.org\r\nBDAY:19840229\r\nCATEGORIES:vip,a\\,b\r\nEND:VCARD\r\n\
        BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BB=C3=B3=\n=C5=82;Jan\nBDAY:--0229\nEND:VCARD\n\
        BEGIN:VCARD\nVERSION:4.0\nTEL:tel:+1-604\nEND:VCARD\n";
    let read = read_vcards(file.as_bytes()).unwrap().drafts;
    assert_eq!(read.len(), 2);
    let first = Client {
        phone: "604 555".into(),
        email: "l@example.org".into(),
        birth: Some(date("1984-02-29")),
        tags: ["vip".into(), "a,b".into()].into(),
        ..client("Łucja Żółć")
    };
    assert_eq!(read[0].client, first);
    assert_eq!(read[1].client, client("Jan Żół"));
    assert_eq!(read_vcards(&b"hello"[..]).unwrap_err(), VcardError::Empty);
    assert_eq!(
        read_vcards(&b"BEGIN:VCARD\nFN:A\n"[..]).unwrap_err(),
        VcardError::Unfinished { line: 1 }
    );
}

/// The names of the clients of a file of cards, or of a spreadsheet with its columns as
/// they are guessed.
fn names(reading: &Reading) -> Vec<&str> {
    let drafts = reading.drafts.iter();
    drafts.map(|draft| draft.client.name.as_str()).collect()
}

fn sheet(file: &[u8]) -> Reading {
    let columns = columns_of(file).unwrap();
    let columns: Vec<_> = columns.into_iter().map(|(_, column)| column).collect();
    read_csv(file, &columns).unwrap()
}

fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

#[test]
fn cards_are_read_in_the_letters_that_they_were_written_in() {
    let card = |line: &[u8]| [b"BEGIN:VCARD\r\n", line, b"\r\nEND:VCARD\r\n"].concat();
    for (line, name, is_guessed) in [
        (&b"N:M\xfcller;J\xfcrgen"[..], "Jürgen Müller", true),
        (b"FN;CHARSET=windows-1252:John Do\xeb", "John Doë", false),
        (
            b"N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen",
            "Jürgen Müller",
            false,
        ),
        (
            b"FN;CHARSET=UTF-8;QUOTED-PRINTABLE:Z=C3=B3=\r\n=C5=82w",
            "Zółw",
            false,
        ),
        (
            b"FN;ENCODING=BASE64;CHARSET=UTF-8:U2FyYWggSm9uZXM=",
            "Sarah Jones",
            false,
        ),
        (b"FN;CHARSET=Shift_JIS:\x83T\x83\x89", "サラ", false),
        (b"FN:Zo\xc3\xab", "Zoë", false),
    ] {
        let reading = read_vcards(&card(line)[..]).unwrap();
        assert_eq!(names(&reading), [name]);
        assert_eq!(reading.is_guessed, is_guessed, "{name}");
    }
    let whole = "BEGIN:VCARD\r\nFN:Jürgen\r\nEND:VCARD\r\n";
    assert_eq!(names(&read_vcards(&utf16(whole)[..]).unwrap()), ["Jürgen"]);
    let returns = whole.replace("\r\n", "\r");
    assert_eq!(names(&read_vcards(returns.as_bytes()).unwrap()), ["Jürgen"]);
    let small = "begin:vcard\nfn:Sarah Jones\nend:vcard\n";
    assert_eq!(
        names(&read_vcards(small.as_bytes()).unwrap()),
        ["Sarah Jones"]
    );
}

#[test]
fn somebody_within_a_card_is_somebody_else() {
    for agent in ["AGENT:\nBEGIN:VCARD\n", "AGENT:BEGIN:VCARD\n"] {
        let file = format!(
            "BEGIN:VCARD\nN:Jones;Sarah\n{agent}N:Friday;Fred\nTEL:222\nEND:VCARD\n\
             TEL:111\nEND:VCARD\nBEGIN:VCARD\nFN:Li Wei\nEND:VCARD\n"
        );
        let reading = read_vcards(file.as_bytes()).unwrap();
        assert_eq!(names(&reading), ["Sarah Jones", "Li Wei"]);
        assert_eq!(reading.drafts[0].client.phone, "111");
    }
    let torn = "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n";
    let refused = read_vcards(torn.as_bytes()).unwrap_err();
    assert_eq!(refused, VcardError::Unfinished { line: 1 });
}

#[test]
fn a_card_is_called_by_the_name_that_it_has() {
    for (lines, name) in [
        ("N:Jones;Sarah;Ann;Dr.;PhD", "Sarah Ann Jones"),
        (
            "FN;PREF=1:Sarah Jones\nFN;ALTID=1;LANGUAGE=ja:サラ",
            "Sarah Jones",
        ),
        ("FN:Sara\nFN;PREF=1:Sarah Jones", "Sarah Jones"),
        ("NICKNAME:Sally,Sal\nTEL:604", "Sally"),
        ("N:;;;;\nFN:\nORG:Studio Nine;Front desk", "Studio Nine"),
    ] {
        let file = format!("BEGIN:VCARD\n{lines}\nEND:VCARD\n");
        assert_eq!(names(&read_vcards(file.as_bytes()).unwrap()), [name]);
    }
    let bare = "BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nTEL:1\nEND:VCARD\n";
    let reading = read_vcards(bare.as_bytes()).unwrap();
    assert_eq!((names(&reading), &reading.nameless), (vec!["A"], &vec![4]));
}

#[test]
fn the_preferred_ways_to_reach_a_client_and_what_is_noted_are_taken() {
    let file = "BEGIN:VCARD\nFN:Sarah\nTEL;TYPE=HOME:604 555 0100\n\
        TEL;TYPE=CELL,PREF:tel:+1-604-555-0101;ext=22\nEMAIL;TYPE=WORK:w@example.com\n\
        EMAIL;TYPE=PREF:mailto:s@example.com\nNOTE:allergic to latex\n\
        BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-14\nBDAY:14.03.1985\nEND:VCARD\n";
    let [read] = &read_vcards(file.as_bytes()).unwrap().drafts[..] else {
        panic!("one card");
    };
    assert_eq!(read.client.phone, "+1-604-555-0101 ext. 22");
    assert_eq!(read.client.email, "s@example.com");
    assert_eq!(read.client.birth, Some(date("1985-03-14")));
    assert!(read.note.starts_with("allergic to latex\n\n"));
    for other in ["604 555 0100", "w@example.com", "1604-03-14"] {
        assert!(read.note.contains(other), "{}", read.note);
    }
    let temp = TempVault::new();
    let mut vault = temp.create().vault;
    let day = date("2026-11-22");
    let ids = vault
        .change(|batch| batch.take_in([read], day, &Stop::NEVER))
        .unwrap();
    let notes = vault.notes(ids[0]).unwrap();
    let note = &notes[0].note.record;
    assert_eq!((&note.text, note.date), (&read.note, day));
    let step = vault.last_step().unwrap().unwrap();
    vault.undo(step.id).unwrap();
    assert_eq!(vault.count_clients().unwrap(), 0, "one step");
}

#[test]
fn spreadsheets_are_read_as_programs_write_them() {
    let jurgen =
        b"Vorname;Nachname;Telefon;E-Mail;Geburtstag\nJ\xfcrgen;M\xfcller;0151 1234;;14.03.1985\n";
    let old = sheet(jurgen);
    assert!(old.is_guessed);
    assert_eq!(names(&old), ["Jürgen Müller"]);
    assert_eq!(old.drafts[0].client.birth, Some(date("1985-03-14")));
    assert_eq!(old.drafts[0].client.phone, "0151 1234");
    let wide = sheet(&utf16("name\tPhone\r\nJürgen\t604\r\n"));
    assert_eq!((names(&wide), wide.is_guessed), (vec!["Jürgen"], false));
    let told = sheet(b"sep=;\nName;Phone\nSarah, or Sally;604\nLi Wei\n");
    assert_eq!(names(&told), ["Sarah, or Sally", "Li Wei"]);
    assert_eq!(told.drafts[1].line, 4, "as the file counts them");
    let returns = sheet(b"name;phone\r\rJones;604\r");
    assert_eq!(
        (names(&returns), returns.drafts[0].line),
        (vec!["Jones"], 3)
    );
    let quoted = columns_of(&b"\"name; or; else\",phone\n"[..]).unwrap();
    assert_eq!(
        quoted.len(),
        2,
        "what stands in quotes is no sign between two cells"
    );
}

#[test]
fn a_line_without_a_name_does_not_keep_the_others_out() {
    let google = b"First Name,Last Name,Birthday,E-mail 1 - Value,Notes\n\
        Sarah,Jones, --03-14,sarah@example.com,allergic to latex\n,,,info@shop.example,\n";
    let reading = sheet(google);
    assert_eq!(
        (names(&reading), &reading.nameless),
        (vec!["Sarah Jones"], &vec![3])
    );
    assert_eq!(
        reading.drafts[0].note,
        "allergic to latex\nBirthday: --03-14"
    );
    assert_eq!(reading.drafts[0].client.birth, None);
    let two = sheet(b"Name,Mobile,Phone\nSarah,604,\nLi,,605\n");
    let phones: Vec<_> = two
        .drafts
        .iter()
        .map(|one| one.client.phone.as_str())
        .collect();
    assert_eq!(phones, ["604", "605"]);
}

#[test]
fn dates_are_read_in_the_order_that_the_file_tells() {
    let births = |file: &str| -> Vec<String> {
        let reading = sheet(format!("name,birth\n{file}").as_bytes());
        let births = reading
            .drafts
            .into_iter()
            .map(|one| one.client.birth.unwrap());
        births.map(|day| day.to_string()).collect()
    };
    assert_eq!(
        births("A,03/04/1985\nB,14/03/1985\n"),
        ["1985-04-03", "1985-03-14"]
    );
    assert_eq!(
        births("A,03/04/1985\nB,03/14/1985\n"),
        ["1985-03-04", "1985-03-14"]
    );
    assert_eq!(
        births("A,1985-03-14 00:00:00\nB,04.03.1985\n"),
        ["1985-03-14", "1985-03-04"]
    );
}

proptest! {
    /// Whatever is in a file: an answer, and never a panic.
    #[test]
    fn any_bytes_get_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read_json(&bytes[..]);
        let _ = read_vcards(&bytes[..]);
        if let Ok(columns) = columns_of(&bytes[..]) {
            let columns: Vec<_> = columns.iter().map(|_| Column::Name).collect();
            let _ = read_csv(&bytes[..], &columns);
        }
    }

    /// The same with text that looks like cards.
    #[test]
    fn any_cards_get_an_answer(text in "((BEGIN:VCARD|END:VCARD|N|FN|TEL|BDAY|item1\\.N)(;ENCODING=QUOTED-PRINTABLE)?[:;=]?[ a=C3é\\\\,;\"]{0,8}\r?\n){0,12}") {
        let _ = read_vcards(text.as_bytes());
    }

    /// Every text survives a spreadsheet file, wherever its signs stand.
    #[test]
    fn any_text_goes_through_csv(
        name in "[^\\s\\pC](\\PC|[;\t|\n]){0,20}[^\\s\\pC]",
        code in "[a-z=+@;|' -]{0,8}",
        tags in proptest::collection::btree_set("[a-z=+@,;\"]{1,4}", 0..3),
    ) {
        let sent = Client { code: code.trim().into(), tags, ..client(&name) };
        let written = clients_to_csv([&sent]);
        let columns: Vec<_> = columns_of(&written[..]).unwrap().into_iter().map(|(_, column)| column).collect();
        prop_assert_eq!(&read_csv(&written[..], &columns).unwrap().drafts[0].client, &sent);
    }
}
