//! Print hands the page itself to the system.

use std::fs;

use tests::desk::Desk;
use tests::window::{Window, eventually};
use tests::{pdf, viewer};

use crate::words;

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
async fn a_page_that_nothing_here_shows_is_not_said_to_be_opened() {
    let desk = Desk::new();
    viewer::set_up_failing(&desk);
    let window = Window::open_at(desk).await.in_sheets().await;
    window.click("button", "Print sheet").await;
    window
        .find_text("There is no program here that shows a PDF.")
        .await;
}
