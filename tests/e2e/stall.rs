//! Locking on a disk that does not respond: each sync takes four seconds, or making a
//! folder in the backup folder does.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use records::{Credential, Options, Passphrase, Vault};
use tests::desk::Desk;
use tests::dialog;
use tests::process::Group;
use tests::window::eventually;

use super::vault::{
    PASSPHRASE, page_that_holds, someone_healing, type_passphrase, until_it_asks, until_replaced,
};

/// The app with an open vault, traced, and with every sync delayed.
struct Stalled {
    desk: Desk,
    app: Group,
    /// The page that was unlocked last, and holds names.
    page: u32,
    trace: PathBuf,
}

impl Stalled {
    async fn open(desk: Desk, faults: &[&str]) -> Self {
        let trace = desk.home().join("trace");
        let mut command = desk.command("strace");
        command
            .args(["-f", "-qq", "-y", "-ttt", "--seccomp-bpf"])
            .args(["-e", "signal=none"])
            .args(faults)
            .arg("-o")
            .arg(&trace)
            .arg(tests::built("scalp-aftercare"));
        let app = Group::start(&command);
        let page = unlock(&desk, &app).await;
        Self {
            desk,
            app,
            page,
            trace,
        }
    }

    /// Unlocks the vault again, in the page that the lock has put up.
    async fn unlock_again(&mut self) {
        until_replaced(&self.app, self.page).await;
        self.page = unlock(&self.desk, &self.app).await;
    }

    /// Presses keys, and returns the Unix time just before, in seconds.
    fn press(&self, keys: &str) -> f64 {
        let moment = SystemTime::now().duration_since(UNIX_EPOCH);
        dialog::xdotool(&self.desk, &["key", keys]);
        moment.expect("it is after 1970").as_secs_f64()
    }

    /// Returns the events since a moment, in order.
    fn since(&self, moment: f64) -> Vec<Event> {
        let trace = fs::read_to_string(&self.trace).expect("a trace");
        let events = trace.lines().filter_map(Event::read);
        events.filter(|event| event.at >= moment).collect()
    }

    /// Waits for the first event of a kind since a moment, and returns all events up to it.
    async fn first(&self, what: &str, moment: f64, kind: impl Fn(&Event) -> bool) -> Vec<Event> {
        let until = || {
            let mut events = self.since(moment);
            let end = events.iter().position(&kind)?;
            events.truncate(end + 1);
            Some(events)
        };
        eventually(what, || async { until().is_some() }).await;
        until().expect("it is still in the trace")
    }
}

/// Unlocks the vault, waits until the list of healing clients is shown, and returns the
/// page's process.
async fn unlock(desk: &Desk, app: &Group) -> u32 {
    until_it_asks(desk, app).await;
    type_passphrase(desk);
    page_that_holds(app, "Xanthe").await
}

/// A line of the trace, such as `812 1796543210.123456 close(30</…/vault.db>) = 0`.
#[derive(Debug)]
struct Event {
    at: f64,
    call: String,
}

impl Event {
    fn read(line: &str) -> Option<Self> {
        let (at, call) = line.split_once(' ')?.1.trim_start().split_once(' ')?;
        Some(Self {
            at: at.parse().ok()?,
            call: call.to_owned(),
        })
    }

    /// Returns true if a sync of one of the vault's files begins.
    fn is_sync(&self) -> bool {
        let begins = self.call.starts_with("fsync(") || self.call.starts_with("fdatasync(");
        begins && self.call.contains("/vault")
    }

    /// Returns true if any sync has ended.
    fn is_synced(&self) -> bool {
        let call = &self.call;
        (call.contains("sync resumed") || call.contains("sync(")) && call.contains("(DELAYED)")
    }

    /// Returns true if the vault's database is closed, so that its key is gone.
    fn is_closed(&self) -> bool {
        self.call.starts_with("close(") && self.call.contains("/vault.db>")
    }

    /// Returns true if the app has executed itself again, so that all its memory is gone.
    fn is_new(&self) -> bool {
        self.call.contains("execve") && self.call.ends_with("= 0")
    }
}

#[tokio::test]
async fn the_key_is_dropped_without_waiting_for_the_disk() {
    let syncs = [
        "-etrace=fsync,fdatasync,close,execve",
        "-einject=fsync,fdatasync:delay_enter=4s",
    ];
    let mut stalled = Stalled::open(someone_healing().await, &syncs).await;
    let told = |what: &str, locked: f64, gone: &[Event]| {
        let after = gone.last().expect("it happened").at - locked;
        println!("lock to key gone, {what}: {:.0} ms", after * 1e3);
    };

    let locked = stalled.press("ctrl+l");
    let until = stalled
        .first("the key is gone", locked, Event::is_closed)
        .await;
    assert!(!until.iter().any(Event::is_sync), "{until:?}");
    told("nothing to save", locked, &until);

    stalled.unlock_again().await;
    let undone = stalled.press("ctrl+z");
    stalled.first("a save begins", undone, Event::is_sync).await;
    let locked = stalled.press("ctrl+l");
    let until = stalled
        .first("the key is gone", locked, Event::is_new)
        .await;
    assert!(!until.iter().any(Event::is_synced), "{until:?}");
    told("a save in the disk", locked, &until);
    // A save that was never acknowledged is not in the vault.
    let Stalled { desk, app, .. } = stalled;
    drop(app);
    let app = Group::start(&desk.command(tests::built("scalp-aftercare")));
    unlock(&desk, &app).await;
}

/// Has the vault at a desk make its backups in a folder, which holds none yet.
fn back_up_to(desk: &Desk, folder: &Path) {
    let data = desk.data().join("scalp-aftercare");
    let seen = desk.state().join("scalp-aftercare/last-seen.json");
    let options = Options::default().with_last_seen(seen);
    let key = Credential::Passphrase(Passphrase::new(PASSPHRASE));
    let mut vault = Vault::unlock(&data.join("vault"), &key, options).expect("it opens");
    let mut settings = vault.settings().expect("settings");
    settings.backup_folder = Some(folder.to_owned());
    let saved = vault.change(|batch| batch.save_settings(&settings));
    saved.expect("saved settings");
    vault.confirm_backup_folder().expect("a confirmed folder");
    vault.lock().expect("a locked vault");
}

#[tokio::test]
async fn a_backup_folder_that_does_not_answer_keeps_nobody_from_locking() {
    let desk = someone_healing().await;
    let stick = desk.home().join("stick");
    fs::create_dir(&stick).expect("a folder");
    back_up_to(&desk, &stick);
    // Making a folder hangs wherever it is made; the snapshot beside the vault is held up
    // as well, but for a shorter time than this test is let to take.
    let folders = [
        "-etrace=mkdir,close,execve",
        "-einject=mkdir:delay_enter=4s:when=2+",
    ];
    let stalled = Stalled::open(desk, &folders).await;
    let on_stick =
        |event: &Event| event.call.starts_with("mkdir(") && event.call.contains("/stick/");
    let hangs = stalled.first("the backup is carried", 0.0, on_stick).await;
    let began = hangs.last().expect("it began").at;

    let locked = stalled.press("ctrl+l");
    let until = stalled
        .first("the key is gone", locked, Event::is_closed)
        .await;
    let gone = until.last().expect("it happened").at;
    println!(
        "lock to key gone, a backup in the disk: {:.0} ms",
        (gone - locked) * 1e3
    );
    let since = stalled.since(began);
    let ended = since
        .iter()
        .find(|event| event.call.contains("mkdir resumed"));
    assert!(ended.is_none_or(|event| event.at > gone), "{since:?}");
    assert!(
        !until.iter().any(Event::is_new),
        "it had to restart: {until:?}"
    );
}
