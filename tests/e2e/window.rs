//! The app's one window: starting, navigation, styles, size and zoom.

use std::fs;
use std::process::Stdio;

use fantoccini::key::Key;
use serde_json::json;
use tests::desk::{Appearance, Desk};
use tests::dialog;
use tests::window::{TITLE, Window, eventually};

#[test]
fn without_a_display_it_says_so_in_one_sentence_and_fails() {
    let desk = Desk::new();
    for display in ["", ":64999"] {
        let ended = desk
            .command(tests::built("scalp-aftercare"))
            .env("DISPLAY", display)
            .stdin(Stdio::null())
            .output()
            .expect("it ends");
        let told = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(1), "{told}");
        assert_eq!(told.lines().count(), 1, "{told}");
        assert!(told.contains("there is no display"), "{told}");
    }
}

#[tokio::test]
async fn the_window_fits_a_small_screen_also_after_a_large_one() {
    let small = || Desk::on_screen(Appearance::Light, (1366, 768));
    let window = Window::open_at(small()).await;
    fits(&window).await;
    window.picture("small-screen").await;
    let desk = small();
    let folder = desk.config().join("app.scalp-aftercare");
    fs::create_dir_all(&folder).expect("a folder");
    let seen = json!({ "main": {
        "width": 2400, "height": 1300, "x": 0, "y": 0, "prev_x": 0, "prev_y": 0,
        "maximized": false, "visible": true, "decorated": true, "fullscreen": false,
    }});
    fs::write(folder.join(".window-state.json"), seen.to_string()).expect("what was seen last");
    fits(&Window::open_at(desk).await).await;
}

/// Waits until the window is on the screen with all of it.
async fn fits(window: &Window) {
    eventually("the window fits its screen", || async {
        let size = window.run("return [innerWidth, innerHeight]", vec![]).await;
        let at_most = |at: usize, most| size[at].as_u64().is_some_and(|is| is <= most);
        at_most(0, 1366) && at_most(1, 768)
    })
    .await;
}

#[tokio::test]
async fn a_second_start_does_not_open_a_second_window() {
    let window = Window::open().await;
    assert_eq!(dialog::windows(&window.desk, TITLE).len(), 1);
    let second = window
        .desk
        .command(tests::built("scalp-aftercare"))
        .stdin(Stdio::null())
        .output()
        .expect("a second start");
    assert!(second.status.success(), "{second:?}");
    assert_eq!(dialog::windows(&window.desk, TITLE).len(), 1);
}

#[tokio::test]
async fn the_finder_opens_from_another_program() {
    let window = Window::open().await;
    window
        .click("button", "Look around with sample clients")
        .await;
    window.find("list", "Who is healing").await;
    // The page ignores these keys. It is the system that passes them on.
    dialog::xdotool(&window.desk, &["key", "ctrl+alt+k"]);
    window.find("combobox", "Find anything").await;
    window.press(&[Key::Escape.into()]).await;
    eventually("it is closed", || async {
        let found = window.find_all("combobox", "Find anything").await;
        found.is_empty()
    })
    .await;
    let second = window
        .desk
        .command(tests::built("scalp-aftercare"))
        .arg("--find")
        .stdin(Stdio::null())
        .output()
        .expect("a second start");
    assert!(second.status.success(), "{second:?}");
    window.find("combobox", "Find anything").await;
}

#[tokio::test]
async fn the_page_cannot_navigate_elsewhere() {
    let window = Window::open().await;
    for script in [
        "location.href = 'http://127.0.0.1:9/'",
        "location.href = 'file:///etc/hostname'",
        "window.open('http://127.0.0.1:9/')",
    ] {
        window.run(script, vec![]).await;
        window.painted().await;
        let address = window.client.current_url().await.expect("an address");
        assert_eq!(address.scheme(), "tauri", "after {script}");
        assert_eq!(window.client.windows().await.expect("windows").len(), 1);
    }
    window
        .find("button", "Look around with sample clients")
        .await;
}

/// Returns the declarations of a style sheet that this engine does not support, with
/// custom properties replaced by their values.
///
/// Custom properties that an element sets for itself are left out, and so is
/// `forced-color-adjust`, which only other systems have.
const UNSUPPORTED_STYLES: &str = r"
    const [sheet] = arguments;
    const root = getComputedStyle(document.documentElement);
    const declarations = sheet
        .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
        .matchAll(/[{;]\s*(-?[a-z][a-z-]*)\s*:\s*([^;{}]+)(?=[;}])/g);
    const unknown = new Set();
    for (const [, property, written] of declarations) {
        const value = written
            .replace(/\s*!important$/, '')
            .replaceAll(/var\((--[\w-]+)\)/g, (name, of) => root.getPropertyValue(of) || name);
        if (value.includes('var(') || property === 'forced-color-adjust') continue;
        const known = CSS.supports(property, value) || CSS.supports(`-webkit-${property}`, value);
        if (!known) unknown.add(`${property}: ${written}`);
    }
    return [...unknown];";

#[tokio::test]
async fn the_engine_supports_every_style() {
    let window = Window::open().await;
    let assets = fs::read_dir(tests::root().join("ui/dist/assets")).expect("the built UI");
    let sheets = assets
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
        .map(|path| fs::read_to_string(path).expect("a style sheet"));
    let sheets: Vec<_> = sheets.collect();
    assert!(!sheets.is_empty());
    for sheet in sheets {
        let unknown = window.run(UNSUPPORTED_STYLES, vec![json!(sheet)]).await;
        assert_eq!(unknown, json!([]));
    }
}

#[tokio::test]
async fn size_and_place_are_remembered() {
    let window = Window::open().await;
    let id = dialog::windows(&window.desk, TITLE).remove(0);
    window.resize(1100, 700).await;
    dialog::xdotool(&window.desk, &["windowmove", "--sync", &id, "120", "80"]);
    let desk = window.close().await;

    let window = Window::open_at(desk).await;
    let id = dialog::windows(&window.desk, TITLE).remove(0);
    let geometry = dialog::xdotool(&window.desk, &["getwindowgeometry", "--shell", &id]);
    for line in ["X=120", "Y=80", "WIDTH=1100", "HEIGHT=700"] {
        assert!(
            geometry.lines().any(|found| found == line),
            "{line} not in {geometry}"
        );
    }
}

#[tokio::test]
async fn the_keys_for_zoom_make_everything_larger_and_smaller_again() {
    let window = Window::open().await;
    let width = || async { window.run("return innerWidth", vec![]).await.as_u64() };
    let usual = width().await;
    window.press(&[Key::Control.into(), '+']).await;
    eventually("the page is larger", || async { width().await < usual }).await;
    window.press(&[Key::Control.into(), '-']).await;
    eventually("the page is as it was", || async { width().await == usual }).await;
}
