//! Consultations, by words such as "noor consultation" and by what is noted of them.

use studio::booking::{BookingInput, BookingKind};

use super::super::commands::found;
use super::super::wire::Hit;
use crate::vault::tests::TempVault;

/// Books a consultation so many days ahead of today, at ten.
fn book(temp: &mut TempVault, name: &str, days: u64, text: &str) -> studio::booking::Booked {
    let open = temp.vault();
    let now = open.now().unwrap();
    let day = now.days_later(days).date();
    let asked = BookingInput {
        item: None,
        kind: BookingKind::Consultation,
        client: None,
        name: name.into(),
        phone: String::new(),
        begins: format!("{day}T10:00").as_str().into(),
        minutes: 45,
        text: text.into(),
    };
    open.studio.book(&asked, "UTC", now).unwrap()
}

/// Whose they are, and the sentence with what was typed in brackets.
fn visits(temp: &mut TempVault, typed: &str) -> Vec<(String, String)> {
    let hits = found(temp.vault(), typed).unwrap().into_iter();
    let visits = hits.filter_map(|hit| match hit {
        Hit::Visit {
            name,
            sentence,
            hits,
            ..
        } => {
            let mut marked: Vec<u16> = sentence.encode_utf16().collect();
            for [from, until] in hits.into_iter().rev() {
                marked.insert(until as usize, u16::from(b']'));
                marked.insert(from as usize, u16::from(b'['));
            }
            Some((name, String::from_utf16(&marked).unwrap()))
        }
        _ => None,
    });
    visits.collect()
}

#[test]
fn a_consultation_is_found_by_its_notes_and_by_whose_it_is() {
    let mut temp = TempVault::open();
    let row = |name: &str, sentence: &str| (name.to_owned(), sentence.to_owned());
    let noor = book(
        &mut temp,
        "Noor Haddad",
        9,
        "Scarred. Wants a soft hairline 𝔄 soft.",
    );
    book(&mut temp, "محمد أحمد", 3, "يريد خط شعر ناعم");
    assert_eq!(
        visits(&mut temp, "soft"),
        [row("Noor Haddad", "Wants a [soft] hairline 𝔄 [soft].")]
    );
    assert_eq!(
        visits(&mut temp, "ناعم"),
        [row("محمد أحمد", "يريد خط شعر [ناعم]")]
    );
    // By the name and the word, in any order and not typed to the end.
    for typed in ["noor consultation", "CONSULT noor", "noor con"] {
        assert_eq!(
            visits(&mut temp, typed),
            [row("Noor Haddad", "")],
            "{typed}"
        );
    }
    // Too few letters of the word; nobody of that name; a name alone, which finds the client.
    for typed in ["noor co", "nobody consultation", "noor"] {
        assert_eq!(visits(&mut temp, typed), [], "{typed}");
    }
    // Without a name: those that are to come, the next first.
    assert_eq!(
        visits(&mut temp, "consultation"),
        [row("محمد أحمد", ""), row("Noor Haddad", "")]
    );
    // What is found both ways is told once.
    let asked = BookingInput {
        item: Some(noor.item),
        text: "First consultation.".into(),
        kind: BookingKind::Consultation,
        client: None,
        name: String::new(),
        phone: String::new(),
        begins: "2026-11-01T10:00".into(),
        minutes: 30,
    };
    let open = temp.vault();
    let now = open.now().unwrap();
    open.studio.book(&asked, "UTC", now).unwrap();
    assert_eq!(
        visits(&mut temp, "consultation"),
        [
            row("Noor Haddad", "First [consultation]."),
            row("محمد أحمد", "")
        ]
    );
    let studio = &mut temp.vault().studio;
    studio.set_binned(noor.item, true).unwrap();
    assert_eq!(visits(&mut temp, "consultation"), [row("محمد أحمد", "")]);
    temp.vault().studio.set_binned(noor.item, false).unwrap();
    temp.vault()
        .studio
        .set_binned(noor.client.into(), true)
        .unwrap();
    assert_eq!(visits(&mut temp, "consultation"), [row("محمد أحمد", "")]);
}
