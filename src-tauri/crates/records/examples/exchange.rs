//! How long hostile files take: one card of 1.6 MB in folded lines, and 20,000 rows of
//! one name. `cargo run --example exchange`
#![allow(clippy::print_stdout, clippy::unwrap_used)] // It is there to print figures.

use std::time::Instant;

use records::exchange::{ReadAs, read_csv, read_vcards};
use records::{Options, Stop, Vault, judge};

fn main() {
    let lines = 1_600_000 / 76;
    // Each looks as if it were quoted-printable and went on.
    let photo = format!(" {}=\r\n", "A".repeat(72)).repeat(lines);
    let card = format!("BEGIN:VCARD\r\nFN:Anna\r\nPHOTO:\r\n{photo}END:VCARD\r\n");
    let begin = Instant::now();
    let cards = read_vcards(card.as_bytes(), None).unwrap().drafts.len();
    println!(
        "{cards} card of {} bytes: {:?}",
        card.len(),
        begin.elapsed()
    );

    for rows in [20_000, 200_000] {
        let lines = (0..rows).map(|row| format!("Anna,604 {row:07}\r\n"));
        let list = format!("name,phone\r\n{}", lines.collect::<Vec<_>>().concat());
        let begin = Instant::now();
        let drafts = read_csv(list.as_bytes(), &ReadAs::default())
            .unwrap()
            .drafts;
        let read = begin.elapsed();
        let home = tempfile::tempdir().unwrap();
        let passphrase = judge("lantern gravel teapot mosaic", &[]).unwrap();
        let options = Options::default().with_cheap_keys();
        let made = Vault::create(&home.path().join("vault"), &passphrase, options).unwrap();
        let begin = Instant::now();
        let duplicates = made.vault.find_duplicates(&drafts, &Stop::NEVER).unwrap();
        println!(
            "{} rows of one name: read in {read:?}, compared in {:?}, {} duplicates",
            drafts.len(),
            begin.elapsed(),
            duplicates.iter().flatten().count()
        );
    }
}
