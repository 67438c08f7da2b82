//! Any bytes are read as a list of clients or refused. The clients survive our own CSV
//! unchanged, and no cell of it can be taken for a formula.
#![no_main]

use libfuzzer_sys::fuzz_target;
use records::exchange::{ReadAs, clients_to_csv, read_csv};

fuzz_target!(|file: &[u8]| {
    let Ok(drafts) = read_csv(file, &ReadAs::default()).map(|read| read.drafts) else {
        return;
    };
    if drafts.is_empty() {
        return;
    }
    let written = clients_to_csv(drafts.iter().map(|draft| &draft.client));
    let again = read_csv(written.as_slice(), &ReadAs::default()).expect("our own list").drafts;
    let names = |drafts: &[records::exchange::Draft]| -> Vec<String> {
        drafts.iter().map(|one| one.client.name.clone()).collect()
    };
    assert_eq!(names(&again), names(&drafts));
    for row in csv::Reader::from_reader(written.as_slice()).records() {
        for cell in &row.expect("our own list") {
            for part in cell.split([';', '\t', '|', '\n', '\r']) {
                let first = part.trim_start().chars().next();
                assert!(!first.is_some_and(|sign| "=+-@".contains(sign)), "{cell}");
            }
        }
    }
});
