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

/// What the app's window is called.
pub const TITLE: &str = "Scalp Aftercare";

/// How long a condition may take to come true before the test fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often a condition is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// The running app, at a desk of its own, with its page in hand.
#[derive(Debug)]
pub struct Window {
    /// Speaks to the page. `tests::page` has the words for it.
    pub client: Client,
    // The driver goes before the desk that it runs on.
    driver: Group,
    /// Where the app runs.
    pub desk: Desk,
}

impl Window {
    /// Opens the app as built for the tests and waits until it is shown.
    pub async fn open() -> Self {
        Self::open_at(Desk::new()).await
    }

    /// Opens the app at a prepared desk.
    pub async fn open_at(desk: Desk) -> Self {
        let (client, driver) = match begin(&desk).await {
            Ok(begun) => begun,
            // The driver, not the app: on a busy machine it may hang up on the first word.
            Err(_) => begin(&desk).await.expect("the app opens under the driver"),
        };
        let window = Self {
            client,
            driver,
            desk,
        };
        // The app shows its window once its page has been painted.
        eventually("the window is shown", || async {
            !dialog::windows(&window.desk, TITLE).is_empty()
        })
        .await;
        window
    }

    /// Opens the app and goes to the sheets with the sample clients, which keep nothing.
    pub async fn open_sheets() -> Self {
        Self::open().await.in_sheets().await
    }

    /// Goes from the first start to the sheets, with the sample clients.
    pub async fn in_sheets(self) -> Self {
        self.click("button", "Look around with sample clients")
            .await;
        self.click("button", "Sheets").await;
        self.find("heading", "Aftercare sheet").await;
        self
    }

    /// The process group of the app, and of the driver that it runs under.
    #[must_use]
    pub fn group(&self) -> u32 {
        self.driver.id()
    }

    /// Gives the window a size in pixels and waits until its page has it.
    pub async fn resize(&self, width: u32, height: u32) {
        let id = dialog::windows(&self.desk, TITLE).remove(0);
        let size = [width.to_string(), height.to_string()];
        dialog::xdotool(&self.desk, &["windowsize", &id, &size[0], &size[1]]);
        eventually("the page has the new size", || async {
            self.run("return [innerWidth, innerHeight]", vec![]).await == json!([width, height])
        })
        .await;
    }

    /// Closes the app as a person does, and gives back the desk as it was left.
    pub async fn close(self) -> Desk {
        let window = dialog::windows(&self.desk, TITLE).remove(0);
        let process = dialog::xdotool(&self.desk, &["getwindowpid", &window]);
        dialog::close(&self.desk, &window);
        // The app may still write when its window is gone.
        let process = process.trim().parse().expect("the number of a process");
        eventually("the app ends", || async { has_ended(process) }).await;
        drop(self.driver);
        self.desk
    }
}

impl Window {
    /// Ends the app at once, as a power cut does, and gives back the desk as it was left.
    pub async fn kill(self) -> Desk {
        self.signal(Signal::KILL).await
    }

    /// Sends the app a signal that ends it, and gives back the desk as it was left.
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

/// Starts a driver at the desk, and the app under it.
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

/// Waits for a condition.
///
/// # Panics
/// When it does not come true in half a minute; the text says what was waited for.
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

/// A port of this machine's own that nobody listens on.
fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}
