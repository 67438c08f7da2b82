#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use super::*;
use crate::client::{ContactKind, ContactPoint};
use crate::exchange::Draft;

fn cards(lines: &[u8]) -> Reading {
    let whole = [b"BEGIN:VCARD\r\n", lines, b"\r\nEND:VCARD\r\n"].concat();
    read_vcards(&whole[..], None).unwrap()
}

fn card(lines: &str) -> Draft {
    cards(lines.as_bytes()).drafts.remove(0)
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
fn what_has_no_field_stands_in_the_note_as_the_card_calls_it() {
    let read = card(
        "FN:Sarah Jones\nTEL;TYPE=HOME:604 555 0100\nTEL;TYPE=CELL,PREF:604 555 0101\n\
         TEL;CELL:604 555 0101\nEMAIL;TYPE=WORK:work@example.com\n\
         EMAIL;TYPE=PREF:sarah@example.com\nNOTE:allergic to latex\n\
         ADR;TYPE=HOME:;;1 Main St;Vancouver;BC;V5K;Canada\nNICKNAME:Sally,Sal\n\
         ORG:Studio Nine;Front desk\nUID:1\nPHOTO;ENCODING=b:AAAA\nX-ABUID:2",
    );
    assert_eq!(
        said(&read.client.phones),
        ["mobile 604 555 0101", "home 604 555 0100"]
    );
    assert_eq!(
        said(&read.client.emails),
        ["unknown sarah@example.com", "work work@example.com"]
    );
    assert_eq!(
        read.note,
        "allergic to latex\n\n\
         ADR HOME: 1 Main St, Vancouver, BC, V5K, Canada\n\
         NICKNAME: Sally, Sal\n\
         ORG: Studio Nine, Front desk"
    );
    let names = card("FN;PREF=1:Sarah Jones\nFN;ALTID=1;LANGUAGE=ja:サラ\nNICKNAME:Sarah Jones");
    assert_eq!(names.client.name, "Sarah Jones");
    assert_eq!(names.note, "FN: サラ");
}

#[test]
fn the_number_is_the_preferred_one_or_one_that_takes_messages() {
    for (lines, phone) in [
        ("TEL;TYPE=FAX:1\nTEL;TYPE=WORK:2\nTEL;TYPE=CELL:3", "3"),
        ("TEL;WORK;FAX:1\nTEL;WORK:2", "2"),
        ("TEL;PREF=50:1\nTEL;PREF=2:2\nTEL;TYPE=cell:3", "2"),
        ("TEL;TYPE=cell:1\nTEL;TYPE=home;TYPE=pref:2", "2"),
        ("TEL:1\nTEL;TYPE=HOME:2", "1"),
        ("TEL;TYPE=\"work:1", "1"),
    ] {
        assert_eq!(
            card(&format!("FN:A\n{lines}")).client.phone(),
            phone,
            "{lines}"
        );
    }
}

#[test]
fn a_birth_that_is_no_day_is_kept_as_it_is_written() {
    for (text, birth, note) in [
        ("14 March 1985", Some("1985-03-14"), ""),
        ("circa 1985", None, "BDAY: circa 1985"),
        ("03/04/1985", None, "BDAY: 03/04/1985"),
        ("--0314", None, "BDAY: --0314"),
        ("1604-03-14", None, "BDAY: --03-14"),
        ("", None, ""),
    ] {
        let read = card(&format!("FN:A\nBDAY:{text}"));
        let day = read.client.birth.map(|day| day.to_string());
        assert_eq!((day.as_deref(), read.note.as_str()), (birth, note));
    }
}

#[test]
fn a_line_that_is_no_property_goes_on_with_the_one_before() {
    let read = card(
        "FN:Sarah\nNOTE:allergic to\nlatex and nuts\n\nCall: mornings, not 9:00\n\
         please ask: about nickel\nPHOTO;BASE64:AAAA\nBBBBBBBB\nCCCC=\n\nTEL:604",
    );
    assert_eq!(read.client.phone(), "604");
    assert_eq!(
        read.note,
        "allergic to\nlatex and nuts\n\nCALL: mornings, not 9:00\nplease ask: about nickel"
    );
    let guessed = cards(b"FN:A\nNOTE:x\nDo\xeb");
    assert_eq!(guessed.drafts[0].note, "x\nDoë");
    assert_eq!(guessed.letters, Some(Letters::Western));
}

#[test]
fn files_that_were_put_together_are_read_to_their_end() {
    let one = "\u{feff}BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n";
    let reading = read_vcards(one.repeat(2).as_bytes(), None).unwrap();
    let lines: Vec<usize> = reading.drafts.iter().map(|draft| draft.line).collect();
    assert_eq!(lines, [1, 4]);
}

#[test]
fn utf_16_is_read_with_its_mark_and_without() {
    let text = "BEGIN:VCARD\r\nFN:Jürgen\r\nEND:VCARD\r\n";
    for mark in ["", "\u{feff}"] {
        let units: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for file in [little, big] {
            let reading = read_vcards(&file[..], None).unwrap();
            assert_eq!(reading.drafts[0].client.name, "Jürgen");
        }
    }
}

#[test]
fn a_value_that_is_too_long_keeps_nobody_out() {
    let long = "5".repeat(300);
    let read = card(&format!("FN:Sarah\nTEL:{long}"));
    assert_eq!((read.client.phone(), read.note), ("", long));
}

#[test]
fn more_numbers_than_anyone_has_go_into_the_note() {
    let lines: Vec<String> = (0..10_000)
        .map(|number| format!("TEL;TYPE=HOME:604 555 {number:04}"))
        .collect();
    let last = "TEL;TYPE=PREF,CELL:604 555 9999";
    let read = card(&format!("FN:Sarah\n{}\n{last}", lines.join("\n")));
    assert_eq!(read.client.phones.len(), 50);
    assert_eq!(read.client.phone(), "604 555 9999");
    assert_eq!(read.client.phones[49].value, "604 555 0048");
    assert_eq!(read.note.lines().count(), 9_950);
    assert!(read.note.starts_with("Home: 604 555 0049\n"));
}

#[test]
fn every_version_says_the_kind_in_its_own_way() {
    for (line, expected) in [
        ("TEL;HOME:1", "home 1"),
        ("TEL;CELL;VOICE:1", "mobile 1"),
        ("TEL;TYPE=WORK,VOICE:1", "work 1"),
        (
            "TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:1",
            "mobile 1",
        ),
        (
            "TEL;TYPE=\"cell,home\";VALUE=uri:tel:+1-604",
            "mobile +1-604",
        ),
        ("TEL;TYPE=work;TYPE=fax:1", "Work Fax 1"),
        ("TEL;TYPE=main:1", "Main 1"),
        ("TEL;TYPE=other:1", " 1"),
        ("TEL;TYPE=voice:1", "unknown 1"),
        ("item1.TEL:1\nitem1.X-ABLabel:_$!<Work>!$_", "work 1"),
        ("item1.TEL;TYPE=WORK:1\nitem1.X-ABLabel:Mum", "Mum 1"),
        ("X-MS-TEL;VOICE;COMPANY:1", "unknown 1"),
    ] {
        let read = card(&format!("FN:A\n{line}"));
        assert_eq!(said(&read.client.phones), [expected], "{line}");
        assert_eq!(read.note, "", "{line}");
    }
    let couple = card("FN:A\nTEL;HOME:+1 604 555 0100\nTEL;CELL:(604) 555-0100\nTEL:\nTEL:555");
    assert_eq!(
        said(&couple.client.phones),
        ["mobile +1 604 555 0100", "unknown 555"]
    );
}

#[test]
fn a_head_without_end_is_no_property() {
    let long = format!("FN:A\nTEL{}:1\nNOTE:x", ";A".repeat(100_000));
    let read = card(&long);
    assert_eq!(read.client.phone(), "");
    assert!(read.note.contains("TEL;A"), "but it is not lost");
}

#[test]
fn a_date_of_birth_that_is_none_is_remarked_on() {
    let reading = cards(b"FN:A\nBDAY:--0314\nBDAY:circa 1985");
    let whys: Vec<_> = reading
        .remarks
        .iter()
        .map(|one| (&*one.text, one.why))
        .collect();
    assert_eq!(whys, [("--0314", Why::NoYear), ("circa 1985", Why::NoDate)]);
}

#[test]
fn what_apple_calls_a_number_is_heard() {
    let read = card(
        "N:Jones;Sarah;;Dr.;\nTEL;TYPE=PREF:1\nitem1.TEL:2\nitem1.X-ABLabel:_$!<Mobile>!$_\n\
         item2.TEL:3\nitem2.X-ABLabel:Mum",
    );
    assert_eq!(
        said(&read.client.phones),
        ["unknown 1", "mobile 2", "Mum 3"]
    );
    assert_eq!(read.note, "N: Dr.");
}

#[test]
fn a_card_without_an_end_is_taken_in_as_far_as_it_goes() {
    let torn = "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\nTEL:604";
    let reading = read_vcards(torn.as_bytes(), None).unwrap();
    let names: Vec<&str> = reading.drafts.iter().map(|one| &*one.client.name).collect();
    assert_eq!(names, ["A", "B", "C"]);
    let lines: Vec<_> = reading
        .remarks
        .iter()
        .map(|one| (one.line, one.why))
        .collect();
    assert_eq!(lines, [(1, Why::NoEnd), (6, Why::NoEnd)]);
}

#[test]
fn letters_are_chosen_where_no_card_says_them() {
    let file = b"BEGIN:VCARD\nFN:Ho\xf0a\nEND:VCARD\n";
    let reading = read_vcards(&file[..], Some(Letters::Turkish)).unwrap();
    assert_eq!(reading.drafts[0].client.name, "Hoğa");
    assert_eq!(reading.letters, Some(Letters::Turkish));
}

#[test]
fn a_group_is_no_client() {
    for kind in ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:group"] {
        let reading = cards(format!("FN:Friends\n{kind}\nMEMBER:urn:uuid:1").as_bytes());
        assert!(reading.drafts.is_empty());
        assert_eq!(
            (&*reading.remarks[0].text, reading.remarks[0].why),
            ("Friends", Why::Group)
        );
    }
    assert_eq!(card("FN:Anna\nKIND:individual").client.name, "Anna");
}

#[test]
fn names_of_their_own_are_kept_where_a_person_would_miss_them() {
    let read = card("FN:Anna\nX-SPOUSE:Bo\nX-ABRELATEDNAMES:Mum\nX-MS-OL-DESIGN:x\nX-ABADR:us");
    assert_eq!(read.note, "X-SPOUSE: Bo\nX-ABRELATEDNAMES: Mum");
}

#[test]
fn more_cards_than_anybody_has_are_refused() {
    let card = "BEGIN:VCARD\nEND:VCARD\n";
    let refused = read_vcards(card.repeat(500_001).as_bytes(), None).unwrap_err();
    assert_eq!(refused, VcardError::TooLarge);
    let endless = std::io::repeat(b'a');
    assert_eq!(
        read_vcards(endless, None).unwrap_err(),
        VcardError::TooLarge
    );
}
