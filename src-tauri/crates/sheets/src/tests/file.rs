//! What a viewer, a telephone and a screen reader find in the file, read by a library that
//! knows nothing of the one that wrote it.

use std::collections::BTreeSet;

use lopdf::{Document, Object};

use super::given::{printed, sheet, studio, words_of};
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

/// The links on a sheet with these contacts and this number to call.
fn links(contact: &[&str], phone: &str) -> BTreeSet<String> {
    let file = file(Studio {
        name: "North Shore".to_owned(),
        contact: contact.iter().map(|&line| line.to_owned()).collect(),
        phone: Some(phone.to_owned()),
        ..Studio::default()
    });
    let links = dictionaries(&file).filter_map(|one| one.get(b"A").ok()?.as_dict().ok());
    links
        .filter_map(|link| link.get(b"URI").ok()?.as_str().ok())
        .map(|link| String::from_utf8_lossy(link).into_owned())
        .collect()
}

#[test]
fn a_number_can_be_tapped_if_it_is_surely_one() {
    for (number, link) in [
        ("604 555 0142", Some("tel:6045550142")),
        ("+1 (604) 555-0142", Some("tel:+16045550142")),
        ("8-1-1", Some("tel:811")),
        ("999 or 112", None),
        ("+44 (0)113 496 0123", None),
        ("+44 113 496 0123 ext. 5", None),
        ("0113 496 0123 / 0113 496 0124", None),
        ("0113 496 0123 (9\u{2013}5)", None),
        ("Tel: +44 113 496 0123", None),
        ("0800-CALL-ME", None),
        ("*#06#", None),
        ("٠١١ ٤٩٦ ٠١٢٣", None),
    ] {
        let found = links(&[], number);
        assert_eq!(
            found,
            link.map(str::to_owned).into_iter().collect(),
            "{number}"
        );
    }
}

#[test]
fn addresses_can_be_tapped_and_copied_whole() {
    for (line, link) in [
        ("hello@studio.example", Some("mailto:hello@studio.example")),
        (
            "maximiliane.featherstonehaugh@northernscalp.com",
            Some("mailto:maximiliane.featherstonehaugh@northernscalp.com"),
        ),
        ("studio.example/book", Some("https://studio.example/book")),
        (
            "https://www.instagram.com/calderstreet?hl=en",
            Some("https://www.instagram.com/calderstreet?hl=en"),
        ),
        ("https://t.me/@x.yz", Some("https://t.me/@x.yz")),
        (
            "tiktok.com/@calder.smp",
            Some("https://tiktok.com/@calder.smp"),
        ),
        ("https://user:pw@x.com", None),
        ("mailto:a@b.cd", None),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https://a\"b<c>", None),
        ("müller-studio.de", None),
        ("St.Ives", None),
        ("1480 Marine Drive, Vancouver", None),
        ("@studio", None),
        ("10.30", None),
    ] {
        let found = links(&[line], "9");
        assert_eq!(
            found,
            link.map(str::to_owned).into_iter().collect(),
            "{line}"
        );
    }
    let mut with = sheet();
    with.studio = Some(studio());
    let address = "maximiliane.featherstonehaugh@northernscalp.com";
    with.studio.as_mut().unwrap().contact = vec![address.to_owned()];
    assert!(words_of(&printed(&with).unwrap()).contains(address));

    // A longer one must not run over the number beside it: it breaks, and its link does not.
    let long = format!("{}@northernscalp.com", "featherstone".repeat(12));
    let link = format!("mailto:{long}");
    assert_eq!(links(&[&long], "9"), [link].into());
    with.studio.as_mut().unwrap().contact = vec![long.clone()];
    assert!(!words_of(&printed(&with).unwrap()).contains(&long));
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

#[test]
fn a_further_page_of_a_studio_without_a_name_says_the_date_alone() {
    let mut sheet = sheet();
    sheet.studio = Some(Studio {
        name: String::new(),
        ..studio()
    });
    sheet.style.text_size = TextSize::Large;
    let file = Document::load_mem(&printed(&sheet).unwrap().pdf().unwrap()).unwrap();
    let text = file.extract_text(&[2]).unwrap();
    let head = text.trim_start().lines().next().unwrap();
    assert!(head.trim_end().ends_with("19 Nov 2026"), "{head:?}");
}

#[test]
fn a_row_shows_what_it_is_about() {
    let file = file(studio());
    let shown = |what: &str| {
        let alternatives =
            dictionaries(&file).filter_map(|one| one.get(b"Alt").ok()?.as_str().ok());
        alternatives.filter(|alt| *alt == what.as_bytes()).count()
    };
    // Dry, then warm water; ask before shampoo, then gentle shampoo again.
    assert_eq!((shown("Water"), shown("Soap, shampoo")), (2, 2));
}
