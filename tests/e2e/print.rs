//! Printing passes the PDF to the system.

use std::fs;

use rustix::process::Signal;
use serde_json::{Value, json};
use tests::desk::Desk;
use tests::window::{Window, eventually};
use tests::{pdf, viewer};

use crate::vault::{ask, studio};
use crate::words;

/// Returns the number of pages on the disk for the viewer.
fn pages_on_disk(desk: &Desk) -> usize {
    let cache = desk.home().parent().expect("a desk").join("cache");
    fs::read_dir(cache.join("scalp-aftercare/viewed")).map_or(0, Iterator::count)
}

async fn print_guide(window: &Window) {
    let guide = json!({
        "kind": "handout",
        "handout": "guide",
        "protocol": "rob-james-flaking",
        "paper": "a4",
        "large_print": false,
        "client": null,
        "allergies": [],
    });
    assert_eq!(ask(window, "print", guide).await["to"], "opened");
    assert_eq!(pages_on_disk(&window.desk), 1);
}

#[tokio::test]
async fn without_a_print_dialog_the_page_opens_in_the_viewer() {
    let desk = Desk::new();
    let given = viewer::set_up(&desk);
    let window = Window::open_at(desk).await.in_sheets().await;
    window.fill("Client’s name (optional)", "Ana").await;
    window.click("button", "Print sheet").await;
    eventually("the viewer is given a page", || async { given.exists() }).await;
    let page = words::plain(&pdf::text(&given));
    assert!(page.contains("Ana"), "{page}");
    window
        .find_text("Opened in the PDF viewer. Print it from there.")
        .await;

    fs::remove_file(&given).expect("the page is forgotten");
    window.click("button", "Moisturizer guide").await;
    window.click("button", "Print guide").await;
    eventually("the viewer is given the guide", || async { given.exists() }).await;
    let guide = words::plain(&pdf::text(&given));
    assert!(guide.contains("oil") && !guide.contains("Ana"), "{guide}");
}

#[tokio::test]
async fn without_a_pdf_viewer_printing_says_so() {
    let desk = Desk::new();
    viewer::set_up_failing(&desk);
    let window = Window::open_at(desk).await.in_sheets().await;
    window.click("button", "Print sheet").await;
    window
        .find_text("This computer has no program that shows a PDF.")
        .await;
    assert_eq!(pages_on_disk(&window.desk), 0);
}

#[tokio::test]
async fn pages_for_the_viewer_are_removed_on_lock_and_on_exit() {
    let mut desk = Desk::new();
    for signal in [Signal::TERM, Signal::INT] {
        let _given = viewer::set_up(&desk);
        let window = Window::open_at(desk).await;
        print_guide(&window).await;
        let lock = json!({ "ground": [255, 255, 255] });
        ask(&window, "lock", lock).await;
        assert_eq!(pages_on_disk(&window.desk), 0);
        print_guide(&window).await;
        desk = window.signal(signal).await;
        assert_eq!(pages_on_disk(&desk), 0, "{signal:?}");
    }
}

#[tokio::test]
async fn the_recovery_key_is_never_written_to_disk_for_the_viewer() {
    let window = Window::open().await;
    let given = viewer::set_up(&window.desk);
    let request = json!({
        "passphrase": "harbour violin cactus pepper", "studio": studio(),
        "paper": "a4",
    });
    ask(&window, "create_vault", request).await;
    let refused = window.ask("print", json!({ "kind": "recovery" })).await;
    let code = refused.expect_err("there is no dialog")["code"].clone();
    assert_eq!(code, "print-dialog-missing");
    assert!(!given.exists(), "the viewer was given a page");
    assert_eq!(pages_on_disk(&window.desk), 0);
    // The key can still be shown, to be copied by hand.
    let key = ask(&window, "recovery_key", Value::Null).await;
    assert!(key["groups"].is_array(), "{}", key["groups"]);
}
