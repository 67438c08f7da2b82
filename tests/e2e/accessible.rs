//! axe finds no violation in any section, in light and in dark.

use tests::axe;
use tests::desk::{Appearance, Desk};
use tests::window::Window;

async fn nothing_is_wrong_in_any_room(appearance: Appearance) {
    let window = Window::open_at(Desk::with(appearance))
        .await
        .in_sheets()
        .await;
    let dark = window
        .run(
            "return matchMedia('(prefers-color-scheme: dark)').matches",
            vec![],
        )
        .await;
    assert_eq!(
        dark,
        appearance == Appearance::Dark,
        "the appearance of the page"
    );
    for section in ["Sheets", "Moisturizer guide"] {
        window.click("button", section).await;
        window
            .find(
                "heading",
                if section == "Sheets" {
                    "Aftercare sheet"
                } else {
                    section
                },
            )
            .await;
        window.picture(&format!("{section}, {appearance:?}")).await;
        let violations = axe::violations(&window).await;
        assert!(violations.is_empty(), "{section}: {violations:#?}");
    }
}

#[tokio::test]
async fn nothing_is_wrong_in_light() {
    nothing_is_wrong_in_any_room(Appearance::Light).await;
}

#[tokio::test]
async fn nothing_is_wrong_in_dark() {
    nothing_is_wrong_in_any_room(Appearance::Dark).await;
}

#[tokio::test]
async fn the_table_and_the_open_dialogs_are_accessible_too() {
    let window = Window::open_sheets().await;
    window.click("button", "Show as table").await;
    for name in [
        "How it interprets its source",
        "Enlarge the page",
        "Keyboard shortcuts",
    ] {
        window.click("button", name).await;
        let violations = axe::violations(&window).await;
        assert!(violations.is_empty(), "{name}: {violations:#?}");
        window.click("button", "Close").await;
    }
}
