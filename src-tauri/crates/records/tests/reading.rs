//! Clients from the files of other programs, and to a spreadsheet and back.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

mod common;

use common::{TempVault, client, date};
use proptest::prelude::*;
use records::exchange::{
    Column, DateOrder, Letters, ReadAs, Reading, VcardError, clients_to_csv, read_csv, read_json,
    read_vcards,
};
use records::{Client, ContactKind, ContactPoint, Stop};

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
    let read = sheet(&written).drafts;
    for (draft, name) in read.iter().zip(names) {
        assert_eq!(draft.client.name, name.trim());
    }
    assert_eq!(read.len(), names.len());
}

#[test]
fn other_programs_lists_are_read_with_mapped_columns() {
    let file = "\u{feff}Last Name;First name;Mobile Phone;Shoe size;Date of birth;Labels\r\n\
                Żółć;Łucja;604 555;38;1984-02-29;vip, new\r\n;;;;;\r\nSolo;;;;;\r\n";
    let reading = sheet(file.as_bytes());
    let guessed: Vec<_> = reading.columns.iter().map(|one| one.column).collect();
    let expected = [
        Column::FamilyName,
        Column::GivenName,
        Column::Mobile,
        Column::HeadedNote,
        Column::Birth,
        Column::Tags,
    ];
    assert_eq!(guessed, expected);
    let read = reading.drafts;
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
        let drafts = sheet(file).drafts;
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
    let again = sheet(&written).drafts;
    let again: Vec<String> = again.into_iter().map(|one| one.client.name).collect();
    assert_eq!(again, read);
}

#[test]
fn cards_of_all_versions_are_read() {
    let file = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Żółć;Łucja;;;\r\nFN:Łucja Żół\r\n ć\r\nitem1.TEL;type=CELL:604 555\r\n\
        TEL:other\r\nEMAIL;TYPE=\"a:b\":l@example.org\r\nBDAY:19840229\r\nCATEGORIES:vip,a\\,b\r\nEND:VCARD\r\n\
        BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BB=C3=B3=\n=C5=82;Jan\nBDAY:--0229\nEND:VCARD\n\
        BEGIN:VCARD\nVERSION:4.0\nTEL:tel:+1-604\nEND:VCARD\n";
    let read = read_vcards(file.as_bytes(), None).unwrap().drafts;
    assert_eq!(read.len(), 2);
    let first = Client {
        phones: vec![
            ContactPoint {
                kind: ContactKind::Mobile,
                ..ContactPoint::only("604 555").remove(0)
            },
            ContactPoint::only("other").remove(0),
        ],
        emails: ContactPoint::only("l@example.org"),
        birth: Some(date("1984-02-29")),
        tags: ["vip".into(), "a,b".into()].into(),
        ..client("Łucja Żółć")
    };
    assert_eq!(read[0].client, first);
    assert_eq!(read[1].client, client("Jan Żół"));
    let refused = read_vcards(&b"hello"[..], None).unwrap_err();
    assert_eq!(refused, VcardError::Empty);
}

/// The names of the clients of a file of cards, or of a spreadsheet with its columns as
/// they are guessed.
fn names(reading: &Reading) -> Vec<&str> {
    let drafts = reading.drafts.iter();
    drafts.map(|draft| draft.client.name.as_str()).collect()
}

/// The lines of those who are left out.
fn left_out(reading: &Reading) -> Vec<usize> {
    let left_out = reading.remarks.iter().filter(|one| one.why.leaves_out());
    left_out.map(|one| one.line).collect()
}

fn sheet(file: &[u8]) -> Reading {
    read_csv(file, &ReadAs::default()).unwrap()
}

fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

#[test]
fn cards_are_read_in_the_letters_that_they_were_written_in() {
    let card = |line: &[u8]| [b"BEGIN:VCARD\r\n", line, b"\r\nEND:VCARD\r\n"].concat();
    let western = Some(Letters::Western);
    for (line, name, letters) in [
        (&b"N:M\xfcller;J\xfcrgen"[..], "Jürgen Müller", western),
        (b"FN;CHARSET=windows-1252:John Do\xeb", "John Doë", None),
        (
            b"N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen",
            "Jürgen Müller",
            None,
        ),
        (
            b"FN;CHARSET=UTF-8;QUOTED-PRINTABLE:Z=C3=B3=\r\n=C5=82w",
            "Zółw",
            None,
        ),
        (
            b"FN;ENCODING=BASE64;CHARSET=UTF-8:U2FyYWggSm9uZXM=",
            "Sarah Jones",
            None,
        ),
        (b"FN;CHARSET=Shift_JIS:\x83T\x83\x89", "サラ", None),
        (b"FN:Zo\xc3\xab", "Zoë", None),
    ] {
        let reading = read_vcards(&card(line)[..], None).unwrap();
        assert_eq!(names(&reading), [name]);
        assert_eq!(reading.letters, letters, "{name}");
    }
    let whole = "BEGIN:VCARD\r\nFN:Jürgen\r\nEND:VCARD\r\n";
    assert_eq!(
        names(&read_vcards(&utf16(whole)[..], None).unwrap()),
        ["Jürgen"]
    );
    let returns = whole.replace("\r\n", "\r");
    assert_eq!(
        names(&read_vcards(returns.as_bytes(), None).unwrap()),
        ["Jürgen"]
    );
    let small = "begin:vcard\nfn:Sarah Jones\nend:vcard\n";
    assert_eq!(
        names(&read_vcards(small.as_bytes(), None).unwrap()),
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
        let reading = read_vcards(file.as_bytes(), None).unwrap();
        assert_eq!(names(&reading), ["Sarah Jones", "Li Wei"]);
        assert_eq!(reading.drafts[0].client.phone(), "111");
    }
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
        assert_eq!(names(&read_vcards(file.as_bytes(), None).unwrap()), [name]);
    }
    let bare = "BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nTEL:1\nEND:VCARD\n";
    let reading = read_vcards(bare.as_bytes(), None).unwrap();
    assert_eq!((names(&reading), left_out(&reading)), (vec!["A"], vec![4]));
}

#[test]
fn the_preferred_ways_to_reach_a_client_and_what_is_noted_are_taken() {
    let file = "BEGIN:VCARD\nFN:Sarah\nTEL;TYPE=HOME:604 555 0100\n\
        TEL;TYPE=CELL,PREF:tel:+1-604-555-0101;ext=22\nEMAIL;TYPE=WORK:w@example.com\n\
        EMAIL;TYPE=PREF:mailto:s@example.com\nNOTE:allergic to latex\n\
        BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-14\nBDAY:14.03.1985\nEND:VCARD\n";
    let [read] = &read_vcards(file.as_bytes(), None).unwrap().drafts[..] else {
        panic!("one card");
    };
    assert_eq!(read.client.phone(), "+1-604-555-0101 ext. 22");
    assert_eq!(read.client.email(), "s@example.com");
    assert_eq!(read.client.birth, Some(date("1985-03-14")));
    assert_eq!(read.note, "allergic to latex\n\nBDAY: --03-14");
    let home = &read.client.phones[1];
    assert_eq!(
        (&*home.value, home.kind),
        ("604 555 0100", ContactKind::Home)
    );
    let work = &read.client.emails[1];
    assert_eq!(
        (&*work.value, work.kind),
        ("w@example.com", ContactKind::Work)
    );
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
    assert_eq!(old.letters, Some(Letters::Western));
    assert_eq!(names(&old), ["Jürgen Müller"]);
    assert_eq!(old.drafts[0].client.birth, Some(date("1985-03-14")));
    assert_eq!(old.drafts[0].client.phone(), "0151 1234");
    let wide = sheet(&utf16("name\tPhone\r\nJürgen\t604\r\n"));
    assert_eq!((names(&wide), wide.letters), (vec!["Jürgen"], None));
    let told = sheet(b"sep=;\nName;Phone\nSarah, or Sally;604\nLi Wei\n");
    assert_eq!(names(&told), ["Sarah, or Sally", "Li Wei"]);
    assert_eq!(told.drafts[1].line, 4, "as the file counts them");
    let returns = sheet(b"name;phone\r\rJones;604\r");
    assert_eq!(
        (names(&returns), returns.drafts[0].line),
        (vec!["Jones"], 3)
    );
    let quoted = sheet(b"\"name; or; else\",phone\nA,1\n");
    assert_eq!(
        quoted.columns.len(),
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
        (names(&reading), left_out(&reading)),
        (vec!["Sarah Jones"], vec![3])
    );
    assert_eq!(
        reading.drafts[0].note,
        "allergic to latex\nBirthday: --03-14"
    );
    assert_eq!(reading.drafts[0].client.birth, None);
    let two = sheet(b"Name,Mobile,Phone\nSarah,604,\nLi,,605\n");
    let phones: Vec<_> = two.drafts.iter().map(|one| one.client.phone()).collect();
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
        let _ = read_vcards(&bytes[..], None);
        let _ = read_csv(&bytes[..], &ReadAs::default());
    }

    /// The same with text that looks like cards.
    #[test]
    fn any_cards_get_an_answer(text in "((BEGIN:VCARD|END:VCARD|N|FN|TEL|BDAY|item1\\.N)(;ENCODING=QUOTED-PRINTABLE)?[:;=]?[ a=C3é\\\\,;\"]{0,8}\r?\n){0,12}") {
        let _ = read_vcards(text.as_bytes(), None);
    }

    /// The same with text that looks like a list, whatever its columns are taken for. Whoever
    /// is to be taken in has a name that is read as it is written.
    #[test]
    fn any_list_gets_an_answer(
        head in "(Name|Phone|Birthday|Allergies|E-mail 1 - Label|Имя|x)(,(Name|Mobile|Birthday|City|x)){0,4}",
        lines in proptest::collection::vec(
            "([ a=+0é\0\u{202e}\u{ff}\";]{0,4}|1[0-9]/0[1-9]/19[0-9]{2}|:::)(,([ a|é\"]{0,4}|0[1-9][/.]0[1-9][/.]1985|none)){0,6}",
            1..6,
        ),
        columns in proptest::option::of(proptest::collection::vec(proptest::sample::select(Column::ALL), 1..6)),
        dates in proptest::option::of(proptest::sample::select(DateOrder::ALL)),
        letters in proptest::option::of(proptest::sample::select(Letters::ALL)),
    ) {
        let file = format!("{head}\n{}\n", lines.join("\n"));
        let read_as = ReadAs { columns, letters, dates };
        if let Ok(reading) = read_csv(file.as_bytes(), &read_as) {
            for draft in &reading.drafts {
                prop_assert!(!draft.client.name.trim().is_empty());
                let is_clean = !draft.client.name.contains(['\0', '\u{202e}']);
                prop_assert!(is_clean);
            }
        }
    }

    /// Whatever stands in a column that is not left out stands somewhere in the client.
    #[test]
    fn no_word_of_a_list_is_lost(
        columns in proptest::collection::vec(proptest::sample::select(Column::ALL), 1..8),
        is_filled in proptest::collection::vec(any::<bool>(), 24),
    ) {
        let kept: Vec<Column> = columns
            .into_iter()
            .filter(|one| !matches!(one, Column::Ignored | Column::Kind))
            .chain([Column::FamilyName])
            .collect();
        let headings: Vec<String> = (0..kept.len()).map(|place| format!("Heading {place}")).collect();
        let cell = |place: usize| {
            let is_filled = is_filled[place] || place + 1 == kept.len();
            // Each stands within the next one, and is another word.
            if is_filled { "7".repeat(place + 1) + "x" } else { String::new() }
        };
        let cells: Vec<String> = (0..kept.len()).map(cell).collect();
        let file = format!("{}\n{}\n", headings.join(","), cells.join(","));
        let read_as = ReadAs { columns: Some(kept), ..ReadAs::default() };
        let reading = read_csv(file.as_bytes(), &read_as).unwrap();
        let client = format!("{:?}", reading.drafts[0]).replace("\\n", " ");
        let words: Vec<&str> = client.split(|sign: char| !sign.is_alphanumeric()).collect();
        for word in cells {
            prop_assert!(words.contains(&word.as_str()), "{} in {}", word, client);
        }
    }

    /// The same of cards: whatever a person would miss is somewhere in the client.
    #[test]
    fn no_word_of_a_card_is_lost(
        names in proptest::collection::vec(proptest::sample::select(&[
            "TEL", "TEL;CELL", "item1.TEL", "EMAIL;TYPE=pref", "NOTE", "ADR", "ORG", "TITLE", "URL", "BDAY", "FN", "N",
            "NICKNAME", "CATEGORIES", "LANG", "PRONOUNS", "X-SKYPE", "IMPP", "RELATED", "ANNIVERSARY", "GENDER",
        ][..]), 1..12),
    ) {
        let lines = (0..).zip(&names).map(|(place, name)| format!("{name}:word{place}x"));
        let lines: Vec<String> = lines.collect();
        let file = format!("BEGIN:VCARD\nFN:Anna\n{}\nEND:VCARD\n", lines.join("\n"));
        let reading = read_vcards(file.as_bytes(), None).unwrap();
        let client = format!("{:?}", reading.drafts[0]);
        for place in 0..names.len() {
            let word = format!("word{place}x");
            prop_assert!(client.contains(&word), "{} in {}", word, client);
        }
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
        prop_assert_eq!(&sheet(&written).drafts[0].client, &sent);
    }
}
