//! The app's window, driven through WebDriver.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use fantoccini::error::NewSessionError;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

use crate::desk::Desk;
use crate::dialog;
use crate::process::{Group, has_ended};

/// The title of the app's window.
pub const TITLE: &str = "Scalp Aftercare";

/// How long a condition may take to become true before the test fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// The time between two checks of a condition.
const LOOK: Duration = Duration::from_millis(20);

/// The running app on its own desk, with a WebDriver session to its page.
#[derive(Debug)]
pub struct Window {
    /// The WebDriver session. [`crate::page`] builds on it.
    pub client: Client,
    // Declared, and so dropped, before the desk that it runs on.
    driver: Group,
    /// The desk that the app runs on.
    pub desk: Desk,
}

impl Window {
    /// Opens the app on an empty desk, and waits until its window is shown.
    pub async fn open() -> Self {
        Self::open_at(Desk::new()).await
    }

    /// Opens the app on a prepared desk, and waits until its window is shown.
    pub async fn open_at(desk: Desk) -> Self {
        let (client, driver) = match begin(&desk).await {
            Ok(begun) => begun,
            // On a busy machine the driver may drop the first connection.
            Err(_) => begin(&desk).await.expect("the app opens under the driver"),
        };
        let window = Self {
            client,
            driver,
            desk,
        };
        // The app shows its window only after its page has been painted.
        eventually("the window is shown", || async {
            !dialog::windows(&window.desk, TITLE).is_empty()
        })
        .await;
        window
    }

    /// Opens the app and goes to the sheets with the sample clients, which store nothing.
    pub async fn open_sheets() -> Self {
        Self::open().await.in_sheets().await
    }

    /// Goes from the first-start screen to the sheets, with the sample clients.
    pub async fn in_sheets(self) -> Self {
        self.click("button", "Look around with sample clients")
            .await;
        self.click("button", "Sheets").await;
        self.find("heading", "Aftercare sheet").await;
        self
    }

    /// Returns the id of the process group of the app and its driver.
    #[must_use]
    pub fn group(&self) -> u32 {
        self.driver.id()
    }

    /// Resizes the window, in pixels, and waits until its page has that size.
    pub async fn resize(&self, width: u32, height: u32) {
        let id = dialog::windows(&self.desk, TITLE).remove(0);
        let size = [width.to_string(), height.to_string()];
        dialog::xdotool(&self.desk, &["windowsize", &id, &size[0], &size[1]]);
        eventually("the page has the new size", || async {
            self.run("return [innerWidth, innerHeight]", vec![]).await == json!([width, height])
        })
        .await;
    }

    /// Closes the app through its window, and returns the desk as the app left it.
    pub async fn close(self) -> Desk {
        let window = dialog::windows(&self.desk, TITLE).remove(0);
        let process = dialog::xdotool(&self.desk, &["getwindowpid", &window]);
        dialog::close(&self.desk, &window);
        // The app may still write after its window is gone.
        let process = process.trim().parse().expect("the number of a process");
        eventually("the app ends", || async { has_ended(process) }).await;
        drop(self.driver);
        self.desk
    }
}

impl Window {
    /// Kills the app as a power cut would, and returns the desk as the app left it.
    pub async fn kill(self) -> Desk {
        self.signal(Signal::KILL).await
    }

    /// Ends the app with a signal, and returns the desk as the app left it.
    pub async fn signal(self, signal: Signal) -> Desk {
        let window = dialog::windows(&self.desk, TITLE).remove(0);
        let process = dialog::xdotool(&self.desk, &["getwindowpid", &window]);
        let process: u32 = process.trim().parse().expect("the number of a process");
        let number = i32::try_from(process).ok().and_then(Pid::from_raw);
        kill_process(number.expect("a process"), signal).expect("the app can be ended");
        eventually("the app has ended", || async { has_ended(process) }).await;
        drop(self.driver);
        self.desk
    }
}

/// Starts a driver on the desk, and the app under it.
async fn begin(desk: &Desk) -> Result<(Client, Group), NewSessionError> {
    let app = crate::built("scalp-aftercare");
    let port = free_port();
    let mut command = desk.command("WebKitWebDriver");
    command
        .arg(format!("--port={port}"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true");
    let driver = Group::start(&command);
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    eventually("the driver listens", || async move {
        TcpStream::connect(address).is_ok()
    })
    .await;

    let mut capabilities = Capabilities::new();
    capabilities.insert(
        "webkitgtk:browserOptions".to_owned(),
        json!({ "binary": app, "args": [] }),
    );
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://{address}"))
        .await?;
    Ok((client, driver))
}

/// Waits until a condition is true.
///
/// `what` names the condition in the failure message.
///
/// # Panics
/// If the condition does not become true within half a minute.
pub async fn eventually<F, T>(what: &str, mut condition: F)
where
    F: FnMut() -> T,
    T: Future<Output = bool>,
{
    let start = Instant::now();
    let mut looks = tokio::time::interval(LOOK);
    loop {
        looks.tick().await;
        if condition().await {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "waited in vain: {what}");
    }
}

/// Returns a local TCP port that nobody listens on.
fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}
