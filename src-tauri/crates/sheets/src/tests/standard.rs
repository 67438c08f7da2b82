//! The file meets PDF/UA-1 and PDF/A-2a, by programs that know nothing of the one that wrote it.
//!
//! veraPDF checks both standards whole, and qpdf the file's structure; where one of them is not
//! installed, the test says so. What of them a library can read is asserted here everywhere.

use std::path::PathBuf;
use std::process::Command;

use lopdf::{Dictionary, Document, Object};
use protocol::shipped;

use super::given::{Handout, plan, sheet, standard, studio, style};
use crate::{
    HandoutKind, Pack, RecallLetter, Table, TableCell, TableColumn, aftercare, card, document,
    quote, recall_letter, table,
};

/// The name of the file that has the pages of all others.
const PACK: &str = "pack";

/// Returns a PDF of every kind, with its name.
fn files() -> Vec<(String, Vec<u8>)> {
    let mut given = sheet();
    given.studio = Some(studio());
    given.client_name = Some("Ann Lee".to_owned());
    given.has_code = true;
    given.signed_for = Some(Vec::new());
    let sheets = shipped().iter().map(|protocol| {
        let page = aftercare(&given, &plan(protocol, &["2026-11-19T16:00"]), protocol);
        (protocol.id.clone(), page.unwrap())
    });
    let handouts = HandoutKind::ALL.iter().map(|&kind| {
        let page = Handout::of(kind).page();
        (kind.id().to_owned(), page)
    });
    let only = plan(standard(), &["2026-11-19T16:00"]);
    let file = crate::Document {
        pdf_title: "Client file".to_owned(),
        title: "Everything kept about Ann Lee".to_owned(),
        lead: vec!["Nothing more is kept.".to_owned()],
        ..crate::Document::default()
    };
    let calls = Table {
        pdf_title: "Call list".to_owned(),
        title: "Call list".to_owned(),
        columns: ["Called", "Client", "Said"]
            .map(|heading| TableColumn {
                heading: heading.to_owned(),
                share: 1,
            })
            .into(),
        rows: vec![vec![
            TableCell::Tick,
            TableCell::Text("Ann Lee".to_owned()),
            TableCell::Line,
        ]],
        ..Table::default()
    };
    let letter = RecallLetter {
        name: "Ann Lee".to_owned(),
        is_needle: false,
        is_sure: true,
        uses: Vec::new(),
    };
    let others = [
        ("table", table(style(), Some(&studio()), &calls)),
        (
            "recall",
            recall_letter(style(), Some(&studio()), standard(), &letter),
        ),
        (
            "quote",
            quote(style(), Some(&studio()), &super::quotes::page("Ann Lee")),
        ),
        ("card", card(&given, &only, standard())),
        ("document", document(style(), Some(&studio()), &file)),
    ];
    let others = others.map(|(name, page)| (name.to_owned(), page.unwrap()));
    let pages = sheets.chain(handouts).chain(others);
    let mut files: Vec<(String, Vec<u8>)> = pages
        .map(|(name, page)| (name, page.pdf().unwrap()))
        .collect();
    let mut pack = Pack::default();
    for (_, file) in &files {
        pack.add(file).unwrap();
    }
    files.push((PACK.to_owned(), pack.pdf().unwrap()));
    files
}

/// Runs a checker over a file. Returns what it said if it found a fault, and none if the file is
/// sound or there is no such program.
fn fault(program: &str, arguments: &[&str], file: &PathBuf) -> Option<String> {
    let Ok(output) = Command::new(program).args(arguments).arg(file).output() else {
        eprintln!("not run: needs {program}");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    (!output.status.success()).then(|| said + &String::from_utf8_lossy(&output.stderr))
}

#[test]
fn other_programs_find_no_fault() {
    let folder = std::env::temp_dir().join(format!("sheets-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut faults = Vec::new();
    for (name, pdf) in files() {
        let file = folder.join(format!("{name}.pdf"));
        std::fs::write(&file, pdf).unwrap();
        faults.extend(fault("qpdf", &["--check"], &file));
        for flavour in ["ua1", "2a"] {
            faults.extend(fault("verapdf", &["--flavour", flavour], &file));
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Every dictionary of a file, those of its streams too.
fn dictionaries(file: &Document) -> impl Iterator<Item = &Dictionary> {
    file.objects.values().filter_map(|object| match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    })
}

fn is_named(dictionary: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    dictionary
        .get(key)
        .and_then(Object::as_name)
        .is_ok_and(|found| found == name)
}

/// The pages without a picture.
const WORDS_ALONE: [&str; 6] = ["flaking", "doctor", "document", "table", "recall", "quote"];

#[test]
fn it_is_tagged_and_its_pictures_say_what_they_show() {
    let files = files();
    let count = files.len();
    for (name, pdf) in files {
        let file = Document::load_mem(&pdf).unwrap();
        let catalog = file.catalog().unwrap();
        let marks = catalog
            .get_deref(b"MarkInfo", &file)
            .unwrap()
            .as_dict()
            .unwrap();
        assert!(marks.get(b"Marked").unwrap().as_bool().unwrap(), "{name}");
        assert!(
            catalog.has(b"StructTreeRoot") && catalog.has(b"Lang"),
            "{name}"
        );
        let preferences = catalog.get_deref(b"ViewerPreferences", &file).unwrap();
        let shows_title = preferences
            .as_dict()
            .unwrap()
            .get(b"DisplayDocTitle")
            .unwrap();
        assert!(shows_title.as_bool().unwrap(), "{name}");
        let figures: Vec<_> = dictionaries(&file)
            .filter(|one| is_named(one, b"S", b"Figure"))
            .collect();
        // The sheets have pictures and marks; a page of words alone may have none.
        assert!(
            !figures.is_empty() || WORDS_ALONE.contains(&name.as_str()),
            "{name}"
        );
        for figure in &figures {
            let alt = figure.get(b"Alt").unwrap().as_str().unwrap();
            assert!(!alt.is_empty(), "{name}: {figure:?}");
        }
        let headings = dictionaries(&file)
            .filter(|one| is_named(one, b"S", b"H1"))
            .count();
        let pages = if name == PACK { count - 1 } else { 1 };
        assert_eq!(headings, pages, "{name}");
    }
}

#[test]
fn nothing_in_it_is_left_to_the_reader() {
    for (name, pdf) in files() {
        let file = Document::load_mem(&pdf).unwrap();
        assert!(!file.is_encrypted(), "{name}");
        let fonts = dictionaries(&file).filter(|one| is_named(one, b"Type", b"FontDescriptor"));
        assert!(fonts.count() > 0, "{name}");
        for one in dictionaries(&file) {
            if is_named(one, b"Type", b"FontDescriptor") {
                let is_embedded = one.has(b"FontFile3") || one.has(b"FontFile2");
                assert!(is_embedded, "{name}: a font is not in the file");
            }
            if is_named(one, b"Subtype", b"Type0") {
                assert!(
                    one.has(b"ToUnicode"),
                    "{name}: letters that cannot be copied"
                );
            }
            for action in [&b"JavaScript"[..], b"Launch", b"Sound", b"Movie"] {
                assert!(!is_named(one, b"S", action), "{name}: {one:?}");
            }
        }
        let catalog = file.catalog().unwrap();
        let intents = catalog.get_deref(b"OutputIntents", &file).unwrap();
        assert_eq!(intents.as_array().unwrap().len(), 1, "{name}");
    }
}
