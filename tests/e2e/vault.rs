//! The vault's life in the real app: made, killed, unlocked, found in, locked.

use std::fs;

use serde_json::{Value, json};
use tests::desk::Desk;
use tests::window::{Window, eventually};
use zbus::connection::Builder;

const PASSPHRASE: &str = "harbour violin cactus pepper";

/// Asks the backend what it must be able to answer.
async fn ask(window: &Window, command: &str, request: Value) -> Value {
    window
        .ask(command, request)
        .await
        .unwrap_or_else(|failure| panic!("{command}: {failure}"))
}

fn studio() -> Value {
    json!({
        "name": "Northside", "artist": "Robin", "phone": "", "email": "", "website": "",
        "address": "", "emergency_number": "", "advice_number": "", "zone": "",
    })
}

/// A first start, with the recovery key put away.
async fn first_start() -> Window {
    let window = Window::open().await;
    assert_eq!(
        ask(&window, "vault_state", Value::Null).await["state"],
        "none"
    );
    let request = json!({ "passphrase": PASSPHRASE, "studio": studio(), "paper": "a4" });
    let view = ask(&window, "create_vault", request).await;
    assert_eq!(view["recovery_waits"], true);
    let key = ask(&window, "recovery_key", Value::Null).await;
    assert!(key["groups"][0] == "AGE-SE", "{}", key["groups"][0]);
    ask(&window, "finish_recovery", Value::Null).await;
    window
}

async fn unlock(window: &Window, passphrase: &str) -> Value {
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
async fn what_was_saved_is_there_after_a_power_cut() {
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
    let lock = ask(&window, "lock", Value::Null).await;
    assert_eq!(lock["backup_failed"], Value::Null);
    assert_no_name(&window.desk);
}

/// No file that the app has written on this desk holds the client's name.
fn assert_no_name(desk: &Desk) {
    let home = desk.home();
    let mut folders = vec![home.parent().expect("a desk").to_owned()];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let kind = entry.file_type().expect("a kind of file");
            // What the display shows is no file of the app's.
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
    let address = format!(
        "unix:path={}",
        window
            .desk
            .home()
            .parent()
            .expect("a desk")
            .join("bus")
            .display()
    );
    let saver = Builder::address(address.as_str())
        .and_then(|bus| bus.name("org.freedesktop.ScreenSaver"))
        .expect("an address")
        .build()
        .await
        .expect("a place on the bus");
    eventually("the vault locks", || async {
        // The app may begin to listen after this is said for the first time.
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
