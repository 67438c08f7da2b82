//! For every write, sync, truncation, rename and removal of every operation: the process
//! is killed there, killed with that write torn, and told that it failed, once and from
//! there on for ever. After each the vault is the old one or the new one, whole.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::process::Command;

use crate::scene::{Home, MARKER, OPERATIONS, State, copy_dir, look, set_up};
use crate::victim::REFUSED;
use records::Stop;

/// The system calls that change what is on a disk.
const CALLS: &str = "pwrite64,write,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir";

#[derive(Debug, Clone, Copy, PartialEq)]
enum Fault {
    Kill,
    Tear,
    Once(&'static str),
    ForEver(&'static str),
}

const FAULTS: [Fault; 6] = [
    Fault::Kill,
    Fault::Tear,
    Fault::Once("EIO"),
    Fault::ForEver("EIO"),
    Fault::Once("ENOSPC"),
    Fault::ForEver("ENOSPC"),
];

/// Tries every point, or, in the short version, a spread of them.
pub fn prove(is_long: bool, only: Option<&str>) {
    let mut all = 0;
    let asked = |operation: &&str| only.is_none_or(|only| only == *operation);
    for operation in OPERATIONS.into_iter().filter(asked) {
        let place = tempfile::tempdir().unwrap();
        let template = Home(place.path().join("template"));
        fs::create_dir(&template.0).unwrap();
        set_up(operation, &template);
        let trial = Trial {
            operation,
            place: place.path(),
            template: &template,
        };

        let counts = trial.count_calls();
        let points: Vec<(String, u32)> = counts
            .iter()
            .flat_map(|(call, count)| (1..=*count).map(|n| (call.clone(), n)))
            .collect();
        let (old, new) = trial.old_and_new();
        assert!(
            operation == "unlock" || operation == "migrate" || old != new,
            "{operation} changes nothing"
        );
        let mut tried = 0;
        let stride = if is_long { 1 } else { 37 };
        for (index, (call, nth)) in points.iter().enumerate() {
            for (fault_index, fault) in FAULTS.into_iter().enumerate() {
                let is_write = call == "pwrite64" || call == "write";
                if (fault == Fault::Tear && !is_write) || (index + 2 * fault_index) % stride != 0 {
                    continue;
                }
                trial.try_point(call, *nth, fault, &old, &new);
                tried += 1;
            }
        }
        println!(
            "faults: {operation}: {} calls, {tried} points tried",
            points.len()
        );
        all += tried;
    }
    assert!(all > 0, "there is no such operation");
    println!("faults: {all} points tried, each the old state or the new one");
}

struct Trial<'a> {
    operation: &'a str,
    place: &'a Path,
    template: &'a Home,
}

impl Trial<'_> {
    /// A fresh copy of the template. It is always at the same place, because settings
    /// name the backup folder.
    fn fresh(&self) -> Home {
        let home = Home(self.place.join("home"));
        if home.0.exists() {
            fs::remove_dir_all(&home.0).unwrap();
        }
        copy_dir(&self.template.0, &home.0);
        fs::create_dir_all(self.template.backups()).unwrap();
        self.point_settings_at(&home);
        home
    }

    /// The template's settings name the template's backup folder.
    fn point_settings_at(&self, home: &Home) {
        if matches!(self.operation, "create" | "migrate") {
            return;
        }
        let from = self.template.backups().to_string_lossy().into_owned();
        let to = home.backups().to_string_lossy().into_owned();
        let sql = format!(
            "UPDATE setting SET value = replace(value, '{from}', '{to}');
             UPDATE backup SET folder = CAST(replace(CAST(folder AS TEXT), '{from}', '{to}') AS BLOB);"
        );
        records::proof::run_sql(&home.vault(), &home.recovery(), &sql).unwrap();
    }

    fn count_calls(&self) -> BTreeMap<String, u32> {
        let home = self.fresh();
        let log = self.strace(&home, &[]);
        assert_eq!(
            log.code,
            Some(0),
            "{} fails without any fault: {}",
            self.operation,
            log.text
        );
        let mut counts = BTreeMap::new();
        for line in log.text.lines() {
            if let Some(call) = call_in(line) {
                *counts.entry(call.to_owned()).or_insert(0) += 1;
            }
        }
        counts
    }

    fn old_and_new(&self) -> (State, State) {
        let old = look(self.operation, &self.fresh());
        let home = self.fresh();
        assert_eq!(self.strace(&home, &[]).code, Some(0));
        (old, look(self.operation, &home))
    }

    fn try_point(&self, call: &str, nth: u32, fault: Fault, old: &State, new: &State) {
        let home = self.fresh();
        let what = match fault {
            Fault::Kill | Fault::Tear => format!("inject={call}:signal=SIGKILL:when={nth}"),
            Fault::Once(error) => format!("inject={call}:error={error}:when={nth}"),
            Fault::ForEver(error) => format!("inject={call}:error={error}:when={nth}+"),
        };
        let log = self.strace(&home, &["-e", &what]);
        let point = format!("{} {call} {nth} {fault:?}", self.operation);
        if fault == Fault::Tear {
            tear_last_write(&log.text, &point);
        }
        let is_killed = matches!(fault, Fault::Kill | Fault::Tear);
        assert!(
            is_killed == log.code.is_none()
                && log.code.is_none_or(|code| code == 0 || code == REFUSED),
            "{point}: ended with {:?}",
            log.code
        );
        let seen = std::panic::catch_unwind(|| look(self.operation, &home));
        let seen = seen.unwrap_or_else(|_| panic!("{point}: the vault is not whole"));
        if log.code == Some(0) {
            assert_eq!(&seen, new, "{point}: was acknowledged and is not there");
        }
        assert!(
            &seen == old || &seen == new,
            "{point}: a third state: {seen:?}"
        );
        if matches!(self.operation, "backup" | "restore" | "erase") {
            let is_erased = self.operation == "erase" && &seen == new;
            Self::check_next_backup(&home, is_erased, &point);
        }
    }

    /// The next backup removes what copies that were cut short have left, and finishes
    /// an erasure that was cut short in the copies.
    fn check_next_backup(home: &Home, is_erased: bool, point: &str) {
        let mut vault = home.unlock().unwrap();
        // By name: the settings of a restored vault name the template's.
        vault.back_up_to(&home.backups(), &Stop::NEVER).unwrap();
        for folder in [home.backups(), home.vault(), home.0.clone()] {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let ending = path.extension().and_then(|ending| ending.to_str());
                assert!(
                    !matches!(ending, Some("part" | "next")),
                    "{point}: {} is left",
                    path.display()
                );
            }
        }
        if !is_erased {
            return;
        }
        for backup in vault.backups_in(&home.backups()) {
            let options = crate::scene::options("2026-11-21T10:00:00Z");
            let mut copy = records::Vault::unlock(&backup.path, &home.recovery(), options).unwrap();
            assert!(
                copy.find_clients(MARKER, 1).unwrap().is_empty(),
                "{point}: still in a backup"
            );
        }
    }

    fn strace(&self, home: &Home, inject: &[&str]) -> Log {
        let log = self.place.join("strace.log");
        let status = Command::new("strace")
            .args([
                "-f",
                "-qq",
                "-y",
                "-s",
                "0",
                "-e",
                "signal=none",
                "-e",
                &format!("trace={CALLS}"),
            ])
            .args(inject)
            .arg("-o")
            .arg(&log)
            .arg(std::env::current_exe().unwrap())
            .args(["victim", self.operation])
            .arg(&home.0)
            .stderr(std::process::Stdio::null())
            .status()
            .unwrap_or_else(|error| panic!("strace must be there: {error}"));
        Log {
            code: status.code(),
            text: fs::read_to_string(&log).unwrap(),
        }
    }
}

struct Log {
    code: Option<i32>,
    text: String,
}

/// The call in a line such as `123 pwrite64(4</tmp/x/vault.db>, ""..., 4096, 0) = 4096`.
fn call_in(line: &str) -> Option<&str> {
    line.split_once(' ')?
        .1
        .trim_start()
        .split_once('(')
        .map(|(call, _)| call)
}

/// Makes the write that the process was killed in a torn one: the sectors of its second
/// half hold neither what was there nor what was to be.
fn tear_last_write(log: &str, point: &str) {
    let line = log
        .lines()
        .rfind(|line| matches!(call_in(line), Some("pwrite64" | "write")));
    let line = line.unwrap_or_else(|| panic!("{point}: no write in the log"));
    let path = line.split_once('<').unwrap().1.split_once('>').unwrap().0;
    let numbers: Vec<u64> = line
        .rsplit_once(')')
        .map_or(line, |(before, _)| before)
        .split(", ")
        .skip(2)
        .filter_map(|part| part.trim().parse().ok())
        .collect();
    if !Path::new(path).is_file() {
        return; // Standard output.
    }
    let length = numbers[0];
    let offset = numbers
        .get(1)
        .copied()
        .unwrap_or_else(|| fs::metadata(path).unwrap().len());
    // A disk writes whole sectors: less than one cannot be torn.
    let first = length.div_ceil(2).next_multiple_of(512);
    if first >= length {
        return;
    }
    let mut file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(offset + first)).unwrap();
    file.write_all(&vec![0xa5; usize::try_from(length - first).unwrap()])
        .unwrap();
}
