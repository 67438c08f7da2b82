//! The app opens no internet socket, and works without a network.

#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    reason = "a test stops where it does not find what it expects"
)]

use std::fs;
use std::process::Command;

use tests::desk::Desk;
use tests::process::Group;
use tests::window::eventually;

async fn until_the_page_is_painted(desk: &Desk, app: &mut Group) {
    eventually("the page is painted", || {
        assert!(app.is_running(), "the app ended");
        let is_painted = desk.screen().shows_text();
        async move { is_painted }
    })
    .await;
}

#[tokio::test]
async fn no_process_of_the_app_opens_an_internet_socket() {
    let desk = Desk::new();
    let trace = desk.home().join("trace");
    let mut command = desk.command("strace");
    command
        .args(["-f", "-qq", "-e", "trace=socket,connect,execve", "-o"])
        .arg(&trace)
        .arg(tests::built("scalp-aftercare"));
    assert!(!desk.screen().shows_text(), "the screen is not empty");
    let mut app = Group::start(&command);
    until_the_page_is_painted(&desk, &mut app).await;
    drop(app);

    let trace = fs::read_to_string(trace).expect("a trace");
    // The trace proves something only if it covers the app, which talks to the display,
    // and the processes that draw the page.
    assert!(trace.contains("socket(AF_UNIX"), "nothing was traced");
    assert!(
        trace.contains("WebKitWebProcess"),
        "the page's process was not traced"
    );
    assert!(
        trace.contains("WebKitNetworkProcess"),
        "the network process was not traced"
    );
    let internet: Vec<&str> = trace
        .lines()
        .filter(|line| line.contains("socket(AF_INET"))
        .collect();
    assert!(internet.is_empty(), "{internet:#?}");
}

#[tokio::test]
async fn the_app_works_where_there_is_no_network() {
    let Some(cut_off) = cutting_off() else {
        // Some systems only let root create a network namespace. The test above still runs
        // there.
        println!("skipped: this system does not let a program cut itself off");
        return;
    };
    let desk = Desk::new();
    let mut command = desk.command("unshare");
    command.args(cut_off).arg(tests::built("scalp-aftercare"));
    assert!(!desk.screen().shows_text(), "the screen is not empty");
    let mut app = Group::start(&command);
    until_the_page_is_painted(&desk, &mut app).await;
}

/// Returns the arguments with which `unshare` can start a program without a network on
/// this system, or `None` if it cannot.
fn cutting_off() -> Option<&'static [&'static str]> {
    [&["--net"][..], &["--net", "--map-root-user"]]
        .into_iter()
        .find(|arguments| {
            Command::new("unshare")
                .args(*arguments)
                .arg("true")
                .output()
                .is_ok_and(|output| output.status.success())
        })
}
