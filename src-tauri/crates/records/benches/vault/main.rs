//! What a vault costs: encrypted beside plain in the same run, and beside what one would
//! do without a database, an encrypted JSON file that each save writes anew.
//!
//! Lists and searches are measured in time of the processor, which other programs do not
//! change; what waits for the disk, by the clock.
//!
//! `cargo xtask bench vault` measures at 1,000, 10,000 and 100,000 clients with five
//! notes each; `cargo bench -p records --bench vault -- 1000` at one of them, and with `photos` what
//! photos cost.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::cast_precision_loss)] // A measurement prints, and stops at the first failure.

mod filling;
mod json;
mod photos;

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use records::{Credential, Options, Stop, Vault, judge, proof};
use rustix::time::{ClockId, clock_gettime};

use crate::filling::{Dice, fill, name, note, text, word};

fn main() {
    let asked: Vec<usize> = std::env::args()
        .filter_map(|one| one.parse().ok())
        .collect();
    let sizes = if asked.is_empty() {
        vec![1_000, 10_000, 100_000]
    } else {
        asked
    };
    if std::env::args().any(|one| one == "photos") {
        photos::measure();
        return;
    }
    for clients in sizes {
        measure(clients);
    }
    photos::measure();
}

/// The same vault, encrypted and plain.
struct Twins {
    encrypted: Vault,
    plain: Vault,
}

fn measure(clients: usize) {
    let place = tempfile::tempdir().unwrap();
    let (dir, plain_dir) = (place.path().join("vault"), place.path().join("plain"));
    fs::create_dir(&plain_dir).unwrap();
    let passphrase = judge("lantern gravel teapot mosaic", &[]).unwrap();
    let created = Vault::create(&dir, &passphrase, Options::default()).unwrap();
    let key = Credential::Recovery(created.recovery_key);
    let mut vault = created.vault;
    println!("\n{clients} clients, {} notes", clients * 5);
    show("fill", timed(|| fill(&mut vault, clients)));
    drop(proof::plain_twin(&vault, &plain_dir).unwrap());
    vault.lock().unwrap();

    println!("{:<44}{:>11}{:>11}{:>8}", "", "encrypted", "plain", "ratio");
    let open = || Vault::unlock(&dir, &key, Options::default()).unwrap();
    let open_plain = || proof::open_plain(&plain_dir).unwrap();
    sizes(&dir, &plain_dir);
    compare(
        "open without the passphrase's cost, list",
        &times(20, |_| drop(open().clients(None, 50).unwrap())),
        &times(20, |_| drop(open_plain().clients(None, 50).unwrap())),
    );
    let mut twins = Twins {
        encrypted: open(),
        plain: open_plain(),
    };
    compare(
        "read what is found by, once after opening",
        &[timed(|| twins.encrypted.warm_search().unwrap())],
        &[timed(|| twins.plain.warm_search().unwrap())],
    );
    twins.each("list 50 clients", 300, worked, |vault, _| {
        vault.clients(None, 50).unwrap();
    });
    searching(&mut twins);
    saving(&mut twins, place.path());
    let check = || {
        twins.encrypted.verify().unwrap();
    };
    show("whole check", timed(check));
    let backup = || {
        let made = twins.encrypted.back_up_to(place.path(), &Stop::NEVER);
        drop(made.unwrap());
    };
    show("checked backup", timed(backup));
    let id = twins.encrypted.find_clients("anna", 1).unwrap()[0]
        .client
        .id;
    let erase = || drop(twins.encrypted.erase_client(id).unwrap());
    show("erase a client", timed(erase));
    json::measure(&mut twins.encrypted, place.path());
}

impl Twins {
    /// Does the same with both in turn, so that what else the machine does meets both.
    fn each(
        &mut self,
        what: &str,
        count: u64,
        clock: fn(&mut dyn FnMut()) -> Duration,
        mut run: impl FnMut(&mut Vault, &mut Dice),
    ) {
        let (mut encrypted, mut plain) = (Vec::new(), Vec::new());
        for number in 0..count {
            for (vault, times) in [
                (&mut self.encrypted, &mut encrypted),
                (&mut self.plain, &mut plain),
            ] {
                let mut dice = Dice::new(number);
                times.push(clock(&mut || run(vault, &mut dice)));
            }
        }
        compare(what, &encrypted, &plain);
    }
}

fn sizes(dir: &Path, plain_dir: &Path) {
    let bytes = |dir: &Path| fs::metadata(dir.join("vault.db")).unwrap().len() as f64;
    let (encrypted, plain) = (bytes(dir), bytes(plain_dir));
    println!(
        "{:<44}{:>8.1} MB{:>8.1} MB{:>8.2}",
        "size",
        encrypted / 1e6,
        plain / 1e6,
        encrypted / plain
    );
}

fn searching(twins: &mut Twins) {
    for length in 1..=8 {
        twins.each(
            &format!("clients, {length} letters"),
            200,
            worked,
            |vault, dice| {
                let typed: String = name(dice).chars().take(length).collect();
                vault.find_clients(&typed, 20).unwrap();
            },
        );
    }
    twins.each("clients, with a mistake", 200, worked, |vault, dice| {
        let typed = ["schmitd", "tanakka", "grcia", "ruossi"][dice.next(4)];
        vault.find_clients(typed, 20).unwrap();
    });
    for length in 1..=10 {
        twins.each(
            &format!("notes, {length} letters"),
            200,
            worked,
            |vault, dice| {
                let typed: String = word(dice).chars().take(length).collect();
                vault.find_notes(&typed, 20).unwrap();
            },
        );
    }
    twins.each("notes, a part within a word", 200, worked, |vault, dice| {
        let typed: String = word(dice).chars().skip(1).take(3).collect();
        vault.find_notes(&typed, 20).unwrap();
    });
    twins.each("notes, two or three words", 200, worked, |vault, dice| {
        let typed = ["dry itch", "oil wat", "sun gym hat", "pig nee"][dice.next(4)];
        vault.find_notes(typed, 20).unwrap();
    });
    // "men" is within thousands of words: treatment, pigment, and one for each number.
    twins.each("notes, as a name is typed", 200, worked, |vault, dice| {
        let typed = ["ravi men", "sun had", "fine men zz", "men had"][dice.next(4)];
        vault.find_notes(typed, 20).unwrap();
    });
}

/// A save, encrypted and plain, beside the barest thing that keeps the same text: to
/// append it to a file and wait until it is on the disk.
fn saving(twins: &mut Twins, place: &Path) {
    let id = twins.encrypted.find_clients("anna", 1).unwrap()[0]
        .client
        .id;
    let mut log = File::create(place.join("bare")).unwrap();
    let mut bare = Vec::new();
    twins.each("save a note", 500, waited, |vault, dice| {
        let text = text(dice);
        bare.push(timed(|| {
            log.write_all(text.as_bytes()).unwrap();
            log.sync_data().unwrap();
        }));
        vault
            .change(|batch| batch.add_note(id, None, &note(text)).map(drop))
            .unwrap();
    });
    compare("of which append and fdatasync, bare", &bare, &bare);
}

fn timed(run: impl FnOnce()) -> Duration {
    let started = Instant::now();
    run();
    started.elapsed()
}

/// The time that this thread had the processor for.
fn worked(run: &mut dyn FnMut()) -> Duration {
    let now = || {
        let time = clock_gettime(ClockId::ThreadCPUTime);
        Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.try_into().unwrap())
    };
    let started = now();
    run();
    now().saturating_sub(started)
}

/// The time on the clock.
fn waited(run: &mut dyn FnMut()) -> Duration {
    timed(run)
}

fn times(count: usize, mut run: impl FnMut(usize)) -> Vec<Duration> {
    (0..count).map(|number| timed(|| run(number))).collect()
}

/// In milliseconds, the sample that this share of them, in percent, does not pass.
fn at(times: &[Duration], percent: usize) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    sorted[(sorted.len() - 1) * percent / 100].as_secs_f64() * 1e3
}

fn compare(what: &str, encrypted: &[Duration], plain: &[Duration]) {
    for (name, percent) in [("median", 50), ("p99", 99)] {
        let (ours, other) = (at(encrypted, percent), at(plain, percent));
        println!(
            "{:<44}{ours:>8.2} ms{other:>8.2} ms{:>8.2}",
            format!("{what}, {name}"),
            ours / other
        );
    }
}

fn show(what: &str, time: Duration) {
    println!("{what:<44}{:>8.0} ms", time.as_secs_f64() * 1e3);
}
