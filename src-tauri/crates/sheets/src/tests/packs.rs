//! Several PDFs as one, read back.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object};

use super::given::{Handout, plan, printed, sheet, standard, studio};
use crate::{HandoutKind, Pack, TextSize, card};

/// A sheet in large print, a card and every handout, with how many pages they have.
fn packed() -> (Vec<u8>, usize) {
    let mut large = sheet();
    large.studio = Some(studio());
    large.style.text_size = TextSize::Large;
    let of = plan(standard(), &["2026-11-19T16:00"]);
    let mut parts = vec![
        printed(&large).unwrap(),
        card(&large, &of, standard()).unwrap(),
    ];
    for &kind in HandoutKind::ALL {
        parts.push(
            Handout {
                studio: Some(&studio()),
                ..Handout::of(kind)
            }
            .page(),
        );
    }
    let mut pack = Pack::default();
    for part in &parts {
        pack.add(&part.pdf().unwrap()).unwrap();
    }
    let pages = parts.iter().map(crate::TypesetDocument::pages).sum();
    (pack.pdf().unwrap(), pages)
}

fn root<'f>(file: &'f Document, key: &[u8]) -> &'f Dictionary {
    let root = file.catalog().unwrap().get_deref(key, file).unwrap();
    root.as_dict().unwrap()
}

#[test]
fn the_pages_of_all_parts_are_there_in_order() {
    let (pdf, pages) = packed();
    let file = Document::load_mem(&pdf).unwrap();
    assert_eq!(file.get_pages().len(), pages);
    let preferences = root(&file, b"ViewerPreferences");
    assert_eq!(
        preferences.get(b"PrintScaling").unwrap().as_name().unwrap(),
        b"None"
    );
    let count = format!("<xmpTPg:NPages>{pages}<");
    assert!(
        pdf.windows(count.len())
            .any(|part| part == count.as_bytes())
    );
    assert_eq!(packed().0, pdf, "the same parts give the same bytes");
}

#[test]
fn every_page_and_link_finds_its_tags() {
    let file = Document::load_mem(&packed().0).unwrap();
    let tags = root(&file, b"StructTreeRoot");
    let parents = tags.get(b"ParentTree").unwrap().as_dict().unwrap();
    let numbers = parents.get(b"Nums").unwrap().as_array().unwrap();
    let keys: Vec<i64> = numbers
        .iter()
        .step_by(2)
        .map(|key| key.as_i64().unwrap())
        .collect();
    let next = tags.get(b"ParentTreeNextKey").unwrap().as_i64().unwrap();
    assert_eq!(keys, (0..next).collect::<Vec<_>>());
    let mut used = BTreeSet::new();
    for object in file.objects.values() {
        let dictionary = match object {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        for key in [&b"StructParents"[..], b"StructParent"] {
            if let Ok(number) = dictionary.get(key) {
                assert!(used.insert(number.as_i64().unwrap()), "each is used once");
            }
        }
    }
    assert_eq!(used.into_iter().collect::<Vec<_>>(), keys);
}

#[test]
fn every_tag_hangs_below_the_one_root_and_every_name_is_known() {
    let file = Document::load_mem(&packed().0).unwrap();
    let tags = root(&file, b"StructTreeRoot");
    let names = tags.get(b"IDTree").unwrap().as_dict().unwrap();
    let names = names.get(b"Names").unwrap().as_array().unwrap();
    let known: Vec<&[u8]> = names
        .iter()
        .step_by(2)
        .map(|name| name.as_str().unwrap())
        .collect();
    assert!(known.is_sorted() && known.len() > 20);
    for object in file.objects.values() {
        let Ok(tag) = object.as_dict() else { continue };
        if !tag.has_type(b"StructElem") {
            continue;
        }
        if let Ok(name) = tag.get(b"ID") {
            assert!(known.contains(&name.as_str().unwrap()));
        }
        let mut above = tag;
        while above.has_type(b"StructElem") {
            above = above.get_deref(b"P", &file).unwrap().as_dict().unwrap();
        }
        assert!(above.has_type(b"StructTreeRoot"));
    }
}

#[test]
fn nothing_is_no_file_and_another_file_is_refused() {
    Pack::default().pdf().unwrap_err();
    Pack::default().add(b"%PDF-1.4\n").unwrap_err();
}
