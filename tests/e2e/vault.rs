//! The life of a vault in the real app: created, killed, unlocked, searched and locked.

use std::cell::Cell;
use std::fs;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use tests::desk::Desk;
use tests::process::{Group, of_group};
use tests::window::{TITLE, Window, eventually};
use tests::{dialog, memory};
use zbus::connection::Builder;

pub const PASSPHRASE: &str = "harbour violin cactus pepper";

/// Calls a backend command that must succeed, and returns its answer.
pub async fn ask(window: &Window, command: &str, request: Value) -> Value {
    window
        .ask(command, request)
        .await
        .unwrap_or_else(|failure| panic!("{command}: {failure}"))
}

pub(crate) fn studio() -> Value {
    json!({
        "name": "Northside", "artist": "Robin", "phone": "", "email": "", "website": "",
        "address": "", "emergency_number": "", "advice_number": "", "zone": "",
        "tagline": "", "accent": "",
    })
}

/// Opens the app and creates a vault, on an empty desk.
async fn first_start() -> Window {
    first_start_at(Desk::new()).await
}

/// Opens the app and creates a vault, on a prepared desk.
pub async fn first_start_at(desk: Desk) -> Window {
    let window = Window::open_at(desk).await;
    assert_eq!(
        ask(&window, "vault_state", Value::Null).await["state"],
        "none"
    );
    let request = json!({ "passphrase": PASSPHRASE, "studio": studio(), "paper": "a4" });
    let view = ask(&window, "create_vault", request).await;
    assert_eq!(view["recovery_waits"], true);
    let key = ask(&window, "recovery_key", Value::Null).await;
    assert!(
        key["groups"][0] == "AGE-SECRET-KEY-1",
        "{}",
        key["groups"][0]
    );
    ask(&window, "finish_recovery", json!({ "on_paper": true })).await;
    window
}

pub async fn unlock(window: &Window, passphrase: &str) -> Value {
    let typed = json!({ "kind": "passphrase", "text": passphrase });
    ask(window, "unlock", typed).await
}

async fn add_client(window: &Window, name: &str) -> Value {
    let added = ask(window, "add_client", json!({ "name": name })).await;
    added["id"].clone()
}

fn note(client: &Value, text: &str) -> Value {
    json!({
        "id": null, "client": client, "session": null, "kind": "call",
        "date": "2026-11-22", "text": text, "pinned": false, "done": false,
    })
}

#[tokio::test]
async fn saved_work_survives_a_power_cut() {
    let window = first_start().await;
    let client = add_client(&window, "Marcus Odell").await;
    let saved = ask(&window, "save_note", note(&client, "Itches, told him why")).await;
    assert!(saved["id"].is_number(), "{saved}");
    let desk = window.kill().await;

    let window = Window::open_at(desk).await;
    let state = ask(&window, "vault_state", Value::Null).await;
    assert_eq!(
        (&state["state"], &state["studio"]),
        (&json!("locked"), &json!("Northside"))
    );
    let locked = window.ask("today", Value::Null).await.expect_err("locked");
    assert_eq!(locked["code"], "vault-locked");
    let wrong = unlock(&window, "lantern gravel teapot mosaic").await;
    assert_eq!(
        (&wrong["answer"], &wrong["failure"]["code"]),
        (&json!("refused"), &json!("wrong-passphrase"))
    );
    assert_eq!(unlock(&window, PASSPHRASE).await["answer"], "opened");
    let found = ask(&window, "find", json!({ "typed": "odel" })).await;
    assert_eq!(found[0]["name"], "Marcus Odell");
    let found = ask(&window, "find", json!({ "typed": "itch" })).await;
    assert_eq!(found[0]["sentence"], "Itches, told him why");
    assert_eq!(ask(&window, "today", Value::Null).await["clients"], 1);
    ask(&window, "lock", json!({ "ground": [255, 255, 255] })).await;
    let state = ask(&window, "vault_state", Value::Null).await;
    assert_eq!(state["state"], "locked");
    assert_no_name(&window.desk);
}

/// Checks that no file the app has written on this desk contains the client's name.
fn assert_no_name(desk: &Desk) {
    let home = desk.home();
    let mut folders = vec![home.parent().expect("a desk").to_owned()];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let kind = entry.file_type().expect("a kind of file");
            // The display's own files are not written by the app.
            if kind.is_dir() && entry.file_name() != "screen" {
                folders.push(path);
            } else if kind.is_file() {
                let bytes = fs::read(&path).unwrap_or_default();
                let holds = bytes.windows(5).any(|part| part == b"Odell");
                assert!(!holds, "the name is in {}", path.display());
                read += 1;
            }
        }
    }
    assert!(read > 3, "only {read} files found");
}

/// Returns the id of the page's process. Linux cuts off its name.
fn page_of(app: &Group) -> Option<u32> {
    let all = of_group(app.id()).into_iter();
    all.filter(|(_, name)| name == "WebKitWebProces")
        .map(|(process, _)| process)
        .next()
}

/// Waits until a page holds a text, and returns its process.
pub async fn page_that_holds(app: &Group, text: &str) -> u32 {
    // Kept from the look that found it: a moment later the text may be freed.
    let page = Cell::new(None);
    eventually("a page holds the text", || async {
        page.set(page_of(app).filter(|page| memory::holds(*page, text)));
        page.get().is_some()
    })
    .await;
    page.get().expect("it holds the text")
}

/// Waits until a lock has replaced the page that held names.
pub async fn until_replaced(app: &Group, open: u32) {
    eventually("the page that held names has ended", || async {
        page_of(app).is_some_and(|page| page != open)
    })
    .await;
}

/// Returns a desk with a locked vault that has one healing client, Xanthe Quillon.
pub async fn someone_healing() -> Desk {
    let window = first_start().await;
    let client = add_client(&window, "Xanthe Quillon").await;
    let mut session = ask(
        &window,
        "session_defaults",
        json!({ "client": client, "booked": false }),
    )
    .await;
    for (name, value) in [
        ("id", Value::Null),
        ("client", client),
        ("is_final", json!(false)),
        ("started", Value::Null),
        ("skin", json!("")),
        ("treatment", json!([])),
        ("price", Value::Null),
        ("text", json!("")),
    ] {
        session[name] = value;
    }
    ask(&window, "save_session", session).await;
    window.close().await
}

/// Waits until the locked vault asks for the passphrase, and returns the page's
/// process.
pub async fn until_it_asks(desk: &Desk, app: &Group) -> u32 {
    let page = page_that_holds(app, "Northside").await;
    eventually("the window is shown", || async {
        !dialog::windows(desk, TITLE).is_empty()
    })
    .await;
    page
}

/// Types the passphrase into the window and presses Return.
pub fn type_passphrase(desk: &Desk) {
    let window = dialog::windows(desk, TITLE).remove(0);
    dialog::xdotool(desk, &["windowfocus", "--sync", &window]);
    dialog::xdotool(desk, &["type", "--delay", "5", PASSPHRASE]);
    dialog::xdotool(desk, &["key", "Return"]);
}

#[tokio::test]
async fn after_a_lock_no_process_holds_names_or_the_passphrase() {
    let mut desk = someone_healing().await;
    desk.open_memory();
    // Without WebDriver, under which the page's process would stay.
    let app = Group::start(&desk.command(tests::built("scalp-aftercare")));
    until_it_asks(&desk, &app).await;
    type_passphrase(&desk);
    let open = page_that_holds(&app, "Xanthe").await;

    dialog::xdotool(&desk, &["key", "ctrl+l"]);
    until_replaced(&app, open).await;
    let locked = page_that_holds(&app, "Northside").await;
    for text in ["Xanthe", "Quillon", PASSPHRASE] {
        for (process, name) in of_group(app.id()) {
            let places = memory::places(process, text);
            assert!(places.is_empty(), "{name} holds {text} in {places:#?}");
        }
    }

    // The new page can unlock, and so can one that replaces a page that crashed.
    type_passphrase(&desk);
    let open = page_that_holds(&app, "Xanthe").await;
    assert_eq!(open, locked);
    let fallen = i32::try_from(open).ok().and_then(Pid::from_raw);
    kill_process(fallen.expect("a process"), Signal::KILL).expect("the page can be ended");
    eventually("another page shows who is healing", || async {
        page_of(&app).is_some_and(|page| page != open && memory::holds(page, "Xanthe"))
    })
    .await;
}

#[tokio::test]
async fn sample_clients_leave_nothing_behind() {
    let window = Window::open().await;
    let view = ask(&window, "open_samples", Value::Null).await;
    assert_eq!(view["sample"], true);
    let list = ask(&window, "clients", json!({ "limit": 50 })).await;
    assert_eq!(
        (&list["total"], list["rows"].as_array().map(Vec::len)),
        (&json!(12), Some(12))
    );
    let cache = window.desk.home().parent().expect("a desk").join("cache");
    let samples = cache.join("scalp-aftercare/samples");
    assert_eq!(fs::read_dir(&samples).expect("samples").count(), 1);
    window.close().await;
    assert_eq!(fs::read_dir(&samples).map_or(0, Iterator::count), 0);
}

#[tokio::test]
async fn the_vault_locks_when_the_screen_saver_starts() {
    let window = first_start().await;
    let saver = Builder::address(window.desk.bus().as_str())
        .and_then(|bus| bus.name("org.freedesktop.ScreenSaver"))
        .expect("an address")
        .build()
        .await
        .expect("a place on the bus");
    eventually("the vault locks", || async {
        // The app may not be listening yet when the first signal is sent.
        saver
            .emit_signal(
                None::<&str>,
                "/org/freedesktop/ScreenSaver",
                "org.freedesktop.ScreenSaver",
                "ActiveChanged",
                &true,
            )
            .await
            .expect("it is said");
        let state = ask(&window, "vault_state", Value::Null).await;
        state["state"] == "locked"
    })
    .await;
}
