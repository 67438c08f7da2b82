//! The practice behind the chair: a consultation that becomes a first session, a recall, an
//! inspection.

use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::desk::Desk;
use tests::window::{Window, eventually};
use tests::{pdf, viewer};

use crate::words;

const SIZES: [(u32, u32); 2] = [(1024, 640), (1280, 800)];

const WHO: &str = "Noor Haddad";

const NOTICE: &str = "Public notice. The maker recalls “SAMPLE-Pigment”, all shades, batch L2410, for contamination.";

/// Returns the date a number of days from today, as a date field takes it.
const DAYS_AHEAD: &str = "
    const day = new Date();
    day.setDate(day.getDate() + arguments[0]);
    const two = (number) => String(number).padStart(2, '0');
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;";

/// Gives the focus to the first button of the page that shows a text, and returns whether there
/// is one.
const FOCUS_BUTTON: &str = "
    const buttons = [...document.querySelectorAll('main button')];
    const button = buttons.find((one) => one.textContent.includes(arguments[0]));
    button?.focus();
    return button !== undefined;";

async fn day(window: &Window, ahead: i32) -> String {
    let day = window.run(DAYS_AHEAD, vec![json!(ahead)]).await;
    day.as_str().expect("a date").to_owned()
}

/// Goes to a button by the text that it shows, and presses Enter.
async fn enter(window: &Window, text: &str) {
    eventually(&format!("a button with {text:?}"), || async {
        window.run(FOCUS_BUTTON, vec![json!(text)]).await == json!(true)
    })
    .await;
    window.press(&[Key::Enter.into()]).await;
}

/// Has the field that has the focus take what was typed: it shows it in words then.
async fn take(window: &Window, typed: &str) {
    window.press(&[Key::Enter.into()]).await;
    eventually(&format!("{typed} is taken"), || async {
        let shown = window.run("return document.activeElement.value;", vec![]);
        shown.await != json!(typed)
    })
    .await;
}

/// Waits until a zone of the head has the focus.
async fn on_zone(window: &Window, name: &str) {
    eventually(&format!("the zone {name:?}"), || async {
        window.focus().await == ("checkbox".to_owned(), name.to_owned())
    })
    .await;
}

#[tokio::test]
async fn a_consultation_becomes_a_first_session_by_the_keys() {
    let window = Window::open_sheets().await;
    window.press(&[Key::Control.into(), 'b']).await;
    window.type_text(WHO).await;
    window.find_text(&format!("“{WHO}”")).await;
    window.press(&[Key::Down.into()]).await;
    window.press(&[Key::Enter.into()]).await;
    window
        .find_text("They become a client with this booking.")
        .await;
    window.fill("Phone", "604 555 0199").await;
    let next_week = day(&window, 7).await;
    window.fill("Day", &next_week).await;
    window.fill("Begins at", "10:00").await;
    take(&window, "10:00").await;
    window.look("week, a booking", &SIZES).await;
    window.press(&[Key::Enter.into()]).await;
    window.find_text("Booked:").await;

    window.click("button", "Week").await;
    window.find("heading", "Week").await;
    window.press(&[Key::Alt.into(), Key::PageDown.into()]).await;
    window.find_text(WHO).await;
    window.look("week, list", &SIZES).await;
    window.click("tab", "Week").await;
    window.look("week, hours", &SIZES).await;
    enter(&window, WHO).await;
    let yesterday = day(&window, -1).await;
    window.fill("Day", &yesterday).await;
    take(&window, &yesterday).await;
    window.press(&[Key::Enter.into()]).await;
    window.find_text("Changed:").await;

    window.press(&[Key::Alt.into(), Key::Home.into()]).await;
    window.find_text("Did these take place?").await;
    enter(&window, WHO).await;
    window.find("button", "Start the first session").await;
    let keys = [Key::Control.into(), Key::Shift.into(), 'n'];
    window.press(&keys).await;
    window.find("heading", WHO).await;
    let zone = Locator::Css("[role=checkbox][tabindex='0'][aria-label]");
    let zone = window.client.wait().for_element(zone);
    zone.await.expect("the zones are there");
    window
        .run(
            "document.querySelector(\"[role=checkbox][aria-label='Hairline']\").focus();",
            vec![],
        )
        .await;
    on_zone(&window, "Hairline").await;
    window.press(&[' ']).await;
    window.press(&[Key::Down.into()]).await;
    on_zone(&window, "Top").await;
    window.press(&[' ']).await;
    window.look("week, the first session", &SIZES).await;
    window.click("button", "Add session").await;
    window.find_text("Session 1 added.").await;
    let found = window.ask("find", json!({ "typed": WHO })).await;
    let id = found.expect("an answer")[0]["id"].clone();
    let client: Value = window
        .ask("client", json!({ "id": id }))
        .await
        .expect("them");
    let zones = &client["sessions"][0]["treatment"][0]["zones"];
    assert_eq!(zones, &json!(["hairline", "top"]), "{client}");
    window.close().await;
}

#[tokio::test]
async fn a_recall_and_an_inspection_go_to_paper() {
    let desk = Desk::new();
    let given = viewer::set_up(&desk);
    let window = Window::open_at(desk).await.in_sheets().await;
    let printed = || async {
        eventually("the viewer is given a page", || async { given.exists() }).await;
        let page = words::plain(&pdf::text(&given));
        std::fs::remove_file(&given).expect("a page");
        page
    };
    window.click("button", "Stock").await;
    window.find("heading", "Stock").await;
    window.click("tab", "Recall").await;
    window.fill("The notice", NOTICE).await;
    window.find_text("Lots of yours in the notice: L2410").await;
    enter(&window, "Find clients").await;
    window.find_text("604 555 0100").await;
    window.look("stock, a recall", &SIZES).await;
    enter(&window, "Print call list").await;
    let page = printed().await;
    for said in ["Marcus Odell", "604 555 0100", "L2410"] {
        assert!(page.contains(said), "{said}: {page}");
    }

    window.click("tab", "Inspection").await;
    let first = day(&window, -400).await;
    let last = day(&window, 0).await;
    window.fill("From", &first).await;
    window.fill("Until", &last).await;
    window.look("stock, an inspection", &SIZES).await;
    window.click("button", "Print").await;
    let page = printed().await;
    for said in ["Marcus Odell", "L2410"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    window.close().await;
}
