//! Everything in both sections can be done with the keyboard.

use std::collections::BTreeSet;

use fantoccini::key::Key;
use tests::dialog;
use tests::window::{Window, eventually};

use crate::words;

/// Returns the controls that a pointer can use and Tab does not reach.
///
/// Elements with a negative `tabIndex` are left out: arrow keys reach them, and other
/// tests cover that.
const UNREACHED: &str = "
    const all = [...document.querySelectorAll(
        'button, input, select, textarea, a[href], summary, [role=button]')];
    return all
        .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
        .filter((element) => !element.dataset.reached)
        .map((element) => element.outerHTML.slice(0, 120));";

/// Marks the focused element, and returns whether it was marked already.
const MARK: &str = "
    const element = document.activeElement;
    const before = Boolean(element.dataset.reached);
    element.dataset.reached = 'yes';
    return before && element !== document.body;";

#[tokio::test]
async fn tab_reaches_every_control_of_both_sections() {
    let window = Window::open_sheets().await;
    for section in ["Sheets", "Moisturizer guide"] {
        window.click("button", section).await;
        window
            .run(
                "for (const element of document.querySelectorAll('[data-reached]')) \
                 delete element.dataset.reached;",
                vec![],
            )
            .await;
        for _ in 0..300 {
            window.press(&[Key::Tab.into()]).await;
            // A date field has several tab stops, so the round ends only when the skip link is
            // focused again.
            let again = window.run(MARK, vec![]).await == true;
            if again && window.focus().await.1 == "Skip to content" {
                break;
            }
        }
        let unreached = window.run(UNREACHED, vec![]).await;
        assert_eq!(unreached, serde_json::json!([]), "in {section}");
    }
}

#[tokio::test]
async fn a_sheet_is_made_and_saved_without_a_pointer() {
    let window = Window::open_sheets().await;
    window.tab_to("textbox", "Session ended: date").await;
    // The parts of the date, in the order of this desk's locale.
    for part in ["11", "19", "2026"] {
        window.type_text(part).await;
        window.press(&[Key::Right.into()]).await;
    }
    window.tab_to("textbox", "Client’s name (optional)").await;
    window.type_text("Ana").await;
    window.tab_to("switch", "Large print").await;
    window.press(&[' ']).await;
    window.tab_to("button", "Show as table").await;
    window.press(&[Key::Enter.into()]).await;
    let plan = words::plan(&["--session", "2026-11-19T16:00"]);
    let from = words::moment(plan["rules"][0]["from"].as_str().expect("a moment"));
    let day = from.split(", ").next().expect("a day").to_owned();
    eventually(&format!("the table says {day}"), || async {
        let rows = window.table("What is allowed, and when").await;
        rows.iter().flatten().any(|cell| cell.contains(&day))
    })
    .await;

    let file = window.desk.home().join("by-keyboard.pdf");
    window.press(&[Key::Control.into(), 's']).await;
    dialog::save_as(&window.desk, &file).await;
    eventually("the page is saved", || async { file.exists() }).await;
    let page = words::plain(&tests::pdf::text(&file));
    assert!(page.contains("Ana"), "{page}");
}

#[tokio::test]
async fn the_list_of_keys_opens_and_closes_and_gives_the_focus_back() {
    let window = Window::open_sheets().await;
    window.tab_to("button", "Moisturizer guide").await;
    window.press(&['?']).await;
    window.find("dialog", "Keyboard shortcuts").await;
    window.press(&[Key::Escape.into()]).await;
    eventually("the list closes", || async {
        window
            .find_all("dialog", "Keyboard shortcuts")
            .await
            .is_empty()
    })
    .await;
    let focus = window.focus().await;
    assert_eq!(focus, ("button".to_owned(), "Moisturizer guide".to_owned()));
}

#[tokio::test]
async fn the_arrow_keys_walk_the_timeline() {
    let window = Window::open_sheets().await;
    window.fill("Session ended: date", "2026-11-19").await;
    window.fill("Session ended: time", "16:00").await;
    // The timeline is one tab stop, and the arrow keys move between its bars.
    window
        .tab_to("button", "Session 1: Thu 19 Nov, 4:00 pm")
        .await;
    let mut seen = BTreeSet::from([window.focus().await.1]);
    for key in [Key::Down, Key::Right, Key::Down] {
        window.press(&[key.into()]).await;
        let (role, name) = window.focus().await;
        assert_eq!(role, "button", "the focus left the bars: {name}");
        assert!(name.contains("Nov"), "no date in {name}");
        seen.insert(name);
    }
    assert_eq!(seen.len(), 4, "each key moves on: {seen:?}");
}
