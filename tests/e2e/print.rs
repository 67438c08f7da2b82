//! Print hands the page itself to the system.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use tests::desk::Desk;
use tests::pdf;
use tests::window::{Window, eventually};

use crate::words;

#[tokio::test]
async fn without_a_print_dialog_the_page_opens_in_the_viewer() {
    let desk = Desk::new();
    // A viewer that keeps what it is given.
    let given = desk.home().join("given.pdf");
    let viewer = desk.programs().join("xdg-open");
    fs::write(
        &viewer,
        format!(
            "#!/bin/sh\ncp \"$1\" \"{0}.part\" && mv \"{0}.part\" \"{0}\"\n",
            given.display()
        ),
    )
    .expect("a viewer");
    fs::set_permissions(&viewer, fs::Permissions::from_mode(0o755)).expect("a viewer that runs");

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
