//! The system's own dialogs, which no page script reaches: worked with the keyboard
//! of the display.

use std::path::Path;
use std::process::{Command, Output};

use crate::desk::Desk;
use crate::window::eventually;

/// Waits for the system's save dialog, types a path into it and confirms.
pub async fn save_as(desk: &Desk, title: &str, path: &Path) {
    let dialog = wait_for(desk, title).await;
    // Without a window manager nobody gives a new window the focus.
    xdotool(desk, &["windowfocus", "--sync", &dialog]);
    xdotool(desk, &["key", "ctrl+a"]);
    xdotool(desk, &["type", "--delay", "5", &path.display().to_string()]);
    xdotool(desk, &["key", "Return"]);
    eventually(&format!("the dialog \"{title}\" closes"), || async {
        windows(desk, title).is_empty()
    })
    .await;
}

/// Waits for the system's dialog of this title, and closes it with Escape.
pub async fn cancel(desk: &Desk, title: &str) {
    let dialog = wait_for(desk, title).await;
    xdotool(desk, &["windowfocus", "--sync", &dialog]);
    xdotool(desk, &["key", "Escape"]);
    eventually(&format!("the dialog \"{title}\" closes"), || async {
        windows(desk, title).is_empty()
    })
    .await;
}

/// The X windows with this title that can be seen now.
#[must_use]
pub fn windows(desk: &Desk, title: &str) -> Vec<String> {
    let pattern = format!("^{title}$");
    let found = call(desk, &["search", "--onlyvisible", "--name", &pattern]);
    String::from_utf8_lossy(&found.stdout)
        .lines()
        .map(str::to_owned)
        .collect()
}

async fn wait_for(desk: &Desk, title: &str) -> String {
    eventually(&format!("the dialog \"{title}\" opens"), || async {
        !windows(desk, title).is_empty()
    })
    .await;
    windows(desk, title).remove(0)
}

fn xdotool(desk: &Desk, arguments: &[&str]) {
    let output = call(desk, arguments);
    assert!(output.status.success(), "xdotool {arguments:?}: {output:?}");
}

fn call(desk: &Desk, arguments: &[&str]) -> Output {
    let mut command: Command = desk.command("xdotool");
    command
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("xdotool {arguments:?}: {error}"))
}
