//! What a viewer, a telephone and a screen reader find in the file, read by a library that
//! knows nothing of the one that wrote it.

use std::collections::BTreeSet;

use lopdf::{Document, Object};

use super::given::{printed, sheet, studio};
use crate::{Studio, TextSize};

fn file(studio: Studio) -> Document {
    let mut sheet = sheet();
    sheet.studio = Some(studio);
    sheet.client_name = Some("Zebedee Quux".to_owned());
    let pdf = printed(&sheet).unwrap().pdf().unwrap();
    Document::load_mem(&pdf).unwrap()
}

/// Every dictionary in the file.
fn dictionaries(file: &Document) -> impl Iterator<Item = &lopdf::Dictionary> {
    file.objects
        .values()
        .filter_map(|object| object.as_dict().ok())
}

#[test]
fn it_prints_at_its_real_size_and_says_its_language() {
    let file = file(studio());
    let catalog = file.catalog().unwrap();
    let preferences = catalog
        .get(b"ViewerPreferences")
        .unwrap()
        .as_dict()
        .unwrap();
    let scaling = preferences.get(b"PrintScaling").unwrap().as_name().unwrap();
    assert_eq!(scaling, b"None");
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en-CA");
    // A bookmark would name the client.
    let outline = catalog
        .get_deref(b"Outlines", &file)
        .unwrap()
        .as_dict()
        .unwrap();
    assert!(outline.get(b"First").is_err());
}

#[test]
fn numbers_and_addresses_can_be_tapped() {
    let file = file(Studio {
        name: "North Shore".to_owned(),
        contact: [
            "+1 (604) 555-0142",
            "hello@studio.example",
            "studio.example/book",
            "https://studio.example",
            "1480 Marine Drive, Vancouver",
            "@studio",
            "Open 10.30 to 18.00",
        ]
        .map(str::to_owned)
        .to_vec(),
        phone: Some("+1 (604) 555-0142".to_owned()),
        advice_number: Some("8-1-1".to_owned()),
        emergency_number: None,
    });
    let links = dictionaries(&file).filter_map(|one| one.get(b"A").ok()?.as_dict().ok());
    let links: BTreeSet<String> = links
        .filter_map(|link| link.get(b"URI").ok()?.as_str().ok())
        .map(|link| String::from_utf8_lossy(link).into_owned())
        .collect();
    let wanted = [
        "https://studio.example",
        "https://studio.example/book",
        "mailto:hello@studio.example",
        "tel:+16045550142",
        "tel:811",
    ];
    assert_eq!(links, wanted.map(str::to_owned).into());
}

#[test]
fn a_screen_reader_says_what_each_row_is_about() {
    let file = file(studio());
    let row_headers = dictionaries(&file).filter(|one| {
        let attributes = one.get(b"A").and_then(Object::as_array);
        let mut attributes = attributes.into_iter().flatten();
        attributes.any(|one| {
            let scope = one.as_dict().and_then(|one| one.get(b"Scope"));
            scope
                .and_then(Object::as_name)
                .is_ok_and(|scope| scope == b"Row")
        })
    });
    // Four steps and eight lines of what is normal.
    assert_eq!(row_headers.count(), 12);
}

#[test]
fn further_pages_say_whose_they_are_and_which_of_how_many() {
    let mut sheet = sheet();
    sheet.studio = Some(studio());
    sheet.client_name = Some("Zebedee Quux".to_owned());
    sheet.style.text_size = TextSize::Large;
    let pages = printed(&sheet).unwrap();
    assert_eq!(pages.pages(), 2);
    let file = Document::load_mem(&pages.pdf().unwrap()).unwrap();
    let text = |page| file.extract_text(&[page]).unwrap();
    assert!(text(1).contains("1 of 2"), "{}", text(1));
    let second = text(2);
    for part in ["Zebedee Quux", "19 Nov 2026", &studio().name, "2 of 2"] {
        assert!(second.contains(part), "{part}: {second}");
    }
}
