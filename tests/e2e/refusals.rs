//! Refusals are explained in words: what happened, and what to do now.

use tests::window::Window;

#[tokio::test]
async fn a_session_before_1990_is_refused_in_words() {
    let window = Window::open_sheets().await;
    window.fill("Session ended: date", "1989-12-31").await;
    window.find_text("is before 1990.").await;
    window.find_text("Check the year.").await;
    window.picture("refusal").await;
    window.fill("Session ended: date", "2026-11-19").await;
    window.find("table", "What is allowed, and when").await;
}

#[tokio::test]
async fn two_sessions_at_one_moment_are_refused_in_words() {
    let window = Window::open_sheets().await;
    window.fill("Session ended: date", "2026-11-19").await;
    window.fill("Session ended: time", "16:00").await;
    window.click("button", "Add another session").await;
    window.fill("New session: date", "2026-11-19").await;
    window
        .find_text("Two sessions end at Thu 19 Nov 2026, 4:00 pm.")
        .await;
}
