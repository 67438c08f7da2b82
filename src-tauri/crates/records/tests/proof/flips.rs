//! A flipped bit in the data, the IV or the MAC of any page, and pages swapped or put
//! back from an older file: detected, or harmless; never a wrong value, never a panic.

use std::fs;

use crate::scene::{Home, State, look, set_up};

pub fn prove(is_long: bool) {
    let place = tempfile::tempdir().unwrap();
    let home = Home(place.path().join("home"));
    fs::create_dir(&home.0).unwrap();
    set_up("save", &home);
    let expected = look("save", &home);
    let database = home.vault().join("vault.db");
    let good = fs::read(&database).unwrap();
    let pages = good.len() / 4096;
    let stride = if is_long { 1 } else { 9 };
    let mut outcomes = Outcomes::default();
    for page in (0..pages).step_by(stride) {
        // Data, IV, MAC.
        for byte in [
            20 + page * 53 % 3900,
            4096 - 80 + page % 16,
            4096 - 64 + page % 64,
        ] {
            let mut bad = good.clone();
            bad[page * 4096 + byte] ^= 1 << (page % 8);
            outcomes.add(&home, &bad, &expected, &format!("page {page} byte {byte}"));
        }
        let other = (page + 1 + page % 5) % pages;
        if other != page {
            let mut bad = good.clone();
            bad[page * 4096..][..4096].copy_from_slice(&good[other * 4096..][..4096]);
            bad[other * 4096..][..4096].copy_from_slice(&good[page * 4096..][..4096]);
            outcomes.add(
                &home,
                &bad,
                &expected,
                &format!("pages {page} and {other} swapped"),
            );
        }
        outcomes.add(
            &home,
            &good[..page * 4096],
            &expected,
            &format!("cut to {page} pages"),
        );
    }
    let Outcomes {
        refused,
        found,
        harmless,
    } = outcomes;
    println!(
        "flips: {refused} refused on opening, {found} found by reading or the check, {harmless} harmless, no wrong value"
    );
    assert!(refused > 0 && found > 0);
}

#[derive(Default)]
struct Outcomes {
    refused: u32,
    found: u32,
    harmless: u32,
}

impl Outcomes {
    fn add(&mut self, home: &Home, contents: &[u8], expected: &State, what: &str) {
        fs::write(home.vault().join("vault.db"), contents).unwrap();
        let Ok(vault) = home.unlock() else {
            self.refused += 1;
            return;
        };
        // Whatever can still be read must be right.
        let clients = expected.clients.as_ref().unwrap();
        if let Ok(page) = vault.clients(None, 100) {
            assert_eq!(page.clients.len(), clients.len(), "{what}");
            for (kept, (name, notes)) in page.clients.iter().zip(clients) {
                assert_eq!(&kept.record.name, name, "{what}");
                if let Ok(found) = vault.notes(kept.id) {
                    let texts: Vec<_> = found.into_iter().map(|n| n.note.record.text).collect();
                    assert_eq!(&texts, notes, "{what}");
                }
            }
        }
        // Unlocking writes: what it wrote over is right again.
        match vault.verify() {
            Ok(_) => self.harmless += 1,
            Err(_) => self.found += 1,
        }
    }
}
