//! Works the system's own dialogs, which no page script reaches, with the display's
//! keyboard.

use std::error::Error;
use std::path::Path;
use std::process::Output;

use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask};

use crate::desk::Desk;
use crate::window::{TITLE, eventually};

/// Waits for the save dialog, types a path and confirms.
pub async fn save_as(desk: &Desk, path: &Path) {
    let dialog = wait_for(desk).await;
    xdotool(desk, &["key", "ctrl+a"]);
    xdotool(desk, &["type", "--delay", "5", &path.display().to_string()]);
    xdotool(desk, &["key", "Return"]);
    until_closed(desk, &dialog).await;
}

/// Waits for the save dialog, and confirms the proposed name in this folder.
pub async fn save_in(desk: &Desk, folder: &Path) {
    let dialog = wait_for(desk).await;
    // The proposed name is selected, so the folder must be typed before it.
    xdotool(desk, &["key", "Home"]);
    xdotool(
        desk,
        &["type", "--delay", "5", &format!("{}/", folder.display())],
    );
    xdotool(desk, &["key", "Return"]);
    until_closed(desk, &dialog).await;
}

/// Waits for the folder dialog, types a path and confirms.
pub async fn choose_folder(desk: &Desk, folder: &Path) {
    let dialog = wait_for(desk).await;
    // The first slash opens the field for the path.
    xdotool(desk, &["key", "slash"]);
    xdotool(desk, &["key", "ctrl+a"]);
    xdotool(
        desk,
        &["type", "--delay", "5", &folder.display().to_string()],
    );
    xdotool(desk, &["key", "Return"]);
    until_closed(desk, &dialog).await;
}

/// Waits for the file dialog, types a path and confirms.
pub async fn choose_file(desk: &Desk, file: &Path) {
    choose_folder(desk, file).await;
}

/// Waits for a dialog and closes it with Escape.
pub async fn cancel(desk: &Desk) {
    let dialog = wait_for(desk).await;
    xdotool(desk, &["key", "Escape"]);
    until_closed(desk, &dialog).await;
}

/// Returns the ids of the visible X windows with this title.
#[must_use]
pub fn windows(desk: &Desk, title: &str) -> Vec<String> {
    visible(desk, &["--name", &format!("^{title}$")])
}

/// Asks a window to close, as the button in its title bar does.
pub fn close(desk: &Desk, window: &str) {
    let window = window.parse().expect("the number of a window");
    ask_to_close(desk.display(), window).expect("the display takes a message");
}

fn ask_to_close(display: &str, window: u32) -> Result<(), Box<dyn Error>> {
    let (connection, _) = x11rb::connect(Some(display))?;
    let atom = |name: &[u8]| -> Result<u32, Box<dyn Error>> {
        Ok(connection.intern_atom(false, name)?.reply()?.atom)
    };
    let (protocols, delete) = (atom(b"WM_PROTOCOLS")?, atom(b"WM_DELETE_WINDOW")?);
    let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
    // Wait for the display's answer: a connection that closes may lose its last message.
    connection
        .send_event(false, window, EventMask::NO_EVENT, message)?
        .check()?;
    Ok(())
}

/// Returns the app's windows except its main one.
fn dialogs(desk: &Desk) -> Vec<String> {
    let main = windows(desk, TITLE);
    let mut all = visible(desk, &["--class", "scalp-aftercare"]);
    all.retain(|window| !main.contains(window));
    all
}

/// Waits for a dialog and gives it the focus, since there is no window manager to do
/// so.
async fn wait_for(desk: &Desk) -> String {
    eventually("a dialog opens", || async { !dialogs(desk).is_empty() }).await;
    let dialog = dialogs(desk).remove(0);
    xdotool(desk, &["windowfocus", "--sync", &dialog]);
    dialog
}

async fn until_closed(desk: &Desk, dialog: &str) {
    eventually("the dialog closes", || async {
        !dialogs(desk).iter().any(|window| window == dialog)
    })
    .await;
}

fn visible(desk: &Desk, which: &[&str]) -> Vec<String> {
    // xdotool exits with a failure if it finds nothing, which is a valid answer here.
    let found = call(desk, &[&["search", "--onlyvisible"], which].concat());
    String::from_utf8_lossy(&found.stdout)
        .lines()
        .map(str::to_owned)
        .collect()
}

/// Calls xdotool on the desk's display and returns its output.
#[expect(clippy::must_use_candidate, reason = "mostly called for what it does")]
pub fn xdotool(desk: &Desk, arguments: &[&str]) -> String {
    let output = call(desk, arguments);
    assert!(output.status.success(), "xdotool {arguments:?}: {output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn call(desk: &Desk, arguments: &[&str]) -> Output {
    desk.command("xdotool")
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("xdotool {arguments:?}: {error}"))
}
