//! The process is killed at random moments under load: every note that it had
//! acknowledged is there, the vault is whole, and no file shows a word of it.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::pages::files_with;
use crate::scene::{Home, PLANTED, set_up};

pub fn prove(times: u32) {
    let place = tempfile::tempdir().unwrap();
    let home = Home(place.path().join("home"));
    std::fs::create_dir(&home.0).unwrap();
    set_up("save", &home);
    let (mut acknowledged, mut in_journal) = (0_u64, 0);
    // A simple sequence of odd delays: random enough against the disk, and the same
    // every time.
    let mut delay = 17_u64;
    for round in 0..times {
        if round % 50 == 0 {
            std::fs::remove_dir_all(&home.0).unwrap();
            std::fs::create_dir(&home.0).unwrap();
            set_up("save", &home);
        }
        let before = count(&home);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["victim", "notes"])
            .arg(&home.0)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let reader = std::thread::spawn(move || out.lines().map_while(Result::ok).count() as u64);
        delay = delay * 48_271 % 2_147_483_647;
        // Not waiting for anything: the moment itself is what is random.
        std::thread::sleep(Duration::from_micros(30_000 + delay % 200_000));
        child.kill().unwrap();
        child.wait().unwrap();
        let saved = reader.join().unwrap();
        // Between saves the journal has no head.
        in_journal += u32::from(
            std::fs::read(home.vault().join("vault.db-journal"))
                .is_ok_and(|journal| journal.first().is_some_and(|byte| *byte != 0)),
        );
        let readable = files_with(&home.0, PLANTED);
        assert!(readable.is_empty(), "round {round}: {readable:?}");
        let after = count(&home);
        // One more may have been saved than could be acknowledged.
        assert!(
            after == before + saved || after == before + saved + 1,
            "round {round}: {before} + {saved}, found {after}"
        );
        acknowledged += saved;
    }
    println!(
        "kills: {times} kills, {in_journal} within a save, {acknowledged} notes acknowledged, none lost, none readable"
    );
    assert!(
        acknowledged > u64::from(times) / 2,
        "killed before there was any load"
    );
}

/// How many notes there are; panics when the vault is not whole.
fn count(home: &Home) -> u64 {
    home.unlock().unwrap().verify().unwrap().records.notes
}
