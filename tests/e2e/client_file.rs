//! What is asked of a client and kept of them at the chair: a form that they sign, photos.

use std::time::Duration;

use fantoccini::Locator;
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::window::{Window, eventually};

const SIZES: [(u32, u32); 2] = [(1024, 640), (1280, 800)];

const FORM: &str = "Consent to photos";

/// Answers everything that is asked: with no where that can be said, else with a tick.
const ANSWER_ALL: &str = "
    for (const label of document.querySelectorAll('label')) {
        const field = label.querySelector('input');
        const is = field?.type === 'radio' && label.textContent.trim() === 'No';
        if (field && !field.checked && (is || field.type === 'checkbox')) field.click();
    }";

/// Where the middle of the field to sign in is, in the window.
const PAD: &str = "
    const pad = document.querySelector('[role=img][aria-label=Signature]');
    pad.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = pad.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];";

/// Publishes a form that comes with the app, as it is, and sets a PIN.
async fn publish(window: &Window) {
    let draft = window.ask("copy_form", json!({ "id": "draft-photos" }));
    let draft = draft.await.expect("a draft");
    let id = &draft["form"]["id"];
    let published = window.ask("publish_form", json!({ "id": id })).await;
    published.expect("a version");
    let set = window.ask("set_pin", json!({ "pin": "0815" })).await;
    set.expect("a PIN");
}

/// Opens a client of the sample studio.
async fn marcus(window: &Window) -> Value {
    window.press(&[Key::Control.into(), 'k']).await;
    window.type_text("marcus").await;
    eventually("Marcus Odell is found", || async {
        let script = "return document.querySelector('dialog[open] [role=option]') !== null";
        window.run(script, vec![]).await == json!(true)
    })
    .await;
    window.press(&[Key::Enter.into()]).await;
    window.find("heading", "Marcus Odell").await;
    let found = window.ask("find", json!({ "typed": "marcus" })).await;
    found.expect("an answer")[0]["id"].clone()
}

/// Draws a stroke in the field to sign in, with the mouse.
async fn sign(window: &Window) {
    let middle = window.run(PAD, vec![]).await;
    let at = |place: usize| middle[place].as_f64().expect("a place");
    let to = |x: f64, y: f64| PointerAction::MoveTo {
        duration: Some(Duration::from_millis(50)),
        x: at(0) + x,
        y: at(1) + y,
    };
    let button = fantoccini::actions::MOUSE_BUTTON_LEFT;
    let mouse = MouseActions::new("mouse".to_owned())
        .then(to(-80.0, 20.0))
        .then(PointerAction::Down { button })
        .then(to(-20.0, -20.0))
        .then(to(40.0, 30.0))
        .then(to(90.0, -10.0))
        .then(PointerAction::Up { button });
    let done = window.client.perform_actions(mouse).await;
    done.expect("the mouse moves");
}

#[tokio::test]
async fn a_client_signs_with_the_mouse_and_reaches_nothing_else() {
    let window = Window::open_sheets().await;
    publish(&window).await;
    let client = marcus(&window).await;
    window.click("tab", "Forms").await;
    window.find_text("Missing").await;
    window.look("forms of a client", &SIZES).await;
    window.click("button", &format!("Fill in now {FORM}")).await;
    window.click("button", "Hand over the screen").await;
    window.find("heading", FORM).await;
    window.look("client mode", &SIZES).await;

    for keys in [
        &[Key::Control.into(), 'k'][..],
        &[Key::Control.into(), 'l'],
        &[Key::Alt.into(), Key::Left.into()],
        &[Key::F5.into()],
        &[Key::Escape.into()],
    ] {
        window.press(keys).await;
    }
    window.find("heading", FORM).await;
    let refused = window.ask("client", json!({ "id": client })).await;
    assert!(refused.is_err(), "{refused:?}");

    window.run(ANSWER_ALL, vec![]).await;
    sign(&window).await;
    window.look("client mode, signed", &SIZES).await;
    window.click("button", "Sign").await;
    window
        .find("heading", "Thank you. The form is signed.")
        .await;
    window.look("client mode, thanks", &SIZES).await;

    window.click("button", "For the artist").await;
    window.type_text("0815").await;
    window.press(&[Key::Enter.into()]).await;
    window.find_text("Signed on").await;
    window.look("forms of a client, signed", &SIZES).await;
    let kept = window.ask("client_forms", json!({ "id": client })).await;
    let kept = kept.expect("the forms");
    assert_eq!(kept["signed"][0]["on_screen"], true, "{kept}");

    // Without a PIN it takes the passphrase, which nobody was told of sample clients.
    let gone = window.ask("set_pin", json!({ "pin": null })).await;
    gone.expect("no PIN");
    window.click("button", &format!("Fill in now {FORM}")).await;
    window.click("button", "Hand over the screen").await;
    window.find("heading", FORM).await;
    window.click("button", "For the artist").await;
    window.find_text("Type anything to take").await;
    window.look("client mode, sample clients", &SIZES).await;
    window.type_text("anything").await;
    window.press(&[Key::Enter.into()]).await;
    window.find_text("Signed on").await;
    window.close().await;
}

#[tokio::test]
async fn photos_come_from_files_and_are_compared() {
    let window = Window::open_sheets().await;
    let client = marcus(&window).await;
    window.click("tab", "Photos 0").await;
    let icons = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/icons");
    for name in ["128x128.png", "icon.png"] {
        let field = window
            .client
            .wait()
            .for_element(Locator::Css("input[type=file]"));
        let field = field.await.expect("a field for files");
        let file = format!("{icons}/{name}");
        field.send_keys(&file).await.expect("a file is chosen");
        eventually("the photo is there", || async {
            let photos = window.ask("photos", json!({ "id": client })).await;
            let photos = photos.expect("the photos");
            photos["rows"]
                .as_array()
                .is_some_and(|rows| rows.len() == if name == "icon.png" { 2 } else { 1 })
        })
        .await;
    }
    window.look("photos", &SIZES).await;
    window.click("button", "Compare").await;
    window.look("photos, compared", &SIZES).await;
    window.close().await;
}
