//! A studio of 100,000 clients in the app: unlocking, finding, opening a client,
//! scrolling through the list, and memory.
//!
//! Times are measured in the page, from the moment it receives a key or a click until
//! the frame with the answer has been painted. The page's clock counts whole
//! milliseconds.

use std::fs;
use std::time::Duration;

use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::desk::Desk;
use tests::window::{Window, eventually};

use crate::app::{self, proportional_memory, settled};
use crate::filling::{Dice, name, word};
use crate::table::{Table, median, percentile};
use crate::vault::vault;

const CLIENTS: usize = 100_000;

/// How many of the clients are healing, as in a busy studio.
const HEALING: usize = 40;

/// How often the app is started to unlock the vault, how often it is locked and
/// unlocked again, and how many clients are opened.
const STARTS: usize = 5;
const UNLOCKS: usize = 11;
const OPENED: usize = 30;

/// How many names, and how many words of notes, are typed letter by letter.
const TYPED: usize = 25;

/// How many frames are measured while scrolling.
const FRAMES: usize = 60;

/// Defines `painted`, which resolves with the times at which something is laid out and
/// painted.
///
/// Painting waits for the screen's next frame, which is up to 16.7 ms away.
const PAINTED: &str = "
    const painted = (shown) => new Promise((resolve) => {
        const look = () => {
            if (!shown()) return;
            observer.disconnect();
            document.body.getBoundingClientRect();
            const laid = performance.now();
            requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve({ laid, painted: performance.now() });
                port2.postMessage(null);
            });
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true, characterData: true });
    });";

/// Submits the unlock form, and calls back with the time until the list of healing
/// clients is painted.
const UNLOCK: &str = "
    const [done] = arguments;
    const end = painted(() => document.querySelector('ul[aria-label=\"Who is healing\"] li'));
    const start = performance.now();
    document.querySelector('form').requestSubmit();
    end.then(({ painted }) => done(painted - start));";

/// Types a text letter by letter, each as soon as the answer to the one before is
/// shown.
const TYPE: &str = "
    const [{ text, answer }, done] = arguments;
    const found = document.querySelector(answer);
    const type = async (letter) => {
        const end = painted(() => found.textContent !== '');
        const start = performance.now();
        document.execCommand('insertText', false, letter);
        const { laid, painted: seen } = await end;
        return [laid - start, seen - start];
    };
    (async () => {
        const times = [];
        for (const letter of text) {
            // A space does not change what is found.
            if (letter === ' ') document.execCommand('insertText', false, letter);
            else times.push(await type(letter));
        }
        return times;
    })().then(done);";

/// The elements in which the app and the bare field show their answer.
const FOUND: &str = "dialog[open] [role=status]";
const BARE_FOUND: &str = "#bare p";

/// Covers the page with a bare input that repeats what is typed: the fastest possible
/// answer in this window.
const BARE_FIELD: &str = "
    const bare = document.createElement('div');
    bare.style.cssText = 'position: fixed; inset: 0; background: white';
    const field = bare.appendChild(document.createElement('input'));
    const answer = bare.appendChild(document.createElement('p'));
    field.oninput = () => { answer.textContent = field.value; };
    bare.id = 'bare';
    document.body.append(bare);
    field.focus();
    return null;";

/// Removes what covers the page.
const NOT_BARE: &str = "document.getElementById('bare').remove(); return null;";

/// Opens the client that the finder has found.
const ENTER: &str = "
    const [name, done] = arguments;
    const end = painted(() => {
        const head = document.querySelector('main header');
        return head?.querySelector('h1')?.textContent.includes(name)
            && head.querySelector('[role=status]').textContent !== '';
    });
    const field = document.querySelector('dialog[open] input');
    const start = performance.now();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    end.then(({ painted }) => done(painted - start));";

/// Covers the page with a bare list, whose lines are all there from the start.
const BARE_LIST: &str = "
    const list = document.createElement('div');
    list.style.cssText = 'position: fixed; inset: 0; overflow-y: auto; background: white';
    for (let line = 0; line < 5000; line += 1) {
        const row = list.appendChild(document.createElement('p'));
        row.textContent = `Anna Schmidt${line}`;
        row.style.height = '56px';
    }
    list.id = 'bare';
    document.body.append(list);
    return null;";

/// Scrolls by a few rows in each frame, and calls back with the times between frames.
const SCROLL: &str = "
    const [{ list: selector, frames }, done] = arguments;
    const list = document.querySelector(selector);
    const times = [];
    let last = null;
    const step = (now) => {
        if (last !== null) times.push(now - last);
        last = now;
        list.scrollTop += 200;
        if (times.length === frames) done(times);
        else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);";

/// Measures all figures of this part.
pub fn day(table: &mut Table) {
    // Filling the vault comes first, because programs on a desk may only run for some
    // minutes.
    let (place, key) = vault(CLIENTS, HEALING);
    // Started alone, because two windows would share memory.
    let empty = app::empty_window().memory;
    let mut desk = Desk::new();
    let folder = desk.data().join("scalp-aftercare");
    fs::create_dir(&folder).expect("a folder");
    fs::rename(place.path().join("vault"), folder.join("vault")).expect("the vault moves");
    // Otherwise the first save would have to wait until all of the new vault is on the
    // disk.
    rustix::fs::sync();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let mut first = Vec::new();
        for _ in 0..STARTS {
            let window = Window::open_at(desk).await;
            first.push(unlock(&window, &key).await);
            desk = window.close().await;
        }
        // A lock ends the page's process, except under WebDriver. From here on the figures are
        // therefore those of a page that has unlocked before.
        let window = Window::open_at(desk).await;
        let mut again = Vec::new();
        for _ in 0..=UNLOCKS {
            again.push(unlock(&window, &key).await);
            window.press(&[Key::Control.into(), 'l']).await;
        }
        unlock(&window, &key).await;
        // Loads the whole list now, so that it is not loaded during a measurement.
        window
            .ask("client_filters", Value::Null)
            .await
            .expect("everybody can be read");
        for (what, times) in [
            ("100,000 clients: first unlock to Today", &first[..]),
            ("unlock to Today, again", &again[1..]),
        ] {
            table.note(what, median(times), "under 150 ms, without the KDF");
        }
        typing(&window, table).await;
        opening(&window, table).await;
        let memory = settled(|| proportional_memory(window.group()));
        scrolling(&window, table).await;
        table.compare(
            "memory (PSS), and of an empty window",
            memory,
            empty,
            "within 60 MB",
        );
    });
}

async fn unlock(window: &Window, key: &str) -> Duration {
    eventually("the door is shut", || async {
        let script = "const open = document.querySelector('form button[type=submit]');
            return open !== null && !open.hasAttribute('aria-disabled');";
        window.run(script, vec![]).await == json!(true)
    })
    .await;
    window.click("button", "Use the recovery key instead").await;
    window.fill("Recovery key", key).await;
    measured(window, UNLOCK, vec![]).await
}

async fn typing(window: &Window, table: &mut Table) {
    let mut dice = Dice::new(7);
    let (mut names, mut words, mut texts) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TYPED {
        for (times, text) in [(&mut names, name(&mut dice)), (&mut words, word(&mut dice))] {
            find_anything(window).await;
            times.extend(typed(window, &text, FOUND).await);
            window.press(&[Key::Escape.into()]).await;
            texts.push(text);
        }
    }
    window.run(BARE_FIELD, vec![]).await;
    let mut bare = Vec::new();
    for text in &texts {
        bare.extend(typed(window, text, BARE_FOUND).await);
    }
    window.run(NOT_BARE, vec![]).await;
    let (names_laid, names_painted): (Vec<_>, Vec<_>) = names.into_iter().unzip();
    let (words_laid, words_painted): (Vec<_>, Vec<_>) = words.into_iter().unzip();
    let (_, bare): (Vec<_>, Vec<_>) = bare.into_iter().unzip();
    for (middle, tail, times) in [
        ("key to result laid out, names", "names, p99", names_laid),
        ("key to result laid out, notes", "notes, p99", words_laid),
    ] {
        table.note(middle, median(&times), "");
        table.note(tail, percentile(&times, 99), "");
    }
    for (middle, tail, times) in [
        ("key to painted result, names", "names, p99", names_painted),
        ("key to painted result, notes", "notes, p99", words_painted),
    ] {
        table.compare(middle, median(&times), median(&bare), "");
        let (ours, bare) = (percentile(&times, 99), percentile(&bare, 99));
        table.compare(tail, ours, bare, "under 16.7 ms");
    }
}

/// Types a text, and returns for each letter the times until the answer was laid out
/// and painted.
async fn typed(window: &Window, text: &str, answer: &str) -> Vec<(Duration, Duration)> {
    let argument = json!({ "text": text, "answer": answer });
    let times = asked(window, TYPE, vec![argument]).await;
    let times: Vec<[f64; 2]> = serde_json::from_value(times).expect("pairs of times");
    let duration = |time: f64| Duration::from_secs_f64(time / 1e3);
    times
        .into_iter()
        .map(|[laid, painted]| (duration(laid), duration(painted)))
        .collect()
}

async fn opening(window: &Window, table: &mut Table) {
    let mut times = Vec::new();
    for number in 0..OPENED {
        let number = number * (CLIENTS / OPENED);
        find_anything(window).await;
        // Only one client has this telephone number, and their name ends with its last digits.
        typed(window, &format!("604555{number:06}"), FOUND).await;
        times.push(measured(window, ENTER, vec![json!(number.to_string())]).await);
    }
    table.note("opening a client, median", median(&times), "under 50 ms");
    table.note("opening a client, p99", percentile(&times, 99), "");
}

async fn scrolling(window: &Window, table: &mut Table) {
    // The button's name also contains the number of clients.
    let script = "[...document.querySelectorAll('nav button')]
        .find((section) => section.textContent.trim().startsWith('Clients')).click()";
    window.run(script, vec![]).await;
    window.find("list", "Clients").await;
    window.painted().await;
    let scroll = |list: &str| json!({ "list": list, "frames": FRAMES });
    let ours = scroll("div:has(> ul[aria-label='Clients'])");
    let ours = series(window, SCROLL, ours).await;
    window.run(BARE_LIST, vec![]).await;
    window.painted().await;
    let bare = series(window, SCROLL, scroll("#bare")).await;
    table.compare(
        "frame while scrolling, beside a bare list",
        median(&ours),
        median(&bare),
        "",
    );
    table.compare(
        "frame while scrolling, p99",
        percentile(&ours, 99),
        percentile(&bare, 99),
        "16.7 ms",
    );
}

async fn find_anything(window: &Window) {
    window.press(&[Key::Control.into(), 'k']).await;
    eventually("the field that finds everything", || async {
        let script = "return document.querySelector('dialog[open] input') !== null";
        window.run(script, vec![]).await == json!(true)
    })
    .await;
}

async fn measured(window: &Window, script: &str, arguments: Vec<Value>) -> Duration {
    let time = asked(window, script, arguments).await;
    Duration::from_secs_f64(time.as_f64().expect("a time") / 1e3)
}

async fn series(window: &Window, script: &str, argument: Value) -> Vec<Duration> {
    let times = asked(window, script, vec![argument]).await;
    let times: Vec<f64> = serde_json::from_value(times).expect("a list of times");
    times
        .into_iter()
        .map(|time| Duration::from_secs_f64(time / 1e3))
        .collect()
}

async fn asked(window: &Window, script: &str, arguments: Vec<Value>) -> Value {
    window
        .client
        .execute_async(&format!("{PAINTED}{script}"), arguments)
        .await
        .unwrap_or_else(|error| panic!("{script}\n{error}"))
}
