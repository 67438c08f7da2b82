//! How quick a vault is, at 1,000, 10,000 and 100,000 clients with five notes each:
//! `cargo run --release -p records --example figures -- 1000 10000 100000`.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss)] // A measurement prints, and stops at the first failure.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use records::model::{Client, Note, NoteKind};
use records::{Credential, Options, StoreError, Vault, judge};

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

fn main() {
    for clients in std::env::args()
        .skip(1)
        .filter_map(|count| count.parse().ok())
    {
        measure(clients);
    }
}

/// A simple sequence: the same vault every time.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    /// Words as in a real language: a few common ones, many rare ones.
    fn text(&mut self) -> String {
        let length = 12 + self.next(40);
        let words: Vec<String> = (0..length)
            .map(|_| match self.next(3) {
                0 => format!("{}{}", WORDS[self.next(24)], self.next(2000)),
                _ => WORDS[self.next(24)].to_owned(),
            })
            .collect();
        words.join(" ")
    }
}

fn note(text: String) -> Note {
    Note {
        kind: NoteKind::Note,
        date: "2026-11-20".parse().unwrap(),
        pinned: false,
        text,
    }
}

fn measure(clients: usize) {
    let place = tempfile::tempdir().unwrap();
    let dir = place.path().join("vault");
    let passphrase = judge("lantern gravel teapot mosaic", &[]).unwrap();
    let created = Vault::create(&dir, &passphrase, Options::default()).unwrap();
    let key = Credential::Recovery(created.recovery_key);
    let mut vault = created.vault;
    println!("\n{clients} clients, {} notes", clients * 5);
    let filling = timed(|| fill(&mut vault, clients));
    println!("  filled in {filling:.1?}");
    vault.lock().unwrap();
    let size = fs::metadata(dir.join("vault.db")).unwrap().len();
    println!(
        "  {:.1} MB, {} bytes a client",
        size as f64 / 1e6,
        size / clients as u64
    );

    let opening = times(20, |_| {
        let vault = Vault::unlock(&dir, &key, Options::default()).unwrap();
        vault.clients(None, 50).unwrap();
    });
    show(
        "unlock with the recovery key, first page of the list",
        &opening,
    );
    let mut vault = Vault::unlock(&dir, &key, Options::default()).unwrap();
    println!(
        "  reading what clients are found by: {:.1?}",
        timed(|| vault.warm_search().unwrap())
    );
    saving(&mut vault, place.path());
    searching(&mut vault);
    println!(
        "  whole check: {:.1?}",
        timed(|| {
            vault.verify().unwrap();
        })
    );
    println!(
        "  checked backup: {:.1?}",
        timed(|| drop(vault.back_up_to(place.path()).unwrap()))
    );
    let id = vault.find_clients("anna", 1).unwrap()[0].client.id;
    println!(
        "  erase a client: {:.1?}",
        timed(|| drop(vault.erase_client(id).unwrap()))
    );
}

fn fill(vault: &mut Vault, clients: usize) {
    let mut dice = Dice(1);
    for first in (0..clients).step_by(5000) {
        vault
            .change(|batch| {
                for number in first..clients.min(first + 5000) {
                    let client = Client {
                        name: format!("{} {}{number}", GIVEN[dice.next(16)], FAMILY[dice.next(16)]),
                        phone: format!("604 555 {number:06}"),
                        email: format!("client{number}@example.org"),
                        ..Client::default()
                    };
                    let id = batch.add_client(&client)?;
                    for _ in 0..5 {
                        batch.add_note(id, None, &note(dice.text()))?;
                    }
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
    }
}

fn saving(vault: &mut Vault, place: &Path) {
    let mut dice = Dice(2);
    let id = vault.find_clients("anna", 1).unwrap()[0].client.id;
    let text = dice.text();
    let bare = times(200, |_| {
        let mut file = File::create(place.join("bare")).unwrap();
        file.write_all(text.as_bytes()).unwrap();
        file.sync_data().unwrap();
    });
    show("bare write and fdatasync of one note's text", &bare);
    let saving = times(200, |_| {
        vault
            .change(|batch| batch.add_note(id, None, &note(dice.text())).map(drop))
            .unwrap();
    });
    show("save a note", &saving);
}

fn searching(vault: &mut Vault) {
    let listing = times(200, |_| drop(vault.clients(None, 50).unwrap()));
    show("list a page of 50", &listing);
    for length in 1..=8 {
        let mut dice = Dice(length as u64);
        let finding = times(100, |_| {
            let name = format!("{} {}", GIVEN[dice.next(16)], FAMILY[dice.next(16)]);
            vault
                .find_clients(&name.chars().take(length).collect::<String>(), 20)
                .unwrap();
        });
        show(&format!("clients, {length} letters typed"), &finding);
        let finding = times(100, |_| {
            let word = format!("{}{}", WORDS[dice.next(24)], dice.next(2000));
            vault
                .find_notes(&word.chars().take(length).collect::<String>(), 20)
                .unwrap();
        });
        show(&format!("notes, {length} letters typed"), &finding);
    }
    let mistyped = ["schmitd", "tanakka", "grcia", "ruossi"];
    let finding = times(100, |n| {
        drop(vault.find_clients(mistyped[n % 4], 20).unwrap());
    });
    show("clients, with a mistake", &finding);
    let several = ["dry itch", "oil wat", "sun gym hat", "pig nee"];
    let finding = times(100, |n| drop(vault.find_notes(several[n % 4], 20).unwrap()));
    show("notes, several words", &finding);
}

fn timed(run: impl FnOnce()) -> Duration {
    let started = Instant::now();
    run();
    started.elapsed()
}

fn times(count: usize, mut run: impl FnMut(usize)) -> Vec<Duration> {
    let mut times: Vec<_> = (0..count)
        .map(|number| {
            let started = Instant::now();
            run(number);
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    times
}

fn show(what: &str, times: &[Duration]) {
    let at = |part: usize| times[(times.len() - 1) * part / 100].as_secs_f64() * 1e3;
    println!("  {what}: median {:.2} ms, p99 {:.2} ms", at(50), at(99));
}
