//! Clients and notes as a studio might have them: the same ones every time. The figures of
//! the app are measured with them too.
#![allow(clippy::unwrap_used)] // A measurement stops at the first failure.

use records::{Client, ContactPoint, Note, NoteKind, StoreError, Vault};

const GIVEN: [&str; 16] = [
    "Anna", "Łukasz", "Mei", "José", "Priya", "Zoë", "Omar", "Kwame", "Sofia", "Viktor", "Aiko",
    "Liam", "Nguyễn", "Ravi", "Chloé", "Hassan",
];
const FAMILY: [&str; 16] = [
    "Schmidt", "Żółć", "Wong", "García", "Singh", "Brontë", "Haddad", "Mensah", "Rossi", "Novák",
    "Tanaka", "O'Brien", "Phạm", "Iyer", "Dubois", "Karimi",
];
const WORDS: [&str; 24] = [
    "flaking", "redness", "hairline", "crown", "temples", "called", "itch", "oil", "dry", "water",
    "session", "pigment", "needle", "shade", "follow", "sleeve", "gym", "sun", "hat", "scab",
    "photo", "question", "fine", "again",
];

/// A simple sequence: the same vault every time.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }
}

/// A name that someone in the vault may have.
pub fn name(dice: &mut Dice) -> String {
    format!("{} {}", GIVEN[dice.next(16)], FAMILY[dice.next(16)])
}

/// A word that some notes may have.
pub fn word(dice: &mut Dice) -> String {
    format!("{}{}", WORDS[dice.next(24)], dice.next(2000))
}

/// Words as in a real language: a few common ones, many rare ones.
pub fn text(dice: &mut Dice) -> String {
    let length = 12 + dice.next(40);
    let words: Vec<String> = (0..length)
        .map(|_| match dice.next(3) {
            0 => word(dice),
            _ => WORDS[dice.next(24)].to_owned(),
        })
        .collect();
    words.join(" ")
}

pub fn note(text: String) -> Note {
    Note {
        kind: NoteKind::Note,
        date: "2026-11-20".parse().unwrap(),
        pinned: false,
        slip: None,
        text,
    }
}

/// Adds clients with five notes each.
pub fn fill(vault: &mut Vault, clients: usize) {
    let mut dice = Dice::new(1);
    for first in (0..clients).step_by(5000) {
        vault
            .change(|batch| {
                for number in first..clients.min(first + 5000) {
                    let client = Client {
                        name: format!("{}{number}", name(&mut dice)),
                        phones: ContactPoint::only(&format!("604 555 {number:06}")),
                        emails: ContactPoint::only(&format!("client{number}@example.org")),
                        ..Client::default()
                    };
                    let id = batch.add_client(&client)?;
                    for _ in 0..5 {
                        batch.add_note(id, None, &note(text(&mut dice)))?;
                    }
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
    }
}
