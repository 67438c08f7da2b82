//! `aftercare vault`.

use std::fs;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::LazyLock;

use records::{Credential, Options, Vault};
use serde_json::Value;
use studio::booking::{BookingInput, BookingKind};
use tempfile::TempDir;

use super::{Ran, aftercare, fed, in_repository, run};

const PASSPHRASE: &str = "lantern gravel teapot mosaic";

/// A vault as `create` makes it. A passphrase costs a second to try, on purpose, so all
/// tests take copies of this one, and most open it with its recovery key.
struct Made {
    home: TempDir,
    recovery_key: String,
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("vault");
    let told = given(PASSPHRASE, "create", &dir, &["--studio", "Northside"]).answer();
    let recovery_key = told
        .lines()
        .find(|line| line.starts_with("AGE-SECRET-KEY-1"))
        .expect("the recovery key is shown")
        .to_owned();
    Made { home, recovery_key }
});

/// A folder that vanishes, with a vault in it.
pub(super) struct Desk(TempDir);

impl Desk {
    pub(super) fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        fs::create_dir(desk.file("vault")).unwrap();
        for entry in fs::read_dir(MADE.home.path().join("vault")).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), desk.file("vault").join(entry.file_name())).unwrap();
        }
        desk
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Fills the vault with the sample clients of this moment.
    pub(super) fn fill_with_samples(&self, now: &str) {
        let key = Credential::Recovery(MADE.recovery_key.parse().unwrap());
        let mut vault = Vault::unlock(&self.file("vault"), &key, Options::default()).unwrap();
        let now = now.parse().unwrap();
        studio::samples::fill(&mut vault, now, Some("America/Vancouver")).unwrap();
        vault.lock().unwrap();
    }

    /// Books a consultation of 45 minutes for somebody who becomes a client.
    pub(super) fn book(&self, name: &str, phone: &str, begins: &str) {
        let key = Credential::Recovery(MADE.recovery_key.parse().unwrap());
        let vault = Vault::unlock(&self.file("vault"), &key, Options::default()).unwrap();
        let mut studio = studio::Studio::new(vault);
        let asked = BookingInput {
            item: None,
            kind: BookingKind::Consultation,
            client: None,
            name: name.into(),
            phone: phone.into(),
            begins: begins.into(),
            minutes: 45,
            text: "Wants a soft hairline.".into(),
        };
        let now = "2026-11-22T15:00".parse().unwrap();
        studio.book(&asked, "America/Vancouver", now).unwrap();
        studio.vault.lock().unwrap();
    }

    /// Runs a command about the vault.
    pub(super) fn vault(&self, command: &str, more: &[&str]) -> Ran {
        let more = [more, &["--recovery-key"]].concat();
        given(&MADE.recovery_key, command, &self.file("vault"), &more)
    }

    /// Starts adding notes, as many as it can.
    fn add_notes(&self) -> (Child, Lines<BufReader<ChildStdout>>) {
        self.add_notes_with(aftercare(&[]))
    }

    /// The same with a command that runs `aftercare`.
    pub(super) fn add_notes_with(
        &self,
        mut aftercare: Command,
    ) -> (Child, Lines<BufReader<ChildStdout>>) {
        let dir = self.file("vault");
        let mut child = aftercare
            .args(["vault", "add-note", text(&dir), "dry"])
            .args(["--count", "100000", "--recovery-key"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        writeln!(stdin, "{}", MADE.recovery_key).unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        (child, lines)
    }
}

/// Runs `aftercare vault COMMAND DIR …` with this first line on standard input.
fn given(secret: &str, command: &str, dir: &Path, more: &[&str]) -> Ran {
    let dir = dir.to_str().unwrap();
    let arguments = [&["vault", command, dir][..], more].concat();
    fed(&arguments, format!("{secret}\n").as_bytes())
}

pub(super) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_vault_is_made_filled_searched_and_checked() {
    let desk = Desk::new();
    let anna = desk.vault("add-client", &["Anna Łukasz", "--phone", "604 555 0100"]);
    assert_eq!(anna.answer(), "1\n");
    assert_eq!(desk.vault("add-client", &["Ben Example"]).answer(), "2\n");
    let note = ["Redness gone. Got wet on day 2.", "--client", "anna"];
    assert_eq!(desk.vault("add-note", &note).answer(), "1\n");

    let info = desk.vault("info", &["--json"]).json();
    assert_eq!(info["clients"], 2);
    assert_eq!(info["notes"], 1);
    assert_eq!(info["last_backup"], Value::Null);
    assert_eq!(info["accesses"][0]["act"], "recover");

    let found = desk.vault("search", &["lukasz", "--json"]).json();
    assert_eq!(found["clients"][0]["name"], "Anna Łukasz");
    assert_eq!(found["clients"][0]["fit"], "words");
    let found = desk.vault("search", &["dnes", "--json"]).json();
    assert_eq!(found["notes"][0]["sentence"], "Redness gone.");
    assert_eq!(found["notes"][0]["hits"][0], serde_json::json!([0, 7]));
    assert_eq!(
        desk.vault("search", &["0100"]).answer(),
        "client 1: Anna Łukasz\n"
    );
    assert_eq!(
        desk.vault("search", &["xyzzy"]).answer(),
        "Nothing was found.\n"
    );

    let checked = desk.vault("verify", &["--json"]).json();
    assert_eq!(checked["clients"], 2);
    assert!(checked["pages"].as_u64().unwrap() > 10);
    assert!(
        desk.vault("verify", &[])
            .answer()
            .starts_with("Everything is fine. Every page was read and checked: 2 clients, ")
    );
}

#[test]
fn many_notes_are_acknowledged_one_by_one() {
    let desk = Desk::new();
    desk.vault("add-client", &["Anna"]).answer();
    let acknowledged = desk.vault("add-note", &["dry", "--count", "25"]).answer();
    let numbers: Vec<u32> = acknowledged.lines().map(|l| l.parse().unwrap()).collect();
    assert_eq!(numbers, (1..=25).collect::<Vec<_>>());
    assert_eq!(desk.vault("info", &["--json"]).json()["notes"], 25);
    // What follows the passphrase is the text.
    let dir = desk.file("vault");
    let piped = format!("{}\nfirst line\nsecond line\n", MADE.recovery_key);
    let arguments = ["vault", "add-note", text(&dir), "--recovery-key"];
    let number = fed(&arguments, piped.as_bytes()).answer();
    assert_eq!(number, "26\n");
    let found = desk.vault("search", &["second", "--json"]).json();
    assert_eq!(found["notes"][0]["sentence"], "second line");
}

#[test]
fn what_was_acknowledged_is_there_after_a_kill() {
    let desk = Desk::new();
    desk.vault("add-client", &["Anna"]).answer();
    let (mut child, mut lines) = desk.add_notes();
    for _ in 0..40 {
        lines.next().unwrap().unwrap();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let acknowledged = 40 + lines.map_while(Result::ok).count() as u64;
    let kept = desk.vault("verify", &["--json"]).json()["notes"].as_u64();
    // One more may have been saved than could be acknowledged.
    assert!(
        kept == Some(acknowledged) || kept == Some(acknowledged + 1),
        "{acknowledged} acknowledged, {kept:?} kept"
    );
}

#[test]
fn a_backup_is_made_tried_out_and_restored() {
    let desk = Desk::new();
    desk.vault("add-client", &["Before"]).answer();
    let folder = desk.file("backups");
    fs::create_dir(&folder).unwrap();
    desk.vault("backup", &[])
        .fails(1, "No backup folder is chosen. Give one with --to.");
    let made = desk
        .vault("backup", &["--to", text(&folder), "--json"])
        .json();
    let backup = made["path"].as_str().unwrap().to_owned();
    assert_eq!(made["clients"], 1);
    // The folder is remembered.
    desk.vault("backup", &[]).answer();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
    desk.vault("add-client", &["After"]).answer();

    let tried = desk.vault("restore", &[&backup, "--drill"]).answer();
    assert!(
        tried.starts_with("It can be restored. Every page was read back: 1 client, "),
        "{tried}"
    );
    assert_eq!(desk.vault("info", &["--json"]).json()["clients"], 2);
    let told = desk.vault("restore", &[&backup]).answer();
    assert!(told.contains("What was there lies in "), "{told}");
    assert_eq!(desk.vault("info", &["--json"]).json()["clients"], 1);
    desk.vault("restore", &[text(&desk.file("nothing"))])
        .fails(1, "there is no backup");
}

#[test]
fn records_go_out_and_into_another_vault() {
    let desk = Desk::new();
    desk.vault("add-client", &["Anna", "--email", "anna@example.org"])
        .answer();
    desk.vault("add-note", &["dry"]).answer();
    let json = desk.file("all.json");
    assert_eq!(desk.vault("export", &["--out", text(&json)]).answer(), "");
    let shown = desk.vault("export", &[]).json();
    assert_eq!(shown["clients"][0]["notes"][0]["record"]["text"], "dry");
    let one = desk.vault("export", &["--client", "anna"]).json();
    assert_eq!(one["clients"].as_array().unwrap().len(), 1);
    let csv = desk.vault("export", &["--csv"]).answer();
    assert!(
        csv.starts_with("\"name\",\"pronouns\",") && csv.contains("\r\n\"Anna\","),
        "{csv}"
    );

    let other = Desk::new();
    let seen = other
        .vault("import", &[text(&json), "--dry-run", "--json"])
        .json();
    assert_eq!(
        (&seen["taken"], &seen["preview"][0]["name"]),
        (&Value::Null, &"Anna".into())
    );
    assert_eq!(other.vault("info", &["--json"]).json()["clients"], 0);
    let taken = other.vault("import", &[text(&json)]).answer();
    assert_eq!(
        taken,
        "One client in the file, all new. One client was imported.\n"
    );
    let again = other.vault("import", &[text(&json)]).answer();
    assert_eq!(
        again,
        "One client in the file, 1 already in the vault. No clients were imported.\n"
    );

    let cards = other.file("cards.vcf");
    fs::write(&cards, "BEGIN:VCARD\nFN:Chloé\nEND:VCARD\n").unwrap();
    other.vault("import", &[text(&cards)]).answer();
    assert_eq!(other.vault("info", &["--json"]).json()["clients"], 2);
}

#[test]
fn a_spreadsheet_of_one_client_is_refused_and_not_one_of_everybody() {
    let desk = Desk::new();
    desk.vault("add-client", &["Anna"]).answer();
    let refused = desk.vault("export", &["--csv", "--client", "Anna"]);
    refused.fails(2, "--client");
}

#[cfg(unix)]
#[test]
fn an_export_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let json = desk.file("all.json");
    desk.vault("export", &["--out", text(&json)]).answer();
    assert_eq!(
        fs::metadata(json).unwrap().permissions().mode() & 0o777,
        0o600
    );
}

#[test]
fn the_recovery_key_opens_too_and_what_does_not_open_says_what_to_do() {
    let desk = Desk::new();
    let dir = desk.file("vault");
    let with_key = |key: &str| given(key, "info", &dir, &["--recovery-key", "--json"]);
    assert_eq!(
        with_key(&MADE.recovery_key.to_lowercase()).json()["format"],
        5
    );
    with_key("AGE-SECRET-KEY-1QQ").fails(1, "A letter of the recovery key is wrong or missing.");
    let vector = in_repository("tests/vectors/vault-1/recovery-key.txt");
    with_key(&fs::read_to_string(vector).unwrap())
        .fails(1, "This recovery key belongs to another vault");
    assert_eq!(
        given(PASSPHRASE, "info", &dir, &["--json"]).json()["format"],
        5
    );
    given("not the passphrase", "info", &dir, &[]).fails(
        1,
        "That is not the passphrase. The recovery key opens the vault too, with --recovery-key.",
    );
    given("", "info", &dir, &[]).fails(1, "no passphrase was given");
    run(&["vault", "info", text(&dir)]).fails(1, "no passphrase was given");
    given(PASSPHRASE, "create", &dir, &[]).fails(1, "is not empty");
    given("password1234", "create", &desk.file("weak"), &[])
        .fails(1, "This is one of the first that anyone would try.");
    assert!(!desk.file("weak").exists());
    given(PASSPHRASE, "info", &desk.file("none"), &[])
        .fails(1, "/none: There is no vault here yet.");
    desk.vault("add-note", &["dry"])
        .fails(1, "there is no client in the vault yet");
    desk.vault("add-client", &["  "])
        .fails(1, "The name is empty.");
    fs::write(dir.join("vault.db"), "").unwrap();
    desk.vault("info", &[]).fails(
        1,
        "The vault is damaged. Restore a backup with `aftercare vault restore`.",
    );
}

#[test]
fn words_for_a_passphrase_are_drawn_where_one_is_refused() {
    let desk = Desk::new();
    let new = desk.file("new");
    given(
        "NorthsideScalp2026",
        "create",
        &new,
        &["--studio", "North Side Scalp"],
    )
    .fails(1, "`aftercare vault suggest` draws five words for one");
    assert!(!new.exists());
    let drawn = run(&["vault", "suggest"]).answer();
    assert_eq!(drawn.split_whitespace().count(), 5, "{drawn}");
    given(
        drawn.trim_end(),
        "create",
        &new,
        &["--studio", "North Side Scalp"],
    )
    .answer();
    run(&["vault", "suggest", "x"]).fails(2, "x");
}

#[test]
fn a_vault_in_use_is_left_alone() {
    let desk = Desk::new();
    desk.vault("add-client", &["Anna"]).answer();
    let (mut child, mut lines) = desk.add_notes();
    lines.next().unwrap().unwrap();
    desk.vault("info", &[])
        .fails(1, "The vault is open in another window or program.");
    child.kill().unwrap();
    child.wait().unwrap();
    desk.vault("info", &[]).answer();
}

#[test]
fn it_is_called_in_one_way() {
    let told = run(&["vault", "add-note", "--help"]).answer();
    assert!(
        told.contains("Usage: aftercare vault add-note [OPTIONS] <DIR> [TEXT]"),
        "{told}"
    );
    run(&["vault"]).fails(2, "'aftercare vault' requires a subcommand");
    run(&["vault", "mend", "x"]).fails(2, "unrecognized subcommand 'mend'");
    run(&["vault", "info"]).fails(2, "not provided: <DIR>");
    run(&["vault", "info", "x", "y"]).fails(2, "y");
    run(&["vault", "info", "x", "--colour"]).fails(2, "--colour");
    run(&["vault", "info", "x", "--json", "--json"])
        .fails(2, "'--json' cannot be used multiple times");
    run(&["vault", "create", "x", "--recovery-key"]).fails(2, "--recovery-key");
    let desk = Desk::new();
    desk.vault("add-note", &["x", "--count", "0"])
        .fails(2, "invalid value '0' for '--count <N>'");
    desk.vault("add-client", &[])
        .fails(2, "not provided: <NAME>");
    desk.vault("search", &[]).fails(2, "not provided: <WORDS>");
    desk.vault("import", &["x.csv"])
        .fails(1, "x.csv cannot be read");
    desk.vault("import", &["x.csv", "--map", "Tel=colour"])
        .fails(2, "expected one of `name`, `given_name`");
    desk.vault("import", &["x.csv", "--dates", "ymd"])
        .fails(2, "expected `dmy` or `mdy`");
}
