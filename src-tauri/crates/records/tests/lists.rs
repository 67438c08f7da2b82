//! What must come in from files as other programs write them, one row a file. A client reads
//! `name|phone|email|birth|note`, with ` // ` between the lines of a note.
#![allow(clippy::unwrap_used)] // A failed unwrap is a failed test.

use std::path::Path;

use records::ContactPoint;
use records::exchange::{Draft, ReadAs, Reading, read_csv, read_vcards};

/// The files, and the clients that are in each.
#[rustfmt::skip]
const FILES: &[(&str, &[&str])] = &[
    ("agent.vcf", &["Sarah Jones|604 555 0101|||", "Li Wei||||"]),
    ("agent-in-line.vcf", &["John Doe|111|||"]),
    ("base64.vcf", &["Sarah Jones||||"]),
    ("births.vcf", &[
        "P 0|||1985-03-14|", "P 1|||1985-03-14|", "P 2|||1985-03-14|",
        "P 3||||BDAY: --0314", "P 4||||BDAY: --03-14",
        "P 5|||1985-03-14|", "P 6|||1985-03-14|",
        "P 7||||BDAY: circa 1985", "P 8||||BDAY: 1985",
    ]),
    ("charset.vcf", &["John Doë||||"]),
    ("company-only.vcf", &["Studio Nine|604 555 0102|||", "Sarah Jones||||"]),
    ("grouped.vcf", &["Sarah Ann Jones|604 555 0101|sarah@example.com||N: Dr."]),
    ("latin-1.vcf", &["Jürgen Müller||||"]),
    ("nickname-only.vcf", &["Sally|604 555 0101|s@example.com||"]),
    ("note-and-address.vcf", &["Sarah Jones|604 555 0101 / 604 555 0100|\
        sarah@example.com / work@example.com||\
        allergic to latex //  // ADR: 1 Main St, Vancouver, BC, V5K, Canada"]),
    ("parts-only.vcf", &["Sarah Ann Jones||||N: Dr., PhD"]),
    ("quoted-printable.vcf", &["Jürgen Müller||||"]),
    ("returns.vcf", &["Sarah Jones|604|||"]),
    ("small-letters.vcf", &["Sarah Jones||||"]),
    ("telephone-uri.vcf", &["Sarah Jones|+1-604-555-0101 ext. 22|sarah@example.com||"]),
    ("two-names.vcf", &["Sarah Jones||||FN: サラ"]),
    ("utf-16.vcf", &["Jürgen Müller||||"]),
    ("apostrophe.csv", &["Sarah Jones|+16045550101|s@example.com||"]),
    ("birth-day-first.csv", &["Sarah Jones|||1985-03-14|"]),
    ("birth-with-time.csv", &["Sarah Jones|||1985-03-14|"]),
    ("birth-without-year.csv", &["Sarah Jones||sarah@example.com||Birthday: --03-14"]),
    ("client-email.csv", &["Niamh Kelleher|083 111 2233|niamh@example.ie||"]),
    ("client-headings.csv", &["Sarah Jones|07725 002233|sarah@example.com|1985-03-14|"]),
    ("display-name.csv", &["Sarah Jones|604|||Display name: SJ"]),
    ("german-1252.csv", &["Jürgen Müller|0151 1234|j@example.de|1985-03-14|"]),
    ("german-utf-8.csv", &["Jürgen Müller|0151 1234|j@example.de|1985-03-14|"]),
    ("mobile-number.csv", &["Sarah Jones|604 555 0101|s@example.com|1985-03-14|allergic to latex"]),
    ("nameless-line.csv", &["Sarah Jones||sarah@example.com||"]),
    ("numbered-headings.csv",
        &["Sarah Jones|+1 604 555 0101|sarah@example.com|1985-03-14|allergic to latex"]),
    ("quotes.csv", &["Jones, Sarah \"SJ\"|+1 604 555 0101|||"]),
    ("returns.csv", &["Jones|604|||"]),
    ("separator-told.csv", &["Sarah Jones|604 555 0101|||"]),
    ("short-line.csv", &["Sarah Jones|604 555 0101|||", "Li Wei||||"]),
    ("two-phones.csv", &["Sarah Jones|+1 604 555 0101|||"]),
    ("utf-16.csv", &["Jürgen Müller|604 555 0101|||"]),
];

fn read(name: &str) -> Reading {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lists");
    let bytes = std::fs::read(path.join(name)).unwrap();
    if name.contains(".vcf") {
        return read_vcards(&bytes[..], None).unwrap();
    }
    read_csv(&bytes[..], &ReadAs::default()).unwrap()
}

fn shown(draft: &Draft) -> String {
    let Draft { client, note, .. } = draft;
    let birth = client.birth.map(|day| day.to_string()).unwrap_or_default();
    let note = note.replace('\n', " // ");
    let values = |list: &[ContactPoint]| {
        let values: Vec<&str> = list.iter().map(|one| &*one.value).collect();
        values.join(" / ")
    };
    let (phones, emails) = (values(&client.phones), values(&client.emails));
    format!("{}|{phones}|{emails}|{birth}|{note}", client.name)
}

#[test]
fn what_other_programs_write_comes_in_whole() {
    let mut wrong = Vec::new();
    for (file, expected) in FILES {
        let clients: Vec<String> = read(file).drafts.iter().map(shown).collect();
        if clients != *expected {
            wrong.push(format!("{file}:\n  {clients:?}\n  not\n  {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_has_its_row() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lists");
    let files = std::fs::read_dir(path).unwrap();
    assert_eq!(files.count(), FILES.len());
}
