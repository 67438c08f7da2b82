//! An artist's own protocol: copied, changed, published, and followed by new sessions alone.

use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::desk::Desk;
use tests::window::{Window, eventually};
use tests::{pdf, viewer};

use crate::words;

const SIZES: [(u32, u32); 2] = [(1024, 640), (1280, 800)];

/// Types a day into the field where the first rule of an activity ends.
const END_FIRST_RULE: &str = "
    const named = [...document.querySelectorAll('[role=group]')]
        .filter((one) => one.getAttribute('aria-label') === arguments[0]);
    const labels = named.flatMap((one) => [...one.querySelectorAll('label')]);
    const field = labels.find((one) => one.textContent.trim() === 'Until day').control;
    field.value = arguments[1];
    field.dispatchEvent(new Event('input', { bubbles: true }));";

/// Presses the button that adds, in the card under a heading.
const ADD_IN: &str = "
    const heads = [...document.querySelectorAll('h2, h3')];
    const head = heads.find((one) => one.textContent.trim() === arguments[0]);
    const buttons = [...head.closest('.card').querySelectorAll('button')];
    buttons.find((one) => one.textContent.startsWith('Add')).click();";

/// Brings the card under a heading to the top.
const SCROLL_TO: &str = "
    const heads = [...document.querySelectorAll('h2, h3')];
    heads.find((one) => one.textContent.trim() === arguments[0]).scrollIntoView();";

async fn client(window: &Window, id: &Value) -> Value {
    let view = window.ask("client", json!({ "id": id })).await;
    view.expect("a client")
}

/// When a client's plan allows shampoo, in words.
fn shampoo(client: &Value) -> Vec<&str> {
    let changes = client["plan"]["changes"].as_array().expect("changes");
    changes
        .iter()
        .filter(|change| change["line"]["activity"] == json!("shampoo"))
        .filter_map(|change| change["label"].as_str())
        .collect()
}

/// Adds a client whose first session has just ended.
async fn add_client_with_session(window: &Window, name: &str) -> Value {
    window.press(&[Key::Control.into(), 'n']).await;
    window.fill("Name", name).await;
    window.press(&[Key::Enter.into()]).await;
    window.find("heading", name).await;
    window
        .press(&[Key::Control.into(), Key::Shift.into(), 'n'])
        .await;
    window.click("button", "Add session").await;
    window.find_text("Session 1 added.").await;
    let found = window.ask("find", json!({ "typed": name })).await;
    let hits = found.expect("an answer");
    hits[0]["id"].clone()
}

#[tokio::test]
async fn a_published_protocol_rules_new_sessions_and_leaves_old_ones() {
    let desk = Desk::new();
    let given = viewer::set_up(&desk);
    let window = Window::open_at(desk).await.in_sheets().await;
    let old = add_client_with_session(&window, "Ola Before").await;
    let before = client(&window, &old).await;

    window.click("button", "Protocols").await;
    window.find("heading", "Protocols").await;
    window.look("protocols", &SIZES).await;
    window.click("button", "Rob James, full guide").await;
    window.find("heading", "Rob James, full guide").await;
    window.look("protocols, a shipped one", &SIZES).await;
    window.click("button", "Copy").await;
    window.fill("Title of the copy", "Mild care").await;
    window.click("button", "Make the copy").await;
    window.find("heading", "Mild care").await;
    window
        .run(END_FIRST_RULE, vec![json!("Soap, shampoo"), json!("12")])
        .await;
    rename_the_phase(&window).await;
    window.look("protocols, a draft", &SIZES).await;
    fill_the_last_cards(&window).await;
    window.click("button", "Publish version 1").await;
    window.find_text("Version 1 is published.").await;
    window.click("button", "Make default").await;
    window
        .find_text("First sessions now start with “Mild care”.")
        .await;
    window.look("protocols, published", &SIZES).await;

    let new = add_client_with_session(&window, "Nora After").await;
    window.click("tab", "Timeline").await;
    window.find_text("Mild care, version 1").await;
    window.look("protocols, a client", &SIZES).await;
    let after = client(&window, &new).await;
    assert_ne!(shampoo(&after), shampoo(&before), "the days are others");
    let kept = client(&window, &old).await;
    assert_eq!(kept["plan"]["changes"], before["plan"]["changes"]);
    let protocol = |client: &Value| client["sessions"][0]["protocol_label"].clone();
    assert_eq!(protocol(&kept), protocol(&before));

    // The printed sheet has the same days.
    let label = shampoo(&after).remove(0);
    let day = label.split(',').next().expect("a date").to_owned();
    window.press(&[Key::Control.into(), 'p']).await;
    eventually("the viewer is given a page", || async { given.exists() }).await;
    let page = words::plain(&pdf::text(&given));
    assert!(page.contains(&day), "{day}: {page}");

    compare_and_move(&window).await;
    let moved = client(&window, &new).await;
    assert_ne!(shampoo(&moved), shampoo(&after), "the days of version 2");
    let kept = client(&window, &old).await;
    assert_eq!(kept["plan"]["changes"], before["plan"]["changes"]);
    window.close().await;
}

/// Goes to the phase that would say "Gentle shampoo again" while shampoo is forbidden, and names
/// it for what it allows.
async fn rename_the_phase(window: &Window) {
    window.click("button", "Go to it").await;
    window.press(&[Key::Shift.into(), Key::Tab.into()]).await;
    window.press(&[Key::Control.into(), 'a']).await;
    window.type_text("Water as usual").await;
    window.find_text("Nothing is wrong with it.").await;
}

/// Fills the cards of what holds for some clients only.
async fn fill_the_last_cards(window: &Window) {
    let allowed = "Rules that you allow one client at a time";
    window.run(ADD_IN, vec![json!(allowed)]).await;
    // What is added has the focus on its name.
    window.press(&[Key::Control.into(), 'a']).await;
    window.type_text("Dry, flaking scalp").await;
    window.press(&[Key::Tab.into()]).await;
    window.type_text("When flakes have stayed for a week").await;
    window.click("checkbox", "Dry").await;
    // It says what is missing, and goes there: what the client reads.
    window.click("button", "Go to it").await;
    window.type_text("A natural cleanser, once a week.").await;
    window.find_text("Nothing is wrong with it.").await;
    for card in [allowed, "For clients who must not have an oil"] {
        window.run(SCROLL_TO, vec![json!(card)]).await;
        let name = format!("protocols, a draft, {card}").to_lowercase();
        window.look(&name, &SIZES).await;
    }
}

/// Lays the copy beside a shipped protocol, publishes its next version, and moves who is healing.
async fn compare_and_move(window: &Window) {
    // The section shows what was last looked at in it.
    window.click("button", "Protocols").await;
    window.find("heading", "Mild care").await;
    window.click("button", "Compare Rob James").await;
    window.find_text("Differs").await;
    window.look("protocols, compared", &SIZES).await;
    window.click("button", "Back to all protocols").await;
    window.click("button", "Mild care").await;
    window.click("button", "Edit").await;
    window.find_text("Nothing is wrong with it.").await;
    window
        .run(END_FIRST_RULE, vec![json!("Soap, shampoo"), json!("11")])
        .await;
    window.find_text("Nothing is wrong with it.").await;
    window.click("button", "Publish version 2").await;
    window.find("button", "Move this client").await;
    window.look("protocols, who is moved", &SIZES).await;
    window.click("button", "Move this client").await;
    window.find_text("One client moved to version 2.").await;
}
