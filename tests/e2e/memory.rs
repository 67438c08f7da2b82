//! What the app's processes hold after a lock that follows a day's work.
//!
//! WebDriver passes scripts and their results through the app's own process. So no name
//! and no sentence of a client is passed that way here: they are put in the vault and
//! in a file before the app starts, and results stay in the page.

use std::fs;

use fantoccini::key::Key;
use records::{Client, ContactPoint, Note, NoteKind, Options, StoreError, Vault, judge};
use serde_json::{Value, json};
use tests::desk::Desk;
use tests::process::of_group;
use tests::session::{first_protocol, first_session};
use tests::window::{Window, eventually};
use tests::{dialog, memory, viewer};
use vocabulary::Moment;

use super::vault::PASSPHRASE;

const NAME: [&str; 2] = ["Xanthe", "Quillon"];
const SENTENCE: &str = "The crown itches when it rains";
const IMPORTED: &str = "Zebulon";

/// Calls a backend command and keeps the answer in the page. Calls back with null, or
/// with the failure's code.
const ASK: &str = "
    const [command, request, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(command, { request })
        .then(() => done(null), (failure) => done(failure.code ?? String(failure)));";

/// Saves a note whose text is passed as character codes, so that it is never in a
/// script.
const WRITE: &str = "
    const [letters, note, done] = arguments;
    const text = String.fromCharCode(...letters);
    window.__TAURI_INTERNALS__.invoke('save_note', { request: { ...note, text } })
        .then(() => done(null), (failure) => done(failure.code ?? String(failure)));";

/// Opens the client in the day's list whose name contains these letters, passed as
/// character codes.
const OPEN: &str = "
    const name = String.fromCharCode(...arguments[0]);
    [...document.querySelectorAll('main li button')]
        .find((row) => row.textContent.includes(name)).click();";

async fn does(window: &Window, command: &str, request: Value) {
    let refused = window
        .client
        .execute_async(ASK, vec![json!(command), request])
        .await
        .unwrap_or_else(|error| panic!("{command}: {error}"));
    assert_eq!(refused, Value::Null, "{command}");
}

/// Waits for an element by its selector. Looking for its name would return the text in
/// it.
async fn there_is(window: &Window, selector: &str) {
    eventually(selector, || async {
        let script = "return document.querySelector(arguments[0]) !== null";
        window.run(script, vec![json!(selector)]).await == json!(true)
    })
    .await;
}

/// Returns a desk with a vault that has one client, and with a file that has another.
fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.open_memory();
    let folder = desk.data().join("scalp-aftercare");
    fs::create_dir(&folder).expect("a folder");
    let passphrase = judge(PASSPHRASE, &[]).expect("a good passphrase");
    let created = Vault::create(&folder.join("vault"), &passphrase, Options::default());
    let mut vault = created.expect("a vault").vault;
    fill(&mut vault).expect("a client");
    vault.lock().expect("a locked vault");
    let list = format!("Name,Phone\n{IMPORTED} Farquhar,604 555 0199\n");
    fs::write(desk.home().join("list.csv"), list).expect("a file");
    desk
}

fn fill(vault: &mut Vault) -> Result<(), StoreError> {
    let (version, document) = first_protocol();
    let now = Moment::from(chrono::Local::now().naive_local());
    vault.change(|batch| {
        batch.keep_protocol(&version, &document)?;
        let client = batch.add_client(&Client {
            name: NAME.join(" "),
            phones: ContactPoint::only("604 555 0142"),
            ..Client::default()
        })?;
        batch.add_session(client, &first_session(&version, now.days_earlier(2)))?;
        let note = Note {
            kind: NoteKind::Note,
            date: now.date(),
            pinned: false,
            slip: None,
            text: format!("{SENTENCE}."),
        };
        batch.add_note(client, None, &note)?;
        Ok(())
    })
}

/// Does a day's work: finding, notes, sheets on screen and on paper, importing a file.
async fn work(window: &Window) {
    for typed in ["555", "rains", "crown"] {
        does(window, "find", json!({ "typed": typed })).await;
    }
    does(window, "today", Value::Null).await;
    does(window, "clients", json!({ "limit": 50 })).await;
    does(window, "client", json!({ "id": 1 })).await;
    let note = json!({
        "id": null, "client": 1, "session": null, "kind": "call",
        "date": "2026-11-22", "pinned": false, "done": true,
    });
    let letters: Vec<u16> = SENTENCE.encode_utf16().collect();
    let refused = window
        .client
        .execute_async(WRITE, vec![json!(letters), note])
        .await;
    assert_eq!(refused.expect("the page answers"), Value::Null);
    let sheet = json!({
        "kind": "client", "client": 1, "paper": null, "large_print": null, "product": null,
    });
    for command in ["preview", "pages", "print"] {
        does(window, command, sheet.clone()).await;
    }
    let file = json!({ "kind": "client_file", "id": 1 });
    does(window, "preview", file).await;
    // On the screen too: the healing list, the finder, and the client with their notes.
    window.press(&[Key::Control.into(), 'k']).await;
    window.type_text("555").await;
    there_is(window, "dialog[open] [role=option]").await;
    window.press(&[Key::Escape.into()]).await;
    let letters: Vec<u16> = NAME[0].encode_utf16().collect();
    window.run(OPEN, vec![json!(letters)]).await;
    there_is(window, "[role=tab]").await;
    let taken = window.run(
        "window.taken = window.__TAURI_INTERNALS__.invoke('import_preview', { request: null })",
        vec![],
    );
    taken.await;
    dialog::choose_file(&window.desk, &window.desk.home().join("list.csv")).await;
    let script = "const [done] = arguments; window.taken.then(() => done(null), done)";
    let read = window.client.execute_async(script, vec![]).await;
    assert_eq!(read.expect("the page answers"), Value::Null);
    does(window, "import_confirm", json!({ "turned": [] })).await;
    does(window, "find", json!({ "typed": "0199" })).await;
}

#[tokio::test]
async fn after_a_days_work_a_lock_leaves_no_client_data_outside_the_page() {
    let desk = desk();
    let printed = viewer::set_up(&desk);
    let window = Window::open_at(desk).await;
    does(
        &window,
        "unlock",
        json!({ "kind": "passphrase", "text": PASSPHRASE }),
    )
    .await;
    window.client.refresh().await.expect("the page loads anew");
    window.find_text("healing").await;
    work(&window).await;
    eventually("the viewer is given a page", || async { printed.exists() }).await;
    does(&window, "lock", json!({ "ground": [255, 255, 255] })).await;
    // Without WebDriver the page's process ends at a lock. The driver is not part of the
    // app.
    let ours = of_group(window.group())
        .into_iter()
        .filter(|(_, name)| name != "WebKitWebProces" && name != "WebKitWebDriver");
    let mut looked_at = 0;
    for (process, name) in ours {
        for text in NAME.into_iter().chain([SENTENCE, IMPORTED]) {
            let places = memory::places(process, text);
            assert!(places.is_empty(), "{name} holds {text} in {places:#?}");
        }
        looked_at += 1;
    }
    assert!(looked_at >= 2, "only {looked_at} processes were found");
}
