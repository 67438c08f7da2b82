//! The app opens, and can be read by everyone.

use tests::window::Window;
use tests::{axe, dialog};

#[tokio::test]
async fn the_window_opens_with_a_heading() {
    let window = Window::open().await;
    let heading = window.run("return document.querySelector('h1').innerText", vec![]);
    let heading = heading.await;
    assert!(
        heading
            .as_str()
            .is_some_and(|words| !words.trim().is_empty())
    );
    assert_eq!(dialog::windows(&window.desk, "Scalp Aftercare").len(), 1);
    window.picture("start").await;
    let violations = axe::violations(&window).await;
    assert!(violations.is_empty(), "{violations:#?}");
}
